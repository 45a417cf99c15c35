import { activeFilters } from '../../core/find/active-filters.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import source from '../event/source.module.css';
import { filterName } from '../filters/filter-name.ts';
import { nameOf } from '../i18n/name-of.ts';
import { textIn } from '../i18n/text-in.ts';
import { drawMark } from '../marks/draw-mark.ts';
import { element } from '../timeline/element.ts';
import citation from './citation.module.css';
import { drawAxis } from './draw-axis.ts';
import { drawEvent } from './draw-event.ts';
import { drawList } from './draw-list.ts';
import styles from './frame.module.css';
import type { Frame } from './frame.ts';

/** All of a frame: whose it is, what it shows of it, and then that: one event, or the events in order of time. */
export function drawFrame(frame: Frame): HTMLElement[] {
  const { index, state } = frame;
  const chosen = index.events.find(({ id }) => id === state.event);
  const told = [...drawUnknown(frame), ...(chosen === undefined ? drawFilters(frame) : [])];
  const shown =
    chosen === undefined
      ? [...drawAxis(frame, (event) => drawChosen(event, frame)), drawList(frame)]
      : [drawChosen(chosen, frame)];
  return [drawHead(frame), element('main', { className: styles.main, children: [...told, ...shown] })];
}

/** What the tab and a screen reader call the frame. */
export function titleOf({ index, state, speech }: Frame): string {
  const site = textIn(index.site.title, speech.language);
  const chosen = index.events.find(({ id }) => id === state.event);
  if (chosen === undefined) return speech.say.common('siteTitle', { site });
  return speech.say.common('pageTitle', { event: textIn(chosen.title, speech.language), site });
}

function drawHead({ index, speech, hrefWith }: Frame): HTMLElement {
  const { say, language } = speech;
  const link = element('a', {
    className: styles.wordmark,
    text: say.common('wordmark'),
    label: say.embed('frame.openSite'),
  });
  link.href = hrefWith({});
  link.target = '_blank';
  link.rel = 'noopener';
  const name = element('bdi', { text: textIn(index.site.title, language) });
  return element('header', {
    className: styles.head,
    children: [link, ' ', element('h1', { className: styles.name, children: [name] })],
  });
}

/** What the address asks for and the data does not have must not pass for what it shows. */
function drawUnknown({ problems, speech }: Frame): HTMLElement[] {
  if (problems.length === 0) return [];
  const parts = problems.flatMap(({ value }, i) => [
    ...(i === 0 ? [] : [' ']),
    element('bdi', { className: styles.unknown, text: value }),
  ]);
  return [
    element('p', { className: styles.told, children: [speech.say.embed('frame.unknown'), ' ', ...parts] }),
  ];
}

/** The filters in words, and how many events they leave. */
function drawFilters({ index, state, shown, speech }: Frame): HTMLElement[] {
  const { say, language, dates } = speech;
  const filters = activeFilters(state);
  const count = shown.length;
  if (filters.length === 0)
    return [element('p', { className: styles.told, text: say.list('events', { count }) })];
  const names = nameOf(index, language, say.common);
  const list = element('ul', {
    className: styles.filters,
    label: say.filters('active'),
    children: filters.map((filter) => {
      const name = filterName(filter, { say: say.filters, nameOf: names, dates });
      return element('li', { children: [element('bdi', { text: name })] });
    }),
  });
  const left = say.filters('shownOf', { count, total: index.events.length });
  return [list, element('p', { className: styles.told, text: left })];
}

function drawChosen(event: TimelineEvent, frame: Frame): HTMLElement {
  const headline = element('h2', {
    className: styles.headline,
    children: [element('bdi', { className: citation.lit, text: textIn(event.title, frame.speech.language) })],
  });
  const children = [drawStatus(event, frame), headline, ...drawEvent(event, frame, frame.state.citation)];
  const drawn = element('article', { className: styles.chosen, children });
  drawn.dataset.event = event.id;
  return drawn;
}

/** What was planned or is claimed must not pass for something that happened: said as at the head of the app's event. */
function drawStatus({ status }: TimelineEvent, { speech }: Frame): HTMLElement {
  const mark = drawMark({ when: null, status, topicIndex: null });
  const drawn = element('p', {
    className: styles.status,
    children: [
      element('span', { className: source.statusMark, children: [mark] }),
      speech.say.common(`status.${status}`),
    ],
  });
  drawn.dataset.status = status;
  return drawn;
}
