import type { Resource } from '../../../../../graph/model-types.js';
import { foldCompanyName } from '../../../../codes/company-name.js';
import type { CheckedValue } from '../checked-row.js';

type Values = Readonly<Record<string, CheckedValue>>;

const enterpriseKeys = (values: Values): string[] => {
  const { uscc, id, name, region } = values;
  const keys = [uscc, id].filter((key) => key !== undefined).map(String);
  return keys.length > 0 ? keys : [`\u0001${foldCompanyName(String(name))}\u0001${String(region ?? '')}`];
};

/**
 * Lists the keys that tell a row from the others of its resource. An enterprise may have two keys: its credit code
 * and its id.
 */
export const keysOfRow = (resource: Resource, values: Values): string[] =>
  resource.name === 'enterprises'
    ? enterpriseKeys(values)
    : [resource.key.map((column) => String(values[column] ?? '')).join('\u0001')];
