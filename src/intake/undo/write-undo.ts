import {
  restoreProperties,
  restoreRelations,
  undoNodes,
  undoRelations,
} from '../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../store/store.js';
import { nodeText } from '../dataset/record/as-text.js';
import type { NodeChange, Properties, Relation } from '../dataset/record/node-change.js';
import type { UndoPlan } from './plan-undo.js';

type PropertyRow = Parameters<NonNullable<typeof restoreProperties.types>>[0]['rows'][number];
type RelationRow = Parameters<NonNullable<typeof restoreRelations.types>>[0]['rows'][number];

const propertyRow = (node: string, { location, ...properties }: Properties): PropertyRow => ({
  node,
  properties: properties as PropertyRow['properties'],
  moved: location !== undefined,
  location: (location as number[] | null | undefined) ?? null,
});

/** Writes everything back as it was before an import. */
export const writeUndo = async (run: TransactionRun, { changes, nodes }: UndoPlan): Promise<void> => {
  const at = (key: Parameters<typeof nodeText>[0]): string => nodes.get(nodeText(key))!.node;
  const rowsOf = (pick: (change: NodeChange) => readonly Relation[]): RelationRow[] =>
    changes.flatMap((change) =>
      pick(change).map(({ label, key, type, properties }) => ({
        ...{ from: at(change), to: at({ label, key }), type },
        properties: properties as RelationRow['properties'],
      })),
    );
  const [created, changed] = [true, false].map((made) => changes.filter((one) => one.created === made));
  await run(undoRelations, { rows: rowsOf(({ added }) => added) });
  await run(undoNodes, { nodes: created!.map(at) });
  await run(restoreProperties, { rows: changed!.map((change) => propertyRow(at(change), change.before)) });
  await run(restoreRelations, { rows: rowsOf(({ removed }) => removed) });
};
