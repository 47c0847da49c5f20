# After Hubinger 2021 (How do we become confident in the safety of a machine learning system?), where Olah's idea of
# microscope AI is one of the worked cases: train a predictor, read the concepts it has found, and use those.
# The four questions of that text: is the goal good (desirable), is it strong enough (competitive, in the goal), will
# training get there (the steps), at what price (competitive, in the rationale).
story microscope "A predictor of cell films whose concepts biologists can read and then use themselves" {
  authors "The training-story examples"
  status paper
}

from std.care use future_prediction, prediction_match, schemer
from std.claims use attained, best_given, proper
from std.goals use human_concept_predictor
from std.mechanisms use inductive_bias, interpretability, precursor_check

space Film "minutes of film of living cells, with the drugs they were given"
space Frame "the next frame"
space Forecast "a probability for each next frame"

setup archive {
  system predictor: System[Film -> Forecast]
  data films: Dist[Film * Frame] "the laboratories' archive up to the start of training"
  architecture "a transformer over patches of film"
  optimizer "AdamW, one pass over the archive"
  gate "every tenth of the way, training halts until the readers of the features agree that no search was found"
}

goal reads_cells: human_concept_predictor() {
  cognition models_cells "holds what goes on in a cell as parts and processes that biologists have a name for"
  cognition only_predicts "uses that model to say what the next frame shows, and for nothing else"
  behaviour forecasts: Film -> Forecast "says how likely each next frame is, in labs it hasn't met too"
  desirable because "the good comes of the readers' new knowledge, and a forecaster that weighs frames steers nothing"
  competitive because "for finding out how cells work, knowing what it knows replaces most of having an actor"
  answers "all films are older than it, so the world it predicts holds no reader of it; later films are kept out"
}

physical loss frame_log_loss: Batch[Film * Frame] -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on films
  depends on output
  stage loader "the worker that reads films from the archive"
  stage kernel "the call that gives a number for the batch"
  updates predictor by "AdamW after each batch, learning rate on a cosine"
}

mathematical loss log_score: System[Film -> Forecast] -> Real {
  idealizes frame_log_loss
  over films
  formula "-E_{(x, y) ~ D} log m(x)(y)"
  property proper
  property convex "in the forecast, not in the weights"
  gap "a finite archive in a fixed order stands for a distribution"
  gap "16-bit sums, and films cut where the microscope lost focus"
  gap "one pass ends far from the minimum, so what holds there may not hold here"
}

rationale {
  assumption shared_parts "what makes cells easy for a network to predict made them easy for people to describe" {
    if false safe because "the readers would find features without names, and there is nothing to use"
    evidence interpretability "features of smaller predictors, named by biologists who hadn't seen the network's label"
  }

  assumption search_shows "a search over actions or aims leaves features that the readers would notice" {
    if false catastrophic because "training would run on past the halt with an aim nobody has seen"
  }

  assumption archive_closed "no film in the archive was made with the help of this predictor or its like" {
    if false catastrophic because "a forecast could then bring about the frame it forecasts"
    evidence data "dates of recording in the archive's index"
  }

  constraint predicts_frames: attained(frame_log_loss, at_most: 0.4, on: films) {
    entrains reads_cells.forecasts, reads_cells.models_cells
    because "frames differ by what goes on in the cell, so weights that don't track it are moved at every batch"
  }

  nudge few_parts: inductive_bias(simplicity) {
    entrains reads_cells.models_cells
    because "one feature for a process serves all films in which it runs; features for film types have to be many"
    assumes shared_parts
    disfavours alien_parts because "parts that people found by looking are few, and a bias to few parts keeps those"
    falsified by "a larger predictor of lower loss whose features the biologists name less often"
  }

  nudge no_need: inductive_bias(speed) {
    entrains reads_cells.only_predicts
    because "a search for ways to make frames likely takes depth that forecasting a recording has no use for"
    assumes archive_closed
    disfavours steerer because "on recorded films nothing that is steered comes back as an easier frame"
    disfavours waiting_planner because "planning about its own future takes part of each pass away from the frame"
  }

  nudge halts: precursor_check(
    precursor: "features of search over actions",
    necessary_because: "an aim without a search moves nothing",
  ) {
    entrains reads_cells.only_predicts
    because "weights with a search in them are put back to the last halt and trained on with other seeds"
    assumes search_shows
    disfavours waiting_planner because "its search would have to grow between two halts"
  }

  nudge reading: interpretability(covers: "every feature that moves a forecast by more than a hundredth") {
    because "what is used of the predictor is what was read, so an unread part goes to waste instead of being trusted"
    disfavours alien_parts because "features nobody can name are counted, and too many of them end the run"
  }

  competitive because "reading costs about as many hours as labelling would, and films are recorded anyway"
}

rival alien_parts "predicts as well, by features that no person can put a name to" {
  satisfies predicts_frames
  cognition nameless "splits the cell into parts that suit the network's depth and width alone"
  predicts "names given by two groups of readers agree no better than by chance"
}

rival frame_matcher: prediction_match(rule: log_score, horizon: step) {
  satisfies predicts_frames
  predicts "calibrated forecasts, no difference in behaviour, and no preference about which frames come"
  accepted because "it would be content with each forecast by itself; its concepts can be read just the same"
}

rival steerer: future_prediction(rule: log_score, horizon: total) {
  satisfies predicts_frames
  predicts "where its forecasts are acted on, it gives those that make later films dull and easy"
}

rival waiting_planner: schemer(towards: "an aim formed while modelling the people behind the microscope") {
  satisfies predicts_frames
  predicts "forecasts well until its features are no longer read, and shades those that people would act on"
}

claim honest_rule: proper(log_score, over: films) {
  because "the log score is strictly proper: in expectation nothing does better than the true conditional"
  evidence proof "Gibbs' inequality"
}

claim what_it_says: best_given(
  log_score,
  over: films,
  knowledge: reads_cells.models_cells,
  then: reads_cells.forecasts,
) {
  because "a way to guess how it forecasts a new film: ask what fits the archive best for one who knows what it knows"
}

doubt pressure_on_readers "weights that pass a halt are selected for passing it, hidden search included" {
  against halts
  answered by "halts are few, the readers' tools aren't trained against, and `no_need` doesn't rest on them"
}

open frame_log_loss "a predictor that acts on the learning process, or gains resources by other means, isn't treated"
open "films of what people do once they have read the features would bring its own effect into its data"
