import { expect, it, test } from 'vitest';
import { isTextPlace, readTextPlace, stillStands, writeTextPlace } from './text-place.ts';

const TEXT = 'وصلت السفينةُ إلى الميناء';

it('says which words, in short ASCII', () => {
  const written = writeTextPlace(3, TEXT, [
    { start: 0, end: 4 },
    { start: 18, end: 25 },
  ]);
  expect(written).toMatch(/^3\.0-4,18-25\.[0-9a-z]{1,7}$/);
  const place = readTextPlace(written);
  expect(place && stillStands(place, TEXT)).toBe(true);
  expect(place && stillStands(place, `x${TEXT}`), 'words moved by one').toBe(false);
  expect(place && stillStands(place, TEXT.slice(0, 20)), 'a text that ends before').toBe(false);
});

test.each([
  ['3.0-4.abc', true],
  ['0.0-4,6-8.1', true],
  ['', false],
  ['3', false],
  ['3.0-4', false],
  ['3.4-4.abc', false],
  ['3.4-0.abc', false],
  ['3.6-8,0-4.abc', false],
  ['3.0-4,2-8.abc', false],
  ['3.0-4.ABC', false],
  ['x.0-4.abc', false],
])('%j is a place: %s', (text, is) => {
  expect(isTextPlace(text)).toBe(is);
});
