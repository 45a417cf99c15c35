import { type Bitset, emptySet, sizeOf } from '../bitset.ts';
import { common, either } from '../unite.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import { type FoundForms, IndexReader, type WordFound } from './index-reader.ts';
import { type FetchPiece, type GetPiece, KeptPieces } from './kept-pieces.ts';
import { likeliest } from './likeliest.ts';
import { readListInto } from './list-code.ts';
import { getGroups, readGroups } from './read-groups.ts';

/** What the words find among the events of an archive. */
export interface EventsFound {
  events: Bitset;
  total: number;
  /** Ordinals, the likeliest first, as many as were asked for. */
  best: number[];
  /** Of each word, what it was found by (`event-hit.ts`). */
  words: FoundForms[];
}

interface Outside {
  /** Name of the directory: `manifest.search.events`. */
  directory: string;
  /** How important an event is, as far as that is known. */
  rank?: (ordinal: number) => number;
}

export interface ArchiveSearch {
  /**
   * By the rules of `core/find/search`; `null`: nothing to search for.
   *
   * @param fetch pieces of the kind `search-events`, bound to the question @throws as `FetchPiece`
   */
  find: (q: string, fetch: FetchPiece, most?: number) => Promise<EventsFound | null>;
  /** Fetches what any first letter needs. @returns the letters @throws as `FetchPiece` */
  foresee: (fetch: FetchPiece) => Promise<string[]>;
  /** Fetches what the next letter is likely to need. @throws as `FetchPiece` */
  goOn: (q: string, fetch: FetchPiece) => Promise<void>;
}

/** Pieces of 64,000 characters at most, half of it compressed: more letters than that no language begins words with. */
const FORESEEN = 32;
/** Pieces of names: of a larger archive they come with the letters that need them. */
const NAMES_FORESEEN = 8;

/** Of words that begin with what is typed. */
const NEXT_FORESEEN = 12;

const MOST = 200;

/** Search in headlines, quotes and names of an archive, of which only the pieces are fetched that the words need. */
export function createArchiveSearch({ directory, rank = () => 0 }: Outside): ArchiveSearch {
  const pieces = new KeptPieces();
  return {
    foresee: async (fetch) => {
      const get = pieces.through(fetch);
      const index = await IndexReader.open(directory, get);
      const names = index.directory.groups.names.slice(0, NAMES_FORESEEN);
      const [letters] = await Promise.all([
        index.firstLetters(FORESEEN, get),
        ...names.map((name) => getGroups(name, get)),
      ]);
      return letters;
    },
    goOn: async (q, fetch) => {
      const get = pieces.through(fetch);
      const index = await IndexReader.open(directory, get);
      await index.nextLetters(q, NEXT_FORESEEN, get);
    },
    find: async (q, fetch, most = MOST) => {
      const get = pieces.through(fetch);
      const index = await IndexReader.open(directory, get);
      const words = await index.words(q, Object.keys(EVENT_FIELDS).length, get);
      if (words.length === 0) return null;
      const found = await Promise.all(words.map((word) => setsOf(word, index, get)));
      const { documents } = index.directory;
      const all = (of: (sets: Sets) => Bitset) => common(documents, found.map(of));
      const events = all(({ any }) => any);
      const titles = either(
        documents,
        found.map(({ title }) => title),
      );
      // As the quick search orders them: what has the words itself before what only a name has, headlines first.
      const order = [
        common(documents, [all(({ title }) => title), found.at(-1)?.whole ?? emptySet(documents)]),
        all(({ title }) => title),
        common(documents, [events, titles]),
        all(({ quote }) => quote),
        events,
      ];
      return {
        events,
        total: sizeOf(events),
        best: likeliest(order, most, rank),
        words: words.map(({ matched }) => matched),
      };
    },
  };
}

/** Events that have a word: somewhere, in the headline, there as a word of its own, in a quote. */
interface Sets {
  any: Bitset;
  title: Bitset;
  whole: Bitset;
  quote: Bitset;
}

async function setsOf({ whole, all, stems }: WordFound, index: IndexReader, get: GetPiece): Promise<Sets> {
  const { documents, groups } = index.directory;
  const entities = emptySet(groups.count);
  for (const list of all[EVENT_FIELDS.name] ?? []) readListInto(entities, list);
  const named = await readGroups(entities, groups, get);
  const setOf = (...lists: (readonly string[] | undefined)[]) => {
    const set = emptySet(documents);
    for (const list of lists.flatMap((some) => some ?? [])) readListInto(set, list);
    return set;
  };
  const title = setOf(all[EVENT_FIELDS.title], stems[EVENT_FIELDS.title]);
  const quote = setOf(all[EVENT_FIELDS.quote], stems[EVENT_FIELDS.quote]);
  const name = setOf(named, stems[EVENT_FIELDS.name]);
  return {
    any: either(documents, [title, quote, name]),
    title,
    whole: setOf(whole[EVENT_FIELDS.title]),
    quote,
  };
}
