import { calculated } from '../arithmetic.js';
import type { Make } from './compiler.js';

/** Makes a sum, a difference, a product or a quotient. */
export const arithmetic: Make = (compiler, node) => {
  const parts = compiler.children(node);
  const operator = parts.find(({ name }) => name === 'ArithOp');
  const [a, b] = parts.filter(({ name }) => name !== 'ArithOp').map(compiler.compile);
  if (!a || !operator) return compiler.fail(node, 'a sum has two sides');
  const sign = compiler.text(operator);
  if (!'+-*/'.includes(sign)) return compiler.fail(operator, `"${sign}" is no sum: there are + - * /`);
  return b ? (scope) => calculated(sign, a(scope), b(scope)) : (scope) => calculated(sign, 0, a(scope));
};
