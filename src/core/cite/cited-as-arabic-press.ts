import { describeDay, describeWhen } from '../dates/describe.ts';
import type { DateSpeech } from '../dates/speech.ts';
import type { Cited } from './cited.ts';

/** On every page, and so of the site's title and the publisher's name too. */
export const ARABIC_PRESS_LANGUAGE = 'ar';

/**
 * A citation as Arabic press and its scholars write it: the words, then title, publisher, day, paragraph, where and
 * when it was read. What is missing is said in brackets, in its place. The style is Arabic in whichever language the
 * page is, so its words stand here.
 *
 * @param dates in Arabic, of the calendar of the sources
 */
export function citedAsArabicPress(cited: Cited, dates: DateSpeech): string {
  const { title, opening, goesOn, publisher, original } = cited;
  const source = [
    title === null ? `[بلا عنوان، وأوله: ${quoted(opening)}${goesOn ? '…' : ''}]` : quoted(title),
    publisher === null ? '[لم يُذكر الناشر]' : apart(publisher),
    describeWhen(cited.published, dates),
    `الفقرة ${cited.paragraph}`,
    ...(original === null ? [] : [`الأصل في: ${apart(original)}`]),
  ];
  const reading = [
    `نقلًا عن ${quoted(cited.site)}`,
    `إصدار البيانات ${apart(cited.dataVersion)}`,
    `شوهد في ${describeDay(cited.accessed, dates)}`,
    `في: ${apart(cited.address)}`,
  ];
  return `${quoted(cited.quote)}\n${source.join('، ')}. ${reading.join('، ')}\n`;
}

function quoted(words: string): string {
  return `«${apart(words)}»`;
}

/**
 * Words that begin in a script from left to right keep their order, and their full stop its place, in the Arabic
 * around them (U+2068, U+2069). Arabic needs no such signs, and gets none.
 */
function apart(words: string): string {
  const [first = ''] = /\p{L}|\p{N}/u.exec(words) ?? [];
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(first) ? words : `\u2068${words}\u2069`;
}
