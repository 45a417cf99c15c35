import type { CheckedDraft } from '../../src/compiler/drafts/check-draft.ts';
import { looseMarks } from '../../src/compiler/drafts/draft-marks.ts';
import { noteAbove } from '../../src/compiler/drafts/draft-notes.ts';
import { contentOf } from '../../src/compiler/drafts/yaml-content.ts';
import { readWhen } from '../../src/core/dates/read-when.ts';
import { directionOf } from '../../src/core/model/direction.ts';
import type { Text, TimelineIndex, When } from '../../src/core/model/published.ts';
import { locate } from '../../src/core/quotes/locate.ts';
import type { Edit } from '../../src/core/review/edits.ts';
import type {
  EventRecord,
  KnownEvent,
  Named,
  ReviewedDraft,
  ReviewedParagraph,
  ReviewedProposal,
} from '../../src/core/review/reviewed-draft.ts';
import { type Fields, fieldsOf, idsOf, listOf, numberOf, textOf, wordsOf } from './read-draft.ts';
import type { Understood } from './understand.ts';

export interface DraftOnDisk {
  id: string;
  revision: string;
  paragraphs: readonly string[];
  article: string;
  events: string | null;
}

export interface Surroundings {
  /** What is published. */
  known: TimelineIndex;
  understood: Understood;
  checked: CheckedDraft;
  undo: Edit['do'] | null;
}

/** What the page shows of a draft. Its files may be broken anywhere; what can be read of them is shown. */
export function viewDraft(
  disk: DraftOnDisk,
  { known, understood, checked, undo }: Surroundings,
): ReviewedDraft {
  const article = fieldsOf(contentOf(disk.article));
  const language = wordsOf(article.language) || 'ar';
  const own = disk.events === null ? [] : listOf(contentOf(disk.events)).map(fieldsOf);
  const ownEvents = own.map((event) => ownEvent(event, article));
  const compiled = new Map(
    checked.corpus?.index.events.flatMap(({ citations }) =>
      citations.map(({ key, when }) => [key, when] as const),
    ),
  );
  const citations = listOf(article.citations).map(fieldsOf);
  const published = fieldsOf(article.published);
  const events = [...ownEvents, ...known.events.map(knownEvent)];
  const proposals = citations.map((citation, n): ReviewedProposal => {
    const key = wordsOf(citation.key);
    const found = placeOf(citation, disk.paragraphs);
    const again = understood.proposals.find((one) => isSame(one, key, numberOf(citation.paragraph), found));
    const eventId = wordsOf(citation.event);
    return {
      key,
      paragraph: numberOf(citation.paragraph),
      place: found,
      exact: wordsOf(citation.exact),
      status: wordsOf(citation.status),
      translation: textOf(citation.translation),
      date: citation.date ?? null,
      sameOccasionAs: wordsOf(citation.sameOccasionAs) || null,
      when: compiled.get(key) ?? whenOf(citation, citations, known),
      eventId,
      event: recordOf(eventId, own, known),
      note: noteAbove(disk.article, ['citations', n]),
      matches: (again?.matches ?? []).flatMap(({ event, score, theirs, agrees }) => {
        const match = known.events.find(({ id }) => id === event);
        return match ? [{ event: knownEvent(match), score, theirs: theirs.exact, agrees }] : [];
      }),
    };
  });
  const waiting = proposals.filter(({ note }) => note !== null);
  const told = new Set(waiting.flatMap(({ key, eventId }) => [key, eventId]));
  return {
    id: disk.id,
    revision: disk.revision,
    language,
    direction: directionOf(language),
    languages: known.site.languages,
    published: {
      edtf: wordsOf(published.edtf),
      when: readWhen(wordsOf(published.edtf)),
      basis: textOf(published.basis),
    },
    paragraphs: disk.paragraphs.map((text, n) => paragraphOf(text, n, article, understood)),
    proposals,
    marks: [
      ...looseMarks(disk.article, told).map((mark) => ({ file: 'article' as const, ...mark })),
      ...looseMarks(disk.events ?? '', told).map((mark) => ({ file: 'events' as const, ...mark })),
    ],
    errors: checked.errors,
    events,
    people: known.people.map(named),
    places: known.places.map(named),
    topics: known.topics.map(named),
    kinds: known.kinds,
    undo,
  };
}

const named = ({ id, name }: Named): Named => ({ id, name });

const ROLES = new Set(['title', 'heading', 'body', 'boilerplate']);

function paragraphOf(text: string, n: number, article: Fields, understood: Understood): ReviewedParagraph {
  const role = wordsOf(fieldsOf(article.roles)[n]);
  return {
    n,
    text,
    role: ROLES.has(role) ? (role as ReviewedParagraph['role']) : 'body',
    dates: understood.dates[n] ?? [],
    names: understood.names[n] ?? [],
    noEvent: wordsOf(fieldsOf(article.noEvent)[n]) || null,
    suggestedReason: understood.noEvent[n] ?? null,
  };
}

function placeOf(citation: Fields, paragraphs: readonly string[]): ReviewedProposal['place'] {
  const text = paragraphs[numberOf(citation.paragraph)];
  const nth = citation.occurrence;
  const found =
    text === undefined
      ? null
      : locate(text, wordsOf(citation.exact), typeof nth === 'number' ? nth : undefined);
  return found?.found ? { start: found.start, end: found.end } : null;
}

/** The same proposal on a second reading: by its key, or, if an editor gave it another, by its words. */
function isSame(
  one: Understood['proposals'][number],
  key: string,
  paragraph: number,
  place: ReviewedProposal['place'],
): boolean {
  if (one.key === key) return true;
  return place !== null && one.paragraph === paragraph && one.start < place.end && place.start < one.end;
}

/** Where the compiler has not come to a date: the one that is written, or that of the same occasion. */
function whenOf(
  citation: Fields,
  citations: readonly Fields[],
  known: TimelineIndex,
  seen: ReadonlySet<string> = new Set(),
): When | null {
  const written = wordsOf(fieldsOf(citation.date).when);
  if (written !== '') return readWhen(written);
  const same = wordsOf(citation.sameOccasionAs);
  if (same === '' || seen.has(same)) return null;
  const own = citations.find(({ key }) => key === same);
  if (own) return whenOf(own, citations, known, new Set([...seen, same]));
  const theirs = known.events.flatMap((event) => event.citations).find(({ key }) => key === same);
  return theirs?.when ?? null;
}

function recordOf(id: string, own: readonly Fields[], known: TimelineIndex): EventRecord | null {
  const event = own.find((one) => one.id === id);
  if (event) {
    const people = Object.entries(fieldsOf(event.people));
    return {
      id,
      kind: wordsOf(event.kind),
      title: textOf(event.title),
      people: Object.fromEntries(people.map(([person, office]) => [person, officeOf(office)])),
      places: idsOf(event.places),
      topics: idsOf(event.topics),
      missing: event.missing === undefined ? null : textOf(event.missing),
      isNew: true,
    };
  }
  const theirs = known.events.find((one) => one.id === id);
  if (!theirs) return null;
  const { kind, title, people, offices, places, topics, missing } = theirs;
  const inOffice = people.map((person) => [person, offices[person] ?? null]);
  return {
    id,
    kind,
    title,
    people: Object.fromEntries(inOffice),
    places,
    topics,
    missing: missing ?? null,
    isNew: false,
  };
}

function officeOf(value: unknown): Text | null {
  return value === null ? null : textOf(value);
}

const knownEvent = ({ id, title, when, status, citations }: TimelineIndex['events'][number]): KnownEvent => ({
  id,
  title,
  when,
  status,
  exact: citations[0]?.exact ?? '',
});

function ownEvent(event: Fields, article: Fields): KnownEvent {
  const citations = listOf(article.citations).map(fieldsOf);
  const first = citations.find((one) => one.event === event.id) ?? {};
  return {
    id: wordsOf(event.id),
    title: textOf(event.title),
    when: readWhen(wordsOf(fieldsOf(first.date).when)),
    status: first.status === 'planned' || first.status === 'claimed' ? first.status : 'happened',
    exact: wordsOf(first.exact),
  };
}
