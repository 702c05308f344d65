import { writePlan } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requireFree } from '../access/claim-of.js';
import type { Target } from '../read/target.type.js';
import { changeTarget } from './change-target.js';
import { planEvents, planOf } from './plan-of.js';
import type { PlanTargetInput } from './plan-target.input.js';

/** Plans a target: the next step, the member responsible, and the investment expected. */
export const planTarget = (context: RequestContext, input: PlanTargetInput): Promise<Target> =>
  changeTarget(context, 'PLAN', input, ({ run, target, request }) => {
    const { organisation } = request.member;
    requireFree(target, organisation, request.at);
    const plan = { ...target, ...planOf(input, organisation, request.at) };
    const events = planEvents(target, plan);
    if (events.length === 0) return { events };
    return { events, write: (version) => run(writePlan, { ...plan, target: target.id, version }) };
  });
