import { Kept } from '../../core/archive/kept.ts';
import type { EventHead } from '../../core/model/event-head.ts';

/** Heads that both ends keep, those told last: some 3 MB of the page. More than three answers have. */
const MOST = 2048;

/** Heads as they are told: those that the page has been told already are not told again. */
export interface ToldHeads {
  ordinals: Uint32Array;
  /** Those that the page does not have, in that order, as JSON: read many times as fast as so many small objects. */
  fresh: string;
}

/** Heads by ordinal. */
export type Heads = ReadonlyMap<number, EventHead>;

/**
 * The worker's end. It does for each head what the page's end does, in the same order, and messages come in the order
 * in which they are told: so it always knows which heads the page still has.
 */
export class HeadTeller {
  readonly #told = new Kept<number, true>(MOST);

  tell(heads: Heads): ToldHeads {
    const fresh: EventHead[] = [];
    for (const [ordinal, head] of heads) {
      if (this.#told.get(ordinal) === undefined) fresh.push(head);
      this.#told.set(ordinal, true);
    }
    return { ordinals: Uint32Array.from(heads.keys()), fresh: JSON.stringify(fresh) };
  }
}

/** The page's end: to be given everything that is told, also what nobody waits for any more. */
export class HeadListener {
  readonly #known = new Kept<number, EventHead>(MOST);

  hear({ ordinals, fresh }: ToldHeads): Heads {
    const heads = new Map<number, EventHead>();
    const news: EventHead[] = JSON.parse(fresh);
    let next = 0;
    for (const ordinal of ordinals) {
      const head = this.#known.get(ordinal) ?? (news[next++] as EventHead);
      this.#known.set(ordinal, head);
      heads.set(ordinal, head);
    }
    // Else an event would stand under another's name.
    if (next !== news.length) throw new RangeError('heads were told that this end did not hear of');
    return heads;
  }
}
