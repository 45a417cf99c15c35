import { useSyncExternalStore } from 'react';
import type { ShownWindowStore } from '../shown-window.ts';
import { Overview, type OverviewProps } from './Overview.tsx';

/** Follows the axis at every frame of its moves. */
export function OverviewOfAxis({
  axis,
  ...props
}: Omit<OverviewProps, 'window'> & { axis: ShownWindowStore }) {
  return <Overview {...props} window={useSyncExternalStore(axis.subscribe, axis.current)} />;
}
