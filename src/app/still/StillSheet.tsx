import sheets from '../frame/sheets.module.css';
import { isolate } from '../i18n/isolate.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import type { Reader } from '../reader.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './still.module.css';

/** The way back to the timeline, over the event on a phone. */
export function SheetHead({ href }: { href: string }) {
  const t = useT('common');
  return (
    <div className={classes(sheets.sheetHead, styles.sheetHead)}>
      <a className={button.quiet} href={href}>
        <Icon name="back" />
        {t('backToTimeline')}
      </a>
    </div>
  );
}

/** Under it: the events before and after, and the switch between event and article. */
export function SheetFoot({ reader: { neighbours, language, hrefOf } }: { reader: Reader }) {
  const t = useT('common');
  const step = (towards: 'earlier' | 'later') => {
    const event = neighbours[towards];
    const icon = <Icon name={towards === 'earlier' ? 'back' : 'forward'} />;
    if (!event) return <span className={sheets.noStep}>{icon}</span>;
    const name = t(towards, { title: isolate(textIn(event.title, language)) });
    return (
      <a className={button.button} aria-label={name} href={hrefOf(event.id)}>
        {icon}
      </a>
    );
  };
  return (
    <div className={classes(sheets.sheetFoot, styles.sheetFoot)}>
      {step('earlier')}
      <TabLinks />
      {step('later')}
    </div>
  );
}

/** Event or article, where there is room for one: links inside the page, which need no script. */
export function TabLinks() {
  const t = useT('common');
  return (
    <nav className={styles.tabLinks} aria-label={t('tabs')}>
      <a className={styles.toEvent} href="#still-event">
        {t('event')}
      </a>
      <a className={styles.toArticle} href="#still-article">
        {t('article')}
      </a>
    </nav>
  );
}
