import type { Article } from '../model/published.ts';
import { codePoints } from './code-points.ts';
import type { ExportedArticle, ExportedCitation, ExportedEvent, ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

const JSON_LD_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The Library of Congress's name for the type of an EDTF date. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/**
 * W3C Web Annotation (Recommendation of 23 February 2017): a collection with one page, an annotation for each
 * citation. Its target is the article's text at the quoted words, by quotation and by position; its bodies say
 * what is reported there. Terms beyond the model's are Dublin Core's and schema.org's, by the prefixes that its
 * JSON-LD context has.
 *
 * @param articles those that the events cite, by id: the positions count from the beginning of their texts
 */
export function eventsAsAnnotations(
  file: ExportFile,
  articles: ReadonlyMap<string, Pick<Article, 'paragraphs'>>,
  speech: ExportSpeech,
): object {
  const cited = new Map(file.articles.map((article) => [article.id, article]));
  const items = file.events.flatMap((event) =>
    event.citations.map((citation) =>
      annotation(event, citation, cited.get(citation.article), articles.get(citation.article), speech),
    ),
  );
  return {
    '@context': JSON_LD_CONTEXT,
    id: file.link,
    type: 'AnnotationCollection',
    label: file.site.title,
    total: items.length,
    'schema:version': file.dataVersion,
    'schema:dateModified': file.updated,
    ...(items.length > 0 && {
      first: {
        id: `${file.link}#annotations`,
        type: 'AnnotationPage',
        partOf: file.link,
        startIndex: 0,
        items,
      },
    }),
  };
}

function annotation(
  event: ExportedEvent,
  citation: ExportedCitation,
  source: ExportedArticle | undefined,
  article: Pick<Article, 'paragraphs'> | undefined,
  speech: ExportSpeech,
): object {
  const { date } = citation;
  return {
    id: citation.link,
    type: 'Annotation',
    motivation: 'describing',
    // Absent where this article dates nothing, whatever others say of the event.
    ...(date !== null && { 'dcterms:temporal': { '@type': EDTF, '@value': date.edtf } }),
    'dcterms:isPartOf': event.link,
    body: bodies(event, citation, speech),
    target: {
      type: 'SpecificResource',
      ...(source !== undefined && { source: source.text }),
      // Positions are counted in our copy; this is the page of which it is one.
      ...(source?.url != null && { 'dcterms:source': { id: source.url } }),
      selector: selectors(citation, article),
    },
  };
}

/** Units of the text that a quote selector gives on either side. */
const CONTEXT_LENGTH = 32;

/**
 * The words by themselves with what stands around them, and by their place. The context goes beyond the paragraph:
 * of a headline that is repeated below itself, each would be taken for both. Positions are counted in code points,
 * as the model demands; ours are UTF-16 units within a paragraph.
 */
function selectors(citation: ExportedCitation, article: Pick<Article, 'paragraphs'> | undefined): object[] {
  const { quote: exact, paragraph } = citation;
  const type = 'TextQuoteSelector';
  if (article === undefined) return [{ type, exact, prefix: citation.prefix, suffix: citation.suffix }];
  const text = article.paragraphs.map((one) => `${one.text}\n`).join('');
  const before = article.paragraphs.slice(0, paragraph).reduce((sum, one) => sum + one.text.length + 1, 0);
  const start = before + citation.start;
  const end = before + citation.end;
  return [
    {
      type,
      exact,
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    },
    {
      type: 'TextPositionSelector',
      start: codePoints(text.slice(0, start)),
      end: codePoints(text.slice(0, end)),
    },
  ];
}

/** Without the half of a pair of surrogates that a cut left at an edge. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function bodies(event: ExportedEvent, citation: ExportedCitation, speech: ExportSpeech): object[] {
  const { language, direction, t } = speech;
  const textual = (purpose: string, value: string, label?: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
    textDirection: direction,
    ...(label !== undefined && { label }),
  });
  const { date, dating, unofficialTranslation: translation } = citation;
  return [
    textual('describing', event.headline, t('column.headline')),
    // As this article knew it: a plan stays one here, although another article may report that it came true.
    textual('classifying', speech.status(citation.status), t('column.reportedAs')),
    textual('describing', date?.words ?? t('undated'), t('column.citationDate')),
    ...(dating.explanation === null ? [] : [textual('describing', dating.explanation, t('column.rule'))]),
    ...(translation === null ? [] : [textual('describing', translation.text, t('column.translation'))]),
    ...event.people.map(({ name }) => textual('tagging', name, t('column.people'))),
    ...event.places.map(({ name }) => textual('tagging', name, t('column.places'))),
    ...event.topics.map(({ name }) => textual('tagging', name, t('column.topics'))),
    { type: 'SpecificResource', source: event.link, purpose: 'linking' },
  ];
}
