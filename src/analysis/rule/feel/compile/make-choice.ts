import { same } from '../compare.js';
import { isUnknown, unknownOf, type Value } from '../value.js';
import type { Make } from './compiler.js';

const chosen = (condition: Value, yes: () => Value, no: () => Value): Value => {
  if (!isUnknown(condition)) return condition === true ? yes() : no();
  const [a, b] = [yes(), no()];
  return same(a, b) === true ? a : unknownOf(condition, a, b);
};

/** Makes `if`; where its condition is not known, both ways must agree. */
export const choice: Make = (compiler, node) => {
  const [condition, yes, no] = compiler.each(node);
  if (!condition || !yes || !no) return compiler.fail(node, 'if needs then and else');
  return (scope) =>
    chosen(
      condition(scope),
      () => yes(scope),
      () => no(scope),
    );
};
