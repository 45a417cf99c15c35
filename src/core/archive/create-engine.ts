import type { Narrowing } from '../find/active-filters.ts';
import type { Calendar } from '../link/view-state.ts';
import type { When } from '../model/published.ts';
import { addShard } from './add-shard.ts';
import { Answers, isNarrowed, wholeAnswer } from './answer.ts';
import type { AxisAsk, AxisPart } from './axis-part.ts';
import { countMarks, densityOf, densityOfHistogram } from './bins.ts';
import { type Bitset, fullSet } from './bitset.ts';
import { type Columns, isAllHere, loadedRanges } from './columns.ts';
import { createColumns } from './create-columns.ts';
import type { Answer, Engine } from './engine.ts';
import type { ColumnShard, Sources } from './format.ts';
import { Grid } from './grid.ts';
import { laneTable } from './lane-table.ts';
import type { Manifest } from './manifest.ts';
import { groupRows, type HeadingCodes, headingCodes } from './months.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { ordinalsOf } from './ordinals-of.ts';
import { openingPart } from './read-opening.ts';
import { besideIn, ordinalsOfRows, rowOf } from './rows.ts';

export function createEngine(manifest: Manifest): Engine {
  return new ArchiveEngine(manifest);
}

class ArchiveEngine implements Engine {
  readonly columns: Columns;
  readonly #manifest: Manifest;
  readonly #answers: Answers;
  readonly #articles = new Map<string, number>();
  /** How many events cite each article, as far as the sources are here. */
  readonly #cited: Uint32Array;
  readonly #all: Bitset;
  readonly #grid: Grid;
  /** In the calendar of the last question. */
  readonly #headings = new Map<Calendar, HeadingCodes>();

  constructor(manifest: Manifest) {
    const numbering: Numbering = { ...numberingOf(manifest, []), source: this.#articles };
    this.#manifest = manifest;
    this.columns = createColumns(manifest);
    this.#answers = new Answers(this.columns, numbering, manifest);
    this.#cited = new Uint32Array(manifest.totals.articles);
    this.#all = fullSet(manifest.totals.events);
    this.#grid = new Grid(this.columns, laneTable(manifest));
  }

  add(at: number, shard: ColumnShard): void {
    addShard(this.columns, at, shard);
  }

  addSources(at: number, { ids, events }: Sources): void {
    const { counts } = this.#manifest.sources;
    if (ids.length !== counts[at] || events.length !== ids.length)
      throw new RangeError(`Sources ${at} are not those that the manifest names`);
    const first = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
    for (const [i, id] of ids.entries()) {
      this.#articles.set(id, first + i);
      this.#cited[first + i] = events[i] ?? 0;
    }
  }

  progress(): { loaded: number; of: number } {
    let loaded = 0;
    for (const [from, to] of loadedRanges(this.columns)) loaded += to - from;
    return { loaded, of: this.columns.length };
  }

  answer(question: Narrowing, hits: Bitset | null): Answer {
    if (hits === null && !isNarrowed(question))
      return wholeAnswer(this.#manifest, this.#cited.slice(), this.#all);
    const answer = this.#answers.find(question, hits, this.#articles.size === this.#cited.length);
    // A first letter often finds all there is: of that set the axis is known.
    return answer.shown === this.#all.length ? { ...answer, bits: this.#all } : answer;
  }

  ordinals(answer: Answer, from: number, to: number): Uint32Array {
    return ordinalsOfRows(answer, from, to);
  }

  placeOf(answer: Answer, ordinal: number): number {
    return rowOf(answer, ordinal);
  }

  neighbours(answer: Answer, ordinal: number): { earlier: number | null; later: number | null } {
    return besideIn(answer, ordinal, this.columns.dated);
  }

  ordinalsOf(when: When | null): { from: number; to: number } | null {
    return ordinalsOf(this.columns, this.#manifest.columns.starts, when);
  }

  density(answer: Answer | null, edges: readonly number[]): number[] {
    const isWhole = answer === null || answer.whole;
    if (isWhole && !isAllHere(this.columns)) return densityOfHistogram(this.#manifest.histogram, edges);
    return densityOf(this.columns, answer?.bits ?? this.#all, edges);
  }

  countIn({ bits }: Answer, from: number, to: number): number | null {
    return isAllHere(this.columns) ? countMarks(this.columns, bits, from, to) : null;
  }

  months({ bits }: Answer, calendar: Calendar): ReturnType<Engine['months']> {
    if (!isAllHere(this.columns)) return null;
    const headings = this.#headings.get(calendar) ?? headingCodes(this.columns, calendar);
    this.#headings.set(calendar, headings);
    return groupRows(this.columns, bits, headings);
  }

  axis({ bits, whole }: Answer, ask: AxisAsk): AxisPart {
    const opening = whole && !isAllHere(this.columns) ? openingPart(this.#manifest.opening, ask) : null;
    return opening ?? this.#grid.part(bits, ask);
  }

  articleNumber(id: string): number | null {
    return this.#articles.get(id) ?? null;
  }
}
