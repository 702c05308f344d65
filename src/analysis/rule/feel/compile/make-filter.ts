import { isContext, isList, isUnknown, unknownOf, type Value } from '../value.js';
import type { Make, Scope } from './compiler.js';

/** Whether an item passes a filter; names in it are looked up in the item first. */
export const filtered: Make = (compiler, node) => {
  const [list, test] = compiler.each(node);
  if (!list || !test) return compiler.fail(node, 'a filter needs a test');
  return (scope) => {
    const items = list(scope);
    if (isUnknown(items) || !isList(items)) return items;
    const tests = items.map((item) => test(ofItem(scope, item)));
    const open = tests.filter(isUnknown);
    return open.length > 0 ? unknownOf(...open) : items.filter((_, at) => tests[at] === true);
  };
};

const ofItem =
  (scope: Scope, item: Value): Scope =>
  (name) => {
    if (name === 'item') return item;
    const own = item !== null && isContext(item) ? item[name] : undefined;
    return own === undefined ? scope(name) : own;
  };
