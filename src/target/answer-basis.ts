import { ruleSet } from '../analysis/chain-gap/gap-thresholds.js';
import type { Basis, MethodNote } from '../chain/basis.type.js';
import { type Settings, usedSettings } from '../chain/used-settings.js';
import type { Image } from '../projection/image.js';
import type { Measure } from '../projection/measure-columns.js';

interface AnswerBasis {
  /** What it was computed with. */
  readonly used: Settings;
  readonly measure?: Measure;
  readonly coverage?: number | null;
  readonly estimated?: boolean;
  /** Metric, method, source. */
  readonly methods?: readonly (readonly [string, string, string])[];
}

/** On what an answer rests. */
export const answerBasis = (
  image: Image,
  { used, measure = 'ENTERPRISES', coverage = null, estimated = false, methods = [] }: AnswerBasis,
): Basis => ({
  ruleSet,
  measure,
  asOf: image.asOf,
  coverage,
  estimated,
  graphRevision: image.revision,
  methods: methods.map(
    ([metric, method, source]): MethodNote => ({ metric, method, version: ruleSet, source }),
  ),
  used: usedSettings(used),
});
