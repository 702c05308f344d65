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

/** What people look for stands first: enterprises, then the rest, identifiers last. */
const rankOf = ({ kind }: ImportUndoItem): number => {
  if (kind === 'Enterprise') return 0;
  return kind === 'Identifier' ? 2 : 1;
};

/** Says what undoing an import would change, and what stands in its way; writes nothing. */
export const previewUndo = async (store: Store, id: string, language: Language): Promise<ImportUndo> => {
  const { changes, obstacles } = await store.transaction('read', (run) => planUndo(run, id));
  return {
    __typename: 'ImportUndo',
    importId: id,
    counts: undoCounts(changes),
    items: changes
      .filter(({ label }) => label !== 'Source')
      .map(itemOf)
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, maxItems),
    obstacleCount: obstacles.length,
    obstacles: obstacles.slice(0, maxObstacles).map((obstacle) => ({
      ...{ kind: obstacle.label, key: obstacle.key },
      message: obstacleText(obstacle)[language],
    })),
  };
};
