import { expect, it } from 'vitest';
import type { TimelineIndex } from '../core/model/published.ts';
import type { WordsState } from './i18n/use-words.ts';
import { type Shown, takenOver } from './taken-over.ts';

const arabic = {} as TimelineIndex;
const persian = {} as TimelineIndex;
const before: Shown = { language: 'ar', index: arabic };
const after: Shown = { language: 'fa', index: persian };

it.each<[Shown | null, TimelineIndex | undefined, WordsState, Shown | null]>([
  [null, undefined, 'here', null],
  [null, persian, 'coming', null],
  [null, persian, 'failed', null],
  [null, persian, 'here', after],
  [before, undefined, 'here', before],
  [before, undefined, 'failed', before],
  [before, persian, 'coming', before],
  [before, persian, 'failed', before],
  [before, persian, 'here', after],
])('shown %j, index %j, words %s', (shown, index, words, expected) => {
  expect(takenOver(shown, { language: 'fa', index, words })).toStrictEqual(expected);
});

it('stays the very same while nothing new has come', () => {
  expect(takenOver(after, { language: 'fa', index: persian, words: 'here' })).toBe(after);
});
