import type { FoundName } from '../names/find-names.ts';
import type { Known } from './draft.ts';
import type { Report } from './report.ts';
import { namedIn } from './who-where.ts';

/** An event of more topics would be about everything. */
const MOST = 3;

/**
 * The topics of a report: those that its words name; else its paragraph's; else, as a guess, that of which the
 * article speaks most, or the site's first.
 */
export function topicsFor(
  { names, known }: { names: readonly (readonly FoundName[])[]; known: Pick<Known, 'topics'> },
  report: Report,
): { topics: string[]; topicsAreGuessed: boolean } {
  const own = names[report.paragraph] ?? [];
  const told = namedIn(own, report, 'topic').map(({ id }) => id);
  const around =
    told.length > 0
      ? told
      : namedIn(own, { start: 0, end: Number.POSITIVE_INFINITY }, 'topic').map(({ id }) => id);
  if (around.length > 0) return { topics: around.slice(0, MOST), topicsAreGuessed: told.length === 0 };
  const counts = new Map<string, number>();
  for (const { entity, id } of names.flat())
    if (entity === 'topic') counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? known.topics[0]?.id;
  return { topics: most === undefined ? [] : [most], topicsAreGuessed: true };
}
