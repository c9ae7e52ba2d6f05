"""Who is in an offering, and how people come into it."""
