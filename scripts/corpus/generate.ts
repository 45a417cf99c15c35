import { deskAt } from './desk.ts';
import { KINDS } from './kinds.ts';
import { Newsroom } from './newsroom.ts';
import type { Told } from './told.ts';
import { writeArticle } from './write-article.ts';

/**
 * The lines of a corpus: what it is about, then its articles in order of publication. The same numbers give the
 * same bytes, on any machine.
 *
 * @param events how many there are, from 10 to 1,000,000
 * @param seed a whole number
 */
export function* generate(events: number, seed: number): Generator<string> {
  const room = new Newsroom(events, seed);
  yield JSON.stringify(headOf(room, events, seed));
  for (let number = 1; room.events < events; number += 1) {
    const desk = deskAt(room, room.events / events, number - 1);
    const told: Told[] = [];
    for (let wanted = room.random.int(2, 8); wanted > 0 && room.events < events; wanted -= 1)
      told.push(room.tell(desk));
    for (let wanted = room.random.int(0, 3); wanted > 0; wanted -= 1) {
      const again = room.tellAgain(desk);
      const isThere = told.some(({ event }) => event.id === again?.event.id);
      if (again && !isThere) told.push(again);
    }
    yield JSON.stringify(writeArticle(room, desk, number, told));
  }
}

function headOf(room: Newsroom, events: number, seed: number): Record<string, unknown> {
  const entity = (id: string, name: string) => ({ id, name: { ar: name }, spellings: [name] });
  return {
    site: {
      title: { ar: `أرشيف التجارب (${events}، ${seed})` },
      languages: ['ar'],
      collected: '2026-06-30',
      // Pages of their own would be what a build of such a corpus mostly makes.
      prerender: { limit: 0 },
    },
    people: room.people.map(({ id, name }) => entity(id, name)),
    places: room.places.map(([id, name]) => entity(id, name)),
    topics: room.topics.map(({ id, name }) => entity(id, name)),
    kinds: KINDS.map(({ id, name }) => ({ id, name: { ar: name } })),
  };
}
