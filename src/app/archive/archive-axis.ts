import type { AxisAsk } from '../../core/archive/axis-part.ts';
import type { Manifest } from '../../core/archive/format.ts';
import type { ArchiveSource, AxisAnswer, NumberedHead } from '../timeline/axis-source.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { Ahead } from './protocol.ts';

const DAY_MS = 86_400_000;

interface Now {
  door: ArchiveDoor;
  manifest: Manifest;
  kit: ArchiveSource['kit'];
  lanes: ArchiveSource['lanes'];
  /** Another one whenever other events would be drawn. */
  version: unknown;
  selected: NumberedHead | null;
  /** What was answered along with the choice. */
  ahead: Ahead['axis'];
}

/** What the axis asks for, of the worker. */
export function archiveAxis({ door, manifest, kit, lanes, version, selected, ahead }: Now): ArchiveSource {
  return {
    form: 'archive',
    ...{ kit, lanes, version, selected },
    span: manifest.span,
    ahead:
      ahead === undefined || ahead.told.lacking.length > 0 ? null : { ask: ahead.asked, answer: ahead.told },
    ask: (ask, answered) => askAxis(door, ask, answered),
    step: (from, by) => door.ask('step', { from, by }),
    count: async (from, to) => {
      const count = await door.ask('countIn', { from: from / DAY_MS, to: to / DAY_MS });
      return count ?? 0;
    },
  };
}

/** Answers with those heads that are at hand, and again when the others have come. */
function askAxis(door: ArchiveDoor, ask: AxisAsk, answered: (answer: AxisAnswer) => void): () => void {
  const stop = new AbortController();
  const answer = async () => {
    const { part, heads, lacking } = await door.ask('axis', ask, stop.signal);
    if (stop.signal.aborted) return;
    answered({ part, heads });
    if (lacking.length === 0) return;
    const others = await door.ask('heads', { ordinals: lacking }, stop.signal);
    if (!stop.signal.aborted) answered({ part, heads: new Map([...heads, ...others]) });
  };
  // What did not arrive is told in a line of its own, and what was superseded is asked anew.
  answer().catch(() => undefined);
  return () => stop.abort();
}
