import { dateLines } from '../../src/app/event/date-lines.ts';
import { describeBeside, describeShort, describeWhen } from '../../src/core/dates/describe.ts';
import type { Figures } from '../../src/core/model/figures.ts';
import type { Direction, Status, TimelineEvent, When } from '../../src/core/model/published.ts';
import { topicIndexOf } from '../../src/core/model/topic-of.ts';
import { fill } from '../pages/interface-words.ts';
import { leadingCitation } from '../pages/leading-citation.ts';
import { pathOf } from '../pages/site-pages.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { type CardQuote, quoteOf } from './quote.ts';
import { articleOf, type Source, sourceOf } from './source.ts';
import { cardWords } from './words.ts';

/** A date over its mark. */
export interface CardDate {
  said: string;
  /** The date in the calendar of the sources, where `said` is in another. */
  beside: string | null;
  when: When;
  status: Status;
}

/** What every card has. */
interface CardFrame {
  language: string;
  direction: Direction;
  wordmark: string;
  /** Name of the corpus. */
  site: string;
  headline: string;
  /** The address below the site's root, with a slash before it. */
  path: string;
}

/** What the card of an event says, nothing of how it looks. */
export interface EventCard extends CardFrame {
  kind: 'event';
  /** `index`: position in the index's topics, for shape and ink. */
  topic: { name: string; index: number } | null;
  status: string;
  /** None for an undated report: `undated` says so then. */
  date: CardDate | null;
  undated: string | null;
  /** What the other sources say, where they disagree on the date; `by` names the articles. */
  otherDates: (CardDate & { by: string })[];
  /** On what else the sources disagree. */
  disagreements: string[];
  quote: CardQuote;
  source: Source;
}

/** The card of the first page. */
export interface IndexCard extends CardFrame {
  kind: 'index';
  about: string;
  figures: string[];
}

export type CardText = EventCard | IndexCard;

export function eventCard(event: TimelineEvent, speech: Speech): EventCard {
  const { index, language, dates, event: say } = speech;
  const [first, ...others] = dateLines(event);
  const proof = leadingCitation(event);
  if (proof === undefined) throw new Error(`event "${event.id}" has no citation`);
  const topicIndex = topicIndexOf(index.topics, event);
  const topic = topicIndex === null ? undefined : index.topics[topicIndex];
  return {
    kind: 'event',
    ...frameOf(speech),
    headline: spoken(event.title, language),
    path: `/${pathOf({ kind: 'event', id: event.id }, language, speech.site)}`,
    topic:
      topic === undefined || topicIndex === null
        ? null
        : { name: spoken(topic.name, language), index: topicIndex },
    status: speech.common(`status.${event.status}`),
    date:
      first === undefined
        ? null
        : {
            said: describeWhen(first.when, dates),
            beside: describeBeside(first.when, dates),
            when: first.when,
            status: first.status,
          },
    undated: first === undefined ? say('undated') : null,
    otherDates: others.map(({ when, status, numbers }) => ({
      said: describeShort(when, dates),
      beside: describeBeside(when, dates),
      when,
      status,
      by: articlesOf(event, numbers, speech),
    })),
    disagreements: event.disagreements
      .filter(({ point }) => point !== 'date')
      .map(({ point }) => say(`disagree.${point}`)),
    quote: quoteOf(proof, speech),
    source: sourceOf(proof, speech),
  };
}

/** @param figures of the whole corpus, where the index is not whole */
export function indexCard(
  speech: Speech,
  figures: Pick<Figures, 'events' | 'articles'> | null = null,
): IndexCard {
  const { index, language, number } = speech;
  const words = cardWords(language);
  return {
    kind: 'index',
    ...frameOf(speech),
    headline: spoken(index.site.title, language),
    path: `/${pathOf({ kind: 'home' }, language, speech.site)}`,
    about: speech.words.about,
    figures: [
      fill(words.events, { count: number(figures?.events ?? index.events.length) }),
      fill(words.articles, { count: number(figures?.articles ?? index.articles.length) }),
    ],
  };
}

function frameOf({ language, direction, common, index }: Speech) {
  return { language, direction, wordmark: common('wordmark'), site: spoken(index.site.title, language) };
}

/** The articles that say a date, as the foot of the card counts them: its readers see no other citations. */
function articlesOf(event: TimelineEvent, numbers: readonly number[], speech: Speech): string {
  const articles = numbers.flatMap((n) => {
    const citation = event.citations[n - 1];
    return citation === undefined ? [] : [articleOf(citation, speech.index).number];
  });
  const said = [...new Set(articles)]
    .sort((a, b) => a - b)
    .map((number) => speech.common('numberedArticle', { number }));
  return new Intl.ListFormat(speech.dates.locale, { type: 'conjunction' }).format(said);
}
