/** The door of the package of dates: the tagger, and the types of what it takes and gives. */
import type { Precision as OwnPrecision } from '../../src/core/model/published.ts';

export * from '../../src/core/dates/tag.ts';
export * from '../../src/core/dates/tagged-date.ts';

/** The least unit that the words name, coarsest of several. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** Fails to compile when the project's own list becomes another one: the package writes it out. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
true satisfies Same<Precision, OwnPrecision>;
