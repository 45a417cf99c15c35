import { expect, it } from 'vitest';
import { createEngine } from '../../core/archive/create-engine.ts';
import { AtOnce } from './at-once.ts';
import { HeadStore } from './head-store.ts';
import { rehearseSearch } from './rehearsal.ts';
import { corpusOf, serve } from './served.fixtures.ts';

it('of a search looks up the events of all first letters, one at a time, and of the first few all else', async () => {
  const { manifest } = serve(corpusOf(60));
  const engine = createEngine(manifest);
  const heads = new HeadStore(manifest, () => Promise.reject(new Error('nothing is fetched')));
  const looked: string[] = [];
  const look = (what: string) => async (q: string) => {
    looked.push(`${what} of ${q}`);
    return null;
  };
  const later = (callback: () => void) => {
    looked.push('pause');
    callback();
  };
  await rehearseSearch(
    [...'abcde'],
    { rehearse: look('all'), hits: look('events') },
    { manifest, engine, atOnce: new AtOnce(engine, heads), later },
  );
  expect(looked.filter((what) => what !== 'pause')).toEqual([
    ...['all of a', 'all of b', 'all of c'],
    ...['events of d', 'events of e'],
  ]);
  expect(looked.filter((_, at) => at % 2 === 0)).toEqual(Array(5).fill('pause'));
});
