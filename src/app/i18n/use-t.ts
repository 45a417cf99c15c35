import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { translator } from './engine.ts';
import type { Namespace } from './namespace.ts';

/** The language the page speaks now; its words are loaded before it is set. `null` outside a page that speaks. */
export const LanguageContext = createContext<string | null>(null);

export function useLanguage(): string {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('No language is spoken here: render inside <Spoken>.');
  return language;
}

/** Typed words of one namespace: `const t = useT('list'); t('events', { count })`. */
export function useT<N extends Namespace>(namespace: N): TFunction<N> {
  const language = useLanguage();
  return useMemo(() => translator(language, namespace), [language, namespace]);
}
