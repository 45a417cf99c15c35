/** Whether mutations leave anything otherwise than it was. */

/** What is only said, a moment later, to those who do not see it. */
const SAID = '[aria-live]';

/**
 * Much is written again as it was, at every redraw: an attribute emptied and set, words replaced by the same. Only
 * what was written is looked at: writing out all that is drawn, before and after, would delay the next frame.
 *
 * @param records with old values, in order
 * @param selector of the parts that matter
 */
export function hasNetChange(records: readonly MutationRecord[], selector: string): boolean {
  const attributes = new Map<Node, Map<string, string | null>>();
  const texts = new Map<Node, string | null>();
  const moved = new Map<Node, Moved>();
  for (const record of records) {
    const { target } = record;
    if (record.type === 'childList') note(moved, record);
    else if (!matters(target, selector)) continue;
    else if (record.type === 'characterData') first(texts, target, record.oldValue);
    else first(namesOf(attributes, target), record.attributeName ?? '', record.oldValue);
  }
  for (const [target, names] of attributes)
    for (const [name, old] of names) if ((target as Element).getAttribute(name) !== old) return true;
  for (const [target, old] of texts) if (target.nodeValue !== old) return true;
  for (const [target, { added, removed, places }] of moved) {
    const isPart = matters(target, selector);
    const counts = (node: Node) => isPart || holdsPart(node, selector);
    // Where what stood there before is in its place again, it has not moved.
    for (const [node, next] of places)
      if (node.parentNode === target && node.nextSibling !== next && counts(node)) return true;
    const [came, went] = [[...added].filter(counts), [...removed].filter(counts)];
    if (came.map(written).join() !== went.map(written).join()) return true;
  }
  return false;
}

interface Moved {
  added: Set<Node>;
  removed: Set<Node>;
  /** What stood after each that was taken out first. */
  places: Map<Node, Node | null>;
}

function note(moved: Map<Node, Moved>, record: MutationRecord): void {
  const { target, addedNodes, removedNodes, nextSibling } = record;
  const { added, removed, places } = moved.get(target) ?? {
    ...{ added: new Set(), removed: new Set(), places: new Map() },
  };
  moved.set(target, { added, removed, places });
  for (const [at, node] of [...removedNodes].entries()) {
    if (!places.has(node)) places.set(node, removedNodes[at + 1] ?? nextSibling);
    if (!added.delete(node)) removed.add(node);
  }
  for (const node of addedNodes) if (!removed.delete(node)) added.add(node);
}

function namesOf(attributes: Map<Node, Map<string, string | null>>, target: Node) {
  const names = attributes.get(target) ?? new Map<string, string | null>();
  attributes.set(target, names);
  return names;
}

function first<Key>(values: Map<Key, string | null>, key: Key, value: string | null): void {
  if (!values.has(key)) values.set(key, value);
}

/** What has left the page with its parent counts where its parent went. */
function matters(target: Node, selector: string): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && element.closest(selector) !== null && element.closest(SAID) === null;
}

function holdsPart(node: Node, selector: string): boolean {
  return node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
}

const written = (node: Node): string => (node instanceof Element ? node.outerHTML : (node.nodeValue ?? ''));
