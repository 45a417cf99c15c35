import { useT } from '../i18n/use-t.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import type { CitePanelProps } from './CitePanel.tsx';
import { loadCitePanel, useCitePanel } from './use-cite-panel.ts';

interface Props {
  cited: CitePanelProps;
  open: boolean;
  /** A phone shows the citations in a sheet of their own. */
  inSheet: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens the citations of the chosen event below itself. */
export function CiteButton({ cited, open, inSheet, onOpen }: Props) {
  const t = useT('share');
  const [CitePanel, fetchAgain] = useCitePanel();
  return (
    <PopoverButton
      opens="cite"
      icon="quote"
      says={t('cite')}
      saysFrom="widest"
      name={t('citeEvent')}
      label={t('citeEvent')}
      width="34rem"
      failed={t('citeFailed')}
      retry={t('retry')}
      open={open}
      inSheet={inSheet}
      onOpen={onOpen}
      onAhead={loadCitePanel}
      onRetry={fetchAgain}
    >
      <CitePanel {...cited} />
    </PopoverButton>
  );
}
