import type { Status } from '../../../src/core/model/published.ts';
import { wordsIn } from '../words-in.ts';
import { METHOD_AR } from './words-ar.ts';
import { METHOD_EN } from './words-en.ts';
import { METHOD_FA } from './words-fa.ts';
import { METHOD_RU } from './words-ru.ts';

/** The forms of a mark that are explained, in this order. */
export type ShownForm = 'day' | 'span' | 'part' | 'set' | 'around' | 'open';

interface Section {
  head: string;
  text: readonly string[];
}

/** The method page in one language. `{{…}}` is filled in; all else that it says is the app's own words. */
export interface MethodWords {
  title: string;
  lead: string;
  /** The way back to the timeline. */
  back: string;
  sources: Section;
  dates: Section & {
    /** Over the table of rules. */
    caption: string;
    rule: string;
    citations: string;
    sameOccasion: string;
    editor: string;
    nothing: string;
    total: string;
    /** Over the rules that date no citation of the data. */
    otherRules: string;
  };
  marks: Section & {
    form: Readonly<Record<ShownForm, string>>;
    fill: Readonly<Record<Status, string>>;
    clash: string;
  };
  status: Section;
  disagreement: Section;
  figures: Section & {
    articles: string;
    events: string;
    dated: string;
    undated: string;
    citations: string;
    quotes: string;
    disagreements: string;
    corrections: string;
  };
  report: Section & {
    /** Where the site names an address for corrections, and where it names none. */
    toAddress: string;
    noAddress: string;
    feeds: string;
  };
  /** `inPieces`: of a corpus that is too large for one file. */
  data: Section & { inPieces: readonly string[] };
}

const METHOD_WORDS: Readonly<Record<string, MethodWords>> = {
  ar: METHOD_AR,
  fa: METHOD_FA,
  ru: METHOD_RU,
  en: METHOD_EN,
};

/** @throws {RangeError} for a language of the interface that has no words here yet */
export const methodWords = (language: string): MethodWords =>
  wordsIn(METHOD_WORDS, language, 'scripts/pages/method/words.ts');
