import { useState, useSyncExternalStore } from 'react';
import { languageAt } from '../core/link/codec.ts';
import { App } from './App.tsx';
import type { AddressBar } from './address-bar.ts';
import { failureOf } from './fetch-data.ts';
import styles from './frame/frame.module.css';
import masthead from './frame/masthead.module.css';
import { Wordmark } from './frame/Wordmark.tsx';
import { ownSpeech } from './i18n/locale.ts';
import { useWords } from './i18n/use-words.ts';
import { useIndex } from './queries.ts';
import { Spoken } from './Spoken.tsx';
import { WordlessFailure } from './states/LanguageFailure.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { LaneRules, Loading } from './states/Loading.tsx';
import { PageFailure } from './states/PageFailure.tsx';
import { type Shown, takenOver } from './taken-over.ts';
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
  const indexLost = index.error !== null && !index.isFetching;
  // Beside the index and not after it.
  const words = useWords(language);
  const [shown, setShown] = useState<Shown | null>(null);
  const next = takenOver(shown, { language, index: index.data, words });
  if (next !== shown) setShown(next);

  if (shown) return <Loaded bar={bar} shown={shown} lost={indexLost || words === 'failed'} />;
  if (words !== 'here') return words === 'coming' ? <LaneRules /> : <WordlessFailure />;
  return (
    <Spoken choice={ownSpeech(language)}>
      <div className={styles.app}>
        <header className={masthead.masthead}>
          <Wordmark name={null} />
        </header>
        <main className={styles.single}>
          {indexLost ? (
            <LoadFailure failure={failureOf(index.error)} onRetry={() => void index.refetch()} />
          ) : (
            <Loading />
          )}
        </main>
      </div>
    </Spoken>
  );
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
