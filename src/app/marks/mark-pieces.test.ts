import { describe, expect, test } from 'vitest';
import type { When, WhenForm } from '../../core/model/published.ts';
import { isStepped, markPieces, type PieceKind } from './mark-pieces.ts';
import { topicClass } from './topic-ink.ts';

const when = (form: WhenForm, earliest: string, latest: string | null, candidates?: string[]): When => ({
  edtf: '',
  earliest,
  latest,
  precision: 'day',
  form,
  approximate: form === 'around',
  ...(candidates && { candidates: candidates.map((day) => ({ earliest: day, latest: day })) }),
});

const draw = (date: When | null) => markPieces({ when: date, status: 'claimed', topicIndex: 0 });

describe('form of a mark', () => {
  const cases: [WhenForm, PieceKind][] = [
    ['day', 'nib'],
    ['span', 'bar'],
    ['part', 'whisker'],
    ['around', 'around'],
    ['open', 'open'],
  ];

  test.each(cases)('%s is drawn as one %s over the whole extent, in its status', (form, kind) => {
    expect(draw(when(form, '2022-01-01', '2022-01-31'))).toMatchObject([
      { kind, at: 0, size: 1, status: 'claimed' },
    ]);
  });

  test('a date that is not meant is a bare nib', () => {
    expect(draw(null)).toMatchObject([{ kind: 'nib' }]);
  });

  test('candidates are teeth joined by hairs, with a whisker for want of room', () => {
    const pieces = draw(when('set', '2021-12-07', '2021-12-14', ['2021-12-07', '2021-12-14']));
    expect(pieces.map(({ kind, room }) => [kind, room?.shown])).toEqual([
      ['whisker', 'tight'],
      ['nib', 'roomy'],
      ['hair', 'roomy'],
      ['nib', 'roomy'],
    ]);
    expect(pieces[2]?.until).toBe(pieces[3]?.at);
  });

  test('candidates that adjoin are a whisker alone', () => {
    const pieces = draw(when('set', '2022-01-19', '2022-01-20', ['2022-01-19', '2022-01-20']));
    expect(pieces).toEqual([{ kind: 'whisker', status: 'claimed', level: 0, at: 0, size: 1 }]);
  });
});

describe('disagreement', () => {
  const first = { when: when('day', '2022-01-19', '2022-01-19'), status: 'happened' as const, keys: [] };
  const second = { when: when('day', '2022-01-20', '2022-01-20'), status: 'planned' as const, keys: [] };
  const options = { when: first.when, status: 'happened' as const, topicIndex: 0, clash: [first, second] };

  test('each side has its own level, place and status', () => {
    expect(markPieces(options)).toMatchObject([
      { kind: 'nib', level: 0, at: 0, size: 0.5, status: 'happened' },
      { kind: 'nib', level: 1, at: 0.5, size: 0.5, status: 'planned' },
    ]);
  });

  test('candidates on one side take their part of the whole', () => {
    const set = when('set', '2022-01-01', '2022-01-09', ['2022-01-01', '2022-01-09']);
    const pieces = markPieces({ ...options, clash: [{ ...first, when: set }, second] });
    const last = pieces.filter(({ kind, level }) => kind === 'nib' && level === 0).at(-1);
    expect(last?.at).toBeCloseTo(8 / 20);
    expect(last?.size).toBeCloseTo(1 / 20);
  });

  test('steps only upright and only between days', () => {
    const month = { ...second, when: when('part', '2022-02-01', '2022-02-28') };
    expect(isStepped({ ...options, orientation: 'block' })).toBe(true);
    expect(isStepped(options)).toBe(false);
    expect(isStepped({ ...options, orientation: 'block', clash: [first, month] })).toBe(false);
  });
});

test('the ninth topic and all after it share an ink', () => {
  expect([topicClass(7), topicClass(8), topicClass(null)]).toEqual(['t-8', 't-more', 't-0']);
});
