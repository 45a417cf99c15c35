import type { Manifest } from '../../core/archive/manifest.ts';
import type { Grouping } from '../../core/link/view-state.ts';
import type { LaneInfo } from './lanes.ts';

type Laned = Pick<Manifest, 'topics' | 'people' | 'lanes'>;

/** The lanes of an archive, in the order of its parts: those that its manifest names. */
export function lanesOfArchive({ topics, people, lanes }: Laned, grouping: Grouping): LaneInfo[] {
  if (grouping === 'none') return [{ id: '_all', name: { by: 'all' }, topicIndex: null }];
  const rest: LaneInfo = { id: '_rest', name: { by: 'rest' }, topicIndex: null };
  return [...named({ topics, people, lanes }, grouping), ...(lanes[grouping].rest ? [rest] : [])];
}

function named({ topics, people, lanes }: Laned, grouping: Exclude<Grouping, 'none'>): LaneInfo[] {
  if (grouping === 'topic')
    return topics.map(({ id, name }, topicIndex) => ({ id, name: { by: 'entity', name }, topicIndex }));
  if (grouping === 'person') {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return lanes.person.ids.map((id) => ({
      id,
      name: { by: 'entity', name: names.get(id) ?? {} },
      topicIndex: null,
    }));
  }
  return lanes.source.articles.map((article, i) => ({
    id: article.id,
    name: { by: 'article', article, n: (lanes.source.numbers[i] ?? i) + 1 },
    topicIndex: null,
  }));
}
