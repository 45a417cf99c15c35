import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const app = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|cases|fixtures)\.tsx?$/.test(path),
);

const NUMERIC = String.raw`(?:[\w.]*\.(?:length|size)|\w*(?:[cC]ount|[nN]umber|[tT]otal|[yY]ear|badge|undated))`;

/** Ways in which a number reaches the page past `useSpeech().number` and the words. */
const RAW = [
  // <b>{count}</b>, on one line or on three
  new RegExp(String.raw`>\s*\{(${NUMERIC})\}\s*<`, 'g'),
  // textContent = String(count), { text: String(count) }
  new RegExp(String.raw`(?:textContent =|text:) String\((${NUMERIC})\)`, 'g'),
];

test.each(sources)('%s writes its numbers in the reader’s digits', (path) => {
  const source = readFileSync(app + path, 'utf8');
  const raw = RAW.flatMap((pattern) => [...source.matchAll(pattern)])
    // Words that hold a count are words.
    .filter(([, name]) => !new RegExp(`\\b${name}: string\\b`).test(source))
    .map(([found]) => found.trim());
  expect(raw).toEqual([]);
});
