import type { BillNode, BillTree } from './bill-tree';

/** Lines of a tree that stand there without their amount. */
export function withheldIn({ windows }: BillTree): readonly string[] {
  const all = windows.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes.flatMap(withParts)));
  return all.flatMap(({ postingId, amount }) => (postingId !== null && amount === null ? [postingId] : []));
}

function withParts(node: BillNode): readonly BillNode[] {
  return [node, ...node.parts.flatMap(withParts)];
}
