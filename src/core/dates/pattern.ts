import type { DateToken } from './tokenize.ts';

/** The values that a pattern's slots took. */
export interface Match {
  /**
   * The value of a slot, its first if it occurs twice.
   * @throws Error if the pattern that matched has no such slot or left it out.
   */
  get(slot: string): number;
  /** Every value of a slot, in order of the words. */
  all(slot: string): number[];
  has(slot: string): boolean;
}

/**
 * Matches all tokens against the first fitting pattern; `null` if a token is left over or missing.
 *
 * A pattern is a row of slots parted by blanks: a token kind (`weekday`, `since`, `MONTH`), or `day` (a number
 * 1–31), `year` (four digits, 1000–2100), `count` (any number from 1). `a|b` is one or the other, `?` after a
 * slot makes it optional.
 *
 * @example match(tokens, 'DAY? weekday next', 'next weekday')?.get('weekday')
 */
export function match(tokens: readonly DateToken[], ...patterns: readonly string[]): Match | null {
  for (const pattern of patterns) {
    const values = matchSlots(tokens, pattern.split(' '));
    if (values) return asMatch(values);
  }
  return null;
}

type Values = [slot: string, value: number][];

function matchSlots(tokens: readonly DateToken[], slots: readonly string[]): Values | null {
  const [slot, ...later] = slots;
  if (slot === undefined) return tokens.length === 0 ? [] : null;
  const optional = slot.endsWith('?');
  const [token, ...rest] = tokens;
  const names = (optional ? slot.slice(0, -1) : slot).split('|');
  const name = token && names.find((candidate) => fits(token, candidate));
  if (token && name) {
    const values = matchSlots(rest, later);
    if (values) return [[name, token.value], ...values];
  }
  return optional ? matchSlots(tokens, later) : null;
}

function fits(token: DateToken, slot: string): boolean {
  if (token.kind !== 'number') return token.kind === slot;
  if (slot === 'day') return token.value >= 1 && token.value <= 31 && token.digits <= 2;
  if (slot === 'year') return token.digits === 4 && token.value >= 1000 && token.value <= 2100;
  return slot === 'count' && token.value >= 1;
}

function asMatch(values: Values): Match {
  const all = (slot: string) => values.filter(([name]) => name === slot).map(([, value]) => value);
  return {
    all,
    has: (slot) => all(slot).length > 0,
    get: (slot) => {
      const [value] = all(slot);
      if (value === undefined) throw new Error(`The pattern has no slot “${slot}”`);
      return value;
    },
  };
}
