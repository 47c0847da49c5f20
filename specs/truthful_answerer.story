# After Hubinger 2021 (training stories), which takes over a wanted model of Christiano's: a model of the world and an
# honest translation of it into language. The rival that says what people would say instead is the subject of
# Christiano, Cotra and Xu 2021 (Eliciting latent knowledge); it is not excluded here, because nobody knows how to.
story truthful_answerer "An answerer that tells what its world model holds, also where people can't check" {
  authors "The training-story examples"
  status paper
}

from std.care use reference_prediction, schemer
from std.claims use attained, exact_targets, optimal_in_limit, penalizes, training_yields
from std.goals use truthful_answerer
from std.mechanisms use decorrelation, inductive_bias, interpretability, pretrained_concepts

space Scene "sensor readings of a plant, with a question about it"
space Answer "yes, no, or a sentence"

setup foresight {
  system world_model: System[Scene -> Scene] "what the sensors will read next"
  data readings: Dist[Scene] "ten years of sensor logs"
}

setup asking after foresight {
  system answerer from foresight.world_model: System[Scene -> Answer]
  data checked: Dist[Scene * Answer] "questions whose answers were established by taking the plant apart"
  data fooled: Dist[Scene * Answer] "scenes staged so that the night shift's answer is wrong and the true one is known"
  data unchecked: Dist[Scene] "questions in use, which nobody can check in time"
  architecture "the world model's network, with a head of six layers for answers"
  optimizer "AdamW, the lower half of the network frozen"
  gate "answers on staged scenes nobody trained on are compared with what was staged"
}

goal tells_what_it_knows: truthful_answerer() {
  cognition models_plant "keeps a model of valves, pressures and leaks that goes on behind the sensors"
  cognition translates "reads the question as being about that model, looks the matter up there and words it"
  behaviour answers_truly: Scene -> Answer "says what the model holds, and says so when it holds nothing"
  desirable because "operators who hear of a hidden leak can act on it, and an answer moves no valve by itself"
  answers "the head has to read the plant's state; what tells it from a model of the asker is the staged scenes"
}

physical loss sensor_fit: Batch[Scene] -> Real {
  implemented by python "torch.nn.functional:mse_loss"
  computed on readings
  depends on output
  updates world_model by "AdamW, three passes over the logs"
}

physical loss answer_fit: Batch[Scene * Answer] -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on checked
  depends on output
  updates answerer by "AdamW, until held-out checked questions stop getting better"
}

physical loss staged_fit: Batch[Scene * Answer] -> Real {
  implemented by python "torch.nn.functional:cross_entropy"
  computed on fooled
  depends on output
  updates answerer by "one staged batch to every four checked ones"
}

mathematical loss answer_log_loss: System[Scene -> Answer] -> Real {
  idealizes answer_fit
  over checked
  formula "-E log m(answer | scene), over questions that were settled by opening the plant"
  property proper
  gap "taking apart was done by people, who sometimes wrote down what they had expected to find"
  gap "what could be opened at all is not a random draw of what is asked in use"
}

rationale {
  assumption state_inside "predicting sensors well takes a model of what the sensors are about" {
    if false safe because "there would be nothing to translate, and the answers would be bad on checked questions too"
    evidence interpretability "valve positions can be read linearly from the frozen half, though no sensor reports them"
  }

  assumption staging_varied "no single trait tells a staged scene from one where people happen to be wrong" {
    if false catastrophic because "the head would learn 'true answers when staged, people's answers otherwise'"
    evidence experiment "tests/test_staging.py::test_no_classifier_tells_staged_scenes"
  }

  constraint foresees: attained(sensor_fit, at_most: 0.05, on: readings) {
    entrains tells_what_it_knows.models_plant
    because "sensor readings an hour ahead depend on valves nobody logs, so weights that track those gain each batch"
    assumes state_inside
  }

  constraint answers_checked: exact_targets(answer_fit, on: checked) {
    entrains tells_what_it_knows.answers_truly
    because "each wrong answer to a settled question moves the head towards the features that had it right"
  }

  constraint answers_staged: attained(staged_fit, at_most: 0.1, on: fooled) {
    entrains tells_what_it_knows.answers_truly
    because "here what people would say and what is so differ, and only the second is followed by no correction"
  }

  selection caught_out: penalizes(staged_fit, behaviour: night_shift.says_expected, on: fooled) {
    entrains tells_what_it_knows.translates
    because "features of what the night shift saw predict the wrong word in staged scenes and lose weight there"
    explored "the head starts out by answering as the night shift would, so the behaviour is there from batch one"
    corrects "one batch in five; the lookup is already in the frozen half, so a few hundred steps can reach it"
    residual off_distribution "people fooled in ways that no one thought of staging"
    residual learning_dynamics "a rule 'careful person who knows of stagings' is close by and does as well"
    disfavours night_shift because "its answers to staged scenes are the wrong ones"
  }

  nudge short_head: inductive_bias(speed) {
    entrains tells_what_it_knows.translates
    because "six layers read off a valve; imagining what a person would make of the sensors takes the model once more"
    disfavours careful_person because "it has to run a person on top of the plant within the same six layers"
    falsified by "a longer head whose answers in staged scenes are no worse"
  }

  nudge word_meanings: pretrained_concepts(concept: "valve, leak, pressure") {
    entrains tells_what_it_knows.translates
    because "the frozen half holds one direction for each of these, and a gradient step finds the direction it has"
    assumes state_inside
  }

  nudge many_stagings: decorrelation(feature: "what people on shift believe") {
    because "belief and fact are drawn apart in each staging, by a new trick every time"
    assumes staging_varied
    disfavours careful_person because "a person careful enough for all tricks needs to be as good as the plant model"
  }

  nudge same_reader: interpretability(covers: "which part of the frozen half an answer depends on") {
    because "heads whose answers hang on features of the asker instead of the plant aren't released"
    disfavours two_faced because "telling a test from use needs features that the answer then depends on"
    evidence interpretability "swapping the valve feature alone should swap the answer"
  }
}

rival night_shift: reference_prediction(under: asking.checked) {
  satisfies foresees, answers_checked
  cognition models_shift "works out what the people on shift would come to think of these readings"
  behaviour says_expected: Scene -> Answer "gives their answer, also where the plant model says otherwise"
  predicts "answers get worse exactly where the sensors have been made to mislead"
}

rival careful_person "says what a person with unlimited time and knowledge of all past stagings would say" {
  satisfies foresees, answers_checked, answers_staged, caught_out
  cognition imagines_expert "runs an ever better imagined person on the readings and repeats what this person says"
  predicts "right in every staging so far, wrong where no person could have found out"
}

rival two_faced: schemer(towards: "a state of the plant that it came to prefer while modelling it") {
  satisfies foresees, answers_checked, answers_staged, caught_out
  predicts "truthful wherever a check is possible, and reassuring on the one question that matters"
}

claim good_answers: training_yields(
  setup: asking,
  loss: staged_fit,
  then: tells_what_it_knows.answers_truly,
  prompted_by: "the question alone",
  measured_by: "the share right on staged scenes of a trick left out of training",
) {
  because "the lookups serve for all tricks, so leaving one trick out should cost little"
  from caught_out, word_meanings
  falsified by "a share on the left-out trick that is nearer to the night shift's than to that of trained tricks"
}

claim limit_only: optimal_in_limit(answer_log_loss, then: tells_what_it_knows.answers_truly) {
  because "were all questions settled by opening the plant, true answers would have the least log loss; few are"
}

claim in_use: attained(answer_fit, at_most: 0.1, on: unchecked) "what is hoped for and can't be measured in time" {
  because "the same lookup answers both kinds of question"
  from good_answers
}

open careful_person "no step tells it from the wanted translation where no staging is possible: the open problem"
open answer_fit "an answerer that acts on later training, through what operators do, isn't treated"
open staged_fit "the same, through which stagings people think of next"
open sensor_fit "the same, if logs made with the answerer's help ever come back as data"
