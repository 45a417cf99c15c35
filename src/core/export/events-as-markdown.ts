import { textFragmentLink } from '../cite/text-fragment.ts';
import { dateFacts, datingWords, personWords, sourceWords } from './describe-event.ts';
import type { ExportedCitation, ExportedEvent, ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';
import { headingOf } from './heading-of.ts';
import { markdownLink, markdownQuote, markdownText } from './markdown-text.ts';

/** Headings by month, under each its events with every quote, its source and its link. */
export function eventsAsMarkdown(file: ExportFile, speech: ExportSpeech): string {
  const { t } = speech;
  const blocks = [
    `# ${markdownText(file.site.title)}`,
    [
      t('events', { count: file.events.length }),
      ...(file.filters.length === 0
        ? []
        : [t('fact', { name: t('filtered'), value: file.filters.map(({ name }) => name).join(t('comma')) })]),
      t('dataVersionOf', { version: file.dataVersion, updated: file.updated }),
    ]
      .map((line) => `- ${markdownText(line)}`)
      .concat(`- ${markdownLink(t('view'), file.link)}`)
      .join('\n'),
  ];
  let last = '';
  for (const event of file.events) {
    const heading = headingOf(event.date, speech);
    if (heading !== last) blocks.push(`## ${markdownText(heading)}`);
    last = heading;
    blocks.push(...eventBlocks(event, file, speech));
  }
  if (file.articles.length > 0) blocks.push(`## ${markdownText(t('articles'))}`, articleList(file, speech));
  return `${blocks.join('\n\n')}\n`;
}

function eventBlocks(event: ExportedEvent, file: ExportFile, speech: ExportSpeech): string[] {
  const { t } = speech;
  const { people, places, topics, missing, disagreements } = event;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [t('fact', { name, value: values.join(t('comma')) })];
  const nameOf = ({ name }: { name: string }) => name;
  const facts = [
    ...list(t('column.status'), [event.statusWords]),
    ...dateFacts(event, speech),
    ...(missing === null ? [] : [missing]),
    ...list(t('column.people'), people.map(personWords(t))),
    ...list(t('column.places'), places.map(nameOf)),
    ...list(t('column.topics'), topics.map(nameOf)),
    ...disagreements.map(({ words, note }) =>
      note === null ? words : t('fact', { name: words, value: note }),
    ),
    t('fact', { name: t('column.id'), value: event.id }),
  ];
  return [
    `### ${markdownLink(event.headline, event.link)}`,
    facts.map((fact) => `- ${markdownText(fact)}`).join('\n'),
    ...event.citations.flatMap((citation) => citationBlocks(citation, file, speech)),
  ];
}

function citationBlocks(citation: ExportedCitation, file: ExportFile, speech: ExportSpeech): string[] {
  const { t } = speech;
  const article = file.articles.find(({ id }) => id === citation.article);
  const { unofficialTranslation: translation } = citation;
  const said = [
    ...(translation === null ? [] : [t('fact', { name: t('column.translation'), value: translation.text })]),
    ...(article === undefined ? [] : [sourceWords(citation, article, speech)]),
    ...datingWords(citation, speech),
  ];
  const links = [
    markdownLink(t('column.citationLink'), citation.link),
    ...(article?.url == null
      ? []
      : [
          markdownLink(
            t('column.articleUrl'),
            textFragmentLink(article.url, { ...citation, exact: citation.quote }),
          ),
        ]),
  ];
  return [markdownQuote(citation.quote), [...said.map(markdownText), ...links].join('\\\n')];
}

function articleList({ articles }: ExportFile, speech: ExportSpeech): string {
  const { t } = speech;
  return articles
    .map(({ id, number, title, publisher, published, opening, text, url }) => {
      const words = t('articleLine', {
        article: speech.article(number),
        title: title ?? t('untitledOpening', { opening }),
        publisher: publisher ?? t('noPublisher'),
        published: published.words,
      });
      const links = [
        markdownLink(id, text),
        ...(url === null ? [] : [markdownLink(t('column.articleUrl'), url)]),
      ];
      return `- ${markdownText(words)} ${links.join(' ')}`;
    })
    .join('\n');
}
