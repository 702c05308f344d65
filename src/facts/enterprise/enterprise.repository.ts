import {
  customersOfEnterprises,
  type EnterprisesByIdRow,
  enterpriseIdsByKey,
  enterprisesById,
  holdingsOfEnterprises,
  ownersOfEnterprises,
  possibleDuplicatesOfEnterprises,
  sitesOfEnterprises,
  suppliersOfEnterprises,
} from '../../../cypher/queries.gen.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot } from '../../request/kept-with-snapshot.js';
import { manyByKey, oneByKey } from '../../request/loader.js';
import { pageByKey } from '../../request/page/page-by-key.js';
import type { Enterprise } from './enterprise.type.js';

const toEnterprise = ({
  id,
  region,
  park,
  formerNames,
  products,
  ...row
}: EnterprisesByIdRow): Enterprise => ({
  ...row,
  __typename: 'Enterprise',
  id: globalId('Enterprise', id),
  ownId: id,
  regionCode: region,
  parkCode: park,
  formerNames: formerNames ?? [],
  products: products ?? [],
});

export const enterpriseById = keptWithSnapshot(
  'enterprises',
  oneByKey(
    ({ store }, ids) => store.run(enterprisesById, { ids }),
    (row) => row.id,
    toEnterprise,
  ),
);

/** Own id by own id, credit code or unique identifier. */
export const enterpriseIdByKey = oneByKey(
  ({ store }, keys) => store.run(enterpriseIdsByKey, { keys }),
  (row) => row.key,
  (row) => row.id,
);

const withOther = <Row extends { readonly other: string }>(row: Row) => ({ ...row, otherId: row.other });

const supplyOf = <Row extends { readonly other: string; readonly segment: string }>(row: Row) => ({
  ...withOther(row),
  segmentCode: row.segment === '' ? null : row.segment,
});

export const suppliersByEnterprise = pageByKey(
  ({ store }, ids, page) => store.run(suppliersOfEnterprises, { ids, ...page }),
  (row) => row.enterprise,
  supplyOf,
);

export const customersByEnterprise = pageByKey(
  ({ store }, ids, page) => store.run(customersOfEnterprises, { ids, ...page }),
  (row) => row.enterprise,
  supplyOf,
);

export const ownersByEnterprise = pageByKey(
  ({ store }, ids, page) => store.run(ownersOfEnterprises, { ids, ...page }),
  (row) => row.enterprise,
  withOther,
);

export const holdingsByEnterprise = pageByKey(
  ({ store }, ids, page) => store.run(holdingsOfEnterprises, { ids, ...page }),
  (row) => row.enterprise,
  withOther,
);

export const duplicatesByEnterprise = manyByKey(
  ({ store }, ids) => store.run(possibleDuplicatesOfEnterprises, { ids }),
  (row) => row.enterprise,
  withOther,
);

export const sitesByEnterprise = manyByKey(
  ({ store }, ids) => store.run(sitesOfEnterprises, { ids }),
  (row) => row.enterprise,
  ({ name, kind, placeKind, place, ...row }) => ({
    ...row,
    name: name === '' ? null : name,
    kind: kind === '' ? null : kind,
    placeKey: `${placeKind}:${place}`,
  }),
);
