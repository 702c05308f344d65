import type { NodeChange } from '../dataset/record/node-change.js';
import type { ImportUndoCount } from './import-undo.type.js';

/** Nodes by which an import is made known to the graph alone. */
const isOwn = ({ label }: NodeChange): boolean => label === 'Source';

/** Counts what goes and what changes back, by kind, the most frequent first. */
export const undoCounts = (changes: readonly NodeChange[]): ImportUndoCount[] => {
  const counts = new Map<string, { kind: string; removed: number; restored: number }>();
  for (const change of changes) {
    if (isOwn(change)) continue;
    const counted = counts.get(change.label) ?? { kind: change.label, removed: 0, restored: 0 };
    counted[change.created ? 'removed' : 'restored']++;
    counts.set(change.label, counted);
  }
  return [...counts.values()].sort((a, b) => b.removed + b.restored - a.removed - a.restored);
};
