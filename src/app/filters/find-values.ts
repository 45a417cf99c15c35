import { analyse } from '../../core/arabic/analyse.ts';
import type { Facet } from '../../core/find/facets.ts';
import type { Id, Text, TimelineIndex } from '../../core/model/published.ts';

/** Of more values than this, a reader finds one by its name. */
export const FINDABLE = 12;
/** Not more are offered at once: about one screen of them, each with a count that every answer changes. */
export const OFFERED = 24;

type Named = Pick<TimelineIndex, 'people' | 'places' | 'topics' | 'kinds' | 'articles'>;

/** @param words as typed; where they say nothing, all values are found */
export type FindValues = (values: readonly string[], words: string) => readonly string[];

/**
 * Finds those values, in their order, of which some name or spelling has every word; of the words, beginnings are
 * enough. Spelling is folded, and the article sets no word apart.
 */
export function valueFinder(facet: Facet, index: Named): FindValues {
  let texts: ReadonlyMap<string, string> | null = null;
  return (values, words) => {
    const sought = analyse(words).map(({ term }) => ` ${term}`);
    if (sought.length === 0) return values;
    texts ??= new Map([...namesIn(facet, index)].map(([id, names]) => [id, foldedNames(names)]));
    return values.filter((value) => {
      const text = texts?.get(value) ?? foldedNames([value]);
      return sought.every((word) => text.includes(word));
    });
  };
}

/** The words of some names, folded, each after a blank; those with the article once more without it. */
function foldedNames(names: readonly string[]): string {
  const terms = analyse(names.join('\n')).map(({ term }) => term);
  const bare = terms.filter((term) => term.startsWith('ال')).map((term) => term.slice(2));
  return ` ${[...terms, ...bare].join(' ')}`;
}

function namesIn(facet: Facet, index: Named): ReadonlyMap<Id, readonly string[]> {
  const of = (entities: readonly { id: Id; name: Text; spellings?: readonly string[] }[]) =>
    new Map(entities.map(({ id, name, spellings = [] }) => [id, [...Object.values(name), ...spellings]]));
  switch (facet) {
    case 'person':
      return of(index.people);
    case 'place':
      return of(index.places);
    case 'topic':
      return of(index.topics);
    case 'kind':
      return of(index.kinds);
    case 'source':
      return new Map(
        index.articles.map(({ id, title, opening, publisher }, at) => [
          id,
          [`${at + 1}`, title ?? '', opening, ...Object.values(publisher ?? {})],
        ]),
      );
    default:
      return new Map();
  }
}

/**
 * Those that are offered at once. Of a long list those first that were chosen when it was opened: a value that goes
 * up when it is ticked is missed by the next press.
 *
 * @param values in the order in which they are offered
 */
export function offered(
  values: readonly string[],
  chosen: readonly string[],
  most = OFFERED,
): readonly string[] {
  if (values.length <= most) return values;
  const first = new Set(chosen);
  const others = values.filter((value) => !first.has(value));
  return [...chosen, ...others.slice(0, Math.max(0, most - chosen.length))];
}
