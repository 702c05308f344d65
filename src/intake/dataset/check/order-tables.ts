import type { Column } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import type { SourceTable } from '../read/source-table.js';

const targets: Readonly<Record<string, readonly string[]>> = { places: ['regions', 'parks'] };

const namedBy = (column: Column): readonly string[] => {
  if (column.type === 'region') return ['regions'];
  if (column.type === 'segments') return ['segments', 'chains'];
  return column.refers === undefined ? [] : (targets[column.refers] ?? [column.refers]);
};

/** Resources in order, each after those that it names. */
const order: readonly string[] = (() => {
  const placed: string[] = [];
  const place = (name: string): void => {
    if (placed.includes(name)) return;
    const resource = resources.find((resource) => resource.name === name);
    for (const other of resource?.columns.flatMap(namedBy) ?? []) if (other !== name) place(other);
    placed.push(name);
  };
  for (const { name } of resources) place(name);
  return placed;
})();

/** Orders tables so that rows name rows of earlier tables; files of one resource as they came. */
export const orderTables = (tables: readonly SourceTable[]): SourceTable[] =>
  [...tables].sort((a, b) => order.indexOf(a.resource.name) - order.indexOf(b.resource.name));
