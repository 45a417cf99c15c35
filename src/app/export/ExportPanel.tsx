import { type ReactNode, useId } from 'react';
import type { ExportSource } from '../../core/export/export-events.ts';
import { FORMATS } from '../../core/export/formats.ts';
import type { Article, Id } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './export.module.css';
import { type Gather, useExport } from './use-export.ts';

export interface ExportPanelProps {
  /** How many the filters leave. */
  count: number;
  /** The same, whole, in the order of the index. */
  gather: Gather;
  /** Said in place of the formats, where they are too many for a file. */
  tooMany?: ReactNode;
  /** Words are searched for and the search has not loaded yet: how many there are is not known. */
  waiting: boolean;
  source: ExportSource;
  /** @throws where one does not arrive */
  fetchArticles: (ids: ReadonlySet<Id>) => Promise<ReadonlyMap<Id, Article>>;
  /** What stands below the formats: another way to take the events away. */
  further?: ReactNode;
}

/** How many events would be taken, narrowed by what, and a button for each format with what it is for. */
export default function ExportPanel({
  count,
  gather,
  tooMany,
  waiting,
  source,
  fetchArticles,
  further,
}: ExportPanelProps) {
  const t = useT('exported');
  const id = useId();
  const { outcome, save } = useExport(gather, source, fetchArticles);
  const { total } = source;
  const filters = source.filters.map(({ name }) => isolate(name)).join(t('comma'));
  const all = source.filters.length === 0 ? t('takesAll', { total }) : t('takes', { count, total });
  return (
    <div className={styles.panel}>
      <p className={styles.takes}>{waiting ? t('waiting') : all}</p>
      {filters !== '' && <p className={styles.by}>{t('by', { filters })}</p>}
      {!waiting && count === 0 && <p className={styles.by}>{t('nothing')}</p>}
      {tooMany}
      {!waiting && !tooMany && count > 0 && (
        <ul className={styles.formats}>
          {FORMATS.map((format) => (
            <li key={format} className={styles.format}>
              <button
                type="button"
                className={classes(button.button, styles.take)}
                data-format={format}
                aria-describedby={`${id}-${format}`}
                onClick={() => save(format)}
              >
                <Icon name="export" />
                {t(`format.${format}.name`)}
              </button>
              <p id={`${id}-${format}`} className={styles.for}>
                {t(`format.${format}.for`)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {/* Always there: a live region that arrives with its words is not read out. */}
      <p className={styles.said} role="status">
        {outcome.is === 'started' && t('started', { name: isolate(outcome.name) })}
        {outcome.is === 'preparing' && t('preparing')}
        {outcome.is === 'failed' && t('articlesFailed')}
      </p>
      {further}
    </div>
  );
}
