import type { Text } from '../../../../codes/language.js';
import type { Position } from '../../../../geo/position.js';
import type { CheckContext } from '../check-context.js';
import { inBoxOfChina, inOutlineOfChina } from './china-outline.js';
import { outsideRegion } from './in-region.js';
import { figures, type GivenPoint, type PointRemark, turned } from './point.js';

const nation = '100000';
const none: Text = { zh: '', en: '' };

/** Points of rows that belong to China, or that could and name no region, are held against its outline. */
export const isChinese = (given: GivenPoint, context: CheckContext): boolean =>
  given.region === undefined
    ? given.mayBeChinese && context.regions.byCode(nation) !== undefined
    : context.regions.path(given.region).some((region) => region.code === nation);

const regionName = (given: GivenPoint, context: CheckContext): Text => {
  const name = given.region && context.regions.byCode(given.region)?.name;
  return name ? { zh: `（${name}）`, en: ` (${name})` } : none;
};

/** Finds what speaks against a point being in its row's region. */
const placeInRegion = (at: Position, given: GivenPoint, context: CheckContext): PointRemark[] => {
  const far = given.region === undefined ? undefined : outsideRegion(given.region, at, context.regions);
  if (far === undefined) return [];
  return [
    {
      code: 'outside-region',
      at: 'longitude',
      parameters: { ...figures(at), region: far.region.name, reason: far.reason },
    },
  ];
};

/** Finds the same for a point in the box around China; outside its outline the region no longer matters. */
const placeInBox = (at: Position, given: GivenPoint, context: CheckContext): PointRemark[] => {
  const [far] = placeInRegion(at, given, context);
  if (inOutlineOfChina(at)) return far ? [far] : [];
  return [
    {
      code: 'outside-china-box',
      at: 'longitude',
      parameters: { ...figures(at), reason: far?.parameters?.reason ?? none },
    },
  ];
};

/** Remarks what is doubtful in the place of a WGS-84 point; undefined where it is refused. */
export const placePoint = (
  at: Position,
  given: GivenPoint,
  chinese: boolean,
  context: CheckContext,
): readonly PointRemark[] | undefined => {
  if (!chinese) return placeInRegion(at, given, context);
  if (inBoxOfChina(at)) return placeInBox(at, given, context);
  if (!inOutlineOfChina(turned(at))) return undefined;
  return [
    {
      code: 'swapped-possible',
      at: 'latitude',
      parameters: { ...figures(at), region: regionName(given, context) },
    },
  ];
};
