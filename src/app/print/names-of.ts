import type { Entity, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';

/** Who, where and what about, each name once: on paper nothing tells a place from the topic of that name. */
export function namesOf(event: TimelineEvent, index: TimelineIndex, language: string): string[] {
  const named = (ids: readonly Id[], entities: readonly Entity[]) =>
    ids.flatMap((id) => entities.find((one) => one.id === id) ?? []);
  const entities = [
    ...named(event.people, index.people),
    ...named(event.places, index.places),
    ...named(event.topics, index.topics),
  ];
  return [...new Set(entities.map(({ name }) => textIn(name, language)))];
}
