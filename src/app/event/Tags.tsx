import { useId } from 'react';
import type { Entity, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { TopicShape } from '../marks/TopicShape.tsx';
import styles from './event-panel.module.css';

export type TagFacet = 'person' | 'place' | 'topic';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  onFilter: (facet: TagFacet, id: string) => void;
  /** On a page drawn at build a tag leads to a page; in the app it filters in place. */
  hrefOfTag?: ((facet: TagFacet, id: string) => string) | undefined;
}

/** Who, where and what about: each narrows the timeline to its events. */
export function Tags({ event, index, language, onFilter, hrefOfTag }: Props) {
  const t = useT('event');
  const filterBy = useId();
  const tags = [
    ...event.people.map((id) => ({ facet: 'person' as const, id, entity: named(index.people, id) })),
    ...event.places.map((id) => ({ facet: 'place' as const, id, entity: named(index.places, id) })),
    ...event.topics.map((id) => ({ facet: 'topic' as const, id, entity: named(index.topics, id) })),
  ];
  if (tags.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{t('tagsHead')}</h3>
      <p id={filterBy} hidden>
        {t('filterBy')}
      </p>
      <ul className={styles.tags}>
        {tags.map(({ facet, id, entity }) => {
          const office = facet === 'person' ? event.offices[id] : undefined;
          const name = <bdi>{entity === undefined ? id : textIn(entity.name, language)}</bdi>;
          const said = (
            <>
              {facet === 'topic' && <TopicShape index={index.topics.findIndex((one) => one.id === id)} />}
              <span>
                {office === undefined
                  ? name
                  : rich(t('person', { name: slot('name'), office: slot('office') }), {
                      name,
                      office: <span className={styles.office}>{textIn(office, language)}</span>,
                    })}
              </span>
            </>
          );
          return (
            <li key={`${facet} ${id}`}>
              {hrefOfTag === undefined ? (
                <button
                  type="button"
                  className={styles.tag}
                  aria-describedby={filterBy}
                  onClick={() => onFilter(facet, id)}
                >
                  {said}
                </button>
              ) : (
                <a className={styles.tag} href={hrefOfTag(facet, id)}>
                  {said}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const named = (entities: readonly Entity[], id: string): Entity | undefined =>
  entities.find((entity) => entity.id === id);
