import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';

/** Facts of a place that tell whom a rule is for. */
const ofPlace = ['city', 'region', 'parkKind'] as const;

/** Whether nothing known of a place rules a rule out: a place without a kind of park may hold parks of any. */
const mayBeFor = ({ file: { concerns = {} } }: Rule, facts: ReadonlyMap<string, Value>): boolean =>
  ofPlace.every((code) => {
    const wanted = concerns[code];
    const known = facts.get(code);
    return wanted === undefined || known === undefined || [wanted].flat().includes(String(known));
  });

/** Rules of a document that can concern somebody in a place. */
export const rulesOfPlace = (
  rules: readonly Rule[],
  policy: string,
  facts: ReadonlyMap<string, Value>,
): Rule[] => rules.filter((rule) => rule.file.policy === policy && mayBeFor(rule, facts));
