import type { DateToken } from '../scan/token.ts';
import { type Form, type Grammar, SPANS } from './grammar.ts';
import { type Bound, Match } from './match.ts';
import { namesOf, type Pattern, valueIn } from './pattern.ts';

/** One form tried at one token. */
interface Attempt {
  from: number;
  pattern: Pattern;
  /** Places that lead nowhere, once there are any. */
  dead?: Set<number>;
}

/** The slots from some place on, in reverse order, and the index after the last token. */
interface Filled {
  bound: Bound[];
  to: number;
}

/** No expression of time is longer, which keeps reading linear. */
const MOST_TOKENS = 24;

/** Nothing begins with these, though they may stand inside. */
const NO_START = new Set(['comma', 'dot', 'open', 'close', 'dash', 'slash', 'and', 'to', 'in']);

/** Finds what the rules read in a row of tokens. What was read at a place is kept, so each is read once. */
export class Matcher {
  /** The furthest token to which a form came from the first: where an editor’s words stop making sense. */
  furthest = 0;
  private readonly grammar: Grammar;
  private readonly tokens: readonly DateToken[];
  private readonly admits: (match: Match) => boolean;
  private readonly kept = new Map<number, readonly Match[]>();
  private readonly names = new Map<number, readonly string[]>();

  /** @param admits whether a rule may say what it has read: in running text not every rule may everywhere */
  constructor(grammar: Grammar, tokens: readonly DateToken[], admits: (match: Match) => boolean) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.admits = admits;
  }

  /** Every reading that begins at a token, the longest first; of equals, in the order of the rules. */
  at(from: number): readonly Match[] {
    const known = this.kept.get(from);
    if (known) return known;
    // From the end of what hangs together, so that whatever is held inside has been read before.
    let last = from;
    while (last + 1 < this.tokens.length && !this.tokens[last + 1]?.gap) last += 1;
    for (let at = last; at >= from; at -= 1) if (!this.kept.has(at)) this.fill(at);
    return this.kept.get(from) ?? NOTHING;
  }

  private fill(from: number): void {
    // While it is being read there is nothing: no rule is its own beginning.
    this.kept.set(from, NOTHING);
    if (NO_START.has(this.tokens[from]?.kind ?? '') || this.isInside(from)) return;
    const isAlone = this.tokens[from + 1]?.gap ?? true;
    const simple = this.read(from, this.grammar.startingWith(this.namesAt(from), isAlone));
    if (simple.length === 0) return;
    // What begins with another expression («… إلى …») is read when those are known.
    this.kept.set(from, ordered(simple));
    if (isAlone) return;
    const composed = this.read(from, this.grammar.composed);
    if (composed.length > 0) this.kept.set(from, ordered([...simple, ...composed]));
  }

  /** Whether a token is the second of one word: «شهرين» is two and months. */
  private isInside(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.start === this.tokens[at - 1]?.start;
  }

  private read(from: number, forms: readonly Form[]): Match[] {
    const found: Match[] = [];
    for (const { rule, rank, pattern, first } of forms) {
      const filled = this.slots({ from, pattern }, first, from);
      if (!filled || this.isInside(filled.to)) continue;
      const tokens = this.tokens.slice(from, filled.to);
      const match = new Match(rule, rank, filled.bound.reverse(), from, tokens);
      if (this.admits(match)) found.push(match);
    }
    return found;
  }

  /** Fills the slots from one on with the tokens from one on; places are filled before they are left out. */
  private slots(attempt: Attempt, slot: number, at: number): Filled | null {
    const { from, pattern } = attempt;
    const next = pattern[slot];
    if (!next) return { bound: [], to: at };
    const token = this.tokens[at];
    if (!token || at - from >= MOST_TOKENS || (at > from && token.gap))
      return next.mayEnd ? { bound: [], to: at } : null;
    if (from === 0 && at > this.furthest) this.furthest = at;
    const names = this.namesAt(at);
    if (!next.holdsSpan && !isWithin(names, next.reach)) return next.mayEnd ? { bound: [], to: at } : null;
    const key = slot * this.tokens.length + at;
    if (attempt.dead?.has(key)) return null;
    for (let index = slot; ; index += 1) {
      const place = pattern[index];
      if (!place) return { bound: [], to: at };
      for (const name of place.names) {
        if (!names.includes(name)) continue;
        const rest = this.slots(attempt, index + 1, at + 1);
        if (rest) return extended(rest, boundTo(token, name));
      }
      for (const name of place.spans) {
        for (const inner of this.inner(name, at)) {
          // Else «… الموافق … الموافق …» would be one expression without end.
          if (at + inner.tokens.length - from > MOST_TOKENS) continue;
          const rest = this.slots(attempt, index + 1, at + inner.tokens.length);
          if (rest) return extended(rest, { slot: name, value: 0, inner });
        }
      }
      if (!place.optional) break;
    }
    // What leads nowhere once leads nowhere by another way either.
    if (at > from) {
      attempt.dead ??= new Set();
      attempt.dead.add(key);
    }
    return null;
  }

  /** What other rules read at a token: the longest of each kind, since what is shorter says less. */
  private inner(name: string, at: number): Match[] {
    const found = this.at(at);
    if (found.length === 0) return [];
    return (SPANS[name] ?? []).flatMap(
      (span) => found.find(({ rule }) => rule.gives === span && (rule.type ?? 'date') === 'date') ?? [],
    );
  }

  private namesAt(at: number): readonly string[] {
    const known = this.names.get(at);
    if (known) return known;
    const token = this.tokens[at];
    const names = token ? namesOf(token) : NO_NAMES;
    this.names.set(at, names);
    return names;
  }
}

function isWithin(names: readonly string[], reach: ReadonlySet<string>): boolean {
  for (const name of names) if (reach.has(name)) return true;
  return false;
}

const NOTHING: readonly Match[] = [];
const NO_NAMES: readonly string[] = [];

function extended(rest: Filled, bound: Bound): Filled {
  rest.bound.push(bound);
  return rest;
}

function boundTo(token: DateToken, slot: string): Bound {
  const bound = { slot, value: valueIn(token, slot) };
  return token.other === undefined ? bound : { ...bound, other: token.other };
}

/** The longest first; of equals, in the order of the rules. */
function ordered(found: readonly Match[]): Match[] {
  return found.toSorted((a, b) => b.tokens.length - a.tokens.length || a.rank - b.rank);
}
