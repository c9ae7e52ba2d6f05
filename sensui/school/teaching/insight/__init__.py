"""What a whole class finds hard. People are counted, never ranked, and small groups are not shown."""
