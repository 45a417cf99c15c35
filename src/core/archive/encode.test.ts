import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { extentOfEvent } from '../dates/clash.ts';
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { When } from '../model/published.ts';
import { anyEvents, anyWhen, archiveOf, engineOf, HEAD, withOpening } from './archive.fixtures.ts';
import { hasIn } from './bitset.ts';
import { FORMS, NO_PRECISION, PRECISIONS, STATUSES } from './codes.ts';
import { type Columns, OPEN_END, OPEN_START } from './columns.ts';
import { createEngine } from './create-engine.ts';
import { decodeHeads } from './decode-heads.ts';
import { decodeSources } from './decode-sources.ts';
import { columnShardSchema, headShardSchema, sourcesSchema } from './format.ts';
import { manifestSchema } from './manifest.ts';
import { packWholeDates, unpackDates } from './pack-dates.ts';

const DAY_MS = 86_400_000;

/** As over the wire. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('dates', () => {
  const day: When = {
    edtf: '2022-01-19',
    earliest: '2022-01-19',
    latest: '2022-01-19',
    precision: 'day',
    form: 'day',
    approximate: false,
  };
  const month: When = {
    ...day,
    edtf: '2022-02',
    earliest: '2022-02-01',
    latest: '2022-02-28',
    precision: 'month',
    form: 'part',
  };
  const year: When = {
    ...month,
    edtf: '2023',
    earliest: '2023-01-01',
    latest: '2023-12-31',
    precision: 'year',
  };
  const span: When = { ...day, edtf: '2022-01-19/2022-01-21', latest: '2022-01-21', form: 'span' };
  const run: When = { ...day, edtf: '[2022-01-19..2022-01-21]', latest: '2022-01-21', form: 'part' };
  const since: When = { ...day, edtf: '2022-01-19/..', latest: null, form: 'open' };

  test('of the usual forms are numbers alone', () => {
    expect(packWholeDates([day, run, span, since, month, year, null])).toEqual({
      dated: 6,
      days: [19_011, 0, 0, 0, 13, 334],
      lasts: [0, 2, 2, 0, 27, 364],
      precisions: '000013',
      forms: '021522',
      openStarts: [],
      openEnds: [3],
      approximate: [],
      extras: {},
    });
  });

  test('of every form come out as they went in', () => {
    const dates = fc.array(anyWhen, { maxLength: 20 });
    fc.assert(
      fc.property(dates, fc.nat(3), (whens, undated) => {
        const all = [...whens, ...new Array<null>(undated).fill(null)];
        expect(unpackDates(sent(packWholeDates(all)), all.length)).toEqual(all);
      }),
    );
  });

  test('undated ones stand last', () => {
    expect(() => packWholeDates([null, day])).toThrow(RangeError);
  });
});

describe('an archive', () => {
  it('passes its own schemas', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { manifest, columns, heads, sources } = withOpening(archiveOf(events));
        expect(manifestSchema.parse(sent(manifest))).toEqual(sent(manifest));
        for (const shard of columns) expect(columnShardSchema.parse(sent(shard))).toEqual(shard);
        for (const shard of heads) expect(headShardSchema.parse(sent(shard))).toEqual(shard);
        for (const piece of sources) expect(sourcesSchema.parse(sent(piece))).toEqual(sent(piece));
      }),
      { numRuns: 30 },
    );
  });

  it('gives back the heads of its events', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { heads } = archiveOf(events);
        const decoded = heads.flatMap((shard) => decodeHeads(sent(shard), HEAD));
        expect(decoded).toEqual(
          events.map(({ id, title, kind, status, when, people, topics, disagreements, citations }) => ({
            ...{ id, title, kind, status, when, people, topics, disagreements },
            citations:
              disagreements.length === 0
                ? []
                : citations.map(({ key, article, when, status }) => ({ key, article, when, status })),
          })),
        );
      }),
    );
  });

  it('gives back the numbers of its events, whatever the order of its shards', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer(), (events, seed) => {
        const archive = archiveOf(events, 4);
        const engine = createEngine(archive.manifest);
        const shards = [...archive.columns.entries()].sort(([a], [b]) => ((a * seed) % 7) - ((b * seed) % 7));
        for (const [at, shard] of shards) engine.add(at, sent(shard));
        expect(engine.columns).toEqual(archive.whole.columns);
        expect(engine.progress()).toEqual({ loaded: events.length, of: events.length });
        for (const [ordinal, event] of events.entries()) {
          expect(numbersOf(engine.columns, ordinal)).toEqual(expectedOf(event));
        }
      }),
    );
  });

  it('says which articles there are', () => {
    const { sources, manifest } = archiveOf([]);
    const heads = sources.flatMap((piece) => decodeSources(sent(piece)));
    expect(heads.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(heads[0]?.published).toEqual({
      edtf: '2022-03-15',
      earliest: '2022-03-15',
      latest: '2022-03-15',
      precision: 'day',
      form: 'day',
      approximate: false,
    });
    expect(engineOf(archiveOf([])).articleNumber('third')).toBe(2);
    expect(createEngine(manifest).articleNumber('third')).toBeNull();
  });

  it('refuses a shard that is not the one named', () => {
    const [corpus] = fc.sample(
      anyEvents.filter(({ length }) => length > 9),
      { numRuns: 1, seed: 1 },
    );
    const { manifest, columns } = archiveOf(corpus ?? [], 4);
    const [first] = columns;
    if (first === undefined) throw new Error('no shard');
    const engine = createEngine(manifest);
    expect(() => engine.add(0, { ...first, length: first.length + 1 })).toThrow(RangeError);
    expect(() => engine.add(0, { ...first, kinds: [] })).toThrow(RangeError);
    expect(() => engine.add(columns.length - 1, { ...first, kinds: [] })).toThrow(RangeError);
    const people = { lengths: first.people.lengths, values: [...first.people.values, 1] };
    expect(() => engine.add(0, { ...first, people })).toThrow(RangeError);
    expect(engine.progress().loaded).toBe(0);
  });
});

function numbersOf(columns: Columns, ordinal: number) {
  const day = (number: number | undefined) =>
    number === undefined || number === OPEN_START || number === OPEN_END ? null : dayOfNumber(number);
  const list = ({ start, value }: Columns['people']) =>
    Array.from(value.subarray(start[ordinal], start[ordinal + 1]));
  const isDated = ordinal < columns.dated;
  const [from, to] = [columns.extentFrom[ordinal] ?? 0, columns.extentTo[ordinal] ?? 0];
  return {
    dated: isDated,
    earliest: isDated ? day(columns.earliest[ordinal]) : null,
    latest: isDated ? day(columns.latest[ordinal]) : null,
    extent: isDated && from < to ? { from: from * DAY_MS, to: to * DAY_MS } : null,
    status: STATUSES[columns.status[ordinal] ?? -1],
    form: isDated ? FORMS[columns.form[ordinal] ?? -1] : undefined,
    precision: PRECISIONS[columns.precision[ordinal] ?? -1],
    undated: columns.precision[ordinal] === NO_PRECISION,
    disputed: hasIn(columns.disputed, ordinal),
    approximate: hasIn(columns.approximate, ordinal),
    candidates: columns.candidates.get(ordinal),
    kind: columns.kind[ordinal],
    people: list(columns.people),
    topics: list(columns.topics),
    places: list(columns.places),
  };
}

function expectedOf(event: Parameters<typeof extentOfEvent>[0] & { places: string[] }) {
  const { when } = event;
  const at = (entities: readonly { id: string }[], id: string) => entities.findIndex((one) => one.id === id);
  return {
    dated: when !== null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    // Without a date of its own it stands on the shelf, whatever its sources say.
    extent: when === null ? null : extentOfEvent(event),
    status: event.status,
    form: when?.form,
    precision: when?.precision,
    undated: when === null,
    disputed: event.disagreements.length > 0,
    approximate: when?.approximate ?? false,
    candidates:
      when?.candidates &&
      Int32Array.from(
        when.candidates.flatMap(({ earliest, latest }) => [numberOf(earliest), numberOf(latest)]),
      ),
    kind: at(HEAD.kinds, event.kind),
    people: event.people.map((id) => at(HEAD.people, id)),
    topics: event.topics.map((id) => at(HEAD.topics, id)),
    places: event.places.map((id) => at(HEAD.places, id)),
  };
}
