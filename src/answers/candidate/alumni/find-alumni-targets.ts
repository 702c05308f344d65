import type { Text } from '../../../codes/language.js';
import { keyOfPlace } from '../../../facts/place/key-of-place.js';
import type { PlaceInput } from '../../../facts/place/place.input.js';
import { placeRow } from '../../../facts/place/place-row.js';
import { answerFrame } from '../../../facts/policy/answer/answer-frame.js';
import { answerParts } from '../../../facts/policy/answer/answer-parts.js';
import { attributeOf } from '../../../facts/policy/register/attribute-of.js';
import { everyEntry } from '../../../facts/policy/register/every-entry.js';
import type { RegisterEntry } from '../../../facts/policy/register/register-entry.type.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { isKnownIn } from '../../../snapshot/ask/containment.js';
import { withParts } from '../../../snapshot/ask/segment-activities.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { gapSegments } from '../gap-segments.js';
import { type AlumniFirm, type FittingFirm, fittingFirms } from './alumni-firms.js';
import type { AlumniTarget, AlumniTargets } from './alumni-targets.type.js';

/** What a place lacks: a segment, or the gaps of a chain; on which day. */
export interface AlumniQuestion {
  readonly place: PlaceInput;
  readonly segment?: string | null;
  readonly chain?: string | null;
  readonly asOf?: string | null;
}

interface LinkedFirm extends AlumniFirm {
  readonly entry: RegisterEntry;
}

const firmsAlone: Text = {
  zh: '只列企业，不列个人：系统不存校友个人信息',
  en: 'firms alone are shown, never persons: no personal data of alumni is stored',
};

const segmentsOfFirm = ({ activities }: Snapshot, row: number): number[] => [
  ...activities.segment.subarray(activities.start[row], activities.start[row + 1]),
];

const firmOf = (snapshot: Snapshot, entry: RegisterEntry, place: number): LinkedFirm[] => {
  const row = entry.enterpriseId === null ? undefined : snapshot.enterprises.rowOf.get(entry.enterpriseId);
  if (row === undefined) return [];
  return [
    {
      enterprise: row,
      segments: segmentsOfFirm(snapshot, row),
      here: isKnownIn(snapshot, row, place),
      entry,
    },
  ];
};

const targetOf = ({ segments }: Snapshot, { firm, fits }: FittingFirm<LinkedFirm>): AlumniTarget => ({
  enterpriseId: firm.entry.enterpriseId ?? '',
  segmentCodes: [...new Set(fits)].map((row) => segments.codes[row] ?? ''),
  university: attributeOf(firm.entry, 'university'),
  channel: attributeOf(firm.entry, 'channel'),
  entry: firm.entry,
});

/** Finds alumni firms that fit what a place lacks and are not there yet. Throws InputError, UnknownName. */
export const findAlumniTargets = async (
  context: RequestContext,
  { place: given, segment, chain, asOf }: AlumniQuestion,
): Promise<AlumniTargets> => {
  const { snapshot } = context;
  const day = isoDayAsked('asOf', asOf);
  const place = placeRow(snapshot, 'place', given);
  const standard = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false } as const;
  const named = segment ? [segment] : null;
  const lacking = gapSegments(snapshot, place, { place: given, segments: named, chain, ...standard });
  const asked = new Set(lacking.flatMap((row) => [...withParts(snapshot, row)]));
  const entries = await everyEntry(context, day, ['alumni-links']);
  const firms = entries.flatMap((entry) => firmOf(snapshot, entry, place));
  const targets = fittingFirms(firms, asked).map((fitting) => targetOf(snapshot, fitting));
  context.spend(targets.length);
  return {
    ...(await answerFrame(context, day, await answerParts(context, 'alumniTargets', place), [firmsAlone])),
    placeKey: keyOfPlace(snapshot, place),
    targets,
  };
};
