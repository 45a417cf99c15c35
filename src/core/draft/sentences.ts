import type { Range } from '../find/range.ts';
import { sentencesOf } from '../find/sentences.ts';

/** A full stop behind one letter or a number ends no sentence: «د. » «3. ». Nor do two dots that make a pause. */
const NO_END = /(?:(?:^|[\s(])[وفبل]?(?:\p{L}|أ\.د|\p{N}{1,2})\.|(?<!\.)\.\.)["'”»)\]]*$/u;

/** The sentences of a paragraph for drafts: none ends within quotation marks, or at the dot of an abbreviation. */
export function sentencesForDraft(text: string): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = joined.at(-1);
    if (last && (isOpen(text.slice(last.start, last.end)) || NO_END.test(text.slice(last.start, last.end)))) {
      last.end = end;
    } else joined.push({ start, end });
  }
  return joined;
}

/** Whether quotation marks are open at the end of a stretch of text. */
function isOpen(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return (
    count(/["]/gu) % 2 === 1 || count(/“/gu) > count(/[”“](?=[\s.،,؛:]|$)/gu) || count(/«/gu) > count(/»/gu)
  );
}
