/**
 * Every cycle that following `next` leads into, each once, beginning with its least node.
 * Nodes that `next` names but `nodes` does not are passed over.
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const known = new Set(nodes);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (node: string, way: string[]): void => {
    const seenAt = way.indexOf(node);
    if (seenAt !== -1) cycles.push(rotated(way.slice(seenAt)));
    if (seenAt !== -1 || done.has(node) || !known.has(node)) return;
    for (const following of next(node)) visit(following, [...way, node]);
    done.add(node);
  };
  for (const node of [...known].sort()) visit(node, []);
  return cycles;
}

function rotated(cycle: string[]): string[] {
  const least = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(least), ...cycle.slice(0, least)];
}
