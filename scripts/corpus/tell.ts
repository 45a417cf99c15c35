import { agreeing } from './arabic.ts';
import type { Said } from './dating.ts';
import { DEEDS, type Deed, HAPPENINGS, type Happening, matterOf, type Scene, titled } from './kinds.ts';
import type { Random } from './random.ts';

/** Something that can be reported again in other words. */
export type Matter =
  | { by: 'person'; deed: Deed; object: string; genitive: string; scene: Scene }
  | { by: 'itself'; happening: Happening; past: string; present: string; headline: string; scene: Scene };

export function chooseMatter(scene: Scene, random: Random, isPlanned: boolean): Matter {
  if (random.chance(0.76)) {
    const deed = random.pick(DEEDS);
    const [object, genitive] = matterOf(deed, scene, random);
    return { by: 'person', deed, object, genitive, scene };
  }
  // Nobody plans an accident.
  const happening = random.pick(isPlanned ? HAPPENINGS.slice(1) : HAPPENINGS);
  return { by: 'itself', happening, ...random.pick(happening.variants)(scene), scene };
}

export const kindOf = (matter: Matter): string =>
  matter.by === 'person' ? matter.deed.kind : matter.happening.kind;

/** An office that is longer gives way to the name in a headline. */
const MOST_LETTERS = 22;

/** A headline that says no more than the first report: of a plan or a claim, what it is about. */
export function headline(matter: Matter, status: 'happened' | 'planned' | 'claimed'): string {
  if (matter.by === 'itself') return status === 'claimed' ? `أنباء عن ${matter.headline}` : matter.headline;
  const { deed, object, genitive, scene } = matter;
  const { actor, other } = scene;
  const short = (text: string): string => text.replace(titled(other), other.name);
  if (status === 'planned') return `${deed.noun} ${short(genitive)}`;
  if (status === 'claimed') return `أنباء عن ${deed.noun} ${short(genitive)}`;
  const subject = actor.office.length <= MOST_LETTERS ? actor.office : actor.name;
  return `${subject} ${agreeing(deed.present, actor.gender)} ${short(object)}`;
}

/** Dates that begin with a number or the name of a month stand after «في». */
function placed({ words, rule }: Said): string {
  const isBare = /^\d/.test(words) || rule === 'last-month-name';
  return isBare ? `في ${words}` : words;
}

/** As news. */
export function report(matter: Matter, said: Said, random: Random): string {
  const date = placed(said);
  if (matter.by === 'itself') {
    return said.rule === 'full-date' && random.chance(0.4)
      ? `${date}، ${matter.past}`
      : `${matter.past} ${date}`;
  }
  const { deed, object, scene } = matter;
  const verb = agreeing(deed.past, scene.actor.gender);
  return random.pick([
    `${verb} ${titled(scene.actor)}، ${date}، ${object}`,
    `${verb} ${titled(scene.actor)} ${date} ${object}`,
    `${verb} ${titled(scene.actor)} ${object} ${date}`,
  ]);
}

/** As what was before; without a date too. */
export function recall(matter: Matter, said: Said | undefined): string {
  const date = said ? ` ${placed(said)}` : ' في وقت سابق';
  if (matter.by === 'itself') return `وسبق أن ${matter.past}${date}`;
  const { deed, object, scene } = matter;
  const { gender } = scene.actor;
  return `${agreeing(['وكان', 'وكانت'], gender)} ${titled(scene.actor)} قد ${agreeing(deed.past, gender)} ${object}${date}`;
}

/** As what an article does not vouch for. */
export function claim(matter: Matter, said: Said, random: Random): string {
  const date = placed(said);
  if (matter.by === 'itself') return `وترددت أنباء، لم يؤكدها مصدر مستقل، عن ${matter.headline} ${date}`;
  const { deed, object, scene } = matter;
  const source = random.pick([
    'وقال مصدر مطلع إن',
    'وذكر مقربون من الملف أن',
    'وزعمت حسابات على مواقع التواصل أن',
  ]);
  return `${source} ${titled(scene.actor)} ${agreeing(deed.past, scene.actor.gender)} ${object} ${date}`;
}

/** As what is to come. */
export function plan(matter: Matter, said: Said, random: Random): string {
  const date = placed(said);
  if (matter.by === 'itself') return `ومن المقرر أن ${matter.present} ${date}`;
  const { deed, object, genitive, scene } = matter;
  const { gender } = scene.actor;
  const present = agreeing(deed.present, gender);
  return random.pick([
    `ومن المقرر أن ${present} ${titled(scene.actor)} ${object} ${date}`,
    `وس${present} ${titled(scene.actor)} ${object} ${date}`,
    `${agreeing(['ويعتزم', 'وتعتزم'], gender)} ${titled(scene.actor)} ${deed.noun} ${genitive} ${date}`,
  ]);
}
