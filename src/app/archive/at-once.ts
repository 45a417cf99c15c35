import { isAllHere } from '../../core/archive/columns.ts';
import type { Answer, Engine } from '../../core/archive/engine.ts';
import type { HeadStore } from './head-store.ts';
import type { Ahead, AheadName, Questions } from './protocol.ts';

/** So many rows are told with an answer: a screen of them and some more. */
const FIRST_ROWS = 48;

/** What needs no piece that is not here. */
export class AtOnce {
  readonly #engine: Engine;
  readonly #heads: HeadStore;
  readonly #asked: { [Name in AheadName]?: Questions[Name]['asked'] } = {};
  /** Of all events, by the edges: they are the same for every choice. */
  #allBins: { edges: string; counts: number[] } | null = null;

  constructor(engine: Engine, heads: HeadStore) {
    this.#engine = engine;
    this.#heads = heads;
  }

  axis(answer: Answer, ask: Questions['axis']['asked']): Questions['axis']['told'] {
    const part = this.#engine.axis(answer, ask);
    const beside = [part.earlier, part.later].flatMap((ordinal) => ordinal ?? []);
    const nodes = [...part.nodes, ...part.beyond].map(({ ordinal }) => ordinal);
    const drawn = [...new Set([...nodes, ...beside])];
    const { heads } = this.#heads.peek(drawn);
    return { part, heads, lacking: drawn.filter((ordinal) => !heads.has(ordinal)) };
  }

  bins(answer: Answer, { edges }: Questions['bins']['asked']): Questions['bins']['told'] {
    const all = this.#binsOfAll(edges);
    return { all, shown: answer.whole ? all : this.#engine.density(answer, edges) };
  }

  #binsOfAll(edges: readonly number[]): number[] {
    const text = edges.join();
    if (this.#allBins?.edges === text) return this.#allBins.counts;
    const counts = this.#engine.density(null, edges);
    // Before all are here they are estimated.
    if (isAllHere(this.#engine.columns)) this.#allBins = { edges: text, counts };
    return counts;
  }

  /** The question is one of those that are asked again for every choice. */
  note<Name extends AheadName>(name: Name, asked: Questions[Name]['asked']): void {
    Object.assign(this.#asked, { [name]: asked });
  }

  /** What the page asked last, answered for another choice. */
  ahead(answer: Answer): Ahead {
    const { axis, bins, countIn, rows } = this.#asked;
    if (!isAllHere(this.#engine.columns)) return {};
    return {
      ...(axis && { axis: { asked: axis, told: this.axis(answer, axis) } }),
      ...(bins && { bins: { asked: bins, told: this.bins(answer, bins) } }),
      ...(countIn && {
        countIn: { asked: countIn, told: this.#engine.countIn(answer, countIn.from, countIn.to) },
      }),
      ...(rows && this.#firstRows(answer)),
    };
  }

  #firstRows(answer: Answer): Pick<Ahead, 'rows'> {
    const asked = { from: 0, to: Math.min(FIRST_ROWS, answer.shown) };
    const ordinals = this.#engine.ordinals(answer, asked.from, asked.to);
    const { heads, missing } = this.#heads.peek(ordinals);
    return missing.size > 0 ? {} : { rows: { asked, told: { ordinals, heads } } };
  }
}
