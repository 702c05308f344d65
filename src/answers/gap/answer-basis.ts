import { newestRuleSet, type RuleSet } from '../../analysis/chain-gap/rule-set.js';
import type { Measure } from '../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Basis, MethodNote } from './basis.type.js';
import { type Settings, usedSettings } from './used-settings.js';

interface AnswerBasis {
  /** Settings that it was computed with. */
  readonly used: Settings;
  /** The newest where the answer is none of a rule set. */
  readonly ruleSet?: RuleSet;
  readonly measure?: Measure;
  readonly coverage?: number | null;
  readonly estimated?: boolean;
  /** Metric, method, source. */
  readonly methods?: readonly (readonly [string, string, string])[];
}

/** Makes the basis of an answer. */
export const answerBasis = (
  snapshot: Snapshot,
  {
    used,
    ruleSet = newestRuleSet,
    measure = 'ENTERPRISES',
    coverage = null,
    estimated = false,
    methods = [],
  }: AnswerBasis,
): Basis => ({
  ruleSet,
  measure,
  asOf: snapshot.asOf,
  coverage,
  estimated,
  graphRevision: snapshot.revision,
  methods: methods.map(
    ([metric, method, source]): MethodNote => ({ metric, method, version: ruleSet, source }),
  ),
  used: usedSettings(used),
});
