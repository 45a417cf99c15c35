import { expect, test } from 'vitest';
import { clauseAround } from './clause.ts';

const QUOTE = 'وقال المتحدث، في تصريح، إن الوفد وصل يوم الأحد، وإن المحادثات بدأت، ولم تنته';

test.each([
  ['the whole where there is room', 'يوم الأحد', 200, QUOTE],
  ['the clause of the date', 'يوم الأحد', 30, 'إن الوفد وصل يوم الأحد'],
  ['and what follows, if there is room', 'يوم الأحد', 45, 'إن الوفد وصل يوم الأحد، وإن المحادثات بدأت'],
  ['words alone, where a clause is too long', 'يوم الأحد', 17, 'وصل يوم الأحد'],
  ['the beginning, where no words give a date', null, 25, 'وقال المتحدث، في تصريح'],
])('shows %s', (_, dating, room, shown) => {
  const start = dating === null ? 0 : QUOTE.indexOf(dating);
  const core = dating === null ? null : { start, end: start + dating.length };
  const part = clauseAround(QUOTE, core, ({ start: from, end }) => end - from <= room);
  expect(QUOTE.slice(part.start, part.end)).toBe(shown);
});
