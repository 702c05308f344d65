import type { TierHoldersRow } from '../../../cypher/queries.gen.js';
import type { CandidateGround } from '../../../src/answers/candidate/pool/candidate-ground.js';
import { candidateList, enterpriseOf } from '../../../src/answers/candidate/pool/candidate-list.js';
import { candidatePool } from '../../../src/answers/candidate/pool/candidate-pool.js';
import { oneRowEach } from '../../../src/answers/candidate/pool/one-row-each.js';
import { segmentsOf } from '../../../src/answers/candidate/pool/segments-of.js';
import { candidateOrder } from '../../../src/answers/candidate/rank/candidate-order.js';
import type { Ranking } from '../../../src/answers/candidate/rank/candidate-score.js';
import { candidateFacts } from '../../../src/answers/candidate/reason/candidate-facts.js';
import { productSpace } from '../../../src/snapshot/ask/product-space.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { adjacencyOf, reversed } from '../../../src/snapshot/tables/adjacency.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { PlainCandidates, type PlainQuestion, type Worths } from './plain-candidates.js';
import { placeAlone } from './plain-ground.js';

const levels = ['NATIONAL', 'REGIONAL', 'CITY'] as const;
const worthOf = { NATIONAL: 1, REGIONAL: 2 / 3, CITY: 1 / 3 } as const;

/** What a graph of rows does not hold: titles, and who owns whom. */
export interface Beside {
  readonly titles: ReadonlyMap<string, (typeof levels)[number]>;
  readonly holdings: readonly (readonly [owner: string, owned: string])[];
}

/** Titles and holdings that depend on the seed alone. */
export const besideOf = (rows: SnapshotRows, seed: number): Beside => {
  const ids = rows.enterprises.map(({ id }) => id);
  const titles = new Map(
    ids.flatMap((id, i) => ((seed >> (i % 20)) % 3 === 0 ? [[id, levels[(seed + i) % 3]!] as const] : [])),
  );
  const holdings = ids.flatMap((id, i): [string, string][] =>
    (seed >> (i % 17)) % 4 === 0 ? [[id, ids[(i * 3 + 1) % ids.length]!]] : [],
  );
  return { titles, holdings: holdings.filter(([owner, owned]) => owner !== owned) };
};

const groundOf = (snapshot: Snapshot, { titles, holdings }: Beside): CandidateGround => {
  const { rowOf, size } = snapshot.enterprises;
  const held = new Map(
    [...titles].map(([enterprise, level]): [string, TierHoldersRow[]] => [
      enterprise,
      [
        {
          enterprise,
          tier: '示例称号',
          level,
          validUntil: null,
          year: null,
          source: null,
          asOf: null,
          estimated: null,
          note: null,
        },
      ],
    ]),
  );
  const owned = adjacencyOf(
    size,
    holdings.map(([owner]) => rowOf.get(owner)!),
    holdings.map(([, one]) => rowOf.get(one)!),
  );
  return { snapshot, titles: held, holdings: owned, owners: reversed(owned) };
};

export const plainOf = (rows: SnapshotRows, { titles, holdings }: Beside): PlainCandidates => {
  const worths: Worths = new Map([...titles].map(([id, level]) => [id, worthOf[level]]));
  return new PlainCandidates(rows, worths, holdings);
};

/** A question to a random graph: a place, one to three gaps, source areas, and how far segments may stand in. */
export const questionOf = (rows: SnapshotRows, seed: number, minProximity: number | null): PlainQuestion => {
  const keys = [
    ...rows.regions.map(({ code }) => `REGION:${code}`),
    ...rows.parks.map(({ code }) => `PARK:${code}`),
  ];
  const codes = rows.segments.map(({ code }) => code);
  const snapshot = buildSnapshot(rows);
  const { presence } = productSpace(snapshot, 'ENTERPRISES');
  const held = (code: string): Set<number> => {
    const row = snapshot.segments.rowOf.get(code)!;
    return new Set(presence.placeOf.subarray(presence.segmentStart[row]!, presence.segmentStart[row + 1]!));
  };
  return {
    place: keys[seed % keys.length]!,
    gaps: [...new Set([0, 3, 7].map((shift) => codes[(seed >> shift) % codes.length]!))],
    sources: seed % 3 === 0 ? [keys[(seed >> 4) % keys.length]!] : [],
    includeOwnProvince: seed % 4 === 0,
    minProximity,
    proximity: (a, b) => {
      const [one, other] = [held(a), held(b)];
      const most = Math.max(one.size, other.size);
      return most === 0 ? 0 : [...one].filter((at) => other.has(at)).length / most;
    },
  };
};

export const equalWeights: Ranking = {
  method: 'WEIGHTED_MEAN',
  weighting: 'GIVEN',
  weights: [1, 1, 1, 1, 1, 1, 1],
  normalisation: 'MIN_MAX',
  consistencyRatio: null,
};

/** Candidates of a question as the product finds and orders them. */
export const rankedOf = (
  rows: SnapshotRows,
  beside: Beside,
  asked: PlainQuestion,
  ranking = equalWeights,
) => {
  const snapshot = buildSnapshot(rows);
  const ground = groundOf(snapshot, beside);
  const at = placeAlone(snapshot, snapshot.places.rowOf.get(asked.place)!);
  const gaps = asked.gaps.map((code) => snapshot.segments.rowOf.get(code)!);
  const pool = candidatePool(ground, at, gaps, {
    sources: asked.sources.map((key) => snapshot.places.rowOf.get(key)!),
    includeOwnProvince: asked.includeOwnProvince,
    measure: 'ENTERPRISES',
    minProximity: asked.minProximity,
  });
  const list = candidateList(at, oneRowEach(snapshot, pool));
  const order = candidateOrder(snapshot, list, ranking);
  const { codes } = snapshot.segments;
  const ranked = order.first(list.size).map(({ candidate, score }) => {
    const { segment, parts, known, enterprise } = candidateFacts(ground, list, candidate);
    return {
      id: snapshot.enterprises.ids.at(enterpriseOf(list, candidate)),
      segment: codes[segment]!,
      segments: segmentsOf(pool, enterprise).map((gap) => codes[gap]!),
      parts,
      known,
      score,
    };
  });
  return { snapshot, at, gaps, list, order, ranked };
};
