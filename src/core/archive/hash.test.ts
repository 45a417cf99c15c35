import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';

// From the authors' list of test vectors for FNV-1a, 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('of %j', (text, hash) => {
  expect(hashOf(text)).toBe(hash);
});
