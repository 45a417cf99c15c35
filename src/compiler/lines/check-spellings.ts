import type { At } from '../read/corpus.ts';
import type { AuthoredEntity } from '../read/shapes.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import type { Entry } from './entry.ts';
import type { Ground } from './ground.ts';
import type { LineStore } from './line-store.ts';
import type { Head } from './read-head.ts';

/**
 * Rule L9. Lines tell which spellings they were the first to have; of one whose line is gone, all lines are asked.
 */
export function checkSpellings(
  { people, places, topics }: Head,
  { spellings }: Ground,
  entries: readonly Entry[],
  store: LineStore,
  book: ReportBook,
): void {
  const met = new Set(entries.flatMap((entry) => entry.spellings).map((n) => spellings[n] ?? ''));
  const unmet = new Map(
    spellings.map((spelling, n) => [spelling, n] as const).filter(([spelling]) => !met.has(spelling)),
  );
  for (const entry of unmet.size > 0 ? entries : []) {
    const texts = store.articleOf(entry).paragraphs.map(({ text }) => text);
    for (const [spelling, n] of unmet) {
      if (!texts.some((text) => text.includes(spelling))) continue;
      entry.spellings.push(n);
      unmet.delete(spelling);
    }
    if (unmet.size === 0) break;
  }
  for (const entity of [...people, ...places, ...topics]) reportUnmet(entity, unmet, book);
}

function reportUnmet(
  { spellings, spot }: At<AuthoredEntity>,
  unmet: ReadonlyMap<string, number>,
  book: ReportBook,
): void {
  for (const [n, spelling] of spellings.entries()) {
    if (!unmet.has(spelling)) continue;
    book.error('L9', spot.at('spellings', n), {
      expected: 'a spelling that occurs in an article, letter for letter',
      found: quoteValue(spelling),
      mend: 'copy it from the text, or take it out',
    });
  }
}
