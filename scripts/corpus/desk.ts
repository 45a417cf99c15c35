import { addDays } from '../../src/core/dates/day.ts';
import { FIRST_DAY } from './bursts.ts';
import { MONTH_STYLES, type MonthStyle } from './dating.ts';
import type { Newsroom } from './newsroom.ts';
import { at } from './random.ts';
import type { Topic } from './topics.ts';

/** What an article is written in. */
export interface Desk {
  topic: Topic;
  topicNumber: number;
  published: string;
  /** A second day on which the article may have been published, seven days later, where its text leaves it open. */
  perhaps: string | undefined;
  months: MonthStyle;
}

/** The day on which a share of the news is written, and the topic that is all the news then. */
export function deskAt({ calendar, topics, random }: Newsroom, share: number, article: number): Desk {
  const number = calendar.dayAt(share);
  const burst = calendar.topicOn(number);
  const byChance = random.longTail(topics.length);
  const inBurst = burst !== undefined && random.chance(0.6) ? burst : byChance;
  const topicNumber = article < topics.length ? article : inBurst;
  const published = addDays(FIRST_DAY, number);
  return {
    topic: at(topics, topicNumber),
    topicNumber,
    published,
    perhaps: random.chance(0.03) ? addDays(published, 7) : undefined,
    months: random.pick(MONTH_STYLES),
  };
}
