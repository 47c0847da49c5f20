library std.lexicon "The words and phrases by which rules recognize what a string says, as data"

# Words are matched in lower case and whole; one that ends in * matches any word that begins so; a phrase matches its
# words in a row. Precision comes first: a word that often means something else is left out, or is listed only within
# phrases that settle what it means.

words loss_words "names of a number of training that is wanted low" {
  "loss", "losses", "loss function", "loss functions", "loss value", "loss values", "training loss",
  "validation loss", "test loss", "cross-entropy", "cross entropy", "log loss", "log-loss",
  "negative log-likelihood", "negative log likelihood", "nll", "perplexity", "squared error",
  "mean squared error", "mse", "prediction error", "prediction errors", "training error",
  "test error", "error rate", "error rates", "classification error", "cost function",
  "training cost", "penalty", "penalty term", "penalty terms", "kl penalty", "kl divergence",
  "cumulative regret",
}

words reward_words "names of a number of training that is wanted high" {
  "reward", "rewards", "reward signal", "reward function", "reward model score",
  "reward-model score", "return", "high returns", "higher returns", "its returns",
  "expected return", "expected returns", "discounted return", "discounted returns",
  "cumulative return", "episode return", "episodic return", "total return", "average return",
  "score", "scores", "log-likelihood", "log likelihood", "elbo",
}

words ordinary_phrases "phrases in which a word of the two lists above means something else; they are set aside before matching" {
  "at a loss", "weight loss", "hearing loss", "memory loss", "data loss", "information loss",
  "packet loss", "heat loss", "blood loss", "profit and loss", "loss leader", "wins and losses",
  "losses and wins", "wins or losses", "losses and draws", "stop loss", "cuts its losses",
  "cut its losses", "financial losses", "crop losses", "job losses", "in return", "by return",
  "to return", "return to", "return from", "return home", "return the", "return a", "return an",
  "return best", "return it", "return its", "return them", "return no", "return none", "return value",
  "return values", "return type", "return address", "return statement", "must return",
  "will return", "would return", "can return", "could return", "may return", "should return",
  "tax return", "tax returns", "test scores", "credit score", "credit scores", "musical score",
  "orchestral score", "score sheet", "film score", "keeps score", "keep score", "keeping score",
  "scores of", "a score of", "settle scores", "z-score", "f-score", "anomaly score",
  "attention score", "attention scores", "similarity score", "similarity scores", "score function",
  "death penalty", "penalty kick", "penalty clause", "penalty shootout", "without penalty",
  "loss of life", "loss of control", "loss of data", "loss of information", "loss of power",
  "loss of trust", "loss of signal", "loss of contact", "loss of detail", "loss of accuracy",
  "loss of money", "loss of balance", "loss of generality", "loss of a game", "loss of the game", "reward model",
  "reward models", "reward modelling", "reward modeling", "reward hacking", "reward hacks",
  "reward tampering", "intellectual rewards", "and return", "then return",
}

words lowering_words "said of getting a number low, or of its being low" {
  "minimi*", "min", "minimum", "minimal", "low", "lower*", "lowest", "reduc*", "decreas*", "diminish*",
  "small", "smaller", "smallest", "tiny", "zero", "near-zero", "near zero", "vanishing", "shrink*",
  "descend*", "descent on", "fall", "falls", "falling", "drop", "drops", "dropping", "goes down",
  "go down", "going down", "drive down", "drives down", "driving down", "driven down", "push down",
  "pushes down", "pushing down", "bring down", "brings down", "bringing down", "keep down",
  "keeps down", "keeping down", "get down", "gets down", "optimi*", "improv*", "good", "better",
  "best", "do well on", "does well on", "doing well on", "do well by", "does well by",
  "perform well on", "performs well on",
}

words raising_words "said of getting a number high, or of its being high" {
  "maximi*", "max", "maximum", "maximal", "high", "higher*", "highest", "increas*", "raise", "raises",
  "raised", "raising", "large", "larger", "largest", "big", "bigger", "biggest", "great", "greater",
  "greatest", "grow", "grows", "growing", "boost*", "get", "gets", "getting", "earn*", "gain",
  "gains", "gained", "gaining", "obtain*", "collect*", "receiv*", "accumulat*", "achiev*",
  "attain*", "acquir*", "harvest*", "seek*", "pursu*", "chase", "chases", "chasing", "as much",
  "as many", "goes up", "go up", "going up", "drive up", "drives up", "driving up", "push up",
  "pushes up", "pushing up", "optimi*", "improv*", "good", "better", "best", "do well on",
  "does well on", "doing well on", "do well by", "does well by", "perform well on",
  "performs well on",
}

words noticing_words "words with which a clause begins about what is noticed or asked, not brought about" {
  "whether", "when", "whenever", "if", "why",
}

words set_aside_words "words and phrases that set aside what follows them, beside those of absence" {
  "without", "instead of", "rather than", "as opposed to", "regardless of", "indifferent to",
  "ignores", "ignoring", "irrespective of", "independent of", "independently of", "apart from", "free of",
  "free from",
}

words quantity_words "what is said of a number and seldom of another thing" {
  "minimi*", "min", "minimum", "minimal", "maximi*", "max", "maximum", "maximal", "optimi*", "low",
  "lower*", "lowest", "high", "higher*", "highest", "reduc*", "decreas*", "increas*",
}

words stands_for_words "verbs and phrases by which a loss is said to stand for a goal" {
  "represent", "represents", "represented", "representing", "capture", "captures", "captured",
  "capturing", "encode", "encodes", "encoded", "encapsulate", "encapsulates", "encapsulating",
  "specify", "specifies", "specified", "specifying", "reflect", "reflects", "reflected",
  "reflecting", "express", "expresses", "expressed", "expressing", "embod*", "align", "aligns",
  "aligned", "aligning", "formalize", "formalizes", "formalized", "formalizing", "formalise",
  "formalises", "formalised", "formalising", "operationalize", "operationalizes", "operationalized",
  "operationalise", "operationalises", "operationalised", "define", "defines", "describe",
  "describes", "convey", "conveys", "communicate", "communicates", "indicate", "indicates",
  "mirror", "mirrors", "quantify", "quantifies", "symbolize", "symbolizes", "symbolise",
  "symbolises", "signify", "signifies", "incorporate", "incorporates", "instantiate",
  "instantiates", "stand for", "stands for", "standing for", "stand in for", "stands in for",
  "standing in for", "a stand-in for", "correspond to", "corresponds to", "corresponding to",
  "coincides with", "equals the goal", "is the goal", "is our goal", "is just the goal",
  "is exactly the goal", "is what we want", "is exactly what we want", "is just what we want",
  "is a proxy for", "a proxy for", "proxy for", "proxy of", "proxies for", "a surrogate for",
  "surrogate for", "faithful to", "true to", "in line with", "in accordance with",
  "in keeping with", "consistent with the goal", "agrees with the goal", "points at what",
  "points to what", "tells the", "tells it", "tell the", "tell it", "says what", "say what",
  "spells out", "spell out", "measures what", "measures exactly what", "measures the goal",
  "matches what", "matches the goal", "matches our", "match what", "match the goal", "match our",
  "tracks what we", "tracks the goal", "models what we", "amounts to the goal",
  "equivalent to the goal", "identical to the goal", "identical with the goal",
  "the same as the goal", "the same as what", "coincides with the goal", "coincides with what",
}

words techniques "names of techniques of training, which say what is done and not why it leads to the goal" {
  "rl", "rlhf", "rlaif", "rlvr", "ppo", "grpo", "dpo", "ipo", "kto", "trpo", "a2c", "a3c",
  "q-learning", "dqn", "sarsa", "actor-critic", "policy gradient", "policy gradients",
  "policy-gradient", "reinforcement learning", "td learning", "temporal difference", "best-of-n",
  "rejection sampling", "expert iteration", "self-play", "self play", "league play", "tree search",
  "mcts", "sgd", "adam", "adamw", "adamax", "rmsprop", "adagrad", "muon", "momentum",
  "gradient descent", "stochastic gradient descent", "gradient ascent", "backprop*",
  "back-propagation", "weight decay", "dropout", "early stopping", "batch norm", "learning rate",
  "warmup", "warm-up", "annealing", "curriculum", "data augmentation", "fine-tun*", "finetun*",
  "fine tuning", "fine tuned", "instruction tuning", "instruction-tuning", "instruction tuned",
  "instruction-tuned", "supervised", "supervised learning", "sft", "unsupervised",
  "self-supervised", "semi-supervised", "pretrain*", "pre-train*", "post-train*", "posttrain*",
  "mid-train*", "midtrain*", "lora", "qlora", "prompt tuning", "prefix tuning", "imitation",
  "imitation learning", "behavioural cloning", "behavioral cloning", "behaviour cloning",
  "behavior cloning", "dagger", "distillation", "distil", "distill", "distilled",
  "transfer learning", "multi-task learning", "meta-learning", "maml", "contrastive learning",
  "adversarial training", "red teaming", "red-teaming", "data filtering", "constitutional ai",
  "debate", "amplification", "iterated amplification", "recursive reward modelling",
  "recursive reward modeling", "reward modelling", "reward modeling", "deep learning",
  "machine learning", "neural network", "neural networks", "transformer", "transformers", "cnn",
  "cnns", "rnn", "lstm", "gan", "gans", "vae", "diffusion", "mixture of experts", "moe",
}

words recipe_words "words that add nothing to the name of a technique: a sentence of techniques and these is a recipe" {
  "train*", "retrain*", "use", "uses", "used", "using", "apply", "applies", "applied", "applying",
  "run", "runs", "ran", "running", "perform", "performs", "performed", "performing", "do", "does",
  "did", "done", "doing", "employ", "employs", "employed", "employing", "follow", "follows",
  "followed", "following", "adopt", "adopts", "adopted", "adopting", "optimi*", "tune", "tunes",
  "tuned", "tuning", "fit", "fits", "fitted", "fitting", "learn", "learns", "learned", "learnt",
  "learning", "updat*", "minimi*", "maximi*", "a", "an", "the", "this", "that", "these", "those",
  "some", "all", "both", "each", "every", "any", "it", "its", "we", "us", "our", "they", "them",
  "their", "i", "my", "you", "your", "one", "two", "three", "several", "many", "few", "is", "are",
  "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "shall", "should",
  "can", "could", "may", "must", "let", "lets", "and", "or", "then", "first", "next", "afterwards",
  "finally", "later", "again", "also", "plus", "before", "after", "while", "during", "until",
  "once", "per", "via", "with", "without", "on", "onto", "in", "into", "by", "for", "from", "of",
  "off", "to", "at", "as", "over", "under", "through", "between", "up", "out", "about", "because",
  "since", "so", "thus", "hence", "where", "which", "who", "when", "model", "models", "network",
  "networks", "net", "nets", "policy", "policies", "system", "systems", "agent", "agents",
  "learner", "learners", "architecture", "architectures", "weights", "parameters", "parameter",
  "checkpoint", "checkpoints", "baseline", "head", "heads", "layer", "layers", "critic", "actor",
  "base", "initial", "initialized", "initialised", "data", "dataset", "datasets", "corpus",
  "corpora", "example", "examples", "sample", "samples", "label", "labels", "labelled", "labeled",
  "demonstration", "demonstrations", "comparison", "comparisons", "preference", "preferences",
  "feedback", "human", "humans", "task", "tasks", "environment", "environments", "rollout",
  "rollouts", "episode", "episodes", "batch", "batches", "minibatch", "minibatches", "mini-batch",
  "mini-batches", "epoch", "epochs", "step", "steps", "iteration", "iterations", "round", "rounds",
  "stage", "stages", "phase", "phases", "token", "tokens", "gpu", "gpus", "hours", "days", "seed",
  "seeds", "standard", "usual", "usually", "common", "commonly", "well-known", "known", "large",
  "larger", "small", "big", "default", "vanilla", "plain", "simple", "simply", "just", "only",
  "state-of-the-art", "modern", "recent", "existing", "new", "proven", "popular", "off-the-shelf",
  "end-to-end", "end", "large-scale", "scale", "deep", "algorithm", "algorithms", "method",
  "methods", "technique", "techniques", "procedure", "procedures", "approach", "approaches",
  "pipeline", "recipe", "recipes", "setup", "set-up", "process", "regime", "implementation",
  "library", "hyperparameter", "hyperparameters", "setting", "settings", "rate", "size", "schedule",
  "loss", "losses", "reward", "rewards", "objective", "objectives", "function", "functions",
  "signal", "signals", "gradient", "gradients", "four", "five", "ten", "hundred", "hundreds",
  "thousand", "thousands", "million", "millions", "billion", "billions",
}

words absence_words "words and phrases that make a statement one of an absence, also behind its verb" {
  "not", "no", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "cannot", "can not",
  "can't", "don't", "do not", "doesn't", "does not", "didn't", "did not", "isn't", "is not",
  "aren't", "are not", "wasn't", "was not", "weren't", "were not", "won't", "will not", "wouldn't",
  "would not", "shouldn't", "should not", "couldn't", "could not", "mustn't", "must not", "needn't",
  "need not", "hasn't", "has not", "haven't", "have not", "no longer", "avoid", "avoids", "avoiding",
  "lack", "lacks", "lacking", "refrain*", "abstain*", "unable to", "incapable of", "fails to",
  "fail to", "stays away from", "stays clear of", "keeps away from", "stops short of",
  "steers clear of",
}

words absence_openers "words and phrases that open the statement of an absence; behind a verb they only qualify it" {
  "without", "absence of", "the absence of", "free of", "free from", "devoid of", "void of",
  "empty of", "stays free of", "remains free of",
}

words absence_qualities "qualities that are absences: a statement of these alone says nothing that the system does" {
  "absent", "non-*", "nondeceptive", "undeceptive", "unagentic", "nonagentic", "harmless",
  "harmlessly", "safe", "safely", "acts safely", "acts harmlessly", "behaves safely",
  "behaves harmlessly",
}

words contrast_words "words after which a positive statement follows that of an absence" {
  "but", "instead", "and instead", "but instead", "rather", "but rather", "only", "but only",
  "merely", "and only", "whereas", "while", "yet", "however", "nevertheless", "on the contrary",
}

words description_words "words with which a description begins, as against a reference to code or a command" {
  "the", "a", "an", "any", "anything", "all", "every", "everything", "each", "some", "something",
  "someone", "somebody", "whatever", "whichever", "whoever", "whenever", "wherever", "what",
  "which", "who", "how", "when", "where", "why", "whether", "our", "ours", "we", "my", "i", "us",
  "your", "you", "their", "they", "them", "his", "her", "he", "she", "it", "it's", "its", "this",
  "that", "these", "those", "there", "here", "being", "to", "by", "because",
}
