import { ARABIC_PRESS_LANGUAGE } from '../../src/core/cite/cited-as-arabic-press.ts';
import type {
  ArticleSummary,
  Citation,
  Dating,
  Disagreement,
  Text,
  TimelineEvent,
  TimelineIndex,
} from '../../src/core/model/published.ts';

/** The served file of a language, beside the whole `index.json`. */
export const fileOfLanguage = (language: string) => `index.${language}.json`;

/** All that an index says but its events and articles. */
type Head = Pick<TimelineIndex, 'site' | 'topics' | 'kinds'>;

/** What a reader of one language needs of each part of the index. */
export interface LanguageCut {
  head: <Given extends Head>(head: Given) => Given;
  article: <Given extends ArticleSummary>(article: Given) => Given;
  event: (event: TimelineEvent) => TimelineEvent;
}

/**
 * Every text in one language alone, or where editors left it out in the first that they wrote, as the app would
 * show it.
 *
 * Names of people and places stay in every language: they are what a reader types, in whichever script the
 * keyboard has at the moment, and search answers. The site's title and its publishers' names stay in Arabic too,
 * since one style of citation is Arabic on every page.
 */
export function cutFor(language: string): LanguageCut {
  const cut = (text: Text): Text => {
    const [first] = Object.keys(text);
    const kept = Object.hasOwn(text, language) ? language : first;
    return kept === undefined ? {} : { [kept]: text[kept] ?? '' };
  };
  const cutToCite = (text: Text): Text => {
    const arabic = text[ARABIC_PRESS_LANGUAGE];
    return { ...cut(text), ...(arabic !== undefined && { [ARABIC_PRESS_LANGUAGE]: arabic }) };
  };
  return {
    head: (head) => ({
      ...head,
      site: { ...head.site, title: cutToCite(head.site.title) },
      topics: head.topics.map((topic) => ({ ...topic, name: cut(topic.name) })),
      kinds: head.kinds.map((kind) => ({ ...kind, name: cut(kind.name) })),
    }),
    article: (article) => ({
      ...article,
      publisher: article.publisher && cutToCite(article.publisher),
      published: { ...article.published, basis: cut(article.published.basis) },
    }),
    event: (event) => eventIn(language, event, cut),
  };
}

/** The index as a reader of one language needs it. @see cutFor */
export function indexIn(language: string, index: TimelineIndex): TimelineIndex {
  const { head, article, event } = cutFor(language);
  return { ...head(index), articles: index.articles.map(article), events: index.events.map(event) };
}

type Cut = (text: Text) => Text;

function eventIn(language: string, event: TimelineEvent, cut: Cut): TimelineEvent {
  const offices = Object.entries(event.offices).map(([person, office]) => [person, cut(office)] as const);
  return {
    ...event,
    title: cut(event.title),
    offices: Object.fromEntries(offices),
    citations: event.citations.map((citation) => citationIn(language, citation, cut)),
    disagreements: event.disagreements.map((one) => disagreementIn(one, cut)),
    ...(event.missing !== undefined && { missing: cut(event.missing) }),
    history: event.history.map((change) => ({
      ...change,
      ...(change.note !== undefined && { note: cut(change.note) }),
    })),
  };
}

/** A translation into another language than the reader's is none: the quote itself is shown. */
function citationIn(language: string, citation: Citation, cut: Cut): Citation {
  const own = citation.translation[language];
  return {
    ...citation,
    translation: own === undefined ? {} : { [language]: own },
    dating: datingIn(citation.dating, cut),
  };
}

function datingIn(dating: Dating, cut: Cut): Dating {
  switch (dating.by) {
    case 'words':
      return {
        ...dating,
        ...(dating.note !== undefined && { note: cut(dating.note) }),
        ...(dating.reason !== undefined && { reason: cut(dating.reason) }),
      };
    case 'editor':
      return { ...dating, reason: cut(dating.reason) };
    case 'same-occasion':
      return { ...dating, ...(dating.reason !== undefined && { reason: cut(dating.reason) }) };
    case 'nothing':
      return dating;
  }
}

function disagreementIn(disagreement: Disagreement, cut: Cut): Disagreement {
  return { ...disagreement, ...(disagreement.note !== undefined && { note: cut(disagreement.note) }) };
}
