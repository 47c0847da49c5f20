"""The stories that ``story new`` starts from."""
