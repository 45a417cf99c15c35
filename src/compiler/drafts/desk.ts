import type { Known } from '../../core/draft/draft.ts';
import { createDrafter, type Drafter } from '../../core/draft/draft-article.ts';
import type { Day, Text } from '../../core/model/published.ts';
import { dateCorpus } from '../date/date-corpus.ts';
import { locateCorpus } from '../locate/locate-corpus.ts';
import type { DataFiles } from '../read/data-folder.ts';
import { readCorpus } from '../read/read-corpus.ts';
import { type Report, ReportBook } from '../report/report.ts';
import { knownIn } from './known.ts';

/** What drafts are made against: the lists and events of a data folder, read once. */
export interface Desk {
  draft: Drafter;
  known: Known;
  languages: readonly string[];
  collected: Day | undefined;
  /** Offices that the data have in several languages, by their Arabic words. */
  offices: ReadonlyMap<string, Text>;
}

/** Reads a data folder as drafts need it; errors if what every draft rests on cannot be read. */
export function openDesk(files: DataFiles, { events = true } = {}): Desk | { errors: Report[] } {
  const book = new ReportBook();
  const read = readCorpus(files, book);
  const broken = book.reports.filter(({ level, file }) => level === 'error' && LISTS.test(file));
  if (broken.length > 0 || !read.languages) return { errors: broken };
  const corpus = dateCorpus(locateCorpus(read, book), book);
  const known = events ? knownIn(corpus) : { ...knownIn(corpus), events: [] };
  const offices = new Map<string, Text>();
  for (const { people = {} } of read.events) {
    for (const office of Object.values(people))
      if (office?.ar !== undefined && !offices.has(office.ar)) offices.set(office.ar, office);
  }
  return {
    draft: createDrafter(known),
    known,
    languages: read.languages,
    collected: read.collected,
    offices,
  };
}

const LISTS = /^(?:site|people|places|topics|kinds)\.yaml$/;
