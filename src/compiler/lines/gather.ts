import type { Id } from '../../core/model/published.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import type { Entry, Tellers } from './entry.ts';
import { spotOf } from './line-spot.ts';

/** All proved lines, in the order of the file, and who tells of what. */
export interface Whole {
  entries: Entry[];
  articles: Map<Id, Entry>;
  /** Citations by their key. */
  keys: Map<Id, Entry>;
  /** Events by the first line that tells of them. */
  events: Map<Id, Entry>;
  tellers: Tellers;
}

/** Rule L5: no two articles have one id, no two citations one key. Events may stand on several lines. */
export function gather(file: string, entries: Entry[], book: ReportBook): Whole {
  entries.sort((a, b) => a.number - b.number);
  const whole: Whole = {
    entries,
    articles: new Map(),
    keys: new Map(),
    events: new Map(),
    tellers: new Map(),
  };
  const enter = (known: Map<Id, Entry>, id: Id, entry: Entry, kind: string, path: string): void => {
    const first = known.get(id);
    if (!first) known.set(id, entry);
    else {
      book.error('L5', spotOf(file, entry, path), {
        expected: `an id that no other ${kind} has`,
        found: `${quoteValue(id)} a second time, after line ${first.number}`,
        mend: 'give one of them another id: links point to ids',
      });
    }
  };
  for (const entry of entries) {
    enter(whole.articles, entry.article.id, entry, 'article', 'article.id');
    for (const { id, keys } of entry.events) {
      for (const key of keys)
        enter(whole.keys, key, entry, 'citation', `events[${id}].citations[${key}].key`);
      const first = whole.events.get(id);
      if (!first) whole.events.set(id, entry);
      else whole.tellers.set(id, [...(whole.tellers.get(id) ?? [first]), entry]);
    }
  }
  return whole;
}
