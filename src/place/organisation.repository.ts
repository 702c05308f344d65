import { type OrganisationsByCodeRow, organisationsByCode } from '../../cypher/queries.gen.js';
import type { Organisation } from './graph.type.js';
import { keptWithImage } from './kept-with-image.js';
import { oneByKey } from './loader.js';

export const toOrganisation = ({ placeKind, place, ...row }: OrganisationsByCodeRow): Organisation => ({
  ...row,
  placeKey: place && `${placeKind}:${place}`,
});

export const organisationByCode = keptWithImage(
  oneByKey(
    ({ store }, codes) => store.run(organisationsByCode, { codes }),
    (row) => row.code,
    toOrganisation,
  ),
);
