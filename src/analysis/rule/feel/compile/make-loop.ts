import type { SyntaxNode } from '@lezer/common';
import { allOf, anyOf } from '../logic.js';
import { isList, isUnknown, type Value } from '../value.js';
import type { Compiler, Evaluate, Make, Scope } from './compiler.js';

const within =
  (scope: Scope, name: string, value: Value): Scope =>
  (asked) =>
    asked === name ? value : scope(asked);

interface Loop {
  readonly name: string;
  readonly list: Evaluate;
  readonly body: Evaluate;
}

const loopOf = (compiler: Compiler, node: SyntaxNode): Loop => {
  const [heads, body] = compiler.children(node);
  const head = heads?.getChild('InExpression');
  const [name, items] = head ? compiler.children(head) : [];
  if (!name || !items || !body) return compiler.fail(node, 'a loop needs a name, a list and a body');
  const inner = compiler.inner();
  const loop = { name: compiler.text(name), list: compiler.compile(items), body: inner.compile(body) };
  for (const used of inner.names) if (used !== loop.name) compiler.names.add(used);
  return loop;
};

const eachItem = ({ name, list, body }: Loop, scope: Scope): Value[] | Value => {
  const items = list(scope);
  if (isUnknown(items)) return items;
  return (isList(items) ? items : []).map((item) => body(within(scope, name, item)));
};

/** Makes `some` and `every`. */
export const quantified: Make = (compiler, node) => {
  const loop = loopOf(compiler, node);
  const fold = node.firstChild?.name === 'every' ? allOf : anyOf;
  return (scope) => {
    const values = eachItem(loop, scope);
    return Array.isArray(values) ? fold(values as Value[]) : (values as Value);
  };
};

/** Makes `for … return`. */
export const repeated: Make = (compiler, node) => {
  const loop = loopOf(compiler, node);
  return (scope) => eachItem(loop, scope) as Value;
};
