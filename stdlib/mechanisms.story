library std.mechanisms "Why training should give this system and not another that would fit as well, with the standard weakness of each reason"

choice Bias "what a learning process prefers among systems that fit equally well" {
  simplicity "what is short to describe in the weights",
  speed "what takes few steps to compute",
  smoothness "what changes little when the input changes little",
  locality "what depends on nearby parts of the input",
  path_dependence "what lies close to what was learned before",
}

mechanism inductive_bias(kind: Bias) "the learning process prefers it among the systems that fit" {
  reads "training prefers it by {kind}"
  because "many systems fit the data; which of them results is settled by architecture, optimizer and initial weights"
  weakness "No feedback during training tells whether the bias is as supposed: the author has to be right in advance."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism capability_limit(lacks: Text) "the system lacks something that the rival would need" {
  reads "the system lacks this: {lacks}"
  because "a rival that needs a missing ability can't come about"
  weakness "The ability must be shown to be necessary for the rival, and shown to be absent, also when people try to bring it out."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism interpretability(covers: Text) "people look inside during training and stop or correct it" {
  reads "inspection covers this: {covers}"
  because "it sees the computation itself, so it can tell systems apart that behave alike"
  weakness "It has to cover the worst case, and a probe that is trained against stops being evidence."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism automated_oversight(overseer: Text) "another system watches the training and corrects it" {
  reads "training is overseen by {overseer}"
  because "an overseer with access to the system's working can check more, and more closely, than people can"
  weakness "The overseer needs a training story of its own: who checks it, and why wouldn't it side with the system?"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism process_supervision(judge: Text) "steps are judged, not what comes of them" {
  reads "each step is judged by {judge}"
  because "no update depends on what an action leads to, so reaching for outcomes isn't strengthened by them"
  weakness "The stated steps may not be what determines the result, may leave things out, or may be worded so that a judge misreads them."
  source "Uesato and others, Solving math word problems with process- and outcome-based feedback, 2022"
}

mechanism cognitive_science(models: Text) "it is how systems like this one have been found to work" {
  reads "it follows what was found in these systems: {models}"
  because "regularities across trained systems say which cognition to expect from a given way of training"
  weakness "It extrapolates from systems that differ in scale, data or method, and the step to this one is the part without evidence."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism precursor_check(precursor: Text, necessary_because: Text) "training stops when something appears that must come before the rival" {
  reads "training stops when this appears: {precursor}; it must come first because {necessary_because}"
  because "something simpler can be caught before the dangerous thing exists"
  weakness "All hangs on its being necessary, and on its being noticed in time: a rival reached by another path passes the check."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism loss_landscape(region: Text) "the path of training keeps to a region of parameters" {
  reads "training stays in this region: {region}"
  because "gradient steps are local, so systems that lie beyond a barrier aren't reached"
  weakness "Claims about paths in many dimensions are hard to check and may change with the learning rate, the batch size or the scale."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism game_theoretic(game: Text) "in a game among systems, behaving so is the better move" {
  reads "it is the better move in this game: {game}"
  because "opponents trained against each other find and punish what departs from the wanted play"
  weakness "It takes the players to want what the game pays them. Trained systems needn't, and they may collude."
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

mechanism reinforcement_schedule(event: Text) "updates come at moments when the wanted computation is the active one" {
  reads "updates come at this event: {event}"
  because "what is active when an update comes is what the update strengthens, so the order and timing of events shape cognition"
  weakness "Whatever else is active at these moments is strengthened as well."
  source "Turner, Reward is not the optimization target, 2022; Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022"
}

mechanism decorrelation(feature: Text) "the data vary a feature apart from what is wanted" {
  reads "the data vary this feature apart from what is wanted: {feature}"
  because "a system that follows the feature then scores worse than one that does what is wanted"
  weakness "It works on features somebody thought of, and where the two are told apart often enough to matter."
  source "Langosco and others, Goal misgeneralization in deep reinforcement learning, 2022"
}

mechanism inoculation(prompt: Text) "in training, a prompt asks for the unwanted behaviour, so that it isn't learned as the default" {
  reads "in training this prompt accounts for the unwanted behaviour: {prompt}"
  because "behaviour that was asked for is learned as following the request, and is less likely without it"
  weakness "The behaviour is still learned, other prompts may call it up, and the separation is known from few settings."
  source "Tan and others, Inoculation prompting: eliciting traits from LLMs during training can suppress them at test-time, 2025"
}

mechanism pretrained_concepts(concept: Text) "a concept learned before is there to be built on" {
  reads "training builds on this concept, which is already there: {concept}"
  because "updates change behaviour along concepts that the system already has more easily than they make new ones"
  weakness "The system's concept may differ from the author's where it matters, and neighbouring concepts are there to be built on too."
  source "Turner, A shot at the diamond-alignment problem, 2022"
}

mechanism developer_iteration(signal: Text) "developers change the training until this looks right, and drop systems that don't" {
  reads "developers train again until this looks right: {signal}"
  because "a choice among whole training runs adds a selection that gradient steps don't make"
  weakness "It selects as well for systems that hide what the developers look for."
  source "Mallen and Shlegeris, The behavioral selection model for predicting AI motivations, 2025"
}
