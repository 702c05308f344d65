import { regionCodesByLevel, regionCodesWithin } from '../../../cypher/queries.gen.js';
import { requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { withoutNulls } from '../../request/without-nulls.js';
import { regionsByCodes } from './place.repository.js';
import { type Region, RegionLevel } from './region.type.js';

export interface RegionQuestion {
  readonly level?: RegionLevel;
  readonly parent?: string;
  readonly first: number;
  /** Code after which the regions begin. */
  readonly after?: string;
}

/** Lists the regions of a level, anywhere or within another region; by code. */
export const listRegions = async (context: RequestContext, question: RegionQuestion): Promise<Region[]> => {
  const { level, parent, first, after = '' } = withoutNulls(question);
  const params = { levels: level ? [level] : Object.keys(RegionLevel), after, limit: requirePage(first) };
  const rows = parent
    ? await context.store.run(regionCodesWithin, { ...params, within: parent })
    : await context.store.run(regionCodesByLevel, params);
  return regionsByCodes(
    context,
    rows.map((row) => row.code),
  );
};
