import { useMemo } from 'react';
import { translator } from './engine.ts';
import { type Speech, useSpeech } from './speech.ts';

/** What `core/dates/describe` needs to say a date as the page speaks. */
export function dateSpeech({ language, locale, calendar, digits }: Speech) {
  const t = translator(language, 'dates', digits) as (
    key: string,
    params?: Record<string, unknown>,
  ) => string;
  return { locale, calendar, t };
}

export function useDateSpeech() {
  const speech = useSpeech();
  return useMemo(() => dateSpeech(speech), [speech]);
}
