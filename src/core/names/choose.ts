import type { Match } from './match.ts';
import { isAdjective, isCut, isMedia, rivalBefore } from './surroundings.ts';
import { unitCount } from './units.ts';
import type { Word } from './words.ts';

/** What an article has told of people so far. */
export interface Told {
  /** Persons named in full. */
  named: Set<string>;
  /** Surnames that somebody else bears in this article, and since then no known person in full. */
  rivals: Map<string, Set<string>>;
}

export function nothingTold(): Told {
  return { named: new Set(), rivals: new Map() };
}

/** A place or topic: the longest, unless two have the same claim to it. */
export function choosePlain(words: readonly Word[], matches: readonly Match[]): Match[] {
  const allowed = matches.filter((match) => !isMedia(words, match));
  return best(allowed);
}

/** The person meant; nobody where it is not certain. */
export function choosePerson(
  words: readonly Word[],
  matches: readonly Match[],
  told: Told,
): Match | undefined {
  for (const group of bySpan(matches)) {
    const chosen = chooseOfSpan(words, group, told);
    if (chosen) return chosen;
  }
  return undefined;
}

function chooseOfSpan(words: readonly Word[], group: readonly Match[], told: Told): Match | undefined {
  const [match] = group;
  if (!match || isMedia(words, match) || isCut(words, match)) return undefined;
  const terms = match.form.words.map(({ term }) => term);
  const whole = group.filter(({ form }) => form.strength === 'whole');
  if (unitCount(terms) > 1 && whole.length > 0) {
    const [only, ...others] = best(whole);
    if (!only || others.length > 0) return undefined;
    told.named.add(only.form.id);
    for (const rivals of told.rivals.values()) rivals.delete(only.form.id);
    return only;
  }
  if (isAdjective(words, match)) return undefined;
  if (rivalBefore(words, match) !== null) {
    const surname = terms.join(' ');
    const rivals = told.rivals.get(surname) ?? new Set<string>();
    for (const { form } of group) rivals.add(form.id);
    told.rivals.set(surname, rivals);
    return undefined;
  }
  return chooseBySurname(group, told, terms.join(' '));
}

/**
 * Who bears this surname: the only one who does; of several the only one whom the article has named in full.
 * Nobody if it has meanwhile named a stranger of that surname.
 */
function chooseBySurname(group: readonly Match[], told: Told, surname: string): Match | undefined {
  const bearers = new Set(group.map(({ form }) => form.id));
  const known = group.filter(({ form }) => told.named.has(form.id));
  const candidates =
    bearers.size === 1 && group.some(({ form }) => form.strength === 'whole') ? group : known;
  const ids = new Set(candidates.map(({ form }) => form.id));
  const [match] = candidates;
  if (!match || ids.size !== 1 || told.rivals.get(surname)?.has(match.form.id)) return undefined;
  return match;
}

/** Matches of one span with the same claim to it, by identity; none where persons or places contend. */
function best(matches: readonly Match[]): Match[] {
  const [first] = matches;
  if (!first) return [];
  const equal = matches.filter(
    ({ last, skip, cost }) => last === first.last && skip === first.skip && cost === first.cost,
  );
  return [...new Map(equal.map((match) => [match.form.id, match])).values()];
}

/** The longest first. */
function bySpan(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = `${match.last} ${match.skip}`;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()];
}
