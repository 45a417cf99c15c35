import { type Expected, type GoldText, isCalendar } from './gold.ts';
import type { Passage } from './sentences/passage.ts';

/** The sentences of passages as texts with what is to be found; see `Passage` for how they are marked. */
export function readPassages(passages: readonly Passage[]): GoldText[] {
  return passages.flatMap(({ theme, published, sentences }) =>
    sentences.map((marked) => ({ theme, published, compare: 'value' as const, ...readMarked(marked) })),
  );
}

/** Takes the brackets away and remembers where they stood. Throws where one is not closed or has no value. */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
  let text = '';
  const expected = marked.split('⟦').flatMap((piece, index) => {
    if (index === 0) {
      text += piece;
      return [];
    }
    const [inside = '', rest, ...more] = piece.split('⟧');
    const [words = '', ...values] = inside.split('|');
    if (rest === undefined || more.length > 0 || values.length === 0) {
      throw new Error(`Not ⟦words|value⟧: ${marked}`);
    }
    const { kind, bare } = readKind(words);
    const start = text.length;
    text += bare + rest;
    const calendar = kind !== 'vague' && isCalendar(values);
    return [{ start, end: start + bare.length, values, optional: kind === 'optional', calendar }];
  });
  return { text, expected };
}

function readKind(words: string): { kind: 'optional' | 'vague' | 'plain'; bare: string } {
  if (words.startsWith('?')) return { kind: 'optional', bare: words.slice(1) };
  if (words.startsWith('vague:')) return { kind: 'vague', bare: words.slice('vague:'.length) };
  return { kind: 'plain', bare: words };
}
