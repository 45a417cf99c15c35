/** Small corpora as archives, for tests: by hand and by chance. */
import fc from 'fast-check';
import { addDays } from '../dates/day.ts';
import { dayOfNumber } from '../dates/day-number.ts';
import { chronological } from '../dates/order.ts';
import { smallCorpus } from '../find/small-corpus.cases.ts';
import type { Citation, TimelineEvent, When } from '../model/published.ts';
import { createEngine } from './create-engine.ts';
import { cutShards } from './cut.ts';
import { drawOpening } from './draw-opening.ts';
import { encodeColumns } from './encode-columns.ts';
import { encodeHeads } from './encode-heads.ts';
import { encodeSources } from './encode-sources.ts';
import type { Engine } from './engine.ts';
import { fillOpening } from './fill-opening.ts';
import type { ColumnShard, HeadShard, Sources } from './format.ts';
import { type CorpusHead, makeManifest, readColumns, type WholeColumns } from './make-manifest.ts';
import type { Manifest } from './manifest.ts';
import { numberingOf } from './numbering.ts';

const entity = (id: string) => ({ id, name: { ar: id, en: id }, spellings: [] });

export const PEOPLE = ['ali', 'badr', 'camila', 'dina'];
export const TOPICS = ['trade', 'visits', 'water'];
export const PLACES = ['tunis', 'sofia'];
export const KINDS = ['meeting', 'call', 'visit'];
export const ARTICLES = ['first', 'second', 'third'];

const [sampleArticle] = smallCorpus.articles;
const [sampleEvent] = smallCorpus.events;

export const ARTICLE_SUMMARIES = ARTICLES.flatMap((id) => (sampleArticle ? [{ ...sampleArticle, id }] : []));

export const HEAD: CorpusHead = {
  dataVersion: smallCorpus.dataVersion,
  updated: smallCorpus.updated,
  site: smallCorpus.site,
  people: PEOPLE.map(entity),
  places: PLACES.map(entity),
  topics: TOPICS.map(entity),
  kinds: KINDS.map((id) => ({ id, name: { ar: id, en: id } })),
};

export interface Archive {
  manifest: Manifest;
  columns: ColumnShard[];
  heads: HeadShard[];
  sources: Sources[];
  whole: WholeColumns;
}

const NAME = '0123456789abcdef';

/** Without an opening. @param events in order of time @param size of a shard */
export function archiveOf(events: readonly TimelineEvent[], size = 8, head = HEAD): Archive {
  const numbering = numberingOf(head, ARTICLES);
  const columns = Array.from(cutShards(events, size), (shard) => encodeColumns(shard, numbering));
  const heads = Array.from(cutShards(events, size), (shard) => encodeHeads(shard, numbering));
  const whole = readColumns(() => columns, head, ARTICLES.length);
  const sources = [encodeSources(ARTICLE_SUMMARIES, whole.counts.source)];
  const pieces = {
    columns: columns.map(() => NAME),
    heads: {
      names: heads.map((_, at) => at.toString(16).padStart(16, '0')),
      counts: heads.map(({ ids }) => ids.length),
    },
    records: { buckets: 1, directories: [NAME] },
    sources: { names: [NAME], counts: [ARTICLES.length] },
    search: { events: null, articles: null },
  };
  const article = (number: number) => ARTICLE_SUMMARIES[number] as (typeof ARTICLE_SUMMARIES)[0];
  const base = makeManifest(head, whole, pieces, article);
  const manifest = { ...base, opening: { lanes: [], parts: [], ordinals: [], heads: null } };
  return { manifest, columns, heads, sources, whole };
}

/** Most tests need none, and it takes longer to draw than all else. */
export function withOpening(archive: Archive): Archive {
  const { manifest, whole, heads } = archive;
  const opening = fillOpening(drawOpening(manifest, whole.columns), manifest, (name) => {
    const shard = heads[Number.parseInt(name, 16)];
    if (shard === undefined) throw new Error(`No shard ${name}`);
    return shard;
  });
  return { ...archive, manifest: { ...manifest, opening } };
}

/** With all that it needs. */
export function engineOf({ manifest, columns, sources }: Archive): Engine {
  const engine = createEngine(manifest);
  for (const [at, shard] of columns.entries()) engine.add(at, shard);
  for (const [at, piece] of sources.entries()) engine.addSources(at, piece);
  return engine;
}

/** Few days, so that dates often touch and are often the same; some before 1970. */
const someDay = fc.integer({ min: -20, max: 120 }).map((n) => dayOfNumber(n * 9));
const length = fc.constantFrom(0, 0, 1, 6, 30, 400);
const precision = fc.constantFrom('day', 'month', 'season', 'year', 'decade', 'century');

const plain = fc.record({ day: someDay, length, precision, approximate: fc.boolean() });

/** A date of every form, as odd as the format allows. */
export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  someDay.map(
    (day): When => ({
      edtf: day,
      earliest: day,
      latest: day,
      precision: 'day',
      form: 'day',
      approximate: false,
    }),
  ),
  someDay.map((day): When => {
    const month = day.slice(0, 7);
    const earliest = `${month}-01`;
    const latest = addDays(`${addDays(earliest, 31).slice(0, 7)}-01`, -1);
    return { edtf: month, earliest, latest, precision: 'month', form: 'part', approximate: false };
  }),
  fc
    .tuple(plain, fc.constantFrom('span', 'part', 'around'))
    .map(([{ day, length, precision, approximate }, form]): When => {
      const latest = addDays(day, length);
      const edtf = `${day}/${latest}`;
      return { edtf, earliest: day, latest, precision, form, approximate } as When;
    }),
  fc
    .tuple(plain, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }))
    .map(([{ day, approximate }, gaps]): When => {
      let at = day;
      const starts = [
        day,
        ...gaps.map((gap) => {
          at = addDays(at, gap + 2);
          return at;
        }),
      ];
      const candidates = starts.map((earliest) => ({ earliest, latest: addDays(earliest, 1) }));
      const latest = addDays(at, 1);
      const edtf = `[${starts.join(',')}]`;
      return { edtf, earliest: day, latest, precision: 'day', form: 'set', approximate, candidates };
    }),
  fc
    .tuple(plain, fc.constantFrom('start', 'end', 'end', 'both'), fc.option(someDay, { nil: undefined }))
    .map(([{ day, precision, approximate }, side, reaches]): When => {
      const earliest = side === 'end' ? day : null;
      const latest = side === 'start' ? day : null;
      const edtf = `${earliest ?? '..'}/${latest ?? '..'}`;
      const open = { edtf, earliest, latest, precision, form: 'open', approximate } as When;
      return reaches === undefined || latest !== null ? open : { ...open, reaches };
    }),
);

function citation(key: string, article: string, when: When | null): Citation {
  const [sample] = sampleEvent?.citations ?? [];
  return { ...(sample as Citation), key, article, when };
}

const anyEvent = fc.record({
  when: fc.option(anyWhen, { freq: 8 }),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom('happened', 'planned', 'claimed'),
  people: fc.subarray(PEOPLE),
  places: fc.subarray(PLACES),
  topics: fc.subarray(TOPICS),
  articles: fc.array(fc.constantFrom(...ARTICLES), { minLength: 1, maxLength: 3 }),
  quarrel: fc.option(fc.tuple(anyWhen, anyWhen), { freq: 3 }),
  point: fc.constantFrom('date', 'place'),
});

/** Events in order of time, with ids of their own. */
export const anyEvents: fc.Arbitrary<TimelineEvent[]> = fc
  .array(anyEvent, { maxLength: 24, size: 'max' })
  .map((drawn) => {
    const events = drawn.map(({ articles, quarrel, point, ...event }, i): TimelineEvent => {
      const id = `e${(i * 7919) % 1000}-${i}`;
      const dates = quarrel ?? [event.when, event.when];
      const citations = articles.map((article, n) => citation(`${id}-${n}`, article, dates[n % 2] ?? null));
      const isDisputed = quarrel !== null && citations.length > 1;
      const sides = [[`${id}-0`], [`${id}-1`]];
      return {
        ...(sampleEvent as TimelineEvent),
        ...(event as Partial<TimelineEvent>),
        ...{ id, title: { ar: `حدث ${i}` }, citations },
        disagreements: isDisputed ? [{ point: point as 'date' | 'place', sides }] : [],
      };
    });
    return chronological(events);
  });
