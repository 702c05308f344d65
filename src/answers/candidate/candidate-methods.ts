import { candidateParts, type Ranking, type Scores } from './rank/candidate-score.js';

/** Methods of a search for targets, by name, sentence and source. */
export const candidateMethods = (
  { method, normalisation, weighting, consistencyRatio }: Ranking,
  { weights }: Pick<Scores, 'weights'>,
) => {
  const text = candidateParts.map((name, i) => `${name} ${weights[i]?.toFixed(4) ?? 'none'}`).join(', ');
  const score = method === 'TOPSIS' ? `TOPSIS closeness, ${normalisation}` : 'weighted mean over all parts';
  const ratio = consistencyRatio === null ? '' : `, consistency ratio ${consistencyRatio.toFixed(4)}`;
  const rule = 'liantu METHODS §3';
  return [
    [
      'score',
      `${score}; weights ${weighting}${ratio}: ${text}`,
      method === 'TOPSIS' ? 'Hwang & Yoon 1981' : rule,
    ],
    [
      'CAPABILITY',
      '1 − (1 − revenue percentile)(1 − title/2); an unknown revenue takes the median percentile of the candidates; title national 1, regional 2/3, other 1/3',
      rule,
    ],
    [
      'FIT',
      'share of the enterprise in the segment it works in, times the proximity of that to the gap; of several gaps the best',
      rule,
    ],
    [
      'CUSTOMER_PULL',
      'k/(k + 1), k its known customers in the place, twice those in a segment that consumes its segment; unknown 0',
      rule,
    ],
    [
      'FOOTPRINT',
      '1 with a further site or affiliate in the place, 0.5 in its province, 0.25 within 300 km; unknown 0',
      rule,
    ],
    [
      'GRADIENT',
      'min(LQ, 3)/3 of its prefecture by enterprises, where 80 % here and everywhere come from registers or surveys; unknown 0',
      'Isard 1960',
    ],
    [
      'CHANNEL',
      '1 where a centre, enclave or pairing of the place that works today reaches its prefecture',
      rule,
    ],
    ['coverage', 'share of the candidates whose revenue is known', rule],
    ['DISTANCE', 'exp(−d/1000 km) on a sphere of 6,371.0088 km; unknown 0', 'Wilson 1971'],
  ] as const;
};
