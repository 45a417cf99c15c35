import type { TimelineEvent } from '../../core/model/published.ts';
import type { TaggedCorpus } from '../date/dated.ts';
import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook } from '../report/report.ts';

const PUBLISH = 'take the word draft out of the names of its two files, if one waits as a draft';

/** Rule L1: there is an article. To be asked first, or every name in the lists would be told as found nowhere. */
export function checkHasArticle({ articles }: TaggedCorpus, book: ReportBook): boolean {
  if (articles.size > 0) return true;
  book.error('L1', fileSpot('articles/'), {
    expected: 'at least one article: articles/<id>.txt and articles/<id>.yaml, with its events in events/',
    found: 'none that is published',
    mend: `add one (npm run draft -- article.txt); ${PUBLISH}`,
  });
  return false;
}

/** Rule L1: there is an event, for the day of the data is that of one. To be asked once nothing else is wrong. */
export function checkHasEvent(events: readonly TimelineEvent[], book: ReportBook): void {
  if (events.length > 0) return;
  book.error('L1', fileSpot('events/'), {
    expected: 'at least one event in events/*.yaml, cited by an article',
    found: 'none that is published',
    mend: `write one; ${PUBLISH}`,
  });
}
