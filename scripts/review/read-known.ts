import type { DataFiles } from '../../src/compiler/read/data-folder.ts';
import { readCorpus } from '../../src/compiler/read/read-corpus.ts';
import { ReportBook } from '../../src/compiler/report/report.ts';
import { readWhen } from '../../src/core/dates/read-when.ts';
import type { Citation, TimelineIndex } from '../../src/core/model/published.ts';
import { fieldsOf, wordsOf } from './read-draft.ts';

/**
 * As much of a corpus as can be read without proving it: while something in it is wrong. A name that only the
 * draft's article has is such a thing, until that is published.
 */
export function readKnown(
  files: DataFiles,
): Pick<TimelineIndex, 'people' | 'places' | 'topics' | 'kinds' | 'events'> & { languages: string[] } {
  const { languages, people, places, topics, kinds, events, citations } = readCorpus(files, new ReportBook());
  const bare = ({ id, name, spellings }: (typeof people)[number]) => ({ id, name, spellings });
  return {
    languages: languages ?? [],
    people: people.map(bare),
    places: places.map(bare),
    topics: topics.map(bare),
    kinds: kinds.map(({ id, name }) => ({ id, name })),
    events: events.map(({ id, kind, title, people = {}, places = [], topics, history }) => {
      const own = citations.filter(({ event }) => event === id);
      const cited = own.map(
        ({ key, article, paragraph, exact, status, translation = {}, date }): Citation => ({
          key,
          article,
          paragraph,
          start: 0,
          end: exact.length,
          exact,
          prefix: '',
          suffix: '',
          status,
          when: readWhen(wordsOf(fieldsOf(date).when)),
          dating: { by: 'nothing' },
          translation,
        }),
      );
      const offices = Object.entries(people).flatMap(([person, office]) =>
        office ? [[person, office]] : [],
      );
      return {
        id,
        kind,
        title,
        status: cited[0]?.status ?? 'happened',
        when: cited.find(({ when }) => when !== null)?.when ?? null,
        people: Object.keys(people),
        offices: Object.fromEntries(offices),
        places,
        topics,
        citations: cited,
        disagreements: [],
        follows: [],
        history: history.map(({ on, what }) => ({ on, what })),
      };
    }),
  };
}
