import type { ReportBook } from '../report/report.ts';
import { checkShape } from './check-shape.ts';
import type { At, ReadEvent } from './corpus.ts';
import { readList } from './read-list.ts';
import type { Reading } from './reading.ts';
import { type AuthoredDisagreement, type AuthoredEvent, disagreementShape, eventShape } from './shapes.ts';

/** All events of `events/*.yaml`. */
export function readEvents(reading: Reading): ReadEvent[] {
  return [...reading.files.keys()]
    .filter((file) => /^events\/[^/]+\.yaml$/.test(file))
    .flatMap((file) => readList(reading, file, eventShape, 'event'))
    .map((event) => ({ ...event, disagreements: readDisagreements(event, reading.book) }));
}

/** A broken disagreement does not take its event with it. */
export function readDisagreements(
  { spot, disagreements }: At<Pick<AuthoredEvent, 'disagreements'>>,
  book: ReportBook,
): At<AuthoredDisagreement>[] {
  return (disagreements ?? []).flatMap((raw, n) => {
    const at = spot.at('disagreements', n);
    const sound = checkShape(disagreementShape, raw, at, book);
    return sound ? [{ ...sound, spot: at }] : [];
  });
}
