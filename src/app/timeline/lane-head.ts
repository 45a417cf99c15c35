import { drawTopicShape } from '../marks/draw-topic-shape.ts';
import { topicClass } from '../marks/topic-ink.ts';
import styles from './axis.module.css';
import type { AxisTexts } from './axis-texts.ts';
import { element } from './element.ts';
import type { LaneInfo } from './lanes.ts';

/** Name, shape and count of a lane; its height is the lane's. */
export class LaneHead {
  readonly root: HTMLElement;
  readonly #count = element('span', { className: styles.count });
  readonly #texts: AxisTexts;
  #counted = Number.NaN;
  #height = Number.NaN;

  constructor(lane: LaneInfo, texts: AxisTexts) {
    this.#texts = texts;
    this.#count.role = 'img';
    const name = texts.lane(lane.name);
    const words = element('div', {
      className: `${styles.laneWords} ${topicClass(lane.topicIndex)}`,
      children: [
        ...(lane.topicIndex === null ? [] : [drawTopicShape(lane.topicIndex)]),
        element('bdi', { className: styles.laneName, text: name }),
        this.#count,
      ],
    });
    // A source's first words are longer than the column.
    words.title = name;
    this.root = element('div', { className: styles.lane, children: [words] });
  }

  set count(count: number) {
    // It is told anew with every answer.
    if (count === this.#counted) return;
    this.#counted = count;
    this.#count.textContent = this.#texts.number(count);
    this.#count.ariaLabel = this.#texts.laneCount(count);
  }

  /** In pixels. */
  set height(height: number) {
    if (height === this.#height) return;
    this.#height = height;
    this.root.style.blockSize = `${height}px`;
  }
}
