import { tag } from '../dates/tag.ts';
import { createNameFinder, type NamesFound } from '../names/find-names.ts';
import { assembleProposals } from './assemble.ts';
import type { Draft, DraftInput, Known } from './draft.ts';
import { createEventMatcher } from './match-events.ts';
import { noEventCause } from './no-event.ts';
import { daysOf } from './prove-date.ts';
import { reportsOf } from './reports-of.ts';
import { guessRoles } from './roles.ts';
import { wordsOf } from './words.ts';

/** Drafts articles against one state of the timeline. */
export type Drafter = (article: Omit<DraftInput, 'known'>) => Draft;

/**
 * What an editor would begin with: roles of the paragraphs, the dates and names in them, and proposals of events,
 * each with its quote, date, people, places, topics, kind, status and headline, and with the known events of which it
 * may be another citation. Pure, and the same for the same text.
 * @throws RangeError if the date of publication has no first or last day
 */
export function draftArticle({ known, ...article }: DraftInput): Draft {
  return createDrafter(known)(article);
}

/** As `draftArticle`, for many articles: what is known is prepared once. */
export function createDrafter(known: Known): Drafter {
  const findNames = createNameFinder(known);
  const match = createEventMatcher(known);
  return ({ id, paragraphs, publication, language = 'ar' }) => {
    const days = daysOf(publication);
    if (!days) throw new RangeError(`no first and last day of publication: ${publication}`);
    const roles = guessRoles(paragraphs);
    const dates = paragraphs.map((text) => tag(text, { publication }));
    const names: NamesFound = findNames(paragraphs);
    const words = paragraphs.map(wordsOf);
    const body = roles.flatMap((role, n) => (role === 'body' ? [n] : []));
    const reports = body.flatMap((n, nth) =>
      reportsOf(paragraphs[n] ?? '', n, dates[n] ?? [], nth, words[n]),
    );
    const proposals = assembleProposals({
      id,
      paragraphs,
      publication,
      language,
      known,
      roles,
      dates,
      names: names.found,
      unknown: names.unknown,
      words,
      reports,
      days,
      match,
    });
    const told = new Set(proposals.map(({ paragraph }) => paragraph));
    const noEvent = roles.flatMap((role, paragraph) =>
      role === 'body' && !told.has(paragraph)
        ? [{ paragraph, cause: noEventCause(words[paragraph] ?? []) }]
        : [],
    );
    return { id, publication, roles, dates, names: names.found, unknown: names.unknown, proposals, noEvent };
  };
}
