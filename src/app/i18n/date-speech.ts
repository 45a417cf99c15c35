import { useMemo } from 'react';
import { translator } from './engine.ts';
import { languageOf } from './languages.ts';
import { useLanguage } from './use-t.ts';

/** What `core/dates/describe` needs to say a date in a language that is loaded. */
export function dateSpeech(language: string) {
  const t = translator(language, 'dates') as (key: string, params?: Record<string, unknown>) => string;
  return { locale: languageOf(language).locale, t };
}

export function useDateSpeech() {
  const language = useLanguage();
  return useMemo(() => dateSpeech(language), [language]);
}
