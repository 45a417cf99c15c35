/**
 * The window in which the axis opens: on the latest dense stretch, with every label readable. Pure.
 *
 * Levels of zoom are laid out as they would be drawn, and each window that begins or ends with one of their
 * events is judged by what could be read in it: one level to an octave first, then those beside the best. All of
 * them would take a third of the time in which the page opens, for a window that hardly differs.
 */
import type { Extent } from '../marks/geometry.ts';
import type { Layout, PlacedNode } from './layout.ts';
import { readableOf } from './navigation.ts';
import { judge, levelOf, type Verdict } from './opening-verdict.ts';
import { DAY_MS, windowLength } from './scale.ts';
import type { Work } from './turns.ts';

export interface OpeningTerms {
  layoutAt: (level: number) => Layout;
  coarsest: number;
  finest: number;
  /** Of the window, in pixels. */
  width: number;
  /** For lanes without scrolling, in pixels. */
  height: number;
  /** Ids of the lanes, from above. */
  lanes: readonly string[];
  laneHeight: (rows: number) => number;
}

/** Kept free at both ends, as a share of the window. */
const MARGIN = 0.04;
/** A window is dense if it shows this share of what the best one shows. */
const DENSE = 0.5;
/** In a large corpus only its end is looked at: the latest stretch is what is sought, and at once. */
const LATEST = 120;
/** With fewer events to read, or with older ones, a label cut off or put together is better after all. */
const WORTH_OPENING = 3;
const RECENT = 366 * DAY_MS;

/** Share of the window from its first event to its last label: fuller is cramped, emptier is lost. */
const FILLED = 0.6;

/** Levels in an octave of zoom. */
const STRIDE = 4;

interface Candidate extends Verdict {
  level: number;
  window: Extent;
}

/** `null` without events. A level a turn: each takes as long as a frame on a slow machine. */
export function* openingWindow(terms: OpeningTerms): Work<Extent | null> {
  const octaves = yield* candidatesOf(levelsOf(terms, terms.finest, terms.coarsest, STRIDE), terms);
  const near = bestOf(octaves)?.level;
  if (near === undefined) return null;
  const beside = levelsOf(terms, near + STRIDE / 2, near - STRIDE / 2, 1).filter((level) => level !== near);
  return bestOf([...octaves, ...(yield* candidatesOf(beside, terms))])?.window ?? null;
}

/** From the finest of some levels to the coarsest, as far as there are such. */
function levelsOf({ finest, coarsest }: OpeningTerms, from: number, to: number, step: number): number[] {
  const levels: number[] = [];
  for (let level = from; level >= to; level -= step) levels.push(level);
  return levels.filter((level) => level <= finest && level >= coarsest);
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const clean = latestDense(candidates.filter(({ isSpoilt }) => !isSpoilt));
  const any = latestDense(candidates);
  if (clean === null || any === null) return any;
  const isWorthIt = clean.score >= WORTH_OPENING && clean.last >= any.last - RECENT;
  return isWorthIt ? clean : any;
}

function latestDense(candidates: readonly Candidate[]): Candidate | null {
  const best = Math.max(...candidates.map(({ score }) => score));
  const enough = Math.min(best, Math.max(best * DENSE, WORTH_OPENING));
  const dense = candidates.filter(({ score }) => score >= enough);
  const latest = Math.max(...dense.map(({ last }) => last));
  const emptiness = ({ filled }: Candidate) => Math.abs(filled - FILLED);
  return (
    dense
      .filter(({ last }) => last === latest)
      .toSorted((a, b) => b.score - a.score || emptiness(a) - emptiness(b))[0] ?? null
  );
}

function* candidatesOf(levels: readonly number[], terms: OpeningTerms): Work<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const level of levels) {
    const { nodes } = terms.layoutAt(level);
    const windows = windowsOf(nodes.slice(-LATEST), level, terms.width);
    const laid = levelOf(nodes, level, terms);
    for (const window of windows) candidates.push({ level, window, ...judge(window, laid) });
    yield;
  }
  return candidates;
}

function windowsOf(nodes: readonly PlacedNode[], level: number, width: number): Extent[] {
  const length = windowLength(level, width);
  const margin = length * MARGIN;
  return nodes.flatMap((node) => {
    const { from, to } = readableOf(node, level);
    return [
      { from: from - margin, to: from - margin + length },
      { from: to + margin - length, to: to + margin },
    ];
  });
}
