import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../compile.ts';
import { LINE_PIECES } from '../lines/museum/museum.fixtures.ts';
import { compilePiece, expectedReport, PIECES, reportOf, ruleOfPiece, SOUND } from './pieces.ts';

describe('the museum of broken inputs', () => {
  it('stands on a corpus in which nothing is wrong', () => {
    expect(reportOf(compileFiles(SOUND))).toBe('');
  });

  it.each(PIECES)('%s', (piece) => {
    const compiled = compilePiece(piece);
    expect(reportOf(compiled)).toBe(expectedReport(piece));
    const reports = 'errors' in compiled ? compiled.errors : compiled.notes;
    expect([...new Set(reports.map((report) => report.rule))]).toEqual([ruleOfPiece(piece)]);
  });
});

describe('data/SPEC.md', () => {
  const spec = readFileSync(new URL('../../../data/SPEC.md', import.meta.url), 'utf8');
  const inSpec = [...spec.matchAll(/^- \*\*([AQDEL]\d+)\*\*/gm)].map((match) => match[1] ?? '');

  it('numbers each rule once, without gaps', () => {
    for (const letter of 'AQDEL') {
      const numbers = inSpec.filter((rule) => rule.startsWith(letter));
      expect(numbers).toEqual(numbers.map((_, n) => `${letter}${n + 1}`));
    }
  });

  it('has a check for each rule, and a rule for each check', () => {
    expect(sorted(rulesInCode())).toEqual(sorted(inSpec));
  });

  it('has a broken input for each rule, and a rule for each broken input', () => {
    expect(sorted([...PIECES, ...LINE_PIECES].map(ruleOfPiece))).toEqual(sorted(inSpec));
  });
});

function sorted(rules: Iterable<string>): string[] {
  return [...new Set(rules)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Rules are named in code as literals of the type `RuleId`. */
function rulesInCode(): string[] {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(`${folder}${file}`, 'utf8').match(/(?<=')[AQDEL]\d+(?=')/g) ?? []);
}
