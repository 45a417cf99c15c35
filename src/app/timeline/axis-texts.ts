/** All that the axis says, as the page speaks: the widget knows neither keys nor i18next. */
import { type DateSpeech, describeWhen } from '../../core/dates/describe.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Status, Text } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Speech } from '../i18n/speech.ts';
import { textIn } from '../i18n/text-in.ts';
import type { useT } from '../i18n/use-t.ts';
import { type Extent, unionOf } from '../marks/geometry.ts';
import { daysWords } from './days-words.ts';
import type { LaneName } from './lanes.ts';
import type { Placed } from './place.ts';
import { type TickWords, tickWords } from './tick-words.ts';

type Translate = ReturnType<typeof useT<'timeline'>>;

interface KindCount {
  name: Text;
  count: number;
}

export interface AxisTexts {
  axis: string;
  keys: string;
  lanes: string;
  undated: string;
  undatedCount(count: number): string;
  move: string;
  earlier: string;
  later: string;
  zoomIn: string;
  zoomOut: string;
  noEvents: string;
  emptyWindow: string;
  onlyCrossed: string;
  lanesBelow(count: number): string;
  /** A number that stands by itself. */
  number(value: number): string;
  calendar: Calendar;
  tick: TickWords;
  lane(name: LaneName): string;
  laneCount(count: number): string;
  title(event: EventHead): string;
  /** The word before the title; none for what happened. */
  statusWord(status: Status): string | null;
  /** The accessible name of an event: headline, date, status and whether sources disagree. */
  item(event: EventHead): string;
  clusterDays(members: readonly Placed[]): string;
  cluster(members: readonly Placed[]): string;
  /** How many of a kind. */
  kind(kind: KindCount): string;
  /** The accessible name of what an archive puts together: how many, of what, and when. */
  bunch(count: number, kinds: readonly KindCount[], extent: Extent): string;
  window(window: Extent): string;
  windowCount(window: Extent, count: number): string;
  selected(event: EventHead): string;
  nearestBefore(event: EventHead): string;
  nearestAfter(event: EventHead): string;
  backTo(event: EventHead): string;
}

export function axisTexts(t: Translate, speech: DateSpeech, { language, number }: Speech): AxisTexts {
  const days = daysWords(speech);
  const title = (event: EventHead) => textIn(event.title, language);
  const date = (event: EventHead) => (event.when === null ? '' : describeWhen(event.when, speech));
  const said = (event: EventHead) => ({ title: isolate(title(event)), date: date(event) });
  const statusWords = { happened: null, planned: t('planned'), claimed: t('claimed') };
  const sayKind = ({ name, count }: KindCount) =>
    t('kindCount', { name: textIn(name, language), n: number(count) });
  const clusterDays = (members: readonly Placed[]) => {
    const extent = unionOf(members.map((member) => member.extent));
    return extent === null ? '' : days.cluster(extent);
  };

  return {
    axis: t('axis'),
    keys: t('keys'),
    lanes: t('lanes'),
    undated: t('undated'),
    undatedCount: (count) => t('undatedCount', { count }),
    move: t('move'),
    earlier: t('earlier'),
    later: t('later'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    noEvents: t('noEvents'),
    emptyWindow: t('emptyWindow'),
    onlyCrossed: t('onlyCrossed'),
    lanesBelow: (count) => t('lanesBelow', { count }),
    number,
    calendar: speech.calendar,
    tick: tickWords(speech),
    lane: (name) => laneName(name, t, language),
    laneCount: (count) => t('laneCount', { count }),
    title,
    statusWord: (status) => statusWords[status],
    item(event) {
      const isDisputed = event.disagreements.length > 0;
      return t(isDisputed ? `${event.status}Disputed` : `${event.status}Item`, said(event));
    },
    clusterDays,
    cluster: (members) => t('cluster', { count: members.length, days: clusterDays(members) }),
    kind: sayKind,
    bunch: (count, kinds, extent) =>
      t('bunch', { count, days: days.exact(extent), kinds: kinds.map(sayKind).join(t('kindsJoint')) }),
    window: days.window,
    windowCount: (window, count) => t('windowCount', { days: days.exact(window), count }),
    selected: (event) => t('selected', said(event)),
    nearestBefore: (event) => t('nearestBefore', said(event)),
    nearestAfter: (event) => t('nearestAfter', said(event)),
    backTo: (event) => t('backTo', said(event)),
  };
}

function laneName(name: LaneName, t: Translate, language: string): string {
  if (name.by === 'entity') return textIn(name.name, language);
  if (name.by === 'rest') return t('rest');
  if (name.by === 'all') return t('all');
  const { publisher, title, opening } = name.article;
  const own = publisher === null ? (title ?? opening) : textIn(publisher, language);
  return t('article', { n: name.n, name: isolate(own) });
}
