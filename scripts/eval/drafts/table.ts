import type { Score } from './score.ts';

/** The bar of a set of articles. */
const BAR = { recall: 0.9, perEvent: 2 };

/** Of the columns behind the first, where they are not 9. */
const WIDTHS: Readonly<Record<number, number>> = { 4: 14, 5: 21 };

/**
 * Figures per article, and together, as plain text. “Invented” passes a date taken over from the occasion of another
 * proposal if that one has words; “no own words” counts all such dates, which are invented if taken strictly.
 */
export function tableOf(scores: readonly Score[]): string {
  const rows = [...scores.map((score) => rowOf(score.article, [score])), rowOf('together', scores)];
  return [
    ['article', 'events', 'found', 'recall', 'invented', 'no own words', 'proposals per event'],
    ...rows,
  ]
    .map(([first = '', ...rest]) =>
      [first.padEnd(24), ...rest.map((cell, n) => cell.padStart(WIDTHS[n] ?? 9))].join(''),
    )
    .join('\n');
}

/** Whether an article, or all together, is below the bar. */
export function isBelowBar(scores: readonly Score[]): boolean {
  const { recall, perEvent, invented } = sum(scores);
  return recall < BAR.recall || perEvent > BAR.perEvent || invented > 0;
}

function rowOf(name: string, scores: readonly Score[]): string[] {
  const { events, found, recall, invented, byOccasion, perEvent } = sum(scores);
  return [
    name,
    String(events),
    String(found),
    `${(recall * 100).toFixed(1)} %`,
    String(invented),
    String(byOccasion),
    perEvent.toFixed(2),
  ];
}

function sum(scores: readonly Score[]) {
  const total = (of: (score: Score) => number): number =>
    scores.reduce((whole, score) => whole + of(score), 0);
  const events = total((score) => score.events);
  const found = total((score) => score.found);
  const proposals = total((score) => score.proposals);
  const invented = total((score) => score.invented.length);
  return {
    events,
    found,
    invented,
    byOccasion: total((score) => score.byOccasion.length),
    recall: events === 0 ? 1 : found / events,
    perEvent: events === 0 ? 0 : proposals / events,
  };
}
