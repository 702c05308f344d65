import { keyOfPlace } from '../../../facts/place/key-of-place.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { Evidence } from '../target-candidates.type.js';

export type Sourced = { readonly source: string | null; readonly asOf: string | null };

/** Record behind a reason, with where and when it is known from. */
export const evidence = (kind: string, id: string, label: string, { source, asOf }: Sourced): Evidence => ({
  kind,
  id,
  label,
  source,
  asOf,
});

/** Record of an activity, with its own place where it has one. */
export const activityEvidence = (snapshot: Snapshot, activity: number): Evidence => {
  const { activities, enterprises, segments } = snapshot;
  const [enterprise, place] = [activities.enterprise[activity]!, activities.place[activity]!];
  const segment = segments.codes[activities.segment[activity]!]!;
  const at = place === none ? '' : keyOfPlace(snapshot, place);
  return evidence(
    'WORKS_IN',
    `${enterprises.ids.at(enterprise)}|${segment}|${at}`,
    `${enterprises.names.at(enterprise)} → ${segment}`,
    { source: activities.sources.at(activity), asOf: activities.sourceDates.at(activity) },
  );
};

/** Activities of an enterprise in a segment itself; all that it has where it works in parts of the segment alone. */
export const activitiesThrough = (
  { activities }: Snapshot,
  enterprise: number,
  segment: number,
): number[] => {
  const [from, to] = [activities.start[enterprise]!, activities.start[enterprise + 1]!];
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const inSegment = all.filter((activity) => activities.segment[activity] === segment);
  return inSegment.length > 0 ? inSegment : all;
};

/** Record of an enterprise. */
export const enterpriseEvidence = ({ enterprises }: Snapshot, row: number): Evidence =>
  evidence('Enterprise', enterprises.ids.at(row), enterprises.names.at(row), {
    source: enterprises.sources.at(row),
    asOf: enterprises.sourceDates.at(row),
  });
