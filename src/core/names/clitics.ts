/** What is left of a word when particles are taken off its front. */
export interface Bare {
  term: string;
  /** Letters taken off. */
  skip: number;
}

/** A name behind a particle has at least three letters: two would be found in too many words. */
const SHORTEST = 3;

/**
 * A word, and what is left of it without the particles that Arabic writes together with the next word: و or ف,
 * then ب, ل or ك; «لل» is ل before the article. The fewest letters are taken off first.
 *
 * @example baresOf('وللوزير') // وللوزير, للوزير, الوزير (skip 2)
 */
export function baresOf(term: string): Bare[] {
  const bares: Bare[] = [{ term, skip: 0 }];
  const add = (rest: string, skip: number) => {
    if (rest.length >= SHORTEST) bares.push({ term: rest, skip });
  };
  const joined = /^[وف]/u.test(term);
  if (joined) add(term.slice(1), 1);
  for (const skip of joined ? [0, 1] : [0]) {
    const rest = term.slice(skip);
    // The article's alif falls away after ل: «للوزير» is ل and «الوزير», whose text begins at the second ل.
    if (rest.startsWith('لل')) add(`ا${rest.slice(1)}`, skip + 1);
    if (/^[بلك]/u.test(rest)) add(rest.slice(1), skip + 1);
  }
  return bares;
}

/** Whether one of a list of folded words stands there, perhaps behind particles. */
export function bareIn(term: string, list: ReadonlySet<string>): Bare | undefined {
  return baresOf(term).find((bare) => list.has(bare.term));
}
