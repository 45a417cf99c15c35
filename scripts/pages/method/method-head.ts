import { methodAddress } from '../../../src/core/link/method-address.ts';
import { feedLinks } from '../../feeds/feed-links.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Speech, spoken } from '../speech.ts';
import { methodWords } from './words.ts';

/** No script, and nothing from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

interface Options {
  /** From the page to the site's root. */
  root: string;
  address: string | null;
  /** As every page of the same build names it; `null` where the shell has none. */
  version: string | null;
  /** The shell's own `<link rel="icon">`. */
  icon: string;
  /** Style sheets, relative to the site's root. */
  sheets: readonly string[];
}

/** What stands in the method page's `<head>`. */
export function methodHead(speech: Speech, { root, address, version, icon, sheets }: Options): string {
  const { language, languages, index } = speech;
  const words = methodWords(language);
  const title = `${words.title} · ${spoken(index.site.title, language)}`;
  const at = (one: string) => escapeHtml((address ?? '') + methodAddress(one, speech.site));
  return [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    ...(version === null ? [] : [`<meta name="app-version" content="${escapeHtml(version)}" />`]),
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(words.lead)}" />`,
    icon,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escapeHtml(root + sheet)}" />`),
    ...(address === null
      ? []
      : [
          `<link rel="canonical" href="${at(language)}" />`,
          ...languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${at(one)}" />`),
          `<link rel="alternate" hreflang="x-default" href="${at(languages[0] ?? language)}" />`,
          feedLinks(speech, root),
        ]),
  ].join('');
}
