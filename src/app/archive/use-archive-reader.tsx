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
import { archiveAxis } from './archive-axis.ts';
import { archiveFacets } from './archive-facets.ts';
import { countsIn, foundIn } from './archive-found.ts';
import { archiveOverview } from './archive-overview.ts';
import { Coming, Lost } from './Coming.tsx';
import type { HeldIndex } from './held-store.ts';
import { TooMany } from './TooMany.tsx';
import { type OpenedArchive, useAnswered, useChosenNow } from './use-archive.ts';
import { useArchiveApproach, useArchiveArticles } from './use-archive-approach.ts';
import { useArchiveList } from './use-archive-list.tsx';
import { useArchiveSearch } from './use-archive-search.ts';
import { useChoosing } from './use-choosing.ts';
import { useGathered } from './use-gathered.tsx';
import { missingOf, useBeside, useCiting, useHeld } from './use-held.ts';

interface Props extends PageProps {
  index: HeldIndex;
  manifest: Manifest;
  archive: OpenedArchive;
  onReload: () => void;
}

/** The reader of a corpus that is too large to be here as a whole. */
export function useArchiveReader({ manifest, archive, onReload, ...props }: Props): Reader {
  const { index, root, door: address } = props;
  const { state } = address;
  const { door, held } = archive;
  const page = usePage(props);
  const question = useChoosing(door, state);
  const isAnswered = useAnswered(door) === question;
  const chosen = useChosenNow(door);
  const holding = useHeld(held);
  const { articleNumbers } = index;
  const counts = useMemo(
    () => countsIn(manifest, chosen?.counts ?? null, articleNumbers),
    [manifest, chosen, articleNumbers],
  );
  const found = foundIn(manifest, state, { chosen, isAnswered, counts });
  const version = chosen?.version ?? 0;
  const { selection, opened, unknown, title } = useChosen(props, page.site);
  const event = selection?.event ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where other events are shown
  const askAround = useCallback(
    () => (event === null ? null : door.ask('around', { id: event.id, when: event.when })),
    [door, event, version],
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
    () => archiveAxis({ door, manifest, kit: archiveKit, lanes, version, selected }),
    [door, manifest, lanes, version, selected],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where other events are shown
  const overview = useMemo(
    () => archiveOverview(door, manifest, found.dated),
    [door, manifest, found.dated, version],
  );
  const facets = useMemo(() => archiveFacets(door, manifest), [door, manifest]);
  const list = useArchiveList({
    ...{ door, chosen },
    index: held.base,
    row: around?.row ?? -1,
    onSearch: () => page.setOpen('search'),
  });
  const search = useArchiveSearch({
    ...{ door, base: held.base, q: state.q },
    wanted: page.open === 'search',
    articles: manifest.totals.articles,
  });

  useBeside(door, held, event);
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

  return {
    ...page,
    ...{ found, list, axis, overview, facets, ...search },
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
