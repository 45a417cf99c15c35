import type { MethodWords } from './words.ts';

export const METHOD_EN: MethodWords = {
  title: 'How we work',
  lead: 'Every event on this timeline is one click from the sentence that reports it. This page explains how the words of a source become a date, what the marks mean and what to do about an error, and it publishes the figures as the data gives them.',
  back: 'Timeline',
  sources: {
    head: 'The text comes first',
    text: [
      'Articles are kept as they came, letter for letter, misprints included. Each time the site is built, every quote is held against its paragraph: one letter more or less, and the build stops and nothing is published.',
      'Nothing is added to the texts that they do not say. Where an article gives neither title nor publisher, we say that it gives none. Translations are unofficial, and the words of the source always stand beside them.',
    ],
  },
  dates: {
    head: 'From words to a date',
    text: [
      'Every date rests on a chain of four links: the words that give it; the rule by which they are read; the date from which it is counted, which is that of publication or of another event; and the date itself. Where nothing has to be counted, the third link falls away. The rule is run anew each time the site is built; if it does not come to what the editor wrote, the build stops.',
      'Beside the editor, a program reads every expression of time in the articles by the same rules, without knowing what the editor wrote. Where it does not come to the editor’s date, the build stops, unless the editor says why; readers are shown that reason. Where no event rests on an expression, what the article says of it is the program’s reading alone.',
      'A date is never more precise than its words. A month stays a month and does not become a day; where several days are possible, all of them are kept; what is said approximately stays approximate. Where an article does not give its own day, that is inferred from the texts in hand alone, and the article says on what it rests.',
      'Two citations may report the same occasion; then one takes its date from the other. Where no rule fits, the editor gives a reason instead, which is allowed for one dated citation in ten at most. What the sources do not date stays undated: it is never given a date from general knowledge.',
      'The date of an event follows from its citations. If they can all be true, the narrowest stands; if they cannot, all are kept and the disagreement is shown.',
    ],
    caption: 'The rules that this data uses, with an example of each',
    rule: 'Rule and example',
    citations: 'Citations',
    sameOccasion: 'The same occasion, dated by another citation',
    editor: 'An editor’s reason, where no rule fits',
    nothing: 'No words date it',
    total: 'Total',
    otherRules: 'Further rules, by which expressions of time in the articles are read',
  },
  marks: {
    head: 'The marks',
    text: [
      'Under every title on the axis is a mark. Its form says how precisely the date is known, its fill whether the event happened.',
      'Amber stands for one thing alone: the event that is selected and the words that prove it. In the article, a fine dotted line runs under every expression of time, a stronger one under the words that date the event shown. Whoever points at one, or taps it, reads what date it comes to and by which rule.',
    ],
    form: {
      day: 'one day',
      span: 'from one day to another',
      part: 'some time within a month, a season or a year',
      set: 'one of these days; which one is not known',
      around: 'an approximate date',
      open: 'beginning or end unknown: solid as far as the sources vouch for it, then fading',
    },
    fill: {
      happened: 'solid: it happened',
      planned: 'hollow: it was planned',
      claimed: 'hatched: it was claimed',
    },
    clash: 'two marks, and ≠: the sources disagree on the date, and each has its own mark',
  },
  status: {
    head: 'Happened, planned, claimed',
    text: [
      '“Happened”: at least one article reports it as fact.',
      '“Claimed”: no article reports it as fact; it is given as somebody’s words or as an opinion.',
      '“Planned”: the articles know it only as a plan, or as something still to come on the day they were published. That does not mean that it took place afterwards, nor that it did not.',
    ],
  },
  disagreement: {
    head: 'When sources disagree',
    text: [
      'Articles may differ on the date, the place, the speaker, a number, how strongly something was put, or the fact itself. We then show the sentences side by side, with equal weight, and do not choose between them. Different dates are found by calculation; the rest is written by an editor and tied to the citations.',
    ],
  },
  figures: {
    head: 'The figures',
    text: [
      'These figures are counted from the data each time the site is built. Data of {{date}}, version {{version}}.',
    ],
    articles: 'Articles',
    events: 'Events',
    dated: 'of them dated',
    undated: 'of them undated',
    citations: 'Citations',
    quotes: 'Quotes proved against their texts, letter for letter',
    disagreements: 'Disagreements between sources',
    corrections: 'Corrections',
  },
  report: {
    head: 'If you find an error',
    text: [
      'What is corrected leaves its trace: every event has a history that says what changed, when and why.',
    ],
    toAddress:
      'Below every event is “{{report}}”. It opens a message that already holds the event, the quote, the address and the version of the data; all that is left for you to say is what is wrong.',
    noAddress:
      'This site names no address for corrections. Below every event, “{{report}}” gives the text of a report with the event, the quote, the address and the version of the data, to copy and send to whoever publishes the site.',
    feeds: 'Two feeds tell what is added and what is corrected: {{atom}} and {{json}}.',
  },
  data: {
    head: 'The data',
    text: [
      'All events and their citations are in one file, {{index}}, with a description of its format, {{schema}}. The texts of the articles are in {{articles}}, a file for each. If you cite the data, name its version.',
    ],
    inPieces: [
      'There is much data: {{corpus}} says what it is about and how much there is; its events lie in small files beside it. If you cite it, name its version.',
    ],
  },
};
