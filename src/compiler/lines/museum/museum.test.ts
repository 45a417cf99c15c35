import { describe, expect, it } from 'vitest';
import {
  compileSome,
  expectedReport,
  LINE_PIECES,
  reportOf,
  SOUND_LINES,
  spoiltLines,
} from './museum.fixtures.ts';

describe('the museum of broken lines', () => {
  it('stands on lines in which nothing is wrong', async () => {
    const { compiled, isWritten } = await compileSome(SOUND_LINES);
    expect({ report: reportOf(compiled), isWritten }).toEqual({ report: '', isWritten: true });
  });

  it.each(LINE_PIECES)('%s', async (piece) => {
    const { compiled, isWritten } = await compileSome(spoiltLines(piece));
    expect({ report: reportOf(compiled), isWritten }).toEqual({
      report: expectedReport(piece),
      isWritten: false,
    });
    const errors = 'errors' in compiled ? compiled.errors : [];
    expect([...new Set(errors.map(({ rule }) => rule))]).toEqual([piece.split('-')[0]]);
  });

  it('tells the mistakes of all lines at once', async () => {
    const lines = [...SOUND_LINES];
    lines[1] = spoiltLines('Q1-other-words')[1] ?? '';
    lines[2] = spoiltLines('L3-text-and-paragraphs')[2] ?? '';
    lines.push('{');
    const { compiled } = await compileSome(lines);
    const errors = 'errors' in compiled ? compiled.errors : [];
    expect(errors.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['2 Q1', '3 L3', '4 L2']);
  });
});
