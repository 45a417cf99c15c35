import type { TaggedDate } from '../core/dates/tagged-date.ts';
import { locate, occurrences } from '../core/quotes/locate.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';

/** What may date a citation: its fields `date` and `sameOccasionAs`; null takes a field out. */
export interface DateChoice {
  id: string;
  date: unknown;
  sameOccasionAs: string | null;
  about: { kind: 'found'; words: string; edtf: string } | { kind: 'same'; key: string } | { kind: 'nothing' };
}

/** What the article offers: the words of time in the quote's paragraph, those of others, other proposals, nothing. */
export function dateChoices(draft: ReviewedDraft, proposal: ReviewedProposal): DateChoice[] {
  const near = datesOf(draft, proposal, proposal.paragraph);
  const far = draft.paragraphs.flatMap(({ n }) =>
    n === proposal.paragraph ? [] : datesOf(draft, proposal, n),
  );
  const same = draft.proposals
    .filter((one) => one.key !== proposal.key && one.when !== null && one.sameOccasionAs === null)
    .map(
      ({ key }): DateChoice => ({
        id: `same ${key}`,
        date: null,
        sameOccasionAs: key,
        about: { kind: 'same', key },
      }),
    );
  return [
    ...near,
    ...same,
    ...far,
    { id: 'nothing', date: null, sameOccasionAs: null, about: { kind: 'nothing' } },
  ];
}

function datesOf(draft: ReviewedDraft, proposal: ReviewedProposal, n: number): DateChoice[] {
  const paragraph = draft.paragraphs[n];
  if (paragraph === undefined) return [];
  return paragraph.dates
    .filter(({ type, edtf }) => type === 'date' && edtf !== '')
    .map((date) => ({
      id: `${n} ${date.start} ${date.end} ${date.rule}`,
      date: written(date, paragraph.text, n, proposal),
      sameOccasionAs: null,
      about: { kind: 'found', words: date.text, edtf: date.edtf },
    }));
}

/** As an editor writes it: the words alone where they can only be these, else with their place. */
function written(
  date: TaggedDate,
  text: string,
  n: number,
  proposal: ReviewedProposal,
): Record<string, unknown> {
  const isOwn = n === proposal.paragraph;
  const once = locate(text, date.text).found;
  const isPlain = isOwn && (once || occurrences(proposal.exact, date.text).length === 1);
  const nth = occurrences(text, date.text).findIndex(({ start }) => start === date.start) + 1;
  return {
    words: isPlain ? date.text : { paragraph: n, exact: date.text, ...(!once && { occurrence: nth }) },
    rule: date.rule,
    ...(date.anchor === 'none' && { anchor: 'none' }),
    when: date.edtf,
    ...(date.conflict && { conflict: true }),
  };
}
