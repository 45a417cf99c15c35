import { useLazily } from '../ui/use-lazily.ts';
import { loadCiteLanguages } from './load-cite.ts';

export const loadCitePanel = () => import('./CitePanel.tsx');

/** The citations with their words, fetched when first drawn; and a way to try again. */
export const useCitePanel = () => useLazily(loadCitePanel, loadCiteLanguages);
