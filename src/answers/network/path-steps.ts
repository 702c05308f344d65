import { holdingSources, supplySources } from '../../../cypher/queries.gen.js';
import type { SimplePath } from '../../analysis/graph/simple-paths.js';
import type { TwoWayGraph } from '../../analysis/graph/two-way-graph.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PathRelation, PathStep } from './enterprise-paths.type.js';
import { pathRelations } from './relation-graph.js';

/** Steps of a path, their sources not yet read. */
export const stepsOf = (
  { enterprises }: Snapshot,
  { wayOf }: TwoWayGraph,
  { nodes, links }: SimplePath,
): PathStep[] =>
  links.map((link, i) => {
    const { relation, forward } = wayOf(link);
    return {
      fromId: enterprises.ids.at(nodes[i]!),
      toId: enterprises.ids.at(nodes[i + 1]!),
      relation: pathRelations[relation]!,
      direction: forward ? 'FORWARD' : 'BACKWARD',
      asOf: null,
      source: null,
      estimated: null,
    };
  });

const endsOf = ({ direction, fromId, toId }: PathStep) =>
  direction === 'FORWARD' ? { from: fromId, to: toId } : { from: toId, to: fromId };

const keyOf = (relation: PathRelation, { from, to }: { from: string; to: string }): string =>
  JSON.stringify([relation, from, to]);

/** Adds the newest source of every relation that the paths follow, in one query a relation. */
export const withSources = async (
  { store }: RequestContext,
  paths: readonly PathStep[][],
): Promise<PathStep[][]> => {
  const pairsOf = (relation: PathRelation) => {
    const steps = paths.flat().filter((step) => step.relation === relation);
    return [...new Map(steps.map((step) => [keyOf(relation, endsOf(step)), endsOf(step)])).values()];
  };
  const [supplied, held] = [pairsOf('SUPPLIES'), pairsOf('OWNS')];
  const [supplies, holdings] = await Promise.all([
    store.run(supplySources, { pairs: supplied }),
    store.run(holdingSources, { pairs: held }),
  ]);
  const records = new Map<string, Pick<PathStep, 'source' | 'asOf' | 'estimated'>>();
  for (const row of supplies.reverse()) records.set(keyOf('SUPPLIES', row), row);
  for (const row of holdings.reverse()) records.set(keyOf('OWNS', row), row);
  return paths.map((steps) =>
    steps.map((step) => {
      const record = records.get(keyOf(step.relation, endsOf(step)));
      return record === undefined
        ? step
        : { ...step, asOf: record.asOf, source: record.source, estimated: record.estimated };
    }),
  );
};
