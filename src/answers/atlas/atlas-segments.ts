import { segmentByCode, technologiesBySegment } from '../../facts/chain/chain.repository.js';
import type { Supply } from '../../facts/enterprise/enterprise-relations.type.js';
import { loadAll } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import type { AtlasSegment } from './atlas-parts.js';

/** Reads what an atlas knows of segments, by their codes, and of what is sold of each. */
export const atlasSegments = async (
  context: RequestContext,
  sold: ReadonlyMap<string, readonly Supply[]>,
): Promise<AtlasSegment[]> => {
  const codes = [...sold.keys()];
  const segments = await loadAll(context, segmentByCode, codes);
  const technologies = await loadAll(context, technologiesBySegment, codes);
  return [...sold.values()].map((sales, at) => {
    const [segment, known] = [segments[at], technologies[at] ?? []];
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
