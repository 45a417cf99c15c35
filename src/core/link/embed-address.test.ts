import { describe, expect, test } from 'vitest';
import { initialState, readAddress } from './codec.ts';
import { embedAddress, withoutEmbed } from './embed-address.ts';
import type { ViewState } from './view-state.ts';

const languages = ['ar', 'fa', 'en'];
const site = { languages };

const CASES: [name: string, state: Partial<ViewState>, address: string][] = [
  ['nothing chosen', {}, 'embed/'],
  ['another language', { language: 'fa' }, 'fa/embed/'],
  ['filters', { topic: ['aid', 'war'], status: ['planned'] }, 'embed/?topic=aid,war&status=planned'],
  ['an event, whether it has a page or not', { language: 'en', event: 'visit' }, 'en/embed/?e=visit'],
  [
    'an event by one of its citations, filtered',
    { event: 'visit', citation: 'a-says', person: ['lavrov'] },
    'embed/?e=visit&c=a-says&person=lavrov',
  ],
  ['the axis, in another calendar', { view: 'axis', calendar: 'hijri' }, 'embed/?view=axis&calendar=hijri'],
  ['words searched for', { q: 'وزير' }, 'embed/?q=%D9%88%D8%B2%D9%8A%D8%B1'],
];

describe('the address of a frame', () => {
  test.each(CASES)('%s', (_name, chosen, address) => {
    const state = { ...initialState('ar'), ...chosen };
    expect(embedAddress(state, site)).toBe(address);
    const [path = '', search = ''] = withoutEmbed(address).split('?');
    expect(readAddress(path, search, site)).toEqual({ state, problems: [] });
  });

  test('leaves out what a frame cannot show', () => {
    const state = { ...initialState('ar'), article: 'a', at: null, from: '2022-01-01', to: '2022-02-01' };
    expect(embedAddress(state, site)).toBe('embed/');
  });

  test.each([
    ['embed/index.html?topic=a', '?topic=a'],
    ['fa/embed/', 'fa/'],
    ['en/?q=embed/', 'en/?q=embed/'],
  ])('%s is the view of %s', (framed, address) => {
    expect(withoutEmbed(framed)).toBe(address);
  });
});
