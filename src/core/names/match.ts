import type { Branch, Form } from './build.ts';
import { baresOf } from './clitics.ts';
import { distance, skeletonOf } from './same-word.ts';
import type { Gap, Word } from './words.ts';

/** A form of a name that stands in the text. */
export interface Match {
  form: Form;
  /** First and last word. */
  first: number;
  last: number;
  /** Letters of particles before the name in the first word. */
  skip: number;
  /** Differences from the form, see `distance`. */
  cost: number;
}

/** What may stand between the words of a name. */
const WITHIN: ReadonlySet<Gap> = new Set(['blank', 'mark', 'bracket']);

/** All forms that begin with a word, the best first: the longest, with the fewest particles, the most alike. */
export function matchesAt(words: readonly Word[], first: number, root: Branch): Match[] {
  const found: Match[] = [];
  for (const bare of baresOf(words[first]?.term ?? '')) {
    const terms = [bare.term];
    let branch = root.next.get(skeletonOf(bare.term));
    for (let last = first; branch; ) {
      for (const form of branch.ends) {
        const cost = costOf(form, terms);
        if (cost !== null) found.push({ form, first, last, skip: bare.skip, cost });
      }
      last += 1;
      const next = words[last];
      if (!next || !WITHIN.has(next.gap)) break;
      terms.push(next.term);
      branch = branch.next.get(skeletonOf(next.term));
    }
  }
  return found.sort((a, b) => b.last - a.last || a.skip - b.skip || a.cost - b.cost);
}

function costOf({ words }: Form, terms: readonly string[]): number | null {
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const cost = distance(word, terms[at] ?? '');
    if (cost === null) return null;
    sum += cost;
  }
  return sum;
}
