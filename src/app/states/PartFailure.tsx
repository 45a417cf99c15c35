import { useEffect, useState } from 'react';
import { LoadFailure } from './LoadFailure.tsx';
import { Loading } from './Loading.tsx';

interface Props {
  /** The site's root, an absolute URL. */
  root: string;
  onRetry: () => void;
  /** Loads the page anew. */
  onReload: () => void;
}

/**
 * A part of the app did not arrive. Where the site itself does, it is of another version by now, and has no such part
 * any more: then trying again is of no use.
 */
export function PartFailure({ root, onRetry, onReload }: Props) {
  const [isThere, setIsThere] = useState<boolean | null>(null);
  useEffect(() => {
    let isOver = false;
    fetch(root, { cache: 'no-store' }).then(
      ({ ok }) => isOver || setIsThere(ok),
      () => isOver || setIsThere(false),
    );
    return () => {
      isOver = true;
    };
  }, [root]);
  if (isThere === null) return <Loading />;
  return <LoadFailure failure={isThere ? 'changed' : 'network'} onRetry={isThere ? onReload : onRetry} />;
}
