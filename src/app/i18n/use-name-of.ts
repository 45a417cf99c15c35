import { useCallback } from 'react';
import type { Facet } from '../../core/find/facets.ts';
import {
  type Entity,
  precisionSchema,
  statusSchema,
  type TimelineIndex,
} from '../../core/model/published.ts';
import { textIn } from './text-in.ts';
import { useLanguage, useT } from './use-t.ts';

/** What facet values are called in the page's language; a value that the data has no name for, as it is. */
export function useNameOf(index: TimelineIndex): (facet: Facet, value: string) => string {
  const t = useT('common');
  const language = useLanguage();
  return useCallback(
    (facet, value) => {
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
          return t(`knownTo.${precision.success ? precision.data : 'none'}`);
        }
        case 'source': {
          const at = index.articles.findIndex(({ id }) => id === value);
          return at < 0 ? value : t('numberedArticle', { number: at + 1 });
        }
        case 'status': {
          const status = statusSchema.safeParse(value);
          return status.success ? t(`status.${status.data}`) : value;
        }
      }
    },
    [index, language, t],
  );
}
