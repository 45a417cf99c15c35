import type { ComponentType } from 'react';
import { loadExportedWords } from '../i18n/engine.ts';
import { useLazily as useLazilyWith } from '../ui/use-lazily.ts';

/** A part with the words of exports, fetched when first drawn: the opening page needs neither. */
export function useLazily<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return useLazilyWith(load, loadExportedWords);
}
