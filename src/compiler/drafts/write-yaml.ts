import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DraftContent, Item } from './draft-content.ts';
import { articleMark, proposalMark } from './marks.ts';

/** The two YAML files of a draft, as editors write them: with a mark above each proposal. */
export function writeYaml(
  { head, citations, events }: DraftContent,
  derived: boolean,
): { article: string; events: string } {
  const article = new Document(defined({ ...head, citations: [] }));
  const root = article.contents as YAMLMap<Node, Node>;
  flowAt(article, ['title'], ['roles'], ['publisher', 'words']);
  flowItems(article.getIn(['published', 'evidence'], true));
  numberKeys(article.get('roles', true));
  numberKeys(article.get('noEvent', true));
  if (derived) commentBefore(root, 'published', articleMark(head));
  const list = article.get('citations', true) as unknown as YAMLSeq<Node>;
  list.flow = false;
  citations.forEach(({ item, proposal }, n) => {
    const node = article.createNode(defined(item)) as YAMLMap<Node, Node>;
    for (const key of ['date', 'occurrence']) flowIn(node, key);
    node.commentBefore = proposalMark(proposal);
    node.spaceBefore = n > 0;
    list.add(node);
  });
  const events_ = new Document([]);
  const all = events_.contents as unknown as YAMLSeq<Node>;
  all.flow = events.length === 0;
  events.forEach(({ item }, n) => {
    const node = events_.createNode(defined(item)) as YAMLMap<Node, Node>;
    for (const key of ['people', 'places', 'topics', 'title', 'history']) flowIn(node, key);
    node.spaceBefore = n > 0;
    all.add(node);
  });
  quoteDates(article);
  quoteDates(events_);
  const how = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true };
  return { article: article.toString(how), events: events_.toString(how) };
}

/** Without what is not said. */
function defined(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

function flowAt(document: Document, ...paths: string[][]): void {
  for (const path of paths) {
    const node = document.getIn(path, true);
    if (isCollection(node)) node.flow = true;
  }
}

function flowIn(map: YAMLMap<Node, Node>, key: string): void {
  const node = map.get(key, true);
  if (isCollection(node)) node.flow = true;
}

function flowItems(node: unknown): void {
  if (isSeq(node)) for (const item of node.items) if (isMap(item)) item.flow = true;
}

function commentBefore(map: YAMLMap<Node, Node>, key: string, comment: string): void {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = comment;
}

/** Keys that are numbers of paragraphs stand as such. */
function numberKeys(node: unknown): void {
  if (!isMap(node)) return;
  for (const { key } of node.items) if (isScalar(key)) key.value = Number(key.value);
}

/** Dates stand between quotation marks: they are text. */
function quoteDates(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
}
