"""What counts in an offering, by when it is due, and what each learner gets for it."""
