"""Credits: what the time of machines costs, and a ledger in which nothing is made and nothing lost."""
