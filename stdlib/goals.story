library std.goals "Classes of goal: what sort of cognition is wanted, and the question that each sort raises"

from std.care use Horizon

class loss_minimizer() "a system that works towards a good number, in a flavour that its goal states by a `care`" {
  asks "What keeps the number honest against a system that is able and willing to change how it comes about?"
  because "it weighs actions by what they do to the number in the stated sense, and so also weighs actions that its authors didn't think of"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class fully_aligned(with: Text) "an agent that pursues what these people would want, on its own judgement" {
  reads "pursues what {with} would want"
  asks "How does it come to know what these people want, and what does it do where they disagree or change their minds?"
  because "it holds a model of what is wanted, plans by it in every domain, and isn't waiting to be corrected"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class corrigible(mechanism: Text) "an agent that lets itself be corrected and helps those who correct it" {
  reads "lets itself be corrected, by this mechanism: {mechanism}"
  asks "By what computation does it give way to correction, and does that computation survive its own learning?"
  because "it treats its present aims as open to revision by named people, as a standing part of how it decides and not as a rule it puts up with"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class approval_directed(overseer: Text) "an agent that takes the action its overseer would approve of most" {
  reads "takes the action that {overseer} would approve of most"
  asks "What keeps the search for an approved action from finding one that misleads the overseer?"
  because "it predicts the overseer's judgement of the next action and stops there: what is weighed is approval, not the good that is approved of"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021; Turner, Don't align agents to evaluations of plans, 2022"
}

class myopic(horizon: Horizon) "an agent that weighs nothing beyond a near horizon" {
  reads "weighs nothing beyond this horizon: {horizon}"
  asks "Why don't its separate decisions, or copies of it, come to co-operate across the horizon?"
  because "its evaluation of an action breaks off at the horizon, so that what happens later has no influence on the choice"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021; Xu and Hubinger, Agents over Cartesian world models, 2021"
}

class simulator(of: Text) "a system that continues a process as that process would go on" {
  reads "continues as {of} would"
  asks "How does it divide its effort among the parts of what it simulates, and who decides that?"
  because "it models how the process unfolds and lets it unfold; it takes on what the process wants only as something to be depicted"
  source "janus, Simulators, 2022; Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class narrow_agent(domain: Text) "an agent whose reasoning is about one domain only" {
  reads "reasons about {domain} and about nothing else"
  asks "What keeps other domains, its overseers and its own training among them, out of its reasoning?"
  because "it plans over the states and moves of one domain and has no model of anything beyond it"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class truthful_answerer() "a system that answers questions with what it itself takes to be so" {
  asks "How would you tell an answer read off its model of the world from one that predicts what people would say?"
  because "it has a model of the world and a translation from that model into language, and the answer comes by way of both"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class heuristics() "a bundle of shallow rules, with no search and no plan" {
  asks "What shows that the rules don't add up to a search, at the scale that is planned?"
  because "each rule maps features to a contribution to the output; none looks ahead, none is about the world as a whole"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class human_concept_predictor() "a pure predictor whose concepts people can understand" {
  asks "What does it predict about a world in which its own predictions are read?"
  because "it models the data in concepts that people could take over, and chooses nothing by its effect on the world"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}

class values() "a bundle of drives, each tied to situations, that bid for what the system does" {
  asks "Which of the drives gains the upper hand when the system reflects, and what becomes of the wanted one?"
  because "there is no single criterion: several drives, called up by context, weigh on each decision, and the wanted ones are among them"
  source "Turner, A shot at the diamond-alignment problem, 2022"
}

class model_organism(shows: Text) "a system made to show an unwanted property so that it can be studied" {
  reads "shows this on purpose, for study: {shows}"
  asks "What keeps it contained, and its outputs out of other systems' training data?"
  because "it has the unwanted mechanism itself and doesn't only imitate its outward signs; otherwise the study is about something else"
  source "Hubinger and others, Model organisms of misalignment, 2023"
}

class custom(kind: Text) "a kind of cognition that this list doesn't have" {
  reads "is a system of this kind: {kind}"
  asks "What goes wrong most easily with a system of this kind?"
  because "the author describes it; the description should say what the system computes and not only what it achieves"
  source "Hubinger, How do we become confident in the safety of a machine learning system?, 2021"
}
