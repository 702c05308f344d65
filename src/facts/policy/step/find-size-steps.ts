import { type OutputsUpToRow, outputsUpTo } from '../../../../cypher/queries.gen.js';
import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { isSeatedIn } from '../../../snapshot/ask/containment.js';
import { keyOfPlace } from '../../place/key-of-place.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerParts, answerParts } from '../answer/answer-parts.js';
import type { SizeStepFirm, SizeSteps } from './size-steps.type.js';
import { stepsByRule } from './steps-by-rule.js';

/** Which year, the firms of which place, on which day. */
export interface StepsQuestion {
  readonly year: number;
  readonly place: PlaceInput;
  readonly asOf?: string | null;
}

const ofYearsKnown: Text = {
  zh: '“首次”按图谱已知的以往年度判断：更早或缺失的年度可能更高',
  en: '“for the first time” is told by the earlier years known: a year that is missing may have been higher',
};

const firmOf = (row: OutputsUpToRow, steps: readonly number[] | null): SizeStepFirm => ({
  enterpriseId: row.enterprise,
  outputYuan: row.outputCny,
  bestEarlierYuan: row.bestEarlierCny,
  earlierYears: row.earlierYears,
  steps,
  source: row.source,
  outputAsOf: row.asOf,
  estimated: row.estimated,
});

/** Firms seated in a place whose output of the year is known, judged; the largest output first. */
const judgedFirms = async (
  context: RequestContext,
  parts: AnswerParts,
  { year, place, day }: { readonly year: number; readonly place: number; readonly day: string },
) => {
  const { snapshot, store } = context;
  const stepsOf = await stepsByRule(context, parts, day);
  const firms: SizeStepFirm[] = [];
  for (const row of await store.run(outputsUpTo, { year })) {
    const own = snapshot.enterprises.rowOf.get(row.enterprise);
    if (own === undefined || !isSeatedIn(snapshot, own, place)) continue;
    firms.push(firmOf(row, await stepsOf(own, row.outputCny, row.bestEarlierCny)));
  }
  return firms.sort((a, b) => b.outputYuan - a.outputYuan || (a.enterpriseId < b.enterpriseId ? -1 : 1));
};

/** Finds the firms of a place that crossed a size step in a year. Throws InputError, UnknownName. */
export const findSizeSteps = async (
  context: RequestContext,
  { year, place, asOf }: StepsQuestion,
): Promise<SizeSteps> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, Number(day.slice(0, 4))]);
  const row = placeRow(context.snapshot, 'place', place);
  const parts = await answerParts(context, 'sizeSteps', row);
  const judged = await judgedFirms(context, parts, { year, place: row, day });
  const [firms, unknown] = [
    judged.filter(({ steps }) => steps !== null && steps.length > 0),
    judged.filter(({ steps }) => steps === null),
  ];
  context.spend(firms.length + unknown.length);
  return {
    ...(await answerFrame(context, day, parts, [ofYearsKnown])),
    placeKey: keyOfPlace(context.snapshot, row),
    ...{ year, firms, unknown },
  };
};
