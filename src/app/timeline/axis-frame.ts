/** Everything of the axis that vis-timeline does not draw: built once, filled by the widget. */
import type { Direction } from '../../core/model/published.ts';
import styles from './axis.module.css';
import type { AxisTexts } from './axis-texts.ts';
import controlStyles from './controls.module.css';
import { button, element, icon } from './element.ts';

export interface FrameActions {
  onEarlier(): void;
  onLater(): void;
  onZoom(factor: number): void;
  onUndated(): void;
  /** To lanes below those in view. */
  onBelow(): void;
}

const ZOOM_FACTOR = 1.5;

/** As in axis.module.css. */
export const TICKS_PX = 34;

const CHEVRON_LEFT = 'M10 3.5 5.5 8l4.5 4.5';
const CHEVRON_RIGHT = 'M6 3.5 10.5 8 6 12.5';
const PLUS = 'M8 3v10M3 8h10';
const MINUS = 'M3 8h10';
const CHEVRON_DOWN = 'M3.5 6 8 10.5 12.5 6';
const SHELF = 'M2.5 13.5h11M4 13.5v-6M7 13.5v-9h2.5v9M12 13.5v-4';

/** Earlier is on the side from which the language is read. */
export function chevron(towards: 'earlier' | 'later', direction: Direction): SVGSVGElement {
  const isLeft = (towards === 'earlier') === (direction === 'ltr');
  return icon(isLeft ? CHEVRON_LEFT : CHEVRON_RIGHT, styles.icon);
}

export class AxisFrame {
  readonly root: HTMLElement;
  /** vis-timeline is mounted in a child of this. */
  readonly stage = element('div', { className: styles.stage });
  /** Beside the lines of time, as wide as the lane heads: the window in words. */
  readonly corner: HTMLElement;
  readonly #cornerWords = element('p', { className: styles.cornerWords });
  /** Behind the stage: the days of the selected event. */
  readonly columns = element('div', { className: styles.columns });
  /** Over the stage: messages of an empty window, and the way back to the selected event. */
  readonly notices = element('div', { className: styles.notices });
  readonly #controls: HTMLButtonElement[];
  readonly #live = element('p', { className: 'visually-hidden' });
  readonly #shelfCount = element('span', { className: styles.count });
  readonly #shelf: HTMLButtonElement;
  readonly #belowWords = element('span');
  readonly #below: HTMLButtonElement;
  readonly #texts: AxisTexts;

  constructor(texts: AxisTexts, direction: Direction, actions: FrameActions) {
    this.#texts = texts;
    this.#shelf = button({
      className: styles.shelf,
      children: [icon(SHELF, styles.icon), element('span', { text: texts.undated }), this.#shelfCount],
    });
    this.#shelf.addEventListener('click', actions.onUndated);
    this.#below = button({
      className: styles.below,
      children: [icon(CHEVRON_DOWN, styles.icon), this.#belowWords],
    });
    this.#below.hidden = true;
    this.#below.dataset.below = '';
    this.#below.addEventListener('click', actions.onBelow);
    this.#controls = controlButtons(texts, direction, actions);
    this.corner = element('div', { className: styles.corner, children: [this.#cornerWords] });
    const group = element('div', {
      className: controlStyles.controls,
      label: texts.move,
      children: this.#controls,
    });
    group.role = 'group';
    const foot = element('div', { className: styles.foot, children: [this.#shelf, this.#below, group] });
    const keys = element('p', { className: 'visually-hidden', text: texts.keys });
    keys.id = 'axis-keys';
    this.root = element('div', {
      className: styles.axis,
      children: [this.columns, keys, this.corner, this.stage, this.notices, foot, this.#live],
    });
    this.root.dataset.axis = '';
    this.root.dir = direction;
    this.isWhole = false;
    this.#live.ariaLive = 'polite';
    this.#cornerWords.dataset.window = '';
    this.stage.role = 'group';
    this.stage.ariaLabel = texts.axis;
    this.stage.setAttribute('aria-describedby', keys.id);
    // Takes the focus when the item that had it leaves the window.
    this.stage.tabIndex = -1;
  }

  /** Half an axis is none: nothing of it is seen, or can be reached, before. */
  set isWhole(isWhole: boolean) {
    this.root.ariaBusy = String(!isWhole);
  }

  set undated(count: number) {
    const words = this.#texts.number(count);
    if (this.#shelfCount.textContent === words) return;
    this.#shelfCount.textContent = words;
    this.#shelf.ariaLabel = this.#texts.undatedCount(count);
  }

  set window(words: string) {
    if (this.#cornerWords.textContent !== words) this.#cornerWords.textContent = words;
  }

  /** Said once what is on screen has settled, by whoever calls. */
  announce(text: string): void {
    if (this.#live.textContent !== text) this.#live.textContent = text;
  }

  /** In pixels; the page may give it less, and then the lanes scroll. */
  set lanesHeight(height: number) {
    this.root.style.setProperty('--wanted-height', `calc(${TICKS_PX + height}px + var(--foot))`);
  }

  /** Lanes that are cut off below: what is not seen must not seem not to be. */
  set lanesBelow(count: number) {
    const words = count === 0 ? '' : this.#texts.lanesBelow(count);
    if (this.#belowWords.textContent === words) return;
    this.#belowWords.textContent = words;
    if (count === 0 && document.activeElement === this.#below) this.stage.focus({ preventScroll: true });
    this.#below.hidden = count === 0;
  }

  /** At the closest zoom, and where everything is in view, there is no further. */
  setZoom(isCloser: boolean, isFarther: boolean): void {
    const [, closer, farther] = this.#controls;
    if (closer !== undefined) closer.ariaDisabled = String(!isCloser);
    if (farther !== undefined) farther.ariaDisabled = String(!isFarther);
  }

  /** At either end of the corpus there is nowhere to jump to. */
  setEnds(hasEarlier: boolean, hasLater: boolean): void {
    const [earlier, , , later] = this.#controls;
    if (earlier !== undefined) earlier.ariaDisabled = String(!hasEarlier);
    if (later !== undefined) later.ariaDisabled = String(!hasLater);
  }
}

function controlButtons(texts: AxisTexts, direction: Direction, actions: FrameActions): HTMLButtonElement[] {
  const controls: [string, SVGSVGElement, () => void][] = [
    [texts.earlier, chevron('earlier', direction), actions.onEarlier],
    [texts.zoomIn, icon(PLUS, styles.icon), () => actions.onZoom(ZOOM_FACTOR)],
    [texts.zoomOut, icon(MINUS, styles.icon), () => actions.onZoom(1 / ZOOM_FACTOR)],
    [texts.later, chevron('later', direction), actions.onLater],
  ];
  return controls.map(([label, drawing, onClick]) => {
    const control = button({ label, className: controlStyles.control, children: [drawing] });
    control.title = label;
    control.addEventListener('click', onClick);
    return control;
  });
}
