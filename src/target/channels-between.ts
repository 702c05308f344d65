import { listEnclaves, listPairings, listPartnerCentres } from '../partner/partner.repository.js';
import type { Enclave, Pairing, PartnerCentre } from '../partner/partner.type.js';
import type { RequestContext } from '../place/request-context.js';
import { liesIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';

/** A centre, enclave or pairing with the two ends that it joins. */
export interface ChannelEnds {
  readonly channel: PartnerCentre | Enclave | Pairing;
  readonly near: readonly number[];
  readonly far: readonly number[];
}

const kept = new WeakMap<Image, Promise<readonly ChannelEnds[]>>();

const readChannels = async (context: RequestContext): Promise<readonly ChannelEnds[]> => {
  const { rowOf } = context.image.places;
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
    ...enclaves.flatMap((one) => both(one, one.homeKey, one.hostKey)),
    ...pairings.flatMap((one) => both(one, one.homeKey, one.partnerKey)),
  ];
};

/** Every channel of the graph, each once a direction; read once an image. */
export const listChannels = (context: RequestContext): Promise<readonly ChannelEnds[]> => {
  const known = kept.get(context.image);
  if (known) return known;
  const reading = readChannels(context);
  kept.set(context.image, reading);
  // What failed is read again by whoever asks next.
  reading.catch(() => kept.delete(context.image));
  return reading;
};

/** A county or park stands for its prefecture: a centre in one district works for the whole city. */
export const prefectureOf = ({ places }: Image, place: number): number => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    if (places.levels[row] === 'PREFECTURE') return row;
  }
  return place;
};

const overlap = ({ places }: Image, a: number, b: number): boolean =>
  liesIn(places, a, b) || liesIn(places, b, a);

/** The channels of a place, and those of them that reach an area. */
export const channelsOf = (image: Image, channels: readonly ChannelEnds[], place: number): ChannelEnds[] =>
  channels.filter(({ near }) => near.some((end) => overlap(image, end, place)));

export const reaching = (image: Image, channels: readonly ChannelEnds[], area: number): ChannelEnds[] =>
  area === none
    ? []
    : channels.filter(({ far }) => far.some((end) => overlap(image, prefectureOf(image, end), area)));

/** What of a place’s channels reaches another place, each once. */
export const channelsBetween = async (context: RequestContext, home: number, partner: number) => {
  const own = channelsOf(context.image, await listChannels(context), home);
  const found = reaching(context.image, own, partner).map(({ channel }) => channel);
  return [...new Map(found.map((channel) => [channel.id, channel])).values()];
};

/** The places that a place, what lies in it or what contains it is paired with; itself and its surroundings apart. */
export const pairedWith = async (context: RequestContext, home: number): Promise<number[]> => {
  const { image } = context;
  const own = channelsOf(image, await listChannels(context), home);
  const pairings = own.filter(({ channel }) => channel.__typename === 'Pairing');
  return [...new Set(pairings.flatMap(({ far }) => far))].filter((end) => !overlap(image, end, home));
};
