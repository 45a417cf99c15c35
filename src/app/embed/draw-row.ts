import type { TimelineEvent } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { textIn } from '../i18n/text-in.ts';
import { clashOf } from '../marks/clash.ts';
import { drawMark } from '../marks/draw-mark.ts';
import { drawTopicShape } from '../marks/draw-topic-shape.ts';
import { element } from '../timeline/element.ts';
import row from '../ui/row.module.css';
import { drawShortDate } from './draw-date.ts';
import { drawEvent } from './draw-event.ts';
import type { Frame } from './frame.ts';
import styles from './list.module.css';

/**
 * One event of the list: its mark, date, headline, topic and status; it opens in its place. `details` is the
 * browser's own: every keyboard and screen reader knows it.
 *
 * @param year of the heading above, which the date need not repeat
 */
export function drawRow(event: TimelineEvent, frame: Frame, year?: number): HTMLLIElement {
  const { speech } = frame;
  const title = element('bdi', { className: row.words, text: textIn(event.title, speech.language) });
  const summary = element('summary', {
    className: row.line,
    children: [
      drawGutter(event, frame),
      ...(event.when === null
        ? []
        : [element('span', { className: row.date, children: [drawShortDate(event.when, speech, year)] })]),
      element('span', { className: row.title, children: [title] }),
      drawFacts(event, frame),
    ],
  });
  const body = element('div', { className: styles.body });
  const details = element('details', { children: [summary, body] });
  // When it is wanted: most are never opened.
  details.addEventListener(
    'toggle',
    () => {
      body.append(...drawEvent(event, frame, null));
    },
    { once: true },
  );
  const item = element('li', { className: row.row, children: [details] });
  item.dataset.event = event.id;
  return item;
}

/** A day is a nib and a disagreement two; everything else is as tall as its row. */
function drawGutter(event: TimelineEvent, { index }: Frame): HTMLElement {
  const gutter = element('span', { className: row.gutter });
  const { when, status } = event;
  if (when === null) return gutter;
  const clash = clashOf(event);
  const size = clash ? row.stepped : when.form === 'day' ? row.nib : row.tall;
  const topicIndex = topicIndexOf(index.topics, event);
  const mark = drawMark({ when, status, topicIndex, orientation: 'block', clash, within: true });
  gutter.append(element('span', { className: size, children: [mark] }));
  return gutter;
}

/** Topic, status and disagreement, in words. */
function drawFacts(event: TimelineEvent, { index, speech }: Frame): HTMLElement {
  const { say, language } = speech;
  const at = topicIndexOf(index.topics, event);
  const topic = at === null ? undefined : index.topics[at];
  const facts = element('span', { className: row.facts });
  if (at !== null && topic !== undefined) {
    const name = element('bdi', { text: textIn(topic.name, language) });
    facts.append(drawTopicShape(at), element('span', { children: [name] }));
  }
  if (event.status !== 'happened')
    facts.append(' ', element('span', { text: say.common(`status.${event.status}`) }));
  if (event.disagreements.length > 0)
    facts.append(' ', element('span', { text: `≠ ${say.list('disagree')}` }));
  return facts;
}
