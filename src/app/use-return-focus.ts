import { type KeyboardEvent, useCallback, useRef } from 'react';

/**
 * The way back from the panels to where an event was chosen, for those who walk the events by keyboard:
 * choosing moves the focus into the article, and Escape brings it back to the same place on the axis or list.
 * Where the row is gone (the list makes way for the event), to the event as the axis shows it.
 */
export function useReturnFocus() {
  const origin = useRef<Element | null>(null);
  const remember = useCallback(() => {
    const active = document.activeElement;
    if (active?.closest('#events, [data-row]')) origin.current = active;
  }, []);
  const onPanelKey = useCallback((press: KeyboardEvent) => {
    if (press.key !== 'Escape' || press.defaultPrevented) return;
    const again = '#events [aria-current="true"]';
    const target = origin.current?.isConnected
      ? origin.current
      : (document.querySelector(again) ?? document.getElementById('events'));
    if (target instanceof HTMLElement) target.focus();
  }, []);
  return { remember, onPanelKey };
}
