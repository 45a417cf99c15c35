import { variants, vocabularyOf } from '../../arabic/analyse.ts';

/** A form under which words can be found, and the numbers of these words. */
export interface Form {
  form: string;
  terms: readonly number[];
}

/**
 * Every form under which a word of the texts can be found: the words themselves, and what is left of them without
 * their particles (`core/arabic/analyse`). In order of their UTF-16 units, so that what begins alike stands together.
 *
 * @param terms in the order of their numbers
 */
export function formsOf(terms: readonly string[]): Form[] {
  const vocabulary = vocabularyOf(terms);
  const found = new Map<string, number[]>();
  for (const [number, term] of terms.entries()) {
    for (const form of variants(term, vocabulary)) {
      const known = found.get(form);
      if (known === undefined) found.set(form, [number]);
      else known.push(number);
    }
  }
  return [...found].map(([form, numbers]) => ({ form, terms: numbers })).sort(byForm);
}

function byForm(a: Form, b: Form): number {
  return a.form < b.form ? -1 : Number(a.form > b.form);
}

/** What a query's word may be found under, if there is such a form: itself, then what is left without particles. */
export function restsOf(term: string): string[] {
  return variants(term, { has: () => true });
}
