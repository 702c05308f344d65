import { todayInChina } from '../codes/today.js';
import { segmentByCode, technologyByCode } from '../facts/chain/chain.repository.js';
import { chainByCode } from '../facts/chain/chain-by-code.js';
import { enterpriseById } from '../facts/enterprise/enterprise.repository.js';
import { enclaveByCode, pairingByCode, partnerCentreByCode } from '../facts/partner/partner.repository.js';
import { organisationByCode } from '../facts/place/organisation.repository.js';
import { parkByCode, regionByCode } from '../facts/place/place.repository.js';
import { policyByCode } from '../facts/policy/document/policy-by-code.js';
import { parseGlobalId } from '../request/global-id.js';
import { loadOne } from '../request/loader.js';
import type { Node } from '../request/node.type.js';
import type { RequestContext } from '../request/request-context.js';
import { listByKey, targetByKey } from '../sharing/list/read/target-list.repository.js';

type Found = Promise<Node | undefined>;

const finders: Readonly<Record<string, (context: RequestContext, key: string) => Found>> = {
  Region: (context, key) => context.loader(regionByCode).load(key),
  Park: (context, key) => context.loader(parkByCode).load(key),
  Enterprise: (context, key) => context.loader(enterpriseById).load(key),
  Chain: (context, key) => context.loader(chainByCode).load(key),
  Segment: (context, key) => context.loader(segmentByCode).load(key),
  Technology: (context, key) => context.loader(technologyByCode).load(key),
  PartnerCentre: (context, key) => context.loader(partnerCentreByCode).load(key),
  Enclave: (context, key) => context.loader(enclaveByCode).load(key),
  Pairing: (context, key) => context.loader(pairingByCode).load(key),
  Policy: async (context, key) => (await policyByCode(context, key, todayInChina())) ?? undefined,
  Organisation: async (context, key) => loadOne(context, organisationByCode, key),
  TargetList: (context, key) => context.loader(listByKey).load(key),
  Target: (context, key) => context.loader(targetByKey).load(key),
};

/** Finds anything by its global id, as far as the reader may see it. */
export const findNode = async (context: RequestContext, id: string): Found => {
  const named = parseGlobalId(id);
  return named && finders[named.type]?.(context, named.key);
};
