import type { Manifest } from '../../core/archive/format.ts';
import type { OverviewSource } from '../overview/overview-source.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { Ahead } from './protocol.ts';

/** The overview's numbers, of the worker; `dated`: how many of those shown have a date. */
export function archiveOverview(
  door: ArchiveDoor,
  manifest: Manifest,
  dated: number,
  ahead: Ahead = {},
): OverviewSource {
  return {
    span: manifest.span,
    total: manifest.totals.dated,
    shown: dated,
    bins: (edges) => told(ahead.bins, { edges }) ?? door.ask('bins', { edges }),
    countIn: (stretch) => told(ahead.countIn, stretch) ?? door.ask('countIn', stretch),
  };
}

/** What was answered along with the choice, if just that was asked. */
function told<Asked, Told>(known: { asked: Asked; told: Told } | undefined, asked: Asked): Told | null {
  return known !== undefined && JSON.stringify(known.asked) === JSON.stringify(asked) ? known.told : null;
}
