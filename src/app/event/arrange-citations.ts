/** Which citations stand side by side in a disagreement and which in the list below. Pure. */
import type { Citation, Disagreement, TimelineEvent } from '../../core/model/published.ts';

export interface PlacedCitation {
  citation: Citation;
  number: number;
  /** Shown in full already, in a disagreement above: here its words are enough. */
  repeated: boolean;
}

export interface ArrangedDisagreement {
  disagreement: Disagreement;
  /** The side of the event's first citation first. */
  sides: PlacedCitation[][];
}

export interface Arrangement {
  disagreements: ArrangedDisagreement[];
  /** Citations about which nobody disagrees. */
  others: PlacedCitation[];
}

/** Every citation of the event appears in full exactly once. */
export function arrangeCitations(event: TimelineEvent): Arrangement {
  const placed = event.citations.map((citation, i) => ({ citation, number: i + 1 }));
  const seen = new Set<string>();
  const disagreements = event.disagreements.map((disagreement) => ({
    disagreement,
    sides: disagreement.sides
      .map((keys) =>
        placed
          .filter(({ citation }) => keys.includes(citation.key))
          .map((one) => {
            const repeated = seen.has(one.citation.key);
            seen.add(one.citation.key);
            return { ...one, repeated };
          }),
      )
      .sort((a, b) => (a[0]?.number ?? 0) - (b[0]?.number ?? 0)),
  }));
  const others = placed
    .filter(({ citation }) => !seen.has(citation.key))
    .map((one) => ({ ...one, repeated: false }));
  return { disagreements, others };
}
