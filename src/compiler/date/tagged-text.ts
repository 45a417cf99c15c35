import { readWhen } from '../../core/dates/read-when.ts';
import { tag } from '../../core/dates/tag.ts';
import type { TaggedDate } from '../../core/dates/tagged-date.ts';
import type { Span, When } from '../../core/model/published.ts';
import type { DatedArticle } from './dated.ts';
import { isEdtf } from './read-edtf.ts';

/** What the tagger reads in an article, paragraph by paragraph. */
export type TaggedText = readonly (readonly TaggedDate[])[];

/** @param publication from which is counted, as EDTF; the article's own, unless told otherwise */
export function tagText(
  { read, paragraphs, published }: Pick<DatedArticle, 'read' | 'paragraphs' | 'published'>,
  publication = published.edtf,
): TaggedText {
  const { language } = read;
  // What has no first or no last day is no publication to count from.
  const when = readWhen(publication);
  const known = when?.earliest && when.latest ? publication : null;
  return paragraphs.map(({ text }) => tag(text, { publication: known, language }));
}

/** The date that an expression comes to; `null` for a length of time and for words without a value. */
export function dateOf({ edtf }: TaggedDate): When | null {
  return isEdtf(edtf) ? readWhen(edtf) : null;
}

/** The expressions that share a letter with the words. */
export function expressionsAt({ paragraph, start, end }: Span, tagged: TaggedText): readonly TaggedDate[] {
  return (tagged[paragraph] ?? []).filter((one) => one.start < end && start < one.end);
}
