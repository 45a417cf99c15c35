import type { NoEventCause } from '../../core/draft/draft.ts';
import type { Text } from '../../core/model/published.ts';

/** What drafts say in words of their own, in the languages that have them. */
type Words = Readonly<Record<'ar' | 'en' | 'fa' | 'ru', string>>;

export const MISSING: Words = {
  ar: 'لا يذكر المقال متى كان ذلك.',
  en: 'The article does not say when that was.',
  fa: 'مقاله نمی‌گوید این رویداد چه زمانی بوده است.',
  ru: 'В статье не сказано, когда это было.',
};

export const GIVEN_AND_SAID: Words = {
  ar: 'ذكر المحرر يوم النشر عند إدخال النص، ويوافقه ما يقوله النص عن يومه.',
  en: 'The editor who entered the text gave the day of publication; what the text says of its own day agrees with it.',
  fa: 'ویراستاری که متن را وارد کرد روز انتشار را داد؛ آنچه متن دربارهٔ روز خود می‌گوید با آن سازگار است.',
  ru: 'День публикации указал редактор, внёсший текст; с ним согласуется то, что говорит о своём дне сам текст.',
};

export const GIVEN: Words = {
  ar: 'ذكر المحرر يوم النشر عند إدخال النص، ولا يقوله النص نفسه؛ والكلمات المقتبسة أول النص.',
  en: 'The editor who entered the text gave the day of publication; the text does not say it. The words quoted are how the text begins.',
  fa: 'ویراستاری که متن را وارد کرد روز انتشار را داد؛ خود متن آن را نمی‌گوید. واژه‌های نقل‌شده آغاز متن است.',
  ru: 'День публикации указал редактор, внёсший текст; сам текст его не называет. Приведённые слова — начало текста.',
};

export const NO_EVENT: Readonly<Record<NoEventCause, Words>> = {
  background: {
    ar: 'خلفية عامة بلا حدث',
    en: 'General background without an event',
    fa: 'پیش‌زمینهٔ کلی بدون رویداد',
    ru: 'Общая справка без события',
  },
  opinion: {
    ar: 'رأي أو تحليل بلا حدث',
    en: 'Opinion or analysis without an event',
    fa: 'نظر یا تحلیل بدون رویداد',
    ru: 'Мнение или анализ без события',
  },
  description: {
    ar: 'وصف بلا حدث',
    en: 'Description without an event',
    fa: 'توصیف بدون رویداد',
    ru: 'Описание без события',
  },
  list: {
    ar: 'سطر قصير بلا حدث',
    en: 'A short line without an event',
    fa: 'سطری کوتاه بدون رویداد',
    ru: 'Короткая строка без события',
  },
};

/** Words in the languages of a site; those that it has and the words have not are an editor's to add. */
export function inLanguages(words: Readonly<Record<string, string>>, languages: readonly string[]): Text {
  return Object.fromEntries(
    languages.flatMap((tag) => (words[tag] === undefined ? [] : [[tag, words[tag]]])),
  );
}

/** Words in one language: the site's first that has them. */
export function inFirst(words: Words, languages: readonly string[]): string {
  const tag = languages.find((language) => Object.hasOwn(words, language)) ?? 'en';
  return inLanguages(words, [tag])[tag] ?? words.en;
}
