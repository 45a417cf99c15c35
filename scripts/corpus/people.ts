import { agreeing, type ByGender, forNoun, type Gender } from './arabic.ts';
import { FAMILIES, MEN, WOMEN } from './names.ts';
import { at, type Random } from './random.ts';
import type { Topic } from './topics.ts';

export interface Person {
  id: string;
  name: string;
  gender: Gender;
  /** With the body or field: «وزيرة الموارد المائية». */
  office: string;
}

const OFFICES: readonly ((topic: Topic) => ByGender)[] = [
  ({ field }) => [`وزير ${field}`, `وزيرة ${field}`],
  ({ body }) => [`المدير العام ${forNoun(body)}`, `المديرة العامة ${forNoun(body)}`],
  ({ name }) => [`رئيس لجنة ${name}`, `رئيسة لجنة ${name}`],
  ({ body }) => [`المتحدث باسم ${body}`, `المتحدثة باسم ${body}`],
  ({ name }) => [`مستشار الحكومة لشؤون ${name}`, `مستشارة الحكومة لشؤون ${name}`],
  ({ name }) => [`رئيس اتحاد العاملين في قطاع ${name}`, `رئيسة اتحاد العاملين في قطاع ${name}`],
  ({ field }) => [`وكيل وزارة ${field}`, `وكيلة وزارة ${field}`],
  ({ name }) => [`الباحث في مركز دراسات ${name}`, `الباحثة في مركز دراسات ${name}`],
];

/** People who do not exist, each with an office in one of the topics. No two have one name. */
export function peopleOf(count: number, topics: readonly Topic[], random: Random): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  while (people.length < count) {
    const gender: Gender = random.chance(0.42) ? 'f' : 'm';
    const name = `${random.pick(gender === 'm' ? MEN : WOMEN)} ${random.pick(FAMILIES)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const number = people.length;
    const topic = at(topics, number % topics.length);
    const office = agreeing(at(OFFICES, Math.floor(number / topics.length) % OFFICES.length)(topic), gender);
    people.push({ id: `person-${String(number + 1).padStart(3, '0')}`, name, gender, office });
  }
  return people;
}
