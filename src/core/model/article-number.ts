import type { Id } from './published.ts';

/** The articles of a corpus, or those of them that are here. */
interface Articles {
  /** In order of publication. */
  articles: readonly { id: Id }[];
  /** Where only some articles are here: what each is counted as among all. */
  articleNumbers?: ReadonlyMap<Id, number>;
}

/** What an article is counted as, in order of publication, from 1 on; 0 where it is not known. */
export function articleNumber({ articles, articleNumbers }: Articles, id: Id): number {
  return articleNumbers?.get(id) ?? articles.findIndex((one) => one.id === id) + 1;
}
