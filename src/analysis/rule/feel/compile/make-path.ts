import { isContext, isList, isUnknown, type Value } from '../value.js';
import type { Make } from './compiler.js';

const property = (value: Value, name: string): Value => {
  if (isUnknown(value)) return value;
  if (isList(value)) return value.map((item) => property(item, name));
  return value !== null && isContext(value) ? (value[name] ?? null) : null;
};

/** Makes a path into a record, or into every record of a list. */
export const path: Make = (compiler, node) => {
  const [object, name] = compiler.children(node);
  if (!object || !name) return compiler.fail(node, 'a path needs a name');
  const [of, key] = [compiler.compile(object), compiler.text(name)];
  return (scope) => property(of(scope), key);
};
