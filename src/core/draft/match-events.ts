import { analyse } from '../arabic/analyse.ts';
import { compatible } from '../dates/compatible.ts';
import type { When } from '../model/published.ts';
import type { EventMatch, Known, KnownCitation, KnownEvent } from './draft.ts';
import { familyOf } from './kind-of.ts';
import { bareNoun } from './words.ts';

/** What of a proposal is compared with the events that the timeline has. */
export interface Compared {
  exact: string;
  when: When | null;
  kind: string;
  people: readonly string[];
  places: readonly string[];
}

/** From here on a match is asked about; from `SURE` on the event is named in the draft. */
const ASKED = 0.45;
const SURE = 0.72;

/** Fewer would leave the likeliest out; more would be read by nobody. */
const MOST = 3;

/** How much each likeness counts. Together 1. */
const WEIGHTS = { words: 0.4, time: 0.2, people: 0.15, kind: 0.2, places: 0.05 };

/** Whether a match is so good that the draft names its event. Never where the dates cannot both be true. */
export function isSure({ score, agrees }: EventMatch): boolean {
  return agrees && score >= SURE;
}

/** Finds, for proposals of articles, the known events of which they may be another citation. Built once. */
export function createEventMatcher(
  known: Pick<Known, 'events' | 'kinds'>,
): (proposal: Compared) => EventMatch[] {
  const entries = known.events.flatMap((event) =>
    event.citations.map((citation) => ({ event, citation, stems: stemsOf(citation.exact) })),
  );
  const titles = new Map(known.events.map((event) => [event.id, stemsOf(event.title.ar ?? '')]));
  const families = new Map(known.kinds.map((kind) => [kind.id, familyOf(kind)]));
  const kinship = (a: string, b: string): number =>
    a === b ? 1 : families.get(a) !== undefined && families.get(a) === families.get(b) ? 0.5 : 0;
  const rarity = rarityOf([...entries.map(({ stems }) => stems), ...titles.values()]);
  return (proposal) => {
    if (entries.length === 0) return [];
    const own = stemsOf(proposal.exact);
    const best = new Map<string, EventMatch>();
    for (const { event, citation, stems } of entries) {
      const words = Math.max(likeness(own, stems, rarity), 0.9 * covered(titles.get(event.id), own, rarity));
      if (words < 0.12) continue;
      const agrees = agreeing(proposal.when, citation.when);
      const score = scoreOf(proposal, event, citation, words, agrees, kinship(proposal.kind, event.kind));
      const match = { event: event.id, score, theirs: citation, agrees };
      if (score >= ASKED && score > (best.get(event.id)?.score ?? 0)) best.set(event.id, match);
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.event < b.event ? -1 : 1))
      .slice(0, MOST);
  };
}

function scoreOf(
  proposal: Compared,
  event: KnownEvent,
  citation: KnownCitation,
  words: number,
  agrees: boolean,
  kinship: number,
): number {
  const time = timeLikeness(proposal.when, citation.when, agrees);
  const score =
    WEIGHTS.words * Math.min(1, words * 1.6) +
    WEIGHTS.time * time +
    WEIGHTS.people * setLikeness(proposal.people, event.people) +
    WEIGHTS.kind * kinship +
    WEIGHTS.places * setLikeness(proposal.places, event.places);
  return Math.round((areStrangers(proposal.people, event.people) ? score * STRANGERS : score) * 100) / 100;
}

function agreeing(a: When | null, b: When | null): boolean {
  return a === null || b === null || compatible(a, b);
}

/** 1 for the same date, less for dates that only may be the same, little where one is missing or says little. */
function timeLikeness(a: When | null, b: When | null, agrees: boolean): number {
  if (a === null || b === null) return a === b ? 0.5 : 0.35;
  if (!agrees) return 0;
  if (a.edtf === b.edtf) return 1;
  return isNarrow(a) && isNarrow(b) ? 0.8 : 0.45;
}

/** Within some weeks. */
function isNarrow({ earliest, latest }: When): boolean {
  return earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= 31 * 86_400_000;
}

/** Shared members against the smaller set; nothing said on either side decides nothing. */
function setLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.2;
  if (a.length === 0 || b.length === 0) return 0.2;
  return a.filter((id) => b.includes(id)).length / Math.min(a.length, b.length);
}

/** Two reports of other people, both named, are hardly of one event. */
const STRANGERS = 0.75;

function areStrangers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

type Rarity = (stem: string) => number;

function rarityOf(documents: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const stems of documents) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + documents.length / (counts.get(stem) ?? 1));
}

/** Cosine of two sets of stems, rare ones counting more. 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const shared = weight(
    [...a].filter((stem) => b.has(stem)),
    rarity,
    2,
  );
  const norm = Math.sqrt(weight(a, rarity, 2) * weight(b, rarity, 2));
  return norm === 0 ? 0 : shared / norm;
}

/** How much of one set the other has. 0–1. */
function covered(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>, rarity: Rarity): number {
  if (!a || a.size < 3) return 0;
  return (
    weight(
      [...a].filter((stem) => b.has(stem)),
      rarity,
      1,
    ) / weight(a, rarity, 1)
  );
}

function weight(stems: Iterable<string>, rarity: Rarity, power: 1 | 2): number {
  let sum = 0;
  for (const stem of stems) sum += rarity(stem) ** power;
  return sum;
}

/** The words that mean something, without article and endings: as alike as «زيارة» and «زيارته» are. */
function stemsOf(text: string): Set<string> {
  const stems = analyse(text)
    .map(({ term }) => bareNoun(term))
    .filter((term) => term.length > 2)
    .map((term) => (term.length > 4 ? term.replace(/(?:ها|هما|هم|ته|تها|ات|ون|ين|يه|ه|ا|ت)$/u, '') : term));
  return new Set(stems.filter((stem) => stem.length > 1));
}
