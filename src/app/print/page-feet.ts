import type { Direction } from '../../core/model/published.ts';

/** A CSS string; quotes and backslashes may stand in an address, an end of line may not. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/** An address reads from the left whatever stands around it. */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

/** What stands at the foot of every page: on the side where reading begins the day, on the other the address. */
export function pageFeet(direction: Direction, asOf: string, href: string) {
  const address = cssString(leftToRight(href.replace(/^https?:\/\//, '')));
  const day = cssString(asOf);
  return direction === 'rtl'
    ? { '--foot-left': address, '--foot-right': day }
    : { '--foot-left': day, '--foot-right': address };
}
