import { articleSchema, indexSchema } from '../../core/model/published.ts';
import type { PublishedCorpus } from '../join/published-corpus.ts';
import { jsonSchemas } from './json-schemas.ts';

/** Name relative to the output folder, with `/`, to text. */
export type OutputFiles = Map<string, string>;

/**
 * The files of the public format. Parsing brings the keys into the order of the schema, whatever built them,
 * so that a change in the code alone never shows as a change of the data.
 */
export function serialise({ index, articles }: PublishedCorpus): OutputFiles {
  const files: OutputFiles = new Map();
  files.set('index.json', toJson(indexSchema.parse(index)));
  for (const article of articles) {
    files.set(articleFile(article.id), toJson(articleSchema.parse(article)));
    files.set(articleTextFile(article.id), article.paragraphs.map(({ text }) => `${text}\n`).join(''));
  }
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    files.set(`schema/${name}.schema.json`, toJson(schema));
  }
  return files;
}

export function articleFile(id: string): string {
  return `articles/${id}.json`;
}

/**
 * An article's paragraphs, one a line: the text in which positions of whole articles count. Not in `articles/`:
 * there, in `data/`, stand the texts as they were received, which an output folder given by mistake must not cost.
 */
export function articleTextFile(id: string): string {
  return `texts/${id}.txt`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
