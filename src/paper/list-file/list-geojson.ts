import type { Feature, FeatureCollection, Point } from 'geojson';
import { attribution } from '../../map/attribution.js';
import { locationOf } from '../../request/location-of.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ListCopy } from './list-copy.js';
import type { ListRow } from './list-row.js';

const featureOf = ({ crs }: ListCopy, row: ListRow): Feature<Point | null> => {
  const { target, enterprise, notes } = row;
  const place = enterprise ? locationOf(enterprise, crs) : null;
  return {
    type: 'Feature',
    id: target.id,
    geometry: place && { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: {
      number: row.number,
      enterprise: target.enterpriseId,
      uscc: enterprise?.uscc ?? target.pending?.uscc ?? null,
      name: enterprise?.name ?? target.pending?.name ?? null,
      pending: target.pending !== null,
      region: enterprise?.regionCode ?? null,
      park: enterprise?.parkCode ?? null,
      segment: target.segmentCodes[0] ?? null,
      segments: target.segmentCodes,
      stage: target.stage,
      stageDays: target.stageDays,
      finding: target.finding,
      version: target.version,
      claim: target.claim && {
        organisation: target.claim.organisationCode,
        member: target.claim.member,
        until: target.claim.until,
      },
      nextStep: target.nextStep,
      responsible: target.responsible?.member ?? null,
      investment: target.investment,
      addedBy: target.addedByCode,
      addedAt: target.addedAt,
      revenueCny: enterprise?.revenueCny ?? null,
      employees: enterprise?.employees ?? null,
      crs: place && crs,
      precision: place?.precision ?? null,
      notes: notes.map(({ organisationCode, text, confidential, at }) => ({
        organisation: organisationCode,
        text,
        confidential,
        at,
      })),
    },
  };
};

/** Writes a list as GeoJSON (RFC 7946): a feature a target, without geometry where it has no point. */
export const listGeojson = async (context: RequestContext, copy: ListCopy): Promise<string> => {
  const { list, at, crs, rows } = copy;
  const { snapshot } = context;
  const collection: FeatureCollection<Point | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: list.name,
    crsName: crs,
    exportedAt: at,
    asOf: snapshot.asOf,
    graphRevision: snapshot.revision,
    attribution: await attribution(context),
    features: rows.map((row) => featureOf(copy, row)),
  };
  return JSON.stringify(collection);
};
