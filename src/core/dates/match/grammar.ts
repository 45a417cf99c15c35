import type { Rule, Span } from '../rules/rule.ts';
import { type Pattern, patternOf } from './pattern.ts';

/** One form of a rule, and where in it to begin. */
export interface Form {
  rule: Rule;
  /** Place of the rule among all. */
  rank: number;
  pattern: Pattern;
  first: number;
}

/** What may stand for a part of another expression. */
export const SPANS: Readonly<Record<string, readonly Span[]>> = {
  '<day>': ['day'],
  '<week>': ['week'],
  '<month>': ['month'],
  '<year>': ['year'],
  '<decade>': ['decade'],
  '<century>': ['century'],
  '<date>': ['day', 'week', 'month', 'year', 'decade', 'century', 'part'],
};

/** Rules made ready for matching: every form under each name with which it can begin. */
export class Grammar {
  /** Those that begin with another expression: «… إلى …». */
  readonly composed: readonly Form[];
  private readonly byStart = new Map<string, Form[]>();
  private readonly merged = new Map<string, readonly Form[]>();

  constructor(rules: readonly Rule[]) {
    const composed: Form[] = [];
    rules.forEach((rule, rank) => {
      for (const form of rule.forms) {
        const pattern = patternOf(form);
        for (const [name, first] of startsOf(pattern)) this.add(name, { rule, rank, pattern, first });
        const first = pattern.findIndex(({ spans, optional }) => spans.length > 0 || !optional);
        if ((pattern[first]?.spans.length ?? 0) > 0) composed.push({ rule, rank, pattern, first });
      }
    });
    this.composed = composed;
  }

  /** Forms that can begin with a token that has these names, each once; those that can end with it, if it is alone. */
  startingWith(names: readonly string[], isAlone: boolean): readonly Form[] {
    const key = `${names.join()}${isAlone ? '.' : ''}`;
    const known = this.merged.get(key);
    if (known) return known;
    const forms = new Map<Pattern, Form>();
    for (const form of names.flatMap((name) => this.byStart.get(name) ?? [])) {
      const same = forms.get(form.pattern);
      if (!same || form.first < same.first) forms.set(form.pattern, form);
    }
    const merged = [...forms.values()].filter(
      ({ pattern, first }) => !isAlone || mayEndWith(pattern, first, names),
    );
    this.merged.set(key, merged);
    return merged;
  }

  private add(name: string, form: Form): void {
    const forms = this.byStart.get(name);
    if (forms) forms.push(form);
    else this.byStart.set(name, [form]);
  }
}

/** Whether a token with these names can be all that there is. */
function mayEndWith(pattern: Pattern, first: number, names: readonly string[]): boolean {
  return pattern.some(
    (slot, index) =>
      index >= first &&
      slot.names.some((name) => names.includes(name)) &&
      (pattern[index + 1]?.mayEnd ?? true) &&
      pattern.slice(first, index).every(({ optional }) => optional),
  );
}

/** Each name with which a pattern can begin, and the first place where it stands. */
function startsOf(pattern: Pattern): Map<string, number> {
  const starts = new Map<string, number>();
  for (const [index, { names, optional }] of pattern.entries()) {
    for (const name of names) if (!starts.has(name)) starts.set(name, index);
    if (!optional) break;
  }
  return starts;
}
