import { supplySources } from '../../../../cypher/queries.gen.js';
import { keptWithSnapshot } from '../../../request/kept-with-snapshot.js';
import { manyByKey } from '../../../request/loader.js';

/** Key of a supplier and its customer together. */
export const supplyKey = (supplier: string, customer: string): string => JSON.stringify([supplier, customer]);

const endsOf = (key: string): { from: string; to: string } => {
  const [from, to] = JSON.parse(key) as [string, string];
  return { from, to };
};

/** Sources of a supply, the latest first; by `supplyKey`. Whoever looks at a place again meets the same customers. */
export const suppliesBetween = keptWithSnapshot(
  'supply-sources',
  manyByKey(
    ({ store }, keys) => store.run(supplySources, { pairs: keys.map(endsOf) }),
    ({ from, to }) => supplyKey(from, to),
    (row) => row,
  ),
);
