import type { Figures } from '../../core/model/figures.ts';
import type { Day, Status, TimelineEvent } from '../../core/model/published.ts';

/** What an event adds to the figures of a corpus (`core/model/figures`). */
export interface Tally {
  status: Status;
  dated: boolean;
  /** The rule that dates a citation, or how else it is dated; one for each citation. */
  datings: string[];
  /** Words that date a citation. */
  words: number;
  points: string[];
  corrections: number;
  /** The last day in its history. */
  updated: Day;
}

/** Of a dating that is no rule: no rule's name begins so. */
const OTHERWISE = '=';

export function tallyOf({ status, when, citations, disagreements, history }: TimelineEvent): Tally {
  return {
    status,
    dated: when !== null,
    datings: citations.map(({ dating }) => (dating.by === 'words' ? dating.rule : OTHERWISE + dating.by)),
    words: citations.reduce((sum, { dating }) => sum + ('words' in dating ? dating.words.length : 0), 0),
    points: disagreements.map(({ point }) => point),
    corrections: history.filter(({ what }) => what === 'corrected').length,
    updated:
      history
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? '',
  };
}

/** The figures of a whole, event by event. */
export class TallySum {
  readonly #counts = new Map<string, number>();
  readonly #rules = new Map<string, number>();
  readonly #points = new Map<Figures['points'][number][0], number>();
  #quotes = 0;
  updated: Day = '';

  /** @param times how many events have it */
  add(tally: Tally, times = 1): void {
    add(this.#counts, tally.status, times);
    if (tally.dated) add(this.#counts, 'dated', times);
    for (const dating of tally.datings)
      add(dating.startsWith(OTHERWISE) ? this.#counts : this.#rules, dating, times);
    for (const point of tally.points) add(this.#points, point as Figures['points'][number][0], times);
    add(this.#counts, 'corrections', tally.corrections * times);
    this.#quotes += (tally.datings.length + tally.words) * times;
    if (tally.updated > this.updated) this.updated = tally.updated;
  }

  /** @param evidence quotes on which the dates of articles rest */
  figures(articles: number, evidence: number): Figures {
    const of = (name: string): number => this.#counts.get(name) ?? 0;
    const events = of('happened') + of('planned') + of('claimed');
    const otherwise = {
      editor: of(`${OTHERWISE}editor`),
      'same-occasion': of(`${OTHERWISE}same-occasion`),
      nothing: of(`${OTHERWISE}nothing`),
    };
    const byRule = [...this.#rules.values()].reduce((sum, count) => sum + count, 0);
    return {
      articles,
      events,
      dated: of('dated'),
      undated: events - of('dated'),
      status: { happened: of('happened'), planned: of('planned'), claimed: of('claimed') },
      citations: byRule + otherwise.editor + otherwise['same-occasion'] + otherwise.nothing,
      quotes: this.#quotes + evidence,
      rules: mostFirst(this.#rules),
      otherwise,
      disagreements: [...this.#points.values()].reduce((sum, count) => sum + count, 0),
      points: mostFirst(this.#points),
      corrections: of('corrections'),
    };
  }
}

function add<Name extends string>(counts: Map<Name, number>, name: Name, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** Of equals by name. */
function mostFirst<Name extends string>(counts: ReadonlyMap<Name, number>): [Name, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
