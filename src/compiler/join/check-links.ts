import { nearestIds } from '../../core/link/nearest.ts';
import type { Id } from '../../core/model/published.ts';
import type { Kind, ReadCorpus } from '../read/corpus.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';

/** Rule L6: whatever names an id names one that lives. */
export function checkLinks(read: ReadCorpus, book: ReportBook): void {
  const retired = new Map(read.retired.map(({ id, to }) => [id, to]));
  const resolve = (kind: Kind, id: Id | undefined, spot: Spot): void => {
    if (id === undefined || read.known.ids[kind].has(id) || read.known.unread.has(kind)) return;
    const successor = retired.get(id);
    const near = nearestIds(id, [...read.known.ids[kind]]);
    const likely = near.length > 0 ? `did you mean ${quoteList(near)}?` : `write the ${kind} first`;
    book.error('L6', spot, {
      expected: `the id of ${kind === 'article' || kind === 'event' ? 'an' : 'a'} ${kind}`,
      found: `“${id}”, which ${successor === undefined ? 'is none' : 'is retired'}`,
      mend: successor === undefined ? likely : `it is now “${successor}”`,
    });
  };
  for (const article of read.articles) {
    article.published.evidence.forEach((quote, n) => {
      resolve('article', quote.article, article.spot.at('published', 'evidence', n, 'article'));
    });
  }
  for (const { spot, event, sameOccasionAs, date } of read.citations) {
    resolve('event', event, spot.at('event'));
    resolve('citation', sameOccasionAs, spot.at('sameOccasionAs'));
    if (date.by !== 'rule' || typeof date.anchor !== 'object') continue;
    resolve('citation', date.anchor.citation, date.spot.at('anchor', 'citation'));
  }
  for (const event of read.events) {
    const { spot, people = {}, places = [], topics, partOf, follows = [] } = event;
    resolve('kind', event.kind, spot.at('kind'));
    for (const id of Object.keys(people)) resolve('person', id, spot.at('people', id));
    for (const [n, id] of places.entries()) resolve('place', id, spot.at('places', n));
    for (const [n, id] of topics.entries()) resolve('topic', id, spot.at('topics', n));
    resolve('event', partOf, spot.at('partOf'));
    for (const [n, id] of follows.entries()) resolve('event', id, spot.at('follows', n));
  }
}
