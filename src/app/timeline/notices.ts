/** What lies over the stage: the way back to a selected event out of view, and the way out of an empty window. */
import type { EventHead } from '../../core/model/event-head.ts';
import type { Direction } from '../../core/model/published.ts';
import { chevron } from './axis-frame.ts';
import type { AxisTexts } from './axis-texts.ts';
import { button, element } from './element.ts';
import styles from './notices.module.css';

export interface Nearest {
  before: EventHead | null;
  after: EventHead | null;
}

export interface NoticeState {
  /** The selected event, if it is out of view, the side on which it is, and the height of its row in pixels. */
  away: { event: EventHead; side: 'earlier' | 'later'; top: number } | null;
  /** Set if the window shows nothing: the events nearest to it. */
  empty: Nearest | null;
  /** Set if nothing begins or ends in the window. */
  crossed: Nearest | null;
}

export interface NoticeActions {
  onBack(): void;
  onEarlier(): void;
  onLater(): void;
}

export class Notices {
  readonly #container: HTMLElement;
  readonly #texts: AxisTexts;
  readonly #direction: Direction;
  readonly #actions: NoticeActions;
  #drawn = '';

  constructor(container: HTMLElement, texts: AxisTexts, direction: Direction, actions: NoticeActions) {
    this.#container = container;
    this.#texts = texts;
    this.#direction = direction;
    this.#actions = actions;
  }

  show({ away, empty, crossed }: NoticeState): void {
    // At every frame of a pan the same notices are asked for: their buttons must not lose the focus.
    const drawn = JSON.stringify([
      away && [away.event.id, away.side],
      empty && [empty.before?.id, empty.after?.id],
      crossed && [crossed.before?.id, crossed.after?.id],
    ]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#container.replaceChildren(
        ...(away === null ? [] : [this.#marker(away.event, away.side)]),
        ...(empty === null ? [] : [this.#message(empty)]),
        ...(crossed === null ? [] : [this.#crossing(crossed)]),
      );
    }
    this.#container.style.setProperty('--marker-top', `${away?.top ?? 0}px`);
  }

  #marker(event: EventHead, side: 'earlier' | 'later'): HTMLElement {
    const parts = [chevron(side, this.#direction), element('bdi', { text: this.#texts.title(event) })];
    const marker = button({
      className: `${styles.marker} ${side === 'earlier' ? styles.atStart : styles.atEnd}`,
      label: this.#texts.backTo(event),
      children: side === 'earlier' ? parts : parts.reverse(),
    });
    marker.dataset.away = event.id;
    marker.addEventListener('click', this.#actions.onBack);
    return marker;
  }

  #message({ before, after }: Nearest): HTMLElement {
    const texts = this.#texts;
    const isBare = before === null && after === null;
    const text = element('p', { text: isBare ? texts.noEvents : texts.emptyWindow });
    const ways = this.#ways({ before, after });
    const message = element('div', { className: styles.empty, children: isBare ? [text] : [text, ways] });
    message.dataset.empty = '';
    return message;
  }

  /** Below the bars that pass through, not over them. */
  #crossing(nearest: Nearest): HTMLElement {
    const text = element('p', { text: this.#texts.onlyCrossed });
    const message = element('div', { className: styles.crossed, children: [text, this.#ways(nearest)] });
    message.dataset.crossed = '';
    return message;
  }

  #ways({ before, after }: Nearest): HTMLElement {
    const texts = this.#texts;
    const ways = element('div', { className: styles.ways });
    if (before !== null) {
      const way = this.#way(texts.nearestBefore(before), 'earlier', this.#actions.onEarlier);
      ways.append(way);
    }
    if (after !== null) ways.append(this.#way(texts.nearestAfter(after), 'later', this.#actions.onLater));
    return ways;
  }

  #way(text: string, side: 'earlier' | 'later', onClick: () => void): HTMLElement {
    const words = element('span', { text });
    const drawing = chevron(side, this.#direction);
    const way = button({
      className: styles.way,
      children: side === 'earlier' ? [drawing, words] : [words, drawing],
    });
    way.addEventListener('click', onClick);
    return way;
  }
}
