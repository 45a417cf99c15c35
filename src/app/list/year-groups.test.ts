import { expect, test } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { TimelineEvent, When } from '../../core/model/published.ts';
import { groupByYear } from './year-groups.ts';

const [sample] = smallCorpus.events;

function event(id: string, earliest: string | null, latest: string | null): TimelineEvent {
  const when: When = { edtf: id, earliest, latest, precision: 'day', form: 'day', approximate: false };
  return { ...(sample as TimelineEvent), id, when };
}

const EVENTS = [
  event('since', '1982-01-01', null),
  event('winter', '2021-12-07', '2022-01-04'),
  event('until', null, '2022-03-01'),
  event('day', '2022-03-02', '2022-03-02'),
  event('spring', '2022-03-21', '2022-03-21'),
];

const yearsIn = (calendar: Calendar) =>
  groupByYear(EVENTS, calendar).map(({ year, events }) => [year, events.map(({ id }) => id)]);

test('events stand under the year in which they begin, or end if no beginning is known', () => {
  expect(yearsIn('gregorian')).toEqual([
    [1982, ['since']],
    [2021, ['winter']],
    [2022, ['until', 'day', 'spring']],
  ]);
});

test('years are those of the calendar', () => {
  expect(yearsIn('hijri')).toEqual([
    [1402, ['since']],
    [1443, ['winter', 'until', 'day', 'spring']],
  ]);
  expect(yearsIn('solar-hijri')).toEqual([
    [1360, ['since']],
    [1400, ['winter', 'until', 'day']],
    [1401, ['spring']],
  ]);
});
