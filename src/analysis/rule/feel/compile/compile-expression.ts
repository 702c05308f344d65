import { parser } from 'lezer-feel';
import { functions } from '../functions.js';
import { allOf, anyOf } from '../logic.js';
import type { Value } from '../value.js';
import { Compiler, type Evaluate, type Functions, type Make, type Makers } from './compiler.js';
import { arithmetic } from './make-arithmetic.js';
import { choice } from './make-choice.js';
import { comparison } from './make-comparison.js';
import { filtered } from './make-filter.js';
import { quantified, repeated } from './make-loop.js';
import { path } from './make-path.js';

/** An expression ready to be worked out, and the names that it looks up. */
export interface Compiled {
  readonly evaluate: Evaluate;
  readonly names: ReadonlySet<string>;
}

const sole: Make = (compiler, node) => {
  const [child, ...more] = compiler.children(node);
  return child && more.length === 0
    ? compiler.compile(child)
    : compiler.fail(node, 'one expression is expected');
};

const unquoted = (text: string): string => JSON.parse(text) as string;

const variable: Make = (compiler, node) => {
  const name = compiler.text(node);
  compiler.names.add(name);
  return (scope) => scope(name);
};

const call: Make = (compiler, node) => {
  const [callee, parameters] = compiler.children(node);
  const name = callee ? compiler.text(callee) : '';
  const named = compiler.functions[name];
  if (!named)
    return compiler.fail(
      node,
      `there is no function "${name}"; there are ${Object.keys(compiler.functions).join(', ')}`,
    );
  const values = parameters ? compiler.each(parameters) : [];
  return (scope) => named(...values.map((value) => value(scope)));
};

const list: Make = (compiler, node) => {
  const items = compiler.each(node);
  return (scope) => items.map((item) => item(scope));
};

const constant =
  (value: (text: string) => Value): Make =>
  (compiler, node) => {
    const made = value(compiler.text(node));
    return () => made;
  };

const makers: Makers = {
  Expression: sole,
  ParenthesizedExpression: sole,
  PositiveUnaryTest: sole,
  SimplePositiveUnaryTest: sole,
  IterationContext: sole,
  Conjunction: (compiler, node) => {
    const parts = compiler.each(node);
    return (scope) => allOf(parts.map((part) => part(scope)));
  },
  Disjunction: (compiler, node) => {
    const parts = compiler.each(node);
    return (scope) => anyOf(parts.map((part) => part(scope)));
  },
  Comparison: comparison,
  ArithmeticExpression: arithmetic,
  IfExpression: choice,
  PathExpression: path,
  FunctionInvocation: call,
  DateTimeLiteral: call,
  FilterExpression: filtered,
  QuantifiedExpression: quantified,
  ForExpression: repeated,
  List: list,
  VariableName: variable,
  NumericLiteral: constant(Number),
  StringLiteral: constant(unquoted),
  BooleanLiteral: constant((text) => text === 'true'),
  null: constant(() => null),
};

/**
 * Compiles a FEEL expression, which may call further functions beside those of the language. Throws ExpressionError that
 * names the place for what is not understood.
 */
export const compileExpression = (source: string, further: Functions = {}): Compiled => {
  const tree = parser.configure({ top: 'Expression' }).parse(source);
  const compiler = new Compiler(source, { ...functions, ...further }, makers);
  tree.iterate({
    enter: ({ type, node }) => {
      if (type.isError) compiler.fail(node, 'this cannot be read');
    },
  });
  return { evaluate: compiler.compile(tree.topNode), names: compiler.names };
};
