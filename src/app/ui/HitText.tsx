import { Fragment } from 'react';

interface Props {
  text: string;
  /** In order, not overlapping, in UTF-16 units of the text. */
  ranges: readonly { start: number; end: number }[];
}

/** A text with the words that a search found marked in it. */
export function HitText({ text, ranges }: Props) {
  return (
    <>
      {ranges.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(ranges[i - 1]?.end ?? 0, start)}
          <mark className="hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
