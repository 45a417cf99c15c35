/** Words of the public format as small numbers: their positions in these lists. New ones go last. */
import type { Precision, Status, WhenForm } from '../model/published.ts';

export const STATUSES: readonly Status[] = ['happened', 'planned', 'claimed'];
export const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];
export const FORMS: readonly WhenForm[] = ['day', 'span', 'part', 'set', 'around', 'open'];

/** Of undated reports: as if it were one more precision. */
export const NO_PRECISION = PRECISIONS.length;
