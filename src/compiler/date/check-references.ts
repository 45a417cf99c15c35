import type { Id } from '../../core/model/published.ts';
import { findCycles } from '../join/cycles.ts';
import type { ReadCitation, ReadCorpus } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';

/** Other citations on which a citation's date rests. */
function restsOn({ date, sameOccasionAs }: ReadCitation): Id[] {
  const anchor = date.by === 'rule' && typeof date.anchor === 'object' ? [date.anchor.citation] : [];
  return sameOccasionAs === undefined ? anchor : [...anchor, sameOccasionAs];
}

/** Rule D8: no date rests on itself. (That the keys exist is rule L6.) */
export function checkReferences({ citations }: ReadCorpus, book: ReportBook): void {
  const byKey = new Map(citations.map((citation) => [citation.key, citation]));
  const next = (key: Id): Id[] => {
    const citation = byKey.get(key);
    return citation ? restsOn(citation) : [];
  };
  for (const cycle of findCycles(byKey.keys(), next)) {
    const citation = byKey.get(cycle[0] ?? '');
    if (!citation) continue;
    const spot =
      citation.date.by === 'rule' ? citation.date.spot.at('anchor') : citation.spot.at('sameOccasionAs');
    book.error('D8', spot, {
      expected: 'a date that does not rest on itself',
      found: [...cycle, cycle[0]].join(' → '),
      mend: 'let one of these citations be dated by its own words',
    });
  }
}
