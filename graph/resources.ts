import type { Resource } from './model-types.js';
import { chainResources } from './resources/chain.js';
import { enterpriseResources } from './resources/enterprise.js';
import { partnerResources } from './resources/partner.js';
import { placeResources } from './resources/place.js';
import { policyResources } from './resources/policy.js';
import { policyAnswers } from './resources/policy-answers.js';
import { ruleResources } from './resources/rule.js';
import { sectorResources } from './resources/sector.js';

/** Tables of a data package, in the order in which rows may refer to earlier ones. */
export const resources: readonly Resource[] = [
  ...placeResources,
  ...chainResources,
  ...enterpriseResources,
  ...partnerResources,
  ...sectorResources,
  ...policyResources,
  ...ruleResources,
  policyAnswers,
];
