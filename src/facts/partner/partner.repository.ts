import { enclaveList, pairingList, partnerCentreList } from '../../../cypher/queries.gen.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot } from '../../request/kept-with-snapshot.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Enclave, EnclaveDirection, EnclaveKind, Pairing, PartnerCentre } from './partner.type.js';

export const listPartnerCentres = async ({ store }: RequestContext): Promise<PartnerCentre[]> =>
  (await store.run(partnerCentreList, {})).map(({ basedIn, serves, ...row }) => ({
    ...row,
    __typename: 'PartnerCentre',
    id: globalId('PartnerCentre', row.code),
    basedInCode: basedIn,
    servesKeys: serves,
  }));

export const listEnclaves = async ({ store }: RequestContext): Promise<Enclave[]> =>
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

export const listPairings = async ({ store }: RequestContext): Promise<Pairing[]> =>
  (await store.run(pairingList, {})).map(({ home, partner, ...row }) => ({
    ...row,
    __typename: 'Pairing',
    id: globalId('Pairing', row.code),
    homeKey: home,
    partnerKey: partner,
  }));

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
