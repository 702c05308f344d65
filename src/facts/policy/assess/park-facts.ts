import type { RequestContext } from '../../../request/request-context.js';
import { parkByCode } from '../../place/place.repository.js';
import type { GraphFact } from './graph-fact.js';

/** The level of a park in the words of the rules. */
const approvalLevels: Readonly<Record<string, string>> = { NATIONAL: 'NATIONAL', REGIONAL: 'REGION' };

/** Tells what the graph knows of a park: its name, kind and level of approval. */
export const parkFacts = async (context: RequestContext, code: string): Promise<Map<string, GraphFact>> => {
  const park = await context.loader(parkByCode).load(code);
  if (!park) return new Map();
  const { name, level, source, asOf, estimated } = park;
  const from = { source, asOf, estimated: estimated ?? false };
  const kind = park.zoneKind;
  const approval = level === null ? undefined : approvalLevels[level];
  return new Map<string, GraphFact>([
    ['parkName', { value: name, ...from }],
    ...(kind ? [['parkKind', { value: kind, ...from }] as const] : []),
    ...(approval ? [['approvalLevel', { value: approval, ...from }] as const] : []),
  ]);
};
