import { describePrecision } from '../dates/describe.ts';
import { type Cell, toCsv } from './csv.ts';
import type {
  ExportedArticle,
  ExportedCitation,
  ExportedDate,
  ExportedEvent,
  ExportFile,
} from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

interface Row {
  file: ExportFile;
  event: ExportedEvent;
  /** `null` in the one row of an event that nothing cites. */
  citation: ExportedCitation | null;
  article: ExportedArticle | null;
  speech: ExportSpeech;
}

/** Between the names in one cell. */
const AND = ' | ';

/** The columns in their order, which is part of the format: new ones come last. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  id: ({ event }) => event.id,
  headline: ({ event }) => event.headline,
  status: ({ event }) => event.statusWords,
  date: ({ event, speech }) => event.date?.words ?? speech.t('undated'),
  ...dateColumns('', ({ event }) => event.date),
  kind: ({ event }) => event.kind.name,
  people: ({ event }) => event.people.map(nameAndOffice).join(AND),
  places: ({ event }) => event.places.map(({ name }) => name).join(AND),
  topics: ({ event }) => event.topics.map(({ name }) => name).join(AND),
  disagreements: ({ event }) => event.disagreements.map(({ words }) => words).join(AND),
  citation: ({ citation }) => citation?.key ?? null,
  quote: ({ citation }) => citation?.quote ?? null,
  translation: ({ citation }) => citation?.unofficialTranslation?.text ?? null,
  reportedAs: ({ citation, speech }) => citation && speech.status(citation.status),
  citationDate: ({ citation }) => citation?.date?.words ?? null,
  ...dateColumns('citation', ({ citation }) => citation?.date ?? null),
  dateWords: ({ citation }) => citation?.dating.words.join(AND) ?? null,
  rule: ({ citation }) => citation && (citation.dating.rule ?? citation.dating.by),
  explanation: ({ citation }) => citation?.dating.explanation ?? null,
  article: ({ article }) => article?.id ?? null,
  articleTitle: ({ article, speech }) => article && (article.title ?? speech.t('untitled')),
  publisher: ({ article, speech }) => article && (article.publisher ?? speech.t('noPublisher')),
  published: ({ article }) => article?.published.words ?? null,
  publishedEdtf: ({ article }) => article?.published.edtf ?? null,
  paragraph: ({ citation }) => citation?.paragraph ?? null,
  start: ({ citation }) => citation?.start ?? null,
  end: ({ citation }) => citation?.end ?? null,
  link: ({ event }) => event.link,
  citationLink: ({ citation }) => citation?.link ?? null,
  dataVersion: ({ file }) => file.dataVersion,
  updated: ({ file }) => file.updated,
  articleUrl: ({ article }) => article?.url ?? null,
};

/** One row for each citation, the event's own cells repeated: what can be sorted, filtered and counted. */
export function eventsAsCsv(file: ExportFile, speech: ExportSpeech): string {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  const rows = file.events.flatMap((event): Row[] => {
    const shared = { file, event, speech };
    if (event.citations.length === 0) return [{ ...shared, citation: null, article: null }];
    return event.citations.map((citation) => ({
      ...shared,
      citation,
      article: articles.get(citation.article) ?? null,
    }));
  });
  const names = Object.keys(COLUMNS).map((name) => speech.t(`column.${name}`));
  return toCsv(
    names,
    rows.map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row))),
  );
}

function dateColumns(
  of: '' | 'citation',
  dateOf: (row: Row) => ExportedDate | null,
): Record<string, (row: Row) => Cell> {
  const named = (part: string) => (of === '' ? part : of + part.charAt(0).toUpperCase() + part.slice(1));
  return {
    [named('edtf')]: (row) => dateOf(row)?.edtf ?? null,
    [named('earliest')]: (row) => dateOf(row)?.earliest ?? null,
    [named('latest')]: (row) => dateOf(row)?.latest ?? null,
    [named('form')]: (row) => dateOf(row)?.form ?? null,
    // In words: of one of several days, too, EDTF's smallest unit is the day.
    [named('precision')]: (row) => {
      const date = dateOf(row);
      return date && describePrecision(date, row.speech.dates);
    },
  };
}

function nameAndOffice({ name, office }: ExportedEvent['people'][number]): string {
  return office === null ? name : `${name} (${office})`;
}
