/** What has been answered and what is asked: outlives the models, so that the last part is drawn until the next comes. */
import type { AxisAsk } from '../../core/archive/axis-part.ts';
import { Kept } from '../../core/archive/kept.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { ArchiveSource, AxisAnswer, NumberedHead } from './axis-source.ts';
import { fedSpan, holds } from './feed.ts';
import type { LaneInfo } from './lanes.ts';

/** Events that were drawn or stepped to last: several answers of them. */
const KEPT = 4096;

/** All but the stretch of time. */
export type Terms = Omit<AxisAsk, 'from' | 'to'>;

interface Asked {
  key: string;
  version: unknown;
  span: Extent;
  giveUp: () => void;
}

export interface Answered extends AxisAnswer {
  to: Asked;
  /** Of the grouping that was asked for. */
  lanes: readonly LaneInfo[];
  apart: readonly number[];
}

interface Step {
  from: number | null;
  to: Promise<NumberedHead | null>;
}

export class ArchiveParts {
  answered: Answered | null = null;
  /** Id of the cluster that the reader has spread out. */
  spread: string | null = null;
  readonly #known = new Kept<Id, NumberedHead>(KEPT);
  #asked: Asked | null = null;
  #step: Step | null = null;
  #isReleased = false;

  /** Asks unless it is known or asked already. @returns whether it is known */
  want(source: ArchiveSource, terms: Terms, window: Extent, range: Extent, onChange: () => void): boolean {
    const key = keyOf(terms);
    const isFor = (asked: Asked | null) =>
      asked !== null &&
      asked.key === key &&
      asked.version === source.version &&
      isWithin(fedSpan(window), range, asked.span);
    if (isFor(this.answered?.to ?? null)) {
      this.#cancel();
      return true;
    }
    const ahead = aheadOf(source);
    if (ahead !== null && isFor(ahead.to)) {
      this.#take({ ...ahead, lanes: source.lanes, apart: terms.apart });
      this.#cancel();
      return true;
    }
    if (isFor(this.#asked)) return false;
    this.#cancel();
    const length = window.to - window.from;
    const span = { from: window.from - length, to: window.to + length };
    const asked: Asked = { key, version: source.version, span, giveUp: () => undefined };
    this.#asked = asked;
    asked.giveUp = source.ask({ ...terms, ...span }, (answer) => {
      // It may answer again when more heads have come, until another is answered.
      if (this.#isReleased || (this.#asked !== asked && this.answered?.to !== asked)) return;
      this.#take({ to: asked, ...answer, lanes: source.lanes, apart: terms.apart });
      onChange();
    });
    return isFor(this.answered?.to ?? null);
  }

  /** Whether the last answer was about all that a window shows. */
  knows(window: Extent, range: Extent): boolean {
    return this.answered !== null && isWithin(window, range, this.answered.to.span);
  }

  #take(answered: Answered): void {
    const before = this.answered?.to;
    if (before !== answered.to) before?.giveUp();
    if (this.#asked === answered.to) this.#asked = null;
    this.answered = answered;
    for (const [ordinal, head] of answered.heads) this.know({ ordinal, head });
  }

  #cancel(): void {
    this.#asked?.giveUp();
    this.#asked = null;
  }

  know(one: NumberedHead): void {
    this.#known.set(one.head.id, one);
  }

  /** An event that has been drawn or stepped to. */
  knownBy(id: Id): NumberedHead | null {
    return this.#known.get(id) ?? null;
  }

  head(ordinal: number): EventHead | undefined {
    return this.answered?.heads.get(ordinal);
  }

  /** A key that is held down steps on from where the step before leads. */
  step(source: ArchiveSource, from: number | null, by: 1 | -1, go: (to: NumberedHead | null) => void): void {
    const before = this.#step;
    const start = async () => {
      const last = from !== null && before?.from === from ? await before.to : null;
      // What did not arrive, or was overtaken by another question, leads nowhere.
      return source.step(last?.ordinal ?? from, by).catch(() => null);
    };
    const step: Step = { from, to: start() };
    this.#step = step;
    void step.to.then((to) => {
      if (this.#isReleased) return;
      if (this.#step === step) this.#step = null;
      if (to !== null) this.know(to);
      go(to);
    });
  }

  release(): void {
    this.#isReleased = true;
    this.#cancel();
    this.answered?.to.giveUp();
  }
}

function aheadOf({ ahead, version }: ArchiveSource): (AxisAnswer & { to: Asked }) | null {
  if (ahead === null) return null;
  const { from, to, ...terms } = ahead.ask;
  const asked = { key: keyOf(terms), version, span: { from, to }, giveUp: () => undefined };
  return { ...ahead.answer, to: asked };
}

function keyOf({ level, group, rows, apart, spread }: Terms): string {
  return JSON.stringify([level, group, rows, apart, spread]);
}

/** Whether a window lies in a stretch; where the events end, there is nothing to be known. */
function isWithin(window: Extent, range: Extent, span: Extent): boolean {
  const reach = {
    from: span.from <= range.from ? Number.NEGATIVE_INFINITY : span.from,
    to: span.to >= range.to ? Number.POSITIVE_INFINITY : span.to,
  };
  return holds(reach, window);
}
