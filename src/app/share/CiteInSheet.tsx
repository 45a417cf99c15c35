import { Suspense } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import { useLazily } from '../ui/use-lazily.ts';
import type { CitePanelProps } from './CitePanel.tsx';
import { loadCiteLanguages, loadCitePanel } from './load-cite.ts';

/** The citations in a sheet of a phone. */
export function CiteInSheet(cited: CitePanelProps) {
  const t = useT('share');
  const [CitePanel, retry] = useLazily(loadCitePanel, loadCiteLanguages);
  return (
    <PanelBoundary
      resetOn={CitePanel}
      fallback={<PopoverFailure what={t('citeFailed')} retry={t('retry')} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <CitePanel {...cited} />
      </Suspense>
    </PanelBoundary>
  );
}
