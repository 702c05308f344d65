import { type OrganisationsByCodeRow, organisationsByCode } from '../../../cypher/queries.gen.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot } from '../../request/kept-with-snapshot.js';
import { oneByKey } from '../../request/loader.js';
import type { Organisation } from './graph.type.js';

export const toOrganisation = ({ placeKind, place, ...row }: OrganisationsByCodeRow): Organisation => ({
  ...row,
  __typename: 'Organisation',
  id: globalId('Organisation', row.code),
  placeKey: place && `${placeKind}:${place}`,
});

export const organisationByCode = keptWithSnapshot(
  'organisations',
  oneByKey(
    ({ store }, codes) => store.run(organisationsByCode, { codes }),
    (row) => row.code,
    toOrganisation,
  ),
);
