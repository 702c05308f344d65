import { describe, expect, test } from 'vitest';
import { readFact } from '../../../src/analysis/rule/facts/read-fact.js';
import { toldValue } from '../../../src/analysis/rule/facts/told-value.js';
import type { Value } from '../../../src/analysis/rule/feel/value.js';
import type { Rule } from '../../../src/analysis/rule/file/compile-rule.js';
import { judgeRule } from '../../../src/analysis/rule/judge/judge-rule.js';
import { catalogue, shippedCases, shippedRules, terms } from './shipped-rules.js';

const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** Numbers at which a rule turns. */
const marksOf = (rule: string): number[] =>
  Object.values(shippedRules.get(rule)?.file.parameters ?? {})
    .flat()
    .flatMap(({ value }) => (typeof value === 'number' && Number.isInteger(value) ? [value] : []));

/** Values of a fact that tell every branch apart: those of the worked cases, and words of its list. */
const valuesOf = (rule: string, code: string): unknown[] => {
  const cases = shippedCases.filter(([owner]) => owner === rule).map(([, { facts }]) => facts[code]);
  const entry = catalogue.get(code);
  const marks = marksOf(rule);
  const standard: Readonly<Record<string, unknown[]>> = {
    bool: [true, false],
    int: [0, 1, 12, 60, ...marks.flatMap((mark) => [mark - 1, mark, mark + 1]), 3_000_000_000],
    number: [0, 1, 0.5, 60, 95],
    date: ['1990-01-01', '2020-01-01', '2026-06-01', '2026-11-21', '2040-01-01'],
    text: ['示例', '广西', '柳州市', '桂林市'],
    word: ['示例'],
    '[word]': [[]],
    '[text]': [[]],
    '[{date, severity, kind}]': [[{ date: '2026-01-01', severity: '重大', kind: '安全' }], []],
    '[{kind, date, technicalCause, recognisedByCourtOrAgency}]': [
      [{ kind: 'TAX_SERIOUS', date: '2026-01-01', technicalCause: false, recognisedByCourtOrAgency: false }],
      [],
    ],
    '[{year, aboveScaleIndustrialOutputYuan}]': [[{ year: 2025, aboveScaleIndustrialOutputYuan: 1 }], []],
    '[{year, rank, poolSize}]': [[]],
    '[{title, titleLevel}]': [[], [{ title: '示例', titleLevel: 'CITY' }]],
    '[{yuan, year}]': [[{ yuan: 1_000_000, year: 2026 }]],
    '[int]': [[], [1_000_000], [2020, 2021, 2022]],
    '[number]': [
      [1, 1, 1, 1, 1],
      [-1, -1, -1, -1, -1],
    ],
  };
  const words = entry?.words ?? [];
  const named = [...shippedRules.values()].flatMap(({ file }) =>
    file.words?.fact === code ? file.words.of : [],
  );
  const known = [...cases, ...words, ...named, ...(standard[entry?.type ?? ''] ?? [])].filter(
    (value) => value !== null && value !== undefined && JSON.stringify(value).includes('null') === false,
  );
  const distinct = [...new Map(known.map((value) => [JSON.stringify(value), value])).values()];
  return distinct.filter((value) => {
    try {
      readFact(catalogue.get(code) as never, value);
      return true;
    } catch {
      return false;
    }
  });
};

const judge = (rule: Rule, day: string, facts: ReadonlyMap<string, unknown>) => {
  const term = terms[rule.file.policy] ?? { from: null, to: null };
  const inTerm = (term.from === null || term.from <= day) && (term.to === null || day <= term.to);
  const values = new Map<string, Value>(
    [...facts].map(([code, value]) => [code, readFact(catalogue.get(code) as never, value)]),
  );
  const judged = judgeRule(rule, { day, termFrom: term.from, inTerm, facts: values });
  const results = Object.keys(rule.file.results ?? {}).map((code) =>
    toldValue(judged.results.find((each) => each.code === code)?.value ?? null),
  );
  return { judged, outcome: JSON.stringify([judged.verdict, judged.amounts, judged.ledger, results]) };
};

/** Completions of the unknown facts: all where few, else a sample. */
const completions = (
  rule: string,
  open: readonly string[],
  roll: () => number,
): ReadonlyMap<string, unknown>[] => {
  const choices = open.map((code) => valuesOf(rule, code));
  const total = choices.reduce((product, { length }) => product * Math.max(1, length), 1);
  const pick = (at: number): ReadonlyMap<string, unknown> => {
    let rest = at;
    return new Map(
      open.map((code, i) => {
        const values = choices[i] ?? [];
        const value = values[rest % Math.max(1, values.length)];
        rest = Math.floor(rest / Math.max(1, values.length));
        return [code, value];
      }),
    );
  };
  const count = Math.min(total, 400);
  return Array.from({ length: count }, (_, at) => pick(total <= 400 ? at : Math.floor(roll() * total)));
};

/** A document without a day is not recorded and counts as missing, so that not knowing it fails. */
const countsAsMissing = ['LZ21-6'];

/** Named though no value changes the outcome: a closed list all of whose words pass, and years beside known growth. */
const namedAnyway = ['LZ25-08 designMode', 'PK24-31 years'];

describe('over completions of the unknown facts', () => {
  test.each([...shippedRules.keys()].filter((code) => !countsAsMissing.includes(code)))(
    '%s tells no more and no less than they do',
    (code) => {
      const rule = shippedRules.get(code) as Rule;
      const roll = random(code.length * 7_919 + code.charCodeAt(0));
      for (const [, each] of shippedCases.filter(([owner]) => owner === code))
        for (let round = 0; round < 12; round++) {
          const facts = new Map(Object.entries(each.facts).filter(([, value]) => value !== null));
          const open = [...facts.keys()].filter(() => roll() < 0.3);
          for (const name of open) facts.delete(name);
          const base = new Map([...facts, ...open.map((name) => [name, null] as const)]);
          const { judged } = judge(rule, each.day, base);
          if (judged.verdict === 'UNKNOWN') continue;
          const outcomes = completions(code, open, roll).map(
            (completion) => judge(rule, each.day, new Map([...facts, ...completion])).judged.verdict,
          );
          expect(new Set(outcomes), `${each.name} without ${open.join(', ')}`).toEqual(
            new Set([judged.verdict]),
          );
        }
    },
  );
});

describe('a fact is named exactly where it can change the outcome', () => {
  test.each([...shippedRules.keys()])('%s', (code) => {
    const rule = shippedRules.get(code) as Rule;
    const roll = random(code.length * 104_729 + code.charCodeAt(1));
    for (const [, each] of shippedCases.filter(([owner]) => owner === code))
      for (const name of Object.keys(each.facts)) {
        if (each.verdict === 'UNKNOWN' || namedAnyway.includes(`${code} ${name}`)) continue;
        const facts = new Map(Object.entries(each.facts).filter(([, value]) => value !== null));
        facts.delete(name);
        const { judged } = judge(rule, each.day, new Map([...facts, [name, null]]));
        const outcomes = new Set(
          completions(code, [name], roll).map(
            (completion) => judge(rule, each.day, new Map([...facts, ...completion])).outcome,
          ),
        );
        // What fails fails for good: then only results may differ, which nobody is asked for.
        if (countsAsMissing.includes(code) || judged.verdict === 'FAIL') continue;
        expect(judged.missing.has(name), `${each.name}: ${name} over ${outcomes.size} outcomes`).toBe(
          outcomes.size > 1,
        );
      }
  });
});
