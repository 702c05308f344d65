import type { Scope } from '../feel/compile/compiler.js';
import type { Value } from '../feel/value.js';
import type { Rule } from '../file/compile-rule.js';
import { defaultValue, notKnown } from './default-value.js';
import type { Question } from './question.js';

/** Looks up the names of a rule on a day, and keeps which defaults it took. */
export interface RuleScope {
  readonly lookUp: Scope;
  readonly defaulted: ReadonlyMap<string, Value>;
}

type Dated = NonNullable<Rule['file']['parameters']>[string];

/** Value of a dated parameter on a day; before its first day the first one, so that a draft or an early day is told. */
const valueOn = (dated: Dated, day: string): Value => {
  const running = dated.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  return (running.at(-1) ?? dated[0])?.value ?? null;
};

/** Makes the scope of a rule: its parts, its parameters of the day, facts, defaults; all else is not known. */
export const scopeOf = ({ file, expressions }: Rule, question: Question): RuleScope => {
  const defaulted = new Map<string, Value>();
  const worked = new Map<string, Value>();
  const factOf = (name: string): Value => {
    const given = question.facts.get(name);
    if (given !== undefined) return given;
    const standard = file.defaults?.[name];
    if (standard === undefined) return notKnown(name);
    const value = defaultValue(standard, question, factOf);
    defaulted.set(name, value);
    return value;
  };
  const lookUp: Scope = (name) => {
    if (name === 'day') return question.day;
    if (name === 'termFrom') return question.termFrom;
    const known = worked.get(name);
    if (known !== undefined) return known;
    const part = expressions.get(`parts.${name}`);
    const dated = file.parameters?.[name];
    const value = part ? part(lookUp) : dated ? valueOn(dated, question.day) : factOf(name);
    worked.set(name, value);
    return value;
  };
  return { lookUp, defaulted };
};
