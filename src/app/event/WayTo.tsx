import type { ReactNode } from 'react';
import { follow } from '../ui/follow.ts';

/** How the panel leads elsewhere: each way is a link that can be copied or opened in a new tab. */
export interface Ways {
  hrefOf: (event: string, citation?: string) => string;
  go: (event: string, citation?: string) => void;
  /** The reader is near a way: what it leads to may be fetched already. */
  approach: (event: string) => void;
}

interface Props {
  ways: Ways;
  event: string;
  citation?: string;
  className: string | undefined;
  /** A name for those who do not see what stands around the words. */
  label?: string;
  children: ReactNode;
}

export function WayTo({ ways, event, citation, className, label, children }: Props) {
  const approach = () => ways.approach(event);
  return (
    <a
      className={className}
      href={ways.hrefOf(event, citation)}
      aria-label={label}
      onPointerEnter={approach}
      onFocus={approach}
      onTouchStart={approach}
      onClick={follow(() => ways.go(event, citation))}
    >
      {children}
    </a>
  );
}
