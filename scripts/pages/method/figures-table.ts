import { describeDay } from '../../../src/core/dates/describe.ts';
import type { Figures } from '../../../src/core/model/figures.ts';
import { escapeHtml } from '../escape-html.ts';
import { fill } from '../interface-words.ts';
import type { Speech } from '../speech.ts';
import type { MethodWords } from './words.ts';

/** What the corpus comes to in numbers, and of which data they are. */
export function figuresTable({ figures: words }: MethodWords, figures: Figures, speech: Speech): string {
  const { index, direction, dates, number, common, event } = speech;
  const row = (name: string, text: string, count: number, isPart = false): string =>
    `<tr data-figure="${name}"${isPart ? ' class="method-of"' : ''}><th scope="row">${escapeHtml(text)}</th><td>${number(count)}</td></tr>`;
  const part = (name: string, text: string, count: number): string => row(name, text, count, true);
  const { status } = figures;
  const lead = fill(escapeHtml(words.text.join(' ')), {
    date: `<bdi dir="${direction}">${escapeHtml(describeDay(index.updated, dates))}</bdi>`,
    version: `<bdi dir="ltr">${index.dataVersion}</bdi>`,
  });
  return [
    `<p>${lead}</p><table><tbody>`,
    row('articles', words.articles, figures.articles),
    row('events', words.events, figures.events),
    part('dated', words.dated, figures.dated),
    part('undated', words.undated, figures.undated),
    part('happened', common('status.happened'), status.happened),
    part('planned', common('status.planned'), status.planned),
    part('claimed', common('status.claimed'), status.claimed),
    row('citations', words.citations, figures.citations),
    row('quotes', words.quotes, figures.quotes),
    row('disagreements', words.disagreements, figures.disagreements),
    ...figures.points.map(([point, count]) => part(point, event(`disagree.${point}`), count)),
    row('corrections', words.corrections, figures.corrections),
    '</tbody></table>',
  ].join('');
}
