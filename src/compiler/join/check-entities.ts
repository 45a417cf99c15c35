import type { Id } from '../../core/model/published.ts';
import type { At, ReadCorpus } from '../read/corpus.ts';
import type { AuthoredEntity } from '../read/shapes.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';

/** More would need more inks and lanes than eyes can tell apart. */
const MOST_TOPICS = 10;

/** Rules L9 (spellings), L11 (topics). */
export function checkEntities(read: ReadCorpus, book: ReportBook): void {
  const texts = [...read.articles.flatMap(({ source }) => source.paragraphs), ...(read.waiting ?? [])];
  const allTexts = !read.known.unread.has('citation') && read.articles.length === read.known.ids.article.size;
  if (allTexts) {
    for (const entity of [...read.people, ...read.places, ...read.topics])
      checkSpellings(entity, texts, book);
  }
  const surplus = read.topics[MOST_TOPICS];
  if (surplus) {
    book.error('L11', surplus.spot, {
      expected: `at most ${MOST_TOPICS} topics`,
      found: `${read.topics.length}`,
      mend: 'join topics that readers would look for together',
    });
  }
}

function checkSpellings({ spellings, spot }: At<AuthoredEntity>, texts: string[], book: ReportBook): void {
  for (const [n, spelling] of spellings.entries()) {
    if (texts.some((text) => text.includes(spelling))) continue;
    book.error('L9', spot.at('spellings', n), {
      expected: 'a spelling that occurs in an article, letter for letter',
      found: quoteValue(spelling),
      mend: 'copy it from the text, or take it out',
    });
  }
}

type UsableKind = 'person' | 'place' | 'topic' | 'kind';

/** Rule L10 on the events of a data folder. */
export function noteUnused(read: ReadCorpus, book: ReportBook): void {
  const used = {
    person: new Set(read.events.flatMap(({ people = {} }) => Object.keys(people))),
    place: new Set(read.events.flatMap(({ places = [] }) => places)),
    topic: new Set(read.events.flatMap(({ topics }) => topics)),
    kind: new Set(read.events.map(({ kind }) => kind)),
  };
  noteUnusedEntities(read, (kind, id) => used[kind].has(id), book);
}

/** Rule L10, a note: what no event names cannot be found by readers, but links to it may be about. */
export function noteUnusedEntities(
  read: Pick<ReadCorpus, 'people' | 'places' | 'topics' | 'kinds'>,
  isUsed: (kind: UsableKind, id: Id) => boolean,
  book: ReportBook,
): void {
  const note = (kind: UsableKind, items: readonly At<{ id: Id }>[]): void => {
    for (const { id, spot } of items) {
      if (isUsed(kind, id)) continue;
      book.note('L10', spot.at('id'), {
        expected: `a ${kind} that some event names`,
        found: `“${id}”, which none does`,
        mend: 'name it in the events that it belongs to, or take it out',
      });
    }
  };
  note('person', read.people);
  note('place', read.places);
  note('topic', read.topics);
  note('kind', read.kinds);
}
