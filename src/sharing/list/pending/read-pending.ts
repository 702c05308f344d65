import { readUscc } from '../../../codes/cell/read-uscc.js';
import type { Text } from '../../../codes/language.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { isText } from '../change/note-text.js';
import type { PendingFirm } from './pending-firm.js';

const [shortestName, longestName] = [2, 200];

interface Given {
  readonly name: string;
  /** REGION:code or PARK:code. */
  readonly placeKey: string;
  readonly uscc: string;
}

/** Reads a firm that the graph does not know; or gives what stands in its way, naming what was given. */
export const readPending = (
  { places }: Snapshot,
  given: Given,
): { readonly firm: PendingFirm } | { readonly fault: Text } => {
  const name = given.name.trim();
  if (name.length < shortestName || !isText(name, longestName))
    return {
      fault: {
        zh: `名称“${name.slice(0, 100)}”：应为${shortestName}到${longestName}个字符，不含控制字符`,
        en: `name "${name.slice(0, 100)}": ${shortestName} to ${longestName} characters, no control characters`,
      },
    };
  if (!places.rowOf.has(given.placeKey))
    return {
      fault: {
        zh: `没有地点${given.placeKey.slice(0, 100)}；需要图谱中的行政区或园区`,
        en: `there is no place ${given.placeKey.slice(0, 100)}; a region or park of the graph is needed`,
      },
    };
  const uscc = readUscc(given.uscc).value ?? null;
  if (uscc === null && given.uscc.trim() !== '')
    return {
      fault: {
        zh: `${given.uscc.slice(0, 100)}不是有效的统一社会信用代码；未知可留空`,
        en: `${given.uscc.slice(0, 100)} is no valid credit code; leave it out where it is unknown`,
      },
    };
  return { firm: { name, placeKey: given.placeKey, uscc } };
};
