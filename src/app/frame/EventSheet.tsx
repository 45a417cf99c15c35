import type { ReactNode } from 'react';
import type { Neighbours } from '../../core/find/neighbours.ts';
import type { Id } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { follow } from '../ui/follow.ts';
import { Icon } from '../ui/Icon.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { type Panel, PanelTabs } from './PanelTabs.tsx';
import styles from './sheets.module.css';

interface Props {
  title: string;
  language: string;
  panel: Panel;
  neighbours: Neighbours;
  share: ReactNode;
  hrefOf: (event: Id | null) => string;
  onPanel: (panel: Panel) => void;
  /** To another event, or back to the list. */
  onStep: (event: Id | null) => void;
  onApproach: (event: Id) => void;
  children: ReactNode;
}

/** Event and article on a phone: the way back on top, steps and the switch within the thumb's reach. */
export function EventSheet(props: Props) {
  const { title, language, panel, neighbours, share, hrefOf, onPanel, onStep, onApproach, children } = props;
  const back = () => onStep(null);
  const t = useT('common');
  const step = (towards: 'earlier' | 'later') => {
    const event = neighbours[towards];
    const icon = <Icon name={towards === 'earlier' ? 'back' : 'forward'} />;
    if (!event) return <span className={styles.noStep}>{icon}</span>;
    return (
      <a
        className={button.button}
        aria-label={t(towards, { title: isolate(textIn(event.title, language)) })}
        href={hrefOf(event.id)}
        onClick={follow(() => onStep(event.id))}
        onPointerEnter={() => onApproach(event.id)}
        onFocus={() => onApproach(event.id)}
      >
        {icon}
      </a>
    );
  };
  return (
    <Sheet label={title} onClose={back}>
      <header className={styles.sheetHead}>
        <a className={button.quiet} href={hrefOf(null)} onClick={follow(back)}>
          <Icon name="back" />
          {t('backToTimeline')}
        </a>
        {share}
      </header>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${panel}`} className={styles.sheetBody}>
        {panel === 'article' && (
          <p className={styles.sheetTitle}>
            <bdi>{title}</bdi>
          </p>
        )}
        {children}
      </div>
      <footer className={styles.sheetFoot}>
        {step('earlier')}
        <PanelTabs panel={panel} onPanel={onPanel} />
        {step('later')}
      </footer>
    </Sheet>
  );
}
