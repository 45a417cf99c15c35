import type { Expected, Found, GoldText } from './gold.ts';
import { sameSpan } from './same-span.ts';
import { sameValue } from './same-value.ts';

/** One thing found or to be found, and its partner on the other side. */
export interface Pair {
  expected: Expected | null;
  found: Found | null;
  value: boolean;
  span: boolean;
}

/**
 * Pairs what was found with what was to be found, the longest overlap first, each at most once. What is found
 * only where it may be found or not, is left out, as is the optional itself.
 */
export function align(gold: GoldText, found: readonly Found[]): Pair[] {
  const overlaps = found
    .flatMap((mine) => gold.expected.map((right) => ({ mine, right, length: overlap(mine, right) })))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const paired = new Map<Found | Expected, Found | Expected>();
  for (const { mine, right } of overlaps) {
    if (paired.has(mine) || paired.has(right)) continue;
    paired.set(mine, right).set(right, mine);
  }
  const met = gold.expected
    .filter(({ optional }) => !optional)
    .map((right) => pairOf(gold, right, (paired.get(right) as Found | undefined) ?? null));
  const touchesOptional = (mine: Found) =>
    gold.expected.some((right) => right.optional && overlap(mine, right) > 0);
  const alone = found.filter((mine) => !paired.has(mine) && !touchesOptional(mine));
  return [...met, ...alone.map((mine) => ({ expected: null, found: mine, value: false, span: false }))];
}

function pairOf(gold: GoldText, expected: Expected, found: Found | null): Pair {
  if (!found) return { expected, found, value: false, span: false };
  const value = expected.values.some((right) => sameValue(found.edtf, right, gold.compare));
  return { expected, found, value, span: sameSpan(gold.text, found, expected) };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
