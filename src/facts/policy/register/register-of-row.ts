import type { RegisterListRow } from '../../../../cypher/queries.gen.js';
import { attributesOf } from './attributes-of.js';
import type { Register } from './register.type.js';

/** Shows a register, its document as it stands on a day (ISO). */
export const registerOfRow = (row: RegisterListRow, day: string): Register => {
  const { policy, attributes, parkKind: _, region: __, counts: ___, ...stated } = row;
  return {
    ...stated,
    day,
    policyCode: policy,
    attributes: attributesOf(attributes).map(({ code, value }) => ({ code, name: value })),
  };
};
