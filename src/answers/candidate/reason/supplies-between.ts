import { supplySources } from '../../../../cypher/queries.gen.js';
import { manyByKey } from '../../../request/loader.js';

/** Key of a supplier and its customer together. */
export const supplyKey = (supplier: string, customer: string): string => JSON.stringify([supplier, customer]);

const endsOf = (key: string): { from: string; to: string } => {
  const [from, to] = JSON.parse(key) as [string, string];
  return { from, to };
};

/** Sources of a supply, the latest first; by `supplyKey`. */
export const suppliesBetween = manyByKey(
  ({ store }, keys) => store.run(supplySources, { pairs: keys.map(endsOf) }),
  ({ from, to }) => supplyKey(from, to),
  (row) => row,
);
