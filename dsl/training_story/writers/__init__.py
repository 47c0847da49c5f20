"""One writer for each output format: an outline, or the graph of an argument, to text."""
