import type { NodeChange, NodeKey } from '../dataset/record/node-change.js';
import type { Touched } from '../dataset/write/touched.js';

const tables: Readonly<Record<string, string>> = {
  Region: 'FRAME',
  Park: 'FRAME',
  Segment: 'FRAME',
  Chain: 'FRAME',
  Survey: 'SURVEYS',
  Sector: 'SECTORS',
};

const byType: Readonly<Record<string, string>> = {
  PRODUCES: 'SECTORS',
  INPUT_TO: 'SECTORS',
  IN_SECTOR: 'SECTORS',
};

const tablesOf = ({ label, added, removed, created, after }: NodeChange): string[] => [
  ...(created || Object.keys(after).length > 0 ? [tables[label] ?? []].flat() : []),
  ...[...added, ...removed].flatMap(({ type }) => byType[type] ?? tables[label] ?? []),
];

const enterprisesOf = (change: NodeChange): string[] =>
  [change as NodeKey, ...change.added, ...change.removed]
    .filter(({ label }) => label === 'Enterprise')
    .map(({ key }) => key);

/** Finds what undoing changes of what running processes hold in memory. */
export const touchedByUndo = (changes: readonly NodeChange[]): Touched => ({
  enterprises: [...new Set(changes.flatMap(enterprisesOf))],
  tables: [...new Set(changes.flatMap(tablesOf))],
});
