/** Markdown as CommonMark's reference parser understands it, which knows nothing of how it was written. */
import { type Node, type NodeType, Parser } from 'commonmark';

interface Link {
  text: string;
  to: string;
}

interface Words {
  /** As they are broken on purpose; where a source breaks a line without one, it reads as a space. */
  lines: string[];
  links: Link[];
}

/** A heading with what stands below it until the next. */
export interface Section extends Words {
  level: number;
  facts: Words[];
  quotes: string[];
  paragraphs: Words[];
}

/** All that our text is made of: anything else in its tree is a sign of the data that was taken for one of Markdown. */
export const OUR_NODES: readonly NodeType[] = [
  'document',
  'heading',
  'paragraph',
  'list',
  'item',
  'block_quote',
  'text',
  'linebreak',
  'link',
];

export function treeOf(markdown: string): Node {
  return new Parser().parse(markdown);
}

export function readMarkdown(markdown: string): Section[] {
  const sections: Section[] = [];
  for (const block of childrenOf(treeOf(markdown))) {
    if (block.type === 'heading')
      sections.push({ level: block.level, ...wordsOf(block), facts: [], quotes: [], paragraphs: [] });
    const section = sections.at(-1);
    if (section === undefined) throw new Error(`${block.type} before the first heading`);
    if (block.type === 'list') section.facts.push(...childrenOf(block).map(wordsOf));
    if (block.type === 'block_quote') section.quotes.push(wordsOf(block).lines.join('\n'));
    if (block.type === 'paragraph') section.paragraphs.push(wordsOf(block));
  }
  return sections;
}

export function typesIn(node: Node): Set<NodeType> {
  return new Set([node.type, ...childrenOf(node).flatMap((child) => [...typesIn(child)])]);
}

function childrenOf(node: Node): Node[] {
  const children = [];
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}

function wordsOf(node: Node): Words {
  return { lines: textOf(node).split('\n'), links: linksIn(node) };
}

function textOf(node: Node): string {
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'softbreak') return ' ';
  return node.literal ?? childrenOf(node).map(textOf).join('');
}

function linksIn(node: Node): Link[] {
  const own = node.type === 'link' ? [{ text: textOf(node), to: node.destination ?? '' }] : [];
  return [...own, ...childrenOf(node).flatMap(linksIn)];
}
