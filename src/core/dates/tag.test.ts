import { describe, expect, it } from 'vitest';
import { TAGGED } from './tag.cases.ts';
import { tag } from './tag.ts';

/** The text without its marks, and where they stood. */
function unmark(marked: string): { text: string; spans: [start: number, end: number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (const character of marked) {
    if (character === '⟦') spans.push([text.length, text.length]);
    else if (character === '⟧') (spans.at(-1) ?? [0, 0])[1] = text.length;
    else text += character;
  }
  return { text, spans };
}

describe('tag', () => {
  it.each(TAGGED)('finds in «$text» $gives', ({ text: marked, published = '2025-07-20', prefer, gives }) => {
    const { text, spans } = unmark(marked);
    const found = tag(text, { publication: published, ...(prefer ? { prefer } : {}) });
    expect(
      found.map(({ start, end, rule, edtf, conflict }) => ({
        span: text.slice(start, end),
        gives: `${rule} ${conflict ? '!' : ''}${edtf}`,
      })),
    ).toEqual(spans.map(([start, end], index) => ({ span: text.slice(start, end), gives: gives[index] })));
  });
});
