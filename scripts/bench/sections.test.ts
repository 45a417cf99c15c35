import { expect, test } from 'vitest';
import { withSection } from './sections.mjs';

const ONE = '## One\n\nfirst\n';
const TWO = '## Two\n\nsecond\n';

test('a section is written where there was none, and anew where there was one; the others stand', () => {
  const both = withSection(withSection('', ONE), TWO);
  expect(both.match(/^#.*$/gm)).toEqual(['# Benchmarks', '## One', '## Two']);
  const later = withSection(both, '## One\n\nfirst, later\n');
  expect(later).toBe(both.replace('first', 'first, later'));
  expect(withSection(later, ONE)).toBe(both);
});
