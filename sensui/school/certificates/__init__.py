"""What somebody completed, signed so that anyone can verify it."""
