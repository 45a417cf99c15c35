import type { Draft, Proposal } from '../../core/draft/draft.ts';
import type { Text } from '../../core/model/published.ts';
import { occurrences } from '../../core/quotes/locate.ts';
import { inFirst, inLanguages, MISSING, NO_EVENT } from './draft-words.ts';

/** Of an article, what its draft says besides its events. */
export interface ArticleFacts {
  language: string;
  /** Of the site. */
  languages: readonly string[];
  published: {
    edtf: string;
    basis: Text;
    evidence: readonly { paragraph: number; start: number; end: number }[];
  };
  /** As the text names it, and where. */
  publisher: { name: string; paragraph: number; start: number } | null;
  url: string | undefined;
  /** The day on which new events are added; none where the compiler is to say. */
  on: string | undefined;
  /** Offices that the data have in more languages, by their Arabic words. */
  offices: ReadonlyMap<string, Text>;
}

type Value = string | number | null | boolean | Value[] | { [key: string]: Value | undefined };
export type Item = Record<string, Value | undefined>;

/** What the YAML files hold, in the order of their keys. */
export interface DraftContent {
  head: Item;
  /** With their proposals, for what is said beside them. */
  citations: { item: Item; proposal: Proposal }[];
  events: { item: Item; proposal: Proposal }[];
}

/** A draft as the data have it. */
export function contentOfDraft(
  draft: Draft,
  paragraphs: readonly string[],
  facts: ArticleFacts,
): DraftContent {
  const quote = quoter(paragraphs);
  const title = draft.roles.indexOf('title');
  const other = draft.roles.flatMap((role, n) => (role === 'body' ? [] : [[n, role] as const]));
  const { publisher, published, languages } = facts;
  const head: Item = {
    language: facts.language,
    publisher: publisher && {
      name: { [facts.language]: publisher.name },
      words: quote(publisher.paragraph, publisher.start, publisher.start + publisher.name.length),
    },
    title: title < 0 ? null : { paragraph: title },
    url: facts.url,
    published: {
      edtf: published.edtf,
      basis: { ...published.basis },
      evidence: published.evidence.map(({ paragraph, start, end }) => quote(paragraph, start, end)),
    },
    roles: Object.fromEntries(other),
    noEvent: Object.fromEntries(
      draft.noEvent.map(({ paragraph, cause }) => [paragraph, inFirst(NO_EVENT[cause], languages)]),
    ),
  };
  return {
    head,
    citations: draft.proposals.map((proposal) => ({
      item: citationOf(proposal, paragraphs, quote),
      proposal,
    })),
    events: draft.proposals
      .filter(({ eventIs }) => eventIs === 'new')
      .map((proposal) => ({ item: eventOf(proposal, facts), proposal })),
  };
}

type Quoter = (paragraph: number, start: number, end: number) => Item & { paragraph: number; exact: string };

/** Quotes with the number of their occurrence where they stand more than once. */
function quoter(paragraphs: readonly string[]): Quoter {
  return (paragraph, start, end) => {
    const text = paragraphs[paragraph] ?? '';
    const exact = text.slice(start, end);
    const places = occurrences(text, exact);
    const nth = places.findIndex((place) => place.start === start) + 1;
    return { paragraph, exact, ...(places.length > 1 && { occurrence: nth }) };
  };
}

function citationOf(proposal: Proposal, paragraphs: readonly string[], quote: Quoter): Item {
  const { key, event, paragraph, start, end, status, dating } = proposal;
  return {
    key,
    event,
    ...quote(paragraph, start, end),
    status,
    ...(dating.by === 'same-occasion' && { sameOccasionAs: dating.key }),
    ...(dating.by === 'rule' && {
      date: {
        words: wordsOf(proposal, dating, paragraphs, quote),
        rule: dating.rule,
        ...(dating.anchor === 'none' && { anchor: 'none' }),
        ...(dating.anchor === 'citation' && { anchor: { citation: dating.counted ?? '' } }),
        when: dating.when.edtf,
        ...(dating.conflict && { conflict: true }),
      },
    }),
  };
}

/** Mere text where it is found so: once in its paragraph, or once within the quote. */
function wordsOf(
  { paragraph, exact }: Proposal,
  { start, end }: { start: number; end: number },
  paragraphs: readonly string[],
  quote: Quoter,
): Value {
  const words = (paragraphs[paragraph] ?? '').slice(start, end);
  const isPlain =
    occurrences(paragraphs[paragraph] ?? '', words).length === 1 || occurrences(exact, words).length === 1;
  return isPlain ? words : quote(paragraph, start, end);
}

function eventOf(
  { event, kind, headline, people, places, topics, dating }: Proposal,
  facts: ArticleFacts,
): Item {
  const { language, languages, offices } = facts;
  const office = (words: string | null): Item | null =>
    words === null ? null : { ...(offices.get(words) ?? { [language]: words }) };
  const isDated = dating.by !== 'nothing';
  return {
    id: event,
    kind,
    title: languages.includes(language) ? { [language]: headline } : {},
    people: Object.fromEntries(people.map((person) => [person.id, office(person.office)])),
    places: [...places],
    topics: [...topics],
    missing: isDated ? undefined : inLanguages(MISSING, languages),
    history: facts.on === undefined ? undefined : [{ on: facts.on, what: 'added' }],
  };
}
