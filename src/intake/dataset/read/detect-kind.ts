import type { Resource } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import { soleItem } from '../../../codes/sole-item.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import { matchHeaders, missingColumns } from './match-headers.js';
import { namedKind } from './named-kind.js';
import type { ColumnChoices } from './table/column-choices.js';

const provenance = new Set(['source', 'as_of', 'estimated', 'note']);

const score = (headers: readonly string[], resource: Resource, choices?: ColumnChoices): number => {
  const match = matchHeaders(headers, resource, choices);
  if (missingColumns(match, resource).length > 0) return 0;
  return match.columns.filter(({ column }) => !provenance.has(column.name)).length;
};

const names = resources.map(({ name }) => name).join(', ');

const unclear = (best: readonly Resource[]): ReadFault => {
  const list = best.map((candidate) => candidate.name).join(', ');
  return new ReadFault('file-kind', {
    reason:
      best.length === 0
        ? {
            zh: `表头不像任何一种表；可用--kind指明：${names}`,
            en: `the headers fit no table; name it with --kind: ${names}`,
          }
        : {
            zh: `表头像多种表（${list}）；请用--kind指明`,
            en: `the headers fit several tables (${list}); name it with --kind`,
          },
  });
};

/**
 * Detects the resource that a single file holds: as told, else as its name says where the headers fit, else as they
 * fit best.
 */
export const detectKind = (
  headers: readonly string[],
  fileName: string,
  kind?: string,
  choices?: ColumnChoices,
): Resource => {
  if (kind !== undefined) return namedKind(kind);
  const scored = resources.map((resource) => ({ resource, points: score(headers, resource, choices) }));
  const byName = scored.find(({ resource, points }) => points > 0 && resource.name === fileName);
  if (byName) return byName.resource;
  const most = Math.max(...scored.map(({ points }) => points));
  const best =
    most === 0 ? [] : scored.filter(({ points }) => points === most).map(({ resource }) => resource);
  const sole = soleItem(best);
  if (sole) return sole;
  throw unclear(best);
};
