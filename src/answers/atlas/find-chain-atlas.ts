import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { answerFrame } from '../../facts/policy/answer/answer-frame.js';
import { answerParts } from '../../facts/policy/answer/answer-parts.js';
import { isoDayAsked } from '../../request/iso-day-asked.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { ChainGapReport } from '../gap/chain-gaps.type.js';
import { marketsOf, soldOf } from './atlas-markets.js';
import { type AtlasFirm, atlasParts, partsBegun } from './atlas-parts.js';
import { atlasReading } from './atlas-reading.js';
import { atlasSegments } from './atlas-segments.js';

import type { ChainAtlas } from './chain-atlas.type.js';
import { isLocated, segmentFirms } from './chain-firms.js';
import { chainReport } from './chain-report.js';
import { customersOfFirms } from './customers-of-firms.js';

/** Which chain in which place, on which day. */
export interface AtlasQuestion {
  readonly place: PlaceInput;
  readonly chain: string;
  readonly asOf?: string | null;
}

/** Rows of the firms in the place by the code of each segment, in the order of the chain. */
const firmsBySegment = ({ snapshot, report }: ChainGapReport): Map<string, number[]> => {
  const { members } = chainView(snapshot, report.question.chain);
  const codes = report.rows.map(({ row }) => snapshot.segments.codes[members[row]?.segment ?? none] ?? '');
  return new Map(codes.map((code) => [code, segmentFirms(snapshot, report.question.place, code)]));
};

const placedFirm = (snapshot: Snapshot, row: number): AtlasFirm => ({
  located: isLocated(snapshot, row),
  date: snapshot.enterprises.sourceDates.at(row),
});

/** Finds the atlas of a chain in a place: its four parts and how far each is filled. Throws InputError, UnknownName. */
export const findChainAtlas = async (
  context: RequestContext,
  { place, chain, asOf }: AtlasQuestion,
): Promise<ChainAtlas> => {
  const { snapshot } = context;
  const day = isoDayAsked('asOf', asOf);
  const stated = await answerParts(context, 'chainAtlas', placeRow(snapshot, 'place', place));
  const gaps = await chainReport(context, place, chain);
  const firms = firmsBySegment(gaps);
  const rows = [...new Set([...firms.values()].flat())];
  const customers = await customersOfFirms(context, rows);
  const sold = new Map([...firms].map(([code, own]) => [code, soldOf(snapshot, customers, code, own)]));
  const segments = await atlasSegments(context, sold);
  const parts = atlasParts(
    segments,
    rows.map((row) => placedFirm(snapshot, row)),
  );
  context.spend(firms.size + rows.length);
  return {
    ...(await answerFrame(context, day, stated, [atlasReading])),
    ...{ placeKey: gaps.placeKey, chainCode: gaps.chainCode, gaps, parts },
    partsBegun: partsBegun(parts),
    markets: marketsOf(snapshot, customers),
  };
};
