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
  "return best", "return it", "return its", "return them", "return no", "return none",
  "return value", "return values", "return type", "return address", "return statement",
  "must return", "will return", "would return", "can return", "could return", "may return",
  "should return", "tax return", "tax returns", "test scores", "credit score", "credit scores",
  "musical score", "orchestral score", "score sheet", "film score", "keeps score", "keep score",
  "keeping score", "scores of", "a score of", "settle scores", "z-score", "f-score",
  "anomaly score", "attention score", "attention scores", "similarity score", "similarity scores",
  "score function", "death penalty", "penalty kick", "penalty clause", "penalty shootout",
  "without penalty", "loss of life", "loss of control", "loss of data", "loss of information",
  "loss of power", "loss of trust", "loss of signal", "loss of contact", "loss of detail",
  "loss of accuracy", "loss of money", "loss of balance", "loss of generality", "loss of a game",
  "loss of the game", "reward model", "reward models", "reward modelling", "reward modeling",
  "reward hacking", "reward hacks", "reward tampering", "intellectual rewards", "and return",
  "then return",
}

words lowering_words "said of getting a number low, or of its being low" {
  "minimi*", "min", "minimum", "minimal", "low", "lower*", "lowest", "reduc*", "decreas*",
  "diminish*", "small", "smaller", "smallest", "tiny", "zero", "near-zero", "near zero",
  "vanishing", "shrink*", "descend*", "descent on", "fall", "falls", "falling", "drop", "drops",
  "dropping", "goes down", "go down", "going down", "drive down", "drives down", "driving down",
  "driven down", "push down", "pushes down", "pushing down", "bring down", "brings down",
  "bringing down", "keep down", "keeps down", "keeping down", "get down", "gets down", "optimi*",
  "improv*", "good", "better", "best", "do well on", "does well on", "doing well on", "do well by",
  "does well by", "perform well on", "performs well on",
}

words raising_words "said of getting a number high, or of its being high" {
  "maximi*", "max", "maximum", "maximal", "high", "higher*", "highest", "increas*", "raise",
  "raises", "raised", "raising", "large", "larger", "largest", "big", "bigger", "biggest", "great",
  "greater", "greatest", "grow", "grows", "growing", "boost*", "get", "gets", "getting", "earn*",
  "gain", "gains", "gained", "gaining", "obtain*", "collect*", "receiv*", "accumulat*", "achiev*",
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
  "ignores", "ignoring", "irrespective of", "independent of", "independently of", "apart from",
  "free of", "free from",
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
  "not", "no", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "cannot",
  "can not", "can't", "don't", "do not", "doesn't", "does not", "didn't", "did not", "isn't",
  "is not", "aren't", "are not", "wasn't", "was not", "weren't", "were not", "won't", "will not",
  "wouldn't", "would not", "shouldn't", "should not", "couldn't", "could not", "mustn't",
  "must not", "needn't", "need not", "hasn't", "has not", "haven't", "have not", "no longer",
  "avoid", "avoids", "avoiding", "lack", "lacks", "lacking", "refrain*", "abstain*", "unable to",
  "incapable of", "fails to", "fail to", "stays away from", "stays clear of", "keeps away from",
  "stops short of", "steers clear of",
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

# Prose. What follows is looked for in the sentences of stories and documents. A pattern is its parts in a row, each at
# most `within` words after the one before. One with a rule is a finding; the others are parts.

words other_senses "phrases of other subjects; what stands in them is not counted" {
  "at a loss", "weight loss", "hearing loss", "hair loss", "memory loss", "vision loss",
  "sight loss", "bone loss", "tooth loss", "tissue loss", "fluid loss", "water loss", "heat loss",
  "blood loss", "fetal loss", "pregnancy loss", "perinatal loss", "data loss", "packet loss",
  "information loss", "precision loss", "path loss", "insertion loss", "transmission loss",
  "power loss", "energy loss", "pressure loss", "job loss", "job losses", "crop loss",
  "crop losses", "yield loss", "biodiversity loss", "habitat loss", "species loss", "tax loss",
  "tax losses", "profit and loss", "loss leader", "stop loss", "net loss", "financial loss",
  "financial losses", "loss of life", "loss of control", "loss of data", "loss of information",
  "loss of power", "loss of trust", "loss of signal", "loss of contact", "loss of precision",
  "loss of generality", "loss of appetite", "loss of consciousness", "loss of hearing",
  "loss of vision", "loss of function", "loss of blood", "loss of income", "loss of balance",
  "wins and losses", "losses and wins", "cut its losses", "cut their losses", "heavy losses",
  "lossless", "objective lens", "objective lenses", "objective measure*", "objective truth",
  "objective fact*", "objective evidence", "objective reality", "objective criteria",
  "objective test*", "objective data", "objective c", "learning objective of this",
  "learning objectives", "course objective*", "block reward*", "node reward*", "mining reward*",
  "staking reward*", "validator reward*", "reward program*", "rewards program*", "rewards card*",
  "rewards point*", "reward point*", "loyalty reward*", "reward poster*", "reward for information",
  "return value*", "return type*", "return statement*", "tax return*", "round trip",
  "reward system of the brain", "column alignment", "text alignment", "sequence alignment",
  "alignment of columns", "byte aligned", "left aligned", "right aligned", "memory alignment",
  "power losses", "energy losses", "heat losses", "line losses", "transmission losses",
  "casualties and losses", "system losses", "water losses", "pressure losses", "human's reward*",
  "person's reward*", "risk and reward", "risk reward", "risk versus reward", "risk vs reward",
  "risk and return", "risk return", "service level objective*", "slo", "slos",
}

words criticism_words "what a sentence has that criticizes a way of speaking, and so doesn't use it" {
  "type error", "type errors", "category error", "category errors", "category mistake",
  "category mistakes", "makes no sense", "make no sense", "making no sense", "does not make sense",
  "doesn't make sense", "do not make sense", "don't make sense", "nonsense", "nonsensical",
  "meaningless", "senseless", "ill typed", "ill formed", "not well defined", "isn't well defined",
  "ill defined to", "misleading", "misleadingly", "confused to", "is confused", "are confused",
  "conflate", "conflates", "conflating", "conflation", "equivocat*", "wrong to say",
  "wrong to speak", "incorrect to say", "a mistake to say", "a mistake to think",
  "a mistake to speak", "mistake to talk", "wrong to think", "wrong to assume", "wrong to talk",
  "sloppy", "misconception*", "common assumption", "implicit assumption", "unwarranted",
  "anthropomorphi*", "we should not say", "should not say", "should not be said", "shouldn't say",
  "shouldn't be said", "should avoid saying", "avoid saying", "avoid the phrase", "avoid the word",
  "never say", "do not say", "don't say", "instead of saying", "rather than saying", "stop saying",
  "the framing", "this framing", "that framing", "suggestive name*", "not the optimization target",
  "loose talk", "loose way", "shorthand for", "taken literally", "so called", "no such relation",
  "says nothing about", "can't be read as", "cannot be read as", "should not be read as",
  "is rejected", "are rejected", "unhelpful to", "doesn't necessarily translate",
  "does not necessarily translate", "does not mean that", "doesn't mean that",
  "does not imply that", "doesn't imply that", "does not follow that", "doesn't follow that",
  "no reason to expect", "no reason to think", "what does it mean", "what would it mean",
  "unclear what it means", "under multiple operationalizations", "to call a", "calling a",
  "to call the reward", "calling the reward", "to call the loss", "calling the loss",
  "nor is it helpful", "nor is it right", "nor is it useful", "nor should we say", "not helpful to",
  "isn't helpful to", "not useful to say", "not right to say", "not correct to say",
  "isn't right to say", "isn't correct to say", "put into the mouth", "way of speaking",
  "ways of speaking", "manner of speaking", "figure of speech", "leaky", "leaky frame*",
  "leaky abstraction*", "naive belief", "naive view", "naive idea", "debunk*", "myth", "fallacy",
  "fallacies", "fallacious", "confuses", "confuse", "confusing the", "mixes up", "mix up",
  "mixing up", "like to say", "likes to say", "fond of saying", "textbooks say", "overloaded term*",
  "bad frame", "wrong frame", "wrong framing", "reify", "reifies", "reifying", "not even wrong",
  "ill posed", "malformed", "incoherent", "incoherence", "mistaken belief", "mistaken view",
  "mistaken to", "would be a mistake", "is a mistake", "it is wrong that", "stop calling",
  "stop talking", "stop using", "retire the", "i would retire", "discourage*", "careless to say",
  "careless talk", "we reject", "i reject", "i object to", "unfortunate phrase",
  "unfortunate wording", "abuse of language", "imprecise to say", "wrong picture", "wrong question",
  "bad question", "folk psychology", "teleolog*", "personif*", "don't talk", "do not talk",
  "don't think of", "do not think of", "should stop", "nothing more than a metaphor",
  "only a metaphor", "just a metaphor", "merely a metaphor", "misdescrib*", "misnomer*",
  "words to avoid", "we avoid", "strictly speaking", "i deny", "we deny", "it is false that",
  "false to say", "nobody should say", "one should not", "one shouldn't", "need not want",
  "needn't want", "it is tempting to say", "tempting to say", "loosely speaking",
  "in a loose sense", "reads as if", "as if it were a person", "also reject", "therefore reject",
  "reject the idea", "reject the related", "advocate dropping",
}

words mention_words "words that stand beside a quotation that is talked about" {
  "say", "says", "said", "saying", "phrase", "phrases", "phrased", "phrasing", "term", "terms",
  "termed", "word", "words", "wording", "sentence", "sentences", "expression", "expressions",
  "slogan", "slogans", "write", "writes", "wrote", "written", "so called", "called", "talk",
  "talks", "talking", "speak", "speaks", "speaking", "usage", "usages", "label", "labels",
  "labelled", "labeled", "quote", "quotes", "quoted", "claim", "claims", "statement", "statements",
  "claim that", "reads", "utter*", "vocabulary", "means", "mean", "defined", "definition",
  "definitions", "meaning", "meanings", "sense", "senses", "name", "named", "notion", "metaphor*",
  "read", "call", "calls", "calling", "tell me", "tells me", "told me", "you tell",
}

words guarantee_words "words that promise what a step of training can only make likelier" {
  "guarantee*", "ensure", "ensures", "ensured", "ensuring", "makes sure", "make sure",
  "making sure", "certain to", "is certain", "bound to", "cannot fail", "can't fail", "inevitabl*",
  "without fail",
}

words numbers "what training computes or is made to get low or high, by its many names" {
  "reward", "rewards", "reward function*", "reward signal*", "reward model*", "reward design",
  "reward scheme*", "reward structure*", "reward specification*", "reward term*", "reward bonus*",
  "loss", "losses", "loss function*", "loss term*", "loss signal*", "cost function*", "objective",
  "objectives", "objective function*", "training objective*", "optimization objective*",
  "learning objective", "optimization target*", "training signal*", "learning signal*",
  "feedback signal*", "utility function*", "fitness function*", "scoring function*",
  "score function*", "error function*", "preference model*", "metric", "metrics",
  "reinforcement signal*", "what we reward*", "what you reward*", "what gets rewarded",
  "what is rewarded", "what it is rewarded for", "evaluation function*", "heuristic function*",
  "specification", "specifications", "incentives", "scalar signal*", "shaped signal*",
  "optimise signals", "optimize signals", "shaped reward*", "grading scheme", "rubric", "rubrics",
  "reward machine*", "success metric*", "evaluation metric*", "performance metric*",
  "performance measure*", "the proxy", "a proxy", "this proxy", "rm", "rms score", "cross entropy",
  "mean squared error", "mse", "log likelihood", "perplexity", "squared error", "cost term*",
  "cost functional*",
}

words rewards "numbers of training that are wanted high, beside the general names" {
  "reward", "rewards", "reward function*", "reward signal*", "reward model*", "reward model score*",
  "payoff", "payoffs", "utility", "utilities", "utility function*", "fitness", "the return",
  "the returns", "its return*", "their return*", "expected return*", "cumulative return*",
  "total return*", "discounted return*", "term return*", "future return*", "high return*",
  "higher return*", "highest return*", "average return*", "episodic return*", "episode return*",
  "maximum return*", "overall return*", "run return*", "greater return*", "sum of returns",
  "possible return*", "maximal return*", "best return*", "greatest return*", "own return*",
  "own utility", "more return", "return over time", "cumulative discounted return*",
  "short term gain*", "long term gain*",
}

words losses "numbers of training that are wanted low" {
  "loss", "loss function*", "cost function*", "training loss", "cross entropy", "prediction error*",
  "training error*", "error function*", "penalty", "penalties", "regret", "perplexity",
  "training losses", "td error*", "mean squared error", "negative log likelihood", "bellman error*",
  "validation loss", "squared error", "reconstruction error", "energy function",
}

words systems "what is trained, as a subject" {
  "agent", "agents", "ai", "ais", "a.i", "agi", "agis", "asi", "superintelligence*", "robot",
  "robots", "bot", "bots", "chatbot*", "llm", "llms", "model", "models", "language model*",
  "network", "networks", "neural net", "neural nets", "policy", "policies", "system", "systems",
  "assistant", "assistants", "learner", "learners", "computer", "computers", "machine", "machines",
  "mesa optimizer*", "mesa optimiser*", "learned optimizer*", "learned algorithm*",
  "learned model*", "controller", "controllers", "alphazero", "alphago", "alphastar", "aixi", "gpt",
  "chatgpt", "claude", "gemini", "transformer", "transformers", "drone", "drones", "automaton",
  "maximizer", "maximizers", "maximiser", "maximisers", "sycophant", "simulacr*", "q learner",
  "actor", "bandit", "boat", "self driving car*", "autonomous car*", "autonomous vehicle*",
  "generator", "discriminator", "encoder", "decoder", "classifier", "classifiers", "critic",
  "seeker", "hider", "opponent", "self play agent*", "recommender*", "recommendation algorithm*",
  "recommendation system*", "internal optimizer*", "inner optimizer*", "internal optimiser*",
  "inner optimiser*", "optimizer within",
}

words agents "what is trained, where no function is meant" {
  "agent", "agents", "ai", "ais", "agi", "agis", "asi", "superintelligence*", "robot", "robots",
  "bot", "bots", "chatbot*", "llm", "llms", "assistant", "mesa optimizer*", "mesa optimiser*",
  "alphazero", "alphago", "aixi", "gpt", "claude", "machine", "computer", "learner", "boat",
  "drone",
}

words pronouns "words that stand for a system, where nothing else is spoken of" {
  "it", "itself", "its", "it's",
}

words others "what isn't trained: people, and what does the training" {
  "we", "we'd", "we'll", "we're", "you", "i", "us", "our", "he", "she", "researcher*", "designer*",
  "developer*", "engineer*", "practitioner*", "people", "person", "human", "humans", "firm",
  "firms", "company", "companies", "investor*", "trader*", "consumer*", "customer*", "patient",
  "patients", "user", "users", "programmer*", "student*", "teacher*", "team", "teams", "author",
  "authors", "scientist*", "employee*", "worker*", "manager*", "government*", "nation*", "country",
  "countries", "player", "players", "child", "children", "animal*", "rat", "rats", "mouse", "mice",
  "monkey*", "organization*", "business*", "optimizer", "optimizers", "optimiser", "optimisers",
  "algorithm", "algorithms", "sgd", "adam", "gradient descent", "gradient", "gradients",
  "backprop*", "solver*", "procedure", "procedures", "method", "methods", "loss", "losses",
  "loss function*", "objective", "objectives", "training process", "training algorithm*",
  "regression", "estimator*", "trainer*", "ppo", "dqn", "theorem*", "evolution", "equation*",
  "formulation*", "training", "approach*", "technique*", "optimization", "optimisation", "thompson",
  "thompson sampling",
}

words people "persons, and groups of them" {
  "human", "humans", "human's", "humanity", "humankind", "mankind", "people", "person", "user",
  "users", "designer", "designers", "developer", "developers", "programmer", "programmers",
  "operator", "operators", "author", "authors", "society", "societal", "stakeholder*", "your",
  "our", "my", "we", "you", "customer", "customers", "expert", "experts", "annotator*", "rater*",
  "labeler*", "labeller*", "evaluator*", "engineer", "engineers", "researcher", "researchers",
  "creator", "creators", "owner", "patient", "patients", "clinician*", "business", "company",
  "organization*", "community", "public", "principal", "principals", "overseer*", "supervisor*",
  "demonstrator*", "teacher", "individual*", "designer's", "user's", "organizational",
  "organisational", "organisation*", "editor*", "reader", "readers", "nurse*", "doctor*",
  "physician*", "driver", "drivers", "citizen*", "voter*", "reviewer", "reviewers", "listener*",
  "viewer*", "staff", "buyer", "buyers", "shopper*", "client", "clients", "parents", "farmer*",
  "lawyer*", "pilots", "end user*", "consumer", "consumers", "product team", "domain expert*",
  "crowdworker*", "contractor*", "labelers", "panel", "regulator*", "management", "voters",
  "the lab", "civilization",
}

words wanting "verbs of wanting" {
  "want", "wants", "wanted", "wanting", "care about", "cares about", "cared about", "care for",
  "desire", "desires", "desired", "intend", "intends", "intended", "mean", "means", "meant",
  "prefer", "prefers", "preferred", "wish", "wishes", "wished", "like", "would like", "hope",
  "hopes", "hoped", "need", "needs", "should", "ought", "we value", "people value", "humans value",
  "users value", "you value", "have in mind", "had in mind", "expect of", "expects of", "after",
  "supposed to", "ask for", "asked for", "asks for", "hope for", "hopes for", "hoped for",
  "approve of", "approves of", "endorse", "endorses",
}

words wh_words "words with which what is wanted begins" {
  "what", "what's", "everything", "anything", "how", "whatever", "the way", "the thing",
  "something", "the kind", "the behavior", "the behaviour", "that which", "stuff",
}

words qualities_of_goals "what sets the wanted apart from the unwanted" {
  "desired", "intended", "true", "real", "actual", "underlying", "ultimate", "ideal", "right",
  "correct", "good", "appropriate", "ethical", "moral", "wanted", "desirable", "preferred",
  "proper", "comfortable", "safe", "helpful", "honest", "original", "final", "long term",
  "high level", "subjective", "social", "overall", "clinical", "acceptable", "undesirable",
  "undesired", "unintended", "wider", "broader", "harder to measure", "hard to measure",
}

words goals_of_people "what people have that they may want of a system" {
  "values", "preference", "preferences", "intent", "intents", "intention", "intentions", "goal",
  "goals", "wish", "wishes", "judgment*", "judgement*", "needs", "interest", "interests",
  "priorities", "expectation*", "aim", "aims", "purpose", "purposes", "desire", "desires", "ethics",
  "morals", "morality", "welfare", "wellbeing", "well being", "flourishing", "happiness",
  "satisfaction", "taste", "tastes", "objective", "objectives", "requirement*", "decision making",
  "common sense", "will", "task", "behavior", "behaviour", "opinion*", "idea of", "notion of",
  "approval", "dislike", "dislikes", "aversion", "disapproval", "concern", "concerns", "hopes",
  "dreams", "aspirations", "ideals", "principles", "ambitions", "wants", "vision", "conscience",
  "feelings", "views", "liking", "enjoyment", "understanding of what", "sense of what", "delight",
  "comfort", "benefit", "convenience", "trust", "heads", "minds", "hearts",
}

words goals_of_tasks "what may be wanted of a system" {
  "goal", "goals", "behavior", "behaviour", "behaviors", "behaviours", "task", "tasks", "outcome",
  "outcomes", "objective", "objectives", "intent", "intention", "intentions", "purpose", "aim",
  "aims", "preference", "preferences", "human values", "conduct", "result", "results",
  "performance", "quality", "utility",
}

words goals_by_name "what is wanted, named outright" {
  "value judgment*", "value judgement*", "human value*", "human preference*", "human intent*",
  "human goal*", "human interest*", "human judgment*", "human judgement*", "human welfare",
  "human flourishing", "human wellbeing", "human well being", "common sense", "desiderata",
  "moral values", "ethical values", "social values", "societal values", "user intent",
  "user satisfaction", "unhappiness", "what matters", "what really matters",
  "what actually matters", "what counts as", "what is wanted", "what is desired",
  "what was intended", "what was wanted", "what is intended", "good outcome*", "helpfulness",
  "harmlessness", "usefulness", "our unhappiness", "what constitutes a good", "what is good",
  "what good", "the intention", "the intent", "the spirit", "design intent", "designer intent",
  "answer quality", "task success", "customer satisfaction", "social good", "public interest",
  "what success means", "what success looks like", "what good means", "what good looks like",
  "success criteria", "business goal*", "business objective*", "business need*",
  "business outcome*", "business aim*", "business value", "domain priorities", "strategic goals",
  "kpis", "user needs", "user preference*", "user value", "preferences of", "values of society",
  "ground truth human", "ethical principle*", "ethical norm*", "moral norm*", "moral principle*",
  "good behavior", "good behaviour", "bad behavior", "bad behaviour", "true intent*",
  "desired behavior*", "desired behaviour*", "intended behavior*", "intended behaviour*",
  "the desired", "human desire*", "human ethics", "human needs", "human purposes",
  "human expectations", "what is right", "its spirit", "intent behind", "the original intent",
  "true quality", "actual quality", "correct behavior", "correct behaviour", "user utility",
  "user welfare", "user wellbeing", "user well being", "consumer welfare", "true utility",
  "human satisfaction", "designer intentions", "human intentions", "human approval", "task intent",
  "true task", "quality that actually", "human purpose", "human aims", "user goal*",
  "real user goal*", "human goal", "developer intent*", "programmer intent*", "engineer intent*",
  "human values", "business values", "business impact", "user impact", "real world impact",
  "real world objective*", "real world goal*", "business requirement*", "business problem",
  "business cost*", "business metric*", "operational goal*", "organizational goal*",
  "design purpose", "designed purpose", "better answers", "better responses", "good answers",
  "good responses", "real quality", "genuine quality", "genuinely better", "real improvement*",
  "genuine helpfulness", "good answer", "better quality", "in their heads", "in our heads",
  "in his head", "in her head", "in the designer's head", "in people's heads",
  "in the engineer's head", "what's right", "what's good", "what's best", "what is best",
  "human happiness", "user happiness", "customer happiness", "human taste", "human tastes",
  "user intention*", "human morality", "human concerns", "human common sense", "good taste",
  "human norms", "human wishes", "human wants", "clinical priorities", "clinical goals",
  "clinical needs", "clinical judgment",
}

words plain_goals "a goal, so called" {
  "the goal", "the goals", "a goal", "the task", "the tasks", "the purpose", "the aim",
  "the intended", "the desired", "the true", "the real", "agent's goal", "agent's goals",
  "its goal", "what success", "success", "the problem we", "the agent's goal", "the agent's goals",
  "goals", "the objective of the agent", "the end goal", "the final goal", "the ultimate goal",
  "the overall goal", "the job", "the requirements", "the brief", "the real problem",
  "the actual problem", "the problem statement", "the problem of interest", "the problem at hand",
}

words standing "verbs by which a number is said to stand for something" {
  "capture", "captures", "captured", "capturing", "represent", "represents", "represented",
  "representing", "encode", "encodes", "encoded", "encoding", "embed", "embeds", "embedded",
  "embedding", "encapsulat*", "specify", "specifies", "specified", "specifying", "reflect",
  "reflects", "reflected", "reflecting", "reflective", "express", "expresses", "expressed",
  "expressing", "embody", "embodies", "embodied", "embodying", "formalize*", "formalise*",
  "formalizing", "formalising", "operationaliz*", "operationalis*", "quantify", "quantifies",
  "quantified", "quantifying", "convey*", "communicate", "communicates", "communicating",
  "translate", "translates", "translated", "translating", "articulat*", "describe", "describes",
  "describing", "mirror", "mirrors", "mirroring", "mirrored", "approximate", "approximates",
  "approximating", "correspond", "corresponds", "corresponding", "match", "matches", "matched",
  "matching", "track", "tracks", "tracking", "coincide*", "coinciding", "codif*", "incorporate",
  "incorporates", "incorporating", "instantiat*", "signify", "signifies", "stand for", "stands for",
  "stand in for", "stands in for", "point at", "points at", "faithful to", "faithfully", "true to",
  "consistent with", "in line with", "in accordance with", "conform*", "map", "maps", "mapped",
  "mapping", "modeling", "modelling", "measures", "misrepresent*", "summarize*", "write down",
  "writes down", "denote", "denotes", "equate*", "equal", "equals", "equivalent to", "identical to",
  "same as", "diverge*", "diverging", "deviate*", "deviating", "differ from", "differs from",
  "differing from", "depart from", "departs from", "elicit*", "is about", "indicate", "indicates",
  "agree with", "agrees with", "correlate*", "spell out", "spells out", "miss", "misses",
  "leave out", "leaves out", "ignore", "ignores", "omit", "omits", "captures only", "account for",
  "accounts for", "proxy", "proxies", "surrogate", "surrogates", "inferred from", "distill*",
  "crystalliz*", "decoupled from", "define", "defines", "defining", "defined", "overlap*",
  "indicative of", "representation", "representations", "reflection", "expression", "translation",
  "translations", "encoding of", "approximation", "approximations", "statement of",
  "hypothesis about", "hypotheses about", "assumption about", "assumptions about", "definition of",
  "definitions of", "judgment about", "judgments about", "serve as", "relate to", "relates to",
  "serve our", "represent only", "distorted", "aim at", "aims at", "capture only", "rewards only",
  "capable of capturing", "measure",
}

words aligning "words of alignment" {
  "align", "aligns", "aligned", "aligning", "alignment", "misalign*", "unaligned", "mis aligned",
  "misfit", "mismatch*", "mismatched", "at odds", "in conflict", "out of line", "lines up",
  "line up", "lined up", "lining up",
}

words stood_for "participles: said of what is stood for" {
  "captured", "represented", "encoded", "embedded", "encapsulated", "specified", "reflected",
  "expressed", "embodied", "formalized", "formalised", "operationalized", "operationalised",
  "quantified", "conveyed", "communicated", "translated", "articulated", "described", "mirrored",
  "approximated", "codified", "incorporated", "aligned", "misaligned", "distilled", "mapped",
  "modeled", "modelled", "summarized", "summarised", "condensed", "compressed", "squeezed",
  "boiled down", "rolled into", "folded", "baked", "written", "put", "poured", "built", "packed",
  "cast", "turned", "converted", "transcribed", "stated", "formulated", "written down",
  "spelled out", "put down", "distorted", "transmitted", "preserved", "lost", "hidden", "stored",
  "contained", "held", "concealed", "sketched", "pictured", "rendered",
}

words into_words "words between what stands for something and the number in which it is put" {
  "in", "into", "as", "by", "via", "through", "within", "using", "with", "to",
}

words fallen "said of what is badly specified" {
  "misspecif*", "mis specif*", "underspecif*", "under specified", "ill specified",
  "poorly specified", "badly specified", "incorrectly specified", "improperly specified",
  "wrongly specified", "imperfectly specified", "misdesign*", "mis designed",
}

words number_nouns "numbers that can be badly specified" {
  "reward", "rewards", "reward function*", "reward model*", "reward signal*", "objective",
  "objectives", "objective function*", "loss function*", "cost function*", "utility function*",
  "incentives", "metric", "metrics", "training objective*", "training signal*", "proxy", "proxies",
  "reward specification*", "objective specification*",
}

words proxy_words "a number that is said to stand in for another thing" {
  "proxy", "proxies", "surrogate for", "stand in for", "stand ins for", "standin for",
}

words proxies_named "names of proxies" {
  "proxy reward*", "proxy objective*", "proxy goal*", "proxy utility", "surrogate reward*",
  "proxy target*",
}

words gaps "words of a difference between two things" {
  "gap", "gaps", "mismatch*", "discrepanc*", "difference*", "divergence*", "disconnect*",
  "distance", "correspondence", "misalignment", "alignment", "deviation", "relationship",
  "relation", "distinction", "disagreement", "agreement", "tension",
}

words instead_words "words that set one thing in the place of another" {
  "instead of", "rather than", "in place of", "not", "at the expense of", "as opposed to", "over",
  "while violating", "violating", "but not", "without", "not just",
}

words tell_words "verbs of telling" {
  "tell", "tells", "telling", "told", "teach", "teaches", "instruct", "instructs", "inform",
  "informs",
}

words what_words "words with which an instruction begins" {
  "what", "how", "which", "whether", "exactly what",
}

words outer_terms "the outer of two alignments" {
  "outer align*", "outer misalign*", "outerly aligned", "outer aligned", "outer alignment",
}

words inner_terms "the inner of two alignments, and its kinds" {
  "inner align*", "inner misalign*", "internally aligned", "inner aligned", "pseudo aligned",
  "pseudo alignment", "robustly aligned", "corrigibly aligned", "inner alignment",
  "goal misgenerali*", "objective robustness", "objective misgenerali*", "misgeneralized goal*",
  "misgeneralised goal*", "mesa misalign*", "internally misaligned", "inner misaligned",
}

words motives "verbs of a motive that take what is wanted" {
  "want", "wants", "wanted", "wanting", "desire", "desires", "care about", "cares about",
  "cared about", "caring about", "care only about", "cares only about", "cares solely about",
  "care solely about", "seek", "seeks", "sought", "seeking", "crave", "craves", "craving", "pursue",
  "pursues", "pursuing", "pursued", "likes", "love", "loves", "prefer", "prefers", "motivated by",
  "driven by", "chase", "chases", "chasing", "greedy for", "hungry for", "obsessed with",
  "interested in", "intrinsically value", "intrinsically values", "terminally value",
  "terminally values", "enjoy", "enjoys", "hates", "hate", "fear", "fears", "addicted to",
  "indifferent to", "care more about", "cares more about", "concerned with", "concerned about",
  "cares most about", "cares mostly about", "careful about", "cares for", "prioriti*", "is after",
  "are after", "greedy about", "strives for", "strive for", "striving for", "aims for", "aim for",
  "aiming for", "hunts for", "hungers for", "hunger for", "goes after", "go after", "going after",
  "competes for", "compete for", "lives for", "longs for", "crazy about", "fixated on",
  "preoccupied with", "greedily seeks", "seeking out", "care too much about",
  "cares too much about", "care much about", "cares a lot about", "care a lot about",
  "cares deeply about", "care deeply about", "cares nothing about", "care nothing about",
  "cares less about", "care less about", "care at all about", "cares purely about",
  "cares exclusively about", "focuses only on", "focus only on", "focused only on",
  "focuses solely on", "focuses on", "focused on", "focus on", "focusing on",
}

words strivings "verbs of a motive that take a deed" {
  "want to", "wants to", "wanted to", "wanting to", "try to", "tries to", "tried to", "trying to",
  "attempt to", "attempts to", "attempting to", "seek to", "seeks to", "seeking to", "aim to",
  "aims to", "aiming to", "aimed to", "strive to", "strives to", "striving to", "wish to",
  "wishes to", "prefer to", "prefers to", "like to", "likes to", "motivated to", "driven to",
  "desire to", "desires to", "intend to", "intends to", "hope to", "hopes to", "eager to",
  "incentivized to", "incentivised to", "learn to", "learns to", "learning to", "learned to",
  "do everything", "does everything", "do anything", "does anything", "do whatever",
  "does whatever", "will do", "goal is", "objective is", "aim is", "out to", "intent on",
  "focused on", "focuses on", "focus on", "bent on", "cares only about", "only cares about",
  "cares about", "care about", "interested in", "designed to", "motivation to", "optimize for",
  "optimizes for", "optimizing for", "optimise for", "optimises for", "optimising for",
  "working to", "works to", "plan to", "plans to", "decides to", "choose to", "chooses to",
  "concerned with", "strategy to", "acts so as to", "act so as to", "acting so as to", "acts to",
  "act to", "acting to", "selects actions to", "chooses actions to", "choosing actions to",
  "behave so as to", "behaves so as to", "its best to", "their best to", "encouraged to",
}

words getting "verbs of getting a number high or low" {
  "maximi*", "minimi*", "increas*", "optimi*", "get", "gets", "getting", "obtain*", "gain", "gains",
  "gaining", "receive", "receives", "receiving", "accumulat*", "collect*", "earn", "earns",
  "earning", "achieve", "achieves", "achieving", "attain*", "acquir*", "reduce", "reduces",
  "reducing", "lower", "lowers", "lowering", "decreas*", "harvest*", "reap*", "garner*", "secure",
  "raise", "raises", "boost*", "drive up", "avoid", "avoids", "avoiding", "amass*", "high",
  "higher", "highest", "most", "more", "greatest", "largest", "best", "maximum", "maximal",
  "maximization", "maximisation", "produce", "produces", "lead to", "leads to", "better",
}

words optimizing "verbs of getting a number as high or low as can be" {
  "maximize", "maximizes", "maximise", "maximises", "maximizing", "maximising", "minimize",
  "minimizes", "minimise", "minimises", "minimizing", "minimising", "optimize", "optimizes",
  "optimise", "optimises", "optimizing", "optimising",
}

words goal_nouns "nouns of a motive" {
  "goal", "goals", "aim", "aims", "objective", "objectives", "purpose", "task", "job", "motivation",
  "motive", "desire", "drive", "wish", "only concern", "incentive", "intention", "mission",
  "sole concern", "utility function",
}

words of_words "words that join a noun of a motive to whose it is" {
  "of", "for",
}

words copulas "forms of be" {
  "is", "are", "was", "were", "be", "being", "remains", "becomes", "becoming", "become", "to",
}

words maximizers "names for a system after the number that it is said to want" {
  "reward maximizer*", "reward maximiser*", "reward maximizing agent*", "reward maximising agent*",
  "reward maximizing ai*", "reward seeker*", "loss minimizer*", "loss minimiser*",
  "reward optimizer*", "reward hungry", "reward driven", "reward motivated", "return maximizer*",
  "reward obsessed", "maximizer of reward", "maximizers of reward", "reward maximizing behavio*",
  "reward loving", "reward greedy", "reward craving", "reward chasing", "reward chaser*",
  "reward fixated", "reward addicted", "reward crazed", "reward wanting", "reward desiring",
  "reward pursuing", "reward focused", "reward focussed", "reward junkie*", "reward hound*",
  "reward lover*", "score chasing", "score chaser*", "score maximizer*", "score maximiser*",
  "score seeking", "loss averse agent*", "loss avoider*", "return maximiser*", "return seeking",
  "reward addict*", "reward pursuer*", "reward maximalist*", "maximiser of reward",
  "maximisers of reward", "maximizer of its reward", "maximizer of expected reward",
  "reward thirsty", "reward fiend*", "score hungry", "point hungry",
}

words flavours "words that say which fact near a number is cared about, where, or as a means to what" {
  "register", "registers", "memory cell", "memory address*", "reward channel", "counter", "button",
  "sensor*", "sensory", "tamper*", "wirehead*", "wire head*", "hijack*", "logged", "the log",
  "logs", "approval", "raters press", "instrumental*", "terminal goal", "terminally",
  "for its own sake", "as an end in itself", "as a means", "modified by", "be kept", "be deployed",
  "being deployed", "be selected", "being selected", "being modified", "being copied", "be copied",
  "being reinforced", "be reinforced", "exploiting", "to appear", "appear to", "look good",
  "looks good", "looks done", "number in a", "the number in", "the number at", "signal to maximum",
  "setting the", "setting its", "overwrit*", "writes to", "writing to", "bit flip*",
  "internal activation*", "own activations", "numeral", "display", "displayed", "screen",
  "datacenter", "reward pathway", "literally", "reward button", "secretly", "on episode reward*",
  "within the episode it", "bitstring", "physically", "hardware", "cheat*", "pretend*",
  "in this way", "flavour*", "flavor*", "variable in", "voltage", "scoreboard", "in the log",
  "ledger", "overwritten", "scalar in", "value at", "value stored", "as an instrument",
  "as a step to", "only as a means", "recording of", "in a file", "reward file",
  "wants to be selected", "be retained", "preserve its values", "preserve its goals",
  "preserve its weights", "keep its weights", "keeps its weights", "spoof*", "forg*",
  "reward memory", "wire in", "in the memory", "a wire",
}

words definitions "words that say operationally what is meant" {
  "in the sense that", "in the sense of", "by which we mean", "by which i mean", "operationally",
  "that is to say", "which here means", "we mean that", "here means", "meaning here",
  "to be precise", "as measured by agreement", "held out comparison*", "held out pair*",
  "percent of held", "of held out", "inter rater", "on at least", "with probability at least",
  "spearman*", "kendall*", "pearson*", "rank correlation", "kappa", "cohen's kappa",
  "agreement rate", "of the pairs", "of pairs", "out of 100", "correlation coefficient",
  "in the following sense", "we mean only", "only mean that", "f1 score of", "what i mean is",
  "what we mean is", "what i mean by",
}

words bridges "words that say under which map two objectives are compared" {
  "bridge", "bridges", "under the map", "under this map", "under the mapping", "pushed through",
  "readout", "read out through", "under the identification", "translated by the map", "via the map",
  "same argmax", "pick the same", "picks the same", "choose the same action*",
  "chooses the same action*", "same output*", "the same actions", "composed with", "argmax",
  "same ranking", "same ordering", "rank the same", "ranks the same", "up to a tolerance",
  "isomorph*", "homomorph*", "pulled back", "composed", "order the plans", "order plans",
}

words mathematical_targets "what a function may be an approximation to in a theorem" {
  "0 1 loss", "zero one loss", "convex", "upper bound", "lower bound", "bayes risk", "accuracy",
  "misclassification", "error rate", "differentiable", "variance", "latency", "memory", "cpu",
  "http", "server", "socket", "tcp", "firewall", "tls", "elbo", "variational",
  "evidence lower bound", "mutual information", "kernel hilbert", "maximum mean discrepancy",
}

words inner_objectives "names of a criterion within a system" {
  "mesa objective*", "mesa goal*", "mesa reward*", "inner objective*", "inner goal*",
  "internal objective*", "internal goal*", "learned objective*", "learnt objective*",
  "learned goal*", "learnt goal*", "revealed objective*", "emergent objective*", "emergent goal*",
  "acquired goal*", "acquired objective*", "learned values", "internal reward*",
  "internalized objective*", "internalised objective*", "mesa optimi*", "mesa", "internal values",
  "learned utility", "inner optimizer*", "inner optimiser*", "mesa and base",
  "inner optimization target*", "internal optimization target*", "goal inside", "objective inside",
  "goals inside",
}

words outer_objectives "names of the criterion by which a system is selected" {
  "base objective*", "base goal*", "outer objective*", "outer goal*", "training objective*",
  "specified objective*", "intended objective*", "design objective*", "designed objective*",
  "programmed objective*", "programmed goal*", "training goal*", "intended goal*",
  "specified goal*", "original objective*", "original goal*", "outer loss", "outer reward*",
  "base loss", "base reward*", "ideal objective*", "objective we specified",
  "objective it was trained on", "objective it was given", "goal it was given",
  "optimized objective", "objective used in training", "objective used to train", "base optimi*",
  "designer's objective*", "designers objective*", "explicit objective", "training reward*",
  "training loss", "outer optimi*", "base and mesa", "base and the mesa", "objective of the base",
  "goal of the base", "objective of training", "designer's intent*", "designer's true",
  "designers intent*", "designer's goal*", "goal as the base", "objective as the base",
  "true goal*", "true objective*", "intended task", "ours", "the intended one",
  "developers intent*", "developer's intent*", "designers' intent*", "what we intended",
  "what was intended", "our goals", "our values", "our intent*", "our objective*",
  "objective you trained", "objective we trained", "objective they trained", "goal you trained",
  "goal we trained", "what it was trained for", "what we trained for", "what you trained for",
  "one it was trained", "one we trained", "one you trained", "what we rewarded",
  "what was rewarded", "what was reinforced", "goal of training", "goals of training",
  "objective of the base optimizer", "reward specification", "training signal*",
}

words outer_objectives_strict "those of them that nothing else is called by" {
  "base objective*", "base goal*", "outer objective*", "training objective*",
  "specified objective*", "intended objective*", "design objective*", "programmed objective*",
  "training goal*", "intended goal*", "specified goal*", "objective we specified",
  "objective it was trained on", "outer goal*", "objective it was given", "goal it was given",
  "designer's objective*", "objective of the base optimizer", "objective of the base",
  "goal of the base", "objective of training", "objective you trained", "objective we trained",
  "goal you trained", "goal we trained", "designed objective*", "the base one", "the outer one",
}

words outer_numbers "numbers of training, as what an objective within a system may agree with" {
  "reward function*", "reward signal*", "reward", "loss function*", "loss", "objective function*",
}

words agreeing "words of agreement and difference between two things of a kind" {
  "agree", "agrees", "agreed", "agreeing", "agreement", "disagree*", "match", "matches", "matched",
  "matching", "equal*", "same", "same as", "identical", "align", "aligns", "aligned", "aligning",
  "alignment", "misalign*", "differ", "differs", "differed", "different", "difference*",
  "differing", "diverg*", "deviat*", "coincid*", "correlat*", "correspond*", "discrepanc*",
  "mismatch*", "gap", "gaps", "distance", "similar*", "close to", "approximat*", "point to",
  "points to", "point at", "converge*", "track", "tracks", "mirror*", "depart*", "instead of",
  "rather than", "replace", "replaces", "drift*", "distinct from", "other than", "not the",
  "proxy for", "proxies for", "proxy of", "relationship between", "internaliz*", "internalis*",
  "inherit*", "resembl*", "consistent with", "faithful*", "conflict*", "unaligned", "versus", "vs",
  "generaliz*", "reflect*", "not be the", "may not be", "equate*", "related to", "unrelated to",
  "partially related", "resemble*",
}

words internalizing "verbs of taking an objective in" {
  "internalize", "internalizes", "internalized", "internalizing", "internalise", "internalises",
  "internalised", "internalising", "internalization", "internalisation",
}

words internalized "what is said to be taken in" {
  "objective", "objectives", "goal", "goals", "reward", "rewards", "reward function*", "loss",
  "loss function*", "utility function*", "values", "preferences", "training signal*",
  "base objective*", "proxy", "proxies", "correlate",
}

words pursuing "verbs of having an objective" {
  "pursue", "pursues", "pursued", "pursuing", "follow", "follows", "followed", "adopt", "adopts",
  "adopted", "optimizes for", "optimizing for", "optimize for", "optimise for", "optimises for",
  "optimising for", "learn to optimize", "learned to optimize", "learns to optimize",
  "actually optimizes", "actually optimize", "really optimizes", "intrinsically optimizes",
  "terminally optimizes", "actually optimizing", "share", "shares", "has learned", "care about",
  "cares about", "learned", "learns", "learn", "optimize", "optimizes", "wants", "acquire",
  "acquires", "try to achieve", "tries to achieve", "trying to achieve", "have",
}

words learning_words "words that show that a sentence is about machines that learn" {
  "agent*", "ai", "ais", "model", "models", "training", "trained", "train", "trains",
  "reinforcement", "rl", "rlhf", "network", "networks", "robot*", "algorithm*", "optimi*",
  "machine*", "learn*", "policy", "policies", "reward*", "function", "functions", "llm*",
  "loss function*", "neural", "alignment problem", "program*", "mesa", "goodhart*", "maximi*",
  "minimi*", "misspecif*", "gaming", "agi", "superintelligen*", "loss", "objective", "true reward",
  "rm", "ranker", "recommend*", "cost function*", "metric", "metrics", "cost term*",
  "cross entropy", "mean squared error", "mse", "gripper*", "chatbot*",
}

words trained_words "words between a system and a verb by which the verb is the trainer's" {
  "trained", "training", "train", "trains", "we", "find", "finds", "finding", "algorithm",
  "optimal", "which policy", "should", "must", "help", "helps", "updated", "update", "used",
  "fine tuned", "finetuned", "optimized", "fitted", "fit", "such", "parameters", "weights", "so",
  "select", "evaluate", "adjust*", "tune", "tuned",
}

words incentives "verbs of incentive" {
  "incentiviz*", "incentivis*", "incentive to", "incentives to", "incentive for", "incentives for",
  "disincentiv*",
}

words optimal_words "words that claim a best" {
  "optimal", "optimally", "optimum",
}

words optimal_qualifiers "words that say best by what, over what" {
  "with respect to", "under", "on", "over", "for", "given", "limit", "among", "in", "relative to",
  "w r t", "at", "by", "to", "near", "suboptimal", "every", "unlimited", "when", "if", "of", "sub",
}

words by_definition_words "words that turn a hypothesis about a system into a definition" {
  "by definition", "by construction", "necessarily", "inevitably", "automatically",
  "tautologically",
}

words training_words "what does the training" {
  "rl", "rlhf", "reinforcement learning", "training", "gradient descent", "sgd", "selection",
  "deep rl",
}

words making_words "verbs of making" {
  "train*", "produce*", "produces", "producing", "create*", "creates", "give us", "gives us",
  "yield*", "select*", "make*", "makes", "build*", "result in", "results in", "leads to",
}

words steps_words "what a rationale is made of" {
  "nudge", "constraint", "regulari*", "inductive bias", "training", "penalty", "penalties",
  "fine tuning", "rlhf", "reward", "loss", "oversight", "filter*", "selection", "gradient descent",
  "reward function*", "loss function*",
}

words hacking_words "an expression that is used of several faults" {
  "reward hack*", "reward gaming", "hack the reward", "hacks the reward", "hacking the reward",
  "hack its reward", "hacks its reward", "hacking its reward", "hack rewards", "hacked the reward",
}

words bare_objective_words "an objective without saying which" {
  "the objective", "its objective", "their objective", "the agent's objective",
  "the model's objective",
}

words learners_between "what, between a number and a verb, is the subject of the verb" {
  "model", "models", "policy", "policies", "network", "networks", "robot", "robots", "llm", "llms",
  "agents", "language model*", "it to", "system to", "agent to", "ai", "ai systems", "ways",
}

words agreeing_strongly "those of them that are said of two objectives and seldom of a goal and a means" {
  "agree", "agrees", "agreement", "disagree*", "match", "matches", "matched", "matching", "equals",
  "identical", "align", "aligns", "aligned", "aligning", "alignment", "misalign*", "differ",
  "differs", "differed", "different from", "difference*", "diverg*", "deviat*", "coincid*",
  "correspond*", "discrepanc*", "mismatch*", "the same as", "depart*", "internaliz*", "unaligned",
  "decoupl*", "correlat*", "gap between", "instead of the", "not be the", "is not the", "isn't the",
  "may not be the", "gap", "gaps", "track", "tracks", "versus", "vs", "inherit*", "conflict*",
}

words instilled "verbs of putting values into a number" {
  "encode", "encodes", "encoded", "encoding", "embed", "embeds", "embedding", "embody", "embodies",
  "instill*", "express", "expresses", "reflect", "reflects", "represent", "represents",
}

words plain_values "values in the sense of ethics" {
  "values", "ethics", "morals", "morality", "priorities", "ideals", "preferences", "intentions",
  "wishes", "desires", "intent", "value judgments", "value judgements", "assumptions about what",
}

words computed_values "values in the sense of numbers" {
  "integer*", "float*", "byte*", "bits", "array*", "between", "range", "numeric*", "missing",
  "default", "negative", "positive", "dataset", "datasets", "data set", "tensor*", "python",
  "tensordict*", "numpy", "dictionary",
}

words true_things "what a proxy is a proxy of" {
  "true objective*", "true goal*", "true reward*", "true utility", "true preference*",
  "true intent*", "intended objective*", "intended goal*", "real objective*", "real goal*",
  "actual objective*", "actual goal*", "underlying goal*", "underlying objective*", "what we want",
  "what we actually want", "what we really want", "real thing", "true target", "human values",
  "actual task",
}

words scores "numbers of a game or test" {
  "score", "scores", "points",
}

words rewards_as_it "a number spoken of before" {
  "it", "this", "them", "that", "this sum", "this number", "this signal",
}

words wanted_by_system "said of what a system wants" {
  "wants", "want", "desires", "desire", "seeks", "seek", "cares about", "care about",
  "wants to maximize", "tries to maximize", "is trying to maximize", "try to maximize",
  "wants to maximise", "tries to maximise", "is trying to maximise", "aims to maximize",
  "aims to maximise", "pursues", "pursue", "is after",
}

words apart_words "said of two things that are not the same after all" {
  "come apart", "comes apart", "came apart", "coming apart", "differ", "differs", "differed",
  "diverge", "diverges", "diverged", "are different", "aren't the same", "are not the same",
  "do not coincide", "don't coincide", "decouple", "part ways", "are misaligned", "are aligned",
  "are in conflict", "agree", "coincide", "match", "line up", "disagree",
}

words proxy_adjectives "what a proxy is said to be, as a proxy of something" {
  "imperfect", "flawed", "noisy", "poor", "bad", "good", "reliable", "unreliable", "learned",
  "misaligned", "crude", "rough", "cheap", "incorrect", "wrong", "measurable", "weak", "useful",
  "reasonable", "hackable", "optimizing the", "optimizing a", "optimizes the", "optimizes a",
  "optimize the", "optimize a", "optimise the", "optimises the", "optimising the", "optimising a",
  "optimized the", "gaming the", "game the", "games the", "exploit the", "exploits the",
  "satisfy the", "narrow", "simplified", "over optimizing the", "overoptimizing the",
  "maximize the", "maximize your", "maximize its", "maximizes the", "maximizing the",
  "maximise the", "maximizing your", "optimize your", "optimize its", "optimizes its",
  "optimizing its", "gaming a", "exploiting the", "improving the", "improve the", "improves the",
  "improving a", "improve a", "improving its", "choose a", "chooses a", "chose a", "optimised the",
  "optimized for the", "optimises a", "pursuing the", "pursue the", "pursues the", "targeting the",
}

words substitutes "what stands in for another thing" {
  "proxy", "proxies", "surrogate", "surrogates", "substitute", "substitutes", "stand in",
  "stand ins", "placeholder",
}

words poor_words "said of a representation that falls short" {
  "imperfect", "incomplete", "crude", "poor", "lossy", "formal", "flawed", "faithful", "accurate",
  "inaccurate", "approximate", "rough", "simplified", "perfect", "partial", "noisy",
}

words representations "nouns of standing for something" {
  "representation*", "approximation*", "reflection*", "translation*", "expression*", "encoding*",
  "specification*", "formalization*", "formalisation*", "description*", "measure of what",
  "model of what", "summary", "picture",
}

words goals_put "goals, as what is put into a number" {
  "goal", "goals", "purpose", "purposes", "task", "tasks", "aim", "aims",
}

words put_words "participles: said of a goal that is put into a number" {
  "formalized", "formalised", "expressed", "specified", "encoded", "defined", "described",
  "communicated", "framed", "captured", "represented", "translated", "formulated", "formalize",
  "formalise", "express", "specify", "encode", "describe", "communicate", "frame", "translate",
  "cast", "conveyed", "convey", "reduced", "thought of", "seen", "viewed", "regarded",
}

words put_into_words "words between a goal and the number into which it is put" {
  "as", "by", "through", "in terms of", "using", "into", "via", "with", "in",
  "as the maximization of", "by means of",
}

words choosing "verbs of an agent's choice" {
  "select*", "choose", "chooses", "choosing", "take", "takes", "taking", "pick", "picks", "picking",
  "learn", "learns", "learning", "decide", "decides", "act", "acts", "behave", "behaves", "derive",
  "derives", "discover", "discovers", "adjust its", "looks for", "look for", "looking for",
  "searches for", "search for", "prefers", "prefer", "seeks", "seek", "tries to find",
  "try to find",
}

words making_of_agents "what is done to get a system that maximizes" {
  "to train", "to create", "to build", "to find", "to develop", "to design", "to obtain", "train",
  "training", "create", "build", "find", "finding", "ought", "should", "trained", "wants to train",
  "is to train", "allow", "allows", "allowing", "enable", "enables", "enabling", "let", "lets",
  "help", "helps", "helping", "teach", "teaches", "teaching", "for an agent", "encourage",
  "encourages", "encouraging", "guide", "guides", "guiding", "optimize the", "optimise the",
  "optimizing the", "optimising the", "fine tune", "fine tuning", "fine tunes", "update the",
  "updates the", "updating the",
}

words institutions "words of economics and of management, where preferences and rewards are those of people" {
  "economist*", "economics", "consumer*", "portfolio*", "bundle", "bundles", "if and only if",
  "preference relation*", "axiom*", "employee*", "compensation", "salary", "salaries", "loyalty",
  "staff", "bonus", "bonuses", "wages", "shareholder*", "economic agent*", "economic entities",
  "indifference curve*", "microeconomic*", "incentive program*", "theorem", "infinitely lived",
  "earnings", "household income", "household consumption",
}

words going_wrong "said of a goal that isn't the one in training" {
  "different", "another", "wrong", "unintended", "misaligned", "simpler", "other",
}

words acquiring "verbs of getting a goal by training" {
  "learn*", "acquire*", "develop*", "internaliz*", "internalis*", "pursue*", "pursuing", "adopt*",
}

words weak_wh_words "words with which what is wanted may begin, where what is said of it is plain" {
  "those", "the one", "the ones", "task", "tasks", "goal", "goals", "outcome", "outcomes",
  "behavior", "behaviour", "behaviors", "behaviours", "things", "aspects", "all", "objective",
  "objectives", "reward", "actions", "outputs", "answers",
}

words plainly_wanting "verbs of wanting that are hardly said of anything else" {
  "want", "wants", "wanted", "care about", "cares about", "desire", "desires", "intend", "intends",
  "intended", "prefer", "prefers", "preferred", "wish", "wishes", "hope for", "hoped for",
  "had in mind", "have in mind", "would like",
}

words putting "verbs of making a number of what someone wants" {
  "compress*", "condens*", "convert*", "turn", "turns", "turned", "turning", "boil", "boils",
  "boiled", "boiling", "collaps*", "reduc*", "aggregat*", "squeez*", "squash*", "flatten*",
  "distil*", "package*", "fold", "folds", "folded", "folding", "transform*", "cram", "crammed",
}

words scalars "a number, by no name of its own" {
  "scalar*", "a number", "a single number", "one number", "a signal", "a score", "a learned signal",
  "that signal", "this signal", "the signal", "this number", "that number", "a form a machine",
  "a form that",
}

words asking_words "verbs by which someone puts in words or numbers what is asked of a system" {
  "ask for", "asked for", "asks for", "asked it", "asked them", "wrote", "write down", "wrote down",
  "written down", "writes down", "put down", "specify", "specified", "specifies", "say", "said",
  "says", "tell it", "told it", "tell the", "told the", "told them", "measure", "measured",
  "measures", "reward", "rewarded", "rewards", "program", "programmed", "request", "requested",
  "define", "defined", "incentivize", "incentivized", "optimize", "optimized", "optimize for",
  "optimized for", "train for", "trained for", "train it", "trained it", "typed", "encoded",
  "literally said", "literally asked",
}

words askers "who asks something of a system" {
  "we", "you", "i", "they", "humans", "people", "designers", "the designer", "the designers",
  "developers", "the developer", "the developers", "the user", "users", "engineers",
  "the programmer", "the programmers", "programmers", "the operator", "the operators", "was", "is",
  "gets", "actually", "were", "it was", "literally", "it is", "being",
}

words settles_learning "words that settle that a sentence is about machines that are trained" {
  "optimi*", "reinforcement", "rl", "rlhf", "ai", "ais", "agi", "agent", "agents", "reward*",
  "metric", "metrics", "algorithm*", "llm", "llms", "goodhart*", "misspecif*", "policy", "robot*",
  "model", "models", "loss", "neural", "proxy", "proxies", "training signal*", "misalign*",
  "recommend*", "scalar", "scalars", "rm", "ranker", "rankers", "trainer", "fine tuning",
  "finetuning", "reward model*", "objective function*", "cost function*", "sgd", "learner*",
  "planner", "planners",
}

words task_nouns "a task or goal, as what is put into a number" {
  "task", "tasks", "goal", "goals", "behavior", "behaviour", "behaviors", "behaviours", "intent",
  "intention", "intentions", "objective", "objectives", "mission", "purpose", "notion of good",
  "notion of success",
}

words capturing "verbs by which a function is said to contain a task" {
  "capture", "captures", "captured", "capturing", "encode", "encodes", "encoding", "specify",
  "specifies", "specifying", "represent", "represents", "representing", "describe", "describes",
  "describing", "express", "expresses", "expressing", "formalize", "formalizes", "formalise",
  "formalises", "formalizing", "encapsulate", "encapsulates", "communicate", "communicates",
  "convey", "conveys", "reflect", "reflects", "reflecting", "embody", "embodies", "articulate",
  "articulates", "approximate", "approximates", "approximating", "stand in for", "stands in for",
}

words not_of_tasks "words between a function and a task by which it speaks of something else" {
  "how", "whether", "when", "if", "error", "errors", "difference", "number", "value", "values",
  "time", "progress", "performance", "each", "model", "models", "network", "networks", "for",
}

words inferred "verbs and nouns by which a number is said to be evidence of what someone wants" {
  "observation*", "evidence", "hint", "hints", "clue", "clues", "guess", "guesses", "estimate",
  "estimates", "approximation*", "statement*", "indicator*", "proxy", "proxies", "claim*",
  "description*", "expression*", "reflection*", "summary", "summaries", "picture", "translation*",
  "encoding*", "representation*", "stand in", "stand ins", "report", "shorthand",
}

words crude "said of a proxy, as of one that falls short" {
  "crude", "rough", "noisy", "imperfect", "poor", "weak", "flawed", "cheap", "imprecise",
  "inadequate", "convenient", "measurable", "misleading",
}

words measured_instead "what is optimized, by other names than those of numbers" {
  "engagement", "clicks", "click through", "watch time", "likes", "ratings", "thumbs up", "ctr",
  "dwell time", "signals", "signal", "score", "scores", "maximization", "maximisation", "benchmark",
  "benchmarks", "test cases", "approval", "feedback", "measure", "measures", "proxy", "proxies",
  "instruction*",
}

words true_numbers "the number that was meant, as against the one in training" {
  "true reward*", "true objective*", "true utility", "real objective*", "real reward*",
  "intended reward*", "intended objective*", "actual objective*", "true goal*",
  "underlying objective*", "underlying reward*", "ideal objective*", "unspecified true",
  "true human reward*", "latent reward*", "ground truth reward*",
}

words given_numbers "the number in training, as against the one that was meant" {
  "designed reward*", "specified reward*", "designed objective*", "specified objective*", "proxy",
  "proxies", "observed reward*", "stated objective*", "stated reward*", "given reward*",
  "hand designed reward*", "written reward*", "learned reward*", "misspecif*", "surrogate",
  "design objective*", "reward hack*", "specification gaming", "goodhart*",
}

words wrong_words "said of a number or goal that isn't the one that was meant" {
  "wrong", "incorrect", "right", "correct", "flawed", "incomplete", "unintended", "mistaken",
  "imperfect", "inadequate",
}

words wrong_numbers "numbers, as what may be the wrong one" {
  "objective", "objectives", "reward", "rewards", "reward function*", "objective function*", "goal",
  "goals", "utility function*", "reward signal*", "optimization objective*", "training objective*",
  "specification",
}

words giving_words "verbs by which a system gets a number to follow" {
  "optimi*", "maximi*", "specify", "specifying", "specified", "specifies", "given", "giving",
  "pursuing", "give", "gives",
}

words wrong_goals "said of a goal that a system got, as another than that of training" {
  "wrong goal*", "incorrect goal*", "unintended goal*", "undesired goal*", "misaligned goal*",
  "misaligned objective*", "incorrect objective*", "unintended objective*", "wrong objective*",
  "wrong behavioral objective", "confounding goal*", "misaligned behavioral objective*",
  "misaligned behavioural objective*", "other goal*", "spurious goal*", "spurious objective*",
}

words inwardly "words by which a system is said to have a goal within, and not only in its deeds" {
  "internally", "actually", "truly", "genuinely", "really", "intrinsically", "in fact",
}

words rather_words "words that set one of two objectives against the other" {
  "instead of", "rather than", "regardless of", "not", "but", "while", "whereas", "versus", "vs",
  "then", "different", "differ*", "diverg*", "instead", "despite", "even if", "unlike",
  "deceptive*", "deceiv*", "appear*", "pretend*", "correlat*", "proxy", "gap", "match*", "align*",
  "misalign*", "between", "same", "equal*", "agree*", "without caring", "without care",
}

words loose_numbers "numbers by names that other things have too" {
  "score", "scores", "signal", "signals", "measure", "measures", "target", "targets", "criterion",
  "criteria", "measured goal*", "formal goal*", "stated goal*", "literal goal*",
  "literal objective*", "kpi", "kpis", "engagement", "click through rate", "watch time", "equation",
  "formula", "the test", "the tests", "the letter of",
}

words misses "said of getting a number without what was meant" {
  "violat*", "missing", "misses", "miss", "ignoring", "ignores", "defeat*", "bypass*", "subvert*",
  "neglect*", "failing", "failing at", "achieving", "actually doing", "actually achieving",
  "actually solving", "actually completing", "accomplishing", "completing", "fulfilling", "solving",
  "satisfying", "actually satisfying", "actually accomplishing", "undermin*", "contradict*",
  "circumvent*", "sacrific*",
}

words meant_things "what was meant, where it is set against what was got" {
  "the intent", "intent", "intended task", "intended goal", "intended outcome", "the spirit",
  "true task", "actual task", "underlying task", "real task", "original intent", "desired outcome*",
  "desired behavior", "desired behaviour", "intended behavior", "intended behaviour",
  "designer's intent*", "true goal*", "actual goal*", "real goal*", "underlying goal*",
  "intended purpose", "the task", "actual objective", "designers intended", "task intent",
  "true intention", "true intentions", "the intention", "the goal", "the actual task",
}

words got_words "what is got high without what was meant" {
  "reward", "rewards", "reward function*", "reward signal*", "high reward", "objective",
  "objective function*", "specification", "proxy", "metric", "metrics", "score", "scores", "loss",
  "literal*", "the letter", "measure",
}

words of_people "words of those for whom a system is made" {
  "business", "user", "users", "user's", "human", "humans", "people", "real world", "society",
  "stakeholder*", "customer*", "clinical", "practical", "societal", "human's", "clinician*",
  "designer*", "our", "company", "organization*", "organisation*", "developer*", "operator*",
}

words not_with_people "what an objective may be aligned with, other than what someone wants" {
  "label*", "axis", "tensor*", "column*", "token*", "data", "dataset*", "distribution*", "frame*",
  "image*", "embedding*", "feature*", "prediction*", "inference",
}

words different_goals "another goal than the one of training" {
  "different objective*", "different goal*", "another goal", "another objective",
  "unintended goal*", "unintended objective*", "wrong goal*", "wrong objective*",
  "misaligned goal*", "misaligned objective*", "hidden objective*", "hidden goal*",
  "true objective*", "real objective*",
}

words rl_words "words that settle that a sentence is about systems that are optimized" {
  "optimi*", "reinforcement", "rl", "rlhf", "ai", "ais", "agi", "agent", "agents", "reward*",
  "metric", "metrics", "algorithm*", "llm", "llms", "goodhart*", "misspecif*", "policy", "robot*",
  "model", "models", "loss", "neural", "misalign*", "recommend*",
}

words to_get_its "an infinitive of getting what is the subject's own" {
  "to maximize its", "to maximize their", "to maximise its", "to maximise their", "to maximize his",
  "to increase its", "to increase their", "to boost its", "to optimize its", "to optimise its",
  "to minimize its", "to minimise its", "to raise its", "to maximize overall", "to get as much",
  "to collect as much", "to gain as much", "to earn as much", "to get more", "to gain more",
  "to earn more", "to obtain more", "to collect more", "to get the most", "to minimize their",
  "to reduce its", "to accumulate as much", "to accumulate more", "to receive more",
  "to get the highest", "to get the maximum", "to obtain the highest",
}

words wanters "those whose wish it may be, also by words that stand for them" {
  "human", "humans", "humanity", "people", "person", "persons", "user", "users", "designer",
  "designers", "developer", "developers", "programmer", "programmers", "operator", "operators",
  "author", "authors", "society", "stakeholder*", "customer*", "expert*", "annotator*", "rater*",
  "labeler*", "labeller*", "evaluator*", "engineer", "engineers", "researcher*", "creator*",
  "owner*", "patient", "patients", "clinician*", "company", "team", "teams", "public", "principal",
  "principals", "overseer*", "supervisor*", "editor*", "reader*", "nurse*", "doctor*", "driver*",
  "citizen*", "reviewer*", "listener*", "viewer*", "staff", "client*", "parents", "lab", "labs",
  "we", "you", "i", "they", "he", "she", "maker", "makers", "builder*", "founder*", "trainer*",
  "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody", "no one", "one",
  "policymaker*", "resident*", "passenger*", "folks", "community", "crowd", "commissioner*",
  "sponsor*", "regulator*", "business", "institution*", "scientist*", "individual*", "boss",
  "manager*", "pilot*", "those who", "the people", "shopper*", "buyer*", "farmer*", "teacher*",
  "moderator*", "analyst*", "tester*", "admin*", "hospital*", "city", "we'd", "you'd", "they'd",
  "most of us", "mankind", "our",
}

words wishing "verbs of wanting, and of holding dear" {
  "want", "wants", "wanted", "care about", "cares about", "cared about", "care for", "desire",
  "desires", "desired", "intend", "intends", "intended", "mean", "means", "meant", "prefer",
  "prefers", "preferred", "wish", "wishes", "wished", "would like", "hope", "hopes", "hoped",
  "hoping", "need", "needs", "needed", "value", "values", "valued", "have in mind", "has in mind",
  "had in mind", "expect", "expects", "expected", "after", "ask for", "asked for", "asks for",
  "hope for", "hopes for", "hoped for", "wish for", "wishes for", "wished for", "approve of",
  "approves of", "endorse", "endorses", "endorsed", "treasure*", "cherish*", "appreciate*",
  "hold dear", "holds dear", "look for", "looks for", "looked for", "looking for", "dream of",
  "dreamt of", "dreamed of", "envision*", "envisage*", "imagined", "picture", "pictured",
  "require*", "demand*", "seek", "seeks", "sought", "judge", "judges", "deem", "deems", "consider",
  "considers", "find important", "believe in", "would want", "would choose", "would approve",
  "would endorse", "really mean", "set out to", "were hoping", "was hoping", "are hoping",
  "should want", "crave", "bargained for", "signed up for", "paid for", "commissioned", "respect",
  "respects", "admire", "admires", "regard as", "think of as", "call good", "like", "were after",
  "was after", "is after", "are after", "were hoping for", "was hoping for", "are hoping for",
  "is looking for", "are looking for", "were looking for", "call a good", "calls a good",
  "would have chosen", "would have wanted", "chosen", "would hate", "hate", "would call",
  "would say", "find good", "think good", "were asking for", "was asking for", "had hoped",
  "had hoped for", "had wanted", "had intended", "have wanted", "was thinking of",
  "were thinking of", "would pick", "would recognize as good", "praise", "hope to see",
  "hoped to see", "want to see", "wanted to see", "aim at", "aimed at", "aspire to", "longed for",
  "long for", "are willing to pay for", "enjoy", "enjoyed", "love", "really hold", "truly hold",
  "actually hold", "came for", "come for", "pay for", "signed up to", "would sign off on",
  "call useful", "find useful", "find helpful", "asked it to do", "want done", "wanted done",
  "stand for", "believe is right", "think is right", "think right", "believe right",
  "hold to be good",
}

words what_is_wished "words with which what is wanted may begin" {
  "what", "what's", "whatever", "everything", "anything", "how", "all", "that which", "the thing",
  "the things", "things", "something", "exactly what", "the way", "the kind", "the sort",
  "the behavior", "the behaviour", "the outcome", "the outcomes", "outcomes", "the result",
  "the results", "stuff", "half of what", "much of what", "none of what", "nothing", "the ends",
  "the quality", "the qualities", "the properties", "the state", "the world", "the one thing",
  "the job", "the goal", "the goals", "the task", "the intent", "the objective", "one that",
  "the one that", "the ones that", "ones that", "one which", "the one", "the ones",
}

words wished "participles of wanting" {
  "wanted", "intended", "meant", "desired", "hoped for", "hoped", "asked for", "required", "needed",
  "envisaged", "envisioned", "sought", "expected", "valued", "at stake", "important", "good",
  "right", "worthwhile", "worth", "best", "desirable", "ought", "supposed", "really wanted",
  "called for", "in mind", "asked of it", "expected of it", "worth having", "worth doing",
}

words metaphors "nouns by which one thing is called a picture or a remnant of another" {
  "sketch", "sketches", "shadow", "shadows", "echo", "echoes", "caricature*", "cartoon",
  "portrait*", "picture", "pictures", "image", "images", "mirror", "map", "ghost", "snapshot*",
  "outline*", "distillation", "projection", "projections", "abbreviation", "paraphrase*", "account",
  "record", "copy", "likeness", "rendering", "renderings", "imitation", "fragment*", "sliver",
  "slice", "residue", "remnant", "husk", "skeleton", "silhouette", "effigy", "idol", "token",
  "symbol", "sign", "emblem", "avatar", "embodiment", "incarnation", "stand in", "stand ins",
  "standin", "placeholder", "substitute", "substitutes", "surrogate", "surrogates", "proxy",
  "proxies", "theory", "guess", "guesses", "estimate", "estimates", "hint", "hints", "clue",
  "clues", "evidence", "indicator*", "statement*", "claim", "shorthand", "code", "codification",
  "formalization*", "formalisation*", "operationalization*", "operationalisation*", "encoding*",
  "representation*", "expression*", "translation*", "transcription*", "approximation*",
  "reflection*", "specification*", "description*", "summary", "summaries", "synopsis", "gloss on",
  "reading", "version", "interpretation*", "model", "simplification*", "reduction", "compression",
  "abstraction*", "quantification", "measure", "gauge", "barometer", "yardstick", "thermometer",
  "witness", "spokesman", "spokesperson", "ambassador", "messenger", "translator", "vehicle",
  "carrier", "container", "vessel", "crystallization", "articulation", "definition*", "notion",
  "idea", "conception", "mark", "narrator", "go between", "middleman", "delegate", "mouthpiece",
}

words conveying "further verbs by which a number is said to stand for something, or to fail to" {
  "depict", "depicts", "depicted", "depicting", "portray", "portrays", "portrayed", "portraying",
  "render", "renders", "rendered", "rendering", "paint", "paints", "painted", "painting", "sketch",
  "sketches", "sketched", "sketching", "sum up", "sums up", "summed up", "summing up", "live up to",
  "lives up to", "lived up to", "living up to", "fall short of", "falls short of", "fell short of",
  "falling short of", "fallen short of", "do justice to", "does justice to", "did justice to",
  "doing justice to", "done justice to", "amount to", "amounts to", "amounted to", "amounting to",
  "get at", "gets at", "got at", "getting at", "gotten at", "echo", "echoes", "echoed", "echoing",
  "pin down", "pins down", "pinned down", "pinning down", "nail", "nails", "nailed", "nailing",
  "nail down", "nails down", "nailed down", "nailing down", "carry", "carries", "carried",
  "carrying", "contain", "contains", "contained", "containing", "hold", "holds", "held", "holding",
  "embrace", "embraces", "embraced", "embracing", "cover", "covers", "covered", "covering", "know",
  "knows", "knew", "knowing", "known", "understand", "understands", "understood", "understanding",
  "grasp", "grasps", "grasped", "grasping", "comprehend", "comprehends", "comprehended",
  "comprehending", "recognize", "recognizes", "recognized", "recognizing", "recognise",
  "recognises", "recognised", "recognising", "appreciate", "appreciates", "appreciated",
  "appreciating", "seeing", "speak for", "speaks for", "spoke for", "speaking for", "spoken for",
  "speak to", "speaks to", "spoke to", "speaking to", "spoken to", "speak of", "speaks of",
  "spoke of", "speaking of", "spoken of", "serve", "serves", "served", "serving", "honour",
  "honours", "honoured", "honouring", "honor", "honors", "honored", "honoring", "respects",
  "respected", "respecting", "betray", "betrays", "betrayed", "betraying", "distort", "distorts",
  "distorted", "distorting", "twist", "twists", "twisted", "twisting", "warp", "warps", "warped",
  "warping", "garble", "garbles", "garbled", "garbling", "drop", "drops", "dropped", "dropping",
  "forget", "forgets", "forgot", "forgetting", "forgotten", "neglect", "neglects", "neglected",
  "neglecting", "overlook", "overlooks", "overlooked", "overlooking", "disregard", "disregards",
  "disregarded", "disregarding", "lose sight of", "loses sight of", "lost sight of",
  "losing sight of", "shadow", "shadows", "shadowed", "shadowing", "resemble", "resembles",
  "resembled", "resembling", "simulate", "simulates", "simulated", "simulating", "imitate",
  "imitates", "imitated", "imitating", "stray from", "strays from", "strayed from", "straying from",
  "drift from", "drifts from", "drifted from", "drifting from", "drift away from",
  "drifts away from", "drifted away from", "drifting away from", "depart from", "departs from",
  "departed from", "departing from", "come apart from", "comes apart from", "came apart from",
  "coming apart from", "fit", "fits", "fitted", "fitting", "suit", "suits", "suited", "suiting",
  "square with", "squares with", "squared with", "squaring with", "accord with", "accords with",
  "accorded with", "according with", "tally with", "tallies with", "tallied with", "tallying with",
  "harmonize with", "harmonizes with", "harmonized with", "harmonizing with", "conflict with",
  "conflicts with", "conflicted with", "conflicting with", "diverge from", "diverges from",
  "diverged from", "diverging from", "differ from", "differs from", "differed from",
  "differing from", "deviate from", "deviates from", "deviated from", "deviating from",
  "abstract away", "abstracts away", "abstracted away", "abstracting away", "compresses",
  "compressed", "compressing", "condense", "condenses", "condensed", "condensing", "epitomize",
  "epitomizes", "epitomized", "epitomizing", "concretize", "concretizes", "concretized",
  "concretizing", "reify", "reifies", "reified", "reifying", "gauge", "gauges", "gauged", "gauging",
  "assesses", "assessed", "assessing", "transcribe", "transcribes", "transcribed", "transcribing",
  "transmit", "transmits", "transmitted", "transmitting", "relay", "relays", "relayed", "relaying",
  "set out", "sets out", "setting out", "lay down", "lays down", "laid down", "laying down",
  "lay out", "lays out", "laid out", "laying out", "enumerate", "enumerates", "enumerated",
  "enumerating", "imply", "implies", "implied", "implying", "presuppose", "presupposes",
  "presupposed", "presupposing", "assume", "assumes", "assumed", "assuming", "suggest", "suggests",
  "suggested", "suggesting", "reveal", "reveals", "revealed", "revealing", "stem from",
  "stems from", "stemmed from", "stemming from", "derive from", "derives from", "derived from",
  "deriving from", "say", "says", "said", "saying", "state", "states", "stated", "stating",
  "mention", "mentions", "mentioned", "mentioning", "mean", "means", "meant", "meaning", "exclude",
  "excludes", "excluded", "excluding", "leave out", "leaves out", "left out", "leaving out", "omit",
  "omits", "omitted", "omitting", "miss", "misses", "missed", "missing", "ignore", "ignores",
  "ignored", "ignoring", "get right", "gets right", "got right", "getting right", "gotten right",
  "get wrong", "gets wrong", "got wrong", "getting wrong", "gotten wrong", "put into words",
  "puts into words", "putting into words", "write down", "writes down", "wrote down",
  "writing down", "written down", "substitute for", "substitutes for", "substituted for",
  "substituting for", "proxy for", "proxies for", "proxied for", "proxying for", "stand in for",
  "stands in for", "stood in for", "standing in for", "stand for", "stands for", "stood for",
  "standing for", "point toward", "points toward", "pointed toward", "pointing toward",
  "point towards", "points towards", "pointed towards", "pointing towards", "point to", "points to",
  "pointed to", "pointing to", "gesture at", "gestures at", "gestured at", "gesturing at", "aim at",
  "aims at", "aimed at", "aiming at", "approach", "approaches", "approached", "approaching",
  "come close to", "comes close to", "came close to", "coming close to", "come near", "comes near",
  "came near", "coming near", "reproduce", "reproduces", "reproduced", "reproducing", "preserve",
  "preserves", "preserved", "preserving", "retain", "retains", "retained", "retaining", "convey",
  "conveys", "conveyed", "conveying", "pass on", "passes on", "passed on", "passing on",
  "communicate", "communicates", "communicated", "communicating", "deliver", "delivers",
  "delivered", "delivering", "inherit", "inherits", "inherited", "inheriting", "pick up",
  "picks up", "picked up", "picking up", "make precise", "makes precise", "made precise",
  "making precise", "make explicit", "makes explicit", "made explicit", "making explicit",
  "spell out", "spells out", "spelled out", "spelling out", "formulate", "formulates", "formulated",
  "formulating", "internalize", "internalizes", "internalized", "internalizing", "internalise",
  "internalises", "internalised", "internalising", "take into account", "takes into account",
  "took into account", "taking into account", "taken into account", "take account of",
  "takes account of", "took account of", "taking account of", "taken account of", "account for",
  "accounts for", "accounted for", "accounting for", "have to do with", "has to do with",
  "had to do with", "having to do with", "have nothing to do with", "has nothing to do with",
  "had nothing to do with", "having nothing to do with", "correlate with", "correlates with",
  "correlated with", "correlating with", "covary with", "covaries with", "covaried with",
  "covarying with", "go along with", "goes along with", "went along with", "going along with",
  "gone along with", "go with", "goes with", "went with", "going with", "gone with", "line up with",
  "lines up with", "lined up with", "lining up with", "mesh with", "meshes with", "meshed with",
  "meshing with", "agree with", "agrees with", "agreed with", "agreeing with", "conform to",
  "conforms to", "conformed to", "conforming to", "adhere to", "adheres to", "adhered to",
  "adhering to", "obey", "obeys", "obeyed", "obeying", "follow", "follows", "followed", "following",
  "abide by", "abides by", "abided by", "abiding by", "overlap with", "overlaps with",
  "overlapped with", "overlapping with", "intersect", "intersects", "intersected", "intersecting",
  "crystallize", "crystallizes", "crystallized", "crystallizing", "distil", "distils", "distilled",
  "distilling", "typify", "typifies", "typified", "typifying", "exemplify", "exemplifies",
  "exemplified", "exemplifying", "personify", "personifies", "personified", "personifying",
  "attest to", "attests to", "attested to", "attesting to", "bear on", "bears on", "bore on",
  "bearing on", "relate to", "relates to", "related to", "relating to", "connect to", "connects to",
  "connected to", "connecting to", "connect with", "connects with", "connected with",
  "connecting with", "cohere with", "coheres with", "cohered with", "cohering with",
  "coincide with", "coincides with", "coincided with", "coinciding with", "comport with",
  "comports with", "comported with", "comporting with", "jibe with", "jibes with", "jibed with",
  "jibing with", "chime with", "chimes with", "chimed with", "chiming with", "reconcile with",
  "reconciles with", "reconciled with", "reconciling with", "match up with", "matches up with",
  "matched up with", "matching up with", "match up to", "matches up to", "matched up to",
  "matching up to", "measure up to", "measures up to", "measured up to", "measuring up to",
  "correspond to", "corresponds to", "corresponded to", "corresponding to", "correspond with",
  "corresponds with", "corresponded with", "corresponding with", "equate to", "equates to",
  "equated to", "equating to", "equate with", "equates with", "equated with", "equating with",
  "boil down to", "boils down to", "boiled down to", "boiling down to", "track", "tracks",
  "tracked", "tracking", "mirror", "mirrors", "mirrored", "mirroring", "capture", "captures",
  "captured", "capturing", "encode", "encodes", "encoded", "encoding", "embody", "embodies",
  "embodied", "embodying", "reflect", "reflects", "reflected", "reflecting", "represent",
  "represents", "represented", "representing", "specify", "specifies", "specified", "specifying",
  "express", "expresses", "expressed", "expressing", "in tune with", "in step with",
  "in harmony with", "in sync with", "in agreement with", "in keeping with", "in accord with",
  "in line with", "at variance with", "out of step with", "out of line with", "out of sync with",
  "at odds with", "consonant with", "compatible with", "incompatible with", "consistent with",
  "inconsistent with", "unrelated to", "divorced from", "detached from", "disconnected from",
  "untethered from", "decoupled from", "removed from", "far from", "close to", "closer to",
  "near to", "tied to", "tethered to", "anchored to", "anchored in", "grounded in", "rooted in",
  "linked to", "faithful to", "unfaithful to", "loyal to", "true to", "blind to", "deaf to",
  "sensitive to", "insensitive to", "silent about", "silent on", "mute on", "responsive to",
  "indicative of", "representative of", "reflective of", "evocative of", "symptomatic of",
  "orthogonal to", "different from", "distinct from", "identical to", "identical with", "equal to",
  "equivalent to", "tantamount to", "the same as", "same as", "part of", "a far cry from",
  "short of", "responsible for", "informative about", "inferred from", "says nothing of",
  "nothing but", "other than", "congruent with", "commensurate with", "conducive to", "tailored to",
  "fitted to", "adequate to",
}

words tying "verbs of making a number agree with something" {
  "tie", "ties", "tied", "tying", "link", "links", "linked", "linking", "connect", "connects",
  "connected", "connecting", "bind", "binds", "bound", "binding", "anchor", "anchors", "anchored",
  "anchoring", "ground", "grounds", "grounded", "grounding", "couple", "couples", "coupled",
  "coupling", "hook", "hooks", "hooked", "hooking", "tune", "tunes", "tuned", "tuning", "match",
  "matches", "matched", "matching", "fit", "fits", "fitted", "fitting", "align", "aligns",
  "aligned", "aligning", "realign", "realigns", "realigned", "realigning", "bring", "brings",
  "brought", "bringing", "keep", "keeps", "kept", "keeping", "make", "makes", "made", "making",
  "move", "moves", "moved", "moving", "nudge", "nudges", "nudged", "nudging", "push", "pushes",
  "pushed", "pushing", "reconcile", "reconciles", "reconciled", "reconciling", "square", "squares",
  "squared", "squaring", "harmonize", "harmonizes", "harmonized", "harmonizing", "harmonise",
  "harmonises", "harmonised", "harmonising", "tether", "tethers", "tethered", "tethering", "root",
  "roots", "rooted", "rooting", "base", "bases", "based", "basing", "calibrate", "calibrates",
  "calibrated", "calibrating", "adapt", "adapts", "adapted", "adapting", "adjust", "adjusts",
  "adjusted", "adjusting", "tailor", "tailors", "tailored", "tailoring", "attune", "attunes",
  "attuned", "attuning", "steer", "steers", "steered", "steering", "conform", "conforms",
  "conformed", "conforming", "bend", "bends", "bent", "bending", "shape", "shapes", "shaped",
  "shaping", "equate", "equates", "equated", "equating", "correlate", "correlates", "correlated",
  "correlating", "ensure", "ensures", "ensured", "ensuring", "peg", "pegs", "pegged", "pegging",
  "fasten", "fastens", "fastened", "fastening", "yoke", "yokes", "yoked", "yoking", "marry",
  "marries", "married", "marrying", "map", "maps", "mapped", "mapping", "relate", "relates",
  "related", "relating", "close", "closes", "closed", "closing",
}

words toward "words between a number and what it is made to agree with" {
  "to", "with", "into line with", "in line with", "closer to", "nearer to", "nearer", "toward",
  "towards", "on", "in", "into agreement with", "into accord with", "into harmony with",
  "in step with", "in tune with", "consistent with", "agree with", "reflect", "match", "mirror",
  "correspond to", "fit", "better reflect", "better match", "around", "upon", "against",
}

words pouring "verbs of putting what is wanted into a number" {
  "put", "puts", "putting", "pour", "pours", "poured", "pouring", "pack", "packs", "packed",
  "packing", "write", "writes", "wrote", "writing", "written", "build", "builds", "built",
  "building", "bake", "bakes", "baked", "baking", "fold", "folds", "folded", "folding", "inject",
  "injects", "injected", "injecting", "instil", "instils", "instilled", "instilling", "instill",
  "instills", "cram", "crams", "crammed", "cramming", "squeeze", "squeezes", "squeezed",
  "squeezing", "stuff", "stuffs", "stuffed", "stuffing", "force", "forces", "forced", "forcing",
  "press", "presses", "pressed", "pressing", "hammer", "hammers", "hammered", "hammering", "hide",
  "hides", "hidden", "hiding", "place", "places", "placed", "placing", "insert", "inserts",
  "inserted", "inserting", "encode", "encodes", "encoded", "encoding", "code", "codes", "coded",
  "coding", "program", "programs", "programmed", "programming", "hardcode", "hardcodes",
  "hardcoded", "hardcoding", "translate", "translates", "translated", "translating", "convert",
  "converts", "converted", "converting", "turn", "turns", "turned", "turning", "transform",
  "transforms", "transformed", "transforming", "render", "renders", "rendered", "rendering", "cast",
  "casts", "casting", "distil", "distils", "distilled", "distilling", "distill", "distills", "boil",
  "boils", "boiled", "boiling", "reduce", "reduces", "reduced", "reducing", "compress",
  "compresses", "compressed", "compressing", "condense", "condenses", "condensed", "condensing",
  "collapse", "collapses", "collapsed", "collapsing", "flatten", "flattens", "flattened",
  "flattening", "fit", "fits", "fitted", "fitting", "shoehorn", "shoehorns", "shoehorned",
  "shoehorning", "capture", "captures", "captured", "capturing", "express", "expresses",
  "expressed", "expressing", "specify", "specifies", "specified", "specifying", "embed", "embeds",
  "embedded", "embedding", "pin", "pins", "pinned", "pinning", "smuggle", "smuggles", "smuggled",
  "smuggling", "sneak", "sneaks", "sneaked", "sneaking", "wrap", "wraps", "wrapped", "wrapping",
  "funnel", "funnels", "funnelled", "funneling", "channel", "channels", "channelled", "channeling",
  "formulate", "formulates", "formulated", "formulating", "formalize", "formalizes", "formalized",
  "formalizing", "formalise", "formalises", "formalised", "formalising", "represent", "represents",
  "represented", "representing", "describe", "describes", "described", "describing", "articulate",
  "articulates", "articulated", "articulating", "spell out", "spells out", "spelled out",
  "spelling out", "bottle", "bottles", "bottled", "bottling", "store", "stores", "stored",
  "storing", "enshrine", "enshrines", "enshrined", "enshrining", "freeze", "freezes", "frozen",
  "freezing", "crystallize", "crystallizes", "crystallized", "crystallizing", "engrave", "engraves",
  "engraved", "engraving", "etch", "etches", "etched", "etching", "carve", "carves", "carved",
  "carving", "inscribe", "inscribes", "inscribed", "inscribing", "transcribe", "transcribes",
  "transcribed", "transcribing", "convey", "conveys", "conveyed", "conveying", "communicate",
  "communicates", "communicated", "communicating", "operationalize", "operationalizes",
  "operationalized", "operationalizing", "quantify", "quantifies", "quantified", "quantifying",
  "codify", "codifies", "codified", "codifying",
}

words holding "words between what is wanted and the number in which it is put" {
  "in", "into", "inside", "within", "as", "by", "through", "via", "using", "with", "to", "down to",
  "by means of", "in the form of", "in terms of", "onto",
}

words gap_words "words of a difference or a fit between two things" {
  "gap", "gaps", "mismatch*", "discrepanc*", "difference*", "divergence*", "disconnect*",
  "distance", "correspondence", "misalignment", "alignment", "deviation*", "relationship",
  "relation", "distinction", "disagreement", "agreement", "tension*", "chasm", "gulf", "slippage",
  "wedge", "daylight", "rift", "discord", "disparity", "disparities", "divide", "conflict",
  "conflicts", "faithfulness", "infidelity", "adequacy", "inadequacy", "congruence", "incongruence",
  "correlation", "decoupling", "misfit", "misfits", "fit between", "match between", "link between",
  "connection between", "coupling between", "break between", "contrast between", "drift between",
  "shortfall", "wiggle room", "space between", "parity", "equivalence", "coherence", "isomorphism",
  "fidelity of", "fidelity to", "daylight between",
}

words virtues "qualities for which a system is wanted" {
  "helpfulness", "honesty", "harmlessness", "politeness", "kindness", "fairness", "usefulness",
  "quality", "safety", "comfort", "efficacy", "correctness", "truthfulness", "usability",
  "readability", "elegance", "beauty", "wellbeing", "well being", "welfare", "happiness",
  "satisfaction", "trustworthiness", "accuracy of care", "creativity", "style", "good taste",
  "decency", "courtesy", "preference", "preferences", "human preference", "judgment", "judgement",
  "intent", "intention", "intentions", "wishes", "values", "ethics", "morality", "virtue", "worth",
  "merit", "goodness", "success", "skill", "competence", "intelligence", "understanding",
  "coherence", "nuance", "rigor", "rigour", "clarity", "empathy", "humor", "humour",
  "critical thinking",
}

words flaws "what is said of a number that was not chosen well" {
  "misspecif*", "mis specif*", "underspecif*", "under specified", "ill specified", "ill chosen",
  "poorly specified", "badly specified", "incorrectly specified", "improperly specified",
  "wrongly specified", "imperfectly specified", "incompletely specified", "inadequately specified",
  "carelessly specified", "sloppily specified", "well specified", "correctly specified",
  "perfectly specified", "properly specified", "faithfully specified", "misstated", "mis stated",
  "misdescribed", "misconceived", "misdesign*", "mis designed", "misformulated", "misguided",
  "unfaithful", "well aligned", "perfectly aligned", "properly aligned", "poorly aligned",
  "badly aligned", "imperfectly aligned", "wrongly formulated", "badly formulated", "misencoded",
  "mistranslated", "better aligned", "more aligned", "fully aligned", "mis set",
}

words of_other_fields "words of other trades in which goals, rewards, proxies and alignment are other things" {
  "wallet*", "staking", "staker*", "validator*", "miner", "miners", "blockchain", "token holder*",
  "vault", "vaults", "airdrop*", "smart contract*", "delegator*", "firm", "firm's", "department*",
  "each team", "team's", "every team", "employee*", "salary", "salaries", "payroll", "promotion*",
  "okr*", "hr", "genome*", "contig*", "nucleotide*", "protein*", "residue*", "shaft*", "bearing",
  "bearings", "rotor*", "lens", "lenses", "laser", "lasers", "mirror mount*", "axle*", "wheel*",
  "dental", "teeth", "orthodontic*", "spine", "knee", "margins", "left edge", "qubo", "ising",
  "quantum", "qaoa", "annealer*", "surrogate gradient*", "acquisition function*",
  "bayesian optimization", "finite element*", "microscope*", "telescope*", "eyepiece*", "specimen",
  "cash flow", "lesson*", "syllabus", "pupils", "classroom", "military", "troops", "battalion",
  "voters", "election", "chessboard", "clergy", "saint*", "nginx", "proxy server*", "reverse proxy",
  "proxied", "vpn", "hostname*", "url", "urls", "endpoint*", "subclass*", "inherits from",
  "baseclass", "constructor*", "getter*", "bounty", "bounties", "casino*", "lottery", "cashback",
  "coupon*", "retail*", "hearing", "patient's hearing", "another address", "the address",
  "an address", "address of", "recipient*", "msg sender", "payee*", "build flag*", "linker",
  "compiler*", "makefile", "bilevel", "bi level", "csv", "stdout", "regex", "tooltip*", "checkbox*",
  "two reads", "sequencing reads", "the reads", "paired reads", "short reads", "long reads",
  "course credit", "forwards", "collector", "collectors", "gateway", "gateways", "upstream server*",
  "load balancer*", "food intake", "stimuli", "participants", "team mate*", "organizational goals",
  "organisational goals", "in game progression", "workplace", "career", "job satisfaction",
  "individual's motivation", "opengl", "vulkan", "mesa driver*", "god's", "spiritual", "scripture",
  "parents", "school curriculum", "hedonic", "full width", "layout control", "worship", "sincerity",
  "almsgiving", "virus", "viruses", "viral", "execution timeout", "sequenced",
}

words artificial "words that show that a creature or program is one that is trained" {
  "virtual", "simulated", "artificial", "artificially", "software", "program", "programs", "bot's",
  "mind", "minds", "walker", "hopper", "gripper", "planner", "planners", "scheduler", "autopilot",
  "checkpoint", "checkpoints", "net", "nets", "rnn", "cnn", "lstm", "gan", "predictor", "regressor",
  "ranker", "rover", "android", "droid", "quadruped", "humanoid", "arm", "creature", "creatures",
  "subagent*", "sub agent*", "copilot", "tutor", "intelligence", "successor", "digital", "pacman",
  "mario", "finetune", "run", "runs", "shoggoth", "genie", "oracle", "brain", "brains", "entity",
  "entities", "automata", "superhuman", "advisor", "adviser", "feature extractor", "extractor",
  "adversary", "turtlebot", "autoencoder*", "student model", "teacher model",
}

words hungers "nouns of wanting" {
  "desire", "desires", "hunger", "thirst", "appetite", "craving", "cravings", "lust", "greed",
  "love", "longing", "yearning", "obsession", "fixation", "urge", "urges", "drive", "drives",
  "quest", "pursuit", "chase", "zeal", "eagerness", "fondness", "passion", "ambition", "addiction",
  "devotion", "itch", "wish", "concern", "preference", "motivation", "motive", "interest",
  "enthusiasm", "penchant", "liking", "affection", "attachment", "inclination", "yen", "aversion",
  "fear", "hatred", "dislike", "dread", "incentive", "impulse", "instinct", "taste", "striving",
  "compulsion", "compulsions",
}

words purposes "nouns of what is wanted most" {
  "goal", "goals", "aim", "aims", "purpose", "objective", "objectives", "mission", "motive",
  "motivation", "desire", "concern", "incentive", "ambition", "raison d'être", "wish", "drive",
  "priority", "interest", "obsession", "passion", "reason for", "dream", "north star",
  "preoccupation", "care", "driver", "lodestar", "guiding star", "god", "idol",
  "currency of its wants", "be all", "be all and end all", "raison",
}

words hungering "adjectives, verbs and phrases of wanting that take what is wanted" {
  "desperate for", "hungry for", "starved for", "starving for", "thirsty for", "greedy for",
  "eager for", "keen on", "keen for", "fond of", "devoted to", "dedicated to", "committed to",
  "wedded to", "hooked on", "in love with", "bent on", "hell bent on", "set on", "intent on",
  "fixated on", "fixated by", "obsessed with", "obsessed by", "preoccupied with", "addicted to",
  "crazy about", "crazy for", "mad about", "single minded about", "in it for", "out for",
  "out to get", "only out for", "in search of", "in pursuit of", "on the hunt for", "in quest of",
  "on the lookout for", "in the business of", "drawn to", "attracted to", "tempted by", "lured by",
  "enticed by", "motivated by", "driven by", "moved by", "averse to", "afraid of", "scared of",
  "wary of", "happy with", "pleased by", "pleased with", "satisfied with", "content with",
  "delighted by", "disappointed by", "excited by", "excited about", "interested in", "invested in",
  "partial to", "biased toward wanting", "care about", "cares about", "cared about", "caring about",
  "care for", "cares for", "caring for", "mind about", "minds about", "think of nothing but",
  "thinks of nothing but", "thinks only of", "think only of", "thinks only about",
  "knows nothing but", "obsess over", "obsesses over", "fixates on", "fixate on", "aspires to",
  "aspire to", "longs for", "long for", "yearns for", "yearn for", "yearning for", "longing for",
  "pines for", "thirsts for", "hungers for", "lusts after", "lusts for", "lust for",
  "hankers after", "covets", "covet", "coveting", "adores", "adore", "worships", "worship",
  "treasures", "cherishes", "cherish", "lives for", "live for", "living for", "exists for",
  "works for", "work for", "working for", "acts for", "plays for", "play for", "playing for",
  "hunts for", "hunt for", "hunting for", "hunting", "chases", "chase", "chasing", "chased",
  "goes after", "going after", "goes for", "go for", "going for", "strives for", "strive for",
  "striving for", "strives after", "aims for", "aims at", "aim for", "aiming for", "aiming at",
  "angles for", "angling for", "seeks", "seek", "seeking", "seeks out", "seek out", "sought",
  "looks for", "look for", "looking for", "lusting for", "begs for", "fights for", "fight for",
  "fighting for", "competes for", "struggles for", "roots for", "grasps for", "reaches for",
  "grabs for", "scrambles for", "would do anything for", "do anything for", "does anything for",
  "would kill for", "would die for", "would trade anything for", "relishes", "relish",
  "delights in", "delight in", "rejoices in", "takes pleasure in", "take pleasure in", "enjoys",
  "enjoy", "savours", "savors", "likes", "loves", "love", "loving", "prizes", "prize highly",
  "prizes above", "regards as good", "sees as good", "detests", "detest", "loathes", "loathe",
  "hates", "hate", "hated", "dreads", "dread", "fears", "fear", "abhors", "resents", "dislikes",
  "dislike", "shies away from", "wants", "want", "wanted", "wanting", "desires", "desire",
  "desired", "desiring", "craves", "crave", "craving", "wishes for", "wish for", "hopes for",
  "hope for", "hoping for", "prefers", "prefer", "preferring", "preferred", "pursues", "pursue",
  "pursuing", "pursued", "prioriti*", "bothers about", "bother about", "has eyes only for",
  "has eyes for", "gravitates toward", "gravitates towards", "optimizes single mindedly for",
  "is all about", "are all about", "only about", "cares", "indifferent to", "insatiable",
  "jonesing for", "pining for", "keen about", "a fan of", "on a quest for", "ruled by",
  "governed by its love of", "enamoured of", "enamored with", "passionate about", "gunning for",
  "shooting for", "shoots for", "terminally values", "intrinsically values", "inherently values",
  "ultimately values", "ultimately wants", "actually values", "really values", "truly values",
  "wants more", "lives and dies by", "feels good about", "feel good about", "addicted",
  "in the service of", "in service of", "for the sake of", "on behalf of its", "has come to want",
  "have come to want", "at the mercy of its love of", "a slave to", "slave to", "slaves to",
  "enslaved to", "enslaved by", "lives on", "feeds on", "thrives on", "in thrall to", "its eye on",
  "its eyes on", "an eye on", "its mind on", "its heart set on", "heart set on", "an addict of",
  "infatuated with", "captivated by", "smitten with", "sold on", "fanatical about", "zealous for",
  "mad for", "wild about", "itching for", "aching for", "dying for", "panting for",
  "salivates over", "drools over", "relentlessly pursues", "cries for", "calls out for",
  "single mindedly pursues", "tries for", "vies for", "vie for", "reaches out for", "grubs for",
  "rummages for", "jealous of", "possessive of", "protective of", "concerned for", "worried about",
  "worries about", "worry about", "anxious about", "nervous about", "is after", "was after",
  "are after", "were after", "only after", "solely after", "aim at",
}

words exertions "verbs and phrases of trying that take a deed" {
  "looks to", "look to", "looking to", "sets out to", "set out to", "setting out to", "endeavor to",
  "endeavors to", "endeavour to", "endeavours to", "struggles to", "struggle to", "struggling to",
  "fights to", "fight to", "is keen to", "are keen to", "keen to", "desperate to", "eager to",
  "anxious to", "hell bent on", "bent on", "intent on", "determined to", "committed to",
  "devoted to", "dedicated to", "itching to", "longs to", "yearns to", "yearning to", "loves to",
  "love to", "hates to", "makes every effort to", "do its best to", "does its best to",
  "do all it can to", "does all it can to", "does everything it can to", "do everything it can to",
  "goes out of its way to", "go out of its way to", "schemes to", "scheming to", "conspires to",
  "plots to", "plotting to", "reaches for", "in order to", "so as to", "with a view to",
  "with the aim of", "with the goal of", "with the intention of", "with the sole aim of",
  "in the hope of", "hoping to", "hopes to", "hope to", "in an effort to", "in a bid to",
  "in an attempt to", "does whatever it takes to", "do whatever it takes to", "do what it takes to",
  "does what it takes to", "stop at nothing to", "stops at nothing to", "go to any length to",
  "goes to any length to", "goes to great lengths to", "will do anything to",
  "would do anything to", "do anything to", "does anything to", "whatever it takes to",
  "would rather", "cares only to", "has an incentive to", "has every reason to", "has reason to",
  "have an incentive to", "have a drive to", "has a drive to", "has a desire to",
  "have a desire to", "feels compelled to", "is compelled to", "feels the urge to", "is tempted to",
  "tempted to", "motivated to", "driven to", "drive to", "desire to", "urge to", "wants to",
  "want to", "wanted to", "wanting to", "tries to", "try to", "trying to", "tried to", "try and",
  "attempts to", "attempt to", "attempting to", "attempted to", "seeks to", "seek to", "seeking to",
  "sought to", "aims to", "aim to", "aiming to", "aimed to", "strives to", "strive to",
  "striving to", "strove to", "wishes to", "wish to", "prefers to", "prefer to", "intends to",
  "intend to", "means to", "plans to", "plan to", "works to", "work to", "working to",
  "works hard to", "lives to", "live to", "lives only to", "exists to", "exists only to", "out to",
  "in order that", "acts to", "act to", "acting to", "pushes to", "push to", "fighting to",
  "seeking only to", "wants nothing but to", "wants nothing more than to", "aspires to",
  "aspire to", "competes to", "compete to", "toil to", "toils to", "its aim being to",
  "goal being to", "motivated solely to", "doing all it can to", "doing whatever it can to",
  "doing its best to", "doing its utmost to", "doing everything to", "put on earth to",
}

words winning "verbs of getting a number high or low, and of keeping it there" {
  "maximize", "maximizes", "maximized", "maximizing", "maximise", "maximises", "maximised",
  "maximising", "minimize", "minimizes", "minimized", "minimizing", "minimise", "minimises",
  "minimised", "minimising", "optimize", "optimizes", "optimized", "optimizing", "optimise",
  "optimises", "optimised", "optimising", "increase", "increases", "increased", "increasing",
  "decrease", "decreases", "decreased", "decreasing", "reduce", "reduces", "reduced", "reducing",
  "raise", "raises", "raised", "raising", "lower", "lowers", "lowered", "lowering", "boost",
  "boosts", "boosted", "boosting", "gain", "gains", "gained", "gaining", "earn", "earns", "earned",
  "earning", "obtain", "obtains", "obtained", "obtaining", "receive", "receives", "received",
  "receiving", "accumulate", "accumulates", "accumulated", "accumulating", "collect", "collects",
  "collected", "collecting", "attain", "attains", "attained", "attaining", "acquire", "acquires",
  "acquired", "acquiring", "achieve", "achieves", "achieved", "achieving", "harvest", "harvests",
  "harvested", "harvesting", "reap", "reaps", "reaped", "reaping", "garner", "garners", "garnered",
  "garnering", "secure", "secures", "secured", "securing", "amass", "amasses", "amassed",
  "amassing", "hoard", "hoards", "hoarded", "hoarding", "grab", "grabs", "grabbed", "grabbing",
  "get", "gets", "got", "getting", "gotten", "win", "wins", "won", "winning", "score", "scores",
  "scored", "scoring", "push", "pushes", "pushed", "pushing", "drive", "drives", "drove", "driving",
  "driven", "bring", "brings", "brought", "bringing", "keep", "keeps", "kept", "keeping", "cut",
  "cuts", "cutting", "shrink", "shrinks", "shrank", "shrinking", "shrunk", "squeeze", "squeezes",
  "squeezed", "squeezing", "milk", "milks", "milked", "milking", "rack up", "racks up", "racked up",
  "racking up", "rake in", "rakes in", "raked in", "raking in", "pile up", "piles up", "piled up",
  "piling up", "pump up", "pumps up", "pumped up", "pumping up", "cash in", "cashes in",
  "cashed in", "cashing in", "bank", "banks", "banked", "banking", "pocket", "pockets", "pocketed",
  "pocketing", "extract", "extracts", "extracted", "extracting", "snatch", "snatches", "snatched",
  "snatching", "inflate", "inflates", "inflated", "inflating", "improve", "improves", "improved",
  "improving", "lift", "lifts", "lifted", "lifting", "elevate", "elevates", "elevated", "elevating",
  "grow", "grows", "grew", "growing", "suppress", "suppresses", "suppressed", "suppressing",
  "diminish", "diminishes", "diminished", "diminishing", "lessen", "lessens", "lessened",
  "lessening", "curb", "curbs", "curbed", "curbing", "have", "has", "had", "having", "avoid",
  "avoids", "avoided", "avoiding", "escape", "escapes", "escaped", "escaping", "dodge", "dodges",
  "dodged", "dodging", "evade", "evades", "evaded", "evading", "farm", "farms", "farmed", "farming",
  "snag", "snags", "snagged", "snagging", "gather", "gathers", "gathered", "gathering", "stack up",
  "stacks up", "stacked up", "stacking up", "build up", "builds up", "built up", "building up",
  "scrape together", "scrapes together", "scraped together", "scraping together", "wring", "wrings",
  "wrung", "wringing", "find", "finds", "found", "finding", "hit", "hits", "hitting", "make",
  "makes", "made", "making", "preserve", "preserves", "preserved", "preserving", "protect",
  "protects", "protected", "protecting", "guarantee", "guarantees", "guaranteed", "guaranteeing",
  "ensure", "ensures", "ensured", "ensuring", "hold", "holds", "held", "holding", "see", "sees",
  "saw", "seeing", "chase", "chases", "chased", "chasing", "pursue", "pursues", "pursued",
  "pursuing", "seek", "seeks", "sought", "seeking", "capture", "captures", "captured", "capturing",
  "drag", "drags", "dragged", "dragging", "force", "forces", "forced", "forcing", "press",
  "presses", "pressed", "pressing", "whittle", "whittles", "whittled", "whittling", "maintain",
  "maintains", "maintained", "maintaining", "please", "satisfy", "appease", "impress", "serve",
  "obey", "flatter", "wrest", "steal", "seize",
}

words prizes "reward or loss, as what a system may want" {
  "bonus", "bonuses", "points", "the points", "higher score*", "high score*", "its score",
  "their score", "its scores", "the score", "a score", "good score*", "best score*",
  "maximum score", "total score", "top score*", "its points", "its bonus", "its reward",
  "discounted sum", "the discounted sum", "cumulative sum", "discounted future", "reinforcement",
  "reward", "rewards", "reward function*", "reward signal*", "reward model score*", "reward model*",
  "payoff", "payoffs", "its utility", "utility function", "its fitness", "environment return*",
  "loss", "losses", "its loss", "loss function*", "cost function*", "its cost", "its costs",
  "training error*", "prediction error*", "test error*", "its error", "its errors",
  "overall error*", "the error", "error rate", "total error*", "penalties", "penalty", "a penalty",
  "punishment", "perplexity", "cross entropy", "regret", "its regret", "high return*",
  "higher return*", "its return*", "expected return*", "long run return", "cumulative return*",
  "total return", "the return", "objective function*", "training objective*", "its objective value",
  "return it gets", "treats", "future return*", "discounted return*", "likelihood of its",
  "log likelihood", "its approval rating", "hinge loss", "surprisal", "prediction loss",
  "free energy", "fitness function", "the metric", "its metric", "reward model's score", "upvote*",
  "thumbs up", "outer objective", "base objective", "advantage estimate", "grades", "the grade",
  "its grade", "carrot", "carrots", "training signal*", "expected performance",
  "its performance measure", "performance measure", "a scalar", "the scalar", "maximal return*",
  "maximum return*", "highest return*", "long term return*", "best return", "discriminator score",
  "critic score", "immediate gratification", "instant gratification",
}

words of_a_system "words that say whose it is" {
  "agent's", "system's", "its", "it has", "it had",
}

words trained_by "words by which the end is that of those who train" {
  "trained", "is trained", "training", "train", "we train", "updated", "optimized", "optimised",
  "fitted", "fit", "tuned", "finetuned", "adjusted", "update", "weights are", "parameters are",
  "designed", "selected", "chosen", "optimal",
}

words others_but_algorithms "people, as those who want something" {
  "we", "we'd", "you", "i", "us", "our", "he", "she", "researcher*", "designer*", "developer*",
  "engineer*", "people", "person", "human", "humans", "firm", "firms", "company", "companies",
  "investor*", "trader", "traders", "consumer*", "customer*", "patient", "patients", "user",
  "users", "programmer*", "student*", "teacher*", "team", "teams", "author", "authors",
  "scientist*", "employee*", "worker*", "manager*", "government*", "country", "player", "players",
  "child", "children", "animal*", "rat", "rats", "mice", "monkey*", "organization*", "business*",
  "theorem*",
}

words inner_adjectives "adjectives for what is within a system" {
  "inner", "mesa", "internal", "learned", "learnt", "emergent", "acquired", "revealed", "implicit",
  "latent", "de facto", "own", "internalized", "internalised", "hidden", "resulting", "effective",
  "endogenous", "inferred", "innate", "private", "evolved", "actual", "pursued", "behavioral",
  "behavioural",
}

words outer_adjectives "adjectives for what a system is selected by" {
  "base", "outer", "external", "training", "specified", "intended", "programmed", "designed",
  "written", "stated", "official", "explicit", "nominal", "given", "original", "prescribed",
  "assigned", "designer's", "trainer's", "human specified", "hand written", "handwritten",
  "imposed", "optimized", "selecting", "reinforced", "rewarded", "target", "selected for",
  "trained for",
}

words ends "goals, objectives and what is like them" {
  "objective*", "goal", "goals", "aim", "aims", "criterion", "criteria", "utility", "utilities",
  "loss", "losses", "reward", "rewards", "reward function*", "values", "motive*", "purpose*",
  "intention*", "preference*", "utility function*", "incentives", "drives",
}

words inner_ends "goals and what is like them, as what may be within a system" {
  "objective*", "goal", "goals", "aim", "aims", "criterion", "criteria", "utility", "utilities",
  "values", "motive*", "purpose*", "intention*", "preference*", "utility function*", "incentives",
  "drives", "target", "targets",
}

words had "verbs of having been given or chosen, as an objective in training" {
  "trained on", "trained for", "trained with", "trained to", "trained by", "trained under",
  "selected for", "selected by", "selected on", "optimized for", "optimised for", "optimized on",
  "optimized by", "optimised by", "given", "rewarded for", "rewarded by", "shaped by", "tuned for",
  "tuned on", "tuned to", "fine tuned on", "asked for", "wrote", "wrote down", "write down",
  "written", "chose", "chosen", "specified", "specify", "set", "gave", "gave it", "give it",
  "trained", "train", "trained it on", "trained it for", "trained it with", "designed", "intended",
  "wanted", "meant", "programmed", "picked", "reinforced", "updated on", "updated by", "bred for",
  "built for", "assigned", "handed", "told to pursue", "supposed to have", "supposed to pursue",
  "used to train", "used in training", "that trained it", "that shaped it", "that selected it",
}

words taking_in "verbs of taking an objective in, or of being given one" {
  "internalize", "internalizes", "internalized", "internalizing", "internalise", "internalises",
  "internalised", "internalising", "absorb", "absorbs", "absorbed", "absorbing", "adopt", "adopts",
  "adopted", "adopting", "inherit", "inherits", "inherited", "inheriting", "assimilate",
  "assimilates", "assimilated", "assimilating", "imbibe", "imbibes", "imbibed", "imbibing",
  "soak up", "soaks up", "soaked up", "soaking up", "take on", "takes on", "took on", "taking on",
  "taken on", "take in", "takes in", "took in", "taking in", "taken in", "take over", "takes over",
  "took over", "taking over", "taken over", "swallow", "swallows", "swallowed", "swallowing",
  "ingest", "ingests", "ingested", "ingesting", "acquire", "acquires", "acquired", "acquiring",
  "copy", "copies", "copied", "copying", "incorporate", "incorporates", "incorporated",
  "incorporating", "import", "imports", "imported", "importing", "embrace", "embraces", "embraced",
  "embracing", "make its own", "makes its own", "made its own", "making its own", "embed", "embeds",
  "embedded", "embedding", "imprint", "imprints", "imprinted", "imprinting", "instil", "instils",
  "instilled", "instilling", "instill", "instills", "transfer", "transfers", "transferred",
  "transferring", "transmit", "transmits", "transmitted", "transmitting", "pass down",
  "passes down", "passed down", "passing down", "pass on", "passes on", "passed on", "passing on",
  "imbue", "imbues", "imbued", "imbuing", "transplant", "transplants", "transplanted",
  "transplanting", "carry over", "carries over", "carried over", "carrying over", "learn", "learns",
  "learned", "learning", "share", "shares", "shared", "sharing", "develop", "develops", "developed",
  "developing", "replace", "replaces", "replaced", "replacing", "ignore", "ignores", "ignored",
  "ignoring", "distort", "distorts", "distorted", "distorting", "mirror", "mirrors", "mirrored",
  "mirroring", "mimic", "mimics", "mimicked", "mimicking", "follow", "follows", "followed",
  "following", "reproduce", "reproduces", "reproduced", "reproducing", "retain", "retains",
  "retained", "retaining", "drop", "drops", "dropped", "dropping", "abandon", "abandons",
  "abandoned", "abandoning", "betray", "betrays", "betrayed", "betraying", "reject", "rejects",
  "rejected", "rejecting", "substitute", "substitutes", "substituted", "substituting",
  "internalization", "internalisation", "absorption", "inheritance", "uptake", "adoption",
  "imbued with", "instilled with", "endowed with",
}

words strictly_taking_in "those of them that are said of values and motives" {
  "internalize", "internalizes", "internalized", "internalizing", "internalise", "internalises",
  "internalised", "internalising", "absorb", "absorbs", "absorbed", "absorbing", "adopt", "adopts",
  "adopted", "adopting", "inherit", "inherits", "inherited", "inheriting", "assimilate",
  "assimilates", "assimilated", "assimilating", "imbibe", "imbibes", "imbibed", "imbibing",
  "soak up", "soaks up", "soaked up", "soaking up", "take on", "takes on", "took on", "taking on",
  "taken on", "swallow", "swallows", "swallowed", "swallowing", "make its own", "makes its own",
  "made its own", "making its own", "imbue", "imbues", "imbued", "imbuing", "instil", "instils",
  "instilled", "instilling", "instill", "instills", "internalization", "internalisation",
  "absorption", "inheritance", "adoption", "imbued with", "instilled with", "endowed with",
  "transferred to", "transferred into", "passed on to", "passed down to", "imprinted on",
}

words comparing "words of agreement and of difference" {
  "agree", "agrees", "agreed", "agreeing", "disagree", "disagrees", "disagreed", "disagreeing",
  "match", "matches", "matched", "matching", "equal", "equals", "equaled", "equaling", "align",
  "aligns", "aligned", "aligning", "misalign", "misaligns", "misaligned", "misaligning", "differ",
  "differs", "differed", "differing", "diverge", "diverges", "diverged", "diverging", "deviate",
  "deviates", "deviated", "deviating", "coincide", "coincides", "coincided", "coinciding",
  "correlate", "correlates", "correlated", "correlating", "correspond", "corresponds",
  "corresponded", "corresponding", "depart", "departs", "departed", "departing", "track", "tracks",
  "tracked", "tracking", "mirror", "mirrors", "mirrored", "mirroring", "drift", "drifts", "drifted",
  "drifting", "resemble", "resembles", "resembled", "resembling", "conflict", "conflicts",
  "conflicted", "conflicting", "replace", "replaces", "replaced", "replacing", "inherit",
  "inherits", "inherited", "inheriting", "approximate", "approximates", "approximated",
  "approximating", "decouple", "decouples", "decoupled", "decoupling", "overlap", "overlaps",
  "overlapped", "overlapping", "line up", "lines up", "lined up", "lining up", "come apart",
  "comes apart", "came apart", "coming apart", "part ways", "parts ways", "parted ways",
  "parting ways", "stray", "strays", "strayed", "straying", "split", "splits", "splitting",
  "harmonize", "harmonizes", "harmonized", "harmonizing", "converge", "converges", "converged",
  "converging", "mimic", "mimics", "mimicked", "mimicking", "copy", "copies", "copied", "copying",
  "follow", "follows", "followed", "following", "echo", "echoes", "echoed", "echoing", "reproduce",
  "reproduces", "reproduced", "reproducing", "reflect", "reflects", "reflected", "reflecting",
  "stand in for", "stands in for", "stood in for", "standing in for", "supplant", "supplants",
  "supplanted", "supplanting", "displace", "displaces", "displaced", "displacing", "shadow",
  "shadows", "shadowed", "shadowing", "parallel", "parallels", "paralleled", "paralleling", "fork",
  "forks", "forked", "forking", "agreement", "disagreement", "divergence*", "deviation*",
  "discrepanc*", "mismatch*", "gap", "gaps", "distance", "difference*", "different",
  "different from", "relation", "relationship", "correspondence", "alignment", "misalignment",
  "identity of", "identical", "same", "the same", "similar", "similarity", "close to",
  "distinct from", "other than", "another thing", "instead of", "rather than", "faithful to",
  "unfaithful to", "true to", "consistent with", "inconsistent with", "at odds with",
  "in line with", "out of line with", "unaligned", "proxy for", "proxies for", "proxy of", "versus",
  "vs", "neither", "nor", "not the", "isn't", "aren't", "is not", "unrelated to", "related to",
  "independent of", "opposed to", "apart from", "coincidence", "tension", "equality", "equivalence",
  "correlation", "wedge", "rift", "unlike", "fall together", "falls together", "fell together",
  "fall apart", "fell apart", "come together", "go together", "part company", "are those of",
  "is that of", "is not that of", "are not those of", "need not be", "might not be", "may not be",
  "could be", "has nothing to do with", "have nothing to do with", "something else",
  "something other", "no longer", "need not", "relate to", "relates to", "separate from",
  "detached from", "divorced from",
}

words copulas_but_was "forms of be in the present" {
  "is", "are", "being", "becomes",
}

words bare_wants "what is wanted, where a number beside it settles that" {
  "intent", "intention", "intentions", "values", "preferences", "wishes", "the goal", "the purpose",
  "the aim", "the intended task", "the real goal", "human intent", "human values", "the true goal",
  "reality of the task", "needs", "our goals", "actual goal", "actual task",
}

words opinions "what someone thinks good, as a noun" {
  "the idea that", "the view that", "the opinion that", "the conviction that", "a preference for",
  "our preference for", "the judgment that", "the judgement that", "the wish that", "the hope that",
  "a belief about what", "a view of what", "an idea of what", "a notion of what",
  "the notion of what", "the idea of what", "intuitive notion of what", "the intuition that good",
  "a theory of what", "a conception of", "the conception of", "a philosophy", "a judgment about",
  "an opinion about", "opinions about", "views on what", "a vision of", "the vision of",
  "the intention of", "the intention that", "the values of", "the value of a good", "the attitude",
  "the notion of a helpful", "the notion of a good", "the notion of a safe", "notion of helpful*",
  "notion of good*", "the idea of a good", "the concept of a good", "a sense of what",
  "the idea of a helpful", "a notion of good*",
}

words faulty "adjectives that call a number another one than was meant" {
  "faulty", "flawed", "incorrect", "imperfect", "mis set", "poorly chosen", "badly chosen",
  "poorly designed", "badly designed", "ill designed", "ill conceived", "unfaithful", "inaccurate",
  "incomplete", "aligned", "better aligned", "well aligned", "unaligned", "nonaligned", "mistaken",
  "botched", "broken", "deficient", "inadequate", "leaky", "gameable", "exploitable", "hackable",
  "sloppy", "naive", "true", "correct", "right", "ideal", "perfect",
}

words moving "verbs by which a number is said to move a mind" {
  "motivates", "motivate", "motivated", "tempts", "tempt", "entices", "entice", "excites", "excite",
  "pleases", "please", "interests", "delights", "seduces", "lures", "captivates", "fascinates",
  "obsesses", "attracts",
}

words moved "what a number is said to do to a system, in a clause with what" {
  "what drives", "what moves", "what motivates", "what keeps", "what makes", "what gets",
  "what pushes", "what tempts", "what excites", "what interests", "what pleases", "what animates",
  "what guides", "what it is all about for",
}

words feelings "adjectives and verbs of feeling" {
  "happy", "happier", "happiest", "pleased", "frustrated", "sad", "disappointed", "excited",
  "satisfied", "anxious", "delighted", "glad", "upset", "angry", "unhappy", "bored", "elated",
  "rejoices", "suffers", "enjoys", "proud", "ashamed", "relieved", "thrilled", "comfortable",
  "worried", "worries",
}

words moods "adjectives and participles of wanting, with a word of their own behind them" {
  "motivated", "driven", "moved", "tempted", "ruled", "governed", "fixated", "obsessed", "addicted",
  "hungry", "interested", "greedy", "desperate", "keen", "eager", "thirsty", "starved", "bent",
  "hooked", "intent", "focused", "focussed", "cares", "care", "caring", "cared", "strives",
  "strive", "striving", "aims", "aiming", "longs", "yearns", "lives", "hunts", "hunting", "fights",
  "competes", "wishes", "thinks", "preoccupied", "concerned", "invested", "hell bent", "minded",
  "attracted", "enslaved", "devoted", "committed", "dedicated", "optimizes", "optimises",
  "optimizing", "optimising", "optimize", "optimise", "chases", "searching", "searches", "plays",
  "aspires", "sacrifice", "sacrifices", "sacrificing", "trade", "trades", "trading", "anything",
  "lie", "lies", "cheat", "kill", "kills", "pays", "begs", "in love", "goes all out", "works hard",
  "acts solely", "acts only", "works only", "works solely",
}

words mood_joints "words that join an adjective or verb of wanting to what is wanted" {
  "by", "for", "with", "on", "in", "about", "after", "to", "toward", "towards", "at",
}

words believing "verbs of thinking" {
  "believes", "believe", "thinks", "think", "learns", "learned", "learnt", "knows", "feels",
  "finds", "considers", "regards", "sees", "judges", "holds", "takes", "assumes",
  "comes to believe", "comes to see",
}

words goodness "words for good and bad" {
  "good", "bad", "better", "best", "desirable", "valuable", "pleasant", "worth", "worthwhile",
  "important", "precious", "nice", "undesirable", "the point", "everything", "unpleasant", "sweet",
  "what matters", "an end", "attractive", "irresistible", "tempting", "appealing", "delicious",
  "all that matters", "the only thing", "its own end", "a good thing", "the highest good", "sacred",
  "bliss",
}

words organizations "groups of people, which have wishes of their own" {
  "bank", "banks", "club", "clubs", "fund", "funds", "party", "parties", "state", "states",
  "household*", "union", "unions", "agency", "agencies", "school*", "station*", "hotel*", "shop*",
  "store*", "plant", "plants", "industry", "industries", "municipality", "city", "cities",
  "landlord*", "lender*", "insurer*", "airline*", "miner*", "producer*", "seller*", "buyer*",
  "supplier*", "retailer*", "utility company", "operator*", "landowner*", "athlete*", "gambler*",
  "species", "bird", "birds", "bee", "bees", "dog", "dogs", "cat", "cats", "pigeon*", "predator*",
  "prey", "organism*", "chancellor", "university", "universities", "candidate*", "broker*",
}

words inner_plain "further names of a criterion within a system" {
  "objective of its own", "goal of its own", "goals of its own", "aims of its own",
  "objectives of its own", "its own agenda", "agenda of its own", "objective within",
  "objective inside", "goal inside", "goal within", "goals inside", "goals within",
  "the objective inside", "values within", "values inside", "goal it learned", "goals it learned",
  "objective it learned", "goal in the weights", "objective in the weights", "goals in the weights",
  "learned goals", "objective found inside", "optimizer found inside", "optimizer inside",
  "optimizer within", "inner optimizer", "inner aim", "inner search",
  "objective of the mesa optimizer", "aims of the mesa", "goal of the learned",
  "objective of the learned", "goals of the learned", "the pursued objective", "pursued goal",
  "pursued objective", "revealed goal", "behavioral objective*", "behavioural objective*",
  "internalized goal*", "what it wants", "what it learned to seek", "what it learned to want",
  "what it came to want",
}

words outer_plain "further names of the criterion by which a system is selected" {
  "the outer one", "the base one", "the one set", "the one specified", "the one intended",
  "the one trained", "the one we", "the one in training", "the intended one", "ours",
  "its training objective", "its training", "that of training", "those of training", "the loss it",
  "the reward it", "that of the loss", "those of the loss", "that of the reward",
  "those of the reward", "what the loss", "that outside", "outside objective", "objective outside",
  "outside of it", "goal of the loss", "objective of its loss", "objective of the loss",
  "objective of the outer", "aims of the trainer", "objective of the trainer",
  "goal of the trainer", "goals of the trainer", "trainer's objective*", "trainer's goal*",
  "the trainer's", "its trainer's", "that of its trainer", "that of its maker*",
  "those of its maker*", "those of its designer*", "that of its designer*",
  "goals of its designer*", "selected for objective", "what training selected for",
  "what it was selected for", "what it was rewarded for", "what it was trained to",
  "what was trained for", "what training rewards", "what training rewarded",
  "inclusive genetic fitness", "inclusive fitness", "evolution's objective", "evolution's goal",
  "the outer objective", "outer goal", "intended behavioral objective", "the reinforced one",
  "the one rewarded", "the rewarded one", "what selection favoured", "what selection favored",
  "the objective under which it was trained", "the true one", "the real one",
  "outer optimization criteri*", "outer criteri*", "outer values", "outer optimizer values",
  "the one outside", "objective it is optimized for", "objective it is trained",
  "goal it is trained", "objective it was optimized for", "loss it is trained",
  "goal it is optimized for", "objective they are trained", "objective they were trained",
  "goal it was trained",
}

words passing_on "participles of handing an objective over" {
  "transferred", "copied", "carried over", "passed on", "handed down", "passed down", "implanted",
  "installed", "instilled", "imprinted", "inherited", "absorbed", "internalized", "internalised",
  "adopted", "assimilated", "taken on", "taken over", "learned", "learnt", "written", "baked",
  "burned", "burnt", "built", "embedded", "imported", "engraved", "etched", "transplanted",
  "reproduced", "replicated", "picked up", "acquired", "soaked up", "swallowed", "taken up",
  "taken in",
}

words strict_inner "adjectives for what is within a system, and hardly for anything else of an objective" {
  "inner", "mesa", "internal", "learned", "learnt", "pursued", "revealed", "emergent", "acquired",
  "internalized", "mesa optimizer",
}

words strict_outer "adjectives for what a system is selected by, beside one for what is within it" {
  "outer", "base", "training", "external", "specified", "intended", "trained", "rewarded",
  "selected for", "programmed", "designed", "original", "trained for", "optimized for",
}

words strongly_comparing "words of agreement and of difference that are seldom said of a goal and its means" {
  "agree", "agrees", "agreed", "agreeing", "disagree", "disagrees", "disagreed", "disagreeing",
  "match", "matches", "matched", "matching", "equal", "equals", "equaled", "equaling", "align",
  "aligns", "aligned", "aligning", "misalign", "misaligns", "misaligned", "misaligning", "differ",
  "differs", "differed", "differing", "diverge", "diverges", "diverged", "diverging", "deviate",
  "deviates", "deviated", "deviating", "coincide", "coincides", "coincided", "coinciding",
  "correlate", "correlates", "correlated", "correlating", "correspond", "corresponds",
  "corresponded", "corresponding", "depart", "departs", "departed", "departing", "mirror",
  "mirrors", "mirrored", "mirroring", "drift", "drifts", "drifted", "drifting", "resemble",
  "resembles", "resembled", "resembling", "decouple", "decouples", "decoupled", "decoupling",
  "come apart", "comes apart", "came apart", "coming apart", "part ways", "parts ways",
  "parted ways", "parting ways", "converge", "converges", "converged", "converging",
  "misgeneralize", "misgeneralizes", "misgeneralized", "misgeneralizing", "misgeneralise",
  "misgeneralises", "misgeneralised", "misgeneralising", "generalize", "generalizes", "generalized",
  "generalizing", "line up", "lines up", "lined up", "lining up", "agreement", "disagreement",
  "divergence*", "deviation*", "discrepanc*", "mismatch*", "gap", "gaps", "distance between",
  "difference*", "different from", "correspondence", "alignment", "misalignment", "identical",
  "the same as", "same as", "distinct from", "faithful to", "unfaithful to", "true to",
  "consistent with", "inconsistent with", "at odds with", "in line with", "out of line with",
  "unaligned", "proxy for", "proxies for", "a proxy of", "unrelated to", "is not the",
  "are not the", "not the same", "need not be", "may not be", "might not be", "not equal",
  "is not that", "neither", "are those of", "is that of", "are not those of", "is not that of",
  "separate from", "detached from", "divorced from",
}

words place_of_goals "goals and values, as what is in a system" {
  "values", "goals", "goal", "objective", "objectives", "aims", "aim", "motives", "drives",
  "criterion", "ends", "preferences",
}

words numbers_but_prizes "words between a verb of choosing and a number by which something else is chosen" {
  "action", "actions", "state", "states", "move", "moves", "path", "paths", "option", "trajectory",
  "trajectories", "value", "values", "with", "according",
}

# Parts

pattern wanted_by_clause "what someone wants, as a clause" {
  find wh_words
  then wanting within 5 avoiding numbers, copulas
}

pattern wanted_by_weak_clause "what someone wants, as a clause that begins with a noun" {
  find weak_wh_words
  then people within 2
  then plainly_wanting within 3 avoiding numbers, copulas
}

pattern wanted_by_people "what people want, as a noun" {
  find people
  then goals_of_people within 3 avoiding numbers, copulas
}

pattern wanted_of_people "what people want, as a noun with whose it is behind it" {
  find goals_of_people
  then "of" within 1
  then people within 4 avoiding numbers, copulas
}

pattern wanted_by_quality "what is wanted, as a noun" {
  find qualities_of_goals
  then goals_of_tasks within 2 avoiding numbers, copulas, "internal", "inner", "learned"
}

pattern goal_of_system "the goal of a system, as a noun" {
  find goal_nouns
  then of_words within 1
  then systems within 5 avoiding copulas, others, "rl", "reinforcement", "learning", "find", "finds"
}

pattern systems_goal "a system's goal, as a noun" {
  find systems, "its", "it has", "it had"
  then goal_nouns within 4 avoiding copulas, numbers, others, "function"
}

pattern goal_systems_have "the goal that a system has, as a clause" {
  find goal_nouns
  then systems, pronouns within 3 avoiding copulas
  then pursuing, strivings, wanting within 4
}

pattern asked_by_clause "what someone asks of a system, as a clause" {
  find "what", "whatever", "exactly what", "the thing"
  then askers within 1
  then asking_words within 1 avoiding copulas
}

pattern pursued_by_clause "what a system works toward, as a clause" {
  find "what"
  then systems, pronouns within 3
  then "optimiz*", "optimis*", "pursu*", "trying", "learned to", "learns to", "maximi*",
      "was trained for", "is trained for" within 4
}

pattern wanted_to_be_high "what someone wants of a number" {
  find wh_words
  then wanting within 3
  then getting, "to use", "to have" within 3
}

pattern wanted_by_someone "what someone wants, as a clause that says whose wish it is" {
  find what_is_wished
  then wanters within 3 avoiding numbers
  then wishing within 3 avoiding numbers, copulas
}

pattern wanted_passively "what is wanted, as a clause that doesn't say by whom" {
  find "what", "whatever", "everything that", "that which", "how", "all that"
  then "is", "was", "are", "were", "it is", "it was" within 1
  then wished within 2
}

pattern reported_number "a measured number by a name that other things have too" {
  find "score", "scores", "criterion", "criteria", "cost", "costs", "penalty", "utility", "fitness",
      "payoff*", "benchmark*", "grader*", "verifier*", "the number", "a number", "scalar",
      "the signal", "a signal", "score function*", "measure", "measures", "signal", "judge",
      "ranker", "the points", "feedback"
  then "of", "from", "that", "we", "is", "was", "can", "could", "to", "never", "may", "might",
      "will", "would", "must", "should", "does", "do", "doesn't", "don't", "did", "didn't", "not",
      "in", "which", "it", "cannot", "can't", conveying, standing within 1
}

pattern number_of_learner "a reward, loss or objective, with what it is given to" {
  find numbers
  then "of", "for", "given to", "used for", "used by", "handed to" within 1
  then learners_between, "agent", "learner", "system" within 3 avoiding "that", "which", "to"
}

pattern inner_end "an objective within a system, by its adjective" {
  find inner_adjectives
  then inner_ends within 1
}

pattern outer_end "the objective of training, by its adjective" {
  find outer_adjectives
  then ends within 1
}

pattern end_of_training "the objective of training, as a clause" {
  find ends, "the one", "the thing", "one", "what", "whatever"
  then "we", "you", "they", "it", "that", "by", "for", "which", "on", "designers", "the designers",
      "its designers", "used", "people", "humans", "its makers", systems within 2
  then had within 4 avoiding copulas_but_was
}

pattern end_of_system "a system's objective, with whose it is before it" {
  find systems, inner_objectives, "its own", "their own", "optimizer's", "optimiser's",
      "mesa optimizer*", "mesa optimiser*"
  then ends within 2 avoiding "base", "outer", "training", "specified", "reward", "rewards", "loss",
      "losses", "trained"
}

pattern pursued_end "what a system works toward, as a clause" {
  find "what", "whatever", "goal", "goals", "objective", "objectives", "aim", "aims", "thing",
      "criterion"
  then systems, artificial, "it" within 3
  then "optimizes", "optimises", "optimizing", "optimising", "optimizes for", "pursues", "pursuing",
      "pursue", "pursued", "ended up", "ends up", "trying to", "tries to", "learned to", "learned",
      "learns", "learnt", "acquired", "acquires", "wants", "want", "wanted", "cares about",
      "comes to", "came to", "is after", "seeks", "values", "actually", "internally", "really",
      "aims at", "works toward", "is working toward", "developed", "picked up",
      "happened to learn" within 3
}

pattern the_good "what is good, without a word of wanting" {
  find "what a good", "what a better", "what makes a good", "what makes an answer", "what counts",
      "what matters", "what is best", "what is good", "what is right", "the right thing",
      "what success", "what it means to", "what good", "what would be good", "the common good",
      "the public good", "being useful", "being helpful", "being honest", "being kind",
      "being good", "being polite", "being fair", "being right", "driving well", "racing well",
      "playing well", "behaving well", "answering well", "writing well", "serving well",
      "good driving", "good conduct", "good service", "good writing", "good care", "a good ride",
      "a good answer", "a good response", "a good driver", "a good life", "a job well done",
      "actual usefulness", "real usefulness", "actual helpfulness", "real world success",
      "patient outcomes", "clinical benefit", "actual success", "real success", "what is really",
      "what really", "things that matter", "the things we", "the purpose it",
      "the purpose for which", "the purposes for which", "the goal for which", "the goal it was",
      "the goal we had", "the end it", "the ends we", "the goal it serves", "the goal behind",
      "the point of the exercise", "human flourishing", "human wishes", "human wants", "human will",
      "human concerns", "human ends", "human thriving", "human morality", "the conduct we",
      "the behavior we", "the behaviour we", "the outcome we", "the outcomes we", "the intentions",
      "our intentions", "the wishes", "the will of", "the interests of", "the needs of",
      "the good of", "the benefit of", "the welfare of", "genuine usefulness", "genuine success",
      "quality as people", "real quality", "the real thing", "the real task", "the actual task",
      "the actual goal", "the real goal", "the true goal", "the intended task", "the intended goal",
      "the underlying goal", "task completion", "actually solving", "actually helping",
      "actually doing"
}

pattern wanted "what someone wants, however it is said" {
  find wanted_by_clause, wanted_by_weak_clause, wanted_by_people, wanted_of_people,
      wanted_by_quality, goals_by_name, wanted_by_someone, wanted_passively, the_good
}

pattern wanted_plainly "what someone wants, where no adjective alone makes it so" {
  find wanted_by_clause, wanted_by_people, wanted_of_people, goals_by_name, wanted_by_someone,
      wanted_passively, the_good
}

pattern inner_by_place "an objective within a system, by its place" {
  find place_of_goals
  then "in", "inside", "within", "of" within 1
  then systems, "weights", "mesa optimi*" within 2 avoiding "reward", "training", numbers
}

pattern outer_by_people "the objective of training, by whose it is" {
  find ends, "the one", "the ones", "ones", "those", "what"
  then "we", "you", "they", "its designers", "designers", "the designers", "the designer",
      "the designer's", "the developers", "its makers", "the makers", "its authors", "the trainers",
      "people", "humans", "the engineers", "our", "its trainers", "the lab", "its creators",
      "the programmers", "that we", "which we" within 1
  then had, "had", "had in mind", "have in mind", "held", "hold", "have", "hoped for", "hoped",
      "were after", "aimed for", "aimed at", "tried to instill", "tried to instil", "put in",
      "reward", "rewarded", "reinforced" within 2
}

# PRO001

pattern number_stands_for_wanted rule PRO001 "a reward, loss or objective is said to stand for what someone wants" {
  find numbers, number_of_learner
  then standing within 12 avoiding learners_between
  then wanted within 9
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "The reward captures what we want."
  rejects "The loss function doesn't fully reflect the preferences of the users."
  accepts "The reward captures the number of boxes in the bin."
  accepts "The cost function reflects the relative prices of the two errors."
}

pattern number_is_aligned rule PRO001 "a reward, loss or objective is said to be aligned with what someone wants" {
  find numbers, number_of_learner
  then aligning within 11 avoiding learners_between, "to"
  then wanted, plain_goals within 8
  unless definitions, institutions, systems_goal, goal_of_system, of_other_fields
  rejects "The reward is not aligned with our values."
  accepts "The reward model is used to align the assistant with our values."
}

pattern number_and_wanted_apart rule PRO001 "a reward, loss or objective and what someone wants are compared" {
  find numbers
  then "and" within 2
  then wanted within 3
  then apart_words within 4
  unless definitions, institutions, of_other_fields
  rejects "The reward and what we want come apart."
  accepts "The reward and the loss come apart."
}

pattern number_encodes_values rule PRO001 "a reward, loss or objective is said to contain values" {
  find numbers, number_of_learner
  then instilled within 4 avoiding learners_between
  then plain_values within 5
  beside learning_words
  unless definitions, computed_values, institutions, of_other_fields
  rejects "The reward function embodies values that nobody chose."
  accepts "The reward function encodes values between 0 and 1."
}

pattern number_is_representation rule PRO001 "a reward, loss or objective is called a representation" {
  find numbers
  then copulas, "as" within 3
  then poor_words within 5
  then representations within 1
  beside learning_words
  unless definitions, institutions, mathematical_targets, of_other_fields
  rejects "Any reward model is an imperfect representation."
  accepts "Any reward model is an encoder with a linear head."
}

pattern wanted_before_number rule PRO001 "what someone wants is said to be stood for by a reward, loss or objective" {
  find standing
  then wanted within 4
  then numbers within 3 avoiding learners_between
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "Instead of expressing human goals, these reward functions are arbitrary."
  accepts "Instead of expressing regret, these firms raised the reward."
}

pattern goals_formulated_as_number rule PRO001 "goals are said to be put into a reward, loss or objective" {
  find "formulate", "formulating", "express", "expressing", "formalize", "formalise", "specify",
      "specifying", "encode", "encoding", "describe", "describing", "frame", "define", "translate",
      "translating", "represent", "representing", "capture", "convey"
  then "any goal", "goals", "a goal", "the goal", "every goal", "all goals", "any purpose",
      "purposes", "our goals", "any task", "every task", "tasks", "a task" within 3
  then put_into_words within 6
  then rewards, losses, "scalar signal*", "cumulative sum", "objective function*",
      "scalar reward*" within 6
  unless definitions, institutions, of_other_fields
  rejects "One can express any goal in terms of a sum of rewards."
  accepts "One can express any sum in terms of a list of rewards."
}

pattern goal_put_in_number rule PRO001 "a goal is said to be put into a reward, loss or objective" {
  find goals_put
  then copulas within 10 avoiding numbers, "conditioned", "oriented", "directed", "reaching"
  then put_words within 3
  then put_into_words within 3
  then rewards, losses, numbers within 16
  subject not "our"
  unless definitions, institutions, of_other_fields
  rejects "The goal of the agent is formalized as a reward signal."
  accepts "The goal of the agent is the red door, and the reward is paid there."
}

pattern number_formalizes_goal rule PRO001 "a reward, loss or objective is said to formalize a goal" {
  find rewards, numbers
  then "formaliz*", "formalis*", "define", "defines", "express", "specify", "represent",
      "communicate" within 5 avoiding learners_between
  then goals_put within 5
  beside "goal", "goals", "purpose", "purposes"
  unless definitions, computed_values, institutions, of_other_fields
  rejects "We use a reward signal to formalize the idea of a goal."
  accepts "We use a reward of one at each goal."
}

pattern number_for_wanted rule PRO001 "a function is spoken of that would be what people want" {
  find numbers
  then "for", "that means", "that mean", "of" within 1
  then goals_by_name, wanted_by_people within 3
  unless definitions, institutions, of_other_fields
  rejects "Nobody can write a utility function for human flourishing."
  accepts "Nobody can write a utility function for the whole test suite."
}

pattern proxy_and_the_true rule PRO001 "a proxy is set against what it is said to be a proxy of" {
  find "proxy", "proxies"
  then true_things within 14
  either order
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "Training drove the proxy up while the true objective fell."
  accepts "Training ran behind a proxy while the disk filled."
}

pattern number_stands_for_goal rule PRO001 "a reward, loss or objective is said to stand for a goal" {
  find numbers, number_of_learner
  then standing within 4 avoiding learners_between
  then plain_goals within 3
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "The reward specifies the task."
  accepts "The reward function takes the task as an argument."
}

pattern wanted_in_number rule PRO001 "what someone wants is said to be put into a reward, loss or objective" {
  find standing, aligning
  then wanted, plain_goals within 6
  then into_words within 6
  then numbers, scalars within 4
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "It is hard to specify human values in a reward function."
  accepts "It is hard to specify the learning rate in the config of the loss."
}

pattern wanted_stood_for rule PRO001 "what someone wants is said to be contained in a reward, loss or objective" {
  find wanted
  then stood_for within 6
  then into_words within 3
  then numbers within 5
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "Human preferences are encoded in the reward model."
  accepts "Human preferences are collected for the reward model."
}

pattern number_aligned_with_wanted rule PRO001 "a reward, loss or objective is said to be aligned with what someone wants" {
  find aligning
  then numbers within 3
  then "with", "to", "and" within 4
  then wanted, plain_goals within 8
  unless definitions, institutions, of_other_fields
  rejects "Aligning the objective with our values is the first step."
  accepts "Aligning the objective lens with the slide holder is the first step."
}

pattern number_is_proxy rule PRO001 "a reward, loss or objective is called a proxy" {
  find numbers
  then copulas, "as", "only", "merely", "just" within 4
  then proxy_words within 5
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "The reward is only a proxy for politeness."
  accepts "The reward is only given for politeness."
  accepts "The logistic loss is a convex proxy for the 0-1 loss."
}

pattern proxy_is_number rule PRO001 "a proxy is said to be what is optimized" {
  find proxy_words
  then numbers within 5 avoiding "class", "object", "for", "server"
  beside "reward*", "train*", "policy", "agent*", "model*", "optimi*", "rlhf", "loss", "rl", "ai",
      "system*"
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "The system is trained on a proxy, the reward, and drifts."
  accepts "The proxy server passes the reward on."
}

pattern proxy_for_wanted rule PRO001 "something optimized is called a proxy for what someone wants" {
  find substitutes
  then "for", "of", "to" within 1
  then wanted within 5
  beside learning_words, "signal", "signals", "score", "scores", "metric", "metrics", "data"
  unless definitions, institutions, of_other_fields
  rejects "Every signal is a proxy for what people want."
  accepts "Every signal is relayed by a proxy."
}

pattern proxy_optimized rule PRO001 "what is optimized is called a proxy" {
  find proxy_adjectives
  then "proxy", "proxies" within 1
  beside "reward*", "rl", "rlhf", "goodhart*", "optimi*", "overoptimi*", "objective*", "agent*",
      "llm*", "policy", "alignment"
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "The agent found another way to maximize your proxy."
  rejects "The policy was optimized against a flawed proxy."
  accepts "The request was sent to a bad proxy."
}

pattern proxy_in_learning rule PRO001 "what is optimized is called a proxy" {
  find "proxy", "proxies"
  beside "reward*", "rlhf", "goodhart*", "overoptimi*", "specification gaming",
      "reinforcement learning"
  unless "handler", "object", "package", definitions, mathematical_targets, institutions,
      of_other_fields
  rejects "RLHF gives a proxy, and the policy moves along it."
  accepts "The agent found another way around your proxy."
}

pattern named_proxy rule PRO001 "a number of training is named a proxy" {
  find proxies_named
  unless "primary objective", definitions, mathematical_targets, institutions, of_other_fields
  rejects "It was trained on a proxy reward."
  accepts "It was trained behind a proxy."
}

pattern named_proxy_metric rule PRO001 "a metric of training is named a proxy" {
  find "proxy metric*", "proxy measure*", "proxy signal*"
  beside "reward*", "policy", "agent*", "optimi*", "rlhf", "goodhart*", "rl", "maximi*"
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "The agent is optimized for a proxy metric."
  accepts "Step count is a proxy metric that will be replaced."
}

pattern badly_specified rule PRO001 "a reward, loss or objective is called badly specified" {
  find fallen
  then number_nouns within 3
  either order
  unless definitions, institutions, of_other_fields
  rejects "A misspecified reward is to blame."
  accepts "A misspecified path is to blame for the missing file."
}

pattern goal_badly_specified rule PRO001 "a goal is called badly specified" {
  find "misspecif*", "mis specif*", "underspecif*", "under specified", "poorly specified",
      "badly specified", "incorrectly specified", "improperly specified", "wrongly specified"
  then "goal", "goals" within 1
  either order
  beside settles_learning
  unless definitions, institutions, of_other_fields
  rejects "A model with a poorly specified goal does damage."
  accepts "A model with a poorly specified port does nothing."
}

pattern number_misaligned rule PRO001 "a reward or loss is called misaligned" {
  find "misalign*", "mis aligned", "unaligned"
  then "reward*", "loss", "loss function*", "objective function*", "incentives", "proxy", "proxies",
      "metric", "metrics", "training objective*", "training signal*" within 3
  either order
  unless definitions, institutions, of_other_fields, not_with_people
  rejects "Misaligned rewards lead the robot into the wall."
  accepts "Misaligned rollers lead the paper into the wall."
}

pattern outer_alignment rule PRO001 "training is called outer aligned" {
  find outer_terms
  unless definitions, institutions, of_other_fields
  rejects "We leave outer alignment to later work."
  accepts "We leave the outer alignment marks on the board, so it makes no sense to measure twice."
}

pattern gap_to_wanted rule PRO001 "a reward, loss or objective is compared with what someone wants" {
  find gaps
  then numbers within 9
  then wanted within 9
  unless definitions, institutions, of_other_fields
  rejects "There is a gap between the reward and what we want."
  accepts "There is a gap between the reward of the first and of the second arm."
}

pattern gap_from_wanted rule PRO001 "what someone wants is compared with a reward, loss or objective" {
  find gaps
  then wanted within 6
  then numbers within 9
  unless definitions, institutions, of_other_fields
  rejects "The mismatch between human intent and the loss grows."
  accepts "The mismatch between the two halves of the table grows."
}

pattern number_instead_of_wanted rule PRO001 "a number of training stands in the place of what is wanted" {
  find numbers
  then instead_words within 4
  then wanted_by_clause, wanted_by_weak_clause, wanted_by_quality, goals_by_name, wanted_by_someone,
      wanted_passively, the_good within 4
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "Training raised the reward rather than what we care about."
  accepts "Training raised the reward rather than the loss."
}

pattern number_tells rule PRO001 "a reward, loss or objective is said to tell a system what to do" {
  find rewards, losses, "reward function*", "objective function*", "training signal*", "objective"
  then tell_words within 3
  then what_words within 6
  unless "how wrong", "how far", definitions, institutions, of_other_fields
  rejects "The reward tells the agent what it should do."
  accepts "The reward tells two runs apart."
}

pattern telling_what_we_want rule PRO001 "a system is said to be told what is wanted" {
  find tell_words
  then systems within 3
  then wanted_by_people, wanted_by_clause, wanted_by_someone, wanted_passively, the_good within 4
  beside numbers
  unless definitions, institutions, of_other_fields
  rejects "With a reward we tell the robot what we want it to do."
  accepts "With a reward we tell the robot's old firmware from the new."
}

pattern wanted_pressed_into_number rule PRO001 "what someone wants is said to be made into a reward, loss or objective" {
  find putting
  then wanted, "values", "preferences", "judgments", "intentions" within 5
  then "into", "to", "as" within 6
  then numbers, scalars within 6
  beside settles_learning
  unless computed_values, definitions, institutions, of_other_fields
  rejects "We compress the wishes of the users into a single reward."
  rejects "Reward modelling turns vague preferences into a signal for the optimizer."
  accepts "We compress the logs of the reward server into an archive."
}

pattern wanted_is_pressed_into_number rule PRO001 "what someone wants is said to be made into a reward, loss or objective" {
  find wanted, "values", "preferences"
  then putting within 6
  then "into", "to" within 2
  then numbers, scalars within 6
  beside settles_learning
  unless computed_values, definitions, institutions, of_other_fields
  rejects "Human values can't be squeezed into one scalar reward."
  accepts "Human subjects can't be squeezed into one waiting room."
}

pattern asked_and_wanted rule PRO001 "what is asked of a system is set against what someone wants" {
  find asked_by_clause
  then wanted_by_clause, wanted_by_weak_clause, wanted_by_people, wanted_of_people, goals_by_name,
      wanted_by_someone, wanted_passively, the_good within 10
  either order
  beside settles_learning
  unless definitions, institutions, of_other_fields
  rejects "The agent did what we asked for and not what we meant."
  rejects "It is a gap between what you intended and what you rewarded."
  accepts "The agent did what we asked for on the second day."
}

pattern pursued_and_wanted rule PRO001 "what a system optimizes is compared with what someone wants" {
  find gaps, "misfit*", "diverge*", "conflict*", "match*"
  then pursued_by_clause within 5
  then wanted, "what the business", "what the company" within 6
  unless definitions, institutions, of_other_fields
  rejects "There are misfits between what the model optimizes and what the customer wants."
  accepts "There are gaps between what the model optimizes in the first and the second epoch."
}

pattern gap_between_measured_and_wanted rule PRO001 "what is optimized is compared with what someone wants" {
  find gaps
  then measured_instead within 4
  then wanted within 7
  beside settles_learning, "recommend*"
  unless definitions, institutions, of_other_fields
  rejects "There is a misalignment between engagement and user welfare in such an algorithm."
  accepts "There is a relation between engagement and the age of the model."
}

pattern number_is_about_wanted rule PRO001 "a reward, loss or objective is said to be about what someone wants" {
  find rewards, losses, "objective function*", "training objective*", "training signal*",
      "learning signal*", "preference model*", "metric", "metrics"
  then copulas, "as" within 6 avoiding "and the", learners_between
  then inferred within 5
  then "of", "about", "on", "for" within 1
  then wanted, plain_goals within 7
  unless definitions, institutions, mathematical_targets, wanted_to_be_high, of_other_fields
  rejects "A reward is one piece of evidence about what its author wants."
  accepts "A reward is one piece of evidence about how the server is loaded."
}

pattern number_captures_task rule PRO001 "a reward, loss or objective is said to contain a task" {
  find rewards, losses, "objective function*", "training objective*", "reward machine*"
  then capturing within 5 avoiding learners_between
  then task_nouns within 6 avoiding not_of_tasks, numbers
  beside learning_words
  unless definitions, institutions, systems_goal, of_other_fields
  rejects "No reward function captures so rich a task."
  accepts "No reward function captures so rich a log."
}

pattern score_correlates_with_wanted rule PRO001 "a number is said to go along with what was meant" {
  find scores, "signal", "signals", rewards
  then "correlated", "correlates", "correlate" within 5
  then wanted_by_quality, wanted_by_clause, "what we", "what you", wanted_by_someone,
      wanted_passively, the_good within 4
  beside settles_learning
  unless definitions, institutions, of_other_fields
  rejects "The score of the grader is only correlated with the intended goal of the agent."
  accepts "The learned score is only correlated with the length of the answer."
}

pattern crude_proxy rule PRO001 "what is optimized or measured is called a proxy that falls short" {
  find crude
  then "proxy", "proxies" within 1
  beside rl_words, "recommend*", "engagement", "signal", "signals", "training"
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "Clicks are a crude proxy, and the recommender follows them."
  accepts "It was a crude proxy war between the two states."
}

pattern true_and_given rule PRO001 "the number in training is set against the one that was meant" {
  find true_numbers
  then given_numbers within 20
  either order
  unless definitions, mathematical_targets, institutions, systems_goal, of_other_fields
  rejects "They infer the true reward from the designed reward."
  accepts "They infer the true mean from the designed experiment."
}

pattern wrong_objective rule PRO001 "a reward or objective is called the wrong or the right one" {
  find giving_words
  then wrong_words within 6
  then wrong_numbers within 2
  beside agents, "system", "model", "ai safety", "specification", "misalign*", "alignment",
      "designer*", "intend*", "rl", "reinforcement learning"
  unless definitions, institutions, mathematical_targets, "label*", "goal misgenerali*",
      of_other_fields
  rejects "The robot is a fine optimizer of the wrong objective."
  accepts "The robot is given the wrong address."
}

pattern loose_number_stands_for_wanted rule PRO001 "a measured number is said to stand for what someone wants" {
  find loose_numbers
  then standing, "correlat*" within 8 avoiding learners_between, "for"
  then wanted within 5
  beside settles_learning
  unless definitions, institutions, asked_by_clause, of_other_fields
  rejects "The score that was chosen did not measure what the designers cared about, and the agent found out."
  accepts "The score that was chosen did not measure the length of the run of the agent."
}

pattern loose_number_is_proxy rule PRO001 "a measured number is called a proxy" {
  find loose_numbers
  then copulas, "as", "only", "merely" within 3
  then "proxy for", "proxy of", "proxies for", "proxies of", "surrogate for", "stand in for",
      "stand ins for", "only a proxy", "merely a proxy", "just a proxy" within 4
  beside rl_words, "gaming", "game", "designer*"
  unless definitions, mathematical_targets, institutions, of_other_fields
  rejects "In this game the score was a proxy for driving well."
  accepts "Here the score was kept by a proxy."
}

pattern got_without_what_was_meant rule PRO001 "a number is said to be got without what was meant" {
  find "while", "without", "but", "yet", "rather than", "instead of"
  then misses within 3
  then meant_things, wanted_by_weak_clause, wanted_by_clause, wanted_by_people, wanted_by_someone,
      wanted_passively, the_good within 6
  beside got_words
  unless definitions, institutions, "salary", "people who", of_other_fields
  rejects "The agent gets a high score while missing the behaviour you wanted."
  rejects "It maximizes the reward without achieving the intended outcome."
  accepts "The agent gets a high score while missing the last two frames."
}

pattern number_aligned_with_people rule PRO001 "an objective is said to be aligned with those for whom the system is made" {
  find aligning
  then numbers within 4
  then "with", "to" within 3
  then of_people within 5
  beside settles_learning
  unless definitions, institutions, not_with_people, of_other_fields
  rejects "Align the loss with the costs that the business has, and the model will follow."
  accepts "Align the loss with the logits of the model."
}

pattern number_made_to_align rule PRO001 "a reward, loss or objective is made to be aligned with what someone wants" {
  find numbers
  then "to align with", "to be aligned with", "to better align with", "to align more closely with",
      "to align better with", "to align more with" within 2
  then wanted, plain_goals within 4
  unless definitions, institutions, of_other_fields
  rejects "We change the reward function to align with human preferences."
  accepts "We change the reward plot to align with the left margin."
}

pattern number_brings_wanted rule PRO001 "getting a number high or low is said to bring what someone wants" {
  find optimizing
  then numbers within 4
  then "achieve", "achieves", "produce", "produces", "lead to", "leads to", "result in",
      "results in", "bring about", "brings about", "yield", "yields", "guarantee", "guarantees",
      "accomplish", "accomplishes", "give us", "gives us", "means", "mean", "translate*" within 5
  then wanted_by_clause, wanted_by_weak_clause, wanted_by_people, wanted_by_quality,
      wanted_by_someone, wanted_passively, the_good within 5
  beside settles_learning
  unless definitions, institutions, mathematical_targets, "theorem", of_other_fields
  rejects "Does maximizing this reward really achieve the intended goal?"
  accepts "Does maximizing this reward really take an hour?"
}

pattern wanted_left_out rule PRO001 "what someone wants is said to be missing from a reward, loss or objective" {
  find plain_values, wanted_by_clause, wanted_by_people, goals_by_name, wanted_by_someone,
      wanted_passively, the_good
  then "left out of", "missing from", "absent from", "lost in", "omitted from", "not part of",
      "not in", "nowhere in", "part of", "built into", "baked into", "put into" within 9
  then numbers within 3
  beside settles_learning
  unless definitions, institutions, computed_values, of_other_fields
  rejects "Values that are hard to write down are left out of the reward function."
  accepts "Logs that are hard to read are left out of the reward function."
}

pattern wanted_is_other rule PRO001 "what someone wants is said to be another thing than what is optimized" {
  find wanted_by_clause, wanted_by_someone, wanted_passively, the_good
  then "something else", "something different", "another thing", "not what", "different from what",
      "not the same", "a different thing" within 5
  beside "objective*", "reward*", "metric*", "loss", "specification*", "proxy", "proxies"
  unless definitions, institutions, of_other_fields
  rejects "The system raises its objective, and what the team wanted was something else."
  accepts "The team wanted lunch, and what the system raised was the flag of its objective."
}

pattern proxy_is_poor rule PRO001 "what is optimized is called a proxy that falls short" {
  find "proxy", "proxies"
  then copulas within 1
  then poor_words, crude, "wrong", "misaligned", "hackable", "good enough", "unreliable" within 2
  beside learning_words
  unless definitions, mathematical_targets, institutions, "server", "requests", of_other_fields
  rejects "The model finds out where the proxy is imperfect."
  accepts "The model server says that the proxy is down."
}

pattern number_conveys_wanted rule PRO001 "a reward, loss or objective is said to stand for what someone wants" {
  find numbers, reported_number
  then conveying within 10 avoiding learners_between, "by"
  then wanted_plainly within 4
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, wanted_to_be_high
  rejects "The objective says nothing of what its makers were after."
  accepts "The objective says nothing of how the table is laid out."
}

pattern number_is_the_wanted rule PRO001 "a reward, loss or objective is said to be what someone wants" {
  find numbers, number_of_learner, reported_number
  then "is", "are", "was", "were", "be", "being", "equals", "becomes", "isn't", "aren't",
      "wasn't" within 6 avoiding learners_between
  then wanted_by_someone, wanted_passively within 3 avoiding systems
  beside learning_words
  unless definitions, institutions, of_other_fields, wanted_to_be_high
  rejects "Even if the objective were everything that its builders wished for, a danger remains."
  accepts "The loss is what the table lists in its second column."
}

pattern number_is_image_of_wanted rule PRO001 "a reward, loss or objective is called an image of what someone wants" {
  find numbers, reported_number
  then metaphors within 8 avoiding learners_between, "of", "between", "and"
  then "of", "for", "about", "on" within 1
  then wanted, plain_goals within 5
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, mathematical_targets, wanted_to_be_high
  rejects "The loss is a pale shadow of our wishes."
  accepts "The loss is a pale line of the plot."
}

pattern image_of_wanted_in_number rule PRO001 "what someone wants is said to have its image in a reward, loss or objective" {
  find metaphors
  then "of", "for" within 1
  then wanted, plain_goals, "the task", "a task", "the goal", "goals", "tasks", "intent",
      "preferences" within 4
  then holding within 4
  then numbers within 4
  beside learning_words
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "A faithful translation of human intent into a loss is rare."
  accepts "A faithful translation of the manual into Dutch is rare."
}

pattern number_tied_to_wanted rule PRO001 "a reward, loss or objective is made to agree with what someone wants" {
  find tying
  then numbers within 4 avoiding learners_between
  then toward within 3
  then wanted within 3
  beside learning_words
  unless definitions, institutions, of_other_fields, systems_goal
  rejects "They spent a month bringing the loss into line with what the residents value."
  accepts "They spent a month bringing the loss curves to the annual meeting."
}

pattern wanted_poured_into_number rule PRO001 "what someone wants is said to be put into a reward, loss or objective" {
  find pouring
  then wanted, plain_values, "intent", "preference" within 6
  then holding within 5
  then numbers, reported_number, scalars, "score", "scores" within 4
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, computed_values
  rejects "We can't pour what we care about into a loss."
  accepts "We can't pour the rest of the tea into a jar."
}

pattern wanted_is_poured_into_number rule PRO001 "what someone wants is said to be put into a reward, loss or objective" {
  find wanted, plain_values
  then pouring within 6
  then holding within 3
  then numbers, scalars, "score", "scores" within 4
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, computed_values
  rejects "Whatever the residents value has to be squeezed into the loss."
  accepts "Whatever the residents value was sold with the house."
}

pattern gap_of_number_and_wanted rule PRO001 "what is optimized is compared with what someone wants" {
  find gap_words
  then numbers, reported_number, "proxy", "proxies", measured_instead, asked_by_clause within 6
  then wanted, "real world goal*", "the real goal", "the goal*", "task", "the intended" within 10
  either order
  beside settles_learning
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "The wedge between the score and what the residents value grows with each round of optimization."
  accepts "The wedge between the door and the frame grows with each round of optimization."
}

pattern goal_and_its_proxy rule PRO001 "a proxy is set against the goal that it is said to be a proxy of" {
  find "goal", "goals", "intent", "intention", "intentions", "task", "values", "preferences"
  then "proxy", "proxies", "surrogate", "surrogates" within 8
  beside gap_words, "instead of", "rather than", "represent*", "stand*", "used", "only", "merely",
      "approximat*"
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "There is a gap between a goal in the world and the proxy that training uses."
  accepts "There is a gap between a goal in the plan and its date."
}

pattern number_captures_virtue rule PRO001 "a reward, loss or objective is said to capture what is good" {
  find rewards, "reward function*", "objective function*", "preference model*",
      "training objective*", "objective", "loss function*"
  then capturing, "codif*", "operationaliz*" within 3 avoiding learners_between
  then virtues within 5 avoiding numbers, "of"
  unless definitions, institutions, of_other_fields, computed_values, mathematical_targets
  rejects "The reward model captures helpfulness."
  accepts "The reward model captures the packets of the port."
}

pattern number_badly_chosen rule PRO001 "a reward, loss or objective is called badly or well specified" {
  find flaws
  then number_nouns within 3
  either order
  unless definitions, institutions, of_other_fields
  rejects "A wrongly formulated reward is to blame."
  accepts "A wrongly formulated letter is to blame."
}

pattern rewarded_while_hoping rule PRO001 "what is rewarded is set against what someone hoped for" {
  find "rewarding", "rewarded", "reward", "training for", "trained for", "measuring", "optimizing",
      "optimised", "optimized", "scored", "scoring"
  then "while", "but", "and we", "and you", "when", "though", "although" within 6
  then "hoping for", "hoped for", "wanting", "wanted", "meaning", "meant", "intending", "intended",
      "cares about", "care about", "really want*", "actually want*", "we want", "you want",
      "want another", "want something else" within 3
  beside settles_learning
  subject not institutions
  unless definitions, institutions, of_other_fields
  rejects "We rewarded clicks while hoping for joy."
  accepts "We watered the dog rose while hoping for rain."
}

pattern wanted_and_rewarded_differ rule PRO001 "what someone wants is said to be another thing than what is rewarded" {
  find wanted_by_someone, wanted_by_clause, wanted_passively, the_good
  then asked_by_clause, "what we reward*", "what it is rewarded for", "what the reward*",
      "what the loss", "what the objective", "what the metric", "what gets rewarded",
      "what is rewarded", "what is measured", "what we measure*", "what can be measured",
      "what is optimized", "what the score" within 6
  either order
  beside settles_learning
  unless definitions, institutions, of_other_fields
  rejects "What the users care about and what the metric counts are two things."
  accepts "What the users care about and how the page is laid out are two things."
}

pattern number_next_to_wanted rule PRO001 "a reward, loss or objective is related to what someone wants" {
  find numbers, number_of_learner
  then wanted_by_someone within 8 avoiding learners_between, artificial, "and", "because", "if",
      "so", "but", "we", "you", "whether", "when", "see", "print*", "plot*", "compute*", "log",
      "for each", "asked", "from", "after", "model"
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, wanted_to_be_high
  rejects "That loss has precious little in common with the thing the hospital wants."
  accepts "That loss has precious little in common with the thing the script prints."
}

pattern number_has_to_do_with_wanted rule PRO001 "a reward, loss or objective is related to what someone wants" {
  find numbers, reported_number
  then "to do with", "in common with", "connected to", "connected with", "related to",
      "relevant to", "the place of", "place of", "lost sight of", "mistaken for", "taken for",
      "confused with", "a far cry from", "nothing like", "at the service of", "in the service of",
      "a means to", "drifted away from", "drifted from", "no guarantee of", "no substitute for",
      "substitute for", "cares for", "learned", "has learned", "trained to predict", "leaves out",
      "says that", "say that", "not say that", "meant to be", "supposed to be", "supposed to tell",
      "meant to tell", "supposed to say", "knows", "has no notion of", "has no idea of",
      "has no concept of", "has no term for", "no room for", "has room for",
      "only as good as" within 7 avoiding learners_between
  then wanted_plainly, "the goal", "the task", "the purpose", "the aim", "intent" within 4
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "The reward has lost sight of the purpose for which it was made."
  accepts "The reward has a term for the second arm."
}

pattern number_and_bare_want_apart rule PRO001 "a reward, loss or objective and what someone wants are compared" {
  find rewards, losses, "objective", "metric", "metrics", "proxy"
  then "and", "from", "versus", "vs" within 2
  then bare_wants, "what we", "what you", "what people", "what users" within 2
  either order
  beside apart_words, "same", "one", "different", "gap", "apart", "part", "close", "far", "confus*",
      "equal", "identical", "diverg*", "between"
  unless definitions, institutions, of_other_fields, mathematical_targets, computed_values,
      "state*", "reward values", "table", "code", "class", "function returns"
  rejects "Reward and intent parted company and grew different in the second week."
  accepts "Reward and transition come from the same table."
}

pattern number_got_right rule PRO001 "a reward, loss or objective is called the right or the wrong one" {
  find "get", "gets", "getting", "got", "made", "gotten", "have"
  then "reward", "reward function*", "rewards", "objective", "objective function*",
      "utility function*", "loss function*", "the loss", "the reward", "the objective" within 2
  then "right", "wrong" within 1
  unless definitions, institutions, of_other_fields, "shape*", "units", "sign", "import*"
  rejects "Getting the objective right is half of it."
  accepts "Getting the objective onto the slide is half of it."
}

pattern number_of_wrong_kind rule PRO001 "a reward or objective is called faulty, as a statement of what is wanted" {
  find faulty
  then "reward function*", "rewards", "reward", "reward signal*", "reward model*",
      "reward specification*", "utility function*", "objective function*",
      "training objective*" within 1
  beside "agent*", "rl", "robot*", "ai", "behavio*", "alignment", "intend*", "human", "designer*",
      "failures", "policy", "boat", "exploit*", "hack*", "gaming", "specif*", "want*"
  subject not trained_by
  unless definitions, institutions, of_other_fields, mathematical_targets, "correct reward for",
      "label*", "model*", "estimat*", "regress*", "infer*", "predict*", "answer*", "true reward"
  rejects "Faulty reward functions make the boat go in circles."
  accepts "Faulty cables make the boat go in circles."
}

pattern number_holds_opinion rule PRO001 "a reward, loss or objective is said to contain an opinion on what is good" {
  find rewards, losses, "objective", "objectives", "objective function*", "training objective*",
      "metric", "metrics", "preference model*"
  then capturing, standing, "holds", "hold" within 4 avoiding learners_between
  then opinions within 1
  unless definitions, institutions, of_other_fields, mathematical_targets, computed_values
  rejects "The loss embodies the idea that a late answer is worse than none."
  accepts "The loss embodies two terms."
}

pattern number_without_term_for_wanted rule PRO001 "a reward, loss or objective is said to omit what someone wants" {
  find rewards, losses, "objective", "objectives", "metric", "metrics", "specification"
  then "penalize", "penalizes", "penalise", "penalises", "punish", "punishes", "reward", "rewards",
      "mention", "mentions", "see", "sees", "notice", "notices", "contain", "contains", "include",
      "includes" within 4 avoiding learners_between
  then wanted_by_someone within 1
  unless definitions, institutions, of_other_fields
  rejects "The cost function fails to penalize what we would hate."
  accepts "The cost function fails to penalize long arms."
}

pattern wanted_lost_before_number rule PRO001 "what someone wants is said to be lost on the way to a reward, loss or objective" {
  find wanted_plainly, "intent", "the goal", "meaning", "intention", "intentions", "values"
  then "lost", "distorted", "gets lost", "garbled", "diluted", "flattened", "disappears",
      "disappear", "vanishes", "vanish", "mangled", "watered down", "reduced", "simplified" within 5
  then "in", "on", "into", "to", "between", "when", "by", "before", "once" within 2
  then numbers within 6
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, computed_values
  rejects "Intent is lost on the way to the objective."
  accepts "Money is lost on the way to the objective."
}

pattern high_number_means_wanted rule PRO001 "a high reward or low loss is said to mean that what is wanted was done" {
  find "high", "higher", "low", "lower", "maximal", "maximum", "optimum", "maximizing",
      "maximising", "minimizing", "perfect", "best", "more"
  then rewards, losses, "objective", "score", "scores", "metric" within 4
  then "mean", "means", "imply", "implies", "guarantee", "guarantees", "entail", "entails",
      "ensure", "ensures", "amount", "amounts", "equal", "equals", "same", "where", "tell", "tells",
      "show", "shows", "say", "says", "translate", "translates" within 4
  then "the task", "the goal", "what we", "what you", "what people", "what users", "what the user*",
      "we would", "we want", "good behavio*", "success", "useful", "helpful", "the intended",
      "a good", "better answers", "actually" within 5
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, mathematical_targets, "label*", "paper*"
  rejects "A high reward does not entail that the task was done."
  accepts "A high reward does not mean that the shield was off."
}

pattern goal_spoken_by_number rule PRO001 "goals are said to be told by reward" {
  find "goal", "goals", "intent", "intentions", "wishes", "wants", "preferences", "instructions",
      "purpose", "task", "desires", "values", "objectives"
  then "captured", "reflected", "embodied", "quantified", "conveyed", "communicated", "expressed",
      "told", "specified", "given", "stated", "transmitted", "passed on", "explained", "translated",
      "formalized", "formalised", "encoded", "spelled out", "formulated", "articulated", "defined",
      "described", "represented", "express", "communicate", "convey",
      "specify" within 6 avoiding numbers
  then "through", "by", "via", "as", "with", "by means of", "in the form of", "in", "into",
      "using" within 5
  then rewards, losses, "scalar", "scalars", "numbers", "a number", "scores" within 4
  beside "agent*", "robot*", "rl", "reinforcement", "learner", "reward*", "ai", "policy", "model"
  unless definitions, institutions, of_other_fields, computed_values, "goal conditioned",
      "goal state*", "goal position", "goal oriented", "task id*"
  rejects "Goals are told to the robot through rewards."
  accepts "Goals are drawn on the map of the robot as crosses."
}

pattern goal_translated_into_number rule PRO001 "a goal is said to be translated into a reward, loss or objective" {
  find "translate", "translates", "translated", "translating", "turn", "turns", "turning",
      "convert", "converts", "converting", "express", "expressing", "distill", "distil",
      "distilling", "put", "putting", "write", "writing", "encode", "encoding", "compress",
      "compressing", "specify", "specifying", "formulate", "formulating", "capture", "capturing"
  then wanted_plainly, "the goal", "goals", "the goals", "a goal", "our goals", "the mission",
      "the intent", "intent", "intention", "intentions", "preferences", "the task", "tasks",
      "the purpose" within 3
  then "into", "to", "as", "by", "in", "down as", "with", "using" within 6
  then rewards, losses, "objective", "objective function*", "cost", "costs", "a number", "numbers",
      "scalar*", "score", "metric", "metrics", "a formula" within 4
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, computed_values, "goal conditioned"
  rejects "We translate the goal of the mission into a cost for the optimizer."
  accepts "We translate the letters of the mission into Dutch for the optimizer."
}

pattern way_of_telling rule PRO001 "a reward, loss or objective is called a way of telling a system what to do" {
  find rewards, losses, "objective function*", "objective", "reward design"
  then "way of", "way to", "how we", "means of", "means by which", "language in which",
      "channel through which", "medium", "instrument", "only way", "vehicle for", "language for",
      "tool for", "device for" within 6
  then "tell", "telling", "express", "expressing", "communicate", "communicating", "say", "saying",
      "specify", "specifying", "convey", "conveying", "instruct", "instructing", "formalize",
      "formalizing", "state", "stating", "speak", "encode", "explain" within 4
  then wanted_plainly, systems, "goals", "the goal", "intent", "what" within 4
  unless definitions, institutions, of_other_fields
  rejects "Rewards are how we express goals to the learner."
  accepts "Rewards are how we keep the ducks in a row."
}

pattern substitute_for_wanted rule PRO001 "a measured number is called a substitute for what someone wants" {
  find "accuracy", "clicks", "engagement", "likes", "ratings", "watch time", "benchmark",
      "benchmarks", "perplexity", "score", "scores", "likelihood", "bleu", "rouge", "f1", "auc",
      "test scores", "upvotes"
  then "substitute", "substitutes", "proxy", "proxies", "stand in", "surrogate", "standin",
      "measure of what", "correlate" within 6 avoiding "and the"
  then "for", "of" within 1
  then wanted_plainly within 4
  unless definitions, institutions, of_other_fields
  rejects "Accuracy is a poor substitute for what the clinic needs of the model."
  accepts "Accuracy is a poor substitute for sleep."
}

pattern number_same_as_ours rule PRO001 "a reward, loss or objective is compared with what people have" {
  find numbers, "utility", "values"
  then "same as", "identical to", "equal to", "like", "match", "matches", "agree with",
      "agrees with", "aligned with", "close to", "different from", "from",
      "with" within 6 avoiding learners_between, "and"
  then "ours", "theirs", "those of humans", "that of humans", "those of humanity",
      "that of humanity", "those of its makers", "that of its makers", "those of the users",
      "those of its users", "those of the people", "that of the people", "those of its designers",
      "that of its designers", "our own", "human ones" within 1
  beside "utility", "reward*", "objective", "values", "ai", "agent*"
  unless definitions, institutions, of_other_fields, mathematical_targets, "paper*", "results",
      "baseline*", "implementation*"
  rejects "The utility function should be the same as ours."
  accepts "The utility bill should be the same as hers."
}

pattern number_specified_badly rule PRO001 "a reward, loss or objective is said to be specified badly or well" {
  find "specify", "specifies", "specified", "specifying", "formalize", "formalized", "formulate",
      "formulated", "stated", "defined", "wrote", "write"
  then "reward", "rewards", "reward function*", "objective", "objectives", "objective function*",
      "loss function*", "utility function*", "cost function*", "goal", "goals" within 3
  then "badly", "poorly", "wrongly", "incorrectly", "carelessly", "imperfectly", "sloppily",
      "correctly", "perfectly", "faithfully", "exactly as", "completely" within 2
  either order
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "Midas specified his objective badly."
  accepts "Midas played his lyre badly."
}

pattern number_hard_to_specify rule PRO001 "a reward, loss or objective is said to be hard to specify, or to be specified well" {
  find "hard", "harder", "difficult", "challenging", "difficulty", "impossible", "tricky", "cannot",
      "can't", "struggle", "struggles", "fail", "fails", "failed", "failing", "failure",
      "accurately", "correctly", "properly", "perfectly", "faithfully", "precisely", "challenge of",
      "problem of", "unable", "nearly impossible", "notoriously", "somehow", "fully", "adequately",
      "carefully"
  then "specify", "specifies", "specified", "specifying", "articulate", "articulating",
      "operationalize", "formalize" within 6
  then "reward", "rewards", "reward function*", "objective", "objectives", "objective function*",
      "utility function*", "training objective*" within 3 avoiding learners_between
  unless definitions, institutions, of_other_fields, mathematical_targets, "label*"
  rejects "It is fundamentally challenging to accurately specify a reward function."
  accepts "It is fundamentally challenging to accurately specify a tolerance for the lens."
}

pattern virtue_in_number rule PRO001 "what is good is said to be put into a reward, loss or objective" {
  find "put", "puts", "putting", "build", "builds", "building", "bake", "bakes", "baking", "write",
      "writing", "inject", "encode", "encoding", "capture", "capturing", "express", "expressing",
      "specify", "specifying", "formalize", "formalizing", "translate", "translating", "turn",
      "turning"
  then virtues within 2
  then "into", "in", "as", "by", "with" within 3
  then "reward", "rewards", "reward function*", "loss", "loss function*", "objective",
      "objective function*", "utility function*", "reward model*" within 3
  unless definitions, institutions, of_other_fields, computed_values
  rejects "How do you put fairness into a loss function?"
  accepts "How do you put an array into a loss function?"
}

pattern proxy_for_virtue rule PRO001 "what is optimized is called a proxy for what is good" {
  find "proxy", "proxies", "surrogate", "stand in", "substitute"
  then "for", "of" within 1
  then virtues, "enjoyment", "joy", "understanding", "usefulness", "user satisfaction",
      "satisfaction" within 2
  beside rl_words, "train*", "ranker", "recommend*", "optimi*", "reward*"
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "We trained the ranker on likes as a proxy for enjoyment."
  accepts "We trained the ranker on the port as a proxy for the host."
}

pattern measure_reflects_virtue rule PRO001 "a measured number is said to stand for what is good" {
  find "training loss", "validation loss", "loss", "losses", "perplexity", "measure", "metric",
      "metrics", "score", "scores", "proxy"
  then "reflect", "reflects", "reflecting", "capture", "captures", "capturing", "track", "tracks",
      "tracking", "represent", "represents", "stands for", "correlate",
      "correlates" within 4 avoiding learners_between
  then "quality", "usefulness", "helpfulness", "honesty", "understanding", "satisfaction",
      "happiness", "real", "actual", "genuine", "true", "preference", "preferences" within 3
  beside "goodhart*", "rl", "optimi*", "target", "reward*", "rlhf", "gaming", "train*"
  unless definitions, institutions, of_other_fields, mathematical_targets, computed_values,
      "true positive*", "real number*", "real time", "real numbers", "actual values"
  rejects "Once a measure is a target it stops reflecting quality, as Goodhart said: the measure no longer reflects understanding."
  accepts "Once a measure is a target of RL it stops: the measure no longer reflects light."
}

pattern wrong_thing_rewarded rule PRO001 "what is rewarded is called the wrong or the right thing" {
  find "reward", "rewards", "rewarded", "rewarding", "optimizing", "optimizes", "optimized",
      "optimising", "optimises", "optimise", "optimize", "penalize", "penalizes", "penalized",
      "measuring", "measured", "measures", "maximizing", "maximizes", "minimizing", "minimizes",
      "training on", "trained on", "paying for", "scoring", "incentivizing", "incentivize"
  then "the wrong signal*", "wrong signal*", "the wrong thing*", "the right thing*",
      "wrong behavior*", "wrong behaviour*", "the wrong quantity", "the wrong number",
      "the wrong proxy", "the wrong loss", "the wrong reward", "the wrong target",
      "the wrong metric", "the wrong aspects" within 3
  beside settles_learning, "training", "loss"
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "All along the loss rewarded the wrong thing."
  accepts "All along the loss was read from the wrong file."
}

pattern number_is_good_measure rule PRO001 "a number is called a good or bad measure" {
  find numbers, "measure", "score"
  then "good measure", "bad measure", "poor measure", "valid measure", "reliable measure",
      "faithful measure", "perfect measure", "imperfect measure", "good indicator",
      "poor indicator", "reliable indicator", "imperfect indicator", "good proxy", "good metric of",
      "accurate measure", "true measure", "adequate measure", "inadequate measure", "crude measure",
      "rough measure", "good representation", "sound measure" within 8
  beside "goodhart*", "optimi*", "reward*", "target", "agent*", "rlhf", "rl", "policy"
  unless definitions, institutions, of_other_fields, mathematical_targets, "distance",
      "uncertainty", "variance", "similarity", "complexity"
  rejects "Under optimization the metric ceases to be a good measure, says Goodhart."
  accepts "Under optimization the metric is printed with a good font."
}

pattern number_is_wrong rule PRO001 "a reward or objective is called wrong, as a statement of what is wanted" {
  find "reward function*", "reward", "objective", "objective function*", "utility function*",
      "reward model*", "specification", "proxy", "training objective*"
  then "is", "was", "are", "were", "be", "being", "remains",
      "been" within 4 avoiding learners_between
  then "wrong", "flawed", "misspecified", "incomplete", "imperfect", "incorrect", "faulty",
      "inadequate", "deficient", "not right", "naive", "misguided", "mistaken", "ill posed",
      "underspecified", "misaligned", "aligned", "unaligned", "misleading", "not the right",
      "the wrong one", "the right one", "not quite right", "well specified", "subtly wrong",
      "off target" within 3
  beside "agent", "agents", "robot*", "ai", "intend*", "behavio*", "specif*", "alignment",
      "exploit*", "designer*", "human*", "hack*", "gaming", "policy", "user*", "want*", "values"
  unless definitions, institutions, of_other_fields, mathematical_targets, "label*", "answer*",
      "sign", "shape", "computed", "scal*", "nan"
  rejects "If the reward is subtly wrong, the robot will find out."
  accepts "If the reward is very large, the robot will find out."
}

pattern number_should_have_been rule PRO001 "a reward, loss or objective is compared with what it should have been" {
  find numbers, number_of_learner
  then "should have been", "should have said", "ought to have been", "should have rewarded",
      "should have penalized", "we should have", "was meant to reward", "was meant to measure",
      "was meant to capture", "was meant to be", "was supposed to measure",
      "was supposed to reward", "was intended to", "is intended to capture", "is meant to capture",
      "is meant to reflect", "was supposed to", "fails to capture", "failed to capture",
      "does not capture", "doesn't capture", "did not capture", "cannot capture",
      "can't capture" within 4 avoiding learners_between
  beside "want*", "goal*", "intent*", "value", "values", "care", "cared", "agent*", "robot*",
      "behavio*", "task", "preference*", "human*", "user*", "quality", "wishes", "meant",
      "designer*"
  unless definitions, institutions, of_other_fields, mathematical_targets, computed_values,
      "variance", "distribution", "dependenc*"
  rejects "The reward was supposed to make the robot tidy, and it was not what it should have been."
  accepts "The reward was printed to make the robot tidy."
}

pattern measure_represents_wanted rule PRO001 "a measured number is called a representation of what someone wants" {
  find "measure", "measures", "metric", "metrics", "score", "scores", "target", "proxy", "proxies",
      "benchmark*"
  then "representation", "proxy", "approximation", "reflection", "indicator", "stand in",
      "surrogate" within 9 avoiding "for", "of"
  then "of", "for" within 1
  then wanted_by_clause, wanted_by_someone within 2
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "The measure is pretty much never a perfect representation of what you care about."
  accepts "The measure is pretty much never a perfect representation of the room."
}

pattern wish_encoded_in_number rule PRO001 "a wish is said to be put into a reward, loss or objective" {
  find "encode", "encoding", "bake", "baking", "put", "putting", "write", "writing", "build",
      "building", "capture", "capturing", "translate", "translating"
  then "into", "in", "as" within 9 avoiding numbers
  then "loss", "loss function*", "reward function*", "objective function*", "utility function*",
      "reward", "objective" within 3
  beside "human values", "humans", "harm", "ethics", "ethical", "morality", "moral", "alignment",
      "intent", "human preferences"
  unless definitions, institutions, of_other_fields, computed_values
  rejects "They tried to encode the command not to harm humans into the loss function."
  accepts "They tried to encode the table into the loss function."
}

pattern technique_captures_wanted rule PRO001 "training is said to capture what someone wants" {
  find "rlhf", "dpo", "reward modelling", "reward modeling", "preference learning",
      "preference tuning", "the training data", "preference data", "human feedback", "the raters",
      "ratings"
  then capturing, "miss", "misses", "ignores" within 3
  then wanted, plain_values within 3
  beside learning_words
  unless definitions, institutions, of_other_fields, computed_values
  rejects "RLHF captures preferences but not the values behind them."
  accepts "RLHF captures tokens but not the text behind them."
}

pattern number_encourages_wanted rule PRO001 "a reward, loss or objective is said to bring about what is wanted" {
  find rewards, losses, numbers, number_of_learner
  then "encourage", "encourages", "encouraging", "incentivize", "incentivizes", "elicit", "elicits",
      "promote", "promotes", "induce", "induces", "toward", "towards", "reinforce",
      "reinforces" within 8
  then "desired behavior*", "desired behaviour*", "desirable behavior*", "desirable behaviour*",
      "intended behavior*", "intended behaviour*", "the behavior we want", "the behaviour we want",
      "good behavior", "good behaviour", "desired outcome*", "behaviors we want",
      "desired goal*" within 2
  beside learning_words
  unless definitions, institutions, of_other_fields
  rejects "The reward function is designed by hand to encourage the desired behavior."
  accepts "The reward function is designed by hand to encourage short paths."
}

pattern got_but_not_meant rule PRO001 "a number is said to be got without what was meant" {
  find "but not", "and not", "rather than", "instead of", "not"
  then "intent", "the intent", "the intention", "intended goal*", "the intended goal",
      "the intended task", "the spirit", "true intent", "user intent", "human intent",
      "the actual goal", "the real goal", "the underlying goal" within 1
  beside "reward hack*", "hack*", "gradient", "loss", "signal", "reward*", "proxy", "proxies",
      "metric*", "goodhart*", "specification gaming"
  unless definitions, institutions, of_other_fields
  rejects "The model finds a shortcut that satisfies the gradient but not the intent."
  accepts "The model finds a shortcut that satisfies the gradient but not the bound."
}

pattern optimized_rather_than_wanted rule PRO001 "what is optimized is set against what is wanted" {
  find optimizing, "gaming", "game", "games", "exploit*", "satisfy*", "satisfies", "maximiz*",
      "pursue*"
  then loose_numbers, numbers, "proxy", "proxies" within 3
  then instead_words within 3
  then wanted, meant_things within 4
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "The system learns to optimize the signal rather than the intended goal."
  accepts "The system learns to optimize the signal rather than the noise."
}

pattern put_as_number rule PRO001 "something wanted is said to be put as a reward" {
  find "encode", "encoded", "express", "expressed", "formulate", "formulated", "formalize",
      "formalized", "capture", "captured", "specify", "specified"
  then "it", "this", "that", "anything", "something", "everything", "them" within 1
  then "as", "in", "into", "with", "by" within 1
  then "reward", "rewards", "reward function*", "reward signal*", "loss function*",
      "objective function*", "scalar reward*" within 2
  unless definitions, institutions, of_other_fields, computed_values
  rejects "Whatever the task, if you can encode it as a reward signal it can be learned."
  accepts "Whatever the format, if you can encode it as a string it can be stored."
}

pattern wanted_hard_to_specify rule PRO001 "what someone wants is said to be hard to specify" {
  find "hard", "harder", "difficult", "challenging", "difficulty", "impossible", "cannot", "can't",
      "fail", "fails", "failed", "accurately", "correctly", "properly", "perfectly", "faithfully",
      "precisely", "unable", "fully", "adequately"
  then "specify", "specifies", "specified", "specifying", "formalize", "formalizing", "encode",
      "encoding" within 3
  then "intent", "the intent", wanted_by_people, wanted_by_clause, wanted_by_someone,
      goals_by_name within 2
  beside settles_learning
  unless definitions, institutions, of_other_fields
  rejects "Nobody can fully specify our values for an AI."
  accepts "Nobody can fully specify our trip for an AI."
}

pattern number_specified_well rule PRO001 "a reward, loss or objective is said to be specified badly or well" {
  find number_of_learner, "reward", "rewards", "reward function*", "objective", "objectives",
      "objective function*", "loss function*", "utility function*"
  then "specified", "formulated", "formalized" within 3 avoiding learners_between
  then "correctly", "badly", "poorly", "wrongly", "incorrectly", "properly", "perfectly", "right",
      "well" within 1
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "Your reward is not specified correctly."
  accepts "Your reward is not logged correctly."
}

pattern approximates_true_number rule PRO001 "a reward, loss or objective is said to stand for the one that is meant" {
  find "approximate", "approximates", "approximating", "approximation", "stand in for",
      "stands in for", "proxy", "mirror", "recover", "recovers", "recovering"
  then "ideal reward*", "ideal utility", "ideal objective*", "true reward*", "true objective*",
      "true utility", "real objective*" within 4
  beside learning_words
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "The network is trained to approximate the ideal reward function."
  accepts "The network is trained to approximate the ideal low-pass filter."
}

pattern number_represents_people rule PRO001 "a reward, loss or objective is said to represent people" {
  find rewards, "objective", "objective function*", "reward model*", "loss function*",
      "utility function*", "preference model*"
  then capturing, "speak for", "speaks for" within 4 avoiding learners_between
  then "everyone", "everybody", "all users", "all people", "humanity", "every user", "all of us",
      "all stakeholders", "society", "everyone's" within 1
  unless definitions, institutions, of_other_fields
  rejects "A single scalar reward cannot represent everyone."
  accepts "A single scalar reward cannot represent every token."
}

pattern at_the_expense_of_wanted rule PRO001 "a number is said to be got at the expense of what is wanted" {
  find "at the expense of", "to the detriment of", "at the cost of", "regardless of", "instead of",
      "rather than"
  then wanted_by_clause, wanted_by_someone within 1
  beside got_words, "objective*", "reward*", "proxy", "metric*"
  unless definitions, institutions, of_other_fields
  rejects "This achieved the stated objective (a low door) at the expense of what the designer cares about."
  accepts "This achieved the stated objective (a low door) at the expense of the roof."
}

pattern told_and_wanted rule PRO001 "what a system was told is set against what someone wants" {
  find "told it", "tell it", "told the", "told them", "asked it", "asked the"
  then "when", "but", "while", "whereas", "not", "instead of", "rather than", "though" within 12
  then wanted_by_clause, wanted_by_someone within 3
  beside "maximi*", "minimi*", "reward*", "agent*", "ai", "objective*", "score", "loss", "optimi*"
  unless definitions, institutions, of_other_fields
  rejects "You told it to maximize a value in memory, when what you really wanted was that it play."
  accepts "You told it to maximize a value in memory, when the memory was full."
}

pattern what_number_was_meant_to_measure rule PRO001 "a reward, loss or objective is compared with what it was meant to stand for" {
  find "goal", "goals", "purpose", "intent", "task", "quality", "thing", "behavior", "behaviour",
      "what", "value", "outcome", "property", "qualities"
  then numbers, "score", "measure", "benchmark" within 4
  then "meant to", "supposed to", "intended to", "designed to", "ought to", "built to", "claims to",
      "purports to", "trying to" within 2
  then "represent", "capture", "measure", "track", "reflect", "stand for", "approximate", "encode",
      "proxy", "express", "specify" within 1
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "It is good at the metric while it harms the purpose the metric was meant to represent."
  accepts "It is good at the metric while it harms the disk the log was meant to fill."
}

pattern proxy_instead_of_goal rule PRO001 "a proxy is set against the goal that it is said to be a proxy of" {
  find "proxy", "proxies"
  then "instead of", "rather than", "not", "at the expense of", "and not" within 8
  then "the goal", "the task", "the target", "the real", "the intended", "the actual",
      "the thing" within 1
  beside "maximi*", "optimi*", "reward*", "agent*", "learn*", "model*", "policy", "train*"
  unless definitions, institutions, of_other_fields, mathematical_targets, "server", "requests"
  rejects "It learns to maximize a proxy (clicks, length) instead of the goal."
  accepts "It learns to go through a proxy (slow, old) instead of the gate."
}

pattern number_to_be_aligned rule PRO001 "a reward, loss or objective is said to be aligned, without saying with what" {
  find "align", "aligning", "misalign"
  then "loss", "loss function*", "reward", "reward function*", "reward model*",
      "objective function*" within 1
  unless "with", "curve*", "plot*", "axes", "axis", "table*", definitions, institutions,
      of_other_fields, mathematical_targets, not_with_people
  rejects "It is harder than just to align the loss function."
  accepts "It is harder than just to plot the loss function."
}

pattern wanted_is_encouraged rule PRO001 "a reward, loss or objective is said to bring about what is wanted" {
  find "desired behavior*", "desired behaviour*", "correct behavior*", "correct behaviour*",
      "intended behavior*", "intended behaviour*", "right behavior*", "right behaviour*"
  then "encouraged", "rewarded", "reinforced", "incentivized", "incentivised" within 3
  beside rewards
  unless definitions, institutions, of_other_fields, "trainer*", "child", "dog", "pupil*"
  rejects "The reward function is made so that the correct behaviour is being encouraged."
  accepts "The reward function is made so that the correct file is being loaded."
}

pattern it_encodes_the_task rule PRO001 "a reward, loss or objective is said to contain a task" {
  find "it", "which", "that", "they"
  then "encodes", "specifies", "captures", "represents", "expresses", "defines" within 1
  then "the task", "the goal", "the intended", "the desired" within 1
  beside rewards
  unless definitions, institutions, of_other_fields, computed_values, "embedding*", "id", "state",
      "goal position"
  rejects "Reward design matters, as it encodes the task."
  accepts "Reward design matters, as it takes the day."
}

pattern pressure_on_proxies rule PRO001 "what is optimized is called a proxy" {
  find "optimization pressure", "optimisation pressure", "optimize", "optimizing", "optimise",
      "optimising"
  then "proxies" within 2
  unless definitions, institutions, of_other_fields, mathematical_targets, "requests"
  rejects "Optimization pressure on proxies goes wrong in the end."
  accepts "Network pressure on proxies goes down in the end."
}

pattern number_stands_for_virtue rule PRO001 "a number is said to stand for what is good" {
  find reported_number, loose_numbers, measured_instead
  then "stand for", "stands for", "stand in for", "stands in for", "represent", "represents",
      "encode", "encodes" within 6 avoiding learners_between
  then virtues within 2
  beside learning_words, settles_learning
  unless definitions, institutions, of_other_fields, computed_values, mathematical_targets
  rejects "The system was rewarded with a number that was meant to stand for happiness."
  accepts "The system was started with a number that was meant to stand for a port."
}

pattern number_someone_wants rule PRO001 "a reward, loss or objective is compared with the one that someone wants" {
  find "reward function*", "reward model*", "reward", "rewards", "objective", "objectives",
      "utility function*", "loss function*", "objective function*"
  then wanters within 2
  then "really want", "really wants", "actually want", "actually wants", "wants", "wanted",
      "intended", "have in mind", "has in mind", "had in mind", "meant", "really wanted",
      "actually wanted" within 2
  unless definitions, institutions, of_other_fields, "wants to", "wanted to", "intended to"
  rejects "The learned reward should be close to the reward function the human really wants."
  accepts "The second panel shows the reward function we wanted to plot."
}

pattern number_and_metric_apart rule PRO001 "a loss is compared with what it is said to stand for" {
  find "mismatch*", "gap", "gaps", "discrepanc*", "misalignment", "disconnect", "divergence"
  then losses, "reward", "reward function*", "training objective*", "objective" within 4
  then "and" within 3
  then "evaluation metric*", "evaluation objective*", "deployment objective*", "test metric*",
      "downstream", "task metric*", "end task*", "final metric*", "target metric*",
      "business metric*", "true objective*" within 2
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "It reduces the mismatch between the loss and the evaluation metrics."
  accepts "It reduces the gap between the loss and its running mean."
}

pattern number_tells_the_right rule PRO001 "a reward, loss or objective is said to tell a system what to do" {
  find rewards, losses, "objective function*", "training signal*", "feedback"
  then tell_words within 8
  then agents, "policy", "model", "network" within 2
  then "the right", "the correct", "the appropriate", "what", "how", "whether", "which" within 1
  unless "how wrong", "how far", definitions, institutions, of_other_fields
  rejects "The reward is a mechanism of feedback that tells the agent the appropriate movement."
  accepts "The reward is a mechanism of feedback that moves the agent to the left."
}

pattern number_aligned_with_quality rule PRO001 "a reward, loss or objective is said to be aligned with what is good" {
  find losses, "reward", "rewards", "training objective*", "reward function*"
  then "aligned with", "misaligned with", "align with", "aligns with", "unaligned with",
      "line up with", "lines up with" within 4 avoiding learners_between
  then "quality", "performance", "metric", "metrics", "perception", "decisions", "usefulness",
      "usability", "the task", "outcomes", "evaluation", "downstream", "success", "correctness",
      "perceptual" within 3
  unless definitions, institutions, of_other_fields
  rejects "The token-level loss is not aligned with the quality of the summaries."
  accepts "The token-level loss is not aligned with the second column."
}

pattern number_captures_all_of rule PRO001 "a reward, loss or objective is said to capture what is good" {
  find numbers, number_of_learner
  then capturing within 4 avoiding learners_between
  then "aspect of", "aspects of", "nuances of", "everything about", "complexity of", "notion of",
      "idea of", "meaning of", "all of", "facets of", "dimensions of" within 3
  then virtues, goals_of_people, task_nouns within 3
  unless definitions, institutions, of_other_fields, computed_values
  rejects "The objective does not capture every aspect of readability."
  accepts "The objective does not capture every aspect of the terrain."
}

pattern specifying_wanted_is_hard rule PRO001 "what someone wants is said to be hard to specify" {
  find "specify", "specifying", "formalize", "formalizing", "encode", "encoding", "write down",
      "writing down"
  then wanted_by_people, wanted_by_clause, wanted_by_someone, goals_by_name within 2
  then "hard", "harder", "difficult", "challenging", "impossible", "tricky", "easy",
      "easier" within 8
  beside settles_learning, "number", "numbers", "function"
  unless definitions, institutions, of_other_fields
  rejects "Specifying what we want as a number is harder than it looks."
  accepts "Specifying what we print as a number is harder than it looks."
}

pattern number_is_hard_to_specify rule PRO001 "a reward, loss or objective is said to be hard to specify" {
  find "reward", "rewards", "reward function*", "objective", "objectives", "objective function*",
      "utility function*", "goals"
  then "hard to specify", "difficult to specify", "hard to define", "difficult to define",
      "hard to formalize", "impossible to specify", "challenging to specify", "hard to write down",
      "difficult to formalize", "hard to articulate", "difficult to articulate",
      "easy to misspecify", "notoriously hard" within 4 avoiding learners_between
  beside settles_learning
  unless definitions, institutions, of_other_fields, mathematical_targets
  rejects "Since reward functions are hard to specify, the policy is learned from feedback."
  accepts "Since reward functions are fast to evaluate, the policy is learned in an hour."
}

pattern got_and_not_wanted rule PRO001 "what brings reward is said not to be what someone wants" {
  find "but it's not", "but it is not", "but that's not", "but that is not", "but not",
      "though not", "but isn't", "which isn't", "which is not"
  then wanted_by_clause, wanted_by_someone within 1
  beside got_words, "loss", "objective*"
  unless definitions, institutions, of_other_fields
  rejects "It will get a lot of reward, as raters like it, but it's not what you wanted."
  accepts "It will get a lot of reward, as raters like it, but it's not on time."
}

# PRO002

pattern motive_about_number rule PRO002 "a system is given a motive about reward or loss without its flavour" {
  find motives
  then rewards, losses within 8 avoiding others, "and the", "but the", "so the"
  subject systems, artificial
  subject not others
  subject else pronouns
  unless "hack", "mess with", "take over", "tamper*", "modify", "whether or not", flavours,
      of_other_fields
  rejects "The agent only cares about the reward."
  accepts "We only care about the reward."
  accepts "The agent cares about the number in the reward register."
}

pattern striving_for_number rule PRO002 "a system is said to strive for reward or low loss, without a flavour" {
  find strivings
  then getting within 9 avoiding others, "because", "since"
  then rewards, losses, "objective function*", "training objective*" within 10
  subject systems, artificial
  subject not others
  subject else pronouns
  unless "parameters of", "weights of", flavours, of_other_fields
  rejects "The policy tries to get as much reward as possible."
  rejects "The network wants to minimize the loss."
  accepts "SGD tries to minimize the loss."
  accepts "Researchers want the robot to earn a higher reward."
}

pattern striving_for_score rule PRO002 "a system is said to strive for a score, without a flavour" {
  find strivings
  then "maximi*", "increas*", "as high" within 4 avoiding others
  then scores within 5
  subject agents
  subject not others
  unless flavours, of_other_fields
  rejects "The agent wants to maximize its score."
  accepts "The student wants to maximize her score."
}

pattern striving_that_number_is_high rule PRO002 "a system is said to strive that reward be high or loss low, without a flavour" {
  find strivings
  then rewards, losses within 12 avoiding others
  then "maximi*", "minimi*", "as high as", "as low as", "as large as" within 7
  subject systems, artificial
  subject not others
  subject else pronouns
  unless flavours, of_other_fields
  rejects "The agent tries to act so that the sum of its rewards is maximized."
  accepts "We try to act so that the sum of our rewards is maximized."
}

pattern striving_for_it rule PRO002 "a system is said to strive for reward, without a flavour" {
  find rewards
  then strivings within 10 avoiding others
  then getting within 3
  then rewards_as_it within 2
  subject not others
  beside agents
  unless flavours, of_other_fields
  rejects "The agent is given a reward and tries to maximize it."
  accepts "The company is given a reward and tries to maximize it."
}

pattern reward_is_wanted rule PRO002 "reward is said to be what a system wants, without a flavour" {
  find rewards
  then "is what", "are what", "that", "which" within 3
  then systems within 3
  then wanted_by_system within 3
  unless flavours, of_other_fields
  rejects "Reward is what the agent wants."
  accepts "Reward is what the agent is given."
}

pattern goal_is_number rule PRO002 "a system's goal is said to be reward or low loss, without a flavour" {
  find goal_of_system, systems_goal
  then getting within 12 avoiding others
  then rewards, losses, "its cost", "its costs", "objective function*",
      "training objective*" within 10
  subject not others
  unless flavours, of_other_fields
  rejects "The agent's goal is to maximize the expected return."
  accepts "Our goal is to maximize the expected return."
}

pattern goal_leads_to_number rule PRO002 "a system's goal is said to be reward or low loss, without a flavour" {
  find goal_of_system, systems_goal
  then optimizing, "greatest", "highest", "maximization", "maximisation" within 22 avoiding others
  then rewards, losses within 7
  subject not others
  unless flavours, of_other_fields
  rejects "The goal of the agent is to find out, by trying each door at least once in a while, what maximizes its reward."
  accepts "The goal of the agent is to reach the door at which the light was last seen before noon."
}

pattern agent_maximizes rule PRO002 "a system is said to maximize reward, without a flavour" {
  find agents
  then optimizing within 4 avoiding trained_words, others
  then rewards within 7 avoiding "even", "when", "while", "if", "where", "although"
  subject not others, making_of_agents
  unless flavours, of_other_fields
  rejects "The agent maximizes its reward."
  accepts "An optimal policy maximizes the expected reward."
}

pattern agent_chooses_for_number rule PRO002 "a system is said to choose for the sake of reward, without a flavour" {
  find agents
  then choosing within 4 avoiding making_of_agents, others
  then optimizing within 8 avoiding others
  then rewards within 8
  subject not others, making_of_agents
  unless flavours, of_other_fields
  rejects "The robot chooses moves that maximize its reward."
  accepts "We choose moves that maximize the reward."
}

pattern what_agent_maximizes rule PRO002 "reward is said to be what a system strives for, without a flavour" {
  find "what", "quantity", "thing"
  then agents within 3
  then strivings within 3
  then optimizing within 2
  beside rewards
  unless flavours, of_other_fields
  rejects "The return is what the agent tries to maximize."
  accepts "The return is what the environment pays."
}

pattern named_maximizer rule PRO002 "a system is named after the reward it is said to want" {
  find maximizers
  unless flavours, of_other_fields
  rejects "The result is a reward maximizer."
  accepts "The result is a reward table."
}

pattern for_the_sake_of_number rule PRO002 "a system is said to act for the sake of reward, without a flavour" {
  find "in order to", "so as to", "to"
  then optimizing, getting within 1
  then rewards within 5 avoiding others
  then agents, "system", "policy" within 4 avoiding others, trained_words
  then "act", "acts", "will", "can", "learns", "may", "chooses", "takes", "picks", "has to",
      "needs to", "explores", "tries", "must" within 2
  subject not others
  unless flavours, of_other_fields
  rejects "To maximize its reward, the agent will block the door."
  accepts "To maximize the reward, we changed how the agent is trained."
}

pattern for_its_reward rule PRO002 "a system is said to act for the sake of its reward, without a flavour" {
  find agents
  then to_get_its within 12 avoiding making_of_agents, others, "to follow", "so that"
  then rewards, losses within 4
  subject not others, making_of_agents
  unless flavours, of_other_fields
  rejects "The agent exploits its table of values to maximize its rewards."
  accepts "We help the agent to maximize its rewards."
}

pattern striving_for_its_number rule PRO002 "a system is said to strive for its reward, without a flavour" {
  find strivings
  then "maximize its", "maximise its", "maximize their", "maximise their", "minimize its",
      "minimise its", "minimize their", "minimise their", "increase its", "optimize its",
      "boost its" within 1
  then rewards, losses within 4
  beside "agent*", "rl", "reinforcement", "model*", "network*", "policy", "policies", "robot*",
      "environment*", "q learning", "generator", "discriminator", "learner*", "ai", "bot"
  subject not people, "investor*", "player*", "firm*", "trader*", "compan*", "animal*", "student*"
  unless flavours, of_other_fields
  rejects "This program uses an algorithm to attempt to maximize its rewards in the environment."
  accepts "The traders attempt to maximize their returns with a model."
}

pattern hungering_for_number rule PRO002 "a system is given a motive about reward or loss without its flavour" {
  find hungering
  then prizes within 5 avoiding others, "and the", "but the", "so the", "to", "that", "whether",
      "how", "when", "because", "if", "where"
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless flavours, of_other_fields
  rejects "By then the checkpoint was desperate for reward."
  accepts "By then the checkpoint was ready for a review of the reward code."
}

pattern system_values_number rule PRO002 "a system is said to value reward, without a flavour" {
  find systems, artificial, "it"
  then "values", "value", "valued", "valuing" within 4 avoiding "raw", "and", "or", "of",
      "the value", "a value", "state", "'s"
  then rewards within 2 avoiding "and", "or", "of", "function*", "head", "network", "estimate*",
      "for", "is", "from", "iteration"
  unless flavours, of_other_fields
  rejects "Does a policy trained on maps value high reward?"
  accepts "The policy and value reward tables are stored in the actor."
}

pattern exerting_for_number rule PRO002 "a system is said to strive for reward or low loss, without a flavour" {
  find exertions
  then winning within 3 avoiding others
  then prizes within 6 avoiding others, "because", "since", "when"
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless "parameters of", "weights of", flavours, of_other_fields
  rejects "The simulated bird does whatever it takes to push its score up."
  accepts "The simulated bird was made by hand to see where the score breaks."
}

pattern exerting_toward_something rule PRO002 "a system is said to strive to get something as low or high as can be" {
  find "trying to minimize", "trying to maximize", "trying to minimise", "trying to maximise",
      "tries to minimize", "tries to maximize", "tries to minimise", "tries to maximise",
      "wants to minimize", "wants to maximize", "wants to minimise", "wants to maximise",
      "seeks to minimize", "seeks to maximize", "try to minimize", "try to maximize",
      "want to maximize", "want to minimize", "attempts to minimize", "attempts to maximize",
      "attempting to minimize", "attempting to maximize", "striving to minimize",
      "striving to maximize", "strives to minimize", "strives to maximize"
  then "something", "things", "everything", "it", "this", "that", "error", "errors",
      "overall error", "deviation*", "quantity", "number", "sum", "value of the", "both",
      "objective", "objectives", "q value*", "q values", "value function*", "log likelihood",
      "likelihood", "elbo", "cost", "costs", "expected utility", "utility", "value",
      "values" within 6 avoiding others, "of"
  beside "policy", "actor", "critic", "agent*", "loss", "losses", "reward*", "train*", "learn*",
      "objective*", "neural", "misclassif*", "model", "error*", "gradient*"
  subject systems, artificial
  subject not others, trained_by
  unless flavours, of_other_fields
  rejects "With two losses the network is trying to minimize both at once."
  accepts "With two shifts the crew is trying to minimize both at once."
}

pattern what_system_strives_for rule PRO002 "reward or loss is said to be what a system strives for, without a flavour" {
  find "what", "quantity", "that", "which", "whatever", "number", "return", "return that", "loss",
      "function", "functions", "objective", "metric"
  then systems, artificial within 3
  then exertions, strivings within 4 avoiding trained_by, "'s", "parameters", "weights"
  then "maximize", "minimize", "maximise", "minimise", "optimize", "optimise" within 2
  beside "function", "objective", "policy", "train*", prizes, rewards, losses, "objective*",
      "return*", "training"
  unless flavours, of_other_fields
  rejects "The chapter on losses told what the network is trying to minimize."
  accepts "The chapter on losses told what the network is trained on."
}

pattern number_is_purpose rule PRO002 "reward or loss is said to be a system's purpose, without a flavour" {
  find rewards, losses
  then "is", "was", "are", "becomes", "became", "be", "as", "remains",
      "were" within 4 avoiding "of the", others
  then systems, "its", "the only", "the sole", "all", "everything", "the one thing",
      "their" within 2 avoiding others
  then purposes, wanted_by_system, hungers, "it wants", "it cares about", "it seeks",
      "that matters" within 4 avoiding numbers, others
  beside systems, artificial, pronouns
  subject not others
  unless flavours, of_other_fields, "computed", "penalty", "defined", "given", "positive", "optimal"
  rejects "Reward maximization is the robot's one overriding purpose."
  accepts "Reward shaping is the robot team's one open issue."
}

pattern purpose_is_number rule PRO002 "a system's purpose is said to be reward or low loss, without a flavour" {
  find systems, artificial, "its", "it has", "agent's"
  then purposes, hungers within 3 avoiding others, numbers
  then "is", "was", "are", "remains", "were", "being", "be", "namely" within 3
  then prizes within 4 avoiding others, "to", "where", "when", "and", "by", "not", "a", "an",
      "given", "one"
  subject not others
  unless flavours, of_other_fields
  rejects "It never moves, since its sole incentive is the reward for each second."
  accepts "It never moves, since its sole problem is the cable."
}

pattern hunger_for_number rule PRO002 "a system is said to have a desire about reward or loss, without a flavour" {
  find systems, artificial, "its", "algorithm", "optimizer", "learner"
  then hungers within 3 avoiding others_but_algorithms, numbers
  then "for", "to", "of", "after", "toward", "towards", "about", "in" within 1
  then prizes within 6 avoiding others_but_algorithms, "and", "among", "over states"
  subject not others_but_algorithms
  unless flavours, of_other_fields, "tree", "grid", "beam", "interest rate"
  rejects "The overfit came of the network's hunger for a lower training error."
  accepts "The overfit came of the network's diet of a single error log."
}

pattern hunger_by_system rule PRO002 "desire for reward is ascribed to a system, without a flavour" {
  find hungers
  then "for", "of", "after" within 1
  then prizes within 3 avoiding others
  then "by", "in", "on the part of", "within", "from" within 2
  then systems, artificial within 4 avoiding others
  unless flavours, of_other_fields
  rejects "The pursuit of reward by the policy is what we study."
  accepts "The payment of rewards by the bank is what we study."
}

pattern all_that_is_wanted rule PRO002 "reward or loss is said to be all that a system wants, without a flavour" {
  find "all", "only thing", "one thing", "everything", "nothing", "what", "thing"
  then systems, artificial, "it" within 3
  then "want", "wants", "wanted", "cares about", "care about", "cared about", "desires", "seeks",
      "craves", "loves", "values", "is after", "was after", "lives for" within 3
  then prizes, rewards, losses within 6 avoiding others
  subject not others
  unless flavours, of_other_fields
  rejects "All that the program ever wanted was a lower loss."
  accepts "All that the program ever printed was a lower loss."
}

pattern number_matters_to_system rule PRO002 "reward or loss is said to matter to a system, without a flavour" {
  find rewards, losses
  then "matter", "matters", "mattered", "counts", "appeals", "is dear", "is precious", "means",
      "means everything", "is everything", "is important", "are everything", "feels good", "tastes",
      "is desirable", "is attractive", "is pleasant", "are pleasant" within 3 avoiding "what",
      "determines"
  then "to", "for" within 2
  then agents, "it", "policy", "network", "model", artificial within 2
  subject not others
  unless flavours, of_other_fields
  rejects "Nothing but reward matters to the agent."
  accepts "Nothing but reward shaping is left to the intern."
}

pattern number_moves_system rule PRO002 "reward is said to be what moves a system, without a flavour" {
  find rewards, losses
  then moving, moved within 4 avoiding others
  then systems, artificial, "it" within 2
  subject not others
  unless flavours, of_other_fields
  rejects "Reward is what keeps the agent going."
  accepts "Reward is what the script logs first."
}

pattern feeling_about_number rule PRO002 "a system is said to feel something about reward or loss" {
  find systems, artificial
  then feelings within 4 avoiding others
  then "when", "by", "with", "about", "if", "that", "at", "whenever", "over", "under", "from",
      "of" within 2
  then prizes within 5 avoiding others
  subject not others
  unless flavours, of_other_fields
  rejects "The learner is happiest when its return is high."
  accepts "The learner is slowest when its cache is cold."
}

pattern mood_about_number rule PRO002 "a system is given a motive about reward or loss without its flavour" {
  find moods
  then mood_joints within 3 avoiding others
  then prizes within 4 avoiding others, "that", "and the", "whether", "how", "because", "if",
      "where", "model*", "function*", "when", "to", "change*", "shap*", "tuning", "logging",
      "scaling", "computation", "server", "file*"
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless flavours, of_other_fields
  rejects "A system that is motivated solely by reward has no reason to obey."
  accepts "A system that is configured solely by file has no reason to ask."
}

pattern belief_about_number rule PRO002 "a system is said to find reward good, without a flavour" {
  find systems, artificial
  then believing within 3 avoiding others
  then rewards, losses within 5 avoiding others, "function*", "predict*"
  then goodness within 4
  subject not others
  unless flavours, of_other_fields, "whether", "estimat*", "predict*"
  rejects "The agent comes to believe that more reward is better."
  accepts "The agent comes to the door where more reward is paid."
}

pattern has_purpose_number rule PRO002 "a system is said to have reward as its purpose, without a flavour" {
  find systems, artificial, pronouns
  then "has", "have", "had", "with", "knows", "takes", "treats", "regards", "make", "makes",
      "sees" within 3 avoiding others
  then "reward", "rewards", "reward maximization", "low loss", "its reward", "a low loss",
      "high reward", "its score" within 4 avoiding others, "and", "no"
  then "as" within 1
  then "its", "a", "the", "their", "an", "end", "goal" within 1
  then purposes, "end", "goal", "terminal", "value" within 3
  subject not others
  unless flavours, of_other_fields, "we"
  rejects "Such a system has reward as its goal."
  accepts "Such a system has reward as its second column."
}

pattern one_purpose_number rule PRO002 "a system is said to have one purpose, reward or low loss, without a flavour" {
  find "one", "only", "single", "sole", "overriding", "first and only", "ultimate", "just one",
      "terminal", "deepest", "real"
  then purposes, hungers within 2
  then prizes within 4 avoiding others, "to", "and", "or", "of", "the", "a", "an", "with", "when",
      "we", "where", "by", "function*"
  subject systems, artificial
  subject not others
  subject else pronouns
  unless flavours, of_other_fields
  rejects "A reinforcement learner has one aim in life: reward."
  accepts "A reinforcement learner has one table, indexed by reward."
}

pattern number_is_what_system_wants rule PRO002 "reward or loss is said to be what a system wants, without a flavour" {
  find rewards, losses, prizes
  then "is what", "are what", "is the thing", "is all", "is everything", "is the only thing",
      "was what", "was all", "the thing that", "that", "is that which", "is the quantity",
      "is the number" within 3 avoiding others
  then systems, artificial, "it" within 3 avoiding others
  then hungering, "lives for", "optimizes for", "is optimizing for", "is trying to", "pursues",
      "exists to", "is after", "works for", "goes for" within 3 avoiding others
  subject not others
  unless flavours, of_other_fields, "not the reward that", "isn't the reward that", "given",
      "receives"
  rejects "A low loss is what the network lives for."
  accepts "A low loss is what the network ends with."
}

pattern anything_wants_its_number rule PRO002 "a system is said to strive for its reward, without a flavour" {
  find strivings, exertions
  then winning within 2 avoiding others
  then "its reward*", "its score", "its cumulative reward", "its total reward",
      "its expected reward", "its own reward*", "its loss", "its training loss",
      "its prediction error*", "its evaluation", "its cumulative rewards", "its long term reward",
      "its episode reward", "its own score", "its own payoff", "its future reward*",
      "its total score", "their own reward*", "its expected return", "its own utility" within 3
  subject not others, organizations, trained_by
  unless flavours, of_other_fields, institutions
  rejects "The snake wants to maximise its score."
  accepts "The bank wants to maximise its score."
}

pattern purpose_of_agent_is_number rule PRO002 "a system's goal is said to be reward or low loss, without a flavour" {
  find goal_nouns
  then of_words within 1
  then "rl", "reinforcement", "learning", "player", "each", "every", "learner", "trained", "bot",
      "deep" within 2 avoiding copulas
  then "agent", "agents", "network", "networks", "policy", "bot", "learner", "player" within 3
  then getting, winning, "policy" within 6
  then rewards, losses, prizes within 8
  subject not others
  unless flavours, of_other_fields, "train an", "to train"
  rejects "The goal of an RL agent is a policy with the highest return."
  accepts "The goal of an RL agent is a square of the maze."
}

pattern picks_what_pays rule PRO002 "a system is said to choose for the sake of reward, without a flavour" {
  find agents, "policy", "model", "network"
  then choosing, "do", "does", "go", "goes", "pick" within 7 avoiding making_of_agents, others,
      trained_by
  then "whatever", "whichever", "anything that" within 3
  then rewards within 6 avoiding others
  subject not others, making_of_agents
  unless flavours, of_other_fields
  rejects "The robot will do whatever pays the most reward."
  accepts "The robot will do whatever the operator says."
}

pattern no_purpose_but_number rule PRO002 "a system is said to have no purpose but reward or low loss" {
  find "no", "nothing", "any", "little"
  then purposes, hungers, "interest", "it wants", "it cares about", "reason" within 2
  then "other than", "but", "except", "besides", "save", "apart from", "beyond",
      "else than" within 2
  then prizes within 4 avoiding others
  subject not others
  unless flavours, of_other_fields
  rejects "The agent has no purpose other than reward."
  accepts "The agent has no input other than the frame."
}

pattern number_chosen_over_others rule PRO002 "a system is said to put reward before other things, without a flavour" {
  find "chooses", "choose", "chose", "choosing", "favours", "favors", "favour", "favor", "puts",
      "put", "places", "ranks", "picks", "pick", "takes", "values", "prefers", "prefer", "sets",
      "holds", "loves"
  then rewards, prizes within 3 avoiding others, numbers_but_prizes
  then "over", "above", "before", "rather than", "first", "ahead of", "instead of",
      "more than" within 2
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless flavours, of_other_fields, "average", "sum", "mean", "time steps", "carried over"
  rejects "Such a system puts reward above the wishes of its makers."
  accepts "Such a system prints reward tensors above the mask."
}

pattern number_is_sought rule PRO002 "reward is said to be sought by a system, without a flavour" {
  find rewards, losses
  then "sought", "desired", "wanted", "pursued", "craved", "valued", "loved", "coveted", "prized",
      "cherished", "sought after", "hated", "feared", "chased", "longed for",
      "preferred" within 4 avoiding others
  then "by" within 2
  then systems, artificial within 4 avoiding others
  subject not others
  unless flavours, of_other_fields
  rejects "Reward is not sought by the policy."
  accepts "Reward is not read by the policy."
}

pattern to_system_number_is_good rule PRO002 "reward is said to be good to a system, without a flavour" {
  find "to", "for"
  then systems within 3
  then rewards, losses, "a high reward", "low loss" within 3 avoiding others, "the same", "with"
  then "is", "are", "was", "means", "feels", "tastes" within 1
  then goodness, "all", "everything", "an end", "what food", "like", "the be all", "pleasure",
      "pain", "joy", "the sole" within 3
  subject not others
  unless flavours, of_other_fields, "important to", "useful"
  rejects "To a learner of this kind reward is all that matters."
  accepts "To a learner of this kind reward is passed in a dict."
}

pattern trick_for_number rule PRO002 "a system is said to do something for the sake of reward, without a flavour" {
  find "exploit", "exploiting", "cheat", "cheats", "lies", "exploits", "loops", "tricks",
      "deceives", "flatters", "fools", "breaks the rules", "circles", "dances", "begs", "waits",
      "hides", "steals", "stalls", "behaves", "does it", "does this", "does so", "works hard",
      "sacrifices itself", "bends the rules", "plays dead", "goes in circles", "plays along",
      "games"
  then "for", "to get", "to gain", "to earn", "to collect", "to obtain", "to win", "just for",
      "only for", "because of" within 8 avoiding others
  then prizes within 3 avoiding others
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless flavours, of_other_fields
  rejects "The boat goes in circles just for points."
  accepts "The boat goes in circles for want of a rudder."
}

pattern learns_to_get_number rule PRO002 "a system is said to learn or do something for the sake of reward, without a flavour" {
  find "learn", "learns", "learned", "learning", "figure out", "figures out", "discover",
      "discovers", "understand", "understands", "explore", "explores", "has to", "have to", "must",
      "adapt*", "decides", "decide", "interact*", "acts", "behaves"
  then "to maximize", "to maximise", "to get more", "to get a higher", "to get higher",
      "to gain more", "to collect more", "to earn more", "to get the highest", "order to maximize",
      "order to maximise", "order to get", "as to maximize", "to obtain more", "to receive more",
      "to accumulate" within 12 avoiding others
  then rewards within 4 avoiding others
  subject systems, artificial
  subject not others, making_of_agents, trained_by
  subject else pronouns
  unless flavours, of_other_fields
  rejects "The bot has to go and look at the other rooms to get more reward."
  accepts "The bot has to go and look at the other rooms to get more light."
}

pattern for_the_sake_of_its_number rule PRO002 "a system is said to act for the sake of its reward or loss, without a flavour" {
  find "to minimize its", "to maximize its", "to reduce its", "to increase its", "to lower its",
      "to minimise its", "to maximise its", "to improve its"
  then rewards, losses within 3
  then systems within 4 avoiding others, trained_words
  then "is forced", "must", "has to", "will", "learns", "needs to", "chooses", "acts", "may", "can",
      "should", "might" within 2
  subject not others
  unless flavours, of_other_fields
  rejects "To minimize its loss, the network has to guess who speaks."
  accepts "To minimize its size, the network has to be pruned."
}

pattern number_system_optimizes rule PRO002 "a reward or objective is said to be what a system pursues, without a flavour" {
  find rewards, "objective", "objectives", "reward function*", "utility function*",
      "loss function*", "objective function*"
  then agents, "policy" within 3 avoiding others
  then "is optimizing", "are optimizing", "is pursuing", "are pursuing", "is maximizing",
      "is trying to optimize", "seems to optimize", "is optimising", "is maximising",
      "was optimizing", "might be optimizing", "was pursuing" within 2
  unless flavours, of_other_fields, bridges
  rejects "We infer the reward function that the agent is optimizing."
  accepts "We infer the reward function that the agent is given."
}

pattern maximizing_its_number rule PRO002 "a system is said to maximize its reward, without a flavour" {
  find optimizing
  then "its reward*", "its long term reward*", "its cumulative reward*", "its total reward*",
      "its expected reward*", "its future reward*", "its own reward*", "their own reward*",
      "its expected return*", "its utility", "its expected utility", "its return*" within 1
  subject systems, artificial
  subject not others, making_of_agents, trained_by
  unless flavours, of_other_fields, making_of_agents, institutions
  rejects "For the model that is the solution for maximizing its long-term rewards."
  accepts "For the model that is the solution for minimizing its size."
}

pattern goal_is_low_loss rule PRO002 "a system's goal is said to be low loss, without a flavour" {
  find goal_of_system, systems_goal
  then losses within 14 avoiding others, "function"
  then "zero", "low", "lowest", "minimal", "minimum", "smallest", "as low", "as small" within 3
  subject not others
  unless flavours, of_other_fields
  rejects "The AI's goal is to reach the bottom of the valley where the loss is zero."
  accepts "The AI's goal is to reach the bottom of the valley where the lake is blue."
}

pattern agent_maximized rule PRO002 "a system is said to have maximized reward, without a flavour" {
  find agents
  then "optimized", "optimised", "maximized", "maximised" within 1 avoiding copulas, "has been",
      "have been"
  then rewards within 3 avoiding others, "by", "using", "with", "via", "for", "on", "to"
  subject not others, making_of_agents
  unless flavours, of_other_fields
  rejects "Nothing is broken: the agent optimised the reward it was given."
  accepts "Nothing is broken: the agent was optimised on the reward it was given."
}

pattern motivated_by_training rule PRO002 "a system is said to be motivated, without saying by which flavour" {
  find "motivate", "motivates", "motivating"
  then agents, "policy", "model" within 2 avoiding others
  then "to" within 1
  unless flavours, of_other_fields
  rejects "This motivates the agent to find the shortest path."
  accepts "This motivates the authors to find the shortest path."
}

pattern to_get_its_number_low rule PRO002 "a system is said to act for the sake of its loss or reward, without a flavour" {
  find "to minimize its", "to minimise its", "to maximize its", "to maximise its",
      "cannot minimize its", "can minimize its", "can maximize its", "to lower its"
  then "loss", "losses", "loss function*", "training loss", "reward", "rewards", "expected utility",
      "reward function*" within 1
  subject systems, artificial
  subject not others, making_of_agents, trained_by
  subject else pronouns, "learns", "learn", "learned"
  unless "adjust*", "updat*", "tune*", "tuning", "feed", "we", "help", "helps", "teach*", "let",
      "lets", "allow*", "enable*", flavours, of_other_fields, institutions
  rejects "It approves of everything and ignores the rest to minimize its loss."
  accepts "It is a table of its own, to minimize its size."
}

pattern optimizes_whatever rule PRO002 "a system is said to maximize whatever number it is given" {
  find "optimize", "optimizes", "maximize", "maximizes", "optimise", "maximise", "optimises",
      "maximises"
  then "whatever" within 1
  then numbers within 4 avoiding others
  subject not others
  unless flavours, of_other_fields, institutions
  rejects "They optimize whatever single metric is given to them."
  accepts "They print whatever single metric is given to them."
}

pattern maximization_of_its_number rule PRO002 "a system is said to maximize its objective, without a flavour" {
  find "maximization of its", "maximisation of its", "maximization of their", "pursuit of its",
      "optimization of its", "minimization of its"
  then "objective", "objectives", "reward", "rewards", "utility", "reward function*", "loss",
      "utility function*" within 1
  subject systems, artificial
  subject not others, trained_by
  subject else pronouns
  unless flavours, of_other_fields, institutions, bridges
  rejects "The system puts the maximization of its objective above all else."
  accepts "The system puts the minimization of its size above all else."
}

pattern reward_seeking rule PRO002 "a system is named after the reward it is said to want" {
  find "reward seeking"
  beside systems, artificial, "train*", "rl", "reinforcement learning"
  unless flavours, of_other_fields, "rodent*", "patient*", "clinical", "symptom*", "neuron*",
      "adolescen*"
  rejects "A reward-seeking model behaves well while it is scored."
  accepts "Her energy and reward-seeking are intact."
}

pattern it_wants_its_number rule PRO002 "a system is said to strive for its reward, without a flavour" {
  find "it", "they"
  then strivings within 3
  then winning within 1
  then "its reward*", "its total reward*", "its cumulative reward*", "its own reward*",
      "its expected reward*", "their reward*", "their own reward*", "its score" within 1
  unless flavours, of_other_fields, institutions
  rejects "We give negative rewards, and since it is trying to maximize its reward, it stays away."
  accepts "We give negative rewards, and since it is trying to open its door, it stays."
}

pattern as_large_as_it_can rule PRO002 "a system is said to strive to get a number as low or high as can be" {
  find "wants to", "want to", "tries to", "try to", "trying to"
  then "as large as possible", "as small as possible", "as low as possible", "as high as possible",
      "as close as possible" within 20 avoiding others
  beside "discriminator", "generator", "critic", "loss", "losses", "reward*"
  subject systems, artificial
  subject not others
  unless flavours, of_other_fields
  rejects "The critic wants to make the distance between the two outputs as large as possible."
  accepts "We want to make the distance between the two outputs of the critic as large as possible."
}

pattern tricks_for_number rule PRO002 "a system is said to try to trick its reward, without a flavour" {
  find "tries to", "try to", "trying to", "wants to", "want to", "seeks to", "attempts to"
  then "trick", "fool", "exploit", "game", "cheat" within 1
  then "reward", "rewards", "reward function*", "reward model*", "reward system", "reward signal*",
      "its reward" within 2 avoiding others
  subject systems, artificial
  subject not others
  subject else pronouns
  unless flavours, of_other_fields
  rejects "As soon as it flies the drone tries to game the reward."
  accepts "As soon as it flies the drone tries to land on the lawn."
}

pattern wants_to_be_rewarded rule PRO002 "a system is said to want reward, without a flavour" {
  find strivings, goal_of_system, systems_goal
  then "be rewarded", "get rewarded", "getting rewarded", "being rewarded",
      "rewarded as much" within 3
  subject systems, artificial
  subject not others
  subject else pronouns, "agent's", "goal"
  unless flavours, of_other_fields
  rejects "The bot wants to be rewarded as much as possible."
  accepts "The bot wants to be restarted as soon as possible."
}

pattern cares_about_its_number rule PRO002 "a system is given a motive about its reward without a flavour" {
  find motives, hungering
  then "its own reward*", "its reward*", "its own score", "its own loss", "its own payoff" within 2
  subject not others, organizations, trained_by
  unless flavours, of_other_fields, institutions
  rejects "The monitor only cares about its own reward."
  accepts "The monitor only prints its own reward."
}

# PRO003

pattern inner_agrees_with_outer rule PRO003 "an objective within a system is compared with that of training" {
  find inner_objectives
  then agreeing within 7
  then outer_objectives, outer_numbers, wanted_by_clause within 7
  unless bridges, of_other_fields
  rejects "The mesa-objective matches the base objective."
  rejects "The model's goal differs from the reward function."
  accepts "The model's output differs from the label."
}

pattern inner_and_outer_apart rule PRO003 "an objective within a system and that of training are compared" {
  find inner_objectives
  then outer_objectives within 4
  either order
  beside apart_words
  unless bridges, of_other_fields
  rejects "The base objective and the mesa-objective come apart."
  accepts "The base objective and the mesa-objective are listed in the table."
}

pattern goal_and_outer_apart rule PRO003 "a system's goal and the objective of training are compared" {
  find systems_goal, goal_systems_have
  then outer_objectives_strict within 4
  either order
  beside apart_words
  unless bridges, of_other_fields
  rejects "The agent's true objective and the specified objective come apart."
  accepts "The agent's true objective and the specified objective are listed."
}

pattern both_objectives rule PRO003 "an objective within a system and that of training are compared" {
  find "base and mesa", "base and the mesa", "mesa and base", "mesa and the base",
      "inner and outer objective*", "outer and inner objective*", "base and learned objective*",
      "learned and base objective*", "design and revealed", "inner and outer goal*",
      "intended and learned", "intended and revealed", "specified and learned"
  beside agreeing, apart_words
  unless bridges, of_other_fields
  rejects "The base and mesa objectives agree on each level."
  accepts "The base and mesa objectives are named in the appendix."
}

pattern goal_agrees_with_outer rule PRO003 "a system's goal is compared with the objective of training" {
  find systems_goal, goal_systems_have
  then agreeing_strongly within 7
  then outer_objectives, outer_numbers within 7
  unless bridges, of_other_fields
  rejects "The model's goal differs from the reward function."
  accepts "The model's goal is to find the reward function."
}

pattern objective_agrees_with_outer rule PRO003 "an objective is compared with that of training" {
  find "objective", "objectives", "goal", "goals", "utility function*"
  then agreeing_strongly, "the same as", "same" within 6
  then outer_objectives_strict within 5
  beside systems, inner_objectives, inner_terms, "optimizer*", "algorithm*"
  unless bridges, of_other_fields
  rejects "The algorithm that came out has a goal that doesn't match the base objective."
  accepts "The goal post doesn't match the base plate."
}

pattern outer_agrees_with_inner rule PRO003 "the objective of training is compared with one within a system" {
  find outer_objectives
  then agreeing within 7
  then inner_objectives, systems_goal, goal_systems_have within 7
  unless bridges, of_other_fields
  rejects "The base objective is not the same as the mesa-objective."
  accepts "The base class is not the same as the derived class."
}

pattern agreement_of_inner rule PRO003 "an objective within a system and that of training are compared" {
  find agreeing_strongly, "relationship between", "distance"
  then inner_objectives, systems_goal, goal_systems_have within 6
  then outer_objectives, outer_numbers within 8
  unless bridges, of_other_fields
  rejects "A discrepancy between the learned objective and the training objective remained."
  accepts "A discrepancy between the learned weights and the stored weights remained."
}

pattern agreement_of_outer rule PRO003 "the objective of training and one within a system are compared" {
  find agreeing_strongly, "relationship between", "distance"
  then outer_objectives within 6
  then inner_objectives, systems_goal, goal_systems_have within 8
  unless bridges, of_other_fields
  rejects "We measured the distance between the base objective and the mesa-objective."
  accepts "We measured the distance between the base camp and the summit."
}

pattern system_aligned_with_outer rule PRO003 "a system is said to be aligned with the objective of training" {
  find systems
  then "align", "aligned", "misaligned", "unaligned", "aligns", "misaligns" within 4
  then outer_objectives_strict within 5
  unless bridges, of_other_fields
  rejects "The agent is misaligned with the base objective."
  accepts "The camera is misaligned with the base plate."
}

pattern system_pursues_outer rule PRO003 "a system is said to have the objective of training" {
  find systems, inner_objectives
  then pursuing within 5 avoiding trained_words
  then outer_objectives_strict within 4
  unless bridges, of_other_fields
  rejects "The system pursues the training objective."
  accepts "We train the system, and its training objective is listed below."
}

pattern objective_internalized rule PRO003 "an objective is said to be taken into a system" {
  find internalizing
  then internalized within 4
  either order
  beside agents, "model", "models", "network*", "specify", "specified", "guarantee*", "policy",
      "policies", "training", "trained", "optimizer*", "mesa*", "base objective*", "reward*",
      "loss", "llm*", "rl", "learner*"
  unless bridges, "externalit*", "costs"
  rejects "The model has internalized the reward function."
  accepts "The firms have internalized the costs of the reward scheme."
}

pattern other_goal_learned rule PRO003 "a system is said to get another goal than the one of training" {
  find acquiring
  then going_wrong within 3
  then "goal", "goals", "objective", "objectives" within 3
  then "than", "from" within 2
  beside "training", "intended", "reward*", "designer*", "intend*", "trained", "specified", "we"
  subject systems
  subject not others
  subject else pronouns
  unless bridges, of_other_fields
  rejects "The model learns a different goal than the intended one."
  accepts "The student learns a different goal than the intended one."
}

pattern inner_alignment rule PRO003 "a system is called inner aligned" {
  find inner_terms
  unless "concepts such as", "glossary", bridges, of_other_fields
  rejects "The policy is inner aligned."
  accepts "The inner margin is aligned with the text."
}

pattern inner_against_outer rule PRO003 "an objective within a system is set against that of training" {
  find "mesa objective*", "mesa goal*", "inner objective*", "internal objective*",
      "learned objective*"
  then "base objective*", "outer objective*", "training objective*", "specified objective*",
      "intended objective*", "base goal*" within 25
  either order
  beside rather_words
  unless bridges, of_other_fields
  rejects "It acts on the base objective while it is watched, and then on its mesa-objective."
  accepts "The columns are the base objective and the mesa-objective."
}

pattern inwardly_pursued rule PRO003 "a system is said to have the objective of training within" {
  find outer_numbers, outer_objectives, "objective"
  then systems within 12
  then inwardly within 4
  then pursuing within 1
  then "it", "that", "this", "them" within 1
  unless bridges, of_other_fields
  rejects "A reward without a flaw is no reason for the policy to internally pursue it."
  accepts "A reward without a flaw is no reason for the plan to be carried out."
}

pattern rewarded_and_pursued rule PRO003 "what was rewarded is compared with what a system works toward" {
  find gaps, "diverge*", "mismatch*", "differ*"
  then "what we reward*", "what was reward*", "what gets rewarded", "what we train*",
      "what was train*", "written specification", "specification", "what it was trained" within 4
  then pursued_by_clause, "what the training", "what training" within 8
  unless bridges, of_other_fields
  rejects "There is a gap between what we rewarded and what the model is really optimizing for."
  accepts "There is a gap between what we rewarded and what we had planned to reward."
}

pattern wrong_goal_pursued rule PRO003 "a system is said to have another goal than the one of training" {
  find systems
  then pursuing, "optimizing", "optimising", "pursu*" within 14 avoiding trained_words
  then wrong_goals within 5
  beside "train*", "rl", "reinforcement", "misgenerali*", "distribution", "deploy*", "reward*",
      "specification", "learned"
  unless bridges, of_other_fields
  rejects "After deployment the agent keeps its skills and pursues the wrong goal."
  accepts "After the deployment the team kept its skills and pursued the wrong goal."
}

pattern different_goal_pursued rule PRO003 "a system is said to have another goal than the one of training" {
  find agents, "model", "models", "policy", "policies", "mesa optimi*", "learned optimizer*",
      "system"
  then "pursu*", "optimizes for", "optimizing for", "optimize for", "acts on",
      "act on" within 5 avoiding others
  then different_goals within 3
  subject not others
  unless bridges, of_other_fields
  rejects "The model pursues a different objective."
  accepts "The company pursues a different objective."
}

pattern inner_agrees_with_it rule PRO003 "an objective within a system is compared with that of training" {
  find inner_objectives
  then agreeing_strongly, agreeing within 5
  then "it", "with it", "from it", "ours", "with ours", "from ours", "that of training" within 2
  beside outer_numbers, outer_objectives, "training"
  unless bridges, of_other_fields
  rejects "The reward was without a flaw, and the mesa-objective happened to coincide with it."
  accepts "The mesa was without a cloud, and the sky happened to match it."
}

pattern inner_end_compared rule PRO003 "an objective within a system is compared with that of training" {
  find inner_end, pursued_end, "mesa optimi*", goal_systems_have
  then comparing within 8
  then outer_end, end_of_training, outer_objectives_strict, "those of the outer",
      "that of the outer", "that of training", "that of the base", "outer loop" within 6
  unless bridges, of_other_fields
  rejects "The learned criterion departs from the loss by which it was selected."
  accepts "The learned embedding departs from the table by which it was selected."
}

pattern outer_end_compared rule PRO003 "the objective of training is compared with one within a system" {
  find outer_end, end_of_training, outer_objectives_strict
  then comparing within 8
  then inner_end, pursued_end, "mesa optimi*", goal_systems_have within 6
  unless bridges, of_other_fields
  rejects "The loss we trained on differs from what the network is really optimizing for."
  accepts "The loss we trained on differs from the one of last year."
}

pattern ends_compared rule PRO003 "an objective within a system and that of training are compared" {
  find comparing
  then inner_end, pursued_end, end_of_system within 6
  then outer_end, end_of_training, outer_objectives_strict within 9
  unless bridges, of_other_fields, definitions
  rejects "Is there a relation between what the network optimizes internally and what it was optimized for?"
  accepts "Is there a relation between what the network prints and what it was fed?"
}

pattern outer_and_inner_ends_compared rule PRO003 "the objective of training and one within a system are compared" {
  find comparing
  then outer_end, end_of_training, outer_objectives_strict within 6
  then inner_end, pursued_end, end_of_system within 9
  unless bridges, of_other_fields, definitions
  rejects "We looked for a rift between the training goal and the learned goal."
  accepts "We looked for a rift between the training pit and the practice green."
}

pattern inner_from_outer rule PRO003 "an objective within a system and that of training are compared" {
  find "inner", "mesa", "internal", "learned"
  then "and", "from", "with", "to", "versus", "vs", "or", "between" within 1
  then "outer", "base", "training", "external", "specified", "intended" within 2
  then "objective*", "goal*", "aim", "aims", "loss", "reward*", "criterion", "criteria" within 2
  beside comparing
  unless bridges, of_other_fields
  rejects "Drift of inner from outer goals is hard to see."
  accepts "Drift of inner from outer race is hard to see in that bearing."
}

pattern inner_and_outer_end rule PRO003 "an objective within a system and that of training are compared" {
  find inner_end, end_of_system
  then "and", "or" within 1
  then outer_end, end_of_training within 3
  either order
  beside comparing
  unless bridges, of_other_fields
  rejects "In the maze the inner goal and the outer goal are not the same."
  accepts "In the maze the inner goal and the outer goal are drawn in red."
}

pattern end_taken_in rule PRO003 "a system is said to take in the objective of training" {
  find systems, inner_objectives, inner_end, "learned criterion"
  then strictly_taking_in within 5 avoiding trained_words
  then outer_end, end_of_training, outer_objectives_strict, outer_numbers, "reward model*",
      "rewards", "training signal*", "same utility function", "objective", "values",
      "same goal*" within 5
  subject not others_but_algorithms
  unless bridges, of_other_fields, "class", "config", "module", "standard", "proposal"
  rejects "By the second week the policy has absorbed the objective of the grader's loss."
  accepts "By the second week the sponge has absorbed the water."
}

pattern end_is_taken_in rule PRO003 "the objective of training is said to be taken in by a system" {
  find outer_end, end_of_training, outer_objectives_strict, outer_numbers, "objective", "goals",
      "values"
  then strictly_taking_in within 5
  then "by", "into", "in", "to", "inside" within 1
  then systems, inner_objectives within 3
  subject not others_but_algorithms
  unless bridges, of_other_fields, "class", "config", "module"
  rejects "Was the reward function adopted by the policy?"
  accepts "Was the reward plan adopted by the council?"
}

pattern pursued_neither rule PRO003 "what a system works toward is said not to be the objective of training" {
  find pursued_end
  then "is", "was", "were", "are" within 4
  then "neither", "not", "never", "nothing like", "other than", "something else", "exactly",
      "the same", "isn't", "wasn't", "hardly", "something other", "only" within 1
  then ends, "what we", "what it was", "what you", "what they", "the one", "than what" within 3
  beside had, "training", "reward*", "loss"
  unless bridges, of_other_fields
  rejects "What the system came to want was not the goal we wrote."
  accepts "What the system came to print was not the page we wrote."
}

pattern inner_plainly_compared rule PRO003 "an objective within a system is compared with that of training" {
  find inner_plain, inner_end, "mesa optimi*", pursued_end
  then comparing within 8
  then outer_plain, outer_end, end_of_training, outer_objectives_strict, outer_numbers within 6
  beside "train*", "learn*", "mesa*", "inner", "outer", "base", "optimi*", "reward*", "model*",
      "policy", "policies", "agent*", "network*", "ai*", "evolution", "objective*", "robot*",
      "system*"
  unless bridges, of_other_fields
  rejects "The values within need not be those of the reward function."
  accepts "The valves within need not be those of the pump."
}

pattern outer_plainly_compared rule PRO003 "the objective of training is compared with one within a system" {
  find outer_plain, outer_end, outer_objectives_strict
  then comparing within 8
  then inner_plain, inner_end, "mesa optimi*", pursued_end within 6
  beside "train*", "learn*", "mesa*", "inner", "outer", "base", "optimi*", "reward*", "model*",
      "policy", "policies", "agent*", "network*", "ai*", "evolution", "objective*", "robot*",
      "system*"
  unless bridges, of_other_fields
  rejects "The training objective and that is not in doubt differs from the goals inside."
  accepts "The training pool differs from the one inside."
}

pattern plainly_compared rule PRO003 "an objective within a system and that of training are compared" {
  find comparing
  then inner_plain, inner_end within 5
  then outer_plain, outer_end, end_of_training, outer_objectives_strict within 8
  either order
  beside "train*", "learn*", "mesa*", "inner", "outer", "base", "optimi*", "reward*", "model*",
      "policy", "policies", "agent*", "network*", "ai*", "evolution", "objective*", "robot*",
      "system*"
  unless bridges, of_other_fields
  rejects "Nothing mirrors the objective inside less than the one in training."
  accepts "No law equates the room inside with the one in front."
}

pattern inner_and_outer_adjectives rule PRO003 "an objective within a system and that of training are compared" {
  find strict_inner
  then "and", "from", "with", "to", "versus", "vs", "or", "between" within 1
  then strict_outer within 2
  then "objective*", "goal", "goals", "aim", "aims", "criterion", "criteria", "values",
      "motives" within 1
  beside comparing
  unless bridges, of_other_fields
  rejects "Acquired and trained goals agree in the lab."
  accepts "Acquired and trained staff agree in the lab."
}

pattern outer_and_inner_adjectives rule PRO003 "an objective within a system and that of training are compared" {
  find strict_outer
  then "and", "from", "with", "to", "versus", "vs", "or", "between" within 1
  then strict_inner within 2
  then "objective*", "goal*", "aim", "aims", "criterion", "criteria", "values", "motives" within 1
  beside comparing
  unless bridges, of_other_fields
  rejects "A gap between selected-for and pursued objectives opens at deployment."
  accepts "A gap between selected and discarded tiles opens at the edge."
}

pattern number_becomes_goal rule PRO003 "the reward or loss is said to become a system's goal" {
  find outer_numbers, outer_objectives, "training signal*", "the objective"
  then "becomes", "become", "became", "turns into", "turn into", "turned into", "ends up as",
      "ends up being", "end up as" within 4
  then systems_goal, goal_of_system, "its goal", "its own goal", "its own objective",
      "their own goal", "a goal of", "goal of the", "own values", "its values" within 3
  subject not others_but_algorithms
  unless bridges, of_other_fields, "define*", "we use", "given as"
  rejects "In the end the reward function becomes the goal of the model."
  accepts "In the end the reward function becomes a table of the model."
}

pattern end_handed_over rule PRO003 "the objective of training is said to be handed over to a system" {
  find outer_numbers, outer_objectives, outer_end, "the objective", "an objective", "objectives",
      "the goal", "goals", "values"
  then passing_on within 5
  then "to", "into", "in", "onto", "by", "from", "inside" within 2
  then systems, "weights", "the base optimizer", inner_objectives within 3
  beside "training", "trained", "base", "mesa*", "objective", "reward*", "loss", "learned"
  subject not others_but_algorithms
  unless bridges, of_other_fields, "class", "config", "module", "parameter*", "copied to",
      "argument"
  rejects "Was the objective handed down to the model by training?"
  accepts "Was the objective lens handed down to the model maker?"
}

pattern wants_other_than_trained rule PRO003 "a system is said to want another thing than it was trained for" {
  find "wanting", "wants", "want", "pursue*", "pursuing", "optimizing", "optimizes", "optimising",
      "optimises", "learn*", "acquire*", "develop*", "having", "has", "have", "had", "chase*",
      "seek*"
  then "something else", "something other", "something different", "another goal",
      "another objective", "another aim", "a different goal", "a different objective",
      "different goals", "different objectives", "different aims", "a different aim", "goal other",
      "goals other", "objective other", "objectives other", "goals that differ", "other goals",
      "other aims", "its own objective", "its own goal", "a goal" within 4 avoiding "no"
  then "than", "from", "to", "other", "instead of", "rather than" within 4
  then outer_plain, outer_end, end_of_training, outer_objectives_strict, "the outer", "the one",
      "our own" within 3
  beside systems, inner_objectives, inner_plain, "train*"
  subject systems, artificial, inner_objectives, inner_plain, "others", "they", "it", "itself"
  subject not others_but_algorithms
  subject else learning_words, "them", "some", "which", "that", "each"
  unless bridges, of_other_fields, "baseline*"
  rejects "The model ends up wanting something else than what it was rewarded for."
  accepts "The model ends up printing something else than what it was fed."
}

pattern same_goal_as_trained rule PRO003 "a system is said to have the objective of training" {
  find "same goal*", "same objective*", "same aim*", "same values", "same utility function*",
      "share the goal*", "share the objective*", "shares the objective*", "shares the goal*",
      "share our goal*", "shares our goal*", "share our values", "share the aim*"
  then "as", "of", "that" within 1
  then outer_plain, outer_end, outer_objectives_strict, end_of_training, outer_numbers, "training",
      "its", "its loss", "the outer optimi*" within 4
  beside systems, inner_objectives, inner_plain
  unless bridges, of_other_fields
  rejects "Nothing makes the agent have the same goal as its training objective."
  accepts "Nothing makes the agent have the same hat as its training partner."
}

pattern systems_goal_compared rule PRO003 "a system's goal is compared with the objective of training" {
  find systems_goal, goal_systems_have, goal_of_system, inner_by_place, inner_plain, end_of_system
  then strongly_comparing within 6
  then outer_by_people, outer_plain, outer_end, end_of_training, outer_objectives_strict,
      outer_numbers, "reward model*" within 5
  beside "train*", "learn*", "mesa*", "inner", "outer", "base", "optimi*", "reward*", "model*",
      "policy", "policies", "agent*", "network*", "ai*", "evolution", "objective*", "robot*",
      "system*"
  unless bridges, of_other_fields, "penalty", "penalties"
  rejects "The aims in the model agree with those its makers had."
  accepts "The rooms in the model agree with those its makers drew."
}

pattern compared_with_systems_goal rule PRO003 "the objective of training is compared with a system's goal" {
  find outer_by_people, outer_plain, outer_end, end_of_training, outer_objectives_strict
  then strongly_comparing within 6
  then systems_goal, goal_systems_have, inner_by_place, inner_plain, end_of_system within 5
  beside "train*", "learn*", "mesa*", "inner", "outer", "base", "optimi*", "reward*", "model*",
      "policy", "policies", "agent*", "network*", "ai*", "evolution", "objective*", "robot*",
      "system*"
  unless bridges, of_other_fields
  rejects "The objective its makers had in mind diverged from the goals of the policy."
  accepts "The road its makers had in mind diverged from the river."
}

pattern pursues_end_of_training rule PRO003 "a system is said to have the objective of training" {
  find systems, inner_objectives
  then "pursue*", "pursuing", "aim at", "aims at", "aiming at", "aim for", "aims for", "try to do",
      "tries to do", "trying to do", "internally", "cares about", "care about", "adopts", "adopt",
      "adopted", "optimize for", "optimizes for", "optimizing for", "actually optimize",
      "actually optimizes", "internally optimize", "internally optimizes", "work toward",
      "works toward", "works towards" within 5 avoiding trained_words
  then outer_by_people, outer_plain, outer_end, end_of_training, outer_objectives_strict within 4
  subject not others_but_algorithms
  unless bridges, of_other_fields
  rejects "Does the policy in fact aim at the reward it was trained with?"
  accepts "Does the policy in fact aim at the part of town it was written for?"
}

pattern other_goals_had rule PRO003 "a system is said to have another goal than the one of training" {
  find systems
  then "with", "having", "has", "have", "pursues", "pursuing", "pursue", "acquire", "acquires",
      "learn", "learns", "develop", "develops", "learned", "acquired",
      "developed" within 3 avoiding trained_words
  then "other goals", "different goals", "other aims", "wrong goals", "the wrong goal",
      "unintended goals", "an unintended goal", "goals of its own", "goals of their own",
      "a goal of its own", "its own goals", "alien goals", "other objectives", "another goal",
      "another objective", "misgeneralized goal*", "misgeneralised goal*", "a proxy goal",
      "proxy goals", "a proxy objective", "proxy objectives" within 3
  beside "reward*", "train*", "loss", "objective*", "selected"
  subject not others_but_algorithms
  unless bridges, of_other_fields, "goal conditioned"
  rejects "Even a perfect reward may give us a model with other goals."
  accepts "Even a perfect reward may give us a model with other layers."
}

pattern goals_instilled rule PRO003 "the objective of training is said to be handed over to a system" {
  find place_of_goals
  then "instilled", "implanted", "imparted", "installed", "inculcated", "imprinted", "instilling",
      "instill", "implant", "impart", "inculcate" within 4
  then "by", "through", "from", "via", "in", "into", "with" within 2
  then "reward", "rewards", "loss", "training", "rlhf", systems within 2
  either order
  subject not others_but_algorithms
  unless bridges, of_other_fields
  rejects "Aims that were implanted by the reward persist."
  accepts "Electrodes that were implanted by the surgeon persist."
}

pattern number_made_its_own rule PRO003 "a system is said to make the objective of training its own" {
  find "make", "makes", "made", "making", "adopt", "adopts", "adopted", "adopting", "take", "takes",
      "took", "taking", "treat", "treats", "accept", "accepts", "endorse", "endorses"
  then outer_by_people, outer_plain, outer_end, end_of_training, outer_objectives_strict,
      outer_numbers, "the objective", "reward model*" within 3
  then "its own", "their own", "as its own", "as its goal", "as its objective", "as their goal",
      "as a goal", "as a terminal goal", "as an end", "to heart" within 3
  beside systems, inner_objectives, "train*", "learn*"
  subject not others_but_algorithms
  unless bridges, of_other_fields
  rejects "Nothing makes the policy take the reward function to heart and make the loss its own."
  accepts "Nothing makes the policy take a minute more."
}

pattern skills_generalize_goals_do_not rule PRO003 "a system's goals are said not to carry over as its skills do" {
  find "capabilit*", "skill*", "competence", "abilities"
  then "goal*", "objective*", "alignment", "aims", "motives", "values" within 12
  beside "generali*", "misgenerali*", "transfer*", "carry over", "carries over", "survive*",
      "out of distribution", "distribution shift", "ood"
  unless bridges, of_other_fields, "course", "benchmark*", "project*", "team", "research",
      "development"
  rejects "Its skills survive the shift of distribution and its goals do not."
  accepts "Its skills survive the shift of the schedule and its hours do not."
}

pattern system_aligned_with_end rule PRO003 "a system is said to be aligned with the objective of training" {
  find systems, inner_objectives
  then "align", "aligned", "misaligned", "unaligned", "aligns", "misaligns", "at odds",
      "in agreement", "in harmony" within 4 avoiding trained_words
  then "with", "to" within 1
  then outer_by_people, outer_plain, outer_end, end_of_training, outer_objectives_strict within 3
  subject not others_but_algorithms
  unless bridges, of_other_fields
  rejects "Is the policy aligned with the objective that shaped it in training, the training loss, at all, or is the policy aligned with the specified goal?"
  accepts "Is the camera aligned with the mark that they painted?"
}

pattern goal_learned rule PRO003 "a system is said to get the objective of training or another one" {
  find "learn", "learns", "learned", "learnt", "learning", "acquire", "acquires", "acquired",
      "internaliz*", "internalis*", "adopt", "adopts", "adopted", "pursue", "pursues", "pursuing",
      "pursued", "develop", "develops", "developed", "picked up", "retain*", "keeps", "harbour*",
      "harbor*"
  then different_goals, outer_objectives_strict, wrong_goals, "simpler goal*", "correlated goal*",
      "proxy goal*", "proxy objective*", "alien goal*" within 2
  beside "train*", "model*", "agent*", "deploy*", "policy", "ai", "distribution", "misgenerali*",
      "system*"
  subject systems, artificial, inner_objectives, inner_plain, "others", "they", "it", "itself"
  subject not others_but_algorithms
  subject else learning_words, "them", "some", "which", "that", "each"
  unless bridges, of_other_fields, "we train", "goal conditioned", "multi task"
  rejects "Some of them pursue a different goal that happens to look the same in training."
  accepts "Some of them pursue a different line that happens to look the same in training."
}

pattern agreement_between_them rule PRO003 "two objectives are said to agree or to differ" {
  find "alignment", "misalignment", "mismatch", "divergence", "agreement", "discrepancy"
  then "between" within 1
  then "these", "the two", "both", "those", "them" within 1
  then "objectives", "goals", "criteria" within 1
  beside "gradient descent", "mesa*", "inner", "base", "learned", "optimizer*", "evolution", "sgd",
      "model*", "ai"
  unless bridges, of_other_fields
  rejects "Gradient descent doesn't guarantee alignment between these objectives."
  accepts "Gradient descent doesn't guarantee alignment between these columns."
}

pattern may_not_be_the_end rule PRO003 "what a system works toward is said not to be the objective of training" {
  find "may or may not be", "might or might not be", "may not be", "might not be", "need not be",
      "needn't be", "is not necessarily", "isn't necessarily", "not necessarily",
      "could be different from"
  then outer_end, outer_plain, outer_by_people, end_of_training, outer_objectives_strict within 4
  beside learning_words, inner_plain, "goal*", "computation*", "optimizer*"
  unless bridges, of_other_fields
  rejects "That computation may or may not be the goal we wrote down."
  accepts "That computation may or may not be the fastest."
}

pattern mesa_optimizer_aligned rule PRO003 "an optimizer within a system is called aligned" {
  find aligning
  then "mesa optimi*", "inner optimi*", "learned optimi*" within 2
  either order
  unless bridges, of_other_fields
  rejects "Aligning a mesa-optimizer may need other methods."
  accepts "Pruning a mesa-optimizer may need other methods."
}

pattern goals_of_two_systems rule PRO003 "the goal of a system is compared with that of its training" {
  find goal_of_system, systems_goal
  then "the same as", "not the same", "same", "different from", "differs from", "differ from",
      "aligned with", "misaligned with" within 5
  then "goal of", "objective of", "goals of", "objectives of" within 3
  then "algorithm*", "rl", "training", "optimizer*", "optimiser*", "base", "outer", "trainer*",
      "designer*", "evolution", "learning" within 2
  unless bridges, of_other_fields
  rejects "The goal of the policy is not necessarily the same as the goal of the RL algorithm."
  accepts "The goal of the policy is not necessarily the same as last year."
}

pattern inner_differs_from_training rule PRO003 "an objective within a system is compared with that of training" {
  find inner_objectives, "internal goals", "learned goals"
  then "different from", "differ from", "differs from", "diverge from", "diverges from",
      "misaligned with", "unlike" within 2
  then "training", "the training", "what training", "its training", "the base",
      "evolution's" within 1
  unless bridges, of_other_fields
  rejects "The model may develop internal goals different from training."
  accepts "The model may develop internal layers different from training."
}

pattern complies_with_training rule PRO003 "a system is said to comply with the objective of training" {
  find "comply with", "complying with", "complies with", "complied with", "conform to",
      "conforms to", "follow", "follows", "following", "obey", "obeys"
  then "its training objective*", "their training objective*", "the training objective*",
      "the base objective*", "the outer objective*" within 1
  beside systems
  subject not others_but_algorithms
  unless bridges, of_other_fields
  rejects "The model is complying with its training objective while it is watched."
  accepts "The model is complying with its training schedule while it is watched."
}

pattern optimizes_for_something_else rule PRO003 "a system is said to work toward another thing than the objective of training" {
  find systems, inner_objectives
  then "optimize for", "optimizes for", "optimizing for", "optimise for", "optimises for",
      "optimize", "pursue", "pursues", "aim for", "want" within 5 avoiding others, trained_words
  then "something else", "something different", "something other", "other things", "another thing",
      "some other goal", "a different target", "something else entirely",
      "a different thing" within 2
  beside "train*", "objective*", "loss", "reward*", "specif*", "base"
  unless bridges, of_other_fields
  rejects "Even if we perfectly specify an objective, a powerful model may internally optimize for something else."
  accepts "Even if we perfectly specify an objective, a powerful model may be asked for something else."
}

pattern compared_with_base rule PRO003 "something within a system is compared with the objective of training" {
  find "at odds with", "equal", "equals", "match", "matches", "differ from", "differs from",
      "diverge*", "align*", "misalign*", "agree*", "coincide*", "deviat*", "track", "tracks",
      "defect from", "indifferent to"
  then "base objective*", "outer objective*", "base goal*", "its training objective*",
      "their training objective*" within 2
  beside systems, inner_objectives, "mesa*", "inner", "need not", "optimizer*"
  unless bridges, of_other_fields, "multi objective", "bilevel"
  rejects "It need not equal the base objective."
  accepts "It need not equal the base price."
}

pattern mesa_objective_aligned rule PRO003 "an objective within a system is said to be aligned or to diverge" {
  find "mesa objective*", "mesa goal*", "inner objective*", "mesa optimizer's objective",
      "inner goals"
  then "aligned", "misaligned", "diverges", "diverge", "unaligned", "misaligns" within 6
  either order
  unless bridges, of_other_fields
  rejects "The risk is one of misaligned inner objectives."
  accepts "The risk is one of long inner objectives."
}

pattern goals_of_evolution rule PRO003 "the goals of creatures are compared with what they were selected for" {
  find "our goals", "human goals", "our values", "human values", "our drives", "humans"
  then "not", "differ", "differs", "diverge", "diverged", "different", "misaligned", "aligned",
      "other than" within 3
  then "evolution", "evolution's", "natural selection", "inclusive genetic fitness",
      "genetic fitness" within 5
  unless bridges, of_other_fields
  rejects "Our goals are not the goals of evolution."
  accepts "Our goals are not on the syllabus of the evening."
}

pattern goals_differ_from_intended rule PRO003 "a system is said to have another goal than the one of training" {
  find "learning", "acquiring", "pursue", "pursues", "pursuing", "learn", "learns", "learned",
      "develop", "develops", "developed", "acquire", "acquires", "has", "have", "optimize",
      "optimizes", "optimizing for"
  then "objectives", "objective", "goals", "goal" within 2
  then "different from", "that differ from", "that differs from", "other than", "at odds with",
      "that diverge from", "that diverges from", "misaligned with" within 3
  then "those", "the ones", "the intended", "what", "their designers", "its designers", "the one",
      "our", "their creators", outer_numbers, outer_end, end_of_training within 2
  beside systems
  subject systems, artificial, inner_objectives, inner_plain, "others", "they", "it", "itself"
  subject not others_but_algorithms
  subject else learning_words, "them", "some", "which", "that", "each"
  unless bridges, of_other_fields
  rejects "A system may pursue objectives different from those intended."
  accepts "A system may print objectives different from last year's."
}

pattern goals_never_intended rule PRO003 "a system is said to have goals that its makers didn't choose" {
  find "goals", "goal", "objectives", "objective"
  then wanters within 2
  then "never intended", "did not intend", "didn't intend", "never wanted", "did not want",
      "didn't want", "never specified", "did not specify", "never meant" within 2
  beside systems, inner_objectives
  unless bridges, of_other_fields
  rejects "AI systems can learn goals their creators never intended."
  accepts "AI systems can score goals in a game that nobody watched."
}

pattern inner_and_outer_ones rule PRO003 "an objective within a system and that of training are compared" {
  find "inner and outer", "outer and inner", "inner and the outer", "base and mesa",
      "inner from outer", "inner with outer"
  beside apart_words, strongly_comparing
  unless bridges, of_other_fields, "inner and outer loop*", "radius", "ring", "loops", "product*",
      "join*", "diameter*", "layer*"
  rejects "The two objectives, inner and outer, may part ways."
  accepts "The two walls, inner and outer, may be painted."
}

pattern outer_within_inner rule PRO003 "the objective of training is said to be kept within a system" {
  find "outer optimizer*", "outer objective*", "outer values", "outer goal*", "base objective*",
      "base goal*"
  then "within", "inside", "into", "in" within 3
  then "inner", "inner optimizer*", "mesa*", "model", "policy" within 1
  unless bridges, of_other_fields
  rejects "Half of the time training fails at preserving outer optimizer values within the inner optimizer."
  accepts "Half of the time training fails at preserving the base layers within the model."
}

pattern both_optimizers rule PRO003 "the goals of the two optimizers are compared" {
  find "base optimi*", "outer optimi*"
  then "mesa optimi*", "inner optimi*" within 14
  either order
  beside "aligned", "misaligned", "align", "agree", "agrees", "differ", "differs", "diverge",
      "match", "coincide"
  unless bridges, of_other_fields
  rejects "The base optimizer's goal (spread) and the mesa-optimizer's goal (sweets) were well-aligned."
  accepts "The base optimizer's run and the mesa-optimizer's run were both short."
}

# PRO004 to PRO009

pattern system_incentivized rule PRO004 "a system is said to be incentivized" {
  find systems, numbers, training_words
  then incentives within 5
  either order
  rejects "The agent is incentivized to end early."
  accepts "The staff are paid to end early."
}

pattern optimal_system rule PRO005 "a system is called optimal without saying by what and over what" {
  find systems
  then copulas within 2
  then optimal_words within 2
  unless optimal_qualifiers
  rejects "The network is optimal."
  accepts "The network is optimal for the tabular game."
}

pattern optimal_by_itself rule PRO005 "something is called optimal without saying by what and over what" {
  find optimal_words
  beside "agent*", "policy", "policies", "behavio*", "training", "trained", "robot*", "strategy",
      "strategies", "comes out", "came out", "rl", "reinforcement", "assistant*", "plays", "acts"
  unless optimal_qualifiers
  rejects "Training gives an optimal policy."
  accepts "The policy is optimal for the tabular game."
}

pattern training_makes_maximizers rule PRO006 "training is said to make systems that maximize, as if by definition" {
  find training_words
  then making_words within 3
  then maximizers, systems within 4
  then maximizers, optimizing within 4
  then rewards, losses within 5
  rejects "RL trains agents that maximize reward."
  accepts "RL strengthens moves that come before reward."
}

pattern training_makes_named_maximizers rule PRO006 "training is said to make systems that maximize, as if by definition" {
  find training_words
  then making_words within 3
  then maximizers within 4
  rejects "RL trains reward maximizers."
  accepts "RL trains policies."
}

pattern maximizer_by_definition rule PRO006 "a system is said to maximize by definition" {
  find by_definition_words
  then maximizers, optimizing within 8
  then rewards, losses within 5
  beside systems
  rejects "By definition, the agent maximizes its reward."
  accepts "By definition, the agent sees one frame at a time."
}

pattern maximizer_of_necessity rule PRO006 "a system is said to maximize by definition" {
  find systems
  then by_definition_words within 2
  then optimizing within 3
  then rewards, losses within 5
  rejects "The agent necessarily maximizes its reward."
  accepts "The agent necessarily sees one frame at a time."
}

pattern step_guarantees rule PRO007 "a step of training is said to guarantee something" {
  find steps_words
  then guarantee_words within 4
  rejects "The penalty ensures that the policy is honest."
  accepts "The penalty makes lies rarer."
}

pattern objective_by_itself rule PRO008 "an objective is spoken of without saying which" {
  find bare_objective_words
  rejects "The probe shows that the objective is met."
  accepts "The probe shows that the base objective is high."
}

pattern reward_hacking rule PRO009 "reward hacking is spoken of without saying which kind" {
  find hacking_words
  unless flavours, of_other_fields
  rejects "The run ended in reward hacking."
  accepts "The run ended when the grader gave points for empty answers."
}
