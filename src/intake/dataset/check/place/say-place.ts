import { readRegion } from '../../../../codes/cell/read-region.js';
import type { Remark } from '../../../../codes/cell/reading.js';
import { ambiguousRegions } from '../../../../codes/place/ambiguous-regions.js';
import type { Candidate } from '../../../../codes/place/candidate.js';
import { candidateRemark } from '../../../../codes/place/candidate-remark.js';
import { formerReason } from '../../../../codes/place/former-reason.js';
import { notReplaced } from '../../../../codes/place/not-replaced.js';
import type { Resolution } from '../../../../codes/place/resolve-place.js';
import { soleItem } from '../../../../codes/sole-item.js';
import type { CheckContext } from '../check-context.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { RowRemark } from '../row-check.js';
import type { RowPlacePart } from './row-place-part.js';

/** Place of a row as its parts name it, and what is to be said of it. */
export interface SaidPlace {
  readonly region?: string;
  readonly remarks: readonly RowRemark[];
}

type Resolved = Resolution<RowPlacePart>;

const about = (remark: Remark<FindingCode>, part: RowPlacePart | undefined): RowRemark => ({
  ...remark,
  matched: part?.matched,
  value: part?.text,
});

/** A full name under a header that asks for a code, such as 地区代码. */
const nameForCode = (
  by: RowPlacePart | undefined,
  { region }: Candidate,
): Remark<FindingCode> | undefined => {
  if (by?.level !== undefined || by?.matched.column.name !== 'region') return undefined;
  return { code: 'region-name', parameters: { name: region.name, code: region.code } };
};

const sayFound = (
  { by, cut, unknown }: Resolved,
  found: Candidate,
  { regions }: CheckContext,
): RowRemark[] => {
  const { name, code } = found.region;
  const partUnknown = { code: 'region-part-unknown' as const, parameters: { name, code } };
  const remark = cut
    ? partUnknown
    : (candidateRemark(by?.text ?? '', found, regions) ?? nameForCode(by, found));
  return [...(remark ? [about(remark, by)] : []), ...unknown.map((part) => about(partUnknown, part))];
};

const sayAmbiguous = ({ by, candidates, wider }: Resolved, { regions }: CheckContext): SaidPlace => {
  const several = ambiguousRegions(
    candidates.map(({ region }) => region),
    regions,
  );
  if (wider === undefined)
    return { remarks: [about({ code: 'region-ambiguous', parameters: { regions: several } }, by)] };
  const { name, code } = wider.region;
  const parameters = { regions: several, name, code };
  return { region: code, remarks: [about({ code: 'region-part-ambiguous', parameters }, by)] };
};

const sayUnknown = ({ unknown }: Resolved, { regions }: CheckContext): SaidPlace => {
  const part = unknown.at(-1);
  const remarks = part ? readRegion(part.text, regions, part.level).remarks : [];
  return { remarks: remarks.map((remark) => about(remark, part)) };
};

/** A former name that nothing confirms is refused, with its successor, as its code is. */
const sayUnconfirmed = ({ by }: Resolved, found: Candidate, { regions }: CheckContext): SaidPlace => {
  const reason = notReplaced(formerReason(found, regions));
  return { remarks: [about({ code: 'region-unknown', parameters: { reason } }, by)] };
};

/** Says which region the parts name, in which wider one the row is placed, or why in none. */
export const sayPlace = (resolved: Resolved, context: CheckContext): SaidPlace => {
  const sole = soleItem(resolved.candidates);
  if (sole && resolved.unconfirmed) return sayUnconfirmed(resolved, sole, context);
  if (sole) return { region: sole.region.code, remarks: sayFound(resolved, sole, context) };
  return resolved.candidates.length > 1 ? sayAmbiguous(resolved, context) : sayUnknown(resolved, context);
};
