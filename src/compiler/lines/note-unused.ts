import type { Id } from '../../core/model/published.ts';
import { noteUnusedEntities } from '../join/check-entities.ts';
import type { ReportBook } from '../report/report.ts';
import { entityNumbers, type Ground } from './ground.ts';
import type { Head } from './read-head.ts';

/** Rule L10. @param used numbers of the entities that lines name */
export function noteUnused(head: Head, ground: Ground, used: ReadonlySet<number>, book: ReportBook): void {
  const numbers = entityNumbers(ground);
  noteUnusedEntities(head, (kind, id) => used.has(numbers.get(`${kind} ${id}`) ?? -1), book);
}

/** Ids that no event or citation may take, and those that one must keep. */
export const namedByRetired = ({ retired }: Head): Id[] => retired.flatMap(({ id, to }) => [id, to]);
