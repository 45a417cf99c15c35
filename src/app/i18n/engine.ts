import { createInstance, type TFunction } from 'i18next';
import { languageOf } from './languages.ts';
import type { Namespace } from './namespace.ts';

/** The one door to i18next. Words live in `<language>/<namespace>.json`, one chunk per language. */
const engine = createInstance({
  // Words are put in when their language arrives; there is no other language to fall back to,
  // because half a page in another script is worse than a test that fails on the missing key.
  resources: {},
  fallbackLng: false,
  initAsync: false,
  // React escapes already; doing it twice shows &quot; to readers.
  interpolation: { escapeValue: false },
});

void engine.init();

/** @throws when the language's chunk cannot be fetched. Asking again tries again. */
export async function loadWords(language: string): Promise<void> {
  if (hasWords(language)) return;
  const { default: words } = await languageOf(language).load();
  for (const [namespace, entries] of Object.entries(words)) {
    engine.addResourceBundle(language, namespace, entries);
  }
}

export function hasWords(language: string): boolean {
  return engine.hasResourceBundle(language, 'common');
}

/** Words of one namespace in a language that is loaded. */
export function translator<N extends Namespace>(language: string, namespace: N): TFunction<N> {
  return engine.getFixedT(language, namespace);
}
