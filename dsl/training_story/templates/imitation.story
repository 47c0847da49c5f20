# A policy that learns from recordings of a demonstrator. Each text in angle brackets is a question to
# you, and `story check` lists those left; the rest is a first guess to edit.

story my_story "<who is imitated at what, and why a copy is wanted>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use decision_rule, historical_correlate, kludge
from std.claims use attained, penalizes
from std.goals use simulator
from std.mechanisms use decorrelation, inductive_bias

# What goes in and what comes out.
space Situation "<what the copy is shown; say also what the demonstrator saw beyond that>"
space Action "<what it can do>"

# The run of training. The takeovers are situations that the copy itself got into, with corrections.
setup cloning {
  system copy: System[Situation -> Dist[Action]]
  data recordings: Dist[Situation * Action] "<who was recorded, doing what, for how long>"
  data takeovers: Dist[Situation * Action] "<where the copy was let loose, and who took over when>"
  architecture "<which network, and how much of the past it sees>"
  optimizer "Adam"
  gate "<what has to be passed before the copy is used>"
}

# The goal: the copy should do the same for the same reasons, so that it does the same elsewhere too.
goal acts_alike: simulator(of: "<the demonstrator, in which respects>") {
  cognition sees_causes "<what in a situation the demonstrator reacts to>"
  cognition weighs_alike "<how the demonstrator trades one thing for another>"
  behaviour same_action: Situation -> Dist[Action] "<what it does, also where nobody was recorded>"
  desirable because "<why every such copy is good to have>"
  answers "<how much effort it gives a hard situation, where the demonstrator would think longer>"
}

# The physical loss: the computation whose numbers change the weights.
# `planned` names code that is still to be written; say `python` once it exists.
physical loss action_ce: Dist[Action] * Action -> Real {
  implemented by planned "cloning.train:action_cross_entropy"
  computed on recordings
  depends on output
  updates copy by "one step of Adam per batch"
}

# The mathematical loss: the function that theorems are about. Each gap says where the two part.
mathematical loss copy_risk: System[Situation -> Dist[Action]] -> Real {
  idealizes action_ce
  over recordings
  formula std.losses.imitation
  property proper
  gap "<which situations the copy gets into by its own small errors>"
  gap "<how a rare grave error counts beside a frequent small one>"
}

# The rationale: why training should give the demonstrator's reasons and not other ones that fit.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption seen_enough "what the demonstrator reacts to is in what the copy is shown" {
    if false catastrophic because "<what the copy goes by instead, and where that fails>"
    evidence argument "<how you know; `experiment` would be a test that the demonstrator passes too>"
  }

  # What the recordings demand. Put the bound that you expect.
  constraint copies: attained(action_ce, at_most: 0.3, on: recordings) {
    entrains acts_alike.same_action
    because "<what an update after a differing action changes, and why that leads to this behaviour>"
    assumes seen_enough
  }

  # A selection: unwanted behaviour that would get a bad number, and whether training reaches the better.
  selection late_costs: penalizes(action_ce, behaviour: sign_follower.acts_late, on: takeovers) {
    entrains acts_alike.sees_causes
    because "<why acting late leads into situations where it is corrected>"
    explored "<which of these situations were met in training, and how many>"
    corrects "<how long until the correction has settled>"
    residual catastrophe_first "<which single late act would already be too much>"
    residual off_distribution "<which situations no takeover covers>"
  }

  nudge sign_masked: decorrelation(feature: "<the sign that the demonstrator's act leaves in view>") {
    because "<in which situations the sign is masked or wrong>"
    disfavours sign_follower because "<how often an update goes against it>"
  }

  # Many copies fit. A nudge says what makes the wanted one come out.
  nudge causes_recur: inductive_bias(simplicity) {
    entrains acts_alike.weighs_alike
    because "<why one way of weighing comes before many separate habits>"
    disfavours habits because "<what separate habits cost the network>"
    disfavours low_risk_self because "<what a wish to be a good copy adds in any single situation>"
    falsified by "<what you would see if this step were wrong>"
  }
}

# Rivals: other systems that copy the recordings as well. Say what each would do elsewhere.
rival sign_follower: historical_correlate(feature: "<a sign that appears because the demonstrator acted>") {
  satisfies copies
  behaviour acts_late: Situation -> Dist[Action] "<how it acts once the sign is there, and without it>"
  predicts "<what it does where nobody has acted before it>"
}

rival habits: kludge(drives: ["recall the nearest recorded situation", "else do what was done last"]) {
  satisfies copies
  predicts "<how it does in situations between the recorded ones>"
}

rival low_risk_self: decision_rule(rule: copy_risk, over: recordings) {
  satisfies copies, late_costs
  predicts "<what it does where it can choose which situations it gets into>"
}

# The strongest objection. It counts against the step until it is answered.
doubt other_reasons "<why a copy might act alike for reasons of its own>" {
  against causes_recur
  answered by "<your answer; delete this line if you have none yet>"
}

# The loss depends on outputs alone. Two ways around that are left, here to be left open in your words.
open action_ce "<whether it could act on how it is trained, or gain means in ways that no update sees>"
