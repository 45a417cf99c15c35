import { useT } from '../i18n/use-t.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import type { ExportPanelProps } from './ExportPanel.tsx';
import { loadExportPanel, useExportPanel } from './use-export-panel.ts';

interface Props extends ExportPanelProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens the ways to export below itself. */
export function ExportButton({ open, onOpen, ...panel }: Props) {
  const t = useT('export');
  const [ExportPanel, fetchAgain] = useExportPanel();
  return (
    <PopoverButton
      opens="export"
      icon="export"
      says={t('open')}
      saysFrom="widest"
      label={t('title')}
      width="30rem"
      failed={t('failed')}
      retry={t('retry')}
      open={open}
      onOpen={onOpen}
      onAhead={loadExportPanel}
      onRetry={fetchAgain}
    >
      <ExportPanel {...panel} />
    </PopoverButton>
  );
}
