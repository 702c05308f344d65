import { outOfBusiness } from '../answers/candidate/condition/out-of-business.js';
import { candidateGround, customersOf } from '../answers/candidate/pool/candidate-ground.js';
import { pointsReady } from '../facts/enterprise/point-index-of.js';
import { listChannels } from '../facts/partner/channels-between.js';
import { attribution } from '../map/attribution.js';
import type { RequestContext } from '../request/request-context.js';
import type { Step } from './step.js';

/** Reads the lists that are kept whole, and indexes the points of all enterprises. */
export const listSteps = function* (context: RequestContext): Generator<Step> {
  yield () => listChannels(context);
  yield () => candidateGround(context);
  yield () => outOfBusiness(context);
  yield () => attribution(context);
  yield () => customersOf(context.snapshot);
  yield () => pointsReady(context.snapshot, 'WGS84');
};
