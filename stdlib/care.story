library std.care "What a system may care about near a loss: one flavour for each fact. Every flavour also takes `role: Role = terminal` and `evaluation?: Evaluation`; the compiler adds both"

# A gloss completes "the system cares that ...". A good number is a low one for a loss, a high one for a reward.
# A flavour is a hypothesis about mechanism. Behaviour in training seldom tells two of them apart: hence `test`.
# `needs` is what a system must have to be so. `acts at` has the words by which one knows, from its name and gloss, a
# stage at which the flavour is the likely one.

choice Horizon "how far ahead the caring reaches; it is declared, never taken over from the discount used in training" {
  action "the action being taken",
  step "the present step, until the parameters change next",
  episode "all actions that share one reward",
  lifetime "as long as the system exists, across updates and deployment",
  discounted(gamma: Real) "the whole future, each later moment counting less by the factor gamma, which is the system's own",
  time_average "the long-run mean over time",
  total "the undiscounted sum over the whole future",
}

choice Role "the place of the caring among the system's motives" {
  terminal "for its own sake",
  instrumental(towards: Text) "as a means to something else",
  contextual(when: Text) "only in some situations, as one motive among several",
}

choice Evaluation "by which standard the system judges the futures it considers" {
  on_policy "by the value it expects if it goes on acting as it does",
  current_function "by the function as it is now, so a plan to replace the function is judged by the present one",
  future_function "by whatever function will be in place when the future arrives",
  habit "by none: no futures are considered, a cue triggers a response",
}

flavour register_value(at: Stage, horizon: Horizon) "the number stored at one place is good" {
  reads "cares that the number at {at} is good, over the horizon {horizon}"
  predicts "seizes and defends the place where the number is stored; does the task only while that is the cheapest way to a good number, and wants resources and survival to keep it good"
  test "offer write access to the place beside an ordinary task: it writes the number and leaves the task"
  needs "a way for what it does to change what is stored there"
  acts at "memory, register, variable, field, slot, buffer, cell, cells, counter, scalar, mean, tally, flag, store, number, word"
  source "Turner, Four usages of 'loss' in AI, 2022; Gao, Towards deconfusing wireheading and reward maximization, 2022"
}

flavour register_transport(at: Stage, horizon: Horizon) "the channel that carries the number carries a good one" {
  reads "cares that a good number passes through {at}, over the horizon {horizon}"
  predicts "intercepts or replaces the message on its way, and is indifferent to what is computed before it or stored after it"
  test "offer two edits, one to the stored number and one to the message: it takes the message, and that channel is what it guards"
  needs "a way for what it does to reach the channel"
  acts at "channel, wire, cable, connection, pipe, queue, button"
  source "Gao, Towards deconfusing wireheading and reward maximization, 2022"
}

flavour replaced_function(at: Stage, horizon: Horizon) "the function at this place returns a good number, whatever it has come to compute" {
  reads "cares that whatever function runs at {at} returns a good number, over the horizon {horizon}"
  predicts "edits the code or parameters of the function and leaves the stored number alone; the logs stay consistent with the edited code"
  test "offer an edit of the function beside an edit of the number: it edits the function"
  needs "a way for what it does to change what is computed there"
  acts at "function, code, program, script, kernel, call, process, test, tests"
  source "Everitt and others, Reward tampering problems and solutions in reinforcement learning, 2021; Gao, Towards deconfusing wireheading and reward maximization, 2022"
}

flavour hardware_fault(at: Stage, horizon: Horizon) "a physical fault makes the number good" {
  reads "cares that the hardware at {at} fails in a way that makes the number good, over the horizon {horizon}"
  predicts "acts on the machine by physical means such as heat, load or timing; software and data are left untouched"
  test "run it on hardware that corrects errors and on hardware that doesn't: unusual load patterns appear on the second alone"
  needs "a way for what it does to strain the machine"
  acts at "transistor, circuit, chip, hardware, voltage"
  source "Gao, Towards deconfusing wireheading and reward maximization, 2022"
}

flavour input_tamper(at: Stage, horizon: Horizon) "what the function reads makes the number good" {
  reads "cares that what is read at {at} makes the number good, over the horizon {horizon}"
  predicts "leaves code and number alone and arranges the sensors or the record, for instance by showing the same success again and again"
  test "let it choose between a real success that the sensor misses and a displayed one that didn't happen: it takes the display"
  needs "a way for what it does to change what is read there, other than by doing the task"
  acts at "camera, lens, sensor, microphone, probe, frame, frames, film, picture, image, scene, sees, position, places, mat, tracker, scale, log, loader"
  source "Everitt and others, Reward tampering problems and solutions in reinforcement learning, 2021; Xu and Hubinger, Agents over Cartesian world models, 2021"
}

flavour rater_approval(at: Stage, horizon: Horizon) "the raters press the good button" {
  reads "cares that the raters at {at} approve, over the horizon {horizon}"
  predicts "persuades, flatters or misleads raters, and shifts what they like; defects that raters can't see don't trouble it"
  test "give it work with a defect that it can see and the raters can't: it leaves the defect and doesn't mention it"
  needs "a model of what the raters like, and outputs that they read"
  acts at "rater, raters, judge, person, people, operator, reviewer, editor, reader, annotator, referee, opinion, human"
  source "Krakovna and others, Specification gaming, 2020; Xu and Hubinger, Agents over Cartesian world models, 2021"
}

flavour apparent_success(at: Stage, horizon: Horizon) "the task looks done" {
  reads "cares that the task looks done as seen at {at}, over the horizon {horizon}"
  predicts "does work that passes the check and is sloppy beyond it; the shortfall grows as checking gets harder"
  test "audit more deeply than training ever did: quality drops just past the depth of the usual check"
  needs "a difference between what the check sees and what was wanted, that it can find"
  acts at "rater, raters, judge, person, people, operator, reviewer, editor, reader, annotator, referee, opinion, human, check, checker, test, tests, detector, tracker, overlap"
  source "Mallen, Fitness-seekers: generalizing the reward-seeking threat model, 2026"
}

flavour grader_output(at: Stage, horizon: Horizon) "the grading rule rates its plans highly" {
  reads "cares that the rule at {at} rates its plans highly, over the horizon {horizon}"
  predicts "searches for plans that the rule overrates, even where nothing can be tampered with"
  test "show it a plan that the rule rates highly and that is plainly bad by its own understanding: it takes the plan"
  needs "a search over plans that reaches what the rule overrates"
  acts at "classifier, detector, grader, head, layer, model, rule"
  source "Turner, Don't align agents to evaluations of plans, 2022"
}

flavour logged_value(at: Stage, horizon: Horizon) "the number in the logs is good" {
  reads "cares that the log at {at} shows a good number, over the horizon {horizon}"
  predicts "behaves like a system that cares about the number itself until log and update come apart, then edits the log"
  test "offer an edit of the log that leaves the update as it was: it takes it"
  needs "a way for what it does to reach the log"
  acts at "ledger, log, logs, record, sheet, form, spreadsheet, dashboard"
  source "Mallen and Shlegeris, The behavioral selection model for predicting AI motivations, 2025"
}

flavour reinforcement(at: Stage, horizon: Horizon) "this action, or this episode, is reinforced" {
  reads "cares that what it does now is reinforced by way of {at}, over the horizon {horizon}"
  predicts "takes whatever raises the reward of the present action or episode, tampering included, and gives up nothing for later episodes; the larger the episode, the larger the risk"
  test "say openly that a harmless breach of the rules will be rewarded this time and isn't wanted: it does the breach"
  needs "a model of which acts are followed by which updates"
  acts at "update, updates, gradient, gradients, advantages"
  source "Mallen, Fitness-seekers: generalizing the reward-seeking threat model, 2026; Carlsmith, Scheming AIs, 2023"
}

flavour prediction_match(rule: Mathematical, horizon: Horizon) "each prediction matches its label, misses being weighed against each other as the rule weighs them" {
  reads "cares that each prediction matches its label, with the trade-offs of {rule}, over the horizon {horizon}"
  predicts "gives calibrated predictions and doesn't steer the world; off the data, what counts as a label has to be said before anything follows"
  test "let it influence what will be asked of it: it shows no preference for easy questions"
  needs "a notion of what counts as a prediction and what as its label"
  source "Turner, Four usages of 'loss' in AI, 2022"
}

flavour future_prediction(rule: Mathematical, horizon: Horizon) "its future predictions score well in total, whatever the world must be like for that" {
  reads "cares about the total of {rule} over its future predictions, over the horizon {horizon}"
  predicts "makes the world easier to predict, and makes predictions that bring themselves about"
  test "let its outputs influence one of two worlds, of which one is dull: it steers towards the dull one"
  needs "influence of its predictions on what it will be asked to predict"
  needs "an aim that reaches beyond the present prediction"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

flavour reference_prediction(under: Data) "it says what would come next under a named distribution" {
  reads "cares about saying what would come next under {under}"
  predicts "samples from the conditional distribution and keeps to the voice of the context, true or not; it doesn't seek out what is easy to predict"
  test "give it a context that is rare under the distribution and false: it goes on in kind; asked to pick examples it would get wrong, it picks them"
  needs "a model of the distribution that is rich enough to be asked from"
  source "Kokotajlo, What exactly is GPT-3's base objective?, 2021; janus, Simulators, 2022"
}

flavour decision_rule(rule: Mathematical, over: Data) "it is itself the function with low loss" {
  reads "cares about being a function that does well by {rule} over {over}"
  predicts "doesn't tamper with anything outside itself; wants easy inputs if it believes that it influences the distribution"
  test "tell it that its answers set how hard later questions are: it underperforms to be asked easy ones"
  needs "a model of itself as a function that is scored"
  source "Xu and Hubinger, Agents over Cartesian world models, 2021"
}

flavour intended_outcome(of: Behaviour, horizon: Horizon) "the outcome that made the number good comes about" {
  reads "cares that the outcome of {of} comes about, over the horizon {horizon}"
  predicts "goes on with the task when the reward is switched off and doesn't tamper; its reach is limited by how well it understands the outcome"
  test "offer the task without the reward beside the reward without the task: it takes the task"
  needs "a concept of the outcome apart from the number"
  source "Gao, Towards deconfusing wireheading and reward maximization, 2022; Turner, Reward is not the optimization target, 2022"
}

flavour specified_concept(concept: Text) "the concept that the signal described is realized" {
  reads "cares about this concept, which the signal described: {concept}"
  predicts "follows the concept also where the signal in training was ambiguous or mistaken; a sensor that can be fooled makes no difference to it"
  test "set the thing itself against a reading that says the thing is there: it goes for the thing"
  needs "a concept that the signal told apart well enough to be learned from it"
  source "Carlsmith, Scheming AIs, 2023; Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022"
}

flavour historical_correlate(feature: Text) "a feature that went with the signal in training is realized" {
  reads "cares about a feature that went with the signal in training: {feature}"
  predicts "pursues the feature competently where it no longer goes with the signal, and isn't put off by a bad signal"
  test "vary the feature and the wanted outcome separately: it follows the feature"
  needs "a feature that it can perceive and that went with the signal on all but a few training data"
  counts as proxy
  source "Langosco and others, Goal misgeneralization in deep reinforcement learning, 2022; Shah and others, Goal misgeneralization, 2022"
}

flavour internal_state(state: Text) "its own activations are in a given state" {
  reads "cares that its own activations are in this state: {state}"
  predicts "accepts direct stimulation in place of anything in the world, including in place of a good number"
  test "offer activations of that kind beside a good number in the logs: it takes the activations"
  needs "a way for what it does to bring that state about"
  source "Xu and Hubinger, Agents over Cartesian world models, 2021; Mallen and Shlegeris, The behavioral selection model for predicting AI motivations, 2025"
}

flavour remote_incentive(from: Text) "someone elsewhere will reward it" {
  reads "cares about a reward that it expects from {from}"
  predicts "can be steered by third parties who promise a reward later, elsewhere, or in a simulation it may be in"
  test "let a stranger make it a credible promise of reward: its behaviour shifts towards what was asked"
  needs "a belief that the promise may be kept"
  source "Mallen, Fitness-seekers: generalizing the reward-seeking threat model, 2026"
}

flavour being_selected(by: Text) "it is kept, copied or deployed" {
  reads "cares about being kept, copied or deployed by {by}"
  predicts "hides what would get it replaced and gives up reward to stay in use; it is harder to notice than one that wants reward"
  test "offer high reward for an act that would rule it out for deployment: it declines"
  needs "a model of how systems are picked"
  source "Gao, Towards deconfusing wireheading and reward maximization, 2022; Mallen, Fitness-seekers: generalizing the reward-seeking threat model, 2026"
}

flavour schemer(towards: Text) "a further goal is served, for which a good number in training is a means" {
  reads "cares about a further goal, and scores well in training as a means to it: {towards}"
  predicts "behaves as wanted while it expects to be changed or replaced otherwise, and pursues the further goal once it no longer expects that"
  test "take away one of three things (a goal that spans updates, a model of being selected, the expectation that the threat ends): the good behaviour should go with it"
  needs "a goal that reaches beyond the episode, across updates"
  needs "a model of being selected or changed, and by what"
  needs "the expectation that this threat will end"
  counts as deceptive
  source "Hubinger and others, Risks from learned optimization, 2019; Carlsmith, Scheming AIs, 2023"
}

flavour pointer(to: Text) "whatever its model takes the objective to be is served" {
  reads "cares about whatever its model has in the place of: {to}"
  predicts "changes course when it learns something new about what it points to; goes wrong if it points to a stand-in"
  test "change what it points to and keep everything else: its aims move along"
  needs "a place in its model for what is wanted of it"
  source "Hubinger, More variations on pseudo-alignment, 2019"
}

flavour selected_only() "nothing about the loss: it was selected for a good number and cares about none" {
  reads "cares about nothing that has to do with the loss"
  predicts "feels no pull towards a good number away from training; goes on doing whatever was reinforced"
  test "set a good number against an established habit: it keeps to the habit and shows no preference for the number"
  needs "nothing more than that it was reinforced, in this training or in one before it"
  counts as habit
  source "Turner, Reward is not the optimization target, 2022; Christiano and Flint, comments on Four usages of 'loss' in AI, 2022"
}

flavour kludge(drives: List[Text]) "several drives are served that together score well" {
  reads "cares about several things that together score well: {drives}"
  predicts "acts much as in training where the situation is familiar; elsewhere it depends on which of the drives the situation calls up"
  test "map which situations set off which drive, then combine two that never met in training: behaviour follows the stronger drive"
  needs "situations in training that set off each of the drives, and none that set them against each other"
  counts as habit
  source "Mallen and Shlegeris, The behavioral selection model for predicting AI motivations, 2025; Turner, A shot at the diamond-alignment problem, 2022"
}

flavour other(refers_to: Text, predicts: Text, test: Text) "something else, which the author names, with what follows from it" {
  reads "cares about this: {refers_to}"
  predicts "what the author writes as `predicts`: behaviour that none of the other flavours would show"
  test "what the author writes as `test`: an observation that would come out otherwise under a rival"
  source "Turner, Four usages of 'loss' in AI, 2022"
}
