"""The rules of prose: one file each, with the page, the code and the words of its findings."""
