import { addDays, compareDays, daysBetween } from '../../src/core/dates/day.ts';
import { agreeing, type Counted, count } from './arabic.ts';
import { Calendar } from './bursts.ts';
import { coming, dayName, longAgo, pastDay, type Said, since, untilEndOf } from './dating.ts';
import type { Desk } from './desk.ts';
import { DEADLINE, ONGOING, type Scene, titled } from './kinds.ts';
import { type Person, peopleOf } from './people.ts';
import { PLACES } from './places.ts';
import { at, Random } from './random.ts';
import { chooseMatter, claim, headline, kindOf, type Matter, plan, recall, report } from './tell.ts';
import { dateOf, type Known, type Status, type Told } from './told.ts';
import { TOPICS, type Topic } from './topics.ts';

/** Known events of one topic that may still be in the news. */
const LIVE = 14;

const GUESTS: Counted = ['مشارك', 'مشاركين', 'مشاركاً'];

/** What happens in a country that does not exist, and who knows of it; each new event follows from the last. */
export class Newsroom {
  readonly random: Random;
  readonly topics: readonly Topic[];
  readonly places: readonly (readonly [id: string, name: string])[];
  readonly people: readonly Person[];
  readonly calendar: Calendar;
  readonly #live = new Map<number, Known[]>();
  /** Whom no event has named yet, by the topic of their office. */
  readonly #unnamed: number[][];
  #events = 0;

  constructor(events: number, seed: number) {
    this.random = new Random(seed);
    const some = (most: number, each: number): number =>
      Math.max(2, Math.min(most, Math.floor(events / each)));
    this.topics = TOPICS.slice(0, some(TOPICS.length, 25));
    this.places = PLACES.slice(0, some(PLACES.length, 25));
    this.people = peopleOf(some(500, 2), this.topics, this.random);
    this.calendar = new Calendar(this.topics.length, this.random);
    this.#unnamed = this.topics.map((_, topic) =>
      this.people.flatMap((_person, n) => (n % this.topics.length === topic ? [n] : [])),
    );
  }

  get events(): number {
    return this.#events;
  }

  /** Whom and what a sentence can name. Everybody is named once before anybody is named by chance. */
  scene({ topic, topicNumber }: Pick<Desk, 'topic' | 'topicNumber'>): Scene {
    const { random, people } = this;
    const own = this.#unnamed[topicNumber] ?? [];
    const first = (own.length > 0 ? own : this.#unnamed.find((list) => list.length > 0))?.at(-1);
    const isOfTopic = random.chance(0.7);
    const near =
      topicNumber + this.topics.length * random.longTail(Math.ceil(people.length / this.topics.length));
    const number = first ?? (isOfTopic && near < people.length ? near : random.longTail(people.length));
    const other = (number + 1 + random.longTail(people.length - 1)) % people.length;
    return {
      topic,
      work: random.pick(topic.works),
      place: at(this.places, random.longTail(this.places.length))[1],
      actor: at(people, number),
      other: at(people, other),
    };
  }

  /** Takes note of who is named in a text that will be printed. */
  print(text: string): void {
    for (const list of this.#unnamed) {
      const next = list.at(-1);
      if (next !== undefined && text.includes(at(this.people, next).name)) list.pop();
    }
  }

  /** Something new. */
  tell(desk: Desk): Told {
    const { random } = this;
    if (desk.perhaps !== undefined) return this.#news(desk);
    return random.weighted<() => Told>([
      [46, () => this.#news(desk)],
      [13, () => this.#plan(desk)],
      [8, () => this.#claim(desk)],
      [20, () => this.#background(desk)],
      [4, () => this.#ongoing(desk)],
      [3, () => this.#deadline(desk)],
      [3, () => this.#undated(desk)],
      [3, () => this.#byReason(desk)],
    ])();
  }

  /** Something that is known already, from another side; `undefined` if nothing of the topic is in the news. */
  tellAgain(desk: Desk): Told | undefined {
    const { random } = this;
    const live = this.#live.get(desk.topicNumber) ?? [];
    const known = live.length > 0 ? live[live.length - 1 - random.longTail(live.length)] : undefined;
    if (!known || desk.perhaps !== undefined || compareDays(known.day, desk.published) > 0) return undefined;
    if (daysBetween(known.day, desk.published) > 1500 || known.citations > 9) return undefined;
    known.citations += 1;
    const key = `${known.id}-${known.citations}`;
    const event = { id: known.id };
    const day = (moved = 0): Said => pastDay(addDays(known.day, -moved), desk.published, desk.months, random);
    const dated = (said: Said, exact = recall(known.matter, said)): Told => ({
      event,
      quote: { key, exact, status: 'happened', date: dateOf(said) },
    });
    if (known.status !== 'happened') {
      known.status = 'happened';
      return dated(day());
    }
    return random.weighted<() => Told>([
      [60, () => dated(day())],
      [12, () => dated(day(random.int(1, 5)))],
      [8, () => this.#otherNumber(known, dated, day())],
      [
        6,
        () => ({
          event,
          quote: {
            key,
            exact: recall(known.matter, undefined),
            status: 'happened',
            sameOccasionAs: known.firstKey,
            reason: { ar: 'يتحدث النص عن المناسبة نفسها ولا يذكر يومها.' },
          },
        }),
      ],
    ])();
  }

  #otherNumber(known: Known, dated: (said: Said, exact: string) => Told, said: Said): Told {
    const { random } = this;
    const more = random.int(3, 60) * 10;
    const exact = `${recall(known.matter, said)}، بحضور ${count(more, GUESTS)} لا ${count(more - random.int(1, 2) * 10, GUESTS)}`;
    const told = dated(said, exact);
    const sides = [[known.firstKey], [told.quote.key]];
    const note = { ar: 'يختلف عدد الحاضرين بين المقالين.' };
    return { ...told, event: { ...told.event, disagreements: [{ point: 'number', sides, note }] } };
  }

  #news(desk: Desk): Told {
    const { random } = this;
    const day = addDays(desk.published, -random.int(0, 6));
    const matter = chooseMatter(this.scene(desk), random, false);
    if (desk.perhaps !== undefined) {
      const second = addDays(day, daysBetween(desk.published, desk.perhaps));
      const said = {
        words: `يوم ${dayName(day)}`,
        rule: 'weekday-before-publication',
        when: `[${day},${second}]`,
      };
      return this.#matter(desk, matter, 'happened', said, report(matter, said, random), undefined);
    }
    const said = pastDay(day, desk.published, desk.months, random);
    return this.#matter(desk, matter, 'happened', said, report(matter, said, random), day);
  }

  #plan(desk: Desk): Told {
    const { random } = this;
    const matter = chooseMatter(this.scene(desk), random, true);
    const said = coming(desk.published, desk.months, random);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(said.when) ? said.when : undefined;
    return this.#matter(desk, matter, 'planned', said, plan(matter, said, random), day);
  }

  #claim(desk: Desk): Told {
    const { random } = this;
    const matter = chooseMatter(this.scene(desk), random, false);
    const day = addDays(desk.published, -random.int(0, 20));
    const said = pastDay(day, desk.published, desk.months, random);
    const isLive = random.chance(0.3) ? day : undefined;
    return this.#matter(desk, matter, 'claimed', said, claim(matter, said, random), isLive);
  }

  #background(desk: Desk): Told {
    const matter = chooseMatter(this.scene(desk), this.random, false);
    const said = longAgo(desk.published, desk.months, this.random);
    return this.#matter(desk, matter, 'happened', said, recall(matter, said), undefined);
  }

  #undated(desk: Desk): Told {
    const matter = chooseMatter(this.scene(desk), this.random, false);
    const told = this.#matter(desk, matter, 'happened', undefined, recall(matter, undefined), undefined);
    return { ...told, event: { ...told.event, missing: { ar: 'لا يذكر النص متى كان ذلك.' } } };
  }

  /** Dates for which there is no rule. */
  #byReason(desk: Desk): Told {
    const { random } = this;
    const matter = chooseMatter(this.scene(desk), random, false);
    const year = Number(desk.published.slice(0, 4)) - random.int(2, 12);
    const month = random.int(1, 12);
    const padded = String(month).padStart(2, '0');
    const [words, when, why] = random.pick([
      [`نحو عام ${year}`, `${year}~`, '«نحو» تجعل السنة تقريبية، وليست في ألفاظ القاعدة.'],
      [
        `في الأول أو الخامس عشر من ${desk.months(month)} ${year}`,
        `[${year}-${padded}-01,${year}-${padded}-15]`,
        'يذكر النص يومين ولا يرجح أحدهما.',
      ],
    ] as const);
    const exact = recall(matter, { words, rule: 'none', when });
    const told = this.#matter(desk, matter, 'happened', undefined, exact, undefined);
    return { ...told, quote: { ...told.quote, date: { editor: { ar: why }, words, when } } };
  }

  #ongoing(desk: Desk): Told {
    const scene = this.scene(desk);
    const said = since(desk.published, this.random);
    const { work, topic, place, actor } = scene;
    const isGrowth = said.rule === 'past-months';
    const going = isGrowth
      ? `شهد قطاع ${topic.name} توسعاً في ${place}`
      : `${agreeing(['يعمل', 'تعمل'], work.gender)} ${work.name} في ${place} بإشراف ${titled(actor)}`;
    const title = isGrowth ? `توسع قطاع ${topic.name} في ${place}` : `عمل ${work.name} في ${place}`;
    const people = isGrowth ? [] : [actor];
    return this.#event(desk, ONGOING.kind, title, people, scene, 'happened', said, `و${going} ${said.words}`);
  }

  #deadline(desk: Desk): Told {
    const scene = this.scene(desk);
    const said = untilEndOf(desk.published, desk.months, this.random);
    const { work, actor } = scene;
    const exact = `${agreeing(['وحدد', 'وحددت'], actor.gender)} ${titled(actor)} مهلة لاستكمال ${work.name} ${said.words}`;
    const title = `انتهاء مهلة لاستكمال ${work.name}`;
    return this.#event(desk, DEADLINE.kind, title, [actor], scene, 'planned', said, exact);
  }

  #matter(
    desk: Desk,
    matter: Matter,
    status: Status,
    said: Said | undefined,
    exact: string,
    day: string | undefined,
  ): Told {
    const { scene } = matter;
    const named = [scene.actor, scene.other].filter(({ name }) => exact.includes(name));
    const told = this.#event(
      desk,
      kindOf(matter),
      headline(matter, status),
      named,
      scene,
      status,
      said,
      exact,
    );
    const live = this.#live.get(desk.topicNumber) ?? [];
    const earlier = live.at(-1);
    if (earlier && this.random.chance(0.06)) told.event.follows = [earlier.id];
    if (day !== undefined) {
      const { id } = told.event;
      live.push({ id, matter, day, firstKey: told.quote.key, status, citations: 1 });
      this.#live.set(desk.topicNumber, live.slice(-LIVE));
    }
    return told;
  }

  #event(
    desk: Desk,
    kind: string,
    title: string,
    named: readonly Person[],
    scene: Scene,
    status: Status,
    said: Said | undefined,
    exact: string,
  ): Told {
    this.#events += 1;
    this.print(exact);
    const id = `${desk.topic.id}-${kind}-${this.#events.toString(36)}`;
    const place = this.places.find(([, name]) => name === scene.place && exact.includes(name));
    const second = this.random.chance(0.12)
      ? at(this.topics, this.random.longTail(this.topics.length))
      : desk.topic;
    return {
      event: {
        id,
        kind,
        title: { ar: title },
        people: Object.fromEntries(named.map((person) => [person.id, { ar: person.office }])),
        places: place ? [place[0]] : [],
        topics: [...new Set([desk.topic.id, second.id])],
      },
      quote: { key: `${id}-1`, exact, status, ...(said && { date: dateOf(said) }) },
    };
  }
}
