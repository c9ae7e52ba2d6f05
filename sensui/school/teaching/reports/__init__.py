"""Final reports: handed in as PDF, read by three peers, graded by a rubric, the instructor's word last."""
