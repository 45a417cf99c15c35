import type { View } from '../../core/link/view-state.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { follow } from '../ui/follow.ts';
import { Icon } from '../ui/Icon.tsx';
import word from '../ui/word.module.css';

interface Props {
  view: View;
  hrefOf: (view: View) => string;
  onView: (view: View) => void;
}

/** From the axis to the list of the same events, and back. */
export function ViewSwitch({ view, hrefOf, onView }: Props) {
  const t = useT('common');
  const other = view === 'axis' ? 'list' : 'axis';
  return (
    <a className={button.quiet} href={hrefOf(other)} onClick={follow(() => onView(other))}>
      <Icon name={other} />
      <span className={word.wide}>{t(other === 'list' ? 'showList' : 'showAxis')}</span>
    </a>
  );
}
