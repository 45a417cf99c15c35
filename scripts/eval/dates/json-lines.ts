import { type GoldText, isCalendar, type Suite } from './gold.ts';

interface Line {
  text: string;
  reference: string | null;
  prefer?: 'past' | 'future' | 'nearest';
  class?: string;
  match?: 'value' | 'bounds';
  expected: { start: number; end: number; edtf: string | string[]; optional?: boolean }[];
}

/**
 * A set from elsewhere, one text a line: `{ text, reference, prefer?, class?, match?, expected: [{ start, end,
 * edtf, optional? }] }`; `reference` is the day of publication, several right values are an array.
 */
export function readJsonLines(name: string, content: string): Suite {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return { name, groups: lines.map((line) => [goldOf(JSON.parse(line) as Line)]) };
}

function goldOf({ text, reference, prefer, class: theme = '', match = 'value', expected }: Line): GoldText {
  return {
    theme,
    text,
    published: reference,
    ...(prefer ? { prefer } : {}),
    compare: match,
    expected: expected.map(({ start, end, edtf, optional = false }) => {
      const values = Array.isArray(edtf) ? edtf : [edtf];
      return { start, end, values, optional, calendar: isCalendar(values) };
    }),
  };
}
