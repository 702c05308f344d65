import { globalId } from '../../request/global-id.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainStatuses, statusByEnterprise } from '../chain-status.js';
import type { MapQuestion } from '../map-question.js';
import { type GraphFeature, pointAt } from './map-feature.js';
import { placePosition } from './place-position.js';

/** Presence of an enterprise elsewhere than at its seat. */
interface Presence {
  readonly enterprise: number;
  readonly place: number;
}

/** Activities asked about: those of a chain, or all. */
const activitiesOf = (snapshot: Snapshot, chain: number | undefined): Iterable<number> => {
  if (chain === undefined) return Array.from({ length: snapshot.activities.size }, (_, row) => row);
  const { members } = chainView(snapshot, chain);
  return new Set(members.flatMap(({ segment }) => [...segmentActivities(snapshot, segment)]));
};

/** Lists where enterprises work elsewhere than at their seat: own places of activities, else their further sites. */
const presencesOf = (snapshot: Snapshot, { chain, place }: MapQuestion): Presence[] => {
  const { activities, enterprises, sites, places } = snapshot;
  const found = new Map<string, Presence>();
  const note = (enterprise: number, where: number): void => {
    const isSeat = where === enterprises.region[enterprise] || where === enterprises.park[enterprise];
    if (isSeat || (place !== undefined && !liesIn(places, where, place))) return;
    found.set(`${enterprise}@${where}`, { enterprise, place: where });
  };
  for (const activity of activitiesOf(snapshot, chain)) {
    const enterprise = activities.enterprise[activity]!;
    const own = activities.place[activity]!;
    if (own !== none) note(enterprise, own);
    else for (const site of listOf(sites, enterprise)) note(enterprise, site);
  }
  return [...found.values()].sort((a, b) => a.enterprise - b.enterprise || a.place - b.place);
};

/** What a point marks: the middle of a park, district, city or wider region, never a door. */
const precisionOf = ({ places }: Snapshot, place: number): string =>
  place >= places.regionCount
    ? 'PARK'
    : ({ COUNTY: 'DISTRICT', PREFECTURE: 'CITY' }[places.levels[place]!] ?? places.levels[place]!);

/** Plants and activities elsewhere than at the seat, as points of the places to which they are known. */
export const siteFeatures = async (
  { snapshot }: RequestContext,
  question: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const { enterprises, places } = snapshot;
  const { chain, place } = question;
  const statuses = chain === undefined ? undefined : statusByEnterprise(snapshot, chain, place);
  const features = presencesOf(snapshot, question).map(({ enterprise, place: where }) => {
    const ownId = enterprises.ids.at(enterprise);
    const [position, code] = [placePosition(snapshot, where), places.codes[where]!];
    const status = statuses && chainStatuses[statuses[enterprise]!];
    return {
      id: `${ownId}@${code}`,
      geometry: position ? pointAt(position) : null,
      properties: {
        kind: 'SITE',
        ...{ enterprise: globalId('Enterprise', ownId), ownId, name: enterprises.names.at(enterprise) },
        ...{ at: code, atName: places.names[where]!, precision: precisionOf(snapshot, where) },
        ...(status ? { status } : {}),
      },
    };
  });
  return features;
};
