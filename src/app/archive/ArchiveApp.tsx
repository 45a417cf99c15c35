import { memo, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Manifest } from '../../core/archive/format.ts';
import { readAddress } from '../../core/link/codec.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { AddressBar } from '../address-bar.ts';
import { spokenLanguages } from '../i18n/languages.ts';
import { Page } from '../Page.tsx';
import { Spoken } from '../Spoken.tsx';
import { PageFailure } from '../states/PageFailure.tsx';
import { leaveStill, stillStands } from '../still/still-page.ts';
import { type AskedChoices, AskedContext } from '../ui/asked-choices.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import type { ViewStateDoor } from '../use-view-state.ts';
import { useViewState } from '../use-view-state.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { HeldIndex } from './held-store.ts';
import { type OpenedArchive, useArchive } from './use-archive.ts';
import { useArchiveReader } from './use-archive-reader.tsx';
import { questionOf } from './use-choosing.ts';
import { useDrawnAddress } from './use-drawn-address.ts';
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
  const address = useViewState(bar, index, hasPage, isComing);
  useWanted(archive.held, address.state);
  const asked = useMemo(
    () => askedBy(bar, archive.door, spokenLanguages(manifest.site.languages)),
    [bar, archive, manifest],
  );
  const page = { ...{ archive, address, index, manifest, root }, onReload: bar.reload };
  return (
    <Spoken choice={{ ...address.state, language }} lost={lost}>
      <PanelBoundary fallback={<PageFailure href={address.hrefWith({})} />} resetOn={null}>
        <AskedContext value={asked}>
          <Asking key={language} {...page} />
        </AskedContext>
      </PanelBoundary>
    </Spoken>
  );
}

/** What the address says, read once for all who follow it. */
function askedBy(
  { current, subscribe }: AddressBar,
  door: ArchiveDoor,
  languages: readonly string[],
): AskedChoices {
  let known: { address: string; state: ViewState } | null = null;
  const now = () => {
    const address = current();
    if (known?.address === address) return known.state;
    const at = address.includes('?') ? address.indexOf('?') : address.length;
    const { state } = readAddress(address.slice(0, at), address.slice(at), { languages });
    known = { address, state };
    return state;
  };
  return {
    subscribe,
    current: now,
    foresee: (changes) => door.guess(questionOf({ ...now(), ...changes(now()) })),
  };
}

interface AskingProps {
  archive: OpenedArchive;
  address: ViewStateDoor;
  index: HeldIndex;
  manifest: Manifest;
  root: string;
  onReload: () => void;
}

function Asking({ address, ...page }: AskingProps) {
  const drawn = useDrawnAddress(page.archive.door, address);
  return <Reading {...page} door={drawn.address} isAnswered={drawn.isAnswered} />;
}

type ReadingProps = Parameters<typeof useArchiveReader>[0];

const Reading = memo(function Reading(props: ReadingProps) {
  const reader = useArchiveReader(props);
  const [held, setHeld] = useState(stillStands);
  const { isReading } = reader;
  // A page that has its quote on it must not give way to one that is still waiting for it.
  useEffect(() => {
    if (!isReading) setHeld(false);
  }, [isReading]);
  useLayoutEffect(() => {
    if (!held) leaveStill();
  }, [held]);
  return held ? null : <Page reader={reader} />;
});
