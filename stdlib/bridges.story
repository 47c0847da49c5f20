library std.bridges "How objectives with different domains are brought to where they can be compared"

choice Invariance "which changes of an objective count as no change when it is compared" {
  argmax "everything that leaves the best choice the same: only what is picked counts",
  ordering "everything that leaves the order of the choices the same",
  scale "multiplication by a positive number, and addition of a constant",
  none "nothing: raw values are compared, although rescaling an inner objective changes no behaviour",
}

bridge output[X, O, C](
  inner: Objective[C -> Real],
  outer: Base[System[X -> O] -> Real],
  readout: Map[C -> O],
  demand: Map[X -> (O -> Real)],
  over: Data[X],
  invariant: Invariance,
) "what the system searches over is read out as outputs, and compared with what the outer objective demands of each" {
  reads "{inner}, read out through {readout}, is compared with what {outer} demands of each output by {demand}, over {over}, up to {invariant}"
  because "for a system that searches over candidates and outputs the best, trained by a criterion that depends on outputs alone: the mean, over the data, of what is demanded of each output"
  weakness "It doesn't fit criteria that also depend on the system's insides, such as weight decay. Candidates that read out as no output need a rule, and a search that misses the best has to be modelled."
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022"
}

bridge output_each[X, O, C](
  inner: Objective[X * C -> Real],
  outer: Base[System[X -> O] -> Real],
  readout: Map[C -> O],
  demand: Map[X -> (O -> Real)],
  over: Data[X],
  invariant: Invariance,
) "as output, where the inner criterion differs from instance to instance" {
  reads "on each instance {inner}, read out through {readout}, is compared with what {outer} demands of each output by {demand}, over {over}, up to {invariant}"
  because "for a system whose inner criterion is made anew for each instance, which is the usual case: a plan is good in a situation"
  weakness "As for output. In addition the inner scale is free on each instance, so nothing follows for how much the instances matter against each other."
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022"
}

bridge world[A, B, W](
  inner: Objective[A -> Real],
  outer: Objective[B -> Real],
  inner_reads: Map[A -> W],
  outer_reads: Map[B -> W],
) "both are read as utilities over one world" {
  reads "{inner} and {outer} are compared as utilities over one world, by {inner_reads} and {outer_reads}"
  because "for comparing agents, goals and people, as one does when saying that two agents want different things"
  weakness "The readings are the author's, and hold within the range where the shared description of the world is good."
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022"
}

bridge swap[C, T](inner: Objective[C -> Real], outer: Base[T], replacement: Objective[C -> Real]) "exchange the inner criterion for another and see what the outer objective says" {
  reads "{inner} is exchanged for {replacement} inside the system, and {outer} judges both"
  because "for a system whose criterion is a separate part, so that another can be put in its place and the rest be left alone"
  weakness "Most trained systems have no such part, and the rest of the system may have been fitted to the criterion it has."
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022"
}

bridge identity[A](inner: Objective[A -> Real], outer: Objective[A -> Real]) "the two have one domain" {
  reads "{inner} and {outer} have one domain and are compared directly"
  because "for tabular learners and built-in planners, where the table or search that is trained is the one that decides"
  source "Becker-Kahn, An observation about Hubinger et al.'s framework for learned optimization, with comments, 2022"
}

bridge extension[X, Y, O](
  base: Map[X -> (O -> Real)],
  wider: Map[Y -> (O -> Real)],
  embeds: Map[X -> Y],
  chosen_because: Text,
) "what is demanded on a wider space than that of training is the author's choice, and said to be" {
  reads "{base} is continued by {wider} on a wider space, into which {embeds} takes the old one; it was chosen because {chosen_because}"
  because "for any talk of what a system should do off its training distribution: the data there demand nothing until somebody says what"
  weakness "Other continuations fit training equally well. Name the nearest one that was turned down."
  counts as extension
  source "Kokotajlo, What exactly is GPT-3's base objective?, 2021"
}

bridge pointer[A, B](inner: Objective[A -> Real], outer: Objective[B -> Real], variable: Text) "the inner objective names a variable in the system's model that stands for the outer one" {
  reads "{inner} refers to {outer} by way of this variable in the system's model: {variable}"
  because "for a system that looks up what is wanted instead of containing it, so that it follows when what it looks up changes"
  weakness "The variable may refer to something that goes with the outer objective in training and parts from it later."
  source "Hubinger, More variations on pseudo-alignment, 2019"
}
