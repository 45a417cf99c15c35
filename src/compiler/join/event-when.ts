import { compatible } from '../../core/dates/compatible.ts';
import { compareDays, daysBetween } from '../../core/dates/day.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import type { Day, Disagreement, Id, Status, When } from '../../core/model/published.ts';
import { compareText } from '../report/report.ts';
import { uniteDates } from './unite-dates.ts';

/** What of a citation decides on its event's date. */
export interface Testimony {
  key: Id;
  status: Status;
  when: When | null;
  /** When its article was published. */
  published: { earliest: Day | null; latest: Day | null };
}

type Dated = Testimony & { when: When };

/** A date that some citations share; `first` is the narrowest of theirs. */
interface Side {
  first: Dated;
  members: Dated[];
}

export interface EventDate {
  when: When | null;
  disagreement: Disagreement | null;
}

/**
 * Rules E7 and E8: the date of an event, from those of its citations that have the event's status.
 *
 * The narrowest stands for all that are compatible with it (a tie goes to the article published first). What
 * is not compatible makes another side; the event then has the dates of all sides as candidates, and a
 * disagreement. A date compatible with several sides takes none.
 */
export function eventDate(citations: readonly Testimony[], status: Status): EventDate {
  const dated = citations.filter(
    (citation): citation is Dated => citation.status === status && !!citation.when,
  );
  const sides = sidesOf(dated);
  const [only, second] = sides;
  if (!only) return { when: null, disagreement: null };
  if (!second) return { when: withReach(only.first.when, dated), disagreement: null };
  // “Until 2010” against “since 2011” bounds nothing: the narrowest stands, and the disagreement says the rest.
  const when =
    readWhen(uniteDates(sides.map((side) => side.first.when))) ?? dated.toSorted(compareNarrowness)[0]?.when;
  if (!when) throw new Error('a side without a date is no side');
  const keys = sides.map((side) => side.members.map(({ key }) => key).sort(compareText));
  return { when: withReach(when, dated), disagreement: { point: 'date', sides: keys } };
}

function sidesOf(dated: readonly Dated[]): Side[] {
  const sides: Side[] = [];
  const open: Dated[] = [];
  for (const citation of dated.toSorted(compareNarrowness)) {
    const meets = sides.some(({ first }) => compatible(first.when, citation.when));
    if (meets) open.push(citation);
    else sides.push({ first: citation, members: [citation] });
  }
  for (const citation of open) {
    const [side, another] = sides.filter(({ first }) => compatible(first.when, citation.when));
    if (side && !another) side.members.push(citation);
  }
  return sides.sort((a, b) => compareDays(startOf(a.first.when), startOf(b.first.when)));
}

function compareNarrowness(a: Dated, b: Dated): number {
  return (
    widthOf(a.when) - widthOf(b.when) ||
    Number(a.when.approximate) - Number(b.when.approximate) ||
    compareBounds(a.published.earliest, b.published.earliest) ||
    compareBounds(a.published.latest, b.published.latest) ||
    compareText(a.key, b.key)
  );
}

/** Days on which it can have been. Open ends are wider than any closed date; of two such, by what is known. */
function widthOf({ candidates, earliest, latest }: When): number {
  const ranges = candidates ?? [{ earliest, latest }];
  return ranges.reduce((days, range) => {
    const first = range.earliest ?? FAR_PAST;
    const last = range.latest ?? FAR_FUTURE;
    return days + daysBetween(first, last) + 1;
  }, 0);
}

const FAR_PAST = '0000-01-01';
const FAR_FUTURE = '9999-12-31';

function startOf(when: When): Day {
  return when.earliest ?? FAR_PAST;
}

function compareBounds(a: Day | null, b: Day | null): number {
  return compareDays(a ?? FAR_PAST, b ?? FAR_PAST);
}

/** An open end is vouched for until the latest publication of those who report it. */
function withReach({ reaches: _of, ...when }: When, dated: readonly Dated[]): When {
  if (when.latest !== null) return when;
  const last = dated
    .filter((citation) => citation.when.latest === null)
    .flatMap(({ published }) => published.latest ?? [])
    .sort(compareDays)
    .at(-1);
  return last === undefined ? when : { ...when, reaches: last };
}
