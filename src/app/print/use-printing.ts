import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper. In time for it: the browser lays out as soon as this has returned. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Both: a printout may begin without a change of medium being told, and a preview without a printout.
    const paper = matchMedia('print');
    const show = (wanted: boolean) => flushSync(() => setPrinting(wanted));
    const begin = () => show(true);
    const end = () => show(paper.matches);
    const turn = () => show(paper.matches);
    // It may have begun before this page was there to hear of it.
    setPrinting(paper.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', turn);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', turn);
    };
  }, []);
  return printing;
}
