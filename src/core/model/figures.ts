import type { Citation, Disagreement, Status, TimelineIndex } from './published.ts';

/** What a corpus comes to in numbers. */
export interface Figures {
  articles: number;
  events: number;
  /** Events with a date, and without one. */
  dated: number;
  undated: number;
  /** Events by their own status. */
  status: Readonly<Record<Status, number>>;
  citations: number;
  /**
   * Pieces of text that were found in their articles letter for letter: the words of citations, those that date
   * them, and those that the articles' own dates rest on.
   */
  quotes: number;
  /** Citations by the rule that dates them, the most frequent first. */
  rules: readonly (readonly [rule: string, citations: number])[];
  /** Citations that are dated otherwise, or not at all. */
  otherwise: Readonly<Record<Exclude<Citation['dating']['by'], 'words'>, number>>;
  disagreements: number;
  /** Disagreements by what they are about; points that none is about are left out. */
  points: readonly (readonly [point: Disagreement['point'], disagreements: number])[];
  /** Changes to what stood there already. */
  corrections: number;
}

export function figuresOf({ articles, events }: Pick<TimelineIndex, 'articles' | 'events'>): Figures {
  const citations = events.flatMap((event) => event.citations);
  const disagreements = events.flatMap((event) => event.disagreements);
  const dating = citations.flatMap((citation) => ('words' in citation.dating ? citation.dating.words : []));
  const evidence = articles.flatMap(({ published }) => published.evidence);
  const dated = events.filter(({ when }) => when !== null).length;
  const eventsOf = (status: Status) => events.filter((event) => event.status === status).length;
  const datedBy = (by: string) => citations.filter((citation) => citation.dating.by === by).length;
  return {
    articles: articles.length,
    events: events.length,
    dated,
    undated: events.length - dated,
    status: { happened: eventsOf('happened'), planned: eventsOf('planned'), claimed: eventsOf('claimed') },
    citations: citations.length,
    quotes: citations.length + dating.length + evidence.length,
    rules: counted(citations.flatMap((one) => (one.dating.by === 'words' ? [one.dating.rule] : []))),
    otherwise: {
      editor: datedBy('editor'),
      'same-occasion': datedBy('same-occasion'),
      nothing: datedBy('nothing'),
    },
    disagreements: disagreements.length,
    points: counted(disagreements.map(({ point }) => point)),
    corrections: events.flatMap(({ history }) => history).filter(({ what }) => what === 'corrected').length,
  };
}

/** Most frequent first; of equals by name. */
function counted<Name extends string>(names: readonly Name[]): [Name, number][] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
