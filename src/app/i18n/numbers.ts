import type { Digits } from '../../core/link/view-state.ts';

const ZERO: Readonly<Record<Digits, number>> = { latin: 0x30, arabic: 0x660, persian: 0x6f0 };

/**
 * A whole number in digits. Without separators of thousands: it may be a year, and counts here are small. By
 * hand, since the words of every count on the page pass through and `Intl` would need a locale.
 */
export function inDigits(number: number, digits: Digits): string {
  const plain = String(number);
  if (digits === 'latin') return plain;
  return plain.replace(/\d/g, (digit) => String.fromCodePoint(ZERO[digits] + Number(digit)));
}
