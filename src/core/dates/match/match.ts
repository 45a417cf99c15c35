import type { Rule } from '../rules/rule.ts';
import type { DateToken } from '../scan/token.ts';

/** What stands in a slot: a token, or what another rule read. */
export interface Bound {
  slot: string;
  value: number;
  /** What the token says as well, of a month named twice by different names. */
  other?: number;
  inner?: Match;
}

/** The words of one expression, and the values that the slots of a pattern took. */
export class Match {
  readonly rule: Rule;
  /** Place of the rule among all. */
  readonly rank: number;
  private readonly bound: readonly Bound[];
  /** Index of its first token. */
  readonly from: number;
  /** Its tokens. */
  readonly tokens: readonly DateToken[];

  constructor(rule: Rule, rank: number, bound: readonly Bound[], from: number, tokens: readonly DateToken[]) {
    this.rule = rule;
    this.rank = rank;
    this.bound = bound;
    this.from = from;
    this.tokens = tokens;
  }

  /**
   * The value of a slot, its first if it occurs twice.
   * @throws Error if the pattern that matched has no such slot or left it out.
   */
  get(slot: string): number {
    const found = this.bound.find((one) => one.slot === slot);
    if (!found) throw new Error(`The pattern has no slot “${slot}”`);
    return found.value;
  }

  /** The value of a slot that may be left out. */
  find(slot: string): number | undefined {
    return this.bound.find((one) => one.slot === slot)?.value;
  }

  /** Every value of a slot, in order of the words. */
  all(slot: string): number[] {
    return this.bound.filter((one) => one.slot === slot).map(({ value }) => value);
  }

  has(slot: string): boolean {
    return this.bound.some((one) => one.slot === slot);
  }

  /** Those of the alternatives `a|b|…` that stand here, in order of the words. */
  units(alternatives: string): string[] {
    const names = alternatives.split('|');
    return this.bound.flatMap(({ slot }) => (names.includes(slot) ? [slot] : []));
  }

  /** The same for matches that read alike: rule, values of the slots, and what the tokens say. */
  get key(): string {
    const slots = this.bound.map(({ slot, value, inner }) => inner?.key ?? `${slot}${value}`);
    const tokens = this.tokens.map(({ kind, value, digits, ordinal, other, parts }) =>
      [
        kind,
        value,
        digits,
        ordinal,
        other,
        ...(parts ?? []).flatMap((part) => [part.value, part.digits]),
      ].join('.'),
    );
    return `${this.rule.name}(${slots.join()})${tokens.join()}`;
  }

  /** The same words read by the second names of months that are named twice; itself if none differs. */
  byOtherNames(): Match {
    if (this.tokens.every(({ other }) => other === undefined)) return this;
    const bound = this.bound.map(({ slot, value, other, inner }) => ({
      slot,
      value: other ?? value,
      ...(inner ? { inner: inner.byOtherNames() } : {}),
    }));
    return new Match(this.rule, this.rank, bound, this.from, this.tokens);
  }

  /** What other rules read in the slots `<…>`, in order of the words. */
  get inner(): Match[] {
    return this.bound.flatMap(({ inner }) => (inner ? [inner] : []));
  }

  get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? 0;
  }
}
