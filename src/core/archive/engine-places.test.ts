import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOfEvent } from '../dates/clash.ts';
import { numberOf } from '../dates/day-number.ts';
import { chronological, compareWhen } from '../dates/order.ts';
import { density } from '../find/density.ts';
import { headingKey, headingOf } from '../find/headings.ts';
import { earlierLater } from '../find/neighbours.ts';
import type { TimelineEvent } from '../model/published.ts';
import { anyEvents, archiveOf, engineOf } from './archive.fixtures.ts';
import { createEngine } from './create-engine.ts';
import { anyCase, ask } from './questions.fixtures.ts';
import { groupAt, type RowGroups } from './row-groups.ts';

const DAY_MS = 86_400_000;

describe('where an archive says that its events stand, they stand', () => {
  test('neighbours and rows of any event, shown or not', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { engine, answer, shown } = ask(drawn);
        const dated = shown.filter(({ when }) => when !== null);
        for (const [ordinal, event] of drawn.events.entries()) {
          const { earlier, later } = engine.neighbours(answer, ordinal);
          const idOf = (ordinal: number | null) => (ordinal === null ? null : drawn.events[ordinal]?.id);
          const expected = earlierLater(dated, event);
          expect([idOf(earlier), idOf(later)]).toEqual([
            expected.earlier?.id ?? null,
            expected.later?.id ?? null,
          ]);
          expect(engine.placeOf(answer, ordinal)).toBe(shown.indexOf(event));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('any rows of the list', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(40), fc.nat(40), (drawn, from, length) => {
        const { engine, answer, shown } = ask(drawn);
        const rows = Array.from(engine.ordinals(answer, from, from + length));
        expect(rows.map((ordinal) => drawn.events[ordinal])).toEqual(shown.slice(from, from + length));
      }),
    );
  });

  test('bars of the overview, and how many marks a window shows', () => {
    const someEdges = fc
      .uniqueArray(fc.integer({ min: -300, max: 1500 }), { minLength: 2, maxLength: 12 })
      .map((edges) => edges.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyCase, someEdges, (drawn, edges) => {
        const { engine, answer, shown } = ask(drawn);
        const expected = density(shown.flatMap(stretchOf), edges);
        for (const [i, count] of engine.density(answer, edges).entries())
          expect(count).toBeCloseTo(expected[i] ?? 0, 6);
        const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 0];
        const marks = shown.filter((event) => {
          const extent = event.when === null ? null : extentOfEvent(event);
          return extent !== null && extent.from < to * DAY_MS && from * DAY_MS < extent.to;
        });
        expect(engine.countIn(answer, from, to)).toBe(marks.length);
      }),
    );
  });

  test('headings of the list, in any calendar', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('gregorian', 'hijri', 'solar-hijri'), (drawn, calendar) => {
        const { engine, answer, shown } = ask(drawn);
        const expected: { year: number; key: string | null; first: number; count: number }[] = [];
        let last = '';
        for (const [row, { when }] of shown.entries()) {
          const known = when?.earliest ?? when?.latest ?? null;
          if (when === null || known === null) continue;
          const year = yearOf(when, calendar);
          const heading = headingOf(when, calendar);
          const key = headingKey(heading, calendar);
          const isNewYear = expected.at(-1)?.year !== year;
          const group = expected.at(-1);
          if (group !== undefined && !isNewYear && key === last) group.count += 1;
          else
            expected.push({
              year,
              key: isNewYear && heading.of === 'year' ? null : key,
              first: row,
              count: 1,
            });
          last = key;
        }
        const groups = engine.months(answer, calendar);
        expect(
          Array.from({ length: groups?.length ?? 0 }, (_, at) => {
            const { year, heading, first, count } = groupAt(groups as RowGroups, at);
            return { ...{ year, first, count }, key: heading && headingKey(heading, calendar) };
          }),
        ).toEqual(expected);
      }),
    );
  });
});

function stretchOf({ when }: TimelineEvent): { from: number; to: number }[] {
  const first = when?.earliest ?? when?.latest;
  const last = when?.latest ?? when?.reaches ?? first;
  return first && last ? [{ from: numberOf(first), to: numberOf(last) + 1 }] : [];
}

function yearOf(when: NonNullable<TimelineEvent['when']>, calendar: 'gregorian' | 'hijri' | 'solar-hijri') {
  const heading = headingOf({ ...when, latest: null, earliest: when.earliest ?? when.latest }, calendar);
  return heading.of === 'year' ? heading.year : Number.NaN;
}

test('an event is found by its date among those of the same date, in order of their ids', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const archive = archiveOf(events, 4);
      const engine = engineOf(archive);
      for (const { when } of chronological(events)) {
        const same = events.flatMap((other, ordinal) =>
          compareWhen(other.when, when) === 0 ? [ordinal] : [],
        );
        expect(engine.ordinalsOf(when)).toEqual({ from: same[0], to: (same.at(-1) ?? 0) + 1 });
        const ids = same.map((ordinal) => events[ordinal]?.id ?? '');
        expect(ids).toEqual(ids.toSorted());
        if (when !== null) expect(createEngine(archive.manifest).ordinalsOf(when)).toBeNull();
      }
    }),
    { numRuns: 50 },
  );
});
