import { listEnclaves, listPairings, listPartnerCentres } from '../../facts/partner/partner.repository.js';
import type { Position } from '../../geo/position.js';
import type { RequestContext } from '../../request/request-context.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapQuestion } from '../map-question.js';
import { type GraphFeature, lineBetween, pointAt } from './map-feature.js';
import { placePosition } from './place-position.js';

interface Located {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

const positionOf = ({ longitude, latitude }: Located): Position | undefined =>
  longitude === null || latitude === null ? undefined : { longitude, latitude };

/** Whether any of the places named by key lies in the place asked about. */
const concerns = ({ places }: Snapshot, { place }: MapQuestion, keys: readonly string[]): boolean =>
  place === undefined || keys.some((key) => liesIn(places, places.rowOf.get(key) ?? -1, place));

const positionOfKey = (snapshot: Snapshot, key: string) =>
  placePosition(snapshot, snapshot.places.rowOf.get(key));

const line = (from: Position | undefined, to: Position | undefined) =>
  from && to ? lineBetween(from, to) : null;

const codeOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Lines from home to the enclave, or to its host where only the host has a point. */
export const enclaveFeatures = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const { snapshot } = context;
  const all = (await listEnclaves(context)).filter(({ homeKey, hostKey }) =>
    concerns(snapshot, question, [homeKey, hostKey]),
  );
  const features = all.map((enclave) => {
    const { id, code, name, kind: enclaveKind, direction, status, homeKey, hostKey } = enclave;
    const [home, host] = [codeOfKey(homeKey), codeOfKey(hostKey)];
    const own = positionOf(enclave);
    const precision = own ? enclave.precision : 'HOST';
    const properties = { id, code, name, enclaveKind, direction, status, home, host, precision };
    const geometry = line(positionOfKey(snapshot, homeKey), own ?? positionOfKey(snapshot, hostKey));
    return { id, geometry, properties: { kind: 'ENCLAVE', ...properties } };
  });
  return features;
};

/** Lines from home to partner. */
export const pairingFeatures = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const { snapshot } = context;
  const all = (await listPairings(context)).filter(({ homeKey, partnerKey }) =>
    concerns(snapshot, question, [homeKey, partnerKey]),
  );
  const features = all.map(({ id, code, name, since, homeKey, partnerKey }) => ({
    id,
    geometry: line(positionOfKey(snapshot, homeKey), positionOfKey(snapshot, partnerKey)),
    properties: {
      kind: 'PAIRING',
      ...{ id, code, name, since, home: codeOfKey(homeKey), partner: codeOfKey(partnerKey) },
    },
  }));
  return features;
};

/** Cooperation centres as points. */
export const centreFeatures = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const all = (await listPartnerCentres(context)).filter(({ servesKeys }) =>
    concerns(context.snapshot, question, servesKeys),
  );
  const features = all.map((centre) => {
    const { id, code, name, precision, basedInCode: basedIn, servesKeys } = centre;
    const position = positionOf(centre);
    const properties = { id, code, name, basedIn, serves: servesKeys.map(codeOfKey), precision };
    return {
      id,
      geometry: position ? pointAt(position) : null,
      properties: { kind: 'CENTRE', ...properties },
    };
  });
  return features;
};
