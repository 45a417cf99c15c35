import type { Id, Text } from '../core/model/published.ts';
import type { Edit } from '../core/review/edits.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';

/** The fields of the form. */
export interface Corrected {
  exact: string;
  status: string;
  translation: Text;
  date: unknown;
  sameOccasionAs: string | null;
  /** Nothing dates it any more, or never did. */
  undated: boolean;
  title: Text;
  kind: string;
  people: Readonly<Record<Id, Text | null>>;
  places: readonly Id[];
  topics: readonly Id[];
  missing: Text;
}

export function openFields({
  exact,
  status,
  translation,
  date,
  sameOccasionAs,
  event,
  when,
}: ReviewedProposal): Corrected {
  return {
    exact,
    status,
    translation,
    date,
    sameOccasionAs,
    undated: date === null && sameOccasionAs === null && when === null,
    title: event?.title ?? {},
    kind: event?.kind ?? '',
    people: event?.people ?? {},
    places: event?.places ?? [],
    topics: event?.topics ?? [],
    missing: event?.missing ?? {},
  };
}

/** Only what differs from what stands there. Words left empty in a language are none. */
export function correctedEdit(proposal: ReviewedProposal, fields: Corrected, draft: ReviewedDraft): Edit {
  const before = openFields(proposal);
  const { event } = proposal;
  const changed = <T>(now: T, was: T): T | undefined =>
    JSON.stringify(now) === JSON.stringify(was) ? undefined : now;
  const text = (now: Text, was: Text) => {
    const said = changed(spoken(now), spoken(was));
    return said && (Object.keys(said).length > 0 ? said : null);
  };
  // Another proposal of the same event may date it.
  const isDatedByAnother = draft.proposals.some(
    (one) => one !== proposal && one.eventId === proposal.eventId && one.when !== null,
  );
  const missing = fields.undated && !isDatedByAnother ? fields.missing : {};
  return {
    do: 'correct',
    key: proposal.key,
    citation: given({
      exact: changed(fields.exact.trim(), before.exact),
      status: changed(fields.status, before.status),
      translation: text(fields.translation, before.translation),
      date: changed(fields.date, before.date),
      sameOccasionAs: changed(fields.sameOccasionAs, before.sameOccasionAs),
    }),
    ...(event?.isNew && {
      event: given({
        title: text(fields.title, before.title),
        kind: changed(fields.kind, before.kind),
        people: changed(fields.people, before.people),
        places: changed(fields.places, before.places),
        topics: changed(fields.topics, before.topics),
        missing: text(missing, before.missing),
      }),
    }),
  };
}

function spoken(text: Text): Text {
  const entries = Object.entries(text).map(([language, words]) => [language, words.trim()] as const);
  return Object.fromEntries(entries.filter(([, words]) => words !== ''));
}

const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
