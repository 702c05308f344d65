import { parseGlobalId } from '../../../request/global-id.js';

/** Key inside a global id of this type; an id of anything else names nothing. */
export const keyOfId = (type: 'TargetList' | 'Target', id: string): string => {
  const named = parseGlobalId(id);
  return named?.type === type ? named.key : '';
};
