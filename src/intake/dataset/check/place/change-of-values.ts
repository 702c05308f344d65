import type { RegionChange } from '../../../../codes/place/region-change.js';
import type { CheckedValue } from '../checked-row.js';

/** Makes a change of regions as the rows after it need it. */
export const changeOfValues = (values: Readonly<Record<string, CheckedValue>>): RegionChange => ({
  code: String(values.code ?? ''),
  name: String(values.name),
  until: values.until as string | undefined,
  successors: values.successors as string[] | undefined,
  kind: values.kind as string | undefined,
  within: values.within as string[] | undefined,
});
