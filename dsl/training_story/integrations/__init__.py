"""Stories where people look: highlighted by Pygments, collected by pytest."""
