import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.js';

type FieldsByName = Map<string, FieldNode[]>;

const gather = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  fields: FieldsByName,
  spread: Set<string>,
): void => {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const name = (node.alias ?? node.name).value;
      const same = fields.get(name);
      if (same) same.push(node);
      else fields.set(name, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) gather(node.selectionSet, fragments, fields, spread);
    else if (!spread.has(node.name.value)) {
      spread.add(node.name.value);
      const definition = fragments.get(node.name.value);
      if (definition) gather(definition.selectionSet, fragments, fields, spread);
    }
  }
};

/**
 * Finds how often, at the most, an object of the answer is asked for the same field, and stops beyond `limit`.
 * Whether fields of one name may be merged is decided pair by pair: with this bounded, that takes time linear in the
 * selections.
 */
export const repetitionsIn = (
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  limit: number,
): number => {
  const [fields, spread]: [FieldsByName, Set<string>] = [new Map(), new Set()];
  for (const selections of sets) gather(selections, fragments, fields, spread);
  let repetitions = 0;
  for (const nodes of fields.values()) {
    repetitions = Math.max(repetitions, nodes.length);
    if (repetitions > limit) return repetitions;
    const inside = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (inside.length > 0) repetitions = Math.max(repetitions, repetitionsIn(inside, fragments, limit));
  }
  return repetitions;
};
