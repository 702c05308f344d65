import { trimBlanks, withoutBlanks } from '../../../../codes/blanks.js';
import { readRegion } from '../../../../codes/cell/read-region.js';
import { nothing, plain, type Reading, refused, remarked } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import { soleItem } from '../../../../codes/sole-item.js';
import type { MatchedColumn } from '../../read/match-headers.js';
import type { CheckContext } from '../check-context.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { Directory } from '../memory/directory.js';
import type { CellCheck } from './cell-check.js';
import { readSegment } from './check-segments.js';
import { splitList } from './check-text.js';

type ReferenceReading = Reading<string, FindingCode>;

const readNamed = (
  text: string,
  directory: Directory,
  name: FindingCode,
  unknown: FindingCode,
): ReferenceReading => {
  const code = directory.codeOf(text);
  if (code) return code === text ? plain(code) : remarked(code, name, { code });
  const named = soleItem(directory.codesNamed(text));
  return named === undefined ? refused(unknown) : remarked(named, name, { code: named });
};

export const readPark = (text: string, context: CheckContext): ReferenceReading =>
  readNamed(text, context.parks, 'park-name', 'park-unknown');

/** A key of an enterprise as its package writes it; eighteen characters are a credit code and normalised. */
const enterpriseKey = (text: string): string => {
  const code = withoutBlanks(halfWidth(text)).toUpperCase();
  return code.length === 18 && /^[0-9A-Z]+$/.test(code) ? code : text;
};

type ReferenceReader = (text: string, context: CheckContext) => ReferenceReading;

/** The key by which a row names an enterprise; whether it exists is asked for a batch at a time. */
const readers: Readonly<Record<string, ReferenceReader>> = {
  chains: (text, context) => readNamed(text, context.chains, 'chain-name', 'chain-unknown'),
  parks: readPark,
  segments: readSegment,
  policies: (text, context) => readNamed(text, context.policies, 'policy-name', 'policy-unknown'),
  metrics: (text, context) => readNamed(text, context.metrics, 'metric-name', 'metric-unknown'),
  registers: (text, context) => readNamed(text, context.registers, 'register-name', 'register-unknown'),
  regions: (text, context) => readRegion(text, context.regions),
  enterprises: (text) => plain(enterpriseKey(text)),
  // The kind stands in another column: the row decides.
  places: (text) => plain(text),
  // The classification does.
  sectors: (text) => plain(text),
};

const readerOf = (matched: MatchedColumn): ReferenceReader => {
  const { name, refers = '' } = matched.column;
  const reader = readers[refers];
  if (reader === undefined)
    throw new RangeError(`Column ${name} refers to "${refers}", which has no reader.`);
  return reader;
};

export const checkReference: CellCheck = ({ text: given, matched }, context) => {
  const text = trimBlanks(given);
  const { refers = '' } = matched.column;
  if (text === '' || isMissingMark(text)) return nothing;
  return refers === context.gathering ? plain(text) : readerOf(matched)(text, context);
};

const readPlaceItem = (item: string, context: CheckContext): ReferenceReading => {
  const typed = item.match(/^(REGION|PARK):(.+)$/);
  const park = typed?.[1] === 'REGION' ? undefined : context.parks.codeOf(typed?.[2] ?? item);
  if (park) return plain(`PARK:${park}`);
  const named = typed?.[1] === 'REGION' ? undefined : soleItem(context.parks.codesNamed(item));
  if (named) return remarked(`PARK:${named}`, 'park-name', { code: named });
  const region = typed?.[1] === 'PARK' ? nothing : readRegion(typed?.[2] ?? item, context.regions);
  return region.value === undefined
    ? refused('place-unknown', { kind: 'REGION, PARK' })
    : { value: `REGION:${region.value}`, remarks: region.remarks };
};

/** Checks a list whose items name something else. */
export const checkReferenceList: CellCheck = ({ text, matched }, context) => {
  const read = matched.column.refers === 'places' ? readPlaceItem : readerOf(matched);
  const readings = splitList(text).map((item) => read(item, context));
  const values = readings.map((reading) => reading.value).filter((code) => code !== undefined);
  const remarks = readings.flatMap(({ remarks }) => remarks);
  return values.length === 0 ? { remarks } : { value: values, remarks };
};
