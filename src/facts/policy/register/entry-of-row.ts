import type { RegisterEntryListRow, RegisterListRow } from '../../../../cypher/queries.gen.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import { attributesOf } from './attributes-of.js';
import type { RegisterEntry } from './register-entry.type.js';

/** What an entry is shown with: its register, the documents and the day (ISO). */
export interface EntrySetting {
  readonly register: RegisterListRow;
  readonly policies: readonly PolicyRow[];
  readonly day: string;
}

const namesOf = ({ attributes }: RegisterListRow): ReadonlyMap<string, string> =>
  new Map(attributesOf(attributes).map(({ code, value }) => [code, value]));

const statusOf = ({ status, policy }: RegisterEntryListRow, { policies, day }: EntrySetting) => {
  const document = policies.find(({ code }) => code === policy);
  return status ?? (document === undefined ? null : policyStatus(document, day));
};

/** Shows an entry, with its own state or that of its document on a day. */
export const entryOfRow = (row: RegisterEntryListRow, setting: EntrySetting): RegisterEntry => {
  const { register: _, code, policy, park, region, chain, segment, enterprise, attributes, ...stated } = row;
  const names = namesOf(setting.register);
  return {
    ...stated,
    id: code,
    day: setting.day,
    status: statusOf(row, setting),
    attributes: attributesOf(attributes).map((own) => ({ ...own, name: names.get(own.code) ?? own.code })),
    policyCode: policy,
    parkCode: park,
    regionCode: region,
    chainCode: chain,
    segmentCode: segment,
    enterpriseId: enterprise,
  };
};
