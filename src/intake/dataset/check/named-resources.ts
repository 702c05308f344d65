import type { Column } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';

const targets: Readonly<Record<string, readonly string[]>> = { places: ['regions', 'parks'] };

const namedBy = ({ type, refers, mayRefer }: Column): readonly string[] => {
  if (mayRefer !== undefined) return [mayRefer];
  if (type === 'region') return ['regions'];
  if (type === 'segments') return ['segments', 'chains'];
  return refers === undefined ? [] : (targets[refers] ?? [refers]);
};

/** Lists the other resources that rows of a resource name. */
export const namedResources = (name: string): readonly string[] => {
  const columns = resources.find((resource) => resource.name === name)?.columns ?? [];
  return columns.flatMap(namedBy).filter((other) => other !== name);
};

/** Gathers resources and all that their rows name, the rows of those name, and so on. */
export const resourcesNeeded = (names: Iterable<string>): ReadonlySet<string> => {
  const needed = new Set(names);
  for (const name of needed) for (const other of namedResources(name)) needed.add(other);
  return needed;
};
