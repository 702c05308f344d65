import type { PlaceName } from '../../place/place-code';
import { placeOf } from '../../place/place-code';
import type { TargetsQuery, TargetsQueryVariables } from './targets.gen';

export type Report = Extract<TargetsQuery['targetCandidates'], { __typename: 'CandidateReport' }>;
export type Ranked = Report['candidates']['edges'][number]['node'];

/** Parts of a score in the order of the table, with the name of their weight. */
export const parts = [
  { part: 'CAPABILITY', weight: 'capability', zh: '能力', en: 'Capability' },
  { part: 'FIT', weight: 'fit', zh: '契合', en: 'Fit' },
  { part: 'CUSTOMER_PULL', weight: 'customerPull', zh: '客户', en: 'Customers' },
  { part: 'FOOTPRINT', weight: 'footprint', zh: '落脚', en: 'Footprint' },
  { part: 'GRADIENT', weight: 'gradient', zh: '梯度', en: 'Gradient' },
  { part: 'CHANNEL', weight: 'channel', zh: '渠道', en: 'Channel' },
  { part: 'DISTANCE', weight: 'distance', zh: '远近', en: 'Nearness' },
] as const;

export type WeightName = (typeof parts)[number]['weight'];
export type Weights = Readonly<Record<WeightName, number>>;

export const equalWeights: Weights = {
  capability: 1,
  fit: 1,
  customerPull: 1,
  footprint: 1,
  gradient: 1,
  channel: 1,
  distance: 1,
};

/** Weights as an address holds them, in the order of the parts: `1,1,0.5,1,1,1,1`. */
export const weightsOf = (text: string | null): Weights => {
  const values = (text ?? '').split(',').map(Number);
  const known = values.length === parts.length && values.every((value) => value >= 0 && value <= 2);
  return known
    ? (Object.fromEntries(parts.map(({ weight }, i) => [weight, values[i]!])) as unknown as Weights)
    : equalWeights;
};

export const weightsText = (weights: Weights): string => parts.map(({ weight }) => weights[weight]).join(',');

const numberOf = (text: string | null): number | undefined => {
  const value = Number(text);
  return text !== null && text !== '' && Number.isFinite(value) ? value : undefined;
};

/** Verbs whose segments are filled by whom is brought. */
const filled = ['BUILD', 'COMPLETE', 'EXTEND'] as const;

/** Question about targets as an address holds it. */
export const questionOf = (
  place: PlaceName,
  chain: string,
  search: URLSearchParams,
): TargetsQueryVariables['input'] => {
  const segments = search.get('segments')?.split(',').filter(Boolean);
  const source = search.get('from');
  const weights = weightsOf(search.get('weights'));
  return {
    place,
    chain,
    ...(segments?.length ? { segments } : {}),
    ...(search.get('watch') === '1' ? { verbs: [...filled, 'WATCH'] } : {}),
    ...(source ? { sources: [placeOf(source)] } : {}),
    ranking: { weights: Object.values(weights).some((value) => value > 0) ? weights : equalWeights },
    conditions: {
      excludeClaimed: search.get('unclaimed') === '1',
      includeDelisted: search.get('delisted') === '1',
      maxDistanceKm: numberOf(search.get('km')),
      minRevenueCny: ((wan) => (wan === undefined ? undefined : wan * 10_000))(numberOf(search.get('wan'))),
    },
  };
};

/** Value of a part of a score; null where it is not known. */
export const partOf = ({ score }: Ranked, part: string) => {
  const found = score.parts.find(({ name }) => name === part);
  return {
    value: found?.assumed ? null : (found?.value ?? null),
    assumed: found?.assumed ?? found?.omitted ?? null,
  };
};
