import { describePrecision } from '../dates/describe.ts';
import type { ExportedArticle, ExportedCitation, ExportedEvent, ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

/**
 * An event in lines of plain text: date, people, places, topics, disagreements, each quote with its source.
 * For formats that have one field for everything.
 */
export function describeEvent(event: ExportedEvent, file: ExportFile, speech: ExportSpeech): string[] {
  const { t } = speech;
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name).join(t('comma'));
  const { date, missing, people, places, topics, disagreements } = event;
  return [
    ...(event.status === 'happened' ? [] : [fact(t('column.status'), event.statusWords)]),
    ...dateFacts(event, speech),
    ...(date === null && missing !== null ? [missing] : []),
    ...(people.length === 0 ? [] : [fact(t('column.people'), people.map(personWords(t)).join(t('comma')))]),
    ...(places.length === 0 ? [] : [fact(t('column.places'), names(places))]),
    ...(topics.length === 0 ? [] : [fact(t('column.topics'), names(topics))]),
    ...disagreements.map(({ words, note }) => (note === null ? words : fact(words, note))),
    ...event.citations.flatMap((citation) => ['', ...citationLines(citation, file, speech)]),
    '',
    `${t('column.link')}: ${event.link}`,
    `${t('column.id')}: ${event.id}`,
    t('dataVersionOf', { version: file.dataVersion, updated: file.updated }),
  ];

  function fact(name: string, value: string): string {
    return t('fact', { name, value });
  }
}

/** The date in words; in EDTF with its first and last day and how exactly it is known. */
export function dateFacts({ date }: Pick<ExportedEvent, 'date'>, { t, dates }: ExportSpeech): string[] {
  if (date === null) return [t('fact', { name: t('column.date'), value: t('undated') })];
  const days = `${date.earliest ?? '…'} – ${date.latest ?? '…'}`;
  return [
    t('fact', { name: t('column.date'), value: date.words }),
    `EDTF: ${date.edtf} (${days}; ${describePrecision(date, dates)})`,
  ];
}

export function personWords(t: ExportSpeech['t']) {
  return ({ name, office }: ExportedEvent['people'][number]): string =>
    office === null ? name : t('person', { name, office });
}

function citationLines(citation: ExportedCitation, file: ExportFile, speech: ExportSpeech): string[] {
  const { t } = speech;
  const article = file.articles.find(({ id }) => id === citation.article);
  const { unofficialTranslation: translation } = citation;
  return [
    `«${citation.quote}»`,
    ...(translation === null ? [] : [t('fact', { name: t('column.translation'), value: translation.text })]),
    ...(article === undefined ? [] : [sourceWords(citation, article, speech)]),
    ...(article?.url == null ? [] : [t('fact', { name: t('column.articleUrl'), value: article.url })]),
    ...datingWords(citation, speech),
    citation.link,
  ];
}

/** Article, title, publisher and day, paragraph and offsets, and as what it reported the event. */
export function sourceWords(
  { paragraph, start, end, status }: ExportedCitation,
  article: ExportedArticle,
  speech: ExportSpeech,
): string {
  const { t } = speech;
  return t('source', {
    article: speech.article(article.number),
    title: article.title ?? t('untitled'),
    publisher: article.publisher ?? t('noPublisher'),
    published: article.published.words,
    paragraph: paragraph + 1,
    offsets: `${start}–${end}`,
    status: speech.status(status),
  });
}

/** Which words date a citation, by which rule; nothing where nothing does. */
export function datingWords({ date, dating }: ExportedCitation, { t }: ExportSpeech): string[] {
  if (date === null) return [];
  const why = [
    ...dating.words.map((words) => `«${words}»`),
    ...(dating.explanation === null ? [] : [dating.explanation]),
    ...(dating.citation === null ? [] : [t('from', { citation: dating.citation })]),
  ];
  return [t('datedBy', { date: date.words, why: why.join(t('comma')) })];
}
