import { nearestOf } from '../../../codes/nearest-of.js';
import { compileExpression } from '../feel/compile/compile-expression.js';
import type { Evaluate } from '../feel/compile/compiler.js';
import type { Call } from '../feel/functions.js';
import { ExpressionError } from '../feel/syntax-error.js';
import { type NamedElsewhere, namedFunction } from './named-words.js';
import { RuleError, type RuleFault } from './rule-fault.js';
import type { RuleFile } from './rule-schema.js';

/** A rule ready to be judged. */
export interface Rule {
  readonly file: RuleFile;
  readonly expressions: ReadonlyMap<string, Evaluate>;
  /** Facts that it asks for or shows. */
  readonly facts: ReadonlySet<string>;
}

/** Names beside facts, parameters and parts: the day asked and the first day of the document’s term. */
const standing = new Set(['day', 'termFrom', 'item', 'true', 'false']);

/** Every expression of a rule file, by a key that tells where it stands. */
export const expressionsOf = (file: RuleFile): [string, string][] => [
  ...Object.entries(file.parts ?? {}).map(([name, text]): [string, string] => [`parts.${name}`, text]),
  ...(file.exempt ? [['exempt', file.exempt.test] as [string, string]] : []),
  ...file.conditions.flatMap(({ code, test, gap }): [string, string][] => [
    [`conditions.${code}`, test],
    ...(gap === undefined ? [] : [[`gaps.${code}`, gap] as [string, string]]),
  ]),
  ...(file.readings ?? []).flatMap(({ reading, sum }): [string, string][] =>
    sum === undefined ? [] : [[`readings.${reading}`, sum]],
  ),
  ...(file.amount?.sum === undefined ? [] : [['amount', file.amount.sum] as [string, string]]),
  ...(file.ledger ? [['ledger.paid', file.ledger.paid] as [string, string]] : []),
  ...(file.ledger?.lapses === undefined ? [] : [['ledger.lapses', file.ledger.lapses] as [string, string]]),
  ...Object.entries(file.results ?? {}).map(([code, text]): [string, string] => [`results.${code}`, text]),
  ...Object.entries(file.shownResults ?? {}).map(([code, text]): [string, string] => [`shown.${code}`, text]),
  ...(file.notes ?? []).flatMap(({ when }, at): [string, string][] =>
    when === undefined ? [] : [[`notes.${at}`, when]],
  ),
];

const unknownNames = (
  { parameters = {}, parts = {} }: RuleFile,
  where: string,
  names: ReadonlySet<string>,
  facts: ReadonlySet<string>,
): RuleFault[] => {
  const known = [...facts, ...Object.keys(parameters), ...Object.keys(parts)];
  return [...names]
    .filter((name) => !standing.has(name) && !known.includes(name))
    .map((name) => {
      const near = nearestOf(name, known);
      return {
        line: 1,
        zh: `${where}：${name}不是事实、参数或部分${near ? `，是否为${near}` : ''}`,
        en: `${where}: ${name} is no fact, parameter or part${near ? `; is it ${near}?` : ''}`,
      };
    });
};

const compileOne = (where: string, text: string, further: Readonly<Record<string, Call>>) => {
  try {
    return compileExpression(text, further);
  } catch (error) {
    if (error instanceof ExpressionError)
      throw new RuleError([{ line: 1, zh: `${where}：${error.message}`, en: `${where}: ${error.message}` }]);
    throw error;
  }
};

/** Names in a list of a filter or a loop, which are no facts. */
const ownNames = (text: string): Set<string> => {
  const inFilter = [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(
    ([, inside = '']) => inside.match(/[A-Za-z]\w*/g) ?? [],
  );
  return new Set(inFilter);
};

/**
 * Compiles the expressions of a rule over the facts of the catalogue. Throws RuleError for an expression that cannot be
 * read and for names that are no fact, parameter or part.
 */
export const compileRule = (
  file: RuleFile,
  catalogue: ReadonlySet<string>,
  elsewhere: NamedElsewhere,
): Rule => {
  const further: Record<string, Call> = {};
  if (file.words) further.named = namedFunction(file.words, elsewhere);
  const used = new Set<string>(file.shown ?? []);
  const faults: RuleFault[] = [];
  const expressions = new Map(
    expressionsOf(file).map(([where, text]): [string, Evaluate] => {
      const { evaluate, names } = compileOne(where, text, further);
      const own = ownNames(text);
      const asked = new Set([...names].filter((name) => catalogue.has(name) || !own.has(name)));
      faults.push(...unknownNames(file, where, asked, catalogue));
      for (const name of asked) if (catalogue.has(name)) used.add(name);
      return [where, evaluate];
    }),
  );
  for (const name of Object.keys(file.concerns ?? {})) used.add(name);
  if (faults.length > 0) throw new RuleError(faults);
  return { file, expressions, facts: used };
};
