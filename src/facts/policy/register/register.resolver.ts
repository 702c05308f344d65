import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import { findRegisterEntries } from './find-register-entries.js';
import { pageOfEntries } from './page-of-entries.js';
import { Register } from './register.type.js';
import { RegisterEntriesInput } from './register-entries.input.js';
import { RegisterEntryConnection } from './register-entry.type.js';
import { registerOfRow } from './register-of-row.js';
import { ParkCoverage, RegisterReport, RegisterResult } from './register-report.type.js';
import { registersOfGraph } from './registers-of-graph.js';

@Resolver(() => Register)
export class RegisterResolver {
  @Query(() => [Register], { description: 'Every register by code (名录列表).' })
  async registers(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Day of the status of its document, YYYY-MM-DD; today in China by default (基准日)',
    })
    asOf?: string,
  ): Promise<Register[]> {
    const day = isoDayAsked('asOf', asOf);
    return (await registersOfGraph(context)).map((row) => registerOfRow(row, day));
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'Document that asks for it; null where an office keeps it of its own (文件)',
  })
  policy(@Ctx() context: RequestContext, @Root() { policyCode, day }: Register) {
    return policyCode === null ? null : policyByCode(context, policyCode, day);
  }
}

@Resolver(() => RegisterReport)
export class RegisterReportResolver {
  @Query(() => RegisterResult, {
    description: 'Finds entries of a register, and the parks that have none where each should (名录条目).',
  })
  registerEntries(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterEntriesInput) input: RegisterEntriesInput,
  ) {
    return answerOrProblem(context, () => findRegisterEntries(context, input));
  }

  @FieldResolver(() => RegisterEntryConnection, {
    description: 'Entries that pass, of parks first, by code (条目)',
  })
  entries(
    @Ctx() context: RequestContext,
    @Root() { found }: RegisterReport,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): RegisterEntryConnection {
    return pageOfEntries(context, found, first, after);
  }
}

@Resolver(() => ParkCoverage)
export class ParkCoverageResolver {
  @FieldResolver(() => [Park], { description: 'Parks without (缺失的园区)' })
  missing(@Ctx() context: RequestContext, @Root() { missingCodes }: ParkCoverage): Promise<Park[]> {
    return loadPresent(context, parkByCode, missingCodes);
  }

  @FieldResolver(() => [Park], {
    description: 'Parks of which it is not known, all where the register was not kept (情况不明的园区)',
  })
  unknown(@Ctx() context: RequestContext, @Root() { unknownCodes }: ParkCoverage): Promise<Park[]> {
    return loadPresent(context, parkByCode, unknownCodes);
  }
}
