import { useT } from '../i18n/use-t.ts';
import { Fetched } from '../ui/Fetched.tsx';
import type { ExportPanelProps } from './ExportPanel.tsx';
import { useExportPanel } from './use-export-panel.ts';

/** The ways to export in a sheet of a phone. */
export function ExportInSheet(panel: ExportPanelProps) {
  const t = useT('export');
  const [ExportPanel, fetchAgain] = useExportPanel();
  return (
    <Fetched part={ExportPanel} failed={t('failed')} retry={t('retry')} onRetry={fetchAgain}>
      <ExportPanel {...panel} />
    </Fetched>
  );
}
