import { ruleSet } from '../../analysis/chain-gap/gap-thresholds.js';
import type { Measure } from '../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Basis, MethodNote } from './basis.type.js';
import { type Settings, usedSettings } from './used-settings.js';

interface AnswerBasis {
  /** Settings that it was computed with. */
  readonly used: Settings;
  readonly measure?: Measure;
  readonly coverage?: number | null;
  readonly estimated?: boolean;
  /** Metric, method, source. */
  readonly methods?: readonly (readonly [string, string, string])[];
}

/** Makes the basis of an answer. */
export const answerBasis = (
  snapshot: Snapshot,
  { used, measure = 'ENTERPRISES', coverage = null, estimated = false, methods = [] }: AnswerBasis,
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
