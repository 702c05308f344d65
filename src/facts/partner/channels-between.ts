import type { RequestContext } from '../../request/request-context.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { listEnclaves, listPairings, listPartnerCentres } from './partner.repository.js';
import type { Enclave, Pairing, PartnerCentre } from './partner.type.js';

/** A centre, enclave or pairing with the two ends that it joins. */
export interface ChannelEnds {
  readonly channel: PartnerCentre | Enclave | Pairing;
  readonly near: readonly number[];
  readonly far: readonly number[];
}

const readChannels = async (
  { places: { rowOf } }: Snapshot,
  context: RequestContext,
): Promise<readonly ChannelEnds[]> => {
  const rows = (keys: readonly string[]) => keys.flatMap((key) => rowOf.get(key) ?? []);
  const [centres, enclaves, pairings] = await Promise.all([
    listPartnerCentres(context),
    listEnclaves(context),
    listPairings(context),
  ]);
  const both = (channel: Enclave | Pairing, a: string, b: string): ChannelEnds[] => [
    { channel, near: rows([a]), far: rows([b]) },
    { channel, near: rows([b]), far: rows([a]) },
  ];
  return [
    ...centres.map((channel) => ({
      channel,
      near: rows(channel.servesKeys),
      far: channel.basedInCode === null ? [] : rows([`REGION:${channel.basedInCode}`]),
    })),
    ...enclaves.flatMap((enclave) => both(enclave, enclave.homeKey, enclave.hostKey)),
    ...pairings.flatMap((pairing) => both(pairing, pairing.homeKey, pairing.partnerKey)),
  ];
};

const channels = keptOnce('channels', readChannels);

/** Lists every channel of the graph, each once a direction; read once a snapshot. */
export const listChannels = async (context: RequestContext): Promise<readonly ChannelEnds[]> =>
  channels(context.snapshot, context);

/** Prefecture of a county or park: a centre in one district works for the whole city. */
export const prefectureOf = ({ places }: Snapshot, place: number): number => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    if (places.levels[row] === 'PREFECTURE') return row;
  }
  return place;
};

const overlap = ({ places }: Snapshot, a: number, b: number): boolean =>
  liesIn(places, a, b) || liesIn(places, b, a);

/** Channels that have an end in a place. */
export const channelsOf = (
  snapshot: Snapshot,
  channels: readonly ChannelEnds[],
  place: number,
): ChannelEnds[] => channels.filter(({ near }) => near.some((end) => overlap(snapshot, end, place)));

/** Channels whose far end reaches an area. */
export const reaching = (
  snapshot: Snapshot,
  channels: readonly ChannelEnds[],
  area: number,
): ChannelEnds[] =>
  area === none
    ? []
    : channels.filter(({ far }) => far.some((end) => overlap(snapshot, prefectureOf(snapshot, end), area)));

/** Finds the channels of a place that reach another place, each once. */
export const channelsBetween = async (context: RequestContext, home: number, partner: number) => {
  const own = channelsOf(context.snapshot, await listChannels(context), home);
  const reached = reaching(context.snapshot, own, partner).map(({ channel }) => channel);
  return [...new Map(reached.map((channel) => [channel.id, channel])).values()];
};

/** Places paired with a place, with a place in it or with a place around it; itself and its surroundings left out. */
export const pairedWith = async (context: RequestContext, home: number): Promise<number[]> => {
  const { snapshot } = context;
  const own = channelsOf(snapshot, await listChannels(context), home);
  const pairings = own.filter(({ channel }) => channel.__typename === 'Pairing');
  return [...new Set(pairings.flatMap(({ far }) => far))].filter((end) => !overlap(snapshot, end, home));
};
