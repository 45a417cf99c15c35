import type { ReadCorpus } from '../read/corpus.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';

/** One dated citation in so many may have an editor's reason instead of a rule. */
const EDITOR_SHARE = 10;

/** Rule D5. A small corpus may have one. */
export function checkEditorShare({ citations }: ReadCorpus, book: ReportBook): void {
  const dated = citations.filter(({ date }) => date.by !== 'nothing').length;
  const byEditor = citations.filter(({ date }) => date.by === 'editor');
  const allowed = Math.max(1, Math.floor(dated / EDITOR_SHARE));
  const [surplus] = byEditor.slice(allowed);
  if (!surplus) return;
  book.error('D5', surplus.spot.at('date', 'editor'), {
    expected: `at most ${allowed} of ${dated} dated citations by an editor’s reason (one in ${EDITOR_SHARE})`,
    found: `${byEditor.length}: ${quoteList(byEditor.map(({ key }) => key))}`,
    mend: 'give the words and a rule, name the citation of the same occasion, or leave it undated',
  });
}
