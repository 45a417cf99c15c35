/**
 * The window in which the axis opens: on the latest dense stretch, with every label readable. Pure.
 *
 * Levels of zoom are laid out as they would be drawn, and each window that begins or ends with one of their
 * events is judged by what could be read in it: one level to an octave first, then those beside the best. All of
 * them would take a third of the time in which the page opens, for a window that hardly differs.
 */
import type { Extent } from '../marks/geometry.ts';
import { type Layout, type PlacedNode, rowsIn } from './layout.ts';
import { readableOf } from './navigation.ts';
import { eventOf, isCluster } from './node.ts';
import { DAY_MS, windowLength } from './scale.ts';
import { lengthOf, overlaps } from './windows.ts';

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

interface Candidate {
  level: number;
  window: Extent;
  /** Events that could be read, less those that could not. */
  score: number;
  isSpoilt: boolean;
  /** Where the last event that can be read begins. */
  last: number;
  filled: number;
}

/** `null` without events. */
export function openingWindow(terms: OpeningTerms): Extent | null {
  const octaves = candidatesOf(levelsOf(terms, terms.finest, terms.coarsest, STRIDE), terms);
  const near = bestOf(octaves)?.level;
  if (near === undefined) return null;
  const beside = levelsOf(terms, near + STRIDE / 2, near - STRIDE / 2, 1).filter((level) => level !== near);
  return bestOf([...octaves, ...candidatesOf(beside, terms)])?.window ?? null;
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

function candidatesOf(levels: readonly number[], terms: OpeningTerms): Candidate[] {
  return levels.flatMap((level) => {
    const { nodes } = terms.layoutAt(level);
    const windows = windowsOf(nodes.slice(-LATEST), level, terms.width);
    const earliest = Math.min(...windows.map(({ from }) => from));
    const late = nodes.filter(({ box }) => box.to > earliest);
    return windows.map((window) => judge(window, late, level, terms));
  });
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

function judge(window: Extent, nodes: readonly PlacedNode[], level: number, terms: OpeningTerms): Candidate {
  const seen = nodes.filter((node) => overlaps(node.box, window));
  const hidden = nodesBelow(seen, terms);
  const spoilt = seen.filter((node) => isCluster(node) || !showsLabel(node, window, level));
  // What began before the window is the past going on, not what the stretch is about.
  const own = seen.filter(
    (node) => node.extent.from >= window.from && !hidden.has(node) && !spoilt.includes(node),
  );
  const first = Math.min(...own.map(({ extent }) => extent.from));
  const end = Math.max(...own.map((node) => readableOf(node, level).to));
  return {
    level,
    window,
    score: new Set(own.map(eventOf)).size - spoilt.length,
    isSpoilt: spoilt.length > 0,
    last: Math.max(...own.map(({ extent }) => extent.from)),
    filled: own.length === 0 ? 0 : (end - first) / lengthOf(window),
  };
}

/** A long mark's label sticks to the edge of the window as long as the mark has room for it. */
function showsLabel(node: PlacedNode, window: Extent, level: number): boolean {
  const label = readableOf(node, level);
  if (label.from >= window.from) return label.to <= window.to;
  return node.extent.to - window.from >= label.to - label.from;
}

/** Nodes in rows that only scrolling would show. */
function nodesBelow(
  seen: readonly PlacedNode[],
  { lanes, laneHeight, height }: OpeningTerms,
): Set<PlacedNode> {
  const rows = rowsIn(seen);
  const top = new Map<string, number>();
  let y = 0;
  for (const lane of lanes) {
    top.set(lane, y);
    y += laneHeight(rows.get(lane) ?? 1);
  }
  return new Set(seen.filter((node) => (top.get(node.lane) ?? 0) + laneHeight(node.row + 1) > height));
}
