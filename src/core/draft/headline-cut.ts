import { PREPOSITIONS, RELATIVE, SUBORDINATE, THAT } from './connectives.ts';

/** A name or a noun behind its number may overrun the room by so much. */
const OVERRUN = 10;

/**
 * As many words as fit: up to a comma if there is one late enough, never within a name or between number and noun,
 * and with nothing at the end that leads on.
 *
 * @param names as they stand in the text
 */
export function cut(text: string, longest: number, names: readonly string[] = []): string {
  const plain = withoutTail(text);
  if (plain.length <= longest) return finish(plain, names, longest);
  const room = plain.slice(0, longest + 1);
  const comma = Math.max(room.lastIndexOf('،'), room.lastIndexOf('؛'), room.lastIndexOf(' – '));
  if (comma >= longest * 0.45) return balanced(withoutLeading(room.slice(0, comma), false));
  const blank = Math.max(room.lastIndexOf(' '), 1);
  const at = outsideNames(plain, blank, longest, names);
  return balanced(withoutLeading(plain.slice(0, at), at < plain.length));
}

/** A text that may be too long still, without what dangles at its end. */
export function finish(text: string, names: readonly string[], longest: number): string {
  return text.length > longest ? cut(text, longest, names) : balanced(withoutLeading(text, false));
}

/** “، وذلك بعد …”, “، مما أدى …”: what is added. */
function withoutTail(text: string): string {
  const tail = /[،,]\s+(?:وذلك|مما|وهو|وهي|علما)\s/u.exec(text)?.index ?? -1;
  return tail >= 20 ? text.slice(0, tail) : text;
}

/** Where to cut: before a name that would be cut in two, or behind it if little is wanting. */
function outsideNames(text: string, at: number, longest: number, names: readonly string[]): number {
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0 && name !== ''; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (start < at && end > at) return end <= longest + OVERRUN ? end : Math.max(start - 1, 1);
    }
  }
  return at;
}

/** @param isCut whether words follow that do not stand there */
function withoutLeading(text: string, isCut: boolean): string {
  const parts = text.trim().split(/\s+/u);
  while (parts.length > 1 && leadsOn(plainOf(parts.at(-1) ?? ''), isCut)) parts.pop();
  return parts.join(' ').replace(/[\s،,؛:.–-]+$/u, '');
}

const plainOf = (word: string): string =>
  word
    .replace(/[\p{M}،,؛:]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are nothing without the next. */
const NEVER_LAST = set(
  'و قد لا لم لن ما او ثم كان كانت وذلك بعد قبل بنسبه بقيمه بحضور بمشاركه برياسه بقياده بهدف بزياده بمقدار بمعدل بمبلغ بموجب بمناسبه باجمالي بواقع بعدد احتجاجا ردا نظرا تمهيدا استعدادا الصادر الصادره المورخ الموافق عبد ابو بن ابن',
);

/** Only where the next was there and is cut off: “نهاية (يونيو)”, “خمسة (عمال)”. */
const LAST_IF_WHOLE = set(
  'نهايه بدايه مطلع منتصف اواخر اوايل حوالي اكثر اقل عام سنه شهر يوم ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثماني ثمانيه تسع تسعه عشر عشره مايه ميه الف مليون مليار مليارات ملايين الاف عشرات ميات',
);

/** Deeds with ب before what is done: “بتوقيف (خمسة)”. */
const DEED = /^بت\p{L}{2}ي\p{L}$/u;

function leadsOn(word: string, isCut: boolean): boolean {
  if (
    PREPOSITIONS.has(word) ||
    THAT.has(word) ||
    RELATIVE.has(word) ||
    SUBORDINATE.has(word) ||
    NEVER_LAST.has(word)
  )
    return !/^(?:هذا|هذه|ذلك|تلك|كل|بعض)$/u.test(word) || isCut;
  return isCut && (LAST_IF_WHOLE.has(word) || DEED.test(word) || /^[\d٠-٩][\d٠-٩.,٫]*$/u.test(word));
}

/** Without a quotation mark or bracket that has no partner. */
function balanced(text: string): string {
  const straight = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  const pairs: [RegExp, RegExp][] = [
    [/“/gu, /[”]/gu],
    [/«/gu, /»/gu],
    [/\(/gu, /\)/gu],
  ];
  let plain = straight ? text.replace(/"/gu, '') : text;
  for (const [open, close] of pairs) {
    if ((plain.match(open)?.length ?? 0) !== (plain.match(close)?.length ?? 0))
      plain = plain.replace(open, '').replace(close, '');
  }
  return plain.trim();
}
