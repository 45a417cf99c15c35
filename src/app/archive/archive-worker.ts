import { createEngine } from '../../core/archive/create-engine.ts';
import { articleUrl } from '../article-url.ts';
import { articleSchemaOf } from '../full-text/article-schema.ts';
import { answersOf } from './answers.ts';
import { AtOnce } from './at-once.ts';
import { Choices } from './choice.ts';
import { reasonOf } from './data-lost.ts';
import { HeadStore } from './head-store.ts';
import { PieceLoader } from './piece-loader.ts';
import { createPieces, type FetchPiece, type PiecesOutside } from './pieces.ts';
import {
  type AheadName,
  type Asked,
  KEPT,
  type Looking,
  type QuestionName,
  type Questions,
  type Told,
} from './protocol.ts';
import { RecordStore } from './record-store.ts';
import { rehearse, rehearseSearch } from './rehearsal.ts';
import { SearchStore } from './search-store.ts';
import { Superseded } from './superseded.ts';
import { handedOver, Telling } from './telling.ts';

export interface Outside extends Pick<PiecesOutside, 'fetch' | 'pause'> {
  /** @param handed what the worker gives away with it, uncopied */
  tell: (told: Told, handed?: ArrayBuffer[]) => void;
  /** Calls when all that was asked by now has been heard. */
  turn: (callback: () => void) => void;
  /** Calls a little later: what comes in a row is told once. */
  later: (callback: () => void) => void;
}

/** A question and its answer belong together; which of them it is, only the message says. */
type AnyAnswer = (asked: unknown, signal: AbortSignal) => Promise<Questions[QuestionName]['told']>;

type Question = Extract<Asked, { n: number; asked: unknown }>;
type Wish = Extract<Asked, { ask: 'choose' }>;
type Guess = Extract<Asked, { ask: 'guess' }>;

/**
 * The worker's end, but for the worker: hears what the page asks and tells it what comes of it. Of questions of one
 * kind only the last is answered.
 */
export function createArchiveWorker(outside: Outside): { hear: (asked: Asked) => void } {
  let open: OpenArchive | null = null;
  return {
    hear: (asked) => {
      if (asked.ask === 'open') open = new OpenArchive(asked, outside);
      else open?.hear(asked);
    },
  };
}

class OpenArchive {
  readonly #outside: Outside;
  readonly #fetch: FetchPiece;
  readonly #loader: PieceLoader;
  readonly #heads: HeadStore;
  readonly #choices: Choices;
  readonly #rehearse: () => Promise<void>;
  readonly #foresee: () => Promise<void>;
  readonly #goOn: (q: string) => Promise<void>;
  readonly #answers: ReturnType<typeof answersOf>;
  readonly #atOnce: AtOnce;
  readonly #telling = new Telling();
  /** By kind, or by number where each has an answer of its own. */
  readonly #asking = new Map<string, { n: number; stop: AbortController }>();
  readonly #idle = new AbortController();
  #waiting: (Question | Wish | Guess)[] = [];
  #isTelling = false;
  #had = '';
  #gathering = 0;
  #looking: Looking | null = null;
  #isSettled = false;
  #settle: () => void = () => undefined;

  constructor({ root, language, manifest }: Extract<Asked, { ask: 'open' }>, outside: Outside) {
    this.#outside = outside;
    const { fetch, pause, tell } = outside;
    this.#fetch = createPieces({ root, language, fetch, pause });
    const engine = createEngine(manifest);
    const loader = new PieceLoader(manifest, engine, this.#fetch, () => this.#onChange());
    this.#loader = loader;
    const heads = new HeadStore(manifest, this.#fetch);
    this.#heads = heads;
    const records = new RecordStore(manifest, this.#fetch);
    const search = new SearchStore({
      ...{ manifest, language, heads, records },
      rank: (ordinal) => engine.columns.rank[ordinal] ?? 0,
      fetch: this.#fetch,
      fetchText: (article) =>
        fetch(articleUrl(root, article), articleSchemaOf(article), { cache: 'default' }),
    });
    const atOnce = new AtOnce(engine, heads);
    this.#atOnce = atOnce;
    const choices = new Choices({
      ...{ engine, loader },
      ahead: (answer) => atOnce.ahead(answer),
      search: (q, signal) => search.hits(q, signal),
      tell: (chosen) => {
        const told = this.#telling.chosen(chosen);
        tell({ tell: 'chosen', chosen: told }, handedOver(told));
      },
    });
    this.#choices = choices;
    const { later } = outside;
    const rehearsing = { manifest, engine, atOnce, later: outside.later };
    // Once: what did not come will be asked for by whoever needs it.
    let foreseen: Promise<void> | null = null;
    this.#foresee = async () => {
      await settled;
      const { signal } = this.#idle;
      foreseen ??= search
        .foresee(signal)
        .then((letters) =>
          rehearseSearch(
            letters,
            { rehearse: (q) => search.rehearse(q, signal), hits: (q) => search.hits(q, signal) },
            rehearsing,
          ),
        )
        .catch(() => undefined);
      await foreseen;
    };
    this.#goOn = (q) => search.goOn(q, this.#idle.signal).catch(() => undefined);
    this.#rehearse = () => rehearse({ manifest, engine, atOnce, later });
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    this.#answers = answersOf({
      ...{ manifest, engine, loader, heads, records, choices, search, atOnce },
      settled,
      onGathered: (done, of) => tell({ tell: 'gathered', n: this.#gathering, done, of }),
    });
  }

  hear(asked: Exclude<Asked, { ask: 'open' }>): void {
    switch (asked.ask) {
      case 'settle':
        this.#looking = asked.looking;
        if (!this.#isSettled) void this.#fill();
        this.#isSettled = true;
        this.#settle();
        return;
      case 'foresee':
        void this.#foresee();
        return;
      case 'retry':
        this.#loader.forgive();
        this.#tellProgress();
        void this.#fill();
        return;
      case 'drop':
        this.#waiting = this.#waiting.filter(({ n }) => n !== asked.n);
        for (const { n, stop } of this.#asking.values()) if (n === asked.n) stop.abort(new Superseded());
        return;
      default:
        this.#wait(asked);
    }
  }

  /** What is asked is not answered at once: another question of the kind may be on its way already. */
  #wait(asked: Question | Wish | Guess): void {
    if (this.#waiting.length === 0) this.#outside.turn(() => this.#answerAll());
    const key = keyOf(asked);
    this.#asking.get(key)?.stop.abort(new Superseded());
    this.#waiting = [...this.#waiting.filter((other) => keyOf(other) !== key), asked];
    if (asked.ask === 'choose') this.#dropGuess();
  }

  /** Nobody waits for what has not been told before the choice. */
  #dropGuess(): void {
    this.#waiting = this.#waiting.filter(({ ask }) => ask !== 'guess');
    this.#asking.get('guess')?.stop.abort(new Superseded());
  }

  #answerAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    // All others are asked of what is chosen.
    for (const asked of waiting) if (asked.ask === 'choose') void this.#choose(asked);
    for (const asked of waiting)
      if (asked.ask !== 'choose') void (asked.ask === 'guess' ? this.#guess(asked) : this.#answer(asked));
  }

  /** One that fails is no answer that somebody waits for. */
  async #guess(asked: Guess): Promise<void> {
    if (this.#loader.hasAll) await this.#choices.guess(asked, this.#begin(asked)).catch(() => undefined);
  }

  async #choose(asked: Wish): Promise<void> {
    const signal = this.#begin(asked);
    await this.#choices.choose(asked, signal).catch((error: unknown) => this.#fail(asked.n, error));
    if (asked.question.q !== '' && !signal.aborted) void this.#goOn(asked.question.q);
  }

  async #answer(asked: Question): Promise<void> {
    const { n } = asked;
    const signal = this.#begin(asked);
    if (isAhead(asked)) this.#atOnce.note(asked.ask, asked.asked);
    if (asked.ask === 'gather') this.#gathering = n;
    try {
      const told = await this.#told(asked, signal);
      if (signal.aborted) return;
      this.#outside.tell({ tell: 'answer', n, answer: this.#telling.answer(asked.ask, told) });
    } catch (error) {
      if (!signal.aborted) this.#fail(n, error);
    } finally {
      if (this.#asking.get(keyOf(asked))?.n === n) this.#asking.delete(keyOf(asked));
    }
  }

  #told(asked: Question, signal: AbortSignal) {
    const answer = this.#answers[asked.ask] as AnyAnswer;
    return answer(asked.asked, signal);
  }

  #begin(asked: Question | Wish | Guess): AbortSignal {
    const stop = new AbortController();
    this.#asking.set(keyOf(asked), { n: asked.n, stop });
    return stop.signal;
  }

  #fail(n: number, error: unknown): void {
    if (!(error instanceof Superseded)) this.#outside.tell({ tell: 'failed', n, failure: reasonOf(error) });
  }

  /** All that a reader may need next, while nothing else is asked for. */
  async #fill(): Promise<void> {
    const wanted = { need: 'idle', signal: this.#idle.signal } as const;
    await this.#loader.all(this.#looking, wanted);
    await this.#heads.load(this.#heads.missing(), wanted).catch(() => undefined);
    await this.#loader.sources(wanted);
    if (this.#loader.hasAll) await this.#rehearse();
  }

  #onChange(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    const tell = () => {
      this.#isTelling = false;
      this.#tellProgress();
      this.#renew();
    };
    if (this.#loader.hasAll) tell();
    else this.#outside.later(tell);
  }

  /** Of what is whole nothing changes but when the last piece comes: then headings and all lanes are known. */
  #renew(): void {
    const has = `${this.#loader.hasAll} ${this.#loader.hasSources}`;
    if (has === this.#had && this.#choices.isComplete) return;
    this.#had = has;
    this.#choices.renew();
  }

  #tellProgress(): void {
    this.#outside.tell({ tell: 'progress', progress: this.#loader.progress() });
  }
}

function keyOf({ ask, n }: Question | Wish | Guess): string {
  return ask !== 'choose' && ask !== 'guess' && KEPT.has(ask) ? `${ask} ${n}` : ask;
}

type AskedAhead = Extract<Question, { ask: AheadName }>;

const AHEAD: ReadonlySet<QuestionName> = new Set<AheadName>(['axis', 'bins', 'countIn', 'rows']);

function isAhead(asked: Question): asked is AskedAhead {
  return AHEAD.has(asked.ask);
}
