import { relationText } from './as-text.js';
import type { Relation } from './node-change.js';

/** Relationships of a node that are not among others. */
export const withoutRelations = (relations: readonly Relation[], others: readonly Relation[]): Relation[] => {
  const texts = new Set(others.map(relationText));
  return relations.filter((one) => !texts.has(relationText(one)));
};
