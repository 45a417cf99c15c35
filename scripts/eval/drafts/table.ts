import type { Score } from './score.ts';

/** The bar of a set of articles. */
const BAR = { recall: 0.9, perEvent: 2 };

/** Figures per article, and together, as plain text. */
export function tableOf(scores: readonly Score[]): string {
  const rows = [...scores.map((score) => rowOf(score.article, [score])), rowOf('together', scores)];
  return [['article', 'events', 'found', 'recall', 'invented', 'proposals per event'], ...rows]
    .map(([first = '', ...rest]) =>
      [first.padEnd(24), ...rest.map((cell, n) => cell.padStart(n === 4 ? 20 : 9))].join(''),
    )
    .join('\n');
}

/** Whether an article, or all together, is below the bar. */
export function isBelowBar(scores: readonly Score[]): boolean {
  const { recall, perEvent, invented } = sum(scores);
  return recall < BAR.recall || perEvent > BAR.perEvent || invented > 0;
}

function rowOf(name: string, scores: readonly Score[]): string[] {
  const { events, found, recall, invented, perEvent } = sum(scores);
  return [
    name,
    String(events),
    String(found),
    `${(recall * 100).toFixed(1)} %`,
    String(invented),
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
    recall: events === 0 ? 1 : found / events,
    perEvent: events === 0 ? 0 : proposals / events,
  };
}
