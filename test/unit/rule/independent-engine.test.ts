import { evaluate } from 'feelin';
import { expect, test } from 'vitest';
import { readFact } from '../../../src/analysis/rule/facts/read-fact.js';
import { toldValue } from '../../../src/analysis/rule/facts/told-value.js';
import { isUnknown, type Value } from '../../../src/analysis/rule/feel/value.js';
import { expressionsOf, type Rule } from '../../../src/analysis/rule/file/compile-rule.js';
import { scopeOf } from '../../../src/analysis/rule/judge/scope-of.js';
import { catalogue, shippedCases, shippedRules } from './shipped-rules.js';

/** Functions of this product beside FEEL, and dates, which FEEL has as values of their own. */
const ours =
  /\b(named|consecutive|streak|zip|indices|by|chosen|certain|untold|head|known|first known|completed years|year|date|duration)\b ?\(/;
/** Leaves out days, and `item` inside a call, which the other engine does not see. */
const plain = (text: string): boolean => !ours.test(text) && !/\bday\b|termFrom|, item\)/.test(text);

const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const roll = random(42);
const pick = <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T;

const randomFact = (code: string): Value | undefined => {
  const entry = catalogue.get(code);
  if (!entry) return undefined;
  const given: unknown[] = shippedCases
    .map(([, { facts }]) => facts[code])
    .filter((value) => value !== undefined && value !== null && !JSON.stringify(value).includes('null'));
  const drawn: Readonly<Record<string, unknown[]>> = {
    bool: [true, false],
    int: [0, Math.floor(roll() * 1e9), Math.floor(roll() * 1e7)],
    number: entry.unit === '0–1' ? [roll()] : [roll(), Math.floor(roll() * 100)],
    word: [...entry.words],
  };
  const values = [...given, ...(drawn[entry.type] ?? [])];
  return values.length === 0 ? undefined : readFact(entry, pick(values));
};

/** Facts of a rule, all of them known, as this product and the other engine take them. */
const knownFacts = (rule: Rule): Map<string, Value> =>
  new Map(
    [...rule.facts].flatMap((code) => {
      const value = randomFact(code);
      return value === undefined ? [] : [[code, value] as const];
    }),
  );

const contextOf = (rule: Rule, facts: ReadonlyMap<string, Value>, lookUp: (name: string) => Value) => {
  const names = [
    ...facts.keys(),
    ...Object.keys(rule.file.defaults ?? {}),
    ...Object.keys(rule.file.parameters ?? {}),
    ...Object.keys(rule.file.parts ?? {}),
  ];
  return Object.fromEntries(names.map((name) => [name, lookUp(name)]));
};

test('an independent engine judges the same text alike, where every fact is known', () => {
  const expressions = [...shippedRules.values()].flatMap((rule) =>
    expressionsOf(rule.file)
      .filter(([, text]) => plain(text))
      .map(([where, text]) => ({ rule, where, text })),
  );
  let compared = 0;
  while (compared < 10_000) {
    const { rule, where, text } = pick(expressions);
    const facts = knownFacts(rule);
    const { lookUp } = scopeOf(rule, { day: '2026-11-22', termFrom: '2025-01-01', inTerm: true, facts });
    const own = rule.expressions.get(where)?.(lookUp) ?? null;
    const context = contextOf(rule, facts, lookUp);
    if (isUnknown(own) || Object.values(context).some(isUnknown)) continue;
    const { value } = evaluate(text, context) as { value: unknown };
    const same = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    const told = toldValue(own);
    const ownSame = typeof told === 'number' ? Number(told.toPrecision(12)) : told;
    // FEEL says null where it compares what is none; here that reaches nothing.
    if (!(value === null && own === false))
      expect(ownSame, `${rule.file.rule} ${where}: ${text} over ${JSON.stringify(context)}`).toEqual(same);
    compared++;
  }
}, 120_000);
