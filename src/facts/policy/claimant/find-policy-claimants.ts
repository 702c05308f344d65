import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { InputError, unknownName } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import { requirePage } from '../../../request/page/page.js';
import type { RequestContext } from '../../../request/request-context.js';
import { placeRow } from '../../place/place-row.js';
import { policyBasis } from '../document/policy-basis.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import type { PolicyClaimantConnection, PolicyClaimantsQuestion } from './claimant.type.js';
import { claimantsOf, verdictCounts } from './claimants-of.js';
import { judgedFirms } from './judged-firms.js';
import { pageOfClaimants } from './page-of-claimants.js';

/** Enterprises judged that weigh as much as one row answered. */
const judgedPerRow = 100;

const placeAsked = ({ snapshot }: RequestContext, { park, place }: PolicyClaimantsQuestion): number => {
  if (park && !place) return placeRow(snapshot, 'park', { kind: 'PARK', code: park });
  if (place && !park) return placeRow(snapshot, 'place', place);
  throw new InputError('place', park && place ? park : { zh: '未给', en: 'nothing' }, {
    zh: '园区或地点，给一个',
    en: 'a park or a place, one of them',
  });
};

const ruleAsked = async (context: RequestContext, code: string): Promise<Rule> => {
  const rule = (await ruleBookOf(context)).rules.get(code);
  if (rule) return rule;
  throw unknownName('rule', { zh: '规则', en: 'rule' }, code, 'policies');
};

/** Finds the enterprises of a place that could claim a rule. Throws InputError, UnknownName. */
export const findPolicyClaimants = async (
  context: RequestContext,
  question: PolicyClaimantsQuestion,
): Promise<PolicyClaimantConnection> => {
  const day = isoDayAsked('asOf', question.asOf);
  const first = requirePage(question.first);
  const place = placeAsked(context, question);
  const rule = await ruleAsked(context, question.rule);
  const missingAtMost = numberWithin('missingAtMost', question.missingAtMost, 255, [0, 255]);
  const firms = await judgedFirms({ context, rule, day, place });
  context.spend(firms.rows.length / judgedPerRow);
  const rows = claimantsOf(firms, {
    verdicts: question.verdicts ?? ['PASS', 'WARNING', 'UNKNOWN'],
    missingAtMost,
  });
  return {
    rule: ruleOf(rule, context.language),
    asOf: day,
    counts: verdictCounts(firms),
    ...(await pageOfClaimants({ context, rule, day, rows }, first, question.after)),
    basis: policyBasis(context.snapshot),
  };
};
