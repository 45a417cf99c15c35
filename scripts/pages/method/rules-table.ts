import { RULES } from '../../../src/core/dates/rules/index.ts';
import type { Figures } from '../../../src/core/model/figures.ts';
import type { Citation, TimelineIndex, When } from '../../../src/core/model/published.ts';
import { dateHtml } from '../dates.ts';
import { escapeHtml } from '../escape-html.ts';
import { interfaceWords } from '../interface-words.ts';
import { pathOf } from '../site-pages.ts';
import type { Speech } from '../speech.ts';
import { countedFrom } from './counted-from.ts';
import type { MethodWords } from './words.ts';

/** The rules that date the corpus's citations, each with an example out of it, and how many each dates. */
export function rulesTable(
  { dates }: MethodWords,
  { rules, otherwise, citations }: Figures,
  speech: Speech,
  root: string,
): string {
  const say = interfaceWords(speech.language, 'rules');
  const row = (name: string, text: string, count: number, example = ''): string =>
    `<tr data-dated-by="${name}"><th scope="row">${escapeHtml(capitalised(text, speech.language))}${example}</th><td>${speech.number(count)}</td></tr>`;
  return [
    `<table class="method-rules"><caption>${escapeHtml(dates.caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeHtml(dates.rule)}</th>`,
    `<th scope="col">${escapeHtml(dates.citations)}</th></tr></thead><tbody>`,
    ...rules.map(([rule, count]) => row(rule, say(rule), count, exampleOf(rule, speech, root))),
    row('same-occasion', dates.sameOccasion, otherwise['same-occasion']),
    row('editor', dates.editor, otherwise.editor),
    row('nothing', dates.nothing, otherwise.nothing),
    `</tbody><tfoot><tr data-dated-by="all"><th scope="row">${escapeHtml(dates.total)}</th>`,
    `<td>${speech.number(citations)}</td></tr></tfoot></table>`,
  ].join('');
}

/** The rules that date none of its citations: expressions of time in the articles are read by them too. */
export function otherRules({ dates }: MethodWords, { rules }: Figures, { language }: Speech): string {
  const say = interfaceWords(language, 'rules');
  const used = new Set(rules.map(([rule]) => rule));
  const items = Object.keys(RULES)
    .filter((rule) => !used.has(rule))
    .map((rule) => `<li data-rule="${rule}">${escapeHtml(capitalised(say(rule), language))}</li>`);
  if (items.length === 0) return '';
  return `<h3>${escapeHtml(dates.otherRules)}</h3><ul class="method-other-rules">${items.join('')}</ul>`;
}

interface Example {
  event: string;
  citation: Citation;
  words: string;
  when: When;
}

/** The words of rules follow a colon in the event's panel; here they begin a row, some with a quotation mark. */
const capitalised = (text: string, language: string): string =>
  text.replace(/^\P{L}*\p{Ll}/u, (start) => start.toLocaleUpperCase(language));

/** The first citation that the rule dates: its words, what they are counted from, and what came of them. */
function exampleOf(rule: string, speech: Speech, root: string): string {
  const found = firstDatedBy(rule, speech.index);
  const article = speech.index.articles.find(({ id }) => id === found?.citation.article);
  if (found === undefined || article === undefined) return '';
  const { event, citation, words, when } = found;
  const { language, site } = speech;
  const page = pathOf({ kind: 'event', id: event }, language, site);
  const href = `${root}${page}${page.includes('?') ? '&' : '?'}c=${citation.key}`;
  return [
    '<small class="method-example">',
    `<q lang="${escapeHtml(article.language)}" dir="${article.direction}">${escapeHtml(words)}</q> `,
    ...countedFrom(citation, article, speech).map((from) => `<span>${from}</span> `),
    `<a href="${escapeHtml(href)}">${dateHtml(when, speech)}</a></small>`,
  ].join('');
}

function firstDatedBy(rule: string, { events }: TimelineIndex): Example | undefined {
  for (const { id, citations } of events) {
    for (const citation of citations) {
      const { dating, when } = citation;
      const [first] = dating.by === 'words' && dating.rule === rule ? dating.words : [];
      if (first !== undefined && when !== null) return { event: id, citation, words: first.exact, when };
    }
  }
  return undefined;
}
