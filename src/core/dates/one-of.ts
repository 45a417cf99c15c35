import type { Day } from '../model/published.ts';
import { addDays, addMonths, compareDays } from './day.ts';
import { readUnit } from './unit.ts';

/**
 * "One of these" as EDTF: days, months, years or year quarters (see `readUnit`), in any order, repeats allowed.
 * One alone stands as it is. Three or more in a row become `a..b`; two in a row stay apart, so that a reader of
 * the EDTF sees two candidates and not a stretch. A quarter, which EDTF allows in no set, becomes its months.
 *
 * @example oneOf(['2025-07-21', '2025-07-20', '2025-07-22']) // '[2025-07-20..2025-07-22]'
 * @example oneOf(['2025-07-17', '2025-07-18']) // '[2025-07-17,2025-07-18]'
 */
export function oneOf(units: readonly string[]): string {
  const distinct = [...new Set(units)];
  const [only, second] = distinct;
  if (only !== undefined && second === undefined) return only;
  const ordered = [...new Set(distinct.flatMap(withoutQuarters))].sort((a, b) =>
    compareDays(start(a), start(b)),
  );
  const members = runsOf(ordered).flatMap((run) => {
    const [first] = run;
    return run.length >= 3 && first ? [`${first}..${run.at(-1)}`] : run;
  });
  return `[${members.join(',')}]`;
}

function start(unit: string): Day {
  return readUnit(unit)?.earliest ?? unit;
}

function withoutQuarters(unit: string): string[] {
  const read = readUnit(unit);
  if (read?.precision !== 'season') return [unit];
  return [0, 1, 2].map((n) => addMonths(read.earliest, n).slice(0, 7));
}

function runsOf(ordered: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const unit of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && follows(last, unit)) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** EDTF has no approximate range within a set, so approximate units never form a run. */
function follows(unit: string, next: string): boolean {
  const a = readUnit(unit);
  const b = readUnit(next);
  if (!a || !b || a.approximate || b.approximate) return false;
  return a.precision === b.precision && addDays(a.latest, 1) === b.earliest;
}
