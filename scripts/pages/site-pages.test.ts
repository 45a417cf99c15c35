import { describe, expect, test } from 'vitest';
import { pagedEvents } from '../../src/core/link/paged-events.ts';
import { sampleEvent, sampleIndex } from './sample-index.ts';
import { pathOf, sitePages } from './site-pages.ts';

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
      'article/first-article/',
      'en/',
      'en/e/arrival/',
      'en/e/talks/',
      'en/e/return/',
      'en/e/rumour/',
      'en/article/first-article/',
    ]);
  });

  test('another corpus may have one language only, or another first', () => {
    expect(paths(['en'])).not.toContain('en/');
    expect(paths(['en', 'ar'])).toContain('ar/e/talks/');
  });

  test('people and topics have one where an event names them', () => {
    const named = ['salma', 'karim'].map((id) => ({ id, name: { en: id }, spellings: [] }));
    const events = [sampleEvent('talks', { people: ['karim'], topics: ['salma'] })];
    const index = sampleIndex({ people: named, topics: named, events });
    expect(paths(['ar'], index)).toEqual([
      '',
      'e/talks/',
      'person/karim/',
      'topic/salma/',
      'article/first-article/',
    ]);
  });

  test('events beyond the limit have none, and nothing retired leads to one of theirs', () => {
    const { site, events } = sampleIndex();
    const retired = [
      { id: 'old', to: 'arrival' },
      { id: 'older', to: 'return' },
    ];
    const index = sampleIndex({ site: { ...site, prerenderLimit: 2 }, events, retired });
    expect(paths(['ar'], index)).toEqual(['', 'e/arrival/', 'e/talks/', 'article/first-article/', 'e/old/']);
    const at = { languages: ['ar', 'en'], hasPage: pagedEvents(index) };
    expect(pathOf({ kind: 'event', id: 'return' }, 'en', at)).toBe('en/?e=return');
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
    ['what leads to somebody without a page', [{ id: 'old', to: 'unnamed' }]],
  ])('%s has no page', (_name, retired) => {
    const people = [{ id: 'unnamed', name: { en: 'No event names them' }, spellings: [] }];
    expect(paths(['ar', 'en'], sampleIndex({ people, retired }))).toEqual(paths(['ar', 'en']));
  });
});
