import { altOfCard } from '../cards/card-alt.ts';
import { eventCard } from '../cards/card-text.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { escapeHtml } from './escape-html.ts';
import { linkedData } from './linked-data.ts';
import { type Page, pathOf } from './site-pages.ts';
import { type Speech, spoken } from './speech.ts';
import { descriptionOf, titleOf } from './titles.ts';

/** As the cards are drawn. */
const CARD = { width: 1200, height: 630 };

/** Open Graph names a place with the language; only where the interface means one does it get one. */
const LOCALES: Readonly<Record<string, string>> = { ar: 'ar_AR', fa: 'fa_IR', ru: 'ru_RU', en: 'en_GB' };

export type HeadPage = Exclude<Page, { kind: 'moved' }>;

/**
 * What a page's head says to machines: chats (Open Graph), search engines (canonical address, other languages)
 * and whoever reads linked data.
 *
 * @param address where the site is published, with a slash at its end; without it nothing absolute is said
 * @param hasCards whether preview cards are drawn: not every machine has a canvas to draw them with
 */
export function headOf(page: HeadPage, speech: Speech, address: string | null, hasCards = true): string {
  const data = JSON.stringify(linkedData(page, speech, address));
  return [
    ...(address === null ? [] : absolute(page, speech, address)),
    ...(address === null || !hasCards ? [] : card(page, speech, address)),
    ...social(page, speech),
    // What a source says may hold `</script>`.
    `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`,
  ].join('');
}

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;

function social(page: HeadPage, speech: Speech): string[] {
  const { index, language, languages } = speech;
  const others = languages.filter((one) => one !== language).map((one) => LOCALES[one]);
  return [
    property('og:type', page.kind === 'home' ? 'website' : 'article'),
    property('og:site_name', spoken(index.site.title, language)),
    property('og:title', titleOf(page, speech)),
    property('og:description', descriptionOf(page, speech)),
    ...[LOCALES[language]].flatMap((one) => (one === undefined ? [] : [property('og:locale', one)])),
    ...others.flatMap((one) => (one === undefined ? [] : [property('og:locale:alternate', one)])),
  ];
}

/** Crawlers follow absolute addresses alone. */
function absolute(page: HeadPage, speech: Speech, address: string): string[] {
  const { language, languages, site } = speech;
  const at = (one: string) => escapeHtml(address + pathOf(page, one, site));
  const alternate = (hreflang: string, one: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${at(one)}" />`;
  return [
    `<link rel="canonical" href="${at(language)}" />`,
    ...languages.map((one) => alternate(one, one)),
    alternate('x-default', languages[0] ?? language),
    feedLinks(speech, address),
    property('og:url', address + pathOf(page, language, site)),
  ];
}

/** The preview card (`scripts/cards/`): of the event, else of the first page. */
function card(page: HeadPage, speech: Speech, address: string): string[] {
  const file = `cards/${speech.language}/${page.kind === 'event' ? page.id : 'index'}.png`;
  return [
    property('og:image', address + file),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', altOf(page, speech)),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

/** What is on the card itself: of pages without one of their own the name of the site, and what it is. */
function altOf(page: HeadPage, speech: Speech): string {
  if (page.kind === 'event') return altOfCard(eventCard(page.event, speech), page.event.status);
  return `${spoken(speech.index.site.title, speech.language)}: ${speech.words.about}`;
}
