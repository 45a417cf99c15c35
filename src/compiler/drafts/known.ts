import type { Known, KnownCitation } from '../../core/draft/draft.ts';
import type { Id } from '../../core/model/published.ts';
import { dateCorpus } from '../date/date-corpus.ts';
import type { DatedCorpus } from '../date/dated.ts';
import { locateCorpus } from '../locate/locate-corpus.ts';
import type { DataFiles } from '../read/data-folder.ts';
import { readCorpus } from '../read/read-corpus.ts';
import { ReportBook } from '../report/report.ts';

/** What the timeline of a data folder knows: what is sound in it. Drafts that wait are passed over. */
export function knownOf(files: DataFiles): Known {
  const book = new ReportBook();
  return knownIn(dateCorpus(locateCorpus(readCorpus(files, book), book), book));
}

/** As `knownOf`, of a corpus that was read. */
export function knownIn({ read, citations }: DatedCorpus): Known {
  const byEvent = new Map<Id, KnownCitation[]>();
  for (const { read: citation, span, when } of citations.values()) {
    const { key, article, event } = citation;
    byEvent.set(event, [...(byEvent.get(event) ?? []), { key, article, exact: span.exact, when }]);
  }
  const names = ({ id, name, spellings }: (typeof read.people)[number]) => ({ id, name, spellings });
  return {
    people: read.people.map(names),
    places: read.places.map(names),
    topics: read.topics.map(names),
    kinds: read.kinds.map(({ id, name }) => ({ id, name })),
    events: read.events.map(({ id, kind, title, people = {}, places = [] }) => ({
      id,
      kind,
      title,
      people: Object.keys(people),
      places,
      citations: byEvent.get(id) ?? [],
    })),
  };
}
