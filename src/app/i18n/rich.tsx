import { Fragment, type ReactNode } from 'react';

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Stands for an element inside a sentence: `t('nearest', { name: slot('name') })`. */
export function slot(name: string): string {
  return OPEN + name + CLOSE;
}

/**
 * A whole sentence from the language files with elements in the places of its slots, so that
 * word order stays the translator's: `rich(t('nearest', { name: slot('name') }), { name: <bdi>…</bdi> })`.
 */
export function rich(sentence: string, elements: Readonly<Record<string, ReactNode>>): ReactNode {
  const pieces = sentence.split(new RegExp(`${OPEN}(\\w+)${CLOSE}`));
  // Odd pieces are slot names, since the expression has one capturing group.
  return pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    <Fragment key={i}>{i % 2 === 0 ? piece : elements[piece]}</Fragment>
  ));
}
