import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { todayInChina } from '../../../codes/today.js';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import { ParkCoverage } from '../register/register-report.type.js';
import { findParkMonitor } from './find-park-monitor.js';
import { ParkMonitorInput } from './park-monitor.input.js';
import { MonitorSeries, MonitorTarget, ParkMonitorReport, ParkMonitorResult } from './park-monitor.type.js';
import { reportingOf } from './reporting-of.js';

@Resolver(() => ParkMonitorReport)
export class ParkMonitorResolver {
  @Query(() => ParkMonitorResult, {
    description:
      'Finds the monthly, quarterly and yearly figures of a park, their change, target lines, and what was not reported (园区监测：月报、季报、年报).',
  })
  parkMonitor(@Ctx() context: RequestContext, @Arg('input', () => ParkMonitorInput) input: ParkMonitorInput) {
    return answerOrProblem(context, () => findParkMonitor(context, input));
  }

  @FieldResolver(() => Park, { description: 'The park asked about (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: ParkMonitorReport) {
    return loadOne(context, parkByCode, parkCode);
  }
}

@Resolver(() => MonitorSeries)
export class MonitorSeriesResolver {
  @FieldResolver(() => ParkCoverage, {
    nullable: true,
    description:
      'Which parks of the same kind and province reported the last period with a value; null where there is none or the kind is not known (上报情况)',
  })
  reporting(@Ctx() context: RequestContext, @Root() series: MonitorSeries): Promise<ParkCoverage | null> {
    return reportingOf(context, series);
  }
}

@Resolver(() => MonitorTarget)
export class MonitorTargetResolver {
  @FieldResolver(() => Policy, { description: 'Document that aims at it, with its status today (文件)' })
  policy(@Ctx() context: RequestContext, @Root() { policyCode }: MonitorTarget): Promise<Policy | null> {
    return policyByCode(context, policyCode, todayInChina());
  }
}
