import { readFact } from '../src/analysis/rule/facts/read-fact.js';
import type { Value } from '../src/analysis/rule/feel/value.js';
import { judgeRule } from '../src/analysis/rule/judge/judge-rule.js';
import { catalogue, shippedCases, shippedRules, terms } from '../test/unit/rule/shipped-rules.js';

const day = '2026-11-22';

const valuesOf = (facts: Readonly<Record<string, unknown>>): Map<string, Value> =>
  new Map(
    Object.entries(facts).flatMap(([code, value]) => {
      const entry = catalogue.get(code);
      return entry ? [[code, readFact(entry, value)] as const] : [];
    }),
  );

const judge = (code: string, facts: ReadonlyMap<string, Value>): string => {
  const rule = shippedRules.get(code);
  const termFrom = rule ? (terms[rule.file.policy]?.from ?? null) : null;
  return rule ? judgeRule(rule, { day, termFrom, inTerm: true, facts }).verdict : '';
};

const msOf = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const subjects = shippedCases.map(([, { facts }]) => valuesOf(facts));
const rounds = 20;
for (const facts of subjects) for (const code of shippedRules.keys()) judge(code, facts);
const each = msOf(() => {
  for (let round = 0; round < rounds; round++)
    for (const facts of subjects) for (const code of shippedRules.keys()) judge(code, facts);
});

const enterprises = 100_000;
const firms = Array.from({ length: enterprises }, (_, at) =>
  valuesOf({
    city: at % 3 === 0 ? '桂林市' : '柳州市',
    subjectKind: 'ENTERPRISE',
    rdExpenseYuan: at % 7 === 0 ? null : at * 1_000,
    mainRevenueYuan: (at % 50_000) * 10_000,
    isManufacturer: at % 2 === 0,
    projectApproved: true,
    projectTotalInputYuan: at * 100,
  }),
);

console.log('| what | ms |\n| --- | ---: |');
console.log(
  `| one subject against ${shippedRules.size} rules | ${(each / rounds / subjects.length).toFixed(3)} |`,
);
for (const code of ['GL-11', 'LZ25-01', 'GL-03', 'LZ25-12', 'PK24-9'])
  console.log(
    `| ${code} over ${enterprises} enterprises | ${msOf(() => firms.forEach((facts) => void judge(code, facts))).toFixed(0)} |`,
  );
