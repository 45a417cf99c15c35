import { foldedSet } from '../names/lexicon/folded.ts';
import type { Word } from '../names/words.ts';
import { CALENDAR, MONTHS, modifierOf, NEXT, YEAR, YEAR_WORD } from './publication-lexicon.ts';

/** What a text says of years by their number. */
export interface SaidYear {
  paragraph: number;
  start: number;
  end: number;
  year: number;
  /** `past`: it had begun by then; the rest is the year of publication less this one. */
  is: 'past' | 'this' | 'last' | 'next';
  /** Other words that say the same of that year: «مطلع العام المقبل». */
  twin?: { paragraph: number; start: number; end: number };
}

const SINCE = foldedSet('منذ');
const BEGUN = foldedSet(`
  المبرم, المبرمة, الموقع, الموقعة, أبرم, أبرمت, اندلع, اندلعت, انسحب, انسحبت, تأسس, تأسست, تولى, تولت,
  توفي, توفيت, اغتيل, اغتيلت, انتخب, انتخبت, ولد, ولدت, غزا, غزت, انطلق, انطلقت, بدأ, بدأت, انتهى, انتهت,
  سقط, سقطت, استقال, استقالت, احتل, احتلت
`);
const EVENTS = foldedSet('حرب, ثورة, غزو, هجمات, انقلاب, اتفاق, اتفاقية, معاهدة, زلزال');
const PARTS: readonly ReadonlySet<string>[] = [
  foldedSet('مطلع, بداية, أوائل, مستهل'),
  foldedSet('منتصف, أواسط, وسط'),
  foldedSet('أواخر, نهاية, ختام'),
];
const TO_COME = /^[وف]?(?:سوف|ستكون|سيكون|المقرر|المتوقع|المنتظر|المرتقب|بحلول|حتي|خطه|رويه)$/u;
const FAR = 8;
/** Shared words about which two expressions must speak to be of one thing. */
const SHARED = 2;

/** All years that the paragraphs, as words, place: as begun, or beside the year of publication. */
export function yearsIn(texts: readonly (readonly Word[])[]): SaidYear[] {
  const found = texts.flatMap((words, paragraph) => placedIn(words, paragraph));
  return [...found, ...pairsIn(texts)];
}

function placedIn(words: readonly Word[], paragraph: number): SaidYear[] {
  return words.flatMap((word, at): SaidYear[] => {
    if (!YEAR.test(word.term)) return [];
    const said = { paragraph, year: Number(word.term) };
    const after = words[at + 1];
    const before = wordBeforeYear(words, at);
    const modifier = modifierOf(after?.gap === 'blank' ? after.term : '');
    const first = words[before + 1] ?? word;
    if (modifier && first !== word)
      return [{ ...said, start: first.start, end: after?.end ?? word.end, is: modifier }];
    // «العام الماضي 2024», «العام الجاري (2025)»
    const previous = words[at - 1];
    const close = /^(?:blank|bracket|comma)$/u.test(word.gap);
    const leading = close ? modifierOf(previous?.term ?? '') : null;
    const head = words[at - 2];
    if (leading && head && YEAR_WORD.test(head.term)) {
      return [{ ...said, start: head.start, end: word.end, is: leading }];
    }
    if (!isBegun(words, at, before)) return [];
    const begin = words[startOfDate(words, before) + 1] ?? word;
    return [{ ...said, start: begin.start, end: word.end, is: 'past' }];
  });
}

/** The index of the word before «(في) عام (الميلادي) 2015». */
function wordBeforeYear(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before >= 0 && words[before + 1]?.gap === 'blank') {
    const term = words[before]?.term ?? '';
    if (!YEAR_WORD.test(term) && !CALENDAR.has(term)) break;
    before -= 1;
  }
  return before;
}

/** Whether the words say that the year had begun: «منذ 2017», «المبرم عام 2015», «حرب عام 2006». */
function isBegun(words: readonly Word[], at: number, before: number): boolean {
  const first = startOfDate(words, before);
  const inDate = first < before;
  const last = words[first]?.term ?? '';
  if (SINCE.has(last)) return true;
  if (before === at - 1 && !inDate && last !== 'في') return false;
  for (let n = first; n >= Math.max(0, first - FAR) && words[n + 1]?.gap !== 'stop'; n -= 1) {
    const term = words[n]?.term ?? '';
    if (TO_COME.test(term)) return false;
    if (BEGUN.has(term) || BEGUN.has(term.replace(/^[وف]/u, ''))) return true;
    const bare = term.replace(/^[وف]?(?:ال|لل|[بلك])?/u, '');
    // «اتفاق عام 2015», «الاتفاق النووي لعام 2015»; but not what was agreed for a year.
    const of = words[first + 1]?.term ?? '';
    const near = YEAR_WORD.test(of) && (n === first || (of.startsWith('ل') && first - n <= 2));
    if (near && !inDate && (EVENTS.has(term) || EVENTS.has(bare))) return true;
  }
  return false;
}

/** The index of the word before the day and month that stand before a year. */
function startOfDate(words: readonly Word[], before: number): number {
  let at = before;
  while (at >= 0 && words[at + 1]?.gap !== 'stop' && OF_DATE.test(words[at]?.term ?? '')) at -= 1;
  // Only months make a date: «من» alone does not.
  return words.slice(at + 1, before + 1).some(({ term }) => MONTH_WORDS.has(term)) ? at : before;
}

const MONTH_WORDS = new Set([...MONTHS.keys()].flatMap((name) => name.split(' ')));
const OF_DATE = new RegExp(`^(?:[وف]?\\d{1,2}|من|شهر|${[...MONTH_WORDS].join('|')})$`, 'u');

interface PartOfYear {
  paragraph: number;
  first: Word;
  last: Word;
  part: number;
  year: number | null;
  /** What the words before speak of. */
  about: ReadonlySet<string>;
}

/** «مطلع العام 2022» and «بداية العام المقبل» of one and the same thing: the publication was the year before. */
function pairsIn(texts: readonly (readonly Word[])[]): SaidYear[] {
  const parts = texts.flatMap((words, paragraph) => partsIn(words, paragraph));
  const nexts = parts.filter(({ year }) => year === null);
  return parts.flatMap((named): SaidYear[] => {
    if (named.year === null) return [];
    const same = nexts.find(
      (next) =>
        next.part === named.part && [...next.about].filter((word) => named.about.has(word)).length >= SHARED,
    );
    if (!same) return [];
    const twin = { paragraph: same.paragraph, start: same.first.start, end: same.last.end };
    return [
      {
        paragraph: named.paragraph,
        start: named.first.start,
        end: named.last.end,
        year: named.year,
        is: 'next',
        twin,
      },
    ];
  });
}

function partsIn(words: readonly Word[], paragraph: number): PartOfYear[] {
  return words.flatMap((first, at): PartOfYear[] => {
    const part = PARTS.findIndex((set) => set.has(first.term));
    if (part === -1) return [];
    let last = at + 1;
    if (!YEAR_WORD.test(words[last]?.term ?? '')) return [];
    while (CALENDAR.has(words[last + 1]?.term ?? '') && words[last + 1]?.gap === 'blank') last += 1;
    last += 1;
    const end = words[last];
    if (end?.gap !== 'blank') return [];
    const year = YEAR.test(end.term) ? Number(end.term) : null;
    if (year === null && !NEXT.has(end.term)) return [];
    return [{ paragraph, first, last: end, part, year, about: aboutOf(words, at) }];
  });
}

function aboutOf(words: readonly Word[], at: number): ReadonlySet<string> {
  const before = words.slice(Math.max(0, at - FAR - 2), at);
  const bare = before.map(({ term }) => term.replace(/^[وف]?(?:ال|لل|[بلك](?=.{4}))?/u, ''));
  return new Set(bare.filter((term) => term.length >= 4));
}
