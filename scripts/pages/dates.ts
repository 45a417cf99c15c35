import { dateLines } from '../../src/app/event/date-lines.ts';
import { describeBeside, describeWhen } from '../../src/core/dates/describe.ts';
import type { TimelineEvent, When } from '../../src/core/model/published.ts';
import { escapeHtml } from './escape-html.ts';
import type { Speech } from './speech.ts';

/** A date as the app says it. The isolate has the page's direction, which ranges of bare numbers lack. */
export function dateHtml(when: When, { direction, dates }: Speech): string {
  const said = describeWhen(when, dates);
  const isolated = (text: string) => `<bdi dir="${direction}">${escapeHtml(text)}</bdi>`;
  // The sources count in the Gregorian calendar: what they say stays to be seen beside its conversion.
  const beside = describeBeside(when, dates);
  return isolated(said) + (beside === null ? '' : ` <small>(${isolated(beside)})</small>`);
}

/** The date of an event, or with ≠ between them all that its sources say; or that it has none. */
export function datesOfEvent(event: TimelineEvent, speech: Speech): string {
  const lines = dateLines(event);
  if (lines.length === 0) return escapeHtml(speech.event('undated'));
  return lines.map(({ when }) => dateHtml(when, speech)).join(' ≠ ');
}
