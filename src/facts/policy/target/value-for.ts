import type { PolicyTargetListRow } from '../../../../cypher/queries.gen.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { observationsByPlace } from './observations-by-place.js';
import type { PolicyTargetsInput } from './policy-targets.input.js';

/** A value with its year, either null where not known. */
export interface HeldValue {
  readonly value: number | null;
  readonly valueYear: number | null;
}

const nothingKnown: HeldValue = { value: null, valueYear: null };

const placeKeyFor = ({ place }: PolicyTargetsInput, { region }: PolicyTargetListRow): string | null => {
  if (place) return `${place.kind}:${place.code}`;
  return region === null ? null : `REGION:${region}`;
};

/** Finds the value to hold against a target: as given, else the newest yearly observation up to a day (ISO). */
export const valueFor = async (
  context: RequestContext,
  input: PolicyTargetsInput,
  target: PolicyTargetListRow,
  day: string,
): Promise<HeldValue> => {
  // Given as null it is not known, also where it was observed.
  if (input.value !== undefined) return { value: input.value, valueYear: input.valueYear ?? null };
  const key = placeKeyFor(input, target);
  if (key === null) return nothingKnown;
  const upTo = String(input.valueYear ?? day.slice(0, 4));
  const newest = (await loadOne(context, observationsByPlace, key)).findLast(
    ({ metric, periodType, period, value }) =>
      metric === target.metric && periodType === 'Y' && value !== null && period <= upTo,
  );
  return newest === undefined ? nothingKnown : { value: newest.value, valueYear: Number(newest.period) };
};
