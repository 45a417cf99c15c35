/** What the axis says: fetched with it, where a frame has one. */
const WORDS_OF: Readonly<Record<string, () => Promise<{ default: object }>>> = {
  ar: () => import('../i18n/ar/timeline.json'),
  fa: () => import('../i18n/fa/timeline.json'),
  ru: () => import('../i18n/ru/timeline.json'),
  en: () => import('../i18n/en/timeline.json'),
};

/** @throws where they do not arrive, or for a language without words */
export async function axisWordsOf(language: string): Promise<object> {
  const load = WORDS_OF[language];
  if (load === undefined) throw new RangeError(`no words for the language "${language}"`);
  return (await load()).default;
}
