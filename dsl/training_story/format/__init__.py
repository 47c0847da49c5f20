"""The layout of stories: from a text to the same story laid out."""
