/**
 * Five rules over enterprises of which every fact is known, judged here and by OpenFisca-core, which computes on whole
 * columns with numpy and knows no fact that is not known; every sum is compared before a time is told.
 *
 *   python3 -m venv /tmp/openfisca && /tmp/openfisca/bin/pip install -r bench/openfisca/requirements.txt
 *   npx tsx bench/openfisca/main.ts /tmp/openfisca/bin/python [enterprises]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFact } from '../../src/analysis/rule/facts/read-fact.js';
import type { Value } from '../../src/analysis/rule/feel/value.js';
import { judgeRule } from '../../src/analysis/rule/judge/judge-rule.js';
import { projectRoot } from '../../src/project-root.js';
import { catalogue, shippedRules, terms } from '../../test/unit/rule/shipped-rules.js';
import { random } from '../methods/random.js';

const codes = ['GL-11', 'GL-03', 'GL-16', 'LZ25-01', 'LZ25-10'] as const;
const cities = ['桂林市', '柳州市'];
const kinds = ['ENTERPRISE', 'PILOT_PLATFORM', 'BANK'];
const [python, given = '100000'] = process.argv.slice(2);
const size = Number(given);
const rounds = 5;

if (python === undefined) {
  console.error('usage: npx tsx bench/openfisca/main.ts PYTHON [enterprises]');
  process.exit(1);
}

const next = random(20261);
const below = (most: number): number => Math.floor(next() * most);

/** A firm of which every fact is known; amounts on and about the marks of the rules. */
const firmOf = (): Record<string, string | number | boolean> => ({
  city: cities[below(2)] ?? '',
  subjectKind: kinds[below(3)] ?? '',
  rdExpenseYuan: below(41) * 1_000_000,
  mainRevenueYuan: 1_000_000 + below(60) * 1_000_000,
  bestEarlierMainRevenueYuan: below(60) * 1_000_000,
  isAiEnterprise: below(2) === 0,
  isManufacturer: below(2) === 0,
  projectApproved: below(2) === 0,
  projectTotalInputYuan: below(40_000_000),
  openToOutside: below(2) === 0,
  serviceIncomeReceivedYuan: 1_000_000 + below(5_000_000),
  ofWhichFiscalYuan: below(1_000_000),
  averageSmallMicroLoansThisYearYuan: below(1_000) * 1_000_000,
  averageSmallMicroLoansLastYearYuan: below(1_000) * 1_000_000,
});

const firms = Array.from({ length: size }, firmOf);

const numberOf = (name: string, value: string | number | boolean): number => {
  if (name === 'city') return cities.indexOf(String(value)) + 1;
  if (name === 'subjectKind') return kinds.indexOf(String(value)) + 1;
  return Number(value);
};

/** Judges by OpenFisca: the sums of each firm in the order of the codes, and the milliseconds of each rule. */
const judgedByOpenFisca = (): { sums: number[][]; ms: number[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-openfisca-'));
  const [firmsFile, sumsFile] = [join(folder, 'firms.csv'), join(folder, 'sums.csv')];
  const names = Object.keys(firms[0] ?? {});
  const lines = firms.map((firm) => names.map((name) => numberOf(name, firm[name] ?? 0)).join(','));
  writeFileSync(firmsFile, `${[names.join(','), ...lines].join('\n')}\n`);
  const script = join(projectRoot, 'bench/openfisca/rules.py');
  const told = JSON.parse(
    execFileSync(python, [script, firmsFile, sumsFile], { encoding: 'utf8' }),
  ) as Readonly<Record<string, number>>;
  const rows = readFileSync(sumsFile, 'utf8').trim().split(/\r?\n/).slice(1);
  rmSync(folder, { recursive: true });
  return {
    sums: rows.map((row) => row.split(',').map(Number)),
    ms: codes.map((code) => told[code.replace('-', '_')] ?? Number.NaN),
  };
};

const facts = firms.map(
  (firm) =>
    new Map(
      Object.entries(firm).map(([code, value]): [string, Value] => {
        const entry = catalogue.get(code);
        if (!entry) throw new Error(`no fact ${code}`);
        return [code, readFact(entry, value)];
      }),
    ),
);

const judgedHere = (code: string): (number | null)[] => {
  const rule = shippedRules.get(code);
  if (!rule) throw new Error(`no rule ${code}`);
  const termFrom = terms[rule.file.policy]?.from ?? null;
  return facts.map((known) => {
    const { amounts } = judgeRule(rule, { day: '2026-11-22', termFrom, inTerm: true, facts: known });
    return amounts[0]?.yuan ?? null;
  });
};

const other = judgedByOpenFisca();
const compared = codes.flatMap((code, at) =>
  judgedHere(code).map((yuan, firm) => ({
    ...{ code, firm, yuan },
    off: Math.abs((yuan ?? Number.NaN) - (other.sums[firm]?.[at] ?? Number.NaN)),
  })),
);
// OpenFisca keeps amounts in single precision: the last yuan of millions is not its own.
const differing = compared.filter(({ off }) => !(off <= 1));
for (const { code, firm, yuan } of differing.slice(0, 5))
  console.error(code, yuan, other.sums[firm], firms[firm]);
if (differing.length > 0) throw new Error(`${differing.length} sums differ`);
const rounded = compared.filter(({ off }) => off === 1).length;
console.error(`· ${compared.length} sums compared, ${rounded} one yuan apart by single precision`);

const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

console.log(`| rule over ${size.toLocaleString('en')} | ms here | ms OpenFisca | ratio |`);
console.log('| --- | ---: | ---: | ---: |');
codes.forEach((code, at) => {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    judgedHere(code);
    return performance.now() - begun;
  });
  const [here, there] = [middle(times), other.ms[at] ?? Number.NaN];
  console.log(`| ${code} | ${here.toFixed(0)} | ${there.toFixed(1)} | ${(here / there).toFixed(0)} × |`);
});
