import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { languageAt } from '../core/link/codec.ts';
import { App } from './App.tsx';
import type { AddressBar } from './address-bar.ts';
import { failureOf } from './fetch-data.ts';
import styles from './frame/frame.module.css';
import masthead from './frame/masthead.module.css';
import { Wordmark } from './frame/Wordmark.tsx';
import { ownSpeech } from './i18n/locale.ts';
import { useWords } from './i18n/use-words.ts';
import { announceNewer } from './offline/offline.ts';
import { useIndex } from './queries.ts';
import { Spoken } from './Spoken.tsx';
import { WordlessFailure } from './states/LanguageFailure.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { LaneRules, Loading } from './states/Loading.tsx';
import { PageFailure } from './states/PageFailure.tsx';
import { FailureOver } from './still/FailureOver.tsx';
import { HeldBack } from './still/HeldBack.tsx';
import { leaveStill, stillNotice, stillStands } from './still/still-page.ts';
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
  const isOther = indexLost && failureOf(index.error) === 'changed';
  useEffect(() => {
    if (isOther) announceNewer();
  }, [isOther]);
  // Beside the index and not after it.
  const words = useWords(language);
  const [shown, setShown] = useState<Shown | null>(null);
  const next = takenOver(shown, { language, index: index.data, words });
  if (next !== shown) setShown(next);

  if (shown) return <Loaded bar={bar} shown={shown} lost={(indexLost && !isOther) || words === 'failed'} />;
  // Events of another version are no nearer for being asked for again: the page must come anew.
  const retry = isOther ? bar.reload : () => void index.refetch();
  const notice = stillNotice();
  if (notice)
    return <FailureOver {...{ notice, language, words, retry }} error={indexLost ? index.error : null} />;
  if (words !== 'here') return words === 'coming' ? <LaneRules /> : <WordlessFailure />;
  return (
    <Spoken choice={ownSpeech(language)}>
      <div className={styles.app}>
        <header className={masthead.masthead}>
          <Wordmark name={null} />
        </header>
        <main className={styles.single}>
          {indexLost ? <LoadFailure failure={failureOf(index.error)} onRetry={retry} /> : <Loading />}
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
  const root = bar.href('');
  const [held, setHeld] = useState(stillStands);
  // After the layout effects of everything inside, and before any of it is painted.
  useLayoutEffect(() => {
    if (!held) leaveStill();
  }, [held]);
  if (held) return <HeldBack {...{ index, door, root }} onReady={() => setHeld(false)} />;
  return (
    <Spoken choice={{ ...door.state, language }} lost={lost}>
      <PanelBoundary fallback={<PageFailure href={door.hrefWith({})} />} resetOn={null}>
        <App index={index} root={root} door={door} />
      </PanelBoundary>
    </Spoken>
  );
}
