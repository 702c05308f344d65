import { expect, test } from 'vitest';
import { caseGap } from '../../../src/analysis/rule/judge/case-gap.js';
import { catalogue, shippedCases, shippedRules, terms } from './shipped-rules.js';

test('the forty monetary rules and twenty-five checks are shipped, each with worked cases', () => {
  const kinds = [...shippedRules.values()].map(({ file }) => file.kind);
  expect(kinds.filter((kind) => kind !== 'CHECK')).toHaveLength(40);
  expect(kinds.filter((kind) => kind === 'CHECK')).toHaveLength(25);
  expect(new Set(shippedCases.map(([rule]) => rule))).toEqual(new Set(shippedRules.keys()));
});

test.each(shippedCases.map(([rule, each]) => [`${rule}: ${each.name}`, rule, each] as const))(
  '%s',
  (_, code, each) => {
    const rule = shippedRules.get(code);
    expect(
      rule && caseGap(rule, each, terms[rule.file.policy] ?? { from: null, to: null }, catalogue),
    ).toBeUndefined();
  },
);
