"""A story as a neutral document: sections, numbered entries, sentences. Writers turn it into any format."""
