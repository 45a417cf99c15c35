/** Finds articles by what a reader knows of them, among all of an archive. */
import { analyse } from '../arabic/analyse.ts';
import { decodeSources, type SourceHead } from './decode-sources.ts';
import type { Sources } from './format.ts';

export interface FoundSource extends SourceHead {
  /** In order of publication, from 1. */
  number: number;
}

export interface SourceFinder {
  /** Takes a piece of the names in, in any order. @param first how many articles stand before it */
  add(first: number, sources: Sources): void;
  /**
   * Those whose title, first words, publisher or number has all the words, the most cited first; of a word, its
   * beginning is enough. @param most of them that are named
   */
  find(words: string, most: number): { articles: FoundSource[]; total: number };
}

interface Entry {
  sources: Sources;
  at: number;
  number: number;
  cited: number;
  /** Its words, folded, each after a blank; `null` until somebody seeks. */
  text: string | null;
}

export function createSourceFinder(): SourceFinder {
  const entries: Entry[] = [];
  return {
    add: (first, sources) => {
      for (let at = 0; at < sources.ids.length; at += 1) {
        const number = first + at + 1;
        const cited = sources.events[at] ?? 0;
        entries.push({ sources, at, number, cited, text: null });
      }
    },
    find: (words, most) => {
      const sought = analyse(words).map(({ term }) => ` ${term}`);
      const found = entries.filter((entry) => {
        const text = textOf(entry);
        return sought.every((word) => text.includes(word));
      });
      found.sort((a, b) => b.cited - a.cited || a.number - b.number);
      return { articles: headsOf(found.slice(0, most)), total: found.length };
    },
  };
}

function textOf(entry: Entry): string {
  if (entry.text !== null) return entry.text;
  const { at, number } = entry;
  const { titles, openings, publishers } = entry.sources;
  const says = [number, titles[at], openings[at], ...Object.values(publishers[at] ?? {})].join('\n');
  const terms = analyse(says).map(({ term }) => term);
  const bare = terms.filter((term) => term.startsWith('ال')).map((term) => term.slice(2));
  entry.text = ` ${[...terms, ...bare].join(' ')}`;
  return entry.text;
}

function headsOf(found: readonly Entry[]): FoundSource[] {
  const decoded = new Map<Sources, SourceHead[]>();
  return found.flatMap(({ sources, at, number }) => {
    const heads = decoded.get(sources) ?? decodeSources(sources);
    decoded.set(sources, heads);
    const head = heads[at];
    return head ? [{ ...head, number }] : [];
  });
}
