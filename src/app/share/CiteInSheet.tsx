import { useT } from '../i18n/use-t.ts';
import { Fetched } from '../ui/Fetched.tsx';
import type { CitePanelProps } from './CitePanel.tsx';
import { useCitePanel } from './use-cite-panel.ts';

/** The citations in a sheet of a phone. */
export function CiteInSheet(cited: CitePanelProps) {
  const t = useT('share');
  const [CitePanel, fetchAgain] = useCitePanel();
  return (
    <Fetched part={CitePanel} failed={t('citeFailed')} retry={t('retry')} onRetry={fetchAgain}>
      <CitePanel {...cited} />
    </Fetched>
  );
}
