import { fold } from '../arabic/fold.ts';
import type { Range } from '../find/range.ts';
import type { FoundName } from '../names/find-names.ts';

/** Names of an article by paragraph. */
type Names = readonly (readonly FoundName[])[];

/** The names of one kind within a stretch of a paragraph, each id once, in order. */
export function namedIn(names: readonly FoundName[], range: Range, entity: FoundName['entity']): FoundName[] {
  const inside = names.filter(
    (name) => name.entity === entity && name.start >= range.start && name.end <= range.end,
  );
  return inside.filter((name, n) => inside.findIndex((other) => other.id === name.id) === n);
}

/** Each office of the article, folded, with whoever alone holds it; and each person with the office told first. */
export interface Offices {
  holder: ReadonlyMap<string, string>;
  of: ReadonlyMap<string, string>;
}

/** Who holds which office, by the article's own words. */
export function officesOf(names: Names): Offices {
  const holder = new Map<string, string>();
  const shared = new Set<string>();
  const of = new Map<string, string>();
  for (const { entity, id, office } of names.flat()) {
    if (entity !== 'person' || !office) continue;
    const key = fold(office.plain).text;
    if ((holder.get(key) ?? id) !== id) shared.add(key);
    holder.set(key, id);
    if (!of.has(id)) of.set(id, office.plain);
  }
  for (const key of shared) holder.delete(key);
  return { holder, of };
}

/** The people of a quote: those it names, and those whose office stands there instead of their name. */
export function peopleIn(
  text: string,
  names: readonly FoundName[],
  range: Range,
  offices: Offices,
): { id: string; office: string | null }[] {
  const named = namedIn(names, range, 'person').map(({ id, office }) => ({
    id,
    office: office?.plain ?? null,
  }));
  const folded = ` ${fold(text.slice(range.start, range.end)).text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const byOffice = [...offices.holder]
    .filter(
      ([office, id]) =>
        office.includes(' ') && !named.some((one) => one.id === id) && folded.includes(` ${office} `),
    )
    .map(([, id]) => ({ id, office: null }));
  return [...named, ...byOffice].map(({ id, office }) => ({
    id,
    office: office ?? offices.of.get(id) ?? null,
  }));
}

/** What stands before a place where something is: in, to, at; the city, the capital. */
const LOCATIVE =
  /(?:^|[\s(«"“،])[وف]?(?:في|الى|الي|إلى|العاصمه|مدينه|بمدينه|بالعاصمه|مقر|اقليم|جزيره|بلده|قريه|ميناء|مطار|محافظه)\s+$/u;
const NATIONAL = /(?:العاصمه|مدينه|اقليم)\s+\p{L}+\s+$/u;

/** The places where it is, was or leads to: with في, إلى or ب before them, or what is visited. */
export function placesIn(
  text: string,
  names: readonly FoundName[],
  range: Range,
  isVisit: boolean,
): string[] {
  return namedIn(names, range, 'place')
    .filter(({ start }) => {
      const before = fold(text.slice(Math.max(range.start, start - 40), start)).text;
      if (LOCATIVE.test(before) || NATIONAL.test(before) || /(?:^|\s)[وف]?ب$/u.test(before)) return true;
      return (
        isVisit &&
        /(?:زار|زارت|زياره|زيارته|زيارتها|لزياره|يزور|تزور|سيزور|وصل|غادر|[،,])\s*(?:\p{L}+\s+){0,4}$/u.test(
          before,
        )
      );
    })
    .map(({ id }) => id);
}
