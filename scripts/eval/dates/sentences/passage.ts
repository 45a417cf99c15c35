/** How papers of a part of the world print their dates. */
type Style = 'levant' | 'egypt' | 'gulf' | 'maghreb' | 'iraq' | 'iran' | 'agency' | 'bbc';

/**
 * Sentences of one style and day, written for this set as such papers print them.
 *
 * An expression of time stands in `⟦words|value⟧`. The value is EDTF, a length of ISO 8601-1 (`P12D`), or empty
 * where the words give none; several right values stand with `|` between them. `⟦?words|value⟧` may be found or
 * not, `⟦vague:words|value⟧` is no calendar date. A sentence without brackets has nothing to find.
 */
export interface Passage {
  /** What the sentences try. */
  theme: string;
  style: Style;
  /** EDTF of the day or days of publication; `null`: not known. */
  published: string | null;
  sentences: readonly string[];
}
