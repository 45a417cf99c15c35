/**
 * What an item shows: a real button with its label, and its mark. vis-timeline is handed the elements and they
 * are changed in place: a new element would take the focus away from whoever is on it.
 */
import { clashOf } from '../marks/clash.ts';
import { drawMark } from '../marks/draw-mark.ts';
import { drawTopicShape } from '../marks/draw-topic-shape.ts';
import type { AxisTexts } from './axis-texts.ts';
import { ClusterButton } from './cluster-button.ts';
import { button, element } from './element.ts';
import styles from './items.module.css';
import { type Bunch, isCluster, type Node } from './node.ts';

export interface Look {
  texts: AxisTexts;
  /** Whose ink the mark wears; `null` is plain ink. */
  topicIndex: number | null;
  /** Where lanes are no topics, the shape says the topic. */
  isShapeShown: boolean;
}

/** Between the edge of the window and a label that stands there; as in items.module.css. */
const EDGE_PX = 10;
/** Narrower than this a title says nothing; the word before it, that says its status, needs room of its own. */
const LEAST_PX = 64;
const STATUS_PX = 64;
/** Of a cluster without its number, and of each digit: half a number would be another. */
const SHEETS_PX = 22;
const DIGIT_PX = 9;

export class ItemView {
  readonly button: HTMLButtonElement;
  /** For the frame that vis keeps in place while the label slides along. */
  readonly frame: HTMLElement;
  #least = LEAST_PX;
  #cluster: ClusterButton | null = null;
  /** What is written already: at every frame of a pan nearly all of it stays. */
  #room = '';
  #isTabStop: boolean | null = null;
  #share = Number.NaN;
  #isSelected = false;
  #isDimmed = false;

  constructor(node: Node, look: Look) {
    this.frame = element('span', { className: styles.frame });
    const event = node.members[0]?.event;
    if (isCluster(node) || event === undefined) {
      this.button = button({ className: styles.cluster }, false);
      const many = new ClusterButton(this.button, look.texts);
      if (node.bunch === undefined) {
        many.ofEvents(node.members);
        return;
      }
      this.#cluster = many;
      this.button.classList.add(styles.bunch ?? '');
      this.frame.append(element('span', { className: styles.bracket }));
      this.bunch = node.bunch;
      return;
    }
    const { texts, topicIndex, isShapeShown } = look;
    const status = texts.statusWord(event.status);
    if (status !== null) this.#least += STATUS_PX;
    const words = element('span', {
      className: styles.words,
      children: [
        ...(isShapeShown && topicIndex !== null ? [drawTopicShape(topicIndex)] : []),
        ...(status === null ? [] : [element('span', { className: styles.status, text: status })]),
        element('bdi', { text: texts.title(event) }),
        ...(event.disagreements.length > 0 ? [element('span', { text: '≠' })] : []),
      ],
    });
    this.button = button({ className: styles.item, label: texts.item(event), children: [words] }, false);
    this.button.dataset.event = event.id;
    this.frame.append(
      drawMark({ when: event.when, status: event.status, topicIndex, clash: clashOf(event) }),
    );
  }

  /** Of an archive's cluster. Other events are chosen more often than others are drawn: its elements stay. */
  set bunch(bunch: Bunch) {
    if (this.#cluster?.show(bunch) !== true) return;
    this.#room = '';
    this.#least = SHEETS_PX + String(bunch.count).length * DIGIT_PX;
  }

  /** The mark's share of the item. */
  set share(share: number) {
    if (share === this.#share) return;
    this.#share = share;
    this.frame.style.setProperty('--share', `${share * 100}%`);
  }

  set isSelected(isSelected: boolean) {
    if (isSelected === this.#isSelected) return;
    this.#isSelected = isSelected;
    if (isSelected) this.button.setAttribute('aria-current', 'true');
    else this.button.removeAttribute('aria-current');
  }

  set isDimmed(isDimmed: boolean) {
    if (isDimmed === this.#isDimmed) return;
    this.#isDimmed = isDimmed;
    for (const part of [this.button, this.frame]) part.classList.toggle(styles.dimmed ?? '', isDimmed);
  }

  /**
   * Near an edge of the window a label has less room than it needs: it ends in an ellipsis, and without room for
   * a word or two it goes. Half a label would seem to belong to no mark, or to another.
   * @param room In pixels, from the beginning of what is seen of the mark.
   * @param label Its whole width in pixels.
   * @param isAtEdge It stands at the edge that cuts the beginning of its mark off.
   */
  setRoom(room: number, label: number, isAtEdge: boolean): void {
    const left = Math.max(0, Math.floor(room - (isAtEdge ? 2 * EDGE_PX : 0)));
    const isNarrowed = left < label;
    const written = `${isAtEdge} ${isNarrowed && left}`;
    if (written === this.#room) return;
    this.#room = written;
    if (this.#cluster !== null) this.#cluster.room = isNarrowed ? left : Number.POSITIVE_INFINITY;
    this.button.classList.toggle(styles.atEdge ?? '', isAtEdge);
    this.button.classList.toggle(styles.narrowed ?? '', isNarrowed);
    this.button.classList.toggle(styles.wordless ?? '', left < Math.min(label, this.#least));
    if (isNarrowed) this.button.style.setProperty('--room', `${left}px`);
  }

  set isTabStop(isTabStop: boolean) {
    if (isTabStop === this.#isTabStop) return;
    this.#isTabStop = isTabStop;
    this.button.tabIndex = isTabStop ? 0 : -1;
  }
}
