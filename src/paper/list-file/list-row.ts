import { segmentByCode } from '../../facts/chain/chain.repository.js';
import type { Segment } from '../../facts/chain/segment.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import type { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import type { Organisation } from '../../facts/place/graph.type.js';
import { organisationByCode } from '../../facts/place/organisation.repository.js';
import type { Park } from '../../facts/place/park.type.js';
import { parkByCode, regionByCode } from '../../facts/place/place.repository.js';
import type { Region } from '../../facts/place/region.type.js';
import { loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { placeCodes } from '../../sharing/list/pending/pending-firm.js';
import type { Target, TargetNote } from '../../sharing/list/read/target.type.js';
import type { TargetContact } from '../../sharing/list/read/target-contact.type.js';
import type { ListState } from './list-state.js';

/** A target with all that a copy of its list says of it. */
export interface ListRow {
  /** Number from 1, in the order of adding. */
  readonly number: number;
  readonly target: Target;
  readonly notes: readonly TargetNote[];
  readonly contacts: readonly TargetContact[];
  readonly enterprise: Enterprise | undefined;
  readonly region: Region | undefined;
  readonly park: Park | undefined;
  readonly segments: readonly Segment[];
  readonly addedBy: Organisation | undefined;
  readonly claimedBy: Organisation | undefined;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

const present = (codes: readonly (string | null | undefined)[]): string[] => [
  ...new Set(codes.filter((code) => code != null)),
];

const byCode = <Value extends { readonly code: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> => new Map(values.map((value) => [value.code, value]));

const organisationsOf = ({ targets, notes, contacts }: ListState): string[] =>
  present([
    ...targets.flatMap((target) => [target.addedByCode, target.claim?.organisationCode]),
    ...[...notes.values(), ...contacts.values()].flat().map((by) => by.organisationCode),
  ]);

const namesOf = async (context: RequestContext, state: ListState, enterprises: readonly Enterprise[]) => {
  const expected = state.targets.map(({ pending }) => placeCodes(pending?.placeKey));
  const regionCodes = present([
    ...enterprises.map(({ regionCode }) => regionCode),
    ...expected.map(({ region }) => region),
  ]);
  const parkCodes = present([
    ...enterprises.map(({ parkCode }) => parkCode),
    ...expected.map(({ park }) => park),
  ]);
  const segmentCodes = present(state.targets.flatMap((target) => target.segmentCodes));
  const organisationCodes = organisationsOf(state);
  const [regions, parks, segments, organisations] = await Promise.all([
    loadPresent(context, regionByCode, regionCodes),
    loadPresent(context, parkByCode, parkCodes),
    loadPresent(context, segmentByCode, segmentCodes),
    loadPresent(context, organisationByCode, organisationCodes),
  ]);
  return {
    regions: byCode(regions),
    parks: byCode(parks),
    segments: byCode(segments),
    organisations: byCode(organisations),
  };
};

/** Reads the rows of a copy: the state of a list with the graph’s facts about its enterprises. */
export const listRows = async (context: RequestContext, state: ListState): Promise<ListRow[]> => {
  const ids = present(state.targets.map((target) => target.enterpriseId));
  const all = await loadPresent(context, enterpriseById, ids);
  const enterprises = new Map(all.map((enterprise) => [enterprise.ownId, enterprise]));
  const { regions, parks, segments, organisations } = await namesOf(context, state, all);
  return state.targets.map((target, at) => {
    const enterprise = enterprises.get(target.enterpriseId ?? '');
    const expected = placeCodes(target.pending?.placeKey);
    return {
      number: at + 1,
      target,
      notes: state.notes.get(target.key) ?? [],
      contacts: state.contacts.get(target.key) ?? [],
      enterprise,
      region: regions.get(enterprise?.regionCode ?? expected.region ?? ''),
      park: parks.get(enterprise?.parkCode ?? expected.park ?? ''),
      segments: target.segmentCodes.flatMap((code) => segments.get(code) ?? []),
      addedBy: organisations.get(target.addedByCode),
      claimedBy: organisations.get(target.claim?.organisationCode ?? ''),
      organisations,
    };
  });
};
