import { chainNodes } from './chain-nodes.js';
import { enterpriseNodes } from './enterprise-nodes.js';
import { listNodes } from './list-nodes.js';
import type { NodeModel } from './model-types.js';
import { noticeNodes } from './notice-nodes.js';
import { partnerNodes } from './partner-nodes.js';
import { placeNodes } from './place-nodes.js';
import { policyNodes } from './policy-nodes.js';
import { storeNodes } from './store-nodes.js';

export const nodes: readonly NodeModel[] = [
  ...placeNodes,
  ...chainNodes,
  ...enterpriseNodes,
  ...partnerNodes,
  ...listNodes,
  ...noticeNodes,
  ...policyNodes,
  ...storeNodes,
];
