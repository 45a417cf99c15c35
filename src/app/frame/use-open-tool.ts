import { useCallback, useRef, useState } from 'react';
import type { Tool } from './parts.ts';

/**
 * What is open over the page. On a phone it is a sheet as tall as the screen, which looks like a page of its own:
 * there the system's Back closes it.
 *
 * @param cover of the address bar
 */
export function useOpenTool(cover: (onBack: () => void) => () => void, isSheet: boolean) {
  const [open, setOpen] = useState<Tool | null>(null);
  const uncover = useRef<(() => void) | null>(null);
  const choose = useCallback(
    (tool: Tool | null) => {
      setOpen(tool);
      if (tool === null) {
        uncover.current?.();
        uncover.current = null;
      } else if (isSheet && uncover.current === null) {
        uncover.current = cover(() => {
          uncover.current = null;
          setOpen(null);
        });
      }
    },
    [cover, isSheet],
  );
  return [open, choose] as const;
}
