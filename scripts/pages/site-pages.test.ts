import { describe, expect, test } from 'vitest';
import { sampleIndex } from './sample-index.ts';
import { sitePages } from './site-pages.ts';

const paths = (languages: string[], index = sampleIndex()) =>
  sitePages(index, languages).map(({ path }) => path);

describe('the pages of a site', () => {
  test('one for each event and language; the first language has no prefix', () => {
    expect(paths(['ar', 'en'])).toEqual([
      '',
      'e/arrival/',
      'e/talks/',
      'e/return/',
      'e/rumour/',
      'en/',
      'en/e/arrival/',
      'en/e/talks/',
      'en/e/return/',
      'en/e/rumour/',
    ]);
  });

  test('another corpus may have one language only, or another first', () => {
    expect(paths(['en'])).not.toContain('en/');
    expect(paths(['en', 'ar'])).toContain('ar/e/talks/');
  });

  test.each([
    ['a retired event', [{ id: 'old', to: 'talks' }], 'e/old/', 'e/talks/'],
    [
      'one retired twice',
      [
        { id: 'old', to: 'middle' },
        { id: 'middle', to: 'talks' },
      ],
      'e/old/',
      'e/talks/',
    ],
    ['in another language', [{ id: 'old', to: 'talks' }], 'en/e/old/', 'en/e/talks/'],
  ])('%s leads on', (_name, retired, path, to) => {
    const pages = sitePages(sampleIndex({ retired }), ['ar', 'en']);
    expect(pages.find((page) => page.path === path)).toMatchObject({ kind: 'moved', to });
  });

  test.each([
    ['a retired citation', [{ id: 'old', to: 'talks-cited' }]],
    [
      'a citation retired twice',
      [
        { id: 'old', to: 'middle' },
        { id: 'middle', to: 'talks-cited' },
      ],
    ],
    ['an id that leads to nothing', [{ id: 'old', to: 'gone' }]],
  ])('%s has no page', (_name, retired) => {
    expect(paths(['ar', 'en'], sampleIndex({ retired }))).toEqual(paths(['ar', 'en']));
  });
});
