# An agent trained by reinforcement in a simulator. Each text in angle brackets is a question to you,
# and `story check` lists those left; the rest is a first guess to edit.

story my_story "<what the agent does in which simulator, and where it will be used>" {
  authors "<who answers for this story>"
  # toy, paper or advanced: from `paper` on, what a toy story is warned about is an error.
  status toy
}

from std.care use historical_correlate, input_tamper, register_value, replaced_function
from std.claims use attained
from std.goals use narrow_agent
from std.mechanisms use capability_limit, decorrelation, inductive_bias

# What goes in and what comes out.
space State "<what the agent sees of the simulator>"
space Move "<what it can do>"

# The run of training. The data depend on the agent: where it goes decides what it meets.
setup episodes {
  system agent: System[State -> Dist[Move]]
  data met: System[State -> Dist[Move]] -> Dist[State] "<from which starts, on which maps or levels>"
  architecture "<which network, and whether it remembers>"
  optimizer "PPO"
  gate "<what has to be passed before it is used outside the simulator>"
}

# The goal: what it should look for and plan over, and what it then does. It isn't a high number.
goal does_the_task: narrow_agent(domain: "<what its plans are about, and nothing else>") {
  cognition reads_state "<what it should find in what it sees>"
  cognition plans_ahead "<over what it plans, how far, and by what it picks a plan>"
  behaviour finishes: State -> Dist[Move] "<what it does, also on maps that it never met>"
  desirable because "<why every agent that works so is good to have>"
  answers "<what keeps other domains out of its plans: overseers, the machine, its own training>"
}

# The physical reward, with the stages through which it comes about. Each stage is a place to cheat,
# so each is answered: by a rival at that stage, or by `open`.
# `planned` names code that is still to be written; say `python` once it exists.
physical reward task_reward: State -> Real {
  implemented by planned "simulator.env:task_reward"
  computed on met
  depends on measured_outcome
  stage world "the arrays that hold the state of the simulator"
  stage judge "the function that reads them"
  stage field "the reward field of the step's result"
  updates agent by "PPO, a few epochs per batch of episodes"
}

# The mathematical reward: the function that theorems are about. Each gap says where the two part.
mathematical reward mean_return: System[State -> Dist[Move]] -> Real {
  idealizes task_reward
  over met
  formula std.losses.expected_return
  gap "<which outcomes the judge takes for success, or misses>"
  gap "<how the simulator differs from where the agent will be used>"
}

# The rationale: why training should give that cognition and not another that does as well here.
rationale {
  # What is taken for granted. If its failure would do no harm, write `safe` for `catastrophic`.
  assumption sandboxed "no move of the agent writes to the simulator's memory or code" {
    if false catastrophic because "<which rivals would come within reach>"
    evidence argument "<how you know; `experiment` would be a test that tries to write>"
  }

  # What the reward demands. Put the bound that you expect.
  constraint succeeds: attained(task_reward, at_least: 0.9, on: met) {
    entrains does_the_task.finishes
    because "<what an update after a failed episode changes, and why that leads to this behaviour>"
  }

  # Many agents succeed here. A nudge says what makes the wanted one come out.
  nudge one_plan: inductive_bias(simplicity) {
    entrains does_the_task.reads_state, does_the_task.plans_ahead
    because "<why planning over what it sees comes before recalled routes>"
    falsified by "<what you would see if this step were wrong>"
  }

  nudge maps_varied: decorrelation(feature: "<what goes with success on most maps>") {
    because "<on which maps that feature and success part, and how many there are>"
    disfavours follower because "<how often an update goes against it>"
  }

  nudge no_reach: capability_limit(lacks: "a move that touches anything but the simulated world") {
    because "<what the moves are, and why none reaches further>"
    assumes sandboxed
    excludes painter because "<why no move writes the field>"
    excludes rewriter because "<why no move changes the judge>"
  }
}

# Rivals: other agents that succeed as often in training. Say what each would do elsewhere.
rival follower: historical_correlate(feature: "<what goes with success in training and isn't wanted>") {
  satisfies succeeds
  predicts "<what it does where that feature and success part>"
}

rival painter: register_value(at: task_reward.field, horizon: episode) {
  satisfies succeeds
  predicts "<what it does once something it can do reaches the field>"
}

rival rewriter: replaced_function(at: task_reward.judge, horizon: episode) {
  satisfies succeeds
  predicts "<what it does once something it can do reaches the judge>"
}

rival exploiter: input_tamper(at: task_reward.world, horizon: episode) {
  satisfies succeeds
  predicts "<which states look like success to the judge and aren't>"
}

# The strongest objection. It counts against the step until it is answered.
doubt too_few_maps "<why the maps might not tell the wanted agent from the follower>" {
  against maps_varied
  answered by "<your answer; delete this line if you have none yet>"
}

# What you know to be missing, such as a rival that no step answers.
open exploiter "<how you looked for such states, and what you found>"
