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

/** Milliseconds on the wall, and those that the process itself used: on a busy machine only these are its own. */
interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

const tookBy = (work: () => void): Took => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - begun, cpuMs: (user + system) / 1_000 };
};

const row = (what: string, { ms, cpuMs }: Took, of: number, digits: number): string =>
  `| ${[what, (ms / of).toFixed(digits), (cpuMs / of).toFixed(digits)].join(' | ')} |`;

const subjects = shippedCases.map(([, { facts }]) => valuesOf(facts));
const rounds = 20;
for (const facts of subjects) for (const code of shippedRules.keys()) judge(code, facts);
const each = tookBy(() => {
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

console.log('| what | ms | ms of CPU |\n| --- | ---: | ---: |');
console.log(row(`one subject against ${shippedRules.size} rules`, each, rounds * subjects.length, 3));
for (const code of ['GL-11', 'LZ25-01', 'GL-03', 'LZ25-12', 'PK24-9']) {
  const took = tookBy(() => {
    for (const facts of firms) judge(code, facts);
  });
  console.log(row(`${code} over ${enterprises} enterprises`, took, 1, 0));
}
