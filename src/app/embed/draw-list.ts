import { describeYear } from '../../core/dates/describe.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import { groupByYear } from '../list/year-groups.ts';
import { button, element } from '../timeline/element.ts';
import { drawRow } from './draw-row.ts';
import type { Frame } from './frame.ts';
import styles from './list.module.css';

/** So many at once: a frame on somebody's page must not be a mile high. */
const PAGE = 60;

/** What the filters leave, in order of time under its years; undated reports on a shelf of their own. */
export function drawList(frame: Frame): HTMLElement {
  const list = element('div');
  let from = 0;
  const more = () => {
    const next = frame.shown.slice(from, from + PAGE);
    from += next.length;
    list.append(...drawPart(next, frame));
    const left = frame.shown.length - from;
    if (left > 0) list.append(drawMore(left, frame, list, more));
  };
  more();
  return list;
}

/** A year that begins on one page goes on under the same heading on the next. */
function drawPart(events: readonly TimelineEvent[], frame: Frame): HTMLElement[] {
  const { dates, calendar, say } = frame.speech;
  const years = groupByYear(events, calendar).map((group) => {
    const heading = element('h2', {
      className: styles.year,
      children: [element('bdi', { text: describeYear(group.year, dates) })],
    });
    const rows = group.events.map((event) => drawRow(event, frame, group.year));
    return element('section', { children: [heading, element('ol', { children: rows })] });
  });
  const undated = events.filter(({ when }) => when === null);
  if (undated.length === 0) return years;
  const heading = element('h2', {
    className: styles.shelf,
    text: say.list('undatedHead', { count: undated.length }),
  });
  heading.id = 'undated';
  heading.tabIndex = -1;
  const why = element('p', { className: styles.why, text: say.list('undatedWhy') });
  const rows = undated.map((event) => drawRow(event, frame));
  return [...years, element('section', { children: [heading, why, element('ul', { children: rows })] })];
}

function drawMore(left: number, { speech }: Frame, list: HTMLElement, onMore: () => void): HTMLElement {
  const wanted = button({ className: styles.more, text: speech.say.embed('frame.more', { count: left }) });
  wanted.addEventListener('click', () => {
    const last = list.querySelectorAll('summary').length;
    wanted.remove();
    onMore();
    // The button that had the focus is gone; reading goes on where it stood.
    list.querySelectorAll('summary')[last]?.focus();
  });
  return wanted;
}
