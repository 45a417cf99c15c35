import type { Manifest } from '../../core/archive/format.ts';
import type { OverviewSource } from '../overview/overview-source.ts';
import type { ArchiveDoor } from './archive-door.ts';

/** The overview's numbers, of the worker; `dated`: how many of those shown have a date. */
export function archiveOverview(door: ArchiveDoor, manifest: Manifest, dated: number): OverviewSource {
  return {
    span: manifest.span,
    total: manifest.totals.dated,
    shown: dated,
    bins: (edges) => door.ask('bins', { edges }),
    countIn: (stretch) => door.ask('countIn', stretch),
  };
}
