import type { RegisterListRow } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { attributesOf } from './attributes-of.js';
import { parkCoverage } from './park-coverage.js';
import { parksWanted } from './parks-wanted.js';
import type { RegisterEntry } from './register-entry.type.js';
import type { ParkCoverage } from './register-report.type.js';
import { shownCoverage } from './shown-coverage.js';

/** Tells which parks a register covers; null where its article wants none covered. */
export const coverageOf = async (
  context: RequestContext,
  { parkKind, region, counts }: RegisterListRow,
  entries: readonly RegisterEntry[],
): Promise<ParkCoverage | null> => {
  if (parkKind === null) return null;
  const parks = await parksWanted(context, parkKind, region);
  const [wanted] = counts === null ? [] : attributesOf([counts]);
  const covering = entries.map(({ parkCode, attributes }) => ({
    park: parkCode,
    decides: attributes.find(({ code }) => code === wanted?.code)?.value ?? null,
  }));
  return shownCoverage(parkCoverage(parks, covering, wanted?.value ?? null));
};
