"""How the argument becomes a picture: what is drawn, how wide its words are, and where each box stands."""
