import { analyse } from '../arabic/analyse.ts';
import { fold } from '../arabic/fold.ts';
import { arabic } from '../dates/lexicon/ar.ts';
import { listed } from '../names/lexicon/folded.ts';
import * as page from './page-words.ts';

/** A paragraph as the guessing of roles looks at it. */
export interface Line {
  text: string;
  /** Folded words joined by single blanks. */
  words: string;
  count: number;
  /** Ends as a sentence does. */
  ended: boolean;
}

/** Longer lines tell something, whatever they begin with. */
const LONGEST_CALL = 24;
const LONGEST_CREDIT = 8;
const LONGEST_CAPTION = 15;

export function lineOf(text: string): Line {
  const terms = analyse(text).map(({ term }) => term);
  return { text, words: terms.join(' '), count: terms.length, ended: /[.؟!…]["”»’)\]]*\s*$/u.test(text) };
}

const CALLS = phrases(page.CALLS);
const LINKS = phrases(page.LINKS_FOLLOW);
const ALONE = phrases(page.ALONE);
const BUTTONS = phrases(page.BUTTONS);
const CREDITS = phrases(page.CREDITS);
const STAMPS = phrases(page.STAMPS);
const AGENCIES = phrases(page.AGENCIES);
const REPORTING = phrases(page.REPORTING);
const TIME_WORDS = new Set(
  [...listed(page.CLOCK), ...arabic.months.flat(), ...arabic.weekdays.flat()].flatMap((name) =>
    fold(name).text.split(' '),
  ),
);

/** A day with its month and year, or so many hours ago; «شباط 2022» may be a heading. */
const BARE_DAY = /(?:^| )\d{1,2} .*\d{4}(?: |$)|^(?:منذ|قبل) \d+ (?:ساع|دقيق|يوم|ايام)/u;
const BARE_FIGURES = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}/u;

/** A line after which the headlines of other articles stand. */
export function leadsToLinks(line: Line): boolean {
  return line.count <= LONGEST_CALL && begins(line.words, LINKS) && !isSentence(line);
}

/** Whether nothing follows the words that announce links: these then stand on the next lines. */
export function linksBelow(line: Line): boolean {
  return leadsToLinks(line) && (line.count <= 3 || /[:：]\s*$/u.test(line.text));
}

/** Buttons, advertising, calls to follow, credits, stamps: on the page, and no part of the article. */
export function isFurniture(line: Line): boolean {
  if (line.count === 0 || ALONE.has(line.words)) return true;
  if (/^(?:ad|ads|advertisement|إعلان|اعلان) ?\d*$/u.test(line.words)) return true;
  return isCall(line) || isRow(line) || isCredit(line) || stampKind(line) !== null || isCaption(line);
}

/** Whether a paragraph begins as reports do: «وقال …», «وأضافت …». */
export function beginsAsReport(line: Line): boolean {
  return (
    begins(line.words, REPORTING) || (/^[وف]/u.test(line.words) && begins(line.words.slice(1), REPORTING))
  );
}

function isCall(line: Line): boolean {
  if (line.count > LONGEST_CALL) return false;
  if (begins(line.words, CALLS) || leadsToLinks(line)) return true;
  if (/©|(?:جميع|كل|كافة) الحقوق محفوظة|all rights reserved|لا ت?عبر بالضرورة|powered by/iu.test(line.text))
    return true;
  if (/^\d* ?(?:تعليق|تعليقات|مشاهده|قراه|comments?)$/u.test(line.words)) return true;
  // «الرئيسية > أخبار > …»
  return /^\s*الرئيسية\s*[>›»/|]/u.test(line.text);
}

/** Buttons, hashtags, an address: nothing but such. */
function isRow(line: Line): boolean {
  const words = line.words.split(' ');
  if (words.every((word) => BUTTONS.has(word) || /^\d+$/u.test(word))) return true;
  const pieces = line.text.trim().split(/\s+/u);
  return pieces.every((piece) => /^(?:#\S+|https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[|•·,،-])$/u.test(piece));
}

/** «بقلم: …», «المصدر: وكالات», «… - رويترز». */
function isCredit(line: Line): boolean {
  if (line.count > LONGEST_CREDIT || line.ended) return false;
  const before = /^([^:：\-–—|/]{2,20})[:：\-–—|/]/u.exec(line.text)?.[1];
  if (before !== undefined && CREDITS.has(lineOf(before).words)) return true;
  if (/^بقلم /u.test(line.words)) return true;
  const rest = withoutAgencies(line.words);
  if (rest === line.words) return false;
  return rest === '' || (rest.split(' ').length <= 3 && /[-–—/|()،]/u.test(line.text));
}

/**
 * A line of days and hours alone: with words that say the page was published or changed then, or `bare`. `null`
 * for any other line.
 */
export function stampKind(line: Line): 'published' | 'changed' | 'bare' | null {
  if (line.count > 16 || !/\d/u.test(line.words)) return null;
  const stamp = longest(line.words, STAMPS);
  const rest = stamp === null ? line.words : line.words.slice(stamp.length).trim();
  if (!rest.split(' ').every((word) => /^\d+$/u.test(word) || TIME_WORDS.has(word))) return null;
  if (/تحديث|تعديل|updated/u.test(line.words)) return 'changed';
  if (stamp !== null) return 'published';
  return BARE_DAY.test(line.words) || BARE_FIGURES.test(fold(line.text).text) ? 'bare' : null;
}

/** «… (رويترز)»: what stands below a picture. */
function isCaption(line: Line): boolean {
  if (line.count > LONGEST_CAPTION || isSentence(line) || beginsAsReport(line)) return false;
  const credit = /[([]([^()[\]]{2,40})[)\]]\s*$/u.exec(line.text)?.[1];
  if (credit === undefined || !/[^.؟!:]\s*[([][^()[\]]*[)\]]\s*$/u.test(line.text)) return false;
  return credit !== line.text && withoutAgencies(lineOf(credit).words) === '';
}

/** Whether a full stop stands in it that is followed by more, or by nothing. */
function isSentence(line: Line): boolean {
  return /[^.\d]\.(?!\.)["”»)]*(?:\s|$)/u.test(line.text);
}

function withoutAgencies(words: string): string {
  let rest = ` ${words} `;
  for (const agency of AGENCIES) rest = rest.replaceAll(` ${agency} `, ' ');
  return rest.trim();
}

function begins(words: string, list: ReadonlySet<string>): boolean {
  return longest(words, list) !== null;
}

/** The longest phrase of a list with which a text begins, as whole words. */
function longest(words: string, list: ReadonlySet<string>): string | null {
  const terms = words.split(' ', 5);
  for (let length = terms.length; length > 0; length -= 1) {
    const phrase = terms.slice(0, length).join(' ');
    if (list.has(phrase)) return phrase;
  }
  return null;
}

/** Folded as lines are; the longest first, so that a phrase is taken off before its pieces. */
function phrases(list: string): ReadonlySet<string> {
  const folded = listed(list)
    .map((phrase) => lineOf(phrase).words)
    .filter((phrase) => phrase !== '');
  return new Set(folded.sort((a, b) => b.length - a.length));
}
