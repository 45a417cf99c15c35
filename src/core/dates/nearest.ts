import type { Day, When } from '../model/published.ts';
import { compareDays } from './day.ts';
import type { TaggedDate } from './tagged-date.ts';

interface Reading {
  date: TaggedDate;
  when: When | null;
  /** Tokens used up. */
  length: number;
}

/**
 * Of the same words read as past and as still to come, the longer; of equally long ones that which lies nearer to the
 * publication, the past if both are as far. The other stays as an alternative.
 */
export function nearest<T extends Reading, S extends { length: number }>(
  past: T | S | null,
  future: T | S | null,
  published: readonly Day[],
): T | S | null {
  if (!past || !future) return past ?? future;
  if (past.length !== future.length) return past.length > future.length ? past : future;
  if (!('date' in past) || !('date' in future) || past.date.edtf === future.date.edtf) return past;
  const [before, ahead] = [distance(past.when, published), distance(future.when, published)];
  if (before === null || ahead === null) return past;
  return ahead < before ? withOther(future, past) : withOther(past, future);
}

function withOther<T extends Reading>(chosen: T, { date: { edtf, rule } }: Reading): T {
  const alternatives = [...(chosen.date.alternatives ?? []), { edtf, rule }];
  return { ...chosen, date: { ...chosen.date, alternatives } };
}

/** From the days of publication to a date, in milliseconds; to the end that is known if the other is open. */
function distance(when: When | null, published: readonly Day[]): number | null {
  const [first, last] = [published[0], published.at(-1)];
  if (!when || first === undefined || last === undefined) return null;
  const { earliest, latest } = when;
  const isAround = earliest !== null && latest !== null && earliest <= last && latest >= first;
  if (isAround) return 0;
  const gaps = [earliest, latest].flatMap((end) =>
    end === null ? [] : [Math.max(compareDays(first, end), compareDays(end, last), 0)],
  );
  return gaps.length > 0 ? Math.min(...gaps) : null;
}
