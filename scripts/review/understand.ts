import { createHash } from 'node:crypto';
import { NO_EVENT } from '../../src/compiler/drafts/draft-words.ts';
import { knownOf } from '../../src/compiler/drafts/known.ts';
import type { DataFiles } from '../../src/compiler/read/data-folder.ts';
import { withoutDrafts } from '../../src/compiler/read/drafts.ts';
import type { TaggedDate } from '../../src/core/dates/tagged-date.ts';
import type { Draft, Proposal } from '../../src/core/draft/draft.ts';
import { draftArticle } from '../../src/core/draft/draft-article.ts';
import type { MarkedName } from '../../src/core/review/reviewed-draft.ts';

/** An article as the draft read it, by paragraph. Stands in no file: worked out anew. */
export interface Understood {
  dates: readonly (readonly TaggedDate[])[];
  names: readonly (readonly MarkedName[])[];
  proposals: readonly Proposal[];
  /** Why a paragraph may report no event. */
  noEvent: Readonly<Record<string, string>>;
}

interface Asked {
  id: string;
  paragraphs: readonly string[];
  language: string;
  /** EDTF, as the draft has it now. */
  publication: string;
}

const NOTHING: Understood = { dates: [], names: [], proposals: [], noEvent: {} };

/** Reads a draft's article anew, as `npm run draft` did; once for each state of the text and of what is known. */
export class Reader {
  #mark = '';
  #understood = NOTHING;

  understand(asked: Asked, files: DataFiles): Understood {
    const mark = markOf(asked, files);
    if (mark !== this.#mark) {
      this.#mark = mark;
      this.#understood = read(asked, files);
    }
    return this.#understood;
  }
}

function read({ language, ...article }: Asked, files: DataFiles): Understood {
  // Only Arabic is read.
  if (language !== 'ar') return NOTHING;
  try {
    return understoodOf(draftArticle({ ...article, known: knownOf(files) }));
  } catch (error) {
    // No first and last day of publication yet: the compiler says so at its field.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

function understoodOf({ dates, names, unknown, proposals, noEvent }: Draft): Understood {
  return {
    dates,
    proposals,
    names: names.map((found, n) => [
      ...found.map(({ start, end, text, entity, id }): MarkedName => ({ start, end, text, entity, id })),
      ...(unknown[n] ?? []).map(
        ({ start, end, text }): MarkedName => ({ start, end, text, entity: 'unknown', id: null }),
      ),
    ]),
    noEvent: Object.fromEntries(noEvent.map(({ paragraph, cause }) => [paragraph, NO_EVENT[cause].ar])),
  };
}

function markOf(asked: Asked, files: DataFiles): string {
  const hash = createHash('sha256').update(JSON.stringify(asked));
  for (const [file, bytes] of withoutDrafts(files)) hash.update(`${file}\0`).update(bytes);
  return hash.digest('hex');
}
