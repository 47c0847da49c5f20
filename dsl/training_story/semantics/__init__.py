"""What names and types mean: from a tree to a checked story."""
