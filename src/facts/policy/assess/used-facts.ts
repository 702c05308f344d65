import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import type { Value } from '../../../analysis/rule/feel/value.js';
import type { UsedFact } from './assessment.type.js';
import type { AssessedRule } from './assessment-of.js';
import type { GraphFact } from './graph-fact.js';

/** Facts of a subject, as given and as the graph knows them. */
export interface Known {
  readonly given: ReadonlyMap<string, Value>;
  readonly graph: ReadonlyMap<string, GraphFact>;
}

/** Values of facts; what is given goes before what the graph knows. */
export const valuesOf = ({ given, graph }: Known): Map<string, Value> =>
  new Map([...[...graph].map(([code, { value }]) => [code, value] as const), ...given]);

const fromDefault = (value: Value): Omit<UsedFact, 'code'> => ({
  value: toldValue(value),
  origin: 'DEFAULT',
  source: null,
  asOf: null,
  estimated: false,
});

/** Facts that the rules used, with whence each is known. */
export const usedFacts = (assessed: readonly AssessedRule[], { given, graph }: Known): UsedFact[] => {
  const asked = new Set(assessed.flatMap(({ rule }) => [...rule.facts]));
  const defaults = new Map(assessed.flatMap(({ judged }) => [...judged.defaulted]));
  return [...asked].sort().flatMap((code): UsedFact[] => {
    const value = given.get(code);
    const known = graph.get(code);
    const standard = defaults.get(code);
    if (value !== undefined) return [{ code, ...fromDefault(value), origin: 'GIVEN' }];
    if (known) return [{ code, ...known, value: toldValue(known.value), origin: 'GRAPH' }];
    return standard === undefined ? [] : [{ code, ...fromDefault(standard) }];
  });
};
