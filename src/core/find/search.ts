import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { analyse, variants, vocabularyOf } from '../arabic/analyse.ts';
import type { Citation, Entity, Id, TimelineEvent, TimelineIndex } from '../model/published.ts';
import type { Range } from './range.ts';

export interface QuoteHit {
  key: Id;
  /** In `citation.exact`. */
  exact: Range[];
  /** In the citation's translation into the language of the search. */
  translation: Range[];
}

interface NameHit {
  entity: Entity;
  /** The spelling that has the words, where the name in the language of the search has none of them. */
  spelling: string | null;
}

/** Why an event was found. */
export interface Hit {
  /** In the event's title in the language of the search. */
  title: Range[];
  /** Citations of which the quote, or its translation, has every word searched for. */
  quotes: QuoteHit[];
  /** People, places and topics of the event under whose names it was found. */
  names: NameHit[];
}

/** Events by id, the likeliest first. `null`: nothing to search for. */
export type Search = (q: string) => Map<Id, Hit> | null;

interface Document {
  id: string;
  title: string;
  names: string;
  quotes: string;
}

/**
 * Search over headlines, quotes, and the names and spellings of who and where, built in the browser: it takes
 * milliseconds for hundreds of events. Every word must occur; the last may be the beginning of one, since it
 * is still being typed. Spelling is folded and glued particles are seen through (`core/arabic`).
 */
export function buildSearch(index: TimelineIndex, language: string): Search {
  const entities = entitiesById(index);
  const entries = index.events.map((event) => ({ event, names: namesOf(event, entities) }));
  const documents = entries.flatMap(({ event, names }) => [
    eventDocument(event, names, language),
    ...event.citations.map((citation) => citationDocument(citation, language)),
  ]);
  const vocabulary = vocabularyOf(
    documents.flatMap(({ title, names, quotes }) => terms(`${title}\n${names}\n${quotes}`)),
  );

  const engine = new MiniSearch<Document>({
    fields: ['title', 'names', 'quotes'],
    tokenize: terms,
    processTerm: (term) => variants(term, vocabulary),
  });
  engine.addAll(documents);

  return (q) => {
    const words = terms(q);
    if (words.length === 0) return null;
    const results = engine.search(queryOf(words, vocabulary), {
      // The query's words are folded and taken apart above; doing so again would demand every variant.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: 3, names: 2 },
    });
    const byDocument = new Map(results.map((result) => [String(result.id), result]));
    return new Map(
      entries
        .flatMap(({ event, names }) => {
          const result = byDocument.get(eventKey(event.id));
          return result ? [{ event, names, result }] : [];
        })
        .sort((a, b) => b.result.score - a.result.score)
        .map(({ event, names, result }): [Id, Hit] => [
          event.id,
          {
            title: rangesIn(event.title[language] ?? '', result, vocabulary),
            quotes: event.citations.flatMap((citation) => {
              const match = byDocument.get(citationKey(citation.key));
              return match ? [quoteHit(citation, match, language, vocabulary)] : [];
            }),
            names: names.flatMap((entity) => nameHit(entity, result, language, vocabulary)),
          },
        ])
        // A topic's name is the name of many: what has the words itself comes before.
        .sort(([, a], [, b]) => Number(hasItself(b)) - Number(hasItself(a))),
    );
  };
}

type Vocabulary = ReadonlySet<string>;

/** All words, each in any of its variants; the last also as the beginning of a longer one. */
function queryOf(words: string[], vocabulary: Vocabulary): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word, i) => ({
      combineWith: 'OR',
      queries: variants(word, vocabulary),
      prefix: i === words.length - 1,
    })),
  };
}

function terms(text: string): string[] {
  return analyse(text).map(({ term }) => term);
}

/** The words of a text that made a result, whole, on the original letters. */
function rangesIn(text: string, result: SearchResult, vocabulary: Vocabulary): Range[] {
  return analyse(text)
    .filter(({ term }) => variants(term, vocabulary).some((variant) => Object.hasOwn(result.match, variant)))
    .map(({ start, end }) => ({ start, end }));
}

function quoteHit(
  citation: Citation,
  result: SearchResult,
  language: string,
  vocabulary: Vocabulary,
): QuoteHit {
  return {
    key: citation.key,
    exact: rangesIn(citation.exact, result, vocabulary),
    translation: rangesIn(citation.translation[language] ?? '', result, vocabulary),
  };
}

/** Whether the words stand in the event's headline or in one of its quotes. */
function hasItself({ title, quotes }: Hit): boolean {
  return title.length > 0 || quotes.length > 0;
}

/** Nothing, or the name with what it was found by. */
function nameHit(entity: Entity, result: SearchResult, language: string, vocabulary: Vocabulary): NameHit[] {
  const found = (spelling: string) => rangesIn(spelling, result, vocabulary).length > 0;
  if (found(entity.name[language] ?? '')) return [{ entity, spelling: null }];
  const spelling = [...Object.values(entity.name), ...entity.spellings].find(found);
  return spelling === undefined ? [] : [{ entity, spelling }];
}

function eventDocument(event: TimelineEvent, names: Entity[], language: string): Document {
  return {
    id: eventKey(event.id),
    title: event.title[language] ?? '',
    names: names.map(spellingsOf).join('\n'),
    quotes: event.citations.map((citation) => quoteText(citation, language)).join('\n'),
  };
}

function citationDocument(citation: Citation, language: string): Document {
  return { id: citationKey(citation.key), title: '', names: '', quotes: quoteText(citation, language) };
}

function quoteText(citation: Citation, language: string): string {
  return `${citation.exact}\n${citation.translation[language] ?? ''}`;
}

/** Ids of events and keys of citations may coincide. */
function eventKey(id: Id): string {
  return `event ${id}`;
}

function citationKey(key: Id): string {
  return `citation ${key}`;
}

function entitiesById(index: TimelineIndex): Map<string, Entity> {
  const named = (kind: string, entities: Entity[]): [string, Entity][] =>
    entities.map((entity) => [`${kind} ${entity.id}`, entity]);
  return new Map([
    ...named('person', index.people),
    ...named('place', index.places),
    ...named('topic', index.topics),
  ]);
}

function namesOf(event: TimelineEvent, entities: Map<string, Entity>): Entity[] {
  const keys = [
    ...event.people.map((id) => `person ${id}`),
    ...event.places.map((id) => `place ${id}`),
    ...event.topics.map((id) => `topic ${id}`),
  ];
  return keys.flatMap((key) => entities.get(key) ?? []);
}

/** A name in every language, and as the sources spell it. */
function spellingsOf(entity: Entity): string {
  return [...Object.values(entity.name), ...entity.spellings].join('\n');
}
