import { Suspense } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import type { ExportPanelProps } from './ExportPanel.tsx';
import { useLazily } from './use-lazily.ts';

const loadPanel = () => import('./ExportPanel.tsx');

/** The ways to export in a sheet of a phone. */
export function ExportInSheet(panel: ExportPanelProps) {
  const t = useT('export');
  const [ExportPanel, retry] = useLazily(loadPanel);
  return (
    <PanelBoundary
      resetOn={ExportPanel}
      fallback={<PopoverFailure what={t('failed')} retry={t('retry')} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <ExportPanel {...panel} />
      </Suspense>
    </PanelBoundary>
  );
}
