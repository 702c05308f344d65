import type { Text } from '../../../../../codes/language.js';
import type { Severity } from '../finding.js';

/** Meaning of a finding's code. `{name}` in a message stands for a value of the case at hand. */
export interface FindingKind {
  readonly severity: Severity;
  readonly message: Text;
  readonly action: Text;
}

export const kind = (
  severity: Severity,
  message: readonly [zh: string, en: string],
  action: readonly [zh: string, en: string],
): FindingKind => ({
  severity,
  message: { zh: message[0], en: message[1] },
  action: { zh: action[0], en: action[1] },
});

/** Action of most repairs. */
export const nothingToDo = [
  '无需处理；可在来源中改正',
  'Nothing to do; correct the source if you like',
] as const;
