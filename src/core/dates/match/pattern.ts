import type { DateToken } from '../scan/token.ts';

/** One place of a pattern. */
interface Slot {
  /** Kinds of token and classes of number that may stand here. */
  names: readonly string[];
  /** What other rules give that may stand here: `<month>`. */
  spans: readonly string[];
  optional: boolean;
  /** Every name that may come next from here on, places that may be left out passed over. */
  reach: ReadonlySet<string>;
  /** Whether another expression may come next. */
  holdsSpan: boolean;
  /** Whether nothing need come any more. */
  mayEnd: boolean;
}

/**
 * A row of slots parted by blanks: a token kind (`weekday`, `since`, `MONTH`), `day` (a number 1–31), `year`
 * (four digits or words, 1000–2100), `count` (any number from 1), `ordinal`, `number`, or `<month>`: whatever a
 * rule reads that gives a month. `a|b` is one or the other, `?` after a slot makes it optional.
 */
export type Pattern = readonly Slot[];

export function patternOf(text: string): Pattern {
  const slots = text.split(' ').map((slot) => {
    const optional = slot.endsWith('?');
    const names = (optional ? slot.slice(0, -1) : slot).split('|');
    const spans = names.filter((name) => name.startsWith('<'));
    return { names: names.filter((name) => !spans.includes(name)), spans, optional };
  });
  return slots.map((slot, index) => {
    const required = slots.findIndex(({ optional }, place) => place >= index && !optional);
    const next = slots.slice(index, required === -1 ? undefined : required + 1);
    return {
      ...slot,
      reach: new Set(next.flatMap(({ names }) => names)),
      holdsSpan: next.some(({ spans }) => spans.length > 0),
      mayEnd: required === -1,
    };
  });
}

const MONDAY = 1;
const SUNDAY = 7;

/** The classes of number that a pattern may ask for. */
const NUMBERS: Readonly<Record<string, (token: DateToken) => boolean>> = {
  number: () => true,
  day: ({ value, digits }) => value >= 1 && value <= 31 && digits <= 2,
  year: ({ value, digits, ordinal }) =>
    value >= 1000 && value <= 2100 && (digits === 4 || (digits === 0 && !ordinal)),
  monthNumber: ({ value, digits }) => value >= 1 && value <= 12 && digits <= 2,
  count: ({ value, ordinal }) => value >= 1 && !ordinal,
  ordinal: ({ value, ordinal }) => ordinal && value >= 1,
  // «أحد» and «اثنين» without the article are numbers first.
  plainWeekday: ({ value, digits, ordinal }) => digits === 0 && !ordinal && (value === 1 || value === 2),
};

/** The names of all slots in which a token can stand. */
export function namesOf(token: DateToken): readonly string[] {
  if (token.kind === 'first') return FIRST;
  if (token.kind !== 'number') return [token.kind];
  return Object.keys(NUMBERS).filter((name) => NUMBERS[name]?.(token));
}

/** «أول أيار», «أول الشهر». */
const FIRST = ['first', 'day'];

/** The value of a token in a slot: «أول أيار» names the first day with a word that counts nothing. */
export function valueIn(token: DateToken, slot: string): number {
  if (slot === 'day' && token.kind === 'first') return 1;
  if (slot === 'plainWeekday' && token.kind === 'number') return token.value === 1 ? SUNDAY : MONDAY;
  return token.value;
}
