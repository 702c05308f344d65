import {
  activitiesOfEnterprises,
  chainRolesOfPlaces,
  chainsOfParks,
  chainsOfSegments,
  inputsOfSegments,
  linksOfChains,
  outputsOfSegments,
  partsOfSegments,
  type SegmentsByCodeRow,
  segmentsByCode,
  segmentsOfChains,
  surveyList,
  type TechnologiesByCodeRow,
  technologiesByCode,
  technologiesOfSegments,
} from '../../../cypher/queries.gen.js';
import { todayInChina } from '../../codes/today.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot, ofFrame } from '../../request/kept-with-snapshot.js';
import { manyByKey, oneByKey } from '../../request/loader.js';
import { pageByKey } from '../../request/page/page-by-key.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainSegment, SegmentLink, Stage } from './chain.type.js';
import type { ChainRole, DocumentStatus } from './chain-role.type.js';
import type { Activity, Segment, SegmentKind, Technology } from './segment.type.js';
import type { Survey } from './survey.type.js';

const toSegment = ({ parent, aliases, kind, ...row }: SegmentsByCodeRow): Segment => ({
  ...row,
  __typename: 'Segment',
  id: globalId('Segment', row.code),
  kind: kind as SegmentKind,
  aliases: aliases ?? [],
  parentCode: parent,
});

export const segmentByCode = keptWithSnapshot(
  'segments',
  oneByKey(
    ({ store }, codes) => store.run(segmentsByCode, { codes }),
    (row) => row.code,
    toSegment,
  ),
  ofFrame,
);

export const segmentsByChain = pageByKey(
  ({ store }, codes, page) => store.run(segmentsOfChains, { codes, ...page }),
  (row) => row.chain,
  ({ segment, chain, stage, weight, ...row }): ChainSegment => ({
    ...row,
    segmentCode: segment,
    chainCode: chain,
    stage: stage as Stage | null,
    weight: weight ?? 1,
  }),
);

export const linksByChain = pageByKey(
  ({ store }, codes, page) => store.run(linksOfChains, { codes, ...page }),
  (row) => row.chain,
  ({ from, to, ...row }): SegmentLink => ({ ...row, fromCode: from, toCode: to }),
);

export const chainCodesBySegment = manyByKey(
  ({ store }, codes) => store.run(chainsOfSegments, { codes }),
  (row) => row.segment,
  (row) => row.chain,
);

export const inputsBySegment = pageByKey(
  ({ store }, codes, page) => store.run(inputsOfSegments, { codes, ...page }),
  (row) => row.segment,
  ({ segment, other, ...row }): SegmentLink => ({ ...row, fromCode: other, toCode: segment }),
);

export const outputsBySegment = pageByKey(
  ({ store }, codes, page) => store.run(outputsOfSegments, { codes, ...page }),
  (row) => row.segment,
  ({ segment, other, ...row }): SegmentLink => ({ ...row, fromCode: segment, toCode: other }),
);

export const partCodesBySegment = pageByKey(
  ({ store }, codes, page) => store.run(partsOfSegments, { codes, ...page }),
  (row) => row.segment,
  (row) => row.part,
);

const toTechnology = ({ holders, ...row }: TechnologiesByCodeRow): Technology => ({
  ...row,
  __typename: 'Technology',
  id: globalId('Technology', row.code),
  holderIds: holders,
});

export const technologiesBySegment = manyByKey(
  ({ store }, codes) => store.run(technologiesOfSegments, { codes }),
  (row) => row.segment,
  ({ segment: _, ...row }) => toTechnology(row),
);

export const technologyByCode = keptWithSnapshot(
  'technologies',
  oneByKey(
    ({ store }, codes) => store.run(technologiesByCode, { codes }),
    (row) => row.code,
    toTechnology,
  ),
);

export const activitiesByEnterprise = keptWithSnapshot(
  'activities-of-enterprises',
  manyByKey(
    ({ store }, ids) => store.run(activitiesOfEnterprises, { ids }),
    (row) => row.enterprise,
    ({ segment, at, ...row }): Activity => ({
      ...row,
      segmentCode: segment,
      placeKey: at === '' ? null : at,
    }),
  ),
);

export const chainCodesByPark = keptWithSnapshot(
  'chains-of-parks',
  manyByKey(
    ({ store }, codes) => store.run(chainsOfParks, { codes }),
    (row) => row.park,
    (row) => row.chain,
  ),
  ofFrame,
);

/** State of a document today: past the end of its term it is expired, whatever was stated. */
const statusToday = (status: string, until: string | null): DocumentStatus =>
  until !== null && until < todayInChina().slice(0, until.length) ? 'EXPIRED' : (status as DocumentStatus);

export const chainRolesByPlace = manyByKey(
  ({ store }, places) => store.run(chainRolesOfPlaces, { places }),
  (row) => row.place,
  ({ chain, status, ...row }): ChainRole => ({
    ...row,
    chainCode: chain,
    status: statusToday(status, row.until),
  }),
);

export const listSurveys = async ({ store }: RequestContext): Promise<Survey[]> =>
  (await store.run(surveyList, {})).map(
    ({ placeKind, place, chain, segments, kind, resolution, ...row }) => ({
      ...row,
      kind: kind as Survey['kind'],
      resolution: resolution as Survey['resolution'],
      placeKey: `${placeKind}:${place}`,
      chainCode: chain,
      segmentCodes: segments ?? [],
      wholeChain: (segments ?? []).length === 0,
    }),
  );
