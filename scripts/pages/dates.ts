import { type DateLine, dateLines } from '../../src/app/event/date-lines.ts';
import { describeBeside, describeWhen } from '../../src/core/dates/describe.ts';
import type { Disagreement, TimelineEvent, When } from '../../src/core/model/published.ts';
import { escapeHtml } from './escape-html.ts';
import { type Speech, spoken } from './speech.ts';

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

/** On what the sources of an event disagree, with the editor's note, and who says which date. */
export function disagreements(event: TimelineEvent, speech: Speech): string {
  return event.disagreements.map((one) => disagreementHtml(one, event, speech)).join('');
}

function disagreementHtml({ point, note }: Disagreement, event: TimelineEvent, speech: Speech): string {
  const lines = point === 'date' ? dateLines(event).filter(({ numbers }) => numbers.length > 0) : [];
  const sides = lines.map((line) => sideHtml(line, speech));
  return [
    `<section><h2>${escapeHtml(speech.event(`disagree.${point}`))}</h2>`,
    note === undefined ? '' : `<p>${escapeHtml(spoken(note, speech.language))}</p>`,
    sides.length === 0 ? '' : `<ul>${sides.join('')}</ul>`,
    '</section>',
  ].join('');
}

function sideHtml({ when, numbers }: DateLine, speech: Speech): string {
  const list = new Intl.ListFormat(speech.dates.locale, { type: 'conjunction' });
  const according = { count: numbers.length, numbers: list.format(numbers.map(speech.number)) };
  return `<li>${escapeHtml(speech.event('accordingTo', according))} ${dateHtml(when, speech)}</li>`;
}
