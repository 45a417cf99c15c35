import { figuresOf } from '../core/model/figures.ts';
import type { Citation } from '../core/model/published.ts';
import type { PublishedCorpus } from './join/published-corpus.ts';

/** What was compiled, on one screen, for the editor who ran the compiler. */
export function summarise({ index, articles }: PublishedCorpus): string {
  const { events } = index;
  const citations = events.flatMap((event) => event.citations);
  const dated = citations.filter(({ dating }) => dating.by !== 'nothing');
  const undated = events.filter(({ when }) => !when);
  const disputes = events.flatMap(({ id, disagreements }) =>
    disagreements.map(({ point }) => `${id}: ${point}`),
  );
  const figures = figuresOf(index);
  return [
    `${articles.length} articles · ${events.length} events (${figures.dated} dated, ${figures.undated} undated) · ${citations.length} citations`,
    `${figures.quotes} quotes proved, letter for letter, in the text about to be written`,
    '',
    'Dated by',
    ...countLines(dated.map(wayOfDating)),
    '',
    ...editorLines(dated),
    ...listed(`Disagreements (${disputes.length})`, disputes),
    ...listed(
      `Undated reports (${undated.length})`,
      undated.map(({ id }) => id),
    ),
  ].join('\n');
}

function wayOfDating({ dating }: Citation): string {
  if (dating.by === 'words') return dating.rule;
  return dating.by === 'editor' ? 'an editor’s reason' : 'the same occasion';
}

/** Most frequent first. */
function countLines(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const cells = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${String(count).padStart(4)} ${name}`.padEnd(34));
  return Array.from({ length: Math.ceil(cells.length / 3) }, (_, row) =>
    cells
      .slice(row * 3, row * 3 + 3)
      .join('')
      .trimEnd(),
  );
}

function editorLines(dated: readonly Citation[]): string[] {
  const byEditor = dated.flatMap(({ key, when, dating }) =>
    dating.by === 'editor'
      ? [`  ${key} (${when?.edtf}): ${dating.reason.en ?? Object.values(dating.reason)[0]}`]
      : [],
  );
  const share = dated.length > 0 ? ((byEditor.length / dated.length) * 100).toFixed(1) : '0';
  return [
    `By an editor’s reason: ${byEditor.length} of ${dated.length} dated citations (${share} %)`,
    ...byEditor,
    '',
  ];
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [title, ...items.map((item) => `  ${item}`), ''] : [title, ''];
}
