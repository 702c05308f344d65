import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { globalId } from '../../request/global-id.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { enterpriseById } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';

/** Fields that need no more of an enterprise than the snapshot holds. */
const ofSnapshot = new Set([
  '__typename',
  'id',
  'ownId',
  'name',
  'uscc',
  'location',
  'region',
  'park',
  'tiers',
  'segments',
]);

/** Judges each kept selection of a document once. */
const isOfSnapshot = keptOnce('selections-of-snapshot', ({ selections }: SelectionSetNode): boolean =>
  selections.every((selection) => selection.kind === Kind.FIELD && ofSnapshot.has(selection.name.value)),
);

/** Selections below fields of a name; undefined where a fragment stands among them. */
const below = (nodes: readonly FieldNode[], name: string): FieldNode[] | undefined => {
  const all = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const fields = all.filter((node) => node.kind === Kind.FIELD);
  return fields.length === all.length ? fields.filter((field) => field.name.value === name) : undefined;
};

/** Tells whether the enterprises at a path below a field are asked for nothing that the snapshot does not hold. */
export const asksSnapshotAlone = ({ fieldNodes }: GraphQLResolveInfo, path: readonly string[]): boolean => {
  const nodes = path.reduce<readonly FieldNode[] | undefined>(
    (found, name) => found && below(found, name),
    fieldNodes,
  );
  return nodes?.every(({ selectionSet }) => selectionSet && isOfSnapshot(selectionSet)) ?? false;
};

/** Enterprise as far as the snapshot holds it. */
export type EnterpriseInView = Pick<
  Enterprise,
  | '__typename'
  | 'id'
  | 'ownId'
  | 'name'
  | 'uscc'
  | 'regionCode'
  | 'parkCode'
  | 'longitude'
  | 'latitude'
  | 'precision'
>;

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Gives the enterprise of a row as the graph would, as far as the snapshot holds it. */
export const enterpriseInView = ({ enterprises, places }: Snapshot, row: number): EnterpriseInView => {
  const codeAt = (place: number): string | null => (place === none ? null : places.codes[place]!);
  const ownId = enterprises.ids.at(row);
  return {
    __typename: 'Enterprise',
    id: globalId('Enterprise', ownId),
    ownId,
    name: enterprises.names.at(row),
    uscc: enterprises.usccs.at(row),
    regionCode: codeAt(enterprises.region[row]!),
    parkCode: codeAt(enterprises.park[row]!),
    longitude: known(enterprises.longitude[row]!),
    latitude: known(enterprises.latitude[row]!),
    precision: enterprises.precisions.at(row),
  };
};

/** Gives an enterprise as far as it is asked for: at once and without a query where the snapshot holds all of that. */
export const enterpriseAsked = (
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): EnterpriseInView | undefined | Promise<Enterprise | undefined> => {
  const row = context.snapshot.enterprises.rowOf.get(id);
  return row !== undefined && asksSnapshotAlone(info, [])
    ? enterpriseInView(context.snapshot, row)
    : loadOne(context, enterpriseById, id);
};

/** Gives enterprises as {@link enterpriseAsked} does, without those that are gone. */
export const enterprisesAsked = async (
  context: RequestContext,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Enterprise | EnterpriseInView)[]> => {
  context.spend(ids.length);
  const enterprises = await Promise.all(ids.map(async (id) => enterpriseAsked(context, id, info)));
  return enterprises.filter((enterprise) => enterprise !== undefined);
};
