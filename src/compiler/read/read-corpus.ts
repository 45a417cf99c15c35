import type { ReportBook, Spot } from '../report/report.ts';
import { checkFiles } from './check-files.ts';
import { checkShape } from './check-shape.ts';
import { nothingKnown, type ReadCorpus } from './corpus.ts';
import type { DataFiles } from './data-folder.ts';
import { waitingParagraphs, withoutDrafts } from './drafts.ts';
import { fieldOf } from './field-of.ts';
import { readArticles } from './read-articles.ts';
import { readEvents } from './read-events.ts';
import { readList } from './read-list.ts';
import { type Reading, readYaml } from './reading.ts';
import { entityShape, kindShape, retiredShape, siteShape } from './shapes.ts';

/** Reads every file of a corpus but its drafts; what is broken is reported and left out. Rules L1–L5, A1. */
export function readCorpus(files: DataFiles, book: ReportBook): ReadCorpus {
  const reading: Reading = { files: withoutDrafts(files), book, known: nothingKnown() };
  checkFiles(files, book);
  return {
    ...readSite(reading),
    ...readArticles(reading),
    events: readEvents(reading),
    people: readList(reading, 'people.yaml', entityShape, 'person'),
    places: readList(reading, 'places.yaml', entityShape, 'place'),
    topics: readList(reading, 'topics.yaml', entityShape, 'topic'),
    kinds: readList(reading, 'kinds.yaml', kindShape, 'kind'),
    retired: readList(reading, 'retired.yaml', retiredShape, null),
    known: reading.known,
    waiting: waitingParagraphs(files),
  };
}

/** What of the site the rest is checked against, also when something else in its file is wrong. */
function readSite(reading: Reading): Pick<ReadCorpus, 'site' | 'languages' | 'collected'> {
  return siteOf(readYaml(reading, 'site.yaml', []), reading.book);
}

export function siteOf(
  source: { value: unknown; spot: Spot } | undefined,
  book: ReportBook,
): Pick<ReadCorpus, 'site' | 'languages' | 'collected'> {
  const site = source && checkShape(siteShape, source.value, source.spot, book);
  const { languages, collected } = siteShape.shape;
  return {
    site: site && { ...site, spot: source.spot },
    languages: languages.safeParse(fieldOf(source?.value, 'languages')).data,
    collected: collected.safeParse(fieldOf(source?.value, 'collected')).data,
  };
}
