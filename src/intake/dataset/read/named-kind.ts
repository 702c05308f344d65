import type { Resource } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';

/** Finds the table of this name (`--kind`). */
export const namedKind = (kind: string): Resource => {
  const resource = resources.find(({ name }) => name === kind);
  if (resource) return resource;
  const names = resources.map(({ name }) => name).join(', ');
  throw new ReadFault('file-kind', {
    reason: { zh: `没有类型“${kind}”；可用：${names}`, en: `there is no kind ${kind}; known: ${names}` },
  });
};
