import type { Bitset } from '../../core/archive/bitset.ts';
import type { Answer, Engine } from '../../core/archive/engine.ts';
import type { Narrowing } from '../../core/find/active-filters.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { PieceLoader } from './piece-loader.ts';
import type { Wanted } from './pieces.ts';
import type { Ahead, Chosen, Looking } from './protocol.ts';

/** What is chosen now, and what it leaves as far as the events are here. */
export interface Choice {
  n: number;
  question: Narrowing;
  calendar: Calendar;
  hits: Bitset | null;
  answer: Answer;
}

interface Outside {
  engine: Engine;
  loader: PieceLoader;
  /** Ordinals that the words find. */
  search: (q: string, signal: AbortSignal) => Promise<Bitset | null>;
  /** Answers what is asked again for every choice. */
  ahead: (answer: Answer) => Ahead;
  tell: (chosen: Chosen) => void;
}

interface Guess {
  n: number;
  question: Narrowing;
  calendar: Calendar;
}

interface Wish extends Guess {
  looking: Looking | null;
}

/** What the reader has chosen last, answered anew when more of the events have come. */
export class Choices {
  readonly #outside: Outside;
  #choice: Promise<Choice> | null = null;
  #now: Choice | null = null;
  /** Told as if it were chosen, and not yet chosen. */
  #guessed: Choice | null = null;
  #version = 0;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** @throws whatever the signal was aborted with */
  choose(wish: Wish, signal: AbortSignal): Promise<Choice> {
    const choice = this.#find(wish, signal);
    choice.catch(() => undefined);
    this.#choice = choice;
    return choice;
  }

  /** Once something is chosen and answered. */
  async current(): Promise<Choice> {
    if (this.#choice === null) throw new Error('nothing is chosen yet');
    await this.#choice;
    // It may have been answered anew meanwhile.
    return this.#now ?? this.#choice;
  }

  /** Tells what a choice would leave, where nothing is missing that could change it. @throws as `choose` */
  async guess(wish: Guess, signal: AbortSignal): Promise<void> {
    const guessed = await this.#answered(wish, signal);
    if (!guessed.answer.complete) return;
    this.#guessed = guessed;
    this.#tell(guessed);
  }

  async #answered({ n, question, calendar }: Guess, signal: AbortSignal): Promise<Choice> {
    const { engine, search } = this.#outside;
    const hits = question.q.trim() === '' ? null : await search(question.q, signal);
    signal.throwIfAborted();
    return { n, question, calendar, hits, answer: engine.answer(question, hits) };
  }

  async #find(wish: Wish, signal: AbortSignal): Promise<Choice> {
    const { loader } = this.#outside;
    const { question, looking } = wish;
    if (this.#guessed?.n === wish.n) {
      this.#now = this.#guessed;
      this.#guessed = null;
      return this.#now;
    }
    const choice = await this.#answered(wish, signal);
    this.#now = choice;
    this.#tell(choice);
    if (!choice.answer.complete) {
      const wanted: Wanted = { need: 'now', signal };
      void loader.all(looking, wanted);
      if (question.source.length > 0) void loader.sources(wanted);
    }
    return choice;
  }

  /** Something has come that may change the answer. */
  renew(): void {
    this.#guessed = null;
    const choice = this.#now;
    if (choice === null) return;
    const { question, hits } = choice;
    this.#now = { ...choice, answer: this.#outside.engine.answer(question, hits) };
    this.#tell(this.#now);
  }

  get isComplete(): boolean {
    return this.#now?.answer.complete ?? true;
  }

  #tell({ n, answer, calendar }: Choice): void {
    const { shown, dated, undated, counts, ways, complete } = answer;
    this.#version += 1;
    const groups = this.#outside.engine.months(answer, calendar);
    const version = this.#version;
    const ahead = this.#outside.ahead(answer);
    this.#outside.tell({ of: n, version, shown, dated, undated, counts, ways, groups, complete, ahead });
  }
}
