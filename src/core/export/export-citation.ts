import type { Citation, Dating } from '../model/published.ts';
import type { ExportedCitation } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';
import { sayDate } from './say-date.ts';

/** A citation with its quote as it stands in the article, to the character. */
export function exportCitation(citation: Citation, link: string, speech: ExportSpeech): ExportedCitation {
  const { key, article, paragraph, start, end, exact, prefix, suffix, status, when, dating } = citation;
  const translation = citation.translation[speech.language];
  return {
    key,
    link,
    quote: exact,
    ...{ prefix, suffix, article, paragraph, start, end, status },
    date: when && sayDate(when, speech),
    dating: exportDating(dating, speech),
    unofficialTranslation:
      translation === undefined ? null : { language: speech.language, text: translation },
  };
}

function exportDating(dating: Dating, { rule, textIn }: ExportSpeech): ExportedCitation['dating'] {
  const none = { by: dating.by, words: [], rule: null, explanation: null, citation: null };
  switch (dating.by) {
    case 'words': {
      const { anchor, note, reason } = dating;
      const said = [note, reason].filter((text) => text !== undefined);
      return {
        ...none,
        words: dating.words.map(({ exact }) => exact),
        rule: dating.rule,
        explanation: [rule(dating.rule), ...said.map(textIn)].join(' — '),
        citation: anchor.to === 'citation' ? anchor.key : null,
      };
    }
    case 'editor':
      return {
        ...none,
        words: dating.words.map(({ exact }) => exact),
        explanation: textIn(dating.reason),
      };
    case 'same-occasion':
      return {
        ...none,
        explanation: dating.reason === undefined ? null : textIn(dating.reason),
        citation: dating.key,
      };
    case 'nothing':
      return none;
  }
}
