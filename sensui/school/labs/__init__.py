"""Labs: what to write, the notebook to write it in, and what the judge says of it."""
