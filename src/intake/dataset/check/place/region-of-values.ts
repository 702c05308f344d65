import type { CheckedValue } from '../checked-row.js';
import type { RegionEntry } from '../memory/known.js';

/** Makes a region as the rows after it need it. */
export const regionOfValues = (values: Readonly<Record<string, CheckedValue>>): RegionEntry => {
  const { code, name, name_en, level, parent, former_names, former_codes, longitude, latitude, boundary } =
    values;
  return {
    code: String(code),
    name: String(name),
    nameEn: name_en as string | undefined,
    level: String(level),
    parent: parent as string | undefined,
    formerNames: former_names as string[] | undefined,
    formerCodes: former_codes as string[] | undefined,
    asOf: values.as_of as string | undefined,
    longitude: longitude as number | undefined,
    latitude: latitude as number | undefined,
    boundary: boundary as string | undefined,
  };
};
