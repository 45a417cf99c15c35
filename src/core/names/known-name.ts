/** A person, place or topic of the data, as far as finding it needs. */
export interface KnownName {
  id: string;
  /** By language. */
  name: Readonly<Record<string, string>>;
  /** As the sources write it, misprints included. */
  spellings: readonly string[];
}

/** A stretch of a paragraph in UTF-16 units: `text === paragraph.slice(start, end)`. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** Words of office beside a name. */
export interface Office extends Stretch {
  /** The words without a particle written together with the first: «للمستشار» is the text «لمستشار», plainly «المستشار». */
  plain: string;
}

/** A name of the data in a paragraph, without the particles written together with it. */
export interface FoundName extends Stretch {
  entity: 'person' | 'place' | 'topic';
  id: string;
  /** Of a person: what stands directly before or after the name. */
  office?: Office;
}

/** Words that stand where a name does and are none of the data. */
export interface UnknownName extends Stretch {
  office?: Office;
}

export interface NamesFound {
  /** For each paragraph, in order of place; names of different kinds may cover the same words. */
  found: FoundName[][];
  unknown: UnknownName[][];
}
