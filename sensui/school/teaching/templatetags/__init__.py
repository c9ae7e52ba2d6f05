"""Words for the templates of teaching."""
