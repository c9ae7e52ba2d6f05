"""Quizzes: questions drawn from a seed, answers judged and explained, results kept."""
