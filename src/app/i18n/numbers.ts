import type { Digits } from '../../core/link/view-state.ts';

const ZERO: Readonly<Record<Digits, number>> = { latin: 0x30, arabic: 0x660, persian: 0x6f0 };

/** Between thousands; a narrow space is read alike in every language that writes Latin digits. */
const SEPARATOR: Readonly<Record<Digits, string>> = { latin: '\u202F', arabic: '٬', persian: '٬' };

/**
 * A whole number in digits. Thousands are set apart from five digits on: one of four may be a year. By hand, since
 * the words of every count on the page pass through and `Intl` would need a locale.
 */
export function inDigits(number: number, digits: Digits): string {
  const plain = String(number);
  const parted = plain.length < 5 ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, SEPARATOR[digits]);
  if (digits === 'latin') return parted;
  return parted.replace(/\d/g, (digit) => String.fromCodePoint(ZERO[digits] + Number(digit)));
}
