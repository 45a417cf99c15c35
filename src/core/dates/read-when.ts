import type { Day, DayRange, Precision, When } from '../model/published.ts';
import { compareDays } from './day.ts';
import { readUnit, type Unit } from './unit.ts';

/**
 * Reads the EDTF that this project writes: units (see `readUnit`), intervals whose ends are units, `..` (open)
 * or nothing (unknown), and sets of the form "one of" with commas and `..` ranges.
 *
 * Bounds are the first day of the earliest and the last day of the latest possibility. They are computed here
 * because the `edtf` library ends a `..` range of a set on its first day, takes a set's members to be in order,
 * and seasons for quarters. `null` for what is not of these forms, valid EDTF or not: lists (`{a,b}`),
 * uncertainty (`?`), years beyond four digits, intervals that run backwards, dates without any bound.
 */
export function readWhen(edtf: string): When | null {
  if (edtf.startsWith('[') && edtf.endsWith(']')) return readSet(edtf);
  if (edtf.includes('/')) return readInterval(edtf);
  const unit = readUnit(edtf);
  return unit && fromUnit(edtf, unit);
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

function fromUnit(edtf: string, unit: Unit): When {
  const exact = unit.precision === 'day' ? 'day' : 'part';
  return { edtf, ...unit, form: unit.approximate ? 'around' : exact };
}

function readInterval(edtf: string): When | null {
  const ends = edtf.split('/').map(readEnd);
  const [start, end] = ends;
  if (ends.length !== 2 || start === undefined || end === undefined) return null;
  const known = [start, end].filter((unit) => unit !== null);
  if (known.length === 0 || (start && end && start.earliest > end.latest)) return null;
  const approximate = known.some((unit) => unit.approximate);
  const closed = approximate ? 'around' : 'span';
  return {
    edtf,
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: coarsest(known),
    form: known.length === 2 ? closed : 'open',
    approximate,
  };
}

/** A unit, `null` for an end that is open or unknown, `undefined` for one that cannot be read. */
function readEnd(text: string): Unit | null | undefined {
  return text === '' || text === '..' ? null : (readUnit(text) ?? undefined);
}

interface Member {
  earliest: Day | null;
  latest: Day | null;
  units: Unit[];
}

function readSet(edtf: string): When | null {
  const parts = edtf.slice(1, -1).split(',').map(readMember);
  const members = parts.filter((member) => member !== null);
  if (members.length < parts.length) return null;
  const units = members.flatMap((member) => member.units);
  const earliest = least(members.map((member) => member.earliest));
  const latest = least(
    members.map((member) => member.latest),
    -1,
  );
  const approximate = units.some((unit) => unit.approximate);
  if (earliest === null && latest === null) return null;
  const when = { edtf, earliest, latest, precision: coarsest(units), approximate };
  if (earliest === null || latest === null) return { ...when, form: 'open' };
  if (approximate) return { ...when, form: 'around' };
  if (members.length === 1) return { ...when, form: earliest === latest ? 'day' : 'part' };
  return { ...when, form: 'set', candidates: candidatesOf(members) };
}

function readMember(text: string): Member | null {
  if (!text.includes('..')) {
    const unit = readUnit(text);
    return unit && { earliest: unit.earliest, latest: unit.latest, units: [unit] };
  }
  const ends = text.split('..').map((end) => readEnd(end));
  const [first, last] = ends;
  if (ends.length !== 2 || first === undefined || last === undefined) return null;
  const units = [first, last].filter((unit) => unit !== null);
  if (units.length === 0 || (first && last && first.earliest > last.latest)) return null;
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null, units };
}

function candidatesOf(members: readonly Member[]): DayRange[] {
  return members
    .flatMap(({ earliest, latest }) => (earliest && latest ? [{ earliest, latest }] : []))
    .sort((a, b) => compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest));
}

/** The earliest day, or with -1 the latest; `null` if one of them is without bound. */
function least(days: readonly (Day | null)[], direction: 1 | -1 = 1): Day | null {
  const bounded = days.filter((day) => day !== null);
  if (bounded.length < days.length) return null;
  return bounded.reduce((best, day) => (compareDays(day, best) * direction < 0 ? day : best));
}

/** Units of an interval or set may differ; the date is no more precise than the least precise of them. */
function coarsest(units: readonly Unit[]): Precision {
  const ranks = units.map((unit) => PRECISIONS.indexOf(unit.precision));
  return PRECISIONS[Math.max(...ranks)] ?? 'day';
}
