import { enclaveList, pairingList, partnerCentreList } from '../../../cypher/queries.gen.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot } from '../../request/kept-with-snapshot.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Enclave, EnclaveDirection, EnclaveKind, Pairing, PartnerCentre } from './partner.type.js';

const readPartnerCentres = async (_snapshot: Snapshot, { store }: RequestContext): Promise<PartnerCentre[]> =>
  (await store.run(partnerCentreList, {})).map(({ basedIn, serves, ...row }) => ({
    ...row,
    __typename: 'PartnerCentre',
    id: globalId('PartnerCentre', row.code),
    basedInCode: basedIn,
    servesKeys: serves,
  }));

const readEnclaves = async (_snapshot: Snapshot, { store }: RequestContext): Promise<Enclave[]> =>
  (await store.run(enclaveList, {})).map(({ home, host, kind, direction, functions, ...row }) => ({
    ...row,
    __typename: 'Enclave',
    id: globalId('Enclave', row.code),
    kind: kind as EnclaveKind,
    direction: direction as EnclaveDirection,
    functions: functions ?? [],
    homeKey: home,
    hostKey: host,
  }));

const readPairings = async (_snapshot: Snapshot, { store }: RequestContext): Promise<Pairing[]> =>
  (await store.run(pairingList, {})).map(({ home, partner, ...row }) => ({
    ...row,
    __typename: 'Pairing',
    id: globalId('Pairing', row.code),
    homeKey: home,
    partnerKey: partner,
  }));

const partnerCentres = keptOnce('partner-centre-list', readPartnerCentres);
const enclaves = keptOnce('enclave-list', readEnclaves);
const pairings = keptOnce('pairing-list', readPairings);

/** Lists every partner centre; read once a snapshot, like the lists after it. */
export const listPartnerCentres = async (context: RequestContext) =>
  partnerCentres(context.snapshot, context);
export const listEnclaves = async (context: RequestContext) => enclaves(context.snapshot, context);
export const listPairings = async (context: RequestContext) => pairings(context.snapshot, context);

/** Loader by code over a list short enough to be read whole. */
const oneOf = <Value extends { readonly code: string }>(
  name: string,
  list: (context: RequestContext) => Promise<Value[]>,
) =>
  keptWithSnapshot<Value | undefined>(name, {
    load: async (context, codes) => {
      const byCode = new Map((await list(context)).map((value) => [value.code, value]));
      return codes.map((code) => byCode.get(code));
    },
  });

export const partnerCentreByCode = oneOf('partner-centres', listPartnerCentres);
export const enclaveByCode = oneOf('enclaves', listEnclaves);
export const pairingByCode = oneOf('pairings', listPairings);
