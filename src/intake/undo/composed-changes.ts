import { asText, nodeText } from '../dataset/record/as-text.js';
import type { NodeChange, Properties } from '../dataset/record/node-change.js';
import { withoutRelations } from '../dataset/record/without-relations.js';

/** Properties that differ before and after in the end. */
const stillChanged = (before: Properties, after: Properties): readonly string[] =>
  Object.keys(after).filter((name) => asText(before[name] ?? null) !== asText(after[name] ?? null));

const picked = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));

/** What the first settled, as the second left it, and what the second settled. */
const settledOf = (first: NodeChange, second: NodeChange): NodeChange['settled'] => {
  const left = Object.entries(first.settled).map(([type, relations]) => [
    type,
    [...withoutRelations(relations, second.removed), ...second.added.filter((one) => one.type === type)],
  ]);
  return { ...Object.fromEntries(left), ...second.settled };
};

/** Tells what two changes of a node, one after the other, make together. */
const composed = (first: NodeChange, second: NodeChange): NodeChange => {
  const before = { ...second.before, ...first.before };
  const after = { ...first.after, ...second.after };
  const names = stillChanged(before, after);
  return {
    ...{ label: second.label, key: second.key, name: second.name, created: first.created },
    ...{ before: picked(before, names), after: picked(after, names) },
    added: [
      ...withoutRelations(first.added, second.removed),
      ...withoutRelations(second.added, first.removed),
    ],
    removed: [
      ...withoutRelations(first.removed, second.added),
      ...withoutRelations(second.removed, first.added),
    ],
    settled: settledOf(first, second),
  };
};

const isNothing = ({ created, after, added, removed }: NodeChange): boolean =>
  !created && Object.keys(after).length + added.length + removed.length === 0;

/** Puts the changes of an import's batches together, in their order: one a node, and none that came to nothing. */
export const composedChanges = (parts: Iterable<readonly NodeChange[]>): NodeChange[] => {
  const changes = new Map<string, NodeChange>();
  for (const part of parts)
    for (const change of part) {
      const earlier = changes.get(nodeText(change));
      changes.set(nodeText(change), earlier ? composed(earlier, change) : change);
    }
  return [...changes.values()].filter((change) => !isNothing(change));
};
