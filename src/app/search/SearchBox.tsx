import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { useT } from '../i18n/use-t.ts';
import { useAsked } from '../ui/asked-choices.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useWithinWindow } from '../ui/use-within-window.ts';
import type { SearchOption } from './options.ts';
import styles from './search.module.css';
import type { SearchShared } from './search-shared.ts';
import type { SearchSource } from './search-source.ts';

const fetchResults = () => import('./SearchResults.tsx');
/** `lazy` remembers that it failed: trying again takes a new one. */
const loadResults = () => lazy(fetchResults);

interface Props extends SearchShared {
  /** What is found for `q`. */
  source: SearchSource;
}

const LISTBOX = 'search-results';
/** More than a reader looks through: another letter narrows them sooner. */
const MOST_PASSAGES = 50;

/** A combobox: the field keeps the focus, arrows walk the results, Enter opens one, Escape closes. */
export function SearchBox(props: Props) {
  const { language, source, open, inSheet, onOpen, onType, onPick, onPassage, onApproach } = props;
  const q = useAsked((asked) => asked.q, props.q);
  const t = useT('search');
  const input = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (inSheet) input.current?.focus();
  }, [inSheet]);
  // Here before the first letter, for which it would come too late.
  useEffect(() => {
    if (open) fetchResults().catch(() => undefined);
  }, [open]);
  const [active, setActive] = useState<string | null>(null);
  const [Results, setResults] = useState(loadResults);
  const { index, search, fullText, options: optionsNow } = source;
  const options = useMemo(optionsNow, [optionsNow]);
  const flat: SearchOption[] = options
    ? [...options.events, ...options.quotes, ...options.passages.slice(0, MOST_PASSAGES)]
    : [];
  const at = flat.findIndex(({ id }) => id === active);
  const shown = (open || inSheet) && q.trim() !== '';
  useWithinWindow(popup, shown);
  const listed = shown && !search.failed && flat.length > 0;

  const point = (id: string | null) => {
    setActive(id);
    const option = flat.find((candidate) => candidate.id === id);
    const event = option && (option.kind === 'passage' ? option.proof?.event : option.event);
    if (event && id !== active) onApproach(event.id);
  };

  const retry = () => {
    // The button goes with the failure, and the search would lose the focus with it.
    input.current?.focus();
    setResults(loadResults);
    search.retry();
  };
  const pick = (option: SearchOption) => {
    onOpen(false);
    setActive(null);
    if (option.kind !== 'passage')
      onPick(option.event.id, option.kind === 'quote' ? option.citation.key : null);
    else if (option.proof) onPick(option.proof.event.id, option.proof.citation.key);
    else onPassage(option.passage.article, option.passage.at);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    // Keys that choose among an input method's suggestions are not ours.
    if (press.nativeEvent.isComposing) return;
    const handled = handleKey(press.key, { shown, q, at, flat, point, pick, onOpen, onType });
    if (handled) press.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave
    <div
      className={classes(styles.box, inSheet && styles.inSheet)}
      onBlur={(blur) => {
        // In a sheet a tap beside the field takes the focus too, and must not close the sheet.
        if (!inSheet && !blur.currentTarget.contains(blur.relatedTarget)) onOpen(false);
      }}
    >
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          className={styles.input}
          type="text"
          id="search-field"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          // An empty field would have no direction, and cut its placeholder at the wrong end.
          dir={q === '' ? directionOf(language) : 'auto'}
          aria-label={t('label')}
          placeholder={t('label')}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? LISTBOX : undefined}
          aria-activedescendant={listed && at >= 0 ? flat[at]?.id : undefined}
          value={q}
          onFocus={() => onOpen(true)}
          onClick={() => onOpen(true)}
          onChange={(change) => {
            setActive(null);
            onOpen(true);
            onType(change.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {q !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('clear')}
            onClick={() => {
              onType('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {shown && (
        <div ref={popup} className={styles.popup}>
          <PanelBoundary
            resetOn={Results}
            fallback={
              <p className={styles.note} role="alert">
                {t('failed')}{' '}
                <button type="button" className={button.underlined} onClick={retry}>
                  {t('retry')}
                </button>
              </p>
            }
          >
            <Suspense fallback={<p className={styles.note}>{t('loading')}</p>}>
              <Results
                listId={LISTBOX}
                q={q}
                index={index}
                language={language}
                options={options}
                mostPassages={MOST_PASSAGES}
                search={{ ...search, retry }}
                fullText={{
                  ...fullText,
                  retry: () => {
                    input.current?.focus();
                    fullText.retry();
                  },
                }}
                active={at >= 0 ? active : null}
                onActive={point}
                onPick={pick}
              />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </div>
  );
}

interface KeyContext {
  shown: boolean;
  q: string;
  at: number;
  flat: SearchOption[];
  point: (id: string | null) => void;
  pick: (option: SearchOption) => void;
  onOpen: (open: boolean) => void;
  onType: (q: string) => void;
}

/** @returns whether the key was ours */
function handleKey(key: string, context: KeyContext): boolean {
  const { shown, q, at, flat, point, pick, onOpen, onType } = context;
  const walk = (to: number) => point(flat[(to + flat.length) % flat.length]?.id ?? null);
  switch (key) {
    case 'ArrowDown':
      if (shown) walk(at + 1);
      else onOpen(true);
      return true;
    case 'ArrowUp':
      if (!shown) return false;
      walk(at < 0 ? -1 : at - 1);
      return true;
    case 'Enter': {
      const option = flat[at];
      if (shown && option) pick(option);
      else onOpen(false);
      return true;
    }
    case 'Escape':
      if (shown) onOpen(false);
      else if (q !== '') onType('');
      else return false;
      return true;
    default:
      return false;
  }
}
