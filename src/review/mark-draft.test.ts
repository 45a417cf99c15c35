import { expect, it } from 'vitest';
import type { TaggedDate } from '../core/dates/tagged-date.ts';
import type { MarkedName } from '../core/review/reviewed-draft.ts';
import { markDraft } from './mark-draft.ts';

const TEXT = 'زار الوزير أمس المرفأ';
const date = (start: number, end: number): TaggedDate => ({
  start,
  end,
  text: TEXT.slice(start, end),
  edtf: '2025-03-11',
  precision: 'day',
  type: 'date',
  rule: 'yesterday',
  anchor: 'publication',
});
const name = (start: number, end: number): MarkedName => ({
  start,
  end,
  text: TEXT.slice(start, end),
  entity: 'place',
  id: 'quay',
});

it('cuts at the edges of quotes, dates and names, and loses no letter', () => {
  const proposals = [
    { key: 'a', paragraph: 0, place: { start: 0, end: 14 } },
    { key: 'b', paragraph: 0, place: { start: 11, end: 21 } },
    { key: 'c', paragraph: 1, place: { start: 0, end: 3 } },
    { key: 'd', paragraph: 0, place: null },
  ];
  const pieces = markDraft(
    { n: 0, text: TEXT, dates: [date(11, 14)], names: [name(15, 21)] },
    proposals,
    'a',
  );
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  expect(
    pieces.map(({ text, current, others, date, name }) => [text, current, others, date?.rule, name?.id]),
  ).toEqual([
    ['زار الوزير ', true, [], undefined, undefined],
    ['أمس', true, ['b'], 'yesterday', undefined],
    [' ', false, ['b'], undefined, undefined],
    ['المرفأ', false, ['b'], undefined, 'quay'],
  ]);
});
