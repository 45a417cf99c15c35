import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { translator } from './engine.ts';
import type { Namespace } from './namespace.ts';
import { useSpeech } from './speech.ts';

/** The language the page speaks now. */
export function useLanguage(): string {
  return useSpeech().language;
}

/** Typed words of one namespace, numbers in the reader's digits: `const t = useT('list'); t('events', { count })`. */
export function useT<N extends Namespace>(namespace: N): TFunction<N> {
  const { language, digits } = useSpeech();
  return useMemo(() => translator(language, namespace, digits), [language, namespace, digits]);
}
