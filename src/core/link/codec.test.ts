import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../dates/day.ts';
import { BOTH_WAYS, DROPPED, READ_AS } from './codec.cases.ts';
import { initialState, languageAt, type Reading, readAddress, writeAddress } from './codec.ts';
import type { ViewState } from './view-state.ts';

const site = { languages: ['ar', 'en'] };

function read(address: string): Reading {
  const { pathname, search } = new URL(address, 'https://site.example/');
  return readAddress(pathname, search, site);
}

describe('an address, both ways', () => {
  test.each(Object.entries(BOTH_WAYS))('%s', (address, chosen) => {
    const state = { ...initialState('ar'), ...chosen };
    expect(writeAddress(state, site)).toBe(address);
    expect(read(address)).toEqual({ state, problems: [] });
  });

  it('leaves out the prefix of whichever language is first', () => {
    const english = { languages: ['en', 'ar'] };
    expect(writeAddress(initialState('en'), english)).toBe('');
    expect(writeAddress(initialState('ar'), english)).toBe('ar/');
    expect(readAddress('', '', english).state.language).toBe('en');
  });
});

describe('an event beyond the pages that are built', () => {
  const paged = { ...site, hasPage: (event: string) => event === 'first' };

  test.each<[string, Partial<ViewState>]>([
    ['e/first/', { event: 'first' }],
    ['?e=later', { event: 'later' }],
    [
      'en/?e=later&c=later-b&view=list',
      { language: 'en', event: 'later', citation: 'later-b', view: 'list' },
    ],
  ])('is %s', (address, chosen) => {
    const state = { ...initialState('ar'), ...chosen };
    expect(writeAddress(state, paged)).toBe(address);
    expect(read(address)).toEqual({ state, problems: [] });
  });

  it('is read by its path too, as a link from before had it', () => {
    expect(writeAddress(read('e/later/').state, paged)).toBe('?e=later');
  });
});

test.each(READ_AS)('reads %s as %s', (given, written) => {
  const { state, problems } = read(given);
  expect(problems).toEqual([]);
  expect(writeAddress(state, site)).toBe(written);
});

test.each(DROPPED)('keeps of %s: %s', (given, kept, dropped) => {
  const { state, problems } = read(given);
  expect(writeAddress(state, site)).toBe(kept);
  expect(problems.map(({ part, value }) => [part, value])).toEqual(dropped);
});

it('leaves an article that was open by itself for the event that is chosen', () => {
  const open = { ...initialState('ar'), article: 'first', at: '3.0-4.abc' };
  expect(writeAddress({ ...open, event: 'a' }, site)).toBe('e/a/');
  expect(writeAddress({ ...open, citation: 'a' }, site)).toBe('?c=a');
});

it('writes no "all of them" where nobody is chosen', () => {
  expect(writeAddress({ ...initialState('ar'), people: 'all' }, site)).toBe('');
});

it('writes U+FFFD for half an emoji instead of failing', () => {
  expect(writeAddress({ ...initialState('ar'), q: 'a\ud83d' }, site)).toBe('?q=a%EF%BF%BD');
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const days = fc
  .tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 5_000 }))
  .map(([first, more]) => {
    const from = addDays('0001-01-01', first);
    return { from, to: addDays(from, more) };
  });

const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    language: fc.constantFrom('ar', 'en'),
    event: fc.option(id),
    citation: fc.option(id),
    person: ids,
    topic: ids,
    place: ids,
    source: ids,
    status: fc.uniqueArray(fc.constantFrom('happened', 'planned', 'claimed')),
    q: fc.string({ unit: 'grapheme' }),
    group: fc.constantFrom('topic', 'person', 'source', 'none'),
    view: fc.option(fc.constantFrom('axis', 'list')),
    window: fc.option(days),
    people: fc.constantFrom('any', 'all'),
    kind: ids,
    precision: fc.uniqueArray(fc.constantFrom('day', 'month', 'decade', 'none')),
    disagree: fc.boolean(),
    span: days,
    alone: fc.option(fc.record({ article: id, at: fc.option(fc.constant('3.0-4,18-25.1x2y3z')) })),
    open: fc.constantFrom('neither', 'since', 'until', 'both'),
    calendar: fc.option(fc.constantFrom('gregorian', 'hijri', 'solar-hijri')),
    months: fc.option(fc.constantFrom('egyptian', 'levantine')),
    digits: fc.option(fc.constantFrom('latin', 'arabic', 'persian')),
  })
  .map(({ window, span, open, alone, ...rest }) => ({
    ...rest,
    // All of nobody is not written.
    people: rest.person.length > 0 ? rest.people : 'any',
    // An article by itself, or an event with its own.
    ...(alone === null ? { article: null, at: null } : { ...alone, event: null, citation: null }),
    from: window?.from ?? null,
    to: window?.to ?? null,
    since: open === 'neither' || open === 'until' ? null : span.from,
    until: open === 'neither' || open === 'since' ? null : span.to,
  }));

it('reads what it writes, whatever is chosen, in ASCII', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const address = writeAddress(state, site);
      expect(address).toMatch(/^[!-~]*$/);
      expect(read(address)).toEqual({ state, problems: [] });
    }),
  );
});

it('survives any address, and what it makes of it is a fixed point', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (path, search) => {
      const { state } = readAddress(path, search, site);
      expect(read(writeAddress(state, site)).state).toEqual(state);
    }),
  );
});

test.each([
  ['', 'ar'],
  ['e/visit/?c=fa', 'ar'],
  ['fa/', 'fa'],
  ['fa', 'fa'],
  ['ru/e/visit/?q=x', 'ru'],
  ['en/?view=list', 'en'],
  ['de/', 'ar'],
  ['?fa/', 'ar'],
])('the language of %j is %s, whatever else is there', (address, language) => {
  expect(languageAt(address, ['ar', 'fa', 'ru', 'en'])).toBe(language);
});
