import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.js';
import { pageSize, type Variables } from './page-size.js';

/** Size of a selection set with every fragment counted wherever it is spread; sums may reach Infinity. */
export interface SelectionMeasure {
  readonly depth: number;
  /** Fields of a row, those of pages inside counted for each of their rows. */
  readonly cost: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly introspections: number;
}

export type MeasureSelections = (selections: SelectionSetNode) => SelectionMeasure;

const nothing: SelectionMeasure = {
  depth: 0,
  cost: 0,
  selections: 0,
  aliases: 0,
  directives: 0,
  introspections: 0,
};

/** Levels, of fields or not, that are looked into; deeper ones would exhaust the stack. */
const maxNesting = 250;

const tooDeep: SelectionMeasure = { ...nothing, depth: Number.POSITIVE_INFINITY };

const sum = (a: SelectionMeasure, b: SelectionMeasure): SelectionMeasure => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  selections: a.selections + b.selections,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  introspections: a.introspections + b.introspections,
});

const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

const fieldItself = (field: FieldNode): SelectionMeasure => ({
  depth: 0,
  cost: 1,
  selections: 1,
  aliases: field.alias ? 1 : 0,
  directives: field.directives?.length ?? 0,
  introspections: isIntrospection(field) ? 1 : 0,
});

const spreadItself = ({ directives }: SelectionNode): SelectionMeasure => ({
  ...nothing,
  selections: 1,
  directives: directives?.length ?? 0,
});

/**
 * Measures selection sets of a document, each fragment once however often it is spread: linear in the document’s size.
 * Fragments that hold themselves must have been refused before; unknown ones count nothing.
 */
export const measureSelections = (fragments: Fragments, variables: Variables): MeasureSelections => {
  const ofFragment = new Map<string, SelectionMeasure>();

  const fragment = (name: string): SelectionMeasure => {
    const measured = ofFragment.get(name);
    if (measured) return measured;
    const definition = fragments.get(name);
    const measure = definition ? level(definition.selectionSet) : nothing;
    ofFragment.set(name, measure);
    return measure;
  };

  const field = (node: FieldNode): SelectionMeasure => {
    if (!node.selectionSet) return fieldItself(node);
    const inside = level(node.selectionSet);
    const cost = inside.cost * pageSize(node, variables);
    return sum(fieldItself(node), { ...inside, cost, depth: inside.depth + 1 });
  };

  const selection = (node: SelectionNode): SelectionMeasure => {
    if (node.kind === Kind.FIELD) return field(node);
    const inside = node.kind === Kind.INLINE_FRAGMENT ? level(node.selectionSet) : fragment(node.name.value);
    return sum(spreadItself(node), inside);
  };

  let nesting = 0;
  const level = ({ selections }: SelectionSetNode): SelectionMeasure => {
    nesting += 1;
    if (nesting > maxNesting) return tooDeep;
    const measure = selections.reduce((total, node) => sum(total, selection(node)), nothing);
    nesting -= 1;
    return measure;
  };

  return (selections) => {
    const measure = level(selections);
    return { ...measure, depth: measure.depth + 1 };
  };
};
