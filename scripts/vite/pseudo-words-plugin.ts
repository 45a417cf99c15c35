import type { Plugin } from 'vite';
import { pseudoWords } from './pseudo.ts';

/** Files of words, `src/app/i18n/<language>/<namespace>.json`; `rules.json` is among them. */
const WORDS = /[\\/]src[\\/]app[\\/]i18n[\\/][a-z]+[\\/]\w+\.json$/;

/**
 * Speaks every language of the interface as a longer one (`pseudo.ts`), in development and in a site built for
 * tests. Nothing of it is in the app, so that nothing of it can reach a reader.
 */
export function pseudoWordsPlugin(): Plugin {
  return {
    name: 'sanad:pseudo-words',
    // Before JSON becomes a module.
    enforce: 'pre',
    transform: {
      filter: { id: WORDS },
      handler: (code) => ({ code: JSON.stringify(pseudoWords(JSON.parse(code))), map: null }),
    },
  };
}
