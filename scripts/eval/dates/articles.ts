import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type GoldText, isCalendar, type Suite } from './gold.ts';

const FOLDER = fileURLToPath(new URL('../../../data/articles/', import.meta.url));

/** Paragraph, words, right values; `optional` after a question mark, `vague` after a tilde. */
type Reading = readonly [paragraph: number, words: string, ...values: string[]];

const REPRINTED = '[2022-01-20,2022-03-15]';
const TUESDAYS = '[2021-12-07,2021-12-14,2021-12-21,2021-12-28]';

/** Every expression of time in the five articles, in the order of the text. */
export const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  'abdollahian-moscow': [
    [0, 'اليوم الثلاثاء 15 من آذار', '2022-03-15'],
    [3, 'بعد يوم من', '', '2022-03-14'],
    [9, '11 من آذار الحالي', '2022-03-11'],
    [11, '20 من كانون الثاني الماضي', '2022-01-20'],
    [11, '?حينها', '2022-01-20'],
    [12, 'اليوم', REPRINTED],
    [14, '23 و24 من كانون الثاني 2017', '2017-01-23/2017-01-24'],
  ],
  'adviser-meets-putin': [
    [2, 'يوم الأحد', '2025-07-20'],
    [8, 'يوم الجمعة المقبل', '[2025-07-25,2025-08-01]', '2025-07-25'],
    [10, 'حتى نهاية آب/أغسطس', '2025-08-31'],
    [10, 'عام 2015', '2015'],
    [12, 'منذ اندلاع الحرب', ''],
    [13, '?مؤخراً', ''],
    [13, '~خلال الأشهر الماضية', '/2025-07'],
    [15, '?منذ توليه مناصب', ''],
  ],
  'larijani-message': [
    [0, 'يوم الأحد 20 يوليو (تموز)', '2025-07-20'],
    [2, '23 يونيو (حزيران) الماضي', '2025-06-23'],
    [3, 'الأسبوع المقبل', '[2025-07-21..2025-08-10]'],
    [4, 'يوم الخميس 18 يوليو الجاري', '[2025-07-17,2025-07-18]'],
    [4, 'خلال شهر ونصف الشهر', '[2025-09-01~,2025-09-02~]', '[2025-09-04~..2025-09-15~]'],
    [5, 'يناير (كانون الثاني) الماضي', '2025-01'],
    [8, 'منذ سنوات', ''],
    [8, '12 يومًا', 'P12D'],
    [9, '?قبل اندلاع هذه الحرب', ''],
    [9, '?حتى الآن', ''],
    [10, '14 مايو (أيار) الماضي', '2025-05-14'],
    [11, 'أبريل (نيسان) الماضي', '2025-04'],
    [11, '20 عامًا', 'P20Y'],
    [11, '25 عامًا', 'P25Y'],
    [12, 'عام 2001', '2001'],
  ],
  'moscow-summit': [
    [0, 'اليوم الأربعاء', '2022-01-19'],
    [2, 'منذ 40 عاماً', '1982~/..'],
    [4, '20 عاماً', 'P20Y'],
    [5, '?الوقت الراهن', ''],
    [14, 'العام الماضي', '2021'],
    [15, 'صباح اليوم', '2022-01-19'],
    [16, 'الیوم الأربعاء', '2022-01-19'],
  ],
  'raisi-invited': [
    [0, '?قريبا', ''],
    [0, 'الثلاثاء', TUESDAYS],
    [0, 'منذ 2017', '2017/..', '2017'],
    [1, 'مطلع العام الميلادي 2022', '2022-33'],
    [2, 'هذا الشهر', '2021-12'],
    [3, 'بداية العام المقبل', '2022-33'],
    [4, 'بداية العام المقبل', '2022-33'],
    [6, 'عام 2015', '2015'],
    [7, 'عام 2018', '2018'],
    [7, '?الجارية حاليا', TUESDAYS],
    [8, 'سبتمبر', '2021-09'],
    [9, 'نوفمبر الماضي', '2021-11'],
    [9, '?في حينه', '2021-11'],
    [10, 'منذ 2011', '2011/..'],
    [11, '?منذ توليه منصبه', ''],
    [11, 'مطلع أغسطس', '[2021-08-01..2021-08-10]'],
    [11, 'آذار/مارس 2017', '2017-03'],
    [12, 'نوفمبر 2015', '2015-11'],
    [12, '?حينها', '2015-11'],
  ],
};

/** The five articles with their days of publication, paragraph by paragraph. */
export function articles(): Suite {
  return { name: 'articles', groups: Object.keys(READINGS).map(readArticle) };
}

function readArticle(id: string): GoldText[] {
  const paragraphs = readFileSync(join(FOLDER, `${id}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const { published } = parse(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8'));
  return paragraphs.map((text, paragraph) => ({
    theme: `${id} ${paragraph}`,
    text,
    published: published.edtf,
    compare: 'value' as const,
    expected: (READINGS[id] ?? [])
      .filter(([at]) => at === paragraph)
      .map(([, words, ...values]) => expectedIn(text, words, values)),
  }));
}

function expectedIn(text: string, words: string, values: readonly string[]) {
  const optional = words.startsWith('?');
  const vague = words.startsWith('~');
  const bare = optional || vague ? words.slice(1) : words;
  const start = text.indexOf(bare);
  if (start < 0) throw new Error(`Not in its paragraph: ${words}`);
  return { start, end: start + bare.length, values, optional, calendar: !vague && isCalendar(values) };
}
