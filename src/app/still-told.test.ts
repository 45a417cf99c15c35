import { expect, it } from 'vitest';
import type { Problem } from '../core/link/problem.ts';
import type { ViewState } from '../core/link/view-state.ts';
import { stillTold } from './still-told.ts';

const PERSON: Problem = { part: 'person', value: 'nobody', nearest: [] };
const EVENT: Problem = { part: 'event', value: 'nothing', nearest: [] };
const PATH: Problem = { part: 'path', value: 'x/y', nearest: [] };
const ALL = [PERSON, EVENT, PATH];

const CASES: readonly (readonly [string, Partial<ViewState>, Problem[]])[] = [
  ['a pan takes nothing away', { from: '2020-01-01', to: '2021-01-01' }, ALL],
  ['nor does another language', { language: 'en' }, ALL],
  ['nor another facet', { topic: ['visits'] }, ALL],
  ['another choice of the same facet takes its own away', { person: ['someone'] }, [EVENT, PATH]],
  ['an event that is chosen takes all away', { event: 'visit', citation: null }, []],
  ['so does a citation', { event: null, citation: 'says' }, []],
  ['choosing none takes away what was said of the event', { event: null, citation: null }, [PERSON]],
];

it.each(CASES)('%s', (_, changes, left) => {
  expect(stillTold(ALL, changes)).toEqual(left);
});
