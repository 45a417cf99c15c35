/** The manifest of an archive from its columns and the names of its pieces. */
import { NO_FILTERS } from '../find/active-filters.ts';
import { type ArticleSummary, SCHEMA_VERSION, type TimelineIndex } from '../model/published.ts';
import { addShard } from './add-shard.ts';
import { fullSet } from './bitset.ts';
import type { Columns } from './columns.ts';
import { Counter, type FacetSizes } from './counts.ts';
import { createColumns } from './create-columns.ts';
import type { Counts } from './engine.ts';
import type { ColumnShard } from './format.ts';
import { leavesSome, mostFrequent } from './lane-choice.ts';
import { histogramOf, spanOf } from './make-histogram.ts';
import type { Manifest } from './manifest.ts';

/** All that the index says of a corpus but its events, articles and retired ids. */
export type CorpusHead = Pick<
  TimelineIndex,
  'dataVersion' | 'updated' | 'site' | 'people' | 'places' | 'topics' | 'kinds'
>;

/** What the manifest says of a shard of columns besides its name. */
interface ShardEntry {
  count: number;
  dated: number;
  start: number | null;
  sizes: { topics: number; people: number; places: number; articles: number };
}

/** @see ShardEntry */
function shardEntry({ length, dates, topics, people, places, articles }: ColumnShard): ShardEntry {
  const [day] = dates.days;
  const isKnown = day !== undefined && !(dates.openStarts[0] === 0 && dates.openEnds[0] === 0);
  return {
    count: length,
    dated: dates.dated,
    start: isKnown ? day : null,
    sizes: {
      topics: topics.values.length,
      people: people.values.length,
      places: places.values.length,
      articles: articles.values.length,
    },
  };
}

type ColumnsEntry = Omit<Manifest['columns'], 'names'>;

function columnsEntry(entries: readonly ShardEntry[]): ColumnsEntry {
  return {
    counts: entries.map(({ count }) => count),
    starts: entries.map(({ start }) => start),
    sizes: {
      topics: entries.map(({ sizes }) => sizes.topics),
      people: entries.map(({ sizes }) => sizes.people),
      places: entries.map(({ sizes }) => sizes.places),
      articles: entries.map(({ sizes }) => sizes.articles),
    },
  };
}

export interface WholeColumns {
  totals: Manifest['totals'];
  entry: ColumnsEntry;
  columns: Columns;
  counts: Counts;
}

/**
 * All columns and what can be counted in them: some hundred bytes an event.
 *
 * @param shards as they are encoded, in order; read twice, so that no more than one need be kept
 * @param articles how many there are
 */
export function readColumns(
  shards: () => Iterable<ColumnShard>,
  head: CorpusHead,
  articles: number,
): WholeColumns {
  const entries = Array.from(shards(), shardEntry);
  const entry = columnsEntry(entries);
  const totals = {
    events: entries.reduce((sum, { count }) => sum + count, 0),
    dated: entries.reduce((sum, { dated }) => sum + dated, 0),
    articles,
  };
  const columns = createColumns({ totals, columns: entry });
  let at = 0;
  for (const shard of shards()) {
    addShard(columns, at, shard);
    at += 1;
  }
  return { totals, entry, columns, counts: countAll(columns, head, articles) };
}

function countAll(columns: Columns, head: CorpusHead, articles: number): Counts {
  const sizes: FacetSizes = {
    topic: head.topics.length,
    person: head.people.length,
    place: head.places.length,
    kind: head.kinds.length,
    source: articles,
  };
  const all = fullSet(columns.length);
  return new Counter(columns, sizes).count(all, { shown: all, found: all, demands: [] }, NO_FILTERS);
}

/** Names of the pieces that were written. */
export interface PieceNames {
  /** Of the shards of columns, in order. */
  columns: string[];
  heads: Manifest['heads'];
  records: Manifest['records'];
  sources: Manifest['sources'];
  search: Manifest['search'];
}

/** @param articleAt the article of a number, in order of publication, from 0 */
export function makeManifest(
  head: CorpusHead,
  { totals, entry, columns, counts }: WholeColumns,
  pieces: PieceNames,
  articleAt: (number: number) => ArticleSummary,
): Omit<Manifest, 'opening'> {
  const { dataVersion, updated, site, people, places, topics, kinds } = head;
  const span = spanOf(columns);
  const { topic, person, place, kind, status, precision, disagree } = counts;
  const lanesOfPeople = mostFrequent(columns, columns.people, people.length);
  const lanesOfSources = mostFrequent(columns, columns.articles, totals.articles).sort((a, b) => a - b);
  return {
    schema: 'sanad-manifest',
    version: SCHEMA_VERSION,
    ...{ dataVersion, updated, site, people, places, topics, kinds, totals, span },
    counts: {
      topic: Array.from(topic),
      person: Array.from(person),
      place: Array.from(place),
      kind: Array.from(kind),
      status: Array.from(status),
      precision: Array.from(precision),
      disagree,
    },
    histogram: histogramOf(columns, fullSet(columns.length), span),
    lanes: {
      topic: { rest: leavesSome(columns, columns.topics, [...topics.keys()]) },
      person: {
        ids: lanesOfPeople.flatMap((number) => people[number]?.id ?? []),
        rest: leavesSome(columns, columns.people, lanesOfPeople),
      },
      source: {
        articles: lanesOfSources.map(articleAt),
        numbers: lanesOfSources,
        rest: leavesSome(columns, columns.articles, lanesOfSources),
      },
    },
    columns: { ...entry, names: pieces.columns },
    ...{ heads: pieces.heads, records: pieces.records, sources: pieces.sources, search: pieces.search },
  };
}
