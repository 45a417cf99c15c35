import type { Facet } from '../../core/find/facets.ts';
import { articleNumber } from '../../core/model/article-number.ts';
import {
  type Entity,
  precisionSchema,
  statusSchema,
  type TimelineIndex,
} from '../../core/model/published.ts';
import { textIn } from './text-in.ts';

/** A sentence of namespace `common`. */
type SayCommon = (key: string, params?: Readonly<Record<string, number>>) => string;

/** What a facet's value is called in a language; a value that the data has no name for, as it is. */
export function nameOf(
  index: TimelineIndex,
  language: string,
  say: SayCommon,
): (facet: Facet, value: string) => string {
  return (facet, value) => {
    const nameIn = (entities: readonly Pick<Entity, 'id' | 'name'>[]) => {
      const entity = entities.find(({ id }) => id === value);
      return entity ? textIn(entity.name, language) : value;
    };
    switch (facet) {
      case 'person':
        return nameIn(index.people);
      case 'place':
        return nameIn(index.places);
      case 'topic':
        return nameIn(index.topics);
      case 'kind':
        return nameIn(index.kinds);
      case 'precision': {
        const precision = precisionSchema.safeParse(value);
        return say(`knownTo.${precision.success ? precision.data : 'none'}`);
      }
      case 'source': {
        const number = articleNumber(index, value);
        return number === 0 ? value : say('numberedArticle', { number });
      }
      case 'status': {
        const status = statusSchema.safeParse(value);
        return status.success ? say(`status.${status.data}`) : value;
      }
    }
  };
}
