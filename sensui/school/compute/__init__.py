"""Long runs as jobs with a lease, their queue, and the credits they cost."""
