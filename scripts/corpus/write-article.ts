import { agreeing, wordsIn } from './arabic.ts';
import { dayName, fullDate } from './dating.ts';
import type { Desk } from './desk.ts';
import { Fillers } from './fillers.ts';
import { type Scene, titled } from './kinds.ts';
import type { Newsroom } from './newsroom.ts';
import { OUTLETS } from './places.ts';
import type { Told } from './told.ts';

/** A line of the corpus: an article with what it tells. */
export interface ArticleLine {
  article: Record<string, unknown>;
  events: Record<string, unknown>[];
}

const SHORTEST = 150;
const LONGEST = 900;

/**
 * One article: a headline, a first paragraph with place and outlet, a paragraph for each event, and sentences
 * round them up to a length that articles have.
 */
export function writeArticle(room: Newsroom, desk: Desk, number: number, told: readonly Told[]): ArticleLine {
  const { random } = room;
  const own = room.scene(desk);
  // Each town has an article before towns are chosen by chance.
  const scene = { ...own, place: room.places[number - 1]?.[1] ?? own.place };
  const outlet = random.pick(OUTLETS);
  let times = 0;
  const fillers = new Fillers(random, () => (times++ === 0 ? scene : room.scene(desk)));
  const sentences = (least: number, most: number): string =>
    Array.from({ length: random.int(least, most) }, () => fillers.next()).join(' ');
  const [first] = told;
  const paragraphs: string[] = [
    String((first?.event.title as { ar: string } | undefined)?.ar ?? `أخبار ${desk.topic.name}`),
    `${scene.place} – ${outlet} – ${lead(scene)}. ${sentences(0, 1)}`.trim(),
  ];
  const events = told.map(({ event, quote }) => {
    const paragraph = paragraphs.push(`${quote.exact}. ${sentences(0, 2)}`.trim()) - 1;
    return { ...event, citations: [{ ...quote, paragraph }] };
  });
  // Short ones are the rule, and long reads are few.
  const length = SHORTEST + Math.floor((LONGEST - SHORTEST) * random.next() * random.next());
  let words = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  const headingAt = length > 450 ? paragraphs.push(`خلفيات عن ${desk.topic.name}`) - 1 : undefined;
  while (words < length) {
    const paragraph = sentences(2, 3);
    words += wordsIn(paragraph);
    paragraphs.push(paragraph);
  }
  const stated = desk.perhaps === undefined ? fullDate(desk.published, desk.months).words : undefined;
  const last =
    paragraphs.push(stated === undefined ? `نُشر يوم ${dayName(desk.published)}` : `نُشر في ${stated}`) - 1;
  return {
    article: {
      id: `article-${String(number).padStart(6, '0')}`,
      language: 'ar',
      paragraphs,
      publisher: { name: { ar: outlet }, words: { paragraph: 1, exact: outlet } },
      title: { paragraph: 0 },
      published: {
        edtf: desk.perhaps === undefined ? desk.published : `[${desk.published},${desk.perhaps}]`,
        basis: {
          ar:
            desk.perhaps === undefined
              ? 'يذيّل النص بتاريخ نشره.'
              : 'يسمي النص يوم الأسبوع الذي نُشر فيه، ويحتمل أسبوعين متتاليين.',
        },
        evidence: [{ paragraph: last, exact: stated ?? `يوم ${dayName(desk.published)}` }],
      },
      roles: {
        0: 'title',
        ...(headingAt !== undefined && { [headingAt]: 'heading' }),
        [last]: 'boilerplate',
      },
    },
    events,
  };
}

function lead({ topic, actor }: Scene): string {
  const verb = agreeing(['ويتصدر', 'وتتصدر'], actor.gender);
  return `عاد ملف ${topic.name} إلى واجهة النقاش العام، ${verb} ${titled(actor)} المعنيين به`;
}
