import type { SyntaxNode } from '@lezer/common';
import { compared, same } from '../compare.js';
import { allOf, anyOf } from '../logic.js';
import { isList, isUnknown, unknownOf, type Value } from '../value.js';
import type { Compiler, Make } from './compiler.js';

const memberOf = (value: Value, list: Value): Value => {
  if (isUnknown(value) || isUnknown(list)) return unknownOf(value, list);
  return isList(list) ? anyOf(list.map((item) => same(value, item))) : same(value, list);
};

/** Whether what follows `in` is a list with more behind it: FEEL reads `a in [1] and b` as `a in ([1] and b)`. */
const swallows = (compiler: Compiler, node: SyntaxNode): boolean => {
  const test = node.getChild('PositiveUnaryTest');
  const [inside] = test ? compiler.children(test) : [];
  return inside?.name === 'Conjunction' || inside?.name === 'Disjunction';
};

/** Makes a comparison, `between` and `in`. */
export const comparison: Make = (compiler, node) => {
  const parts = compiler.children(node);
  const operator = parts.find(({ name }) => name === 'CompareOp');
  const [a, b, c] = parts.filter(({ name }) => name !== 'CompareOp').map(compiler.compile);
  if (!a || !b) return compiler.fail(node, 'a comparison has two sides');
  if (operator) {
    const sign = compiler.text(operator);
    return (scope) => compared(sign, a(scope), b(scope));
  }
  if (!c) {
    if (swallows(compiler, node))
      return compiler.fail(
        node,
        'put brackets around the test with "in": what follows it with and, or belongs to its list',
      );
    return (scope) => memberOf(a(scope), b(scope));
  }
  return (scope) => allOf([compared('>=', a(scope), b(scope)), compared('<=', a(scope), c(scope))]);
};
