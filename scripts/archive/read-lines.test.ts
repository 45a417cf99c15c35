import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

/** Longer than what is read at a time; its letters have two bytes and more, so that some are cut in two. */
const LONG = 'سَنَد€'.repeat(200_000);

test.each([
  ['none', '', []],
  ['one without an end', 'a', ['a']],
  ['some', 'a\nb\n', ['a', 'b']],
  ['empty ones among them', 'a\n\n\nb\n\n', ['a', 'b']],
  ['of several chunks', `${LONG}\nb\nx${LONG}\n${LONG}`, [LONG, 'b', `x${LONG}`, LONG]],
])('%s', (_name, text, lines) => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-lines-'));
  const file = join(folder, 'lines');
  writeFileSync(file, text);
  expect([...readLines(file)]).toEqual(lines);
  rmSync(folder, { recursive: true });
});
