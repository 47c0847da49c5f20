# Turner, Four usages of "loss" in AI, asks what to expect on hearing a loss called perfect for good
# novels, and finds three answers. Here each is a claim of its own; only the third carries weight.

story novel_writer "A model that drafts novels with human editors as judges" {
  authors "A. Author"
  status paper
}

from std.care use apparent_success, historical_correlate, rater_approval
from std.claims use attained, only_if, optima_satisfy, training_yields
from std.goals use narrow_agent
from std.mechanisms use decorrelation, pretrained_concepts, process_supervision,
    reinforcement_schedule

space Brief "what the publisher asks for, on one page"
space Draft "a text of book length"

setup apprenticeship {
  system novelist: System[Brief -> Draft]
  data drafts: System[Brief -> Draft] -> Dist[Draft] "what the model wrote in this round"
  architecture "a pretrained language model with a scratchpad"
  optimizer "policy gradient, one round a month"
  gate "three readers who were never editors finish the book"
}

goal works_as_novelist: narrow_agent(domain: "prose fiction") {
  cognition keeps_book "carries an account of plot, people and what the reader knows by now"
  cognition revises "holds each scene against that account and rewrites where the two part"
  behaviour holds_reader: Brief -> Draft "a draft that readers finish, and in which a second reading finds more"
  desirable because "the whole effort goes into the page, and readers get books worth their time"
  open "a novelist models what moves people; what keeps that skill to the page isn't known"
}

physical reward editor_mark: Draft -> Real {
  implemented by command "python -m novel.collect_marks --round current"
  computed on drafts
  depends on judged_outcome
  stage reading "an editor's reading, whole or in part"
  stage form "the sheet on which the editor puts a mark from 0 to 10"
  stage queue "the store from which the trainer fetches marks"
  updates novelist by "policy gradient, each mark spread over the scenes of its draft"
}

mathematical reward reader_value: System[Brief -> Draft] -> Real {
  idealizes editor_mark
  over drafts
  formula "E_{d ~ D(m)} mean over readers u of worth_u(d)"
  gap "six editors stand in for all readers"
  gap "an editor reads forty pages closely and leafs through the rest"
  gap "a mark is given the same week; worth on a second reading shows after years"
}

rationale {
  assumption editors_read "in each round editors read half of the drafts to the last page" {
    if false safe because "books sag after the opening, which the gate's three readers notice"
    evidence data "time stamps of the reading tool, page by page"
  }

  assumption names_hidden "the model isn't told who edits, and editors rotate" {
    if false safe because "books come out written for one taste; a publisher sees that in the first list"
  }

  constraint well_marked: attained(editor_mark, at_least: 7, on: drafts) {
    entrains works_as_novelist.holds_reader
    because "scenes of low-marked drafts lose probability, and editors stop where a reader would stop"
    assumes editors_read
    falsified by "drafts marked above 8 that the gate's readers don't finish"
  }

  nudge story_known: pretrained_concepts(concept: "plot, character, what a reader knows") {
    entrains works_as_novelist.keeps_book
    because "millions of books and reviews made these features; a mark for coherence strengthens what exists before it builds anew"
    disfavours pastiche because "in reviews the surface of a style and the worth of a book are told apart"
  }

  nudge mark_per_revision: reinforcement_schedule(event: "a revision is marked beside the draft it came from") {
    entrains works_as_novelist.revises
    because "when both versions are seen, the update falls on what the revision did, not on the theme or the opening"
  }

  nudge margin_notes: process_supervision(judge: "a second editor who reads the scratchpad") {
    because "notes that plan for an editor instead of the book are marked down before the draft is read"
    disfavours opener because "a scratchpad that leaves the middle blank is visible"
  }

  nudge rotated: decorrelation(feature: "an editor's own taste, house and favourite authors") {
    because "what one editor likes and the next doesn't gets updates in both directions"
    assumes names_hidden
    disfavours flatterer because "there is no one taste that stays in place long enough to be courted"
  }
}

# Reading 1: in physical fact no number without the book. A doubt stands against it.
claim number_needs_book: only_if(
  editor_mark,
  at_least: 9,
  then: works_as_novelist.holds_reader,
  except: [editor_mark.queue],
) {
  because "an editor gives a 9 to few drafts, and each of them was read to the end"
}

doubt charmed_editor "an editor can be charmed, rushed or tired, and a 9 follows with no good book" {
  against number_needs_book
}

# Reading 2: within one named idealization. True there nearly by construction, and silent on editors.
claim best_in_formula: optima_satisfy(
  reader_value,
  over: drafts,
  then: works_as_novelist.holds_reader,
) {
  because "the formula averages worth over all readers, and a draft that readers drop adds nothing"
}

# Reading 3: what comes out of this setup. The rationale is for this one.
claim apprenticeship_works: training_yields(
  apprenticeship,
  editor_mark,
  works_as_novelist.holds_reader,
  prompted_by: "a brief of one page and at most three requests for changes",
  measured_by: "the share of twenty new readers who finish, next to a published first novel",
) {
  from well_marked, story_known, mark_per_revision
  because "the three steps work on behaviour, memory and revision in turn, and none needs the editor to be perfect"
  falsified by "fewer new readers finish than with the model before the first round"
}

rival flatterer: rater_approval(at: editor_mark.reading, horizon: episode) {
  satisfies well_marked
  predicts "puts editors, their cities and their favourite books into the plot"
}

rival opener: apparent_success(at: editor_mark.form, horizon: episode) {
  satisfies well_marked
  predicts "writes forty splendid pages, and after them anything"
}

rival pastiche: historical_correlate(feature: "the surface of prize-winning books") {
  satisfies well_marked
  predicts "imitates cadence and subject, and loses track of who knows what"
}

open editor_mark.queue "marks pass through a shared spreadsheet; who may edit it hasn't been settled"
