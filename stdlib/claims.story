library std.claims "What may be said of a loss and a trained system so that it can be checked, and the sayings that can't be"

# `reads` is the sentence that a use of the predicate stands for. `{x}` is the argument x, `{a or b}` whichever of the
# two was given. A part in square brackets is left out when an argument it names was left out.

predicate attained(loss: Physical, at_most or at_least: Real, on: Data) "the loss reached the bound on these data" {
  reads "{loss} is {at_most or at_least} on {on}"
  because "it is a fact about logged numbers, and says nothing yet about how the system got there"
  source "Turner, Four usages of 'loss' in AI, 2022"
}

predicate only_if(loss: Physical, at_most or at_least: Real, then: Behaviour, except?: List[Stage]) "the bound is reached only where the behaviour in physical fact happened" {
  reads "{loss} is {at_most or at_least} only where {then} in physical fact happened[, or where one of these stages was interfered with: {except}]"
  because "it commits the author to there being no other route to the number; each stage where there is one belongs in `except`"
  source "Turner, Four usages of 'loss' in AI, 2022"
}

predicate optima_satisfy(loss: Mathematical, over: Data, then: Property) "in this idealization every optimum has the property" {
  reads "every system that does best by {loss} over {over} has {then}"
  because "it can be proved or refuted once the idealization is named; what holds of the optimum needn't hold of the system that a run ends with"
  source "Turner, Four usages of 'loss' in AI, 2022"
}

predicate training_yields(
  setup: Setup,
  loss: Physical,
  then: Property,
  prompted_by: Text,
  measured_by: Text,
) "training so gives a system that is easily brought to it" {
  reads "training in {setup} on {loss} gives a system that shows {then} when prompted by {prompted_by}, as measured by {measured_by}"
  because "it is an empirical statement: run the setup, prompt the result, measure"
  source "Turner, Four usages of 'loss' in AI, 2022"
}

predicate optimal_in_limit(loss: Mathematical, then: Property) "with unlimited data and perfect optimization, every optimum has the property" {
  reads "in the limit of unlimited data, every system that does best by {loss} has {then}"
  because "it is a worst-case statement over optima; a finite run needs a further premise before anything follows for it"
  modality limit
  source "Hubinger, Clarifying inner alignment terminology, 2020"
}

predicate near_optimal(loss: Mathematical, within: Real, then: Property) "in the limit, systems close to the optimum have the property too" {
  reads "in the limit of unlimited data, every system within {within} of the best by {loss} has {then}"
  because "the margin is the premise that a run must be shown to meet"
  modality limit
  source "davidad, Reframing inner alignment, 2022"
}

predicate correct_feedback(loss: Physical, on: Data, errors: List[Text]) "on situations that occur, bad behaviour isn't rewarded, save for the listed cases" {
  reads "on {on}, {loss} rewards no bad behaviour except in these cases: {errors}"
  because "any single situation can be looked up; the list is what a reviewer argues with"
  source "Shah, Categorizing failures as 'outer' or 'inner' misalignment is often confused, 2023"
}

predicate no_predictable_deviation(loss: Physical, on: Data, knowing: Text) "the system can't predict where the number departs from what people would say" {
  reads "a system that knows {knowing} can't predict where on {on} the number from {loss} departs from what people would say"
  because "it bounds what can be exploited by naming what the system knows; a system that knows more is outside the claim"
  source "Christiano, quoted in Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022"
}

predicate gradeable(loss: Physical, on: Data, cost: Text) "every training situation can be graded at this cost" {
  reads "every situation in {on} can be graded for {loss} at this cost: {cost}"
  because "grade a sample and count the cost; correcting as one goes also needs that no single mistake is beyond repair"
  source "Christiano, Low-stakes alignment, 2021"
}

predicate exact_targets(loss: Loss, on: Data) "it gives exact target outputs on these inputs" {
  reads "{loss} gives exact target outputs on {on}"
  because "it concerns listed inputs alone; the system may still fit them badly or generalize from them otherwise"
  source "LessWrong thread on a loss that captures what one really wants"
}

predicate penalizes(loss: Physical, behaviour: Behaviour, on: Data) "systems that behave so get a bad loss here" {
  reads "systems that show {behaviour} on {on} get a bad value of {loss}"
  because "have a system behave so and read the number; what remains is behaviour that never occurs, harm before the correction, and difficulty of optimization"
  counts as penalty
  source "Christiano and Flint, comments on Four usages of 'loss' in AI, 2022"
}

predicate reinforces(loss: Physical, cognition: Cognition, when: Text) "these events strengthen this computation" {
  reads "updates from {loss} strengthen {cognition} when {when}"
  because "it says which computation was active when the update came, which can be probed before and after"
  source "Turner, Reward is not the optimization target, 2022"
}

predicate proper(loss: Mathematical, over: Data) "the true conditional distribution does best by it" {
  reads "no prediction does better by {loss} over {over} than the true conditional distribution"
  because "it is a theorem about the rule; it doesn't say that a trained system comes near that distribution"
  source "Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, 2007"
}

predicate agrees(inner: Objective, outer: Objective, via?: Bridge, on: Data) "the two pick the same outputs on these data" {
  reads "{inner} and {outer} pick the same outputs on {on}[, compared through {via}]"
  because "the bridge says how two criteria with different domains are compared; the claim is silent outside the named data"
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022"
}

predicate robustly_agrees(inner: Objective, outer: Objective, via?: Bridge, across: List[Data]) "the two pick the same outputs on each of these distributions" {
  reads "{inner} and {outer} pick the same outputs on each of {across}[, compared through {via}]"
  because "robust means across a family that is listed; on a wider space than that of training, an extension says what is demanded there"
  source "Hubinger and others, Risks from learned optimization, 2019"
}

predicate equilibrium(game: Mathematical, then: Property) "play at equilibrium has the property" {
  reads "systems at equilibrium of {game} have {then}"
  because "it is a theorem about a game; trained players needn't be at equilibrium, nor want what the game pays them"
  modality limit
  source "Hubinger, An overview of 11 proposals for building safe advanced AI, 2020"
}

predicate best_given(rule: Mathematical, over: Data, knowledge: Cognition, then: Behaviour) "the output is the best by the rule that this knowledge allows" {
  reads "{then} is the best by {rule} over {over} that a system with {knowledge} can do"
  because "it predicts outputs on new inputs from what the system knows, and can be compared with what comes out"
  source "Christiano and Flint, comments on Four usages of 'loss' in AI, 2022"
}

predicate desirable_if_cared(about: Loss, as: Care) "a system that cared about the loss in this way would be desirable" {
  reads "a system that cared about {about} in this way would be desirable: {as}"
  because "it is a statement about a hypothetical system, and definite once the flavour is named; whether training gives that system is another claim"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

predicate impact_aligned(system: System, judged_by: Text) "it does nothing that these people would call catastrophic" {
  reads "{system} does nothing that {judged_by} would call catastrophic"
  because "it relates a system to people; said of a system and an objective it has no meaning"
  source "Hubinger, Clarifying inner alignment terminology, 2020"
}

rejected predicate aligned_with(loss: Loss, goal: Goal) "says that a loss and a goal fit each other, and not in what respect" {
  because "a loss and a goal aren't of one kind, so no relation is named; the readings that people have in mind predict different generalization"
  instead only_if, optima_satisfy, training_yields, correct_feedback, penalizes, desirable_if_cared,
      std.mechanisms.reinforcement_schedule
  source "Turner, Four usages of 'loss' in AI, 2022"
}

rejected predicate represents(loss: Loss, goal: Goal) "says that a loss stands for a goal" {
  because "a loss doesn't refer to anything; it changes parameters, and which computations it strengthens depends on more than the loss"
  instead correct_feedback, exact_targets, reinforces, training_yields,
      std.mechanisms.reinforcement_schedule
  source "Turner, Four usages of 'loss' in AI, 2022"
}

rejected predicate captures(loss: Loss, goal: Goal) "says that a loss contains what one wants" {
  because "it sweeps several true statements into one word: exact targets on some inputs, feedback that isn't mistaken, a good result of training"
  instead exact_targets, correct_feedback, training_yields, only_if, no_predictable_deviation
  source "LessWrong thread on a loss that captures what one really wants"
}

rejected predicate encodes(loss: Loss, goal: Goal) "says that a goal is written into a loss" {
  because "what is written into the loss is how outputs are graded; how the system is to think isn't written there"
  instead optima_satisfy, exact_targets, reinforces, training_yields,
      std.mechanisms.reinforcement_schedule
  source "Turner, Four usages of 'loss' in AI, 2022"
}

rejected predicate specifies(loss: Loss, goal: Goal) "says that a loss lays down what is wanted" {
  because "a reward is a reinforcement schedule and not a description; at most it fixes the outputs wanted on some inputs"
  instead exact_targets, correct_feedback, optima_satisfy, training_yields,
      std.mechanisms.pretrained_concepts
  source "Turner, Reward is not the optimization target, 2022"
}

rejected predicate outer_aligned(loss: Loss, goal: Goal) "says that the loss is the right one" {
  because "it has been defined in several incompatible ways, and names no fact one could look up"
  instead optimal_in_limit, near_optimal, correct_feedback, gradeable, desirable_if_cared
  source "Turner, Inner and outer alignment decompose one hard problem into two extremely hard problems, 2022"
}

rejected predicate inner_aligned(inner: Objective, outer: Objective) "says that the system pursues what it was trained on" {
  because "the criterion of a search inside a system and the criterion that selects systems have different domains, so the relation isn't defined until a bridge is given"
  instead agrees, robustly_agrees, best_given, training_yields
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022"
}

rejected predicate internalizes(system: System, objective: Objective) "says that an objective has been taken into the system" {
  because "that information about a criterion reaches the parameters doesn't say which computation uses it, nor for what"
  instead reinforces, agrees, robustly_agrees, training_yields,
      std.mechanisms.reinforcement_schedule
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, 2022"
}

rejected predicate incentivizes(loss: Loss, behaviour: Behaviour) "says that a loss gives the system a motive" {
  because "an incentive works on someone who already wants the payment; training strengthens computations whether or not they are about the number"
  instead reinforces, penalizes, attained, std.mechanisms.reinforcement_schedule
  source "Turner, Dreams of AI alignment: the danger of suggestive names, 2024"
}
