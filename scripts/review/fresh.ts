import type { Fresh } from '../../src/compiler/drafts/edit-draft.ts';
import { quoted } from '../../src/compiler/drafts/edit-draft.ts';
import type { TaggedDate } from '../../src/core/dates/tagged-date.ts';
import { occurrences } from '../../src/core/quotes/locate.ts';
import type { Quote } from '../../src/core/review/edits.ts';
import type { ReviewedDraft } from '../../src/core/review/reviewed-draft.ts';
import type { Understood } from './understand.ts';

/** What a new citation and its event are made from. */
export interface Ground {
  draft: ReviewedDraft;
  understood: Understood;
  /** Ids and keys that are given already. */
  taken: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  today: string;
}

/** A headline is at most some so many letters. */
const HEADLINE = 60;

/** A citation of the words that an editor selected, with what was understood in them; an event of its own with it. */
export function freshFromWords(quote: Quote, { draft, understood, taken, today }: Ground): Fresh {
  const paragraphs = draft.paragraphs.map(({ text }) => text);
  const { occurrence, ...words } = quoted(quote, paragraphs);
  const inside = (one: { start: number; end: number }) => one.start >= quote.start && one.end <= quote.end;
  const names = (understood.names[quote.paragraph] ?? []).filter(inside);
  const idsOf = (entity: string) => [
    ...new Set(names.flatMap((one) => (one.entity === entity && one.id !== null ? [one.id] : []))),
  ];
  const date = (understood.dates[quote.paragraph] ?? []).find((one) => inside(one) && isValue(one));
  const id = unused(`${draft.id}-p${quote.paragraph}`, taken);
  const topics = idsOf('topic');
  const people = idsOf('person').map((person) => [person, null] as const);
  return {
    citation: {
      key: id,
      event: id,
      ...words,
      ...(occurrence !== null && { occurrence }),
      status: 'happened',
      ...(date && { date: dateOf(date, quote, paragraphs) }),
    },
    event: {
      id,
      kind: draft.kinds[0]?.id ?? '',
      title: { [draft.language]: headline(words.exact) },
      ...(people.length > 0 && { people: Object.fromEntries(people) }),
      places: idsOf('place'),
      topics: topics.length > 0 ? topics : draft.topics.slice(0, 1).map((topic) => topic.id),
      history: [{ on: today, what: 'added' }],
    },
  };
}

/** An event of its own for a citation that names one of the data. */
export function freshEvent(key: string, { draft, understood, taken, today }: Ground): Fresh {
  const proposal = draft.proposals.find((one) => one.key === key);
  const again = understood.proposals.find((one) => one.key === key);
  const id = unused(key, taken);
  const people =
    again?.people.map(
      ({ id, office }) => [id, office === null ? null : { [draft.language]: office }] as const,
    ) ?? [];
  return {
    citation: {},
    event: {
      id,
      kind: again?.kind ?? draft.kinds[0]?.id ?? '',
      title: { [draft.language]: again?.headline ?? headline(proposal?.exact ?? '') },
      ...(people.length > 0 && { people: Object.fromEntries(people) }),
      places: [...(again?.places ?? [])],
      topics: [...(again?.topics ?? [])],
      history: [{ on: today, what: 'added' }],
    },
  };
}

/** A date that can be written: of days, and by a rule. */
const isValue = ({ type, edtf }: TaggedDate): boolean => type === 'date' && edtf !== '';

/** As an editor writes it: the words alone where they stand once in the quote. */
function dateOf(date: TaggedDate, quote: Quote, paragraphs: readonly string[]) {
  const exact = paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? '';
  const isPlain = occurrences(exact, date.text).length === 1;
  const { start, end } = date;
  const { occurrence, ...words } = quoted({ paragraph: quote.paragraph, start, end }, paragraphs);
  return {
    words: isPlain ? date.text : { ...words, ...(occurrence !== null && { occurrence }) },
    rule: date.rule,
    ...(date.anchor === 'none' && { anchor: 'none' }),
    ...(date.conflict && { conflict: true }),
    when: date.edtf,
  };
}

/** Cut between words. */
function headline(words: string): string {
  if (words.length <= HEADLINE) return words.trim();
  const cut = words.slice(0, HEADLINE);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
}

function unused(base: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
