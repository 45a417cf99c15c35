import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from './PanelBoundary.tsx';
import { PopoverFailure } from './PopoverFailure.tsx';

interface Props {
  /** The part that may not have come yet, of `useLazily`: another one is another try. */
  part: unknown;
  /** What is said where it does not come, and on the button that tries again. */
  failed: string;
  retry: string;
  onRetry: () => void;
  /** Drawn with the part. */
  children: ReactNode;
}

/** What is fetched when it is first opened: nothing until it has come, and a way to try again where it does not. */
export function Fetched({ part, failed, retry, onRetry, children }: Props) {
  return (
    <PanelBoundary resetOn={part} fallback={<PopoverFailure what={failed} retry={retry} onRetry={onRetry} />}>
      <Suspense fallback={null}>{children}</Suspense>
    </PanelBoundary>
  );
}
