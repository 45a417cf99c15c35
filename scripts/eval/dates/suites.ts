import { articles } from './articles.ts';
import type { Suite } from './gold.ts';
import { readPassages } from './read-passages.ts';
import { AMBIGUOUS } from './sentences/ambiguous.ts';
import { CALENDARS } from './sentences/calendars.ts';
import { DAYS } from './sentences/days.ts';
import { MONTHS } from './sentences/months.ts';
import { NEWS } from './sentences/news.ts';
import { NOTHING } from './sentences/nothing.ts';
import { PARTS } from './sentences/parts.ts';
import type { Passage } from './sentences/passage.ts';
import { PROBES } from './sentences/probes.ts';
import { RELATIVE } from './sentences/relative.ts';
import { TRAPS } from './sentences/traps.ts';

const DEVELOPMENT = [MONTHS, DAYS, RELATIVE, PARTS, CALENDARS, AMBIGUOUS, NEWS, NOTHING, TRAPS].flat();

/** The repository's own sets. The sentences were written to develop against: their figures prove nothing. */
export function ownSuites(): Suite[] {
  return [articles(), suiteOf('development', DEVELOPMENT), suiteOf('probes', PROBES)];
}

function suiteOf(name: string, passages: readonly Passage[]): Suite {
  return { name, groups: readPassages(passages).map((text) => [text]) };
}
