import { type Cited, citedFrom } from '../../core/cite/cited.ts';
import { ARABIC_PRESS_LANGUAGE, citedAsArabicPress } from '../../core/cite/cited-as-arabic-press.ts';
import { citedAsBibtex } from '../../core/cite/cited-as-bibtex.ts';
import { citedAsCsl, cslFile } from '../../core/cite/cited-as-csl.ts';
import type { CiteStyle } from '../../core/cite/styles.ts';
import type { ArticleSummary, Citation, Day, TimelineIndex } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';
import { citeSpeech } from './cite-speech.ts';

/** What a style is told, but for the language in which it speaks. */
export interface ToCite {
  citation: Citation;
  article: ArticleSummary;
  index: TimelineIndex;
  /** Of the event's page at this citation. */
  address: string;
  accessed: Day;
}

interface Written {
  text: string;
  /** `null`: a notation of programs, of no language. */
  language: string | null;
}

export function citedIn(language: string, { citation, article, index, address, accessed }: ToCite): Cited {
  return citedFrom(citation, article, index, {
    address,
    accessed,
    textIn: (text) => textIn(text, language),
  });
}

/** A citation as text. The Arabic style is Arabic on every page; in the others the page's language says the notes. */
export function writeCitation(style: CiteStyle, what: ToCite, language: string): Written {
  const speech = citeSpeech(language);
  switch (style) {
    case 'press': {
      const arabic = ARABIC_PRESS_LANGUAGE;
      return { text: citedAsArabicPress(citedIn(arabic, what), citeSpeech(arabic).dates), language: arabic };
    }
    case 'bibtex':
      return { text: citedAsBibtex(citedIn(language, what), speech), language: null };
    case 'csl':
      return { text: cslFile(citedAsCsl(citedIn(language, what), speech)), language: null };
  }
}
