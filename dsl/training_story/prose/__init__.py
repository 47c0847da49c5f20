"""What sentences say of losses, goals and motives: the rules of prose, over word lists kept as data."""
