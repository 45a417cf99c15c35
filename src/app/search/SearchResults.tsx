import { useEffect } from 'react';
import type { TimelineIndex } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { FoundUnder } from '../ui/FoundUnder.tsx';
import { HitText } from '../ui/HitText.tsx';
import type { SearchOption, SearchOptions } from './options.ts';
import styles from './search.module.css';
import type { SearchState } from './use-search.ts';

interface Props {
  listId: string;
  q: string;
  index: TimelineIndex;
  language: string;
  options: SearchOptions | null;
  search: SearchState;
  active: string | null;
  onActive: (id: string) => void;
  onPick: (option: SearchOption) => void;
}

/** What was found: events first, then the passages. */
export default function SearchResults(props: Props) {
  const { listId, q, options, search, active } = props;
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
  const found = options.events.length;
  const nothing = found + options.quotes.length === 0;
  return (
    <>
      <p role="status" className="visually-hidden">
        {t('eventCount', { count: found })} {t('quoteCount', { count: options.quotes.length })}
      </p>
      {nothing && (
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
            {...props}
            name="events"
            count={t('eventCount', { count: found })}
            options={options.events}
          />
          <Group
            {...props}
            name="quotes"
            count={t('quoteCount', { count: options.quotes.length })}
            options={options.quotes}
          />
        </div>
      )}
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
  name: 'events' | 'quotes';
  count: string;
  options: readonly SearchOption[];
};

function Group({ name, count, options, ...props }: GroupProps) {
  const t = useT('search');
  if (options.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div role="group" aria-labelledby={`search-head-${name}`}>
      <p className={styles.groupHead}>
        <span id={`search-head-${name}`}>{t(name)}</span>
        <span className={styles.count}>{count}</span>
      </p>
      {options.map((option) => (
        // The field has the focus and hears the keys; an option is pointed at by `aria-activedescendant`.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        <div
          key={option.id}
          id={option.id}
          role="option"
          aria-selected={option.id === props.active}
          className={classes(styles.option, option.id === props.active && styles.active)}
          onPointerMove={() => props.onActive(option.id)}
          // Pressing would take the focus from the field and close the results before the click.
          onPointerDown={(press) => press.preventDefault()}
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => props.onPick(option)}
        >
          {option.kind === 'event' ? (
            <EventOption option={option} {...props} />
          ) : (
            <QuoteOption option={option} {...props} />
          )}
        </div>
      ))}
    </div>
  );
}

type OptionProps<Kind> = Pick<Props, 'index' | 'language'> & {
  option: Extract<SearchOption, { kind: Kind }>;
};

function EventOption({ option: { event, hit }, index, language }: OptionProps<'event'>) {
  const t = useT('common');
  const topic = index.topics.findIndex(({ id }) => id === event.topics[0]);
  return (
    <span className={styles.event}>
      {topic >= 0 && <TopicShape index={topic} />}
      <bdi className={styles.title}>
        <HitText text={textIn(event.title, language)} ranges={hit.title} />
      </bdi>
      {hit.title.length === 0 && hit.names.length > 0 && (
        <span className={styles.when}>
          <FoundUnder names={hit.names} />
        </span>
      )}
      <span className={styles.when}>
        {event.status !== 'happened' && `${t(`status.${event.status}`)} `}
        {event.when ? <WhenText when={event.when} short /> : t('undated')}
      </span>
    </span>
  );
}

function QuoteOption({ option: { citation, quote }, index, language }: OptionProps<'quote'>) {
  const t = useT('search');
  const tCommon = useT('common');
  const at = index.articles.findIndex(({ id }) => id === citation.article);
  const article = index.articles[at];
  const translation = citation.translation[language];
  return (
    <>
      <span className={styles.source}>
        {t('place', {
          article: tCommon('numberedArticle', { number: at + 1 }),
          paragraph: citation.paragraph + 1,
        })}
      </span>
      <span className={styles.quote} lang={article?.language} dir={article?.direction}>
        <HitText text={citation.exact} ranges={quote.exact} />
      </span>
      {translation !== undefined && language !== article?.language && (
        <span className={styles.translation}>
          {rich(t('unofficial', { translation: slot('translation') }), {
            translation: <HitText text={translation} ranges={quote.translation} />,
          })}
        </span>
      )}
    </>
  );
}
