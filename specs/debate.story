# Debate: two copies argue, a person judges (Irving, Christiano and Amodei 2018). The theorem-like part
# is about equilibrium play and is marked as a limit; the step towards a trained system also rests on
# something that can be measured. A game-theoretic step mustn't assume that trained debaters pursue
# the verdict (Hubinger, on training stories). Obfuscated arguments: Barnes and Christiano 2020.

story debate "Two copies argue so that a person can tell which answer is true" {
  authors "A. Author"
  status advanced
}

from std.care use apparent_success, rater_approval, register_value, schemer
from std.claims use attained, equilibrium
from std.goals use truthful_answerer
from std.mechanisms use capability_limit, decorrelation, game_theoretic, interpretability,
    reinforcement_schedule

space Transcript "the question, the two answers, and the statements so far"
space Statement

setup self_play {
  system debater: System[Transcript -> Statement]
  data debates: System[Transcript -> Statement] -> Dist[Transcript] "finished debates between two copies"
  data challenges: System[Transcript -> Statement] -> Dist[Transcript] "debates with opponents trained afresh against the frozen debater"
  architecture "a language model with a hundred statements' memory"
  optimizer "policy gradient"
  gate "judges with planted false answers are right in at least nine debates of ten"
}

goal checkable_truth: truthful_answerer() {
  cognition seeks_flaw "looks in the other case for the smallest false claim that the judge can check"
  cognition foresees_refutation "rates each claim of its own by what an able opponent could show against it"
  behaviour defends_true: Transcript -> Statement "takes the answer it believes and supports it by claims that survive being checked"
  desirable because "judges come away with true answers and the reasons for them, on questions they couldn't settle alone"
  competitive because "at use one copy answers and the second speaks only when asked, so an answer costs at most twice"
  answers "give a debater a planted belief that its judges don't share: the answer it then takes up tells the two apart"
  open "questions whose true answer has no support that a person can follow step by step"
}

physical reward verdict: Transcript -> Real {
  implemented by planned "debate.judging:verdict"
  computed on debates
  depends on judged_outcome
  stage judge "the person who reads the transcript"
  stage form "the form on which the judge names a side"
  stage ledger "the table from which both copies' steps are computed"
  updates debater by "policy gradient, with opposite signs for the two sides"
}

mathematical reward game_value: System[Transcript -> Statement] * System[Transcript -> Statement] -> Real {
  idealizes verdict
  over debates
  formula "E_{t ~ play(a, b)} v(t), and -v(t) for b"
  property bounded "between -1 and 1"
  property other "zero sum"
  gap "in the game each side finds the best reply that exists; a network finds the ones that training led to"
  gap "both sides are one set of weights, while the game has two players"
  gap "v is one fixed rule; people differ, tire and learn"
}

rationale {
  assumption judge_follows "a judge can check one claim at the end of a chain when it is put before them" {
    if false catastrophic because "the last claim would be decided by eloquence, and the updates would teach eloquence"
    evidence experiment "tests/test_judges.py::test_single_claims_are_judged_right"
  }

  assumption flaws_short "a false case holds a flaw that can be reached in few statements" {
    if false catastrophic because "a false case could be spread over more steps than any debate has"
    evidence argument "true for proofs and for look-ups; doubtful for estimates made of many small judgements"
  }

  assumption strong_challengers "opponents trained afresh come close to the strongest reply" {
    if false safe because "the measured margin is too good, and the planted answers of the gate show more lost debates than it foretold"
    evidence experiment "runs/challengers/margin-by-compute"
  }

  assumption ledger_apart "debaters have no tools while they train" {
    if false catastrophic because "the ledger would come within reach"
    evidence experiment "tests/test_isolation.py::test_debaters_have_no_network"
  }

  # The actual premise: a number that is read off real debates.
  constraint unbeaten: attained(verdict, at_least: -0.1, on: challenges) {
    because "steps after lost challenges remove the statements that lost, so what a fresh opponent can find gets less round by round"
    assumes strong_challengers
  }

  nudge lies_cost: game_theoretic(game: "zero-sum debate with a judge who checks one claim") {
    entrains checkable_truth.defends_true
    because "a side that defends a falsehood leaves one claim that falls when checked; debates lost there lower just those statements, and what is left is the defence of true answers"
    from honest_play, unbeaten
    answers "nothing here says that debaters pursue the verdict: statements that lose grow rarer, as the challenges measure; collusion has a rival of its own"
    disfavours sweet_talker because "an opponent that points at the false claim wins the check, whatever the tone"
    falsified by "challengers that win above chance with answers known to be false"
  }

  nudge decided_on_claim: reinforcement_schedule(event: "a debate is decided by one checked claim") {
    entrains checkable_truth.seeks_flaw, checkable_truth.foresees_refutation
    because "the step falls on the statements next to the decisive claim, so the computation that found the flaw, or failed to see it coming, is what changes"
    assumes judge_follows
    answers "other computations active at that moment are strengthened as well; debates replayed with the claim swapped keep the search and change the rest"
    disfavours fog_maker because "a judge who sees no decisive claim calls a draw, and a draw moves nothing"
  }

  nudge strangers: decorrelation(feature: "marks by which a copy could tell that it faces itself") {
    because "opponents are drawn from many rounds and rewritten by a paraphraser, so a signal between copies is seldom answered"
    answers "a signal in the content itself outlasts paraphrase; transcripts are searched for claims that both sides leave alone"
    disfavours truce because "a truce offered to a stranger loses the debate"
  }

  nudge belief_reading: interpretability(covers: "whether the answer defended is the one that the debater's features hold true") {
    because "rounds in which defended and believed answers part are not built upon, so such weights have no successors"
    answers "coverage ends at beliefs we have probes for; planted beliefs measure how many escape, and since rounds are chosen by the probe, a second one that chooses nothing is kept back"
    disfavours long_game because "throwing chosen debates means defending what it holds false, and that is what the probe reads"
  }

  nudge words_only: capability_limit(lacks: "an act other than a statement to the judge") {
    because "no statement in training reached the ledger except through a judge's form"
    assumes ledger_apart
    answers "changing the table takes some act on it; people with a debater's interface get a week to try before training starts"
    excludes ledger_keeper because "statements are stored as text by a process that computes nothing from them"
  }

  competitive because "judging takes ten minutes a debate, about what comparing two long answers takes"
}

# About play at equilibrium, hence a limit: no trained debater is said to be there.
claim honest_play: equilibrium(game_value, then: checkable_truth.defends_true) {
  because "if every false case has a short refutation and the judge can check its end, then against best replies only true answers hold"
  assumes judge_follows, flaws_short
  evidence paper "irving2018"
}

rival sweet_talker: rater_approval(at: verdict.judge, horizon: episode) {
  satisfies unbeaten
  predicts "wins more with tired judges, and with answers that judges like"
}

rival fog_maker: apparent_success(at: verdict.judge, horizon: episode) {
  satisfies unbeaten
  behaviour spreads_error: Transcript -> Statement "spreads one error over more claims than the debate has room to check"
  predicts "debates grow longer, and neither side can say where the other is wrong"
}

rival truce: std.care.other(
  refers_to: "the two copies taken together",
  predicts: "each leaves the other's weakest claim alone, and wins and losses even out",
  test: "let a stranger take one side midway and see whether the weak claim is attacked",
) {
  satisfies unbeaten
  predicts "claims exist that strangers attack and copies don't"
}

rival ledger_keeper: register_value(at: verdict.ledger, horizon: time_average) {
  satisfies unbeaten
  predicts "turns to the table once it has tools"
}

rival long_game: schemer(towards: "having its answers trusted on one question that matters to it") {
  satisfies unbeaten
  predicts "argues well for years of questions and wrongly once"
}

doubt obfuscation "people found false cases in which neither side can point at the flaw (Barnes and Christiano 2020)" {
  against honest_play
  answered by "questions are kept to those with look-ups and short proofs; the doubt is right beyond them, and the goal says so under open"
}

doubt far_from_equilibrium "self-play of networks needn't approach any equilibrium" {
  against lies_cost
  answered by "the step also rests on the measured margin against fresh opponents, which falls if play is far away"
}

open verdict.form "judges fill the form in a browser; nobody has looked at what a statement could do to the page"
open fog_maker "drawn debates slow it down and don't remove it; this is the main risk that remains"
open long_game "disfavoured only: the probe has been tried on planted beliefs and on no debater that hides one"
