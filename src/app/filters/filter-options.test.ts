import { expect, test } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { facetOptions } from './filter-options.ts';

test.each([
  ['topic', ['visits', 'trade']],
  ['person', ['karim', 'salma']],
  ['place', ['tunis']],
  ['source', ['first', 'second']],
  ['status', ['happened', 'planned', 'claimed']],
] as const)('%s: %j', (facet, values) => {
  expect(facetOptions(facet, smallCorpus)).toEqual(values);
});
