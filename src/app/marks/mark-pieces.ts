/**
 * A mark as a list of pieces: what `draw-mark` and `Mark` turn into elements. Pure.
 *
 * Form says how well the date is known, fill says whether it happened. Positions are fractions of
 * the mark's own extent, so a mark keeps its true places at every zoom without being drawn again.
 */
import type { Status, When } from '../../core/model/published.ts';
import type { ClashSide } from './clash.ts';
import { type Extent, extentOf, fadesOf, type Stretch, stretchIn, teethOf, unionOf } from './geometry.ts';

export interface MarkOptions {
  /** `null` draws a bare nib: the sign of a status where no date is meant. */
  when: When | null;
  status: Status;
  /** Position in the index's topics; `null` draws in plain ink. */
  topicIndex: number | null;
  /** `block` stands upright, later below; the default lies along the line. */
  orientation?: 'inline' | 'block';
  /** The two extremes of a disagreement (`clashOf`): each on its own level. */
  clash?: readonly ClashSide[] | null;
  /** Keeps the fade of an open end inside the mark's own box instead of 56 px outside it. */
  within?: boolean;
  /** Thickness in pixels; 8 unless said otherwise, 5 for each side of a disagreement. */
  size?: number;
}

export type PieceKind = 'bar' | 'nib' | 'around' | 'open' | 'whisker' | 'hair';

export interface MarkPiece extends Stretch {
  kind: PieceKind;
  status: Status;
  /** The second side of a disagreement lies one level further from the title. */
  level: 0 | 1;
  fades?: { start: boolean; end: boolean };
  /** A hair runs from the end of its tooth to here: a hollow tooth must show no line inside. */
  until?: number;
  /**
   * A set is both teeth and whisker, and CSS shows one of them: `roomy` pieces only from `need`
   * pixels of width on, `tight` ones only below.
   */
  room?: { shown: 'roomy' | 'tight'; need: number };
}

const WHOLE: Stretch = { at: 0, size: 1 };

/** The pieces of one mark, in the order in which they are painted. */
export function markPieces(options: MarkOptions): MarkPiece[] {
  const { when, status, clash } = options;
  if (clash !== undefined && clash !== null && clash.length > 1) return clashPieces(clash);
  if (when === null) return [{ kind: 'nib', status, level: 0, ...WHOLE }];
  return piecesOf(when, status, WHOLE, 0);
}

function clashPieces(sides: readonly ClashSide[]): MarkPiece[] {
  const placed = sides.flatMap(({ when, status }) => {
    const extent = extentOf(when);
    return extent === null ? [] : [{ when, status, extent }];
  });
  const whole: Extent | null = unionOf(placed.map(({ extent }) => extent));
  if (whole === null) return [];
  return placed.flatMap(({ when, status, extent }, i) =>
    piecesOf(when, status, stretchIn(extent, whole), i === 0 ? 0 : 1),
  );
}

function piecesOf(when: When, status: Status, place: Stretch, level: 0 | 1): MarkPiece[] {
  const common = { status, level };
  switch (when.form) {
    case 'day':
      return [{ kind: 'nib', ...common, ...place }];
    case 'span':
      return [{ kind: 'bar', ...common, ...place }];
    case 'around':
      return [{ kind: 'around', ...common, ...place }];
    case 'open':
      return [{ kind: 'open', ...common, ...place, fades: fadesOf(when) }];
    case 'part':
      return [{ kind: 'whisker', ...common, ...place }];
    case 'set':
      return setPieces(when, status, place, level);
  }
}

function setPieces(when: When, status: Status, place: Stretch, level: 0 | 1): MarkPiece[] {
  const common = { status, level };
  const set = teethOf(when);
  if (set === null || !Number.isFinite(set.need)) return [{ kind: 'whisker', ...common, ...place }];
  const need = set.need / place.size;
  const room = { shown: 'roomy', need } as const;
  const teeth = set.teeth.map(({ at, size }) => ({
    ...common,
    at: place.at + at * place.size,
    size: size * place.size,
    room,
  }));
  return [
    { kind: 'whisker', ...common, ...place, room: { shown: 'tight', need } },
    ...teeth.flatMap((tooth, i) => {
      const next = teeth[i + 1];
      const nib: MarkPiece = { kind: 'nib', ...tooth };
      return next === undefined ? [nib] : [nib, { kind: 'hair' as const, ...tooth, until: next.at }];
    }),
  ];
}

/** Upright, two days that disagree stand as two stepped nibs: a row's height is no scale of time. */
export function isStepped(options: MarkOptions): boolean {
  const { orientation, clash } = options;
  return orientation === 'block' && clash?.length === 2 && clash.every(({ when }) => when.form === 'day');
}
