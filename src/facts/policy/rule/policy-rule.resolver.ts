import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { todayInChina } from '../../../codes/today.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import { listFacts } from './list-facts.js';
import { PolicyFact, PolicyRule } from './policy-rule.type.js';
import { ruleBookOf } from './rule-book.js';
import { ruleOf } from './rule-of.js';

@Resolver(() => PolicyRule)
export class PolicyRuleResolver {
  @Query(() => [PolicyFact], { description: 'Lists the facts that rules may ask for (政策事实目录).' })
  policyFacts(@Ctx() context: RequestContext) {
    return listFacts(context);
  }

  @FieldResolver(() => Policy, { nullable: true, description: 'The document (文件)' })
  policy(@Ctx() context: RequestContext, @Root() { policyCode }: PolicyRule) {
    return policyByCode(context, policyCode, todayInChina());
  }
}

@Resolver(() => Policy)
export class PolicyRulesResolver {
  @FieldResolver(() => [PolicyRule], { description: 'Its rules, by code (规则)' })
  async rules(@Ctx() context: RequestContext, @Root() { code }: Policy): Promise<PolicyRule[]> {
    const { rules } = await ruleBookOf(context);
    return [...rules.values()]
      .filter(({ file }) => file.policy === code)
      .map((rule) => ruleOf(rule, context.language));
  }
}
