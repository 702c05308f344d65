import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { type Fragments, fragmentsOf } from './fragments-of.js';
import { type MeasureSelections, measureSelections, type SelectionMeasure } from './measure-selections.js';
import { type Variables, variablesWithDefaults } from './page-size.js';
import { defaultLimits, type QueryLimits, requireWithin } from './query-limits.js';
import { repetitionsIn } from './repetitions.js';

const requireMeasure = (limits: QueryLimits, measure: SelectionMeasure): void => {
  for (const name of Object.keys(measure) as (keyof SelectionMeasure)[])
    requireWithin(limits, name, measure[name]);
};

/** Bounds what validation walks: every operation and fragment of the document, whichever is asked for. */
const requireWholeWithin = (
  document: DocumentNode,
  fragments: Fragments,
  measureOf: MeasureSelections,
  limits: QueryLimits,
): void => {
  let [operations, selections] = [0, 0];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    if (definition.kind === Kind.OPERATION_DEFINITION) operations += 1;
    requireWithin(limits, 'operations', operations);
    const measure = measureOf(definition.selectionSet);
    selections += measure.selections;
    requireWithin(limits, 'depth', measure.depth);
    requireWithin(limits, 'selections', measure.selections);
    requireWithin(limits, 'documentSelections', selections);
    const repetitions = repetitionsIn([definition.selectionSet], fragments, limits.repetitions);
    requireWithin(limits, 'repetitions', repetitions);
  }
};

const within = new WeakSet<DocumentNode>();

/**
 * Refuses a document that is too large before anything walks it that could grow faster than its text. The fragments must
 * not hold themselves; nothing else of the document needs to be valid.
 */
export const requireDocumentWithinLimits = (
  document: DocumentNode,
  limits: QueryLimits = defaultLimits,
): void => {
  if (within.has(document)) return;
  const fragments = fragmentsOf(document);
  requireWholeWithin(document, fragments, measureSelections(fragments, {}), limits);
  within.add(document);
};

/** Refuses an operation that asks for too much with these variables. */
export const requireOperationWithinLimits = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: QueryLimits = defaultLimits,
): void => {
  const measureOf = measureSelections(fragmentsOf(document), variablesWithDefaults(operation, variables));
  requireMeasure(limits, measureOf(operation.selectionSet));
};
