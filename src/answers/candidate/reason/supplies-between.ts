import { supplySources } from '../../../../cypher/queries.gen.js';
import { manyByKey } from '../../../request/loader.js';

/** How a supplier and its customer are named together. */
export const supplyKey = (supplier: string, customer: string): string => JSON.stringify([supplier, customer]);

const endsOf = (key: string): { from: string; to: string } => {
  const [from, to] = JSON.parse(key) as [string, string];
  return { from, to };
};

/** From where it is known that one supplies another, the latest first; by `supplyKey`. */
export const suppliesBetween = manyByKey(
  ({ store }, keys) => store.run(supplySources, { pairs: keys.map(endsOf) }),
  ({ from, to }) => supplyKey(from, to),
  (row) => row,
);
