import { fold } from '../arabic/fold.ts';
import { arabic } from '../dates/lexicon/ar.ts';
import { foldedSet } from '../names/lexicon/folded.ts';

/** Phrases of up to three words, folded, and what they mean. */
export type Phrases<T> = ReadonlyMap<string, T>;

/** Days from the publication. */
export const FROM_PUBLICATION: Phrases<number> = phrases([
  ...[
    ['اليوم', 0],
    ['أمس', -1],
    ['الأمس', -1],
    ['البارحة', -1],
    ['غدا', 1],
    ['غد', 1],
    ['يوم غد', 1],
  ],
  ...[
    ['يوم أمس', -1],
    ['أول أمس', -2],
    ['أمس الأول', -2],
    ['أول من أمس', -2],
    ['بعد غد', 2],
    ['بعد الغد', 2],
  ],
] as [string, number][]);

/** Monday 1 to Sunday 7. */
export const WEEKDAYS: Phrases<number> = phrases(numbered(arabic.weekdays));
/** January 1 to December 12. */
export const MONTHS: Phrases<number> = phrases(numbered(arabic.months));

export const NEXT = foldedSet('المقبل, المقبلة, القادم, القادمة');
const LAST = foldedSet('الماضي, الماضية, المنصرم, المنصرمة, الفائت, الفائتة');
const THIS = foldedSet('الجاري, الجارية, الحالي, الحالية');
/** The calendar, which changes nothing about the year. */
export const CALENDAR = foldedSet('الميلادي, الميلادية, ميلادي, ميلادية');
export const YEAR_WORD = /^[وف]?[بل]?(?:عام|سنه|العام|السنه)$/u;
/** Years of which pages on the web tell. */
export const YEAR = /^(?:19|20)\d\d$/u;

export type Modifier = 'this' | 'last' | 'next';

/** What a folded word says of the day, month or year before it. */
export function modifierOf(term: string): Modifier | null {
  if (THIS.has(term)) return 'this';
  if (LAST.has(term)) return 'last';
  return NEXT.has(term) ? 'next' : null;
}

function numbered(lists: readonly (readonly string[])[]): [string, number][] {
  return lists.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1]));
}

function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  return new Map(entries.map(([phrase, value]) => [fold(phrase).text, value]));
}
