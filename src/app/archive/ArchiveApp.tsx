import { useEffect, useLayoutEffect, useState } from 'react';
import type { Manifest } from '../../core/archive/format.ts';
import type { AddressBar } from '../address-bar.ts';
import { Page } from '../Page.tsx';
import { Spoken } from '../Spoken.tsx';
import { PageFailure } from '../states/PageFailure.tsx';
import { leaveStill, stillStands } from '../still/still-page.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import type { ViewStateDoor } from '../use-view-state.ts';
import { useViewState } from '../use-view-state.ts';
import type { HeldIndex } from './held-store.ts';
import { type OpenedArchive, useArchive } from './use-archive.ts';
import { useArchiveReader } from './use-archive-reader.tsx';
import { useHeld, useWanted } from './use-held.ts';

interface Props {
  bar: AddressBar;
  language: string;
  manifest: Manifest;
  /** Another language was asked for and did not come. */
  lost: boolean;
}

/** Either all events have pages of their own, or none is sure to: links of one kind are better than of two. */
const haveAll = () => true;
const haveNone = () => false;

/** The app of a corpus that is too large to be here as a whole. */
export default function ArchiveApp({ bar, language, manifest, lost }: Props) {
  const root = bar.href('');
  const archive = useArchive(root, language, manifest);
  const { index, isComing } = useHeld(archive.held);
  const hasPage = manifest.site.prerenderLimit >= manifest.totals.events ? haveAll : haveNone;
  const door = useViewState(bar, index, hasPage, isComing);
  useWanted(archive.held, door.state);
  const page = { ...{ archive, bar, door, index, manifest, root } };
  return (
    <Spoken choice={{ ...door.state, language }} lost={lost}>
      <PanelBoundary fallback={<PageFailure href={door.hrefWith({})} />} resetOn={null}>
        <Reading key={language} {...page} />
      </PanelBoundary>
    </Spoken>
  );
}

interface ReadingProps {
  archive: OpenedArchive;
  bar: AddressBar;
  door: ViewStateDoor;
  index: HeldIndex;
  manifest: Manifest;
  root: string;
}

function Reading({ archive, bar, ...props }: ReadingProps) {
  const reader = useArchiveReader({ ...props, archive, onReload: bar.reload });
  const [held, setHeld] = useState(stillStands);
  const text = reader.selection ?? reader.opened;
  const isWaiting = reader.meanwhile !== null || text?.articleState === 'loading';
  // A page that has its quote on it must not give way to one that is still waiting for it.
  useEffect(() => {
    if (!isWaiting) setHeld(false);
  }, [isWaiting]);
  useLayoutEffect(() => {
    if (!held) leaveStill();
  }, [held]);
  return held ? null : <Page reader={reader} />;
}
