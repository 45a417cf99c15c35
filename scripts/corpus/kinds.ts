import { agreeing, type ByGender } from './arabic.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { Topic, Work } from './topics.ts';

/** What a sentence about an event can name. */
export interface Scene {
  topic: Topic;
  work: Work;
  place: string;
  actor: Person;
  /** Somebody else than the actor. */
  other: Person;
}

/** What is done, in the cases in which sentences need it: «وفداً من …» after a verb, «وفد من …» after a noun. */
type Matter = (scene: Scene) => readonly [object: string, genitive: string];

/** Something that a person does. */
export interface Deed {
  kind: string;
  name: string;
  past: ByGender;
  present: ByGender;
  /** The verbal noun, for headlines: «لقاء», «توقيع». */
  noun: string;
  matters: readonly Matter[];
}

const same = (words: (scene: Scene) => string): Matter => {
  return (scene) => [words(scene), words(scene)];
};

export const titled = ({ office, name }: Person): string => `${office} ${name}`;

export const DEEDS: readonly Deed[] = [
  {
    kind: 'meeting',
    name: 'لقاء',
    past: ['التقى', 'التقت'],
    present: ['يلتقي', 'تلتقي'],
    noun: 'لقاء',
    matters: [
      same(({ other }) => titled(other)),
      ({ topic }) => [`وفداً من ${topic.body}`, `وفد من ${topic.body}`],
      ({ place }) => [`ممثلين عن أهالي ${place}`, `ممثلين عن أهالي ${place}`],
    ],
  },
  {
    kind: 'visit',
    name: 'زيارة',
    past: ['زار', 'زارت'],
    present: ['يزور', 'تزور'],
    noun: 'زيارة',
    matters: [
      same(({ place }) => `مدينة ${place}`),
      same(({ work, place }) => `${work.name} في ${place}`),
      same(({ place, topic }) => `مقر ${topic.body} في ${place}`),
    ],
  },
  {
    kind: 'call',
    name: 'اتصال هاتفي',
    past: ['أجرى', 'أجرت'],
    present: ['يجري', 'تجري'],
    noun: 'إجراء',
    matters: [({ other }) => [`اتصالاً هاتفياً مع ${titled(other)}`, `اتصال هاتفي مع ${titled(other)}`]],
  },
  {
    kind: 'talks',
    name: 'محادثات',
    past: ['بحث', 'بحثت'],
    present: ['يبحث', 'تبحث'],
    noun: 'بحث',
    matters: [
      same(({ topic, other }) => `ملف ${topic.name} مع ${titled(other)}`),
      same(({ work, other }) => `مستقبل ${work.name} مع ${titled(other)}`),
    ],
  },
  {
    kind: 'announcement',
    name: 'إعلان',
    past: ['أعلن', 'أعلنت'],
    present: ['يعلن', 'تعلن'],
    noun: 'إعلان',
    matters: [
      same(({ work }) => `خطة لتطوير ${work.name}`),
      same(({ topic, place }) => `إطلاق برنامج لدعم قطاع ${topic.name} في ${place}`),
      same(({ work, place }) => `بدء العمل في ${work.name} في ${place}`),
    ],
  },
  {
    kind: 'agreement',
    name: 'اتفاق',
    past: ['وقّع', 'وقّعت'],
    present: ['يوقّع', 'توقّع'],
    noun: 'توقيع',
    matters: [
      same(({ topic, other }) => `اتفاق تعاون في مجال ${topic.name} مع ${titled(other)}`),
      same(({ work }) => `عقد صيانة ${work.name}`),
      same(({ topic }) => `مذكرة تفاهم مع ${topic.body}`),
    ],
  },
  {
    kind: 'opening',
    name: 'افتتاح',
    past: ['افتتح', 'افتتحت'],
    present: ['يفتتح', 'تفتتح'],
    noun: 'افتتاح',
    matters: [
      same(({ work, place }) => `${work.name} في ${place}`),
      same(({ topic, place }) => `مكتب ${topic.body} في ${place}`),
    ],
  },
  {
    kind: 'decision',
    name: 'قرار',
    past: ['أصدر', 'أصدرت'],
    present: ['يصدر', 'تصدر'],
    noun: 'إصدار',
    matters: [
      ({ topic }) => [`قراراً بتنظيم قطاع ${topic.name}`, `قرار بتنظيم قطاع ${topic.name}`],
      ({ work }) => [`قراراً بتمويل ${work.name}`, `قرار بتمويل ${work.name}`],
      ({ topic, place }) => [`تعميماً بشأن ${topic.name} في ${place}`, `تعميم بشأن ${topic.name} في ${place}`],
    ],
  },
  {
    kind: 'session',
    name: 'اجتماع',
    past: ['ترأس', 'ترأست'],
    present: ['يترأس', 'تترأس'],
    noun: 'ترؤس',
    matters: [
      ({ work }) => [`اجتماعاً لمتابعة ${work.name}`, `اجتماع لمتابعة ${work.name}`],
      ({ topic, place }) => [
        `جلسة عمل في ${place} عن ${topic.name}`,
        `جلسة عمل في ${place} عن ${topic.name}`,
      ],
    ],
  },
  {
    kind: 'inspection',
    name: 'جولة تفقدية',
    past: ['تفقد', 'تفقدت'],
    present: ['يتفقد', 'تتفقد'],
    noun: 'تفقد',
    matters: [
      same(({ work, place }) => `سير العمل في ${work.name} في ${place}`),
      same(({ place }) => `الأضرار في مدينة ${place}`),
    ],
  },
];

/** Something that happens without a person who does it. */
export interface Happening {
  kind: string;
  name: string;
  /** As a report, with its verb first; as a plan or rumour after «أن», with a subject or a verb in the present. */
  variants: readonly ((scene: Scene) => { past: string; present: string; headline: string })[];
}

const verb = ({ gender }: Work, past: ByGender, present: ByGender): [string, string] => [
  agreeing(past, gender),
  agreeing(present, gender),
];

export const HAPPENINGS: readonly Happening[] = [
  {
    kind: 'incident',
    name: 'حادث',
    variants: [
      ({ work, place }) => ({
        past: `اندلع حريق في ${work.name} في ${place}`,
        present: `يندلع حريق في ${work.name} في ${place}`,
        headline: `حريق في ${work.name} في ${place}`,
      }),
      ({ place }) => ({
        past: `ضربت عاصفة رملية مدينة ${place}`,
        present: `تضرب عاصفة رملية مدينة ${place}`,
        headline: `عاصفة رملية في ${place}`,
      }),
      ({ place }) => ({
        past: `غمرت السيول عدداً من الأحياء في ${place}`,
        present: `تغمر السيول عدداً من الأحياء في ${place}`,
        headline: `سيول في ${place}`,
      }),
      ({ work, place }) => {
        const [past, present] = verb(work, ['توقف', 'توقفت'], ['يتوقف', 'تتوقف']);
        return {
          past: `${past} ${work.name} عن العمل في ${place}`,
          present: `${present} ${work.name} عن العمل في ${place}`,
          headline: `توقف ${work.name} في ${place}`,
        };
      },
    ],
  },
  {
    kind: 'protest',
    name: 'احتجاج',
    variants: [
      ({ topic, place }) => ({
        past: `نظّم عاملون في قطاع ${topic.name} وقفة احتجاجية في ${place}`,
        present: `ينظّم عاملون في قطاع ${topic.name} وقفة احتجاجية في ${place}`,
        headline: `وقفة احتجاجية لعاملين في قطاع ${topic.name}`,
      }),
      ({ topic, place }) => ({
        past: `بدأ موظفو ${topic.body} إضراباً عن العمل في ${place}`,
        present: `يبدأ موظفو ${topic.body} إضراباً عن العمل في ${place}`,
        headline: `إضراب موظفي ${topic.body} في ${place}`,
      }),
    ],
  },
  {
    kind: 'report',
    name: 'تقرير',
    variants: [
      ({ topic }) => ({
        past: `نشرت ${topic.body} تقريراً عن أوضاع قطاع ${topic.name}`,
        present: `تنشر ${topic.body} تقريراً عن أوضاع قطاع ${topic.name}`,
        headline: `تقرير عن أوضاع قطاع ${topic.name}`,
      }),
      ({ topic, work }) => ({
        past: `أصدرت ${topic.body} نتائج الدراسة الخاصة بمشروع ${work.name}`,
        present: `تصدر ${topic.body} نتائج الدراسة الخاصة بمشروع ${work.name}`,
        headline: `نتائج دراسة عن ${work.name}`,
      }),
    ],
  },
  {
    kind: 'conference',
    name: 'مؤتمر',
    variants: [
      ({ topic, place }) => ({
        past: `عُقد مؤتمر ${topic.name} في ${place}`,
        present: `يُعقد مؤتمر ${topic.name} في ${place}`,
        headline: `مؤتمر ${topic.name} في ${place}`,
      }),
      ({ topic, place }) => ({
        past: `أقيم معرض متخصص في ${topic.name} في ${place}`,
        present: `يقام معرض متخصص في ${topic.name} في ${place}`,
        headline: `معرض متخصص في ${topic.name} في ${place}`,
      }),
    ],
  },
];

/** What goes on, for dates with an open end. */
export const ONGOING = { kind: 'ongoing', name: 'وضع مستمر' };
/** What must be done by a day. */
export const DEADLINE = { kind: 'deadline', name: 'مهلة' };

export const KINDS: readonly { id: string; name: string }[] = [
  ...[...DEEDS, ...HAPPENINGS, ONGOING, DEADLINE].map(({ kind, name }) => ({ id: kind, name })),
];

export function matterOf(deed: Deed, scene: Scene, random: Random): readonly [string, string] {
  return random.pick(deed.matters)(scene);
}
