/** What the button of a cluster says: how many, and beside that their days, or of an archive what they are. */
import { isolate } from '../i18n/isolate.ts';
import type { AxisTexts } from './axis-texts.ts';
import { element } from './element.ts';
import styles from './items.module.css';
import type { Bunch } from './node.ts';
import type { Placed } from './place.ts';
import { wordsWithin } from './words-within.ts';

export class ClusterButton {
  readonly #button: HTMLButtonElement;
  readonly #texts: AxisTexts;
  readonly #number = element('span', { className: styles.sheets });
  /** Of an archive's: as many of its words as there is room for. */
  readonly #kinds = element('span', { className: styles.kinds });
  #shown: Bunch | null = null;
  /** Pixels that it may take. */
  #room = Number.POSITIVE_INFINITY;

  constructor(button: HTMLButtonElement, texts: AxisTexts) {
    this.#button = button;
    this.#texts = texts;
  }

  ofEvents(members: readonly Placed[]): void {
    const { clusterDays, cluster } = this.#texts;
    const days = element('span', { className: styles.days, text: clusterDays(members) });
    this.#button.append(this.#number, days);
    this.#say(members.length, cluster(members));
  }

  /** @returns whether it says anything else than before */
  show(bunch: Bunch): boolean {
    const { count, said, words } = bunch;
    if (said === this.#shown?.said) return false;
    if (this.#shown === null) this.#button.append(this.#number, this.#kinds);
    this.#shown = bunch;
    this.#writeKinds(words);
    this.#say(count, said);
    return true;
  }

  /** Of an archive's. */
  set room(room: number) {
    this.#room = room;
    if (this.#shown !== null) this.#writeKinds(this.#shown.words);
  }

  /** One text: an element for each word would be laid out anew at every answer, for its direction too. */
  #writeKinds(words: readonly string[]): void {
    write(this.#kinds, wordsWithin(words, this.#room).map(inOnePiece).join(` ·${NO_BREAK}`));
  }

  #say(count: number, said: string): void {
    write(this.#number, this.#texts.number(count));
    this.#button.ariaLabel = said;
    this.#button.dataset.count = String(count);
  }
}

const NO_BREAK = '\u00A0';

/** A line ends before a word that has no room, never within it. */
const inOnePiece = (word: string): string => isolate(word.replaceAll(' ', NO_BREAK));

function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
