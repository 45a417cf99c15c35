import { useState } from 'react';
import { CITE_STYLES, type CiteStyle } from '../../core/cite/styles.ts';
import { keep, kept } from '../storage.ts';

/** The style that the reader chose last, on this machine; at first the Arabic one. */
export function useCiteStyle(): [CiteStyle, (style: CiteStyle) => void] {
  const [style, setStyle] = useState<CiteStyle>(
    () => CITE_STYLES.find((one) => one === kept('sanad-cite-style')) ?? 'press',
  );
  const choose = (chosen: CiteStyle) => {
    keep('sanad-cite-style', chosen);
    setStyle(chosen);
  };
  return [style, choose];
}
