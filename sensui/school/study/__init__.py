"""One learner's way: progress, time, plan, journal."""
