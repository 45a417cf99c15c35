import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';

const CASES: { name: string; links: Record<string, string[]>; cycles: string[][] }[] = [
  { name: 'a chain', links: { a: ['b'], b: ['c'], c: [] }, cycles: [] },
  { name: 'two ways to one end', links: { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, cycles: [] },
  { name: 'one that leads to itself', links: { a: ['a'] }, cycles: [['a']] },
  { name: 'a circle, told once', links: { c: ['a'], b: ['c'], a: ['b'] }, cycles: [['a', 'b', 'c']] },
  { name: 'a way into a circle', links: { a: ['c'], c: ['d'], d: ['c'] }, cycles: [['c', 'd']] },
  {
    name: 'two circles apart',
    links: { a: ['b'], b: ['a'], x: ['y'], y: ['x'] },
    cycles: [
      ['a', 'b'],
      ['x', 'y'],
    ],
  },
  { name: 'a link to what is not there', links: { a: ['gone'] }, cycles: [] },
];

describe('findCycles', () => {
  it.each(CASES)('$name', ({ links, cycles }) => {
    expect(findCycles(Object.keys(links), (node) => links[node] ?? [])).toEqual(cycles);
  });
});
