import type { ArticleSummary, Citation, TimelineIndex } from '../../core/model/published.ts';
import source from '../event/source.module.css';
import { textIn } from '../i18n/text-in.ts';
import number from '../marks/citation-number.module.css';
import { drawMark } from '../marks/draw-mark.ts';
import { element } from '../timeline/element.ts';
import styles from './citation.module.css';
import { drawShortDate } from './draw-date.ts';
import { drawQuote } from './draw-quote.ts';
import type { FrameSpeech } from './frame-speech.ts';

interface Placed {
  citation: Citation;
  /** 1 for the event's first. */
  number: number;
  /** The one that proves what is open. */
  lit: boolean;
  /** Sources of its event disagree on the date: each says its own. */
  disputed: boolean;
}

/** One article's report of an event: its words whole, an unofficial translation, and where they stand. */
export function drawCitation(placed: Placed, index: TimelineIndex, speech: FrameSpeech): HTMLElement {
  const { citation, lit, disputed } = placed;
  const { say, language } = speech;
  const at = index.articles.findIndex(({ id }) => id === citation.article);
  const article = index.articles[at];
  const square = element('span', {
    className: lit ? `${number.square} ${number.shown}` : number.square,
    text: speech.number(placed.number),
  });
  const lead = element('p', { className: styles.lead, children: [square] });
  if (disputed && citation.when !== null)
    lead.append(' ', element('strong', { children: [drawShortDate(citation.when, speech)] }));
  const drawn = element('div', {
    className: styles.citation,
    label: say.event('citation.label', { number: placed.number }),
    children: [lead],
  });
  drawn.role = 'group';
  drawn.dataset.citation = citation.key;
  if (article === undefined) return drawn;
  drawn.append(drawQuote(citation, article, lit));
  const translation = article.language === language ? undefined : citation.translation[language];
  if (translation !== undefined) {
    const unofficial = element('span', {
      className: source.unofficial,
      text: say.event('citation.translation'),
    });
    drawn.append(element('p', { className: source.translation, children: [unofficial, ' ', translation] }));
  }
  drawn.append(drawSource(article, at + 1, citation, speech));
  return drawn;
}

/** Article, title, publisher and day of publication; what the text does not give is said to be missing. */
function drawSource(
  article: ArticleSummary,
  number: number,
  { status }: Citation,
  speech: FrameSpeech,
): HTMLElement {
  const { say, language } = speech;
  const { title, opening, publisher, published } = article;
  const named = element('bdi', { text: title ?? opening });
  named.lang = article.language;
  // A whole sentence of the language, its date in an isolate of its own.
  const [before = '', after = ''] = say.event('citation.published', { date: '\uE000' }).split('\uE000');
  const reported = element('span', { className: source.statusMark, children: [sign(status)] });
  return element('div', {
    className: source.source,
    children: [
      element('p', {
        className: source.facts,
        children: [
          element('strong', {
            className: source.article,
            text: say.common('numberedArticle', { number }),
          }),
          ' ',
          element('span', {
            children: [...(title === null ? [say.article('untitled'), ' '] : []), named],
          }),
        ],
      }),
      element('p', {
        className: source.facts,
        children: [
          publisher === null
            ? element('span', { text: say.event('citation.publisherNotGiven') })
            : element('bdi', { text: textIn(publisher, language) }),
          ' ',
          element('span', { children: [before, drawShortDate(published, speech), after] }),
        ],
      }),
      element('p', {
        className: source.reported,
        children: [reported, say.event(`citation.reported.${status}`)],
      }),
    ],
  });
}

const sign = (status: Citation['status']) => drawMark({ when: null, status, topicIndex: null });
