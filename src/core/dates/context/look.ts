import type { DateToken } from '../scan/token.ts';
import { type Tense, tenseAround } from './tense.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** The text that expressions stand in, and what is to be believed where it does not say. */
export interface Running {
  text: string;
  tokens: readonly DateToken[];
  prefer: 'past' | 'future' | 'nearest';
  /** How it is told at a token, as far as it has been asked. */
  tenses: Map<number, Tense | undefined>;
}

const OPENING = /[«"“”][^«»"“”]{1,20}$/u;
const CLOSING = /^\s?[»"“”]/u;

/** The words around one expression. Looked at only when a rule asks. */
export class Look {
  private readonly running: Running;
  private readonly from: number;
  private readonly to: number;

  constructor(running: Running, from: number, to: number) {
    this.running = running;
    this.from = from;
    this.to = to;
  }

  /** How the words around tell it; `undefined` where they do not say. */
  get tense(): Tense | undefined {
    const { tenses, text } = this.running;
    if (!tenses.has(this.from)) tenses.set(this.from, tenseAround(text, this.start, this.end));
    return tenses.get(this.from);
  }

  /** The same, or else what is preferred. */
  get told(): Tense {
    return this.tense ?? (this.running.prefer === 'future' ? 'future' : 'past');
  }

  /** Token before the expression (1: right before), if nothing stands between. */
  before(steps = 1): DateToken | undefined {
    const { tokens } = this.running;
    for (let at = this.from; at > this.from - steps; at -= 1) if (tokens[at]?.gap) return undefined;
    return tokens[this.from - steps];
  }

  /** Token after the expression (1: right after), if nothing stands between. */
  after(steps = 1): DateToken | undefined {
    const { tokens } = this.running;
    for (let at = this.to; at < this.to + steps; at += 1) if (tokens[at]?.gap) return undefined;
    return tokens[this.to - 1 + steps];
  }

  /** The words before in the same clause, folded, the nearest first. */
  wordsBefore(most: number): string[] {
    return wordsBefore(this.running.text, this.start, most);
  }

  /** The words after in the same clause, folded, the nearest first. */
  wordsAfter(most: number): string[] {
    return wordsAfter(this.running.text, this.end, most);
  }

  get wordBefore(): string {
    return this.wordsBefore(1)[0] ?? '';
  }

  get wordAfter(): string {
    return this.wordsAfter(1)[0] ?? '';
  }

  /** Whether a quote opens before the words in front of the expression (so many of them at most) and closes after it. */
  isQuoted(words: number): boolean {
    const { text } = this.running;
    const before = text.slice(Math.max(0, this.start - 20 * words), this.start);
    return OPENING.test(before) && CLOSING.test(text.slice(this.end, this.end + 2));
  }

  /** The expression as the text has it. */
  textOf(token: DateToken | undefined): string {
    return token ? this.running.text.slice(token.start, token.end) : '';
  }

  private get start(): number {
    return this.running.tokens[this.from]?.start ?? 0;
  }

  private get end(): number {
    return this.running.tokens[this.to - 1]?.end ?? 0;
  }
}
