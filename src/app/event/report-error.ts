/** A reader's report of an error: what it says, and the link that opens it ready to be sent. */

export interface Reported {
  subject: string;
  /** The message around a quote, which may have to be shortened in a link. */
  bodyWith: (quote: string) => string;
  quote: string;
}

/** Windows hands no longer link on to the mail program, and says nothing. Arabic letters take six signs each. */
const LONGEST = 2000;

/**
 * The link that opens the report, filled in: a message (RFC 6068), or the page that takes reports. Where the
 * whole is too long for a link, the quote is: its first and last words stay, and […] says what is left out.
 *
 * @param corrections `mailto:` and a mailbox, or an `https:` address, perhaps with `{subject}` and `{body}`
 */
export function reportHref(corrections: string, { subject, bodyWith, quote }: Reported): string {
  const hrefOf = (shown: string) => filledIn(corrections, subject, bodyWith(shown));
  const whole = hrefOf(quote);
  if (whole.length <= LONGEST) return whole;
  const words = quote.split(/\s+/);
  for (let kept = Math.floor((words.length - 1) / 2); kept > 0; kept--) {
    const href = hrefOf([...words.slice(0, kept), '[…]', ...words.slice(-kept)].join(' '));
    if (href.length <= LONGEST) return href;
  }
  return hrefOf('[…]');
}

function filledIn(corrections: string, subject: string, body: string): string {
  const isMail = corrections.startsWith('mailto:');
  const said = {
    subject: encodeURIComponent(subject),
    body: encodeURIComponent(isMail ? body.replaceAll('\n', '\r\n') : body),
  };
  const fill = (text: string) => text.replace('{subject}', said.subject).replace('{body}', said.body);
  if (/\{(?:subject|body)\}/.test(corrections)) return fill(corrections);
  return fill(`${corrections}${corrections.includes('?') ? '&' : '?'}subject={subject}&body={body}`);
}

/**
 * The address that a report names: that of the event and quote alone, without what the reader has filtered.
 *
 * @param href as links on the page have it: whole, or on a page drawn at build relative to it
 * @param site where the site is published; without it a path alone, which leads nowhere, is no address: `null`
 */
export function reportedAddress(href: string, site: string | null): string | null {
  const [way = '', query = ''] = href.split('?');
  const kept = query.split('&').filter((pair) => /^[ce]=/.test(pair));
  const short = kept.length > 0 ? `${way}?${kept.join('&')}` : way;
  if (URL.canParse(short)) return short;
  return site === null ? null : site + short.replace(/^(?:\.{1,2}\/)+/, '');
}
