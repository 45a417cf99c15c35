import { beforeAll, describe, expect, it } from 'vitest';
import { loadExportedWords, loadWords, translator } from '../i18n/engine.ts';
import { inDigits } from '../i18n/numbers.ts';
import { sentences } from './sentences.ts';

type Say = Parameters<typeof sentences>[0];

beforeAll(async () => {
  await loadWords('fa');
  await loadExportedWords('fa');
});

describe('sentences looked up once', () => {
  const both = () => {
    const say = translator('fa', 'exported') as Say;
    return { say, quick: sentences(say, (value) => inDigits(value, 'persian')) };
  };

  it.each<[string, Record<string, string | number> | undefined]>([
    ['column.headline', undefined],
    ['person', { name: 'a', office: 'b' }],
    ['person', { name: '{{office}}', office: '$& \uE000name\uE001' }],
    [
      'source',
      { article: 'x', title: '', publisher: 'p', published: 'd', paragraph: 12, offsets: '1', status: 's' },
    ],
    ['events', { count: 3 }],
    ['events', { count: 1 }],
  ])('%s with %j is what it would be', (key, params) => {
    const { say, quick } = both();
    // Whatever is put in stays what it is; i18next would look into it again.
    const safe = JSON.stringify(params ?? {}).includes('{{');
    if (!safe) expect(quick(key, params)).toBe(say(key, params));
    for (const value of Object.values(params ?? {}))
      if (typeof value === 'string') expect(quick(key, params)).toContain(value);
    expect(quick(key, params)).toBe(quick(key, params));
  });

  it('writes numbers in the reader’s digits', () => {
    expect(both().quick('takesAll', { total: 78 })).toContain('۷۸');
  });
});
