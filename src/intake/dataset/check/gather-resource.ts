import type { Table } from '../../../sheet/read/table.js';
import type { CheckContext } from './check-context.js';
import { checkRow } from './check-row.js';
import { findCircles } from './find-circles.js';
import type { RunMemory } from './memory/run-memory.js';
import { ownKey } from './own-key.js';
import type { TableLayout } from './table-layout.js';

/** Resources whose rows name other rows of their own, before or after them. */
export const refersToItself = (resource: string): boolean =>
  ['regions', 'segments', 'sectors', 'policies', 'policy_rules'].includes(resource);

/**
 * Reads a resource that refers to itself once without looking its references up, so that a row may name a later row.
 * Its acceptable rows enter the memory; the result is the codes whose parents run in a circle.
 */
export const gatherResource = async (
  table: Table,
  layout: TableLayout,
  context: CheckContext,
  memory: RunMemory,
): Promise<Set<string>> => {
  const { name } = layout.resource;
  const parentOf = new Map<string, string>();
  const seen = new Set<string>();
  for await (const chunk of table.records())
    for (const record of chunk) {
      const { rejected, values } = checkRow(record, layout, { ...context, gathering: name });
      const code = ownKey(name, values);
      if (rejected || seen.has(code)) continue;
      seen.add(code);
      memory.add(name, values);
      if (typeof values.parent === 'string') parentOf.set(code, values.parent);
    }
  return findCircles(parentOf);
};
