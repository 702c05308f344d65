import type { Language } from '../../codes/language.js';
import type { Store } from '../../store/store.js';
import type { NodeChange } from '../dataset/record/node-change.js';
import type { ImportUndo, ImportUndoItem } from './import-undo.type.js';
import { obstacleText } from './obstacle-text.js';
import { planUndo } from './plan-undo.js';
import { undoCounts } from './undo-counts.js';

const [maxItems, maxObstacles] = [100, 50];

const itemOf = ({ label, key, name, created, after, added, removed }: NodeChange): ImportUndoItem => ({
  ...{ kind: label, key, name, removed: created },
  fields: created
    ? []
    : [...new Set([...Object.keys(after), ...[...added, ...removed].map(({ type }) => type)])],
});

/** Sources and identifiers say nothing to people, beside what bears them. */
const isTold = ({ label }: NodeChange): boolean => label !== 'Source' && label !== 'Identifier';

/** Says what undoing an import would change, and what stands in its way; writes nothing. */
export const previewUndo = async (store: Store, id: string, language: Language): Promise<ImportUndo> => {
  const { changes, obstacles } = await store.transaction('read', (run) => planUndo(run, id));
  return {
    __typename: 'ImportUndo',
    importId: id,
    counts: undoCounts(changes),
    items: changes.filter(isTold).slice(0, maxItems).map(itemOf),
    obstacleCount: obstacles.length,
    obstacles: obstacles.slice(0, maxObstacles).map((obstacle) => ({
      ...{ kind: obstacle.label, key: obstacle.key },
      message: obstacleText(obstacle)[language],
    })),
  };
};
