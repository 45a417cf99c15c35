import {
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Manifest } from '../core/archive/manifest.ts';
import { languageAt } from '../core/link/codec.ts';
import { pagedEvents } from '../core/link/paged-events.ts';
import type { TimelineIndex } from '../core/model/published.ts';
import { App } from './App.tsx';
import type { AddressBar } from './address-bar.ts';
import { failureOf } from './fetch-data.ts';
import styles from './frame/frame.module.css';
import masthead from './frame/masthead.module.css';
import { Wordmark } from './frame/Wordmark.tsx';
import { loadArchiveWords } from './i18n/engine.ts';
import { ownSpeech } from './i18n/locale.ts';
import { useWords } from './i18n/use-words.ts';
import { announceNewer } from './offline/offline.ts';
import { useIndex } from './queries.ts';
import { Spoken } from './Spoken.tsx';
import { WordlessFailure } from './states/LanguageFailure.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { LaneRules, Loading } from './states/Loading.tsx';
import { PageFailure } from './states/PageFailure.tsx';
import { PartFailure } from './states/PartFailure.tsx';
import { FailureOver } from './still/FailureOver.tsx';
import { HeldBack } from './still/HeldBack.tsx';
import { leaveStill, stillNotice, stillStands } from './still/still-page.ts';
import { type Shown, takenOver } from './taken-over.ts';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { useLazily } from './ui/use-lazily.ts';
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

  if (shown) {
    const { language, index } = shown;
    const page = { bar, language, lost: (indexLost && !isOther) || words === 'failed' };
    return index.schema === 'sanad-manifest' ? (
      <Spoken choice={ownSpeech(language)}>
        <Archived {...page} manifest={index} />
      </Spoken>
    ) : (
      <Loaded {...page} index={index} />
    );
  }
  // Events of another version are no nearer for being asked for again: the page must come anew.
  const retry = isOther ? bar.reload : () => void index.refetch();
  const notice = stillNotice();
  if (notice)
    return <FailureOver {...{ notice, language, words, retry }} error={indexLost ? index.error : null} />;
  if (words !== 'here') return words === 'coming' ? <LaneRules /> : <WordlessFailure />;
  return (
    <Spoken choice={ownSpeech(language)}>
      <Opening>
        {indexLost ? <LoadFailure failure={failureOf(index.error)} onRetry={retry} /> : <Loading />}
      </Opening>
    </Spoken>
  );
}

/** The page before there is anything to show on it. */
function Opening({ children }: { children: ReactNode }) {
  return (
    <div className={styles.app}>
      <header className={masthead.masthead}>
        <Wordmark name={null} />
      </header>
      <main className={styles.single}>{children}</main>
    </div>
  );
}

interface LoadedProps {
  bar: AddressBar;
  language: string;
  lost: boolean;
}

// Most sites have none, and should not carry it.
const loadArchive = () => import('./archive/ArchiveApp.tsx');

function Archived({ manifest, ...page }: LoadedProps & { manifest: Manifest }) {
  const [ArchiveApp, loadAgain] = useLazily(loadArchive, loadArchiveWords);
  const meanwhile = (part: ReactNode) => (stillStands() ? null : <Opening>{part}</Opening>);
  return (
    <PanelBoundary
      fallback={meanwhile(
        <PartFailure root={page.bar.href('')} onRetry={loadAgain} onReload={page.bar.reload} />,
      )}
      resetOn={ArchiveApp}
    >
      <Suspense fallback={meanwhile(<Loading />)}>
        <ArchiveApp {...page} manifest={manifest} />
      </Suspense>
    </PanelBoundary>
  );
}

function Loaded({ bar, language, index, lost }: LoadedProps & { index: TimelineIndex }) {
  const hasPage = useMemo(() => pagedEvents(index), [index]);
  const door = useViewState(bar, index, hasPage);
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
