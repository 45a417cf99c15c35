import { compareDays } from '../dates/day.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { DayRange } from '../model/published.ts';
import type { FoundName, UnknownName } from '../names/find-names.ts';
import { type Dated, dateReports } from './date-reports.ts';
import type { Dating, EventMatch, Known, Proposal, Role } from './draft.ts';
import { headlineOf } from './headline.ts';
import { keysFor } from './keys.ts';
import { kindOf } from './kind-of.ts';
import { type Compared, isSure } from './match-events.ts';
import { datedBy } from './occasions.ts';
import type { Report } from './report.ts';
import { topicsFor } from './topics-for.ts';
import { officesOf, peopleIn, placesIn } from './who-where.ts';
import type { Word } from './words.ts';

/** All that is known of an article before its proposals are put together. */
export interface Material {
  id: string;
  paragraphs: readonly string[];
  publication: string;
  language: string;
  known: Known;
  roles: readonly Role[];
  dates: readonly (readonly TaggedDate[])[];
  names: readonly (readonly FoundName[])[];
  /** Those that the data lack. */
  unknown: readonly (readonly UnknownName[])[];
  words: readonly (readonly Word[])[];
  reports: readonly Report[];
  days: readonly DayRange[];
  match: (proposal: Compared) => EventMatch[];
}

/** Proposals in the order of the text, each as the data would have it. */
export function assembleProposals(material: Material): Proposal[] {
  const { paragraphs, names, words, known, days } = material;
  const dated = dateReports({ ...material, sections: sectionsOf(material.roles) });
  const latest = days.at(-1)?.latest ?? '';
  const keys = keysFor(material.id, dated.told, names);
  const offices = officesOf(names);
  const isDated = (id: string): boolean =>
    known.events.some((event) => event.id === id && event.citations.some(({ when }) => when !== null));
  return dated.told.map((report, n) => {
    const { paragraph, start, end } = report;
    const text = paragraphs[paragraph] ?? '';
    const own = names[paragraph] ?? [];
    const dating = datingOf(n, dated, keys);
    const when = dating.by === 'nothing' ? null : dating.when;
    const isAhead = when?.earliest != null && compareDays(when.earliest, latest) > 0;
    const people = peopleIn(text, own, report, offices);
    const places = placesIn(text, own, report, report.meaning === 'visit');
    const kind = kindOf(report.meaning, known.kinds);
    const exact = text.slice(start, end);
    const matches = material.match({ exact, when, kind, people: people.map(({ id }) => id), places });
    const [best] = matches;
    const isKnown = best !== undefined && isSure(best) && (dating.by === 'nothing' || isDated(best.event));
    return {
      key: keys[n]?.citation ?? '',
      event: isKnown ? best.event : (keys[n]?.event ?? ''),
      eventIs: isKnown ? 'known' : 'new',
      paragraph,
      start,
      end,
      exact,
      tagged: dating.by === 'rule' ? report.date : null,
      dating,
      status: isAhead ? 'planned' : report.status,
      kind,
      headline: headlineOf(text, words[paragraph] ?? [], report, [
        ...own,
        ...(material.unknown[paragraph] ?? []),
      ]),
      people,
      places,
      ...topicsFor(material, report),
      matches,
    };
  });
}

function datingOf(n: number, dated: Dated, keys: readonly { citation: string }[]): Dating {
  const own = dated.proven[n];
  const keyOf = (at: number): string => keys[at]?.citation ?? '';
  if (own) {
    const other = own.anchor === 'citation' ? dated.counted[n] : null;
    return { by: 'rule', ...own, ...(typeof other === 'number' && { counted: keyOf(other) }) };
  }
  const at = datedBy(dated.occasions, dated.told, n);
  const when = at === null ? undefined : dated.proven[at]?.when;
  return at !== null && when ? { by: 'same-occasion', key: keyOf(at), when } : { by: 'nothing' };
}

function sectionsOf(roles: readonly Role[]): number[] {
  let section = 0;
  return roles.map((role) => {
    if (role === 'heading') section += 1;
    return section;
  });
}
