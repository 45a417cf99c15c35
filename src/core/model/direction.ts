import type { Direction } from './published.ts';

/** Scripts written from right to left that news is written in. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/**
 * Direction of a language's usual script. By our own list: `Intl.Locale` has `textInfo` in some engines and
 * `getTextInfo` in others, and its answer must not depend on the machine.
 */
export function directionOf(language: string): Direction {
  const known = KNOWN.get(language);
  if (known) return known;
  const { script } = new Intl.Locale(language).maximize();
  const direction = script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
  KNOWN.set(language, direction);
  return direction;
}

/** A corpus has few languages, and very many articles. */
const KNOWN = new Map<string, Direction>();
