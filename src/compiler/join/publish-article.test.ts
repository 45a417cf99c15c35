import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../core/model/published.ts';
import { openingOf } from './publish-article.ts';

const LONG = 'The old lift bridge at the harbour will, if all goes well, reopen next week.';

const CASES: { name: string; paragraphs: [Paragraph['role'], string][]; opening: string }[] = [
  { name: 'short, whole', paragraphs: [['body', 'It opened.']], opening: 'It opened.' },
  {
    name: 'the first body paragraph',
    paragraphs: [
      ['boilerplate', 'Advertisement'],
      ['heading', 'News'],
      ['body', ' It opened. '],
    ],
    opening: 'It opened.',
  },
  { name: 'no body at all', paragraphs: [['title', 'It opened']], opening: 'It opened' },
  {
    name: 'long: whole words, without the comma before the cut',
    paragraphs: [['body', LONG]],
    opening: 'The old lift bridge at the harbour will, if all goes well…',
  },
  {
    name: 'a word longer than the room',
    paragraphs: [['body', 'x'.repeat(70)]],
    opening: `${'x'.repeat(60)}…`,
  },
];

describe('openingOf', () => {
  it.each(CASES)('$name', ({ paragraphs, opening }) => {
    expect(openingOf(paragraphs.map(([role, text], n) => ({ n, role, text })))).toBe(opening);
  });
});
