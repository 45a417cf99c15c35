import { methodAddress } from '../../../src/core/link/method-address.ts';
import { type Figures, figuresOf } from '../../../src/core/model/figures.ts';
import { feedPaths } from '../../feeds/feed-paths.ts';
import { escapeHtml } from '../escape-html.ts';
import { fill, interfaceWords } from '../interface-words.ts';
import { pathOf } from '../site-pages.ts';
import { type Speech, spoken } from '../speech.ts';
import { figuresTable } from './figures-table.ts';
import { type MarkHtml, marksHtml } from './marks.ts';
import { otherRules, rulesTable } from './rules-table.ts';
import { type MethodWords, methodWords } from './words.ts';

interface Options {
  /** From the page to the site's root. */
  root: string;
  mark: MarkHtml;
  /** Whether there are feeds. */
  feeds: boolean;
  /** Of a corpus that is not whole in the index. */
  figures: Figures | null;
}

/** How the site works, what its marks mean, and its figures: what stands in the page's `<body>`. */
export function methodBody(speech: Speech, { root, mark, feeds, figures: told }: Options): string {
  const words = methodWords(speech.language);
  const figures = told ?? figuresOf(speech.index);
  return [
    headerHtml(words, speech, root),
    `<main><h1>${escapeHtml(words.title)}</h1><p class="method-lead">${escapeHtml(words.lead)}</p>`,
    section('sources', words.sources),
    section(
      'dates',
      words.dates,
      rulesTable(words, figures, speech, root) + otherRules(words, figures, speech),
    ),
    section('marks', words.marks, marksHtml(words, mark)),
    section('status', words.status),
    section('disagreement', words.disagreement),
    section('figures', { ...words.figures, text: [] }, figuresTable(words, figures, speech)),
    section(
      'report',
      { ...words.report, text: reportText(words, speech) },
      feeds ? feedsHtml(words, speech, root) : '',
    ),
    section('data', { ...words.data, text: [] }, dataHtml(words, root, told !== null)),
    '</main>',
  ].join('');
}

function headerHtml(
  { back }: MethodWords,
  { language, index, site, nameOfLanguage }: Speech,
  root: string,
): string {
  const home = escapeHtml(root + pathOf({ kind: 'home' }, language, site));
  const others = site.languages
    .filter((one) => one !== language)
    .map((one) => {
      const href = escapeHtml(root + methodAddress(one, site));
      return `<li><a href="${href}" hreflang="${one}" lang="${one}">${escapeHtml(nameOfLanguage(one))}</a></li>`;
    });
  return [
    `<header class="method-head"><p><a href="${home}">${escapeHtml(back)}</a>`,
    `<bdi>${escapeHtml(spoken(index.site.title, language))}</bdi></p>`,
    others.length === 0 ? '' : `<nav><ul>${others.join('')}</ul></nav>`,
    '</header>',
  ].join('');
}

const section = (id: string, { head, text }: { head: string; text: readonly string[] }, more = ''): string =>
  `<section id="${id}"><h2>${escapeHtml(head)}</h2>${text.map(paragraph).join('')}${more}</section>`;

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** How to report an error here, what becomes of it, and how to hear of it. */
function reportText({ report }: MethodWords, { index, language }: Speech): string[] {
  const label = interfaceWords(language, 'history')('report');
  const how = index.site.corrections === null ? report.noAddress : report.toAddress;
  return [fill(how, { report: label }), ...report.text];
}

function feedsHtml({ report }: MethodWords, speech: Speech, root: string): string {
  const { atom, json } = feedPaths(speech);
  const link = (path: string, name: string) => `<a href="${escapeHtml(root + path)}"><bdi>${name}</bdi></a>`;
  const links = { atom: link(atom, 'Atom'), json: link(json, 'JSON Feed') };
  return `<p>${fill(escapeHtml(report.feeds), links)}</p>`;
}

function dataHtml({ data }: MethodWords, root: string, isInPieces: boolean): string {
  const link = (path: string) =>
    `<a href="${escapeHtml(root + path)}"><bdi dir="ltr">${path.split('/').at(-1)}</bdi></a>`;
  const links = {
    index: link('data/index.json'),
    corpus: link('data/corpus.json'),
    schema: link('data/schema/index.schema.json'),
    // A folder has no page of its own to open.
    articles: '<bdi dir="ltr">data/articles/</bdi>',
  };
  return (isInPieces ? data.inPieces : data.text)
    .map((text) => `<p>${fill(escapeHtml(text), links)}</p>`)
    .join('');
}
