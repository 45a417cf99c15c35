import { useEffect, useState, useSyncExternalStore } from 'react';
import { languageAt } from '../core/link/codec.ts';
import type { TimelineIndex } from '../core/model/published.ts';
import { App } from './App.tsx';
import type { AddressBar } from './address-bar.ts';
import { failureOf } from './fetch-data.ts';
import styles from './frame/frame.module.css';
import masthead from './frame/masthead.module.css';
import { Wordmark } from './frame/Wordmark.tsx';
import { loadWords } from './i18n/engine.ts';
import { ownSpeech } from './i18n/locale.ts';
import { useIndex } from './queries.ts';
import { Spoken } from './Spoken.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { Loading } from './states/Loading.tsx';
import { PageFailure } from './states/PageFailure.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { useViewState } from './use-view-state.ts';

interface Props {
  bar: AddressBar;
  /** Those of the site; the first has no prefix in the address. */
  languages: readonly string[];
}

/** The page from its first moment: loading, failed, or the app with its events. */
export function Site({ bar, languages }: Props) {
  const language = languageAt(useSyncExternalStore(bar.subscribe, bar.current), languages);
  const index = useIndex(bar.href(''), language);
  const [shown, setShown] = useState<Shown | null>(null);
  // Another language takes the page over when all of it is there, and not headline by headline.
  if (index.data && index.data !== shown?.index) setShown({ language, index: index.data });

  // Beside the index and not after it; whoever needs the words asks again and says what failed.
  useEffect(() => void loadWords(language).catch(() => undefined), [language]);

  if (shown) return <Loaded bar={bar} shown={shown} lost={index.error !== null && !index.isFetching} />;
  return (
    <Spoken choice={ownSpeech(language)}>
      <div className={styles.app}>
        <header className={masthead.masthead}>
          <Wordmark name={null} />
        </header>
        <main className={styles.single}>
          {index.error && !index.isFetching ? (
            <LoadFailure failure={failureOf(index.error)} onRetry={() => void index.refetch()} />
          ) : (
            <Loading />
          )}
        </main>
      </div>
    </Spoken>
  );
}

interface Shown {
  language: string;
  index: TimelineIndex;
}

interface LoadedProps {
  bar: AddressBar;
  shown: Shown;
  lost: boolean;
}

function Loaded({ bar, shown: { language, index }, lost }: LoadedProps) {
  const door = useViewState(bar, index);
  return (
    <Spoken choice={{ ...door.state, language }} lost={lost}>
      <PanelBoundary fallback={<PageFailure href={door.hrefWith({})} />} resetOn={null}>
        <App index={index} root={bar.href('')} door={door} />
      </PanelBoundary>
    </Spoken>
  );
}
