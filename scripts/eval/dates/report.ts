import type { Miss, Score, Scored } from './score.ts';

const COLUMNS = [
  'expected',
  'found',
  'precision',
  'recall',
  'value',
  'overlap',
  'spanAndValue',
  'spurious',
] as const;
const HEADS = ['expected', 'found', 'P', 'R', 'value F1', 'overlap F1', 'span+value F1', 'spurious %'];

/** The figures of several sets as a table of Markdown, dates of the calendar first, then everything. */
export function tableOf(scored: readonly Scored[]): string {
  const rows = scored.flatMap(({ suite, calendar, core, quiet }) => [
    rowOf(`${suite}, calendar`, calendar),
    rowOf(`${suite}, all core`, core),
    ...(quiet.texts > 0
      ? [`| ${suite}, nothing to find | ${quiet.alarms} false alarms in ${quiet.texts} texts |`]
      : []),
  ]);
  return [`| set | ${HEADS.join(' | ')} |`, `|---${'|--:'.repeat(HEADS.length)}|`, ...rows].join('\n');
}

function rowOf(name: string, score: Score): string {
  return `| ${name} | ${COLUMNS.map((column) => score[column]).join(' | ')} |`;
}

/** What went wrong, class by class, a few lines each. */
export function missesOf(misses: readonly Miss[]): string {
  const themes = [...new Set(misses.map(({ theme }) => theme))];
  return themes
    .map((theme) => ({ theme, those: misses.filter((miss) => miss.theme === theme) }))
    .map(({ theme, those }) => `## ${theme} (${those.length})\n${those.map(sayMiss).join('\n')}`)
    .join('\n\n');
}

function sayMiss({ text, published, pair: { expected, found, value } }: Miss): string {
  const words = (at: { start: number; end: number }) => `«${text.slice(at.start, at.end)}»`;
  const right = expected
    ? `${words(expected)} = ${expected.values.map((one) => one || '(none)').join(' or ')}`
    : 'nothing';
  const got = found ? `${words(found)} = ${found.edtf || '(none)'} [${found.type}]` : 'nothing';
  const what = expected && found ? (value ? 'span' : 'value') : expected ? 'missed' : 'spurious';
  return `- ${what}: right ${right}; found ${got}\n    ${published ?? 'publication unknown'}: ${text}`;
}
