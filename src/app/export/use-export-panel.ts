import { loadExportedWords } from '../i18n/engine.ts';
import { useLazily } from '../ui/use-lazily.ts';

export const loadExportPanel = () => import('./ExportPanel.tsx');

/** The ways to export with the words of exports, fetched when first drawn; and a way to try again. */
export const useExportPanel = () => useLazily(loadExportPanel, loadExportedWords);
