import { fold } from '../arabic/fold.ts';
import type { Text } from '../model/published.ts';
import type { Meaning } from './meanings.ts';

/** Ids and Arabic or English names under which a site may keep a kind, by meaning; the likeliest first. */
const NAMES: Readonly<Record<Meaning, string>> = {
  statement: 'statement speech remark تصريح كلام قول كلمة',
  addition: 'statement speech remark تصريح كلام قول كلمة',
  announcement: 'announcement إعلان بيان',
  'press-report': 'press-report report press تقرير خبر',
  visit: 'visit trip زيارة جولة رحلة',
  meeting: 'meeting summit لقاء اجتماع قمة',
  call: 'call telephone اتصال مكالمة',
  talks: 'talks negotiation محادثات مفاوضات مباحثات',
  message: 'message invitation letter رسالة دعوة',
  agreement: 'agreement deal treaty اتفاق اتفاقية معاهدة عقد',
  deadline: 'deadline مهلة موعد',
  conflict: 'conflict war attack نزاع حرب هجوم',
  office: 'office appointment election منصب تعيين انتخاب',
  justice: 'ruling justice court trial حكم قضاء محاكمة دعوى',
  decision: 'decision قرار',
  opening: 'opening launch festival افتتاح إطلاق مهرجان',
  change: 'development change تطور',
  accident: 'accident disaster حادث كارثة',
  protest: 'protest demonstration احتجاج مظاهرة',
};

/** Where a site has no kind of that meaning, one that says less. */
const LESS: Partial<Record<Meaning, readonly Meaning[]>> = {
  statement: ['announcement'],
  addition: ['announcement'],
  announcement: ['statement'],
  'press-report': ['announcement', 'statement'],
  call: ['talks', 'meeting'],
  talks: ['meeting'],
  meeting: ['talks', 'visit'],
  visit: ['meeting'],
  message: ['statement'],
  decision: ['announcement'],
  justice: ['decision'],
};

/** The id of the site's kind that has a meaning; else of one that says less, of its most general, of its first. */
export function kindOf(meaning: Meaning, kinds: readonly { id: string; name: Text }[]): string {
  for (const wanted of [meaning, ...(LESS[meaning] ?? []), 'change' as const]) {
    const kind = kinds.find((candidate) => isNamed(candidate, wanted));
    if (kind) return kind.id;
  }
  return kinds.at(-1)?.id ?? '';
}

/** Kinds of one family may be told as one another: a visit as a meeting, a statement as an announcement. */
const FAMILIES: readonly (readonly Meaning[])[] = [
  ['statement', 'announcement', 'press-report', 'decision'],
  ['visit', 'meeting', 'call', 'talks'],
  ['message', 'agreement', 'deadline'],
];

/** The family of a kind, as a number; its own where it is of none. */
export function familyOf(kind: { id: string; name: Text }): number | string {
  const family = FAMILIES.findIndex((meanings) => meanings.some((meaning) => isNamed(kind, meaning)));
  return family < 0 ? kind.id : family;
}

function isNamed({ id, name }: { id: string; name: Text }, meaning: Meaning): boolean {
  const words = NAMES[meaning].split(' ').map((word) => fold(word).text);
  const own = Object.values(name).flatMap((text) => fold(text).text.split(/[^\p{L}]+/u));
  return words.some(
    (word) => id === word || id.split('-').includes(word) || own.includes(word) || own.includes(`ال${word}`),
  );
}
