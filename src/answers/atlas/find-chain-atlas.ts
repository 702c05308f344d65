import { segmentByCode, technologiesBySegment } from '../../facts/chain/chain.repository.js';
import type { Supply } from '../../facts/enterprise/enterprise-relations.type.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { answerFrame } from '../../facts/policy/answer/answer-frame.js';
import { isoDayAsked } from '../../request/iso-day-asked.js';
import { loadAll } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { ChainGapReport } from '../gap/chain-gaps.type.js';
import { type AtlasSegment, atlasParts, partsBegun } from './atlas-parts.js';
import { atlasWords } from './atlas-words.js';
import type { AtlasMarket, ChainAtlas } from './chain-atlas.type.js';
import { isLocated, segmentFirms } from './chain-firms.js';
import { chainReport } from './chain-report.js';
import { customersOfFirms } from './customers-of-firms.js';

/** Which chain in which place, on which day. */
export interface AtlasQuestion {
  readonly place: PlaceInput;
  readonly chain: string;
  readonly asOf?: string | null;
}

type Customers = ReadonlyMap<number, readonly Supply[]>;

const codesOf = ({ snapshot, report }: ChainGapReport): string[] => {
  const { members } = chainView(snapshot, report.question.chain);
  return report.rows.map(({ row }) => snapshot.segments.codes[members[row]?.segment ?? none] ?? '');
};

/** Seat of a customer as a key of a place; undefined where it is not known. */
const seatKey = (snapshot: Snapshot, { otherId }: Supply): string | undefined => {
  const { region, rowOf } = snapshot.enterprises;
  const seat = region[rowOf.get(otherId) ?? none] ?? none;
  return seat === none ? undefined : keyOfPlace(snapshot, seat);
};

const placed = (snapshot: Snapshot, supplies: readonly Supply[]): Supply[] =>
  supplies.filter((supply) => seatKey(snapshot, supply) !== undefined);

/** What is sold of a segment: supplies that name it or name none. */
const soldOf = (snapshot: Snapshot, customers: Customers, code: string, firms: readonly number[]): Supply[] =>
  firms
    .flatMap((row) => placed(snapshot, customers.get(row) ?? []))
    .filter(({ segmentCode }) => segmentCode === null || segmentCode === code);

const segmentsOf = async (
  context: RequestContext,
  codes: readonly string[],
  sold: ReadonlyMap<string, readonly Supply[]>,
): Promise<AtlasSegment[]> => {
  const segments = await loadAll(context, segmentByCode, codes);
  const technologies = await loadAll(context, technologiesBySegment, codes);
  return codes.map((code, at) => {
    const [segment, known, sales] = [segments[at], technologies[at] ?? [], sold.get(code) ?? []];
    return {
      key: segment?.key ?? null,
      technologies: known.length,
      markets: sales.length,
      dates: {
        key: [segment?.asOf ?? null],
        technologies: known.map(({ asOf }) => asOf),
        markets: sales.map(({ asOf }) => asOf),
      },
    };
  });
};

const marketsOf = (snapshot: Snapshot, customers: Customers): AtlasMarket[] => {
  const counts = new Map<string, Set<string>>();
  for (const supply of [...customers.values()].flat()) {
    const key = seatKey(snapshot, supply);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? new Set()).add(supply.otherId));
  }
  return [...counts]
    .map(([placeKey, buyers]) => ({ placeKey, customers: buyers.size }))
    .sort((a, b) => b.customers - a.customers || (a.placeKey < b.placeKey ? -1 : 1));
};

/** Finds the atlas of a chain in a place: its four parts and how far each is filled. Throws InputError, UnknownName. */
export const findChainAtlas = async (
  context: RequestContext,
  { place, chain, asOf }: AtlasQuestion,
): Promise<ChainAtlas> => {
  const { snapshot } = context;
  const day = isoDayAsked('asOf', asOf);
  const gaps = await chainReport(context, place, chain);
  const codes = codesOf(gaps);
  const firms = new Map(
    codes.map((code) => [code, segmentFirms(snapshot, gaps.report.question.place, code)] as const),
  );
  const all = [...new Set([...firms.values()].flat())];
  const customers = await customersOfFirms(context, all);
  const sold = new Map(
    codes.map((code) => [code, soldOf(snapshot, customers, code, firms.get(code) ?? [])] as const),
  );
  const located = all.map((row) => ({
    located: isLocated(snapshot, row),
    date: snapshot.enterprises.sourceDates[row] ?? null,
  }));
  const parts = atlasParts(await segmentsOf(context, codes, sold), located);
  context.spend(codes.length + all.length);
  return {
    ...(await answerFrame(context, day, atlasWords)),
    placeKey: gaps.placeKey,
    chainCode: gaps.chainCode,
    parts,
    partsBegun: partsBegun(parts),
    markets: marketsOf(snapshot, customers),
    gaps,
  };
};
