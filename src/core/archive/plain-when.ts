import { isOneUnit } from '../dates/scale.ts';
import type { Precision, When } from '../model/published.ts';

/** How many characters of a unit's first day name the unit in EDTF, and what stands for the rest. */
const UNIT: Partial<Record<Precision, [characters: number, unknown: string]>> = {
  month: [7, ''],
  year: [4, ''],
  decade: [3, 'X'],
  century: [2, 'XX'],
};

/** A date with the EDTF that most dates of these days have. */
export function plainWhen(when: Omit<When, 'edtf' | 'candidates' | 'reaches'>): When {
  return { edtf: plainEdtf(when), ...when };
}

function plainEdtf({ earliest, latest, precision, form }: Parameters<typeof plainWhen>[0]): string {
  if (earliest === null || latest === null) return `${earliest ?? '..'}/${latest ?? '..'}`;
  if (form === 'day') return earliest;
  const unit = UNIT[precision];
  if (form === 'part' && unit !== undefined && isOneUnit({ earliest, latest }, precision))
    return earliest.slice(0, unit[0]) + unit[1];
  return form === 'span' ? `${earliest}/${latest}` : `[${earliest}..${latest}]`;
}

export function sameWhen(a: When, b: When): boolean {
  return textOf(a) === textOf(b);
}

/** All of it, whatever the order of its parts. */
function textOf({ edtf, earliest, latest, precision, form, approximate, candidates, reaches }: When): string {
  const ranges = candidates?.map(({ earliest, latest }) => [earliest, latest]);
  return JSON.stringify([edtf, earliest, latest, precision, form, approximate, ranges, reaches]);
}
