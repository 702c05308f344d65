import { resources } from '../../../../graph/resources.js';
import type { SourceTable } from '../read/source-table.js';
import { namedResources } from './named-resources.js';

/** Resources in order, each after those that it names. */
const order: readonly string[] = (() => {
  const placed: string[] = [];
  const place = (name: string): void => {
    if (placed.includes(name)) return;
    for (const other of namedResources(name)) place(other);
    placed.push(name);
  };
  for (const { name } of resources) place(name);
  return placed;
})();

/** Orders tables so that rows name rows of earlier tables; files of one resource as they came. */
export const orderTables = (tables: readonly SourceTable[]): SourceTable[] =>
  [...tables].sort((a, b) => order.indexOf(a.resource.name) - order.indexOf(b.resource.name));
