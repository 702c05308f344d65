import { asText, nodeText, relationText } from '../dataset/record/as-text.js';
import type { NodeChange, NodeImage, Relation } from '../dataset/record/node-change.js';
import { withoutRelations } from '../dataset/record/without-relations.js';
import type { Obstacle } from './obstacle.js';

/** The graph as it stands: nodes by their text, and what leads into those that the import made. */
export interface Standing {
  readonly nodes: ReadonlyMap<string, NodeImage>;
  readonly waysIn: ReadonlyMap<string, readonly Relation[]>;
}

/** The same relationship, seen from its end. */
const seenFromEnd = (change: NodeChange, { type, label, key, properties }: Relation): string =>
  `${nodeText({ label, key })} ${relationText({ type, label: change.label, key: change.key, properties })}`;

/** Properties by which the product keeps account of what it read itself: no fact, and in nobody’s way. */
const ofOwnReading: ReadonlySet<string> = new Set(['proposalKey']);

const changedProperties = ({ created, after }: NodeChange, now: NodeImage): string[] => {
  const names = created ? [...Object.keys(after), ...Object.keys(now.properties)] : Object.keys(after);
  return [...new Set(names)].filter(
    (name) => !ofOwnReading.has(name) && asText(now.properties[name] ?? null) !== asText(after[name] ?? null),
  );
};

/** Types of relationships that are no longer as the import left them. */
const changedRelations = ({ created, added, settled }: NodeChange, now: NodeImage): string[] => [
  ...withoutRelations(added, now.out).map(({ type }) => type),
  ...(created ? withoutRelations(now.out, added).map(({ type }) => type) : []),
  ...Object.entries(settled)
    .filter(([went, left]) => {
      const standing = now.out.filter(({ type }) => type === went);
      return withoutRelations(standing, left).length + withoutRelations(left, standing).length > 0;
    })
    .map(([type]) => type),
];

/** Finds what stands in the way of undoing changes: whatever was written later at the same place, or hangs on it. */
export const obstaclesTo = (changes: readonly NodeChange[], { nodes, waysIn }: Standing): Obstacle[] => {
  const own = new Set(changes.flatMap((change) => change.added.map((one) => seenFromEnd(change, one))));
  return changes.flatMap((change): Obstacle[] => {
    const { label, key, name } = change;
    const about = { label, key, name };
    const now = nodes.get(nodeText(change));
    if (!now) return [{ ...about, problem: 'GONE', what: label }];
    const written = [...changedProperties(change, now), ...changedRelations(change, now)];
    const ends = change.removed.filter((one) => !nodes.has(nodeText(one)));
    const others = (waysIn.get(nodeText(change)) ?? []).filter(
      (way) => !own.has(`${nodeText(change)} ${relationText(way)}`),
    );
    return [
      ...[...new Set(written)].map((what) => ({ ...about, problem: 'CHANGED' as const, what })),
      ...ends.map(({ label: what }) => ({ ...about, problem: 'GONE' as const, what })),
      ...[...new Set(others.map((one) => one.label))].map((what) => ({
        ...about,
        problem: 'USED' as const,
        what,
      })),
    ];
  });
};
