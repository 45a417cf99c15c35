import { describe, expect, it } from 'vitest';
import { reportedAddress, reportHref } from './report-error.ts';

const QUOTE = 'قال الوزير إن الجسر & العبّارة = 100% «جاهزان»';
const report = (quote = QUOTE) => ({
  subject: 'خطأ في: افتتاح الجسر؟',
  bodyWith: (shown: string) => `ما الخطأ؟\n\nالشاهد: ${shown}\nhttps://example.org/e/x/?c=y&e=z`,
  quote,
});

describe('reportHref', () => {
  it('is read by a mail program as it was written, lines ended as RFC 6068 wants them', () => {
    const href = reportHref('mailto:desk@example.org', report());
    expect(href).toMatch(/^mailto:desk@example\.org\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/);
    const read = new URL(href).searchParams;
    expect(read.get('subject')).toBe(report().subject);
    expect(read.get('body')).toBe(report().bodyWith(QUOTE).replaceAll('\n', '\r\n'));
  });

  it.each([
    ['https://example.org/report', 'subject', 'body'],
    ['https://example.org/report?site=two', 'subject', 'body'],
    ['https://example.org/issues/new?title={subject}&text={body}', 'title', 'text'],
  ])('%s is given both', (corrections, subject, body) => {
    const read = new URL(reportHref(corrections, report())).searchParams;
    expect(read.get(subject)).toBe(report().subject);
    expect(read.get(body)).toBe(report().bodyWith(QUOTE));
    expect(read.get('site')).toBe(corrections.includes('site=') ? 'two' : null);
  });

  it('does not take signs of the quote for places to fill', () => {
    const hostile = { ...report('{subject} $& {body}'), subject: '{body} $&' };
    const read = new URL(reportHref('mailto:desk@example.org', hostile)).searchParams;
    expect(read.get('subject')).toBe('{body} $&');
    expect(read.get('body')).toContain('{subject} $& {body}');
  });

  it('shortens a quote that is too long for a link, and says so', () => {
    const long = Array.from({ length: 200 }, (_, n) => `كلمة${n}`).join(' ');
    const href = reportHref('mailto:desk@example.org', report(long));
    expect(href.length).toBeLessThanOrEqual(2000);
    const body = new URL(href).searchParams.get('body') ?? '';
    expect(body).toContain('الشاهد: كلمة0 كلمة1');
    expect(body).toMatch(/ \[…\] (?:كلمة\d+ )*كلمة199\r\n/);
    expect(body).toContain('https://example.org/e/x/?c=y&e=z');
  });
});

describe('reportedAddress', () => {
  it.each([
    ['https://example.org/en/e/x/?c=y&person=a&q=b', null, 'https://example.org/en/e/x/?c=y'],
    ['https://example.org/?e=x&c=y&group=none', null, 'https://example.org/?e=x&c=y'],
    ['https://example.org/e/x/?group=none', 'https://other.example.org/', 'https://example.org/e/x/'],
    ['../../e/x/?c=y', 'https://example.org/two/', 'https://example.org/two/e/x/?c=y'],
    // A path without a host leads nowhere.
    ['../../e/x/?c=y', null, null],
  ])('%s published at %s: %s', (href, site, address) => {
    expect(reportedAddress(href, site)).toBe(address);
  });
});
