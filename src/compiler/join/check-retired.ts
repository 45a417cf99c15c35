import type { Id } from '../../core/model/published.ts';
import type { ReadCorpus } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';

/** Rule L7: an id that was given up leads to a living event or citation, and is never given again. */
export function checkRetired(
  { retired, known }: Pick<ReadCorpus, 'retired' | 'known'>,
  book: ReportBook,
): void {
  const { event: events, citation: citations } = known.ids;
  const lives = (id: Id): boolean => events.has(id) || citations.has(id);
  const unread = known.unread.has('event') || known.unread.has('citation');
  const seen = new Set<Id>();
  for (const { id, to, spot } of retired) {
    if (lives(id)) {
      book.error('L7', spot.at('id'), {
        expected: 'an id that nothing bears any more',
        found: `“${id}”, ${events.has(id) ? 'an event' : 'a citation'}`,
        mend: 'give what is new another id: old links to this one lead elsewhere',
      });
    }
    if (seen.has(id)) {
      book.error('L7', spot.at('id'), {
        expected: 'each retired id once',
        found: `“${id}” a second time`,
        mend: 'keep one of the two lines',
      });
    }
    seen.add(id);
    if (!lives(to) && !unread) {
      book.error('L7', spot.at('to'), {
        expected: 'the id of a living event or the key of a living citation',
        found: `“${to}”, which ${retired.some((other) => other.id === to) ? 'is retired itself' : 'is neither'}`,
        mend: 'name the one to which old links should lead now',
      });
    }
  }
}
