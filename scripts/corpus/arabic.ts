export type Gender = 'm' | 'f';

/** What agrees with a gender: masculine, then feminine. */
export type ByGender = readonly [masculine: string, feminine: string];

export function agreeing([masculine, feminine]: ByGender, gender: Gender): string {
  return gender === 'm' ? masculine : feminine;
}

/** What is counted: after 100 («مشروع»), after 3–10 («مشاريع»), after 11–99 («مشروعاً»). */
export type Counted = readonly [single: string, plural: string, accusative: string];

/**
 * A number of things as newspapers write it, in digits. One and two of a hundred are never counted so: they would
 * be words of their own («كتابان») that change with the sentence.
 */
export function count(number: number, [single, plural, accusative]: Counted): string {
  const rest = number % 100;
  const safe = rest === 1 || rest === 2 ? number + 2 : number;
  const last = safe % 100;
  const noun = last === 0 ? single : last <= 10 ? plural : accusative;
  return `${safe} ${noun}`;
}

/** «ل» before a noun, which takes the article's alif away: «لوزارة», «للوزارة». */
export function forNoun(noun: string): string {
  return noun.startsWith('ال') ? `لل${noun.slice(2)}` : `ل${noun}`;
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
