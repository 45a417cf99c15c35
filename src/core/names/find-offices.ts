import type { Office, UnknownName } from './known-name.ts';
import type { Match } from './match.ts';
import { type OfficePhrase, officeAt, officeText, type Taken } from './offices.ts';
import { nameAfter, nameBefore } from './unknown.ts';
import type { Word } from './words.ts';

interface OfficesFound {
  /** The office said beside a person’s name. */
  of: Map<Match, Office>;
  unknown: UnknownName[];
}

/** Offices directly beside the names of a paragraph, and names behind offices that nobody of the data bears. */
export function findOffices(
  text: string,
  words: readonly Word[],
  persons: readonly Match[],
  places: readonly Match[],
  strangers: readonly { first: number; last: number }[],
): OfficesFound {
  const personAt = new Map(persons.map((match) => [match.first, match]));
  const within = new Set(persons.flatMap(({ first, last }) => range(first, last)));
  const placeAt = new Map(places.map(({ first, last }) => [first, last]));
  const taken: Taken = { place: (at) => placeAt.get(at), person: (at) => within.has(at) };
  const of = new Map<Match, Office>();
  const unknown: UnknownName[] = strangers.map(({ first, last }) => nameText(text, words, first, last));
  const titled = new Set<Match>();
  let pending: OfficePhrase | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const phrase = officeAt(words, at, taken);
    if (!phrase) continue;
    // «وزير الدفاع اللواء …»: what stood before the title still belongs to the name.
    const office = continued(words, pending, phrase);
    pending = office;
    at = phrase.last;
    const next = phrase.last + 1;
    const person = personAt.get(next);
    if (person) {
      if (phrase.title) titled.add(person);
      const said = office && beside(text, words, office, next, person.skip);
      if (said) of.set(person, said);
      continue;
    }
    const before = nameBefore(words, phrase, taken);
    if (before) {
      const office = officeText(text, words, phrase);
      unknown.push({ ...nameText(text, words, before.first, before.last), office });
      continue;
    }
    const name = nameAfter(words, phrase, taken);
    if (!name) continue;
    const said = office && beside(text, words, office, name.first, 0);
    unknown.push({ ...nameText(text, words, name.first, name.last), ...(said ? { office: said } : {}) });
    at = name.last;
  }
  for (const person of persons) {
    const said = of.has(person) ? null : officeBehind(text, words, person, taken, titled.has(person));
    if (said) of.set(person, said);
  }
  return { of, unknown: distinct(unknown) };
}

function continued(
  words: readonly Word[],
  before: OfficePhrase | undefined,
  phrase: OfficePhrase,
): OfficePhrase | undefined {
  const own = phrase.title ? undefined : phrase;
  if ((own && !phrase.rank) || !before?.closed || phrase.skip > 0) return own;
  return before.last === phrase.first - 1 && words[phrase.first]?.gap !== 'stop' ? before : own;
}

/** The office that stands before a name; none where it may be somebody else’s or is not said whole. */
function beside(
  text: string,
  words: readonly Word[],
  office: OfficePhrase,
  name: number,
  skip: number,
): Office | null {
  const gap = words[name]?.gap;
  if (office.title || skip > 0 || (gap !== 'blank' && gap !== 'mark' && gap !== 'comma')) return null;
  // «مستشار فلان» is whose adviser, not who is adviser.
  if (!office.closed || (office.ofOther && gap !== 'comma')) return null;
  return officeText(text, words, office);
}

/**
 * «فلان، وزير الخارجية الروسي، …»: between two commas, and not before another name. Behind «السيد فلان» the first
 * comma may be missing, as in official reports.
 */
function officeBehind(
  text: string,
  words: readonly Word[],
  person: Match,
  taken: Taken,
  titled: boolean,
): Office | null {
  const first = person.last + 1;
  const gap = words[first]?.gap;
  if (gap !== 'comma' && !(titled && gap === 'blank')) return null;
  const phrase = officeAt(words, first, taken);
  if (!phrase || phrase.title || phrase.skip > 0 || !phrase.closed) return null;
  const next = words[phrase.last + 1];
  const ended = !next || next.gap === 'comma' || next.gap === 'stop';
  if (!ended || taken.person(phrase.last + 1)) return null;
  return officeText(text, words, phrase);
}

function nameText(text: string, words: readonly Word[], first: number, last: number): UnknownName {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** One name may be announced by an office and by a known surname alike. */
function distinct(names: readonly UnknownName[]): UnknownName[] {
  const kept: UnknownName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (!before || name.start >= before.end) kept.push(name);
  }
  return kept;
}
