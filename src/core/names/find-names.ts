import { type Branch, buildForms } from './build.ts';
import { choosePerson, choosePlain, nothingTold, type Told } from './choose.ts';
import { findOffices } from './find-offices.ts';
import type { FoundName, KnownName, NamesFound, Stretch } from './known-name.ts';
import { type Match, matchesAt } from './match.ts';
import { isNamesake, rivalBefore } from './surroundings.ts';
import { type Word, wordsOf } from './words.ts';

export type { FoundName, KnownName, NamesFound, UnknownName } from './known-name.ts';

interface Known {
  people: readonly KnownName[];
  places: readonly KnownName[];
  topics: readonly KnownName[];
}

/**
 * Finds the people, places and topics of the data in the paragraphs of an article, and names that the data lack
 * where an office or title announces one. Built once, it runs in time linear in the text.
 *
 * A name counts in each regular way of writing it (see `same-word.ts`, `units.ts`), never as a piece of a word.
 * A surname alone counts once the full name stood in the article, or if it is a spelling of its own, and only
 * where one person alone can be meant.
 */
export function createNameFinder(known: Known): (paragraphs: readonly string[]) => NamesFound {
  const people = buildForms(known.people, 'person');
  const places = buildForms(known.places, 'place');
  const topics = buildForms(known.topics, 'topic');
  return (paragraphs) => {
    const told = nothingTold();
    const names: NamesFound = { found: [], unknown: [] };
    for (const text of paragraphs) {
      const words = wordsOf(text);
      const persons = findPersons(words, people, told);
      const sites = findPlain(words, places);
      const matters = findPlain(words, topics);
      const offices = findOffices(text, words, persons.matches, sites, persons.strangers);
      const found = [
        ...persons.matches.map((match) => {
          const office = offices.of.get(match);
          return { ...nameOf(text, words, match, 'person'), ...(office ? { office } : {}) };
        }),
        ...sites.map((match) => nameOf(text, words, match, 'place')),
        ...matters.map((match) => nameOf(text, words, match, 'topic')),
      ];
      names.found.push(found.sort((a, b) => a.start - b.start || b.end - a.end));
      names.unknown.push(offices.unknown);
    }
    return names;
  };
}

function findPersons(
  words: readonly Word[],
  root: Branch,
  told: Told,
): { matches: Match[]; strangers: { first: number; last: number }[] } {
  const matches: Match[] = [];
  const strangers: { first: number; last: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const candidates = matchesAt(words, at, root);
    const [longest] = candidates;
    if (longest && isNamesake(words, longest)) {
      at = longest.last;
      continue;
    }
    const chosen = choosePerson(words, candidates, told);
    if (chosen) {
      matches.push(chosen);
      at = chosen.last;
      continue;
    }
    const given = longest && rivalBefore(words, longest);
    if (longest && typeof given === 'number') strangers.push({ first: given, last: longest.last });
  }
  return { matches, strangers };
}

function findPlain(words: readonly Word[], root: Branch): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const chosen = choosePlain(words, matchesAt(words, at, root));
    matches.push(...chosen);
    at = chosen[0]?.last ?? at;
  }
  return matches;
}

function nameOf(
  text: string,
  words: readonly Word[],
  { form, first, last, skip }: Match,
  entity: FoundName['entity'],
): FoundName {
  const start = words[first]?.starts[skip] ?? 0;
  const end = words[last]?.end ?? start;
  // «… (…)»: a name with another in brackets ends with the bracket.
  const opened = /[([][^)\]]*$/u.test(text.slice(start, end)) && /^[)\]]/u.test(text.slice(end));
  return { ...stretch(text, start, end + (opened ? 1 : 0)), entity, id: form.id };
}

function stretch(text: string, start: number, end: number): Stretch {
  return { start, end, text: text.slice(start, end) };
}
