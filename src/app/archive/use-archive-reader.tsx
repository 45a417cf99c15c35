import { useCallback, useMemo } from 'react';
import type { Manifest } from '../../core/archive/format.ts';
import type { Reader } from '../reader.ts';
import { archiveKit } from '../timeline/archive-kit.ts';
import type { NumberedHead } from '../timeline/axis-source.ts';
import { lanesOfArchive } from '../timeline/lanes-of-archive.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { useChosen } from '../use-chosen.ts';
import { type PageProps, usePage } from '../use-page.ts';
import { ArchiveLine } from './ArchiveLine.tsx';
import { ArchiveSearch } from './ArchiveSearch.tsx';
import { archiveAxis } from './archive-axis.ts';
import { archiveFacets } from './archive-facets.ts';
import { countsIn, foundIn } from './archive-found.ts';
import { archiveOverview } from './archive-overview.ts';
import { Coming, Lost } from './Coming.tsx';
import type { HeldIndex } from './held-store.ts';
import { TooMany } from './TooMany.tsx';
import { type OpenedArchive, useChosenNow } from './use-archive.ts';
import { useArchiveApproach, useArchiveArticles } from './use-archive-approach.ts';
import { useArchiveList } from './use-archive-list.tsx';
import { useGathered } from './use-gathered.tsx';
import { missingOf, useBeside, useCiting, useHeld, useNearest } from './use-held.ts';
import { useIsSettled, useSettling } from './use-settling.ts';

interface Props extends PageProps {
  index: HeldIndex;
  manifest: Manifest;
  archive: OpenedArchive;
  /** The worker's last answer is of what is chosen. */
  isAnswered: boolean;
  onReload: () => void;
}

const NOTHING_FAILED = { failed: false, retry: () => undefined };

export interface ArchiveReader extends Reader {
  /** What is to be read is on its way. */
  isReading: boolean;
}

/** The reader of a corpus that is too large to be here as a whole. */
export function useArchiveReader({
  manifest,
  archive,
  isAnswered,
  onReload,
  ...props
}: Props): ArchiveReader {
  const { index, root, door: address } = props;
  const { state } = address;
  const { door, held } = archive;
  const page = usePage(props);
  const chosen = useChosenNow(door);
  const holding = useHeld(held);
  const { articleNumbers } = index;
  const counts = useMemo(
    () => countsIn(manifest, chosen, articleNumbers),
    [manifest, chosen, articleNumbers],
  );
  const found = foundIn(manifest, state, { chosen, isAnswered, counts });
  const version = chosen?.version ?? 0;
  const { selection, opened, unknown, title } = useChosen(props, page.site);
  const event = selection?.event ?? null;
  // First its words, then what stands beside it.
  const beside = useIsSettled(door) ? event : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where other events are shown
  const askAround = useCallback(
    () => (beside === null ? null : door.ask('around', { id: beside.id, when: beside.when })),
    [door, beside, version],
  );
  const told = useAnswer(askAround);
  // What was told of the event before says nothing of this one.
  const around = told?.of === event?.id ? told : null;
  const ordinal = around !== null && around.row >= 0 ? around.ordinal : null;
  const selected = useMemo(
    (): NumberedHead | null => (event === null || ordinal === null ? null : { ordinal, head: event }),
    [event, ordinal],
  );
  const lanes = useMemo(() => lanesOfArchive(manifest, state.group), [manifest, state.group]);
  const axis = useMemo(
    () =>
      archiveAxis({ door, manifest, kit: archiveKit, lanes, version, selected, ahead: chosen?.ahead.axis }),
    [door, manifest, lanes, version, selected, chosen],
  );
  const overview = useMemo(
    () => archiveOverview(door, manifest, found.dated, chosen?.ahead),
    [door, manifest, found.dated, chosen],
  );
  const facets = useMemo(() => archiveFacets(door, manifest), [door, manifest]);
  const list = useArchiveList({
    ...{ door, chosen },
    index: held.base,
    row: around?.row ?? -1,
    onSearch: () => page.setOpen('search'),
  });

  useBeside(door, held, beside);
  useNearest(door, held, unknown);
  const text = selection ?? opened;
  useCiting(door, held, text && { id: text.summary.id, isRead: text.articleState === 'ready' });

  const gathered = useGathered({
    ...{ door, held, version, shown: found.shown },
    isChosen: selection !== null,
    tooMany: <TooMany to="save" onNarrow={() => page.setOpen('filters')} />,
  });
  const approach = useArchiveApproach(held, root);
  const fetchArticles = useArchiveArticles(held, root, gathered.articleOf);
  const retry = () => {
    held.forgive();
    door.retry();
  };
  const missing = missingOf(state, holding);
  const instead =
    missing === null ? null : missing.failure === null ? (
      <Coming />
    ) : (
      <Lost failure={missing.failure} onRetry={retry} onReload={onReload} />
    );

  const isReading = instead !== null || text?.articleState === 'loading';
  const { view, rowsShown } = page;
  const onAxisWhole = useSettling(door, { state, view, rowsShown, isReading });

  return {
    ...{ ...page, isReading, onAxisWhole },
    ...{ found, list, axis, overview, facets },
    // That what is chosen could not be answered is told with all else that did not come.
    search: NOTHING_FAILED,
    drawSearch: (shared) => (
      <ArchiveSearch {...shared} {...{ door, base: held.base }} articles={manifest.totals.articles} />
    ),
    names: held.base,
    dimmed: null,
    taken: gathered.taken,
    // A frame reads an index whole, and weighs at most 100 KB.
    hasFrames: false,
    ...{ selection, opened, unknown, title },
    meanwhile: instead && { event: instead, article: null },
    neighbours: around ?? { earlier: null, later: null },
    notice: (
      <ArchiveLine
        {...{ door, printing: gathered.printing, onReload }}
        onRetry={retry}
        onDismiss={gathered.dismiss}
        onNarrow={() => page.setOpen('filters')}
      />
    ),
    ...{ approach, fetchArticles },
  };
}
