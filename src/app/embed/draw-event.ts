import type { Id, TimelineEvent } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { textIn } from '../i18n/text-in.ts';
import { element } from '../timeline/element.ts';
import { drawCitation } from './draw-citation.ts';
import { drawDate } from './draw-date.ts';
import styles from './event.module.css';
import type { Frame } from './frame.ts';

/**
 * What stands under an event's headline: its date, what its sources disagree on, each quote with its source, and
 * the way to the whole site.
 *
 * @param lit key of the citation in amber; `null`: the first
 */
export function drawEvent(event: TimelineEvent, frame: Frame, lit: Id | null): Node[] {
  const { index, speech } = frame;
  const { say, language } = speech;
  const date = element('p', {
    className: styles.date,
    children: event.when === null ? [say.event('undated')] : [drawDate(event.when, speech)],
  });
  date.dataset.date = '';
  const disagreements = event.disagreements.map(({ point, note }) => {
    const words = [`≠ ${say.event(`disagree.${point}`)}`, ...(note ? [textIn(note, language)] : [])];
    return element('p', { className: styles.disagree, text: words.join(': ') });
  });
  const disputed = event.disagreements.some(({ point }) => point === 'date');
  const shown = lit ?? event.citations[0]?.key;
  const citations = event.citations.map((citation, i) =>
    drawCitation({ citation, number: i + 1, lit: citation.key === shown, disputed }, index, speech),
  );
  const missing =
    event.missing === undefined ? [] : [element('p', { text: textIn(event.missing, language) })];
  return [date, ...missing, ...disagreements, ...citations, drawWay(event, frame, lit)];
}

/** The event on the site itself, in a tab of its own: a frame is too small for it, and the page around is not ours. */
function drawWay(event: TimelineEvent, { hrefWith, speech }: Frame, citation: Id | null): HTMLElement {
  const { say, language } = speech;
  const link = element('a', {
    className: styles.way,
    text: say.embed('frame.open'),
    label: say.embed('frame.openEvent', { title: isolate(textIn(event.title, language)) }),
  });
  link.href = hrefWith({ event: event.id, citation });
  link.target = '_blank';
  link.rel = 'noopener';
  return element('p', { children: [link] });
}
