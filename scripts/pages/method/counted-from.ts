import { findCited } from '../../../src/app/event/cited.ts';
import { describeWhen } from '../../../src/core/dates/describe.ts';
import type { ArticleSummary, Citation, When } from '../../../src/core/model/published.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Speech } from '../speech.ts';

/**
 * What a citation's rule counts from, as the event's panel says it, each a piece of HTML: the publication of its
 * article, another citation's date, either of them where the words leave it open, or nothing.
 */
export function countedFrom(
  { dating }: Citation,
  { published }: ArticleSummary,
  { index, event, direction, dates }: Speech,
): string[] {
  if (dating.by !== 'words' || dating.anchor.to === 'nothing') return [];
  const said = (date: When) => `<bdi dir="${direction}">${escapeHtml(describeWhen(date, dates))}</bdi>`;
  const publication = event('chain.published', { date: '\u0000' })
    .split('\u0000')
    .map(escapeHtml)
    .join(said(published));
  if (dating.anchor.to === 'publication') return [publication];
  // Of a large corpus only a part is here, and the other citation may not be of it.
  const other = findCited(index, dating.anchor.key)?.citation.when ?? null;
  if (other === null) return [];
  const anchor = `${escapeHtml(event('chain.anchor'))} ${said(other)}`;
  return dating.conflict ? [anchor, publication] : [anchor];
}
