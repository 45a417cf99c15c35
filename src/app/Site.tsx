import type { TimelineIndex } from '../core/model/published.ts';
import { App } from './App.tsx';
import type { AddressBar } from './address-bar.ts';
import { failureOf } from './fetch-data.ts';
import styles from './frame/frame.module.css';
import { Wordmark } from './frame/Wordmark.tsx';
import { useIndex } from './queries.ts';
import { Spoken } from './Spoken.tsx';
import { LoadFailure } from './states/LoadFailure.tsx';
import { Loading } from './states/Loading.tsx';
import { PageFailure } from './states/PageFailure.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { useViewState } from './use-view-state.ts';

interface Props {
  bar: AddressBar;
  /** What to speak until the index says which languages there are. */
  language: string;
}

/** The page from its first moment: loading, failed, or the app with its events. */
export function Site({ bar, language }: Props) {
  const index = useIndex(bar.href(''));
  if (index.data) return <Loaded bar={bar} index={index.data} />;
  return (
    <Spoken wanted={language}>
      <div className={styles.app}>
        <header className={styles.masthead}>
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

function Loaded({ bar, index }: { bar: AddressBar; index: TimelineIndex }) {
  const door = useViewState(bar, index);
  return (
    <Spoken wanted={door.state.language}>
      <PanelBoundary fallback={<PageFailure href={door.hrefWith({})} />} resetOn={null}>
        <App index={index} root={bar.href('')} door={door} />
      </PanelBoundary>
    </Spoken>
  );
}
