import { Fragment } from 'react';
import { cutNotation } from './cut-notation.ts';

/** BibTeX or JSON, each value by itself: Arabic in it does not carry off the braces and commas around it. */
export function Notation({ text }: { text: string }) {
  return text.split('\n').map((line, n) => {
    const [open, value, close] = cutNotation(line);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text, which never move
      <Fragment key={n}>
        {n > 0 && '\n'}
        {open}
        {value !== '' && <bdi>{value}</bdi>}
        {close}
      </Fragment>
    );
  });
}
