import { memo, type ReactNode, useEffect } from 'react';
import type { TimelineIndex } from '../../core/model/published.ts';
import type { FullTextState } from '../full-text/use-full-text.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { useSteady } from '../ui/use-steady.ts';
import { FullTextProgress } from './FullTextProgress.tsx';
import type { SearchOption, SearchOptions } from './options.ts';
import { SearchOptionText } from './SearchOptionText.tsx';
import { isSameLine } from './same-line.ts';
import styles from './search.module.css';
import type { SearchSource } from './search-source.ts';

interface Props {
  listId: string;
  q: string;
  index: TimelineIndex;
  language: string;
  options: SearchOptions | null;
  /** How many passages are shown. */
  mostPassages: number;
  search: SearchSource['search'];
  fullText: FullTextState;
  active: string | null;
  onActive: (id: string) => void;
  onPick: (option: SearchOption) => void;
}

/** What was found: events first, then quotes, then the rest of the articles as it comes in. */
export default function SearchResults(props: Props) {
  const { listId, q, index, options, mostPassages, search, fullText, active } = props;
  const onActive = useSteady(props.onActive);
  const onPick = useSteady(props.onPick);
  const shared = { ...props, onActive, onPick };
  const t = useT('search');

  useEffect(() => {
    const option = active === null ? null : document.getElementById(active);
    option?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  if (search.failed) {
    return (
      <p className={styles.note} role="alert">
        {t('failed')}{' '}
        <button type="button" className={button.underlined} onClick={search.retry}>
          {t('retry')}
        </button>
      </p>
    );
  }
  if (!options) return <p className={styles.note}>{t('loading')}</p>;
  const { events, quotes, passages, totals, moreEvents } = options;
  const nothing = events.length + quotes.length + passages.length === 0;
  const counts = {
    events: t('eventCount', { count: totals.events }),
    quotes: totals.quotes === null ? null : t('quoteCount', { count: totals.quotes }),
    articles: t('quoteCount', { count: totals.passages }),
  };
  const listed = passages.slice(0, mostPassages);
  const more = totals.passages - listed.length;
  const restOfEvents = moreEvents > 0 && (
    <p className={styles.more}>{t('moreEvents', { count: moreEvents })}</p>
  );
  return (
    <>
      <p role="status" className="visually-hidden">
        {counts.events} {counts.quotes}
      </p>
      {nothing && fullText.complete && (
        <div className={styles.note}>
          <p className={styles.noteHead}>
            {rich(t('none', { words: slot('words') }), { words: <bdi>{q}</bdi> })}
          </p>
          <p>{t('noneHint')}</p>
        </div>
      )}
      {!nothing && (
        <div id={listId} role="listbox" aria-label={t('results')} className={styles.listbox}>
          <Group
            {...shared}
            name="events"
            count={counts.events}
            options={events}
            foot={quotes.length === 0 && restOfEvents}
          />
          <Group
            {...shared}
            name="quotes"
            count={counts.quotes}
            options={quotes}
            foot={quotes.length > 0 && restOfEvents}
          />
          <Group
            {...shared}
            name="articles"
            count={counts.articles}
            options={listed}
            foot={more > 0 && <p className={styles.more}>{t('more', { count: more })}</p>}
          />
        </div>
      )}
      <FullTextProgress state={fullText} index={index} found={totals.passages} />
      <p className={styles.foot}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keys.open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('keys.close')}
        </span>
        <span className={styles.folding}>{t('folding')}</span>
      </p>
    </>
  );
}

type GroupProps = Omit<Props, 'options'> & {
  name: 'events' | 'quotes' | 'articles';
  count: string | null;
  options: readonly SearchOption[];
  foot?: ReactNode;
};

function Group({ name, count, options, foot, index, language, active, onActive, onPick }: GroupProps) {
  const t = useT('search');
  if (options.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div role="group" aria-labelledby={`search-head-${name}`}>
      <p className={styles.groupHead}>
        <span id={`search-head-${name}`}>{t(name)}</span>
        {count !== null && <span className={styles.count}>{count}</span>}
      </p>
      {options.map((option) => (
        <Line
          key={option.id}
          {...{ option, index, language, onActive, onPick }}
          isActive={option.id === active}
        />
      ))}
      {foot}
    </div>
  );
}

interface LineProps extends Pick<Props, 'index' | 'language' | 'onActive' | 'onPick'> {
  option: SearchOption;
  isActive: boolean;
}

/** One thing found; drawn once, however often what stands around it comes anew. */
const Line = memo(function Line({ option, isActive, index, language, onActive, onPick }: LineProps) {
  return (
    // The field has the focus and hears the keys; an option is pointed at by `aria-activedescendant`.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      id={option.id}
      role="option"
      aria-selected={isActive}
      className={classes(styles.option, isActive && styles.active)}
      onPointerMove={() => onActive(option.id)}
      // Pressing would take the focus from the field and close the results before the click.
      onPointerDown={(press) => press.preventDefault()}
      onMouseDown={(press) => press.preventDefault()}
      onClick={() => onPick(option)}
    >
      <SearchOptionText option={option} index={index} language={language} />
    </div>
  );
}, isSame);

function isSame(last: LineProps, next: LineProps): boolean {
  return (
    last.isActive === next.isActive &&
    last.language === next.language &&
    last.onActive === next.onActive &&
    last.onPick === next.onPick &&
    isSameLine(last, next)
  );
}
