import { inEvery, type Text } from '../../../codes/language.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import type { ClearanceFact } from './clear-out.js';
import type { ClearanceDemand } from './clearance-demand.js';

/** Names of the facts that decide whether a firm stands on a list. */
export const clearanceFacts: Readonly<Record<ClearanceFact, Text>> = {
  aboveScale: { zh: '是否规上', en: 'above designated size' },
  industrial: { zh: '是否工业企业', en: 'industrial enterprise' },
  revenueCny: { zh: '营业收入', en: 'revenue of the year' },
  hasRdActivity: { zh: '有无研发活动', en: 'R&D activity' },
  hasRdInstitution: { zh: '有无研发机构', en: 'R&D institution' },
};

const kindNames: Readonly<Record<string, Text>> = { HTZ: { zh: '高新区', en: 'high-tech zones' } };

/** Says that a park is not known to be of the kind that a document is for. */
const otherKind = (policy: string, kind: string): Text => {
  const { zh, en } = kindNames[kind] ?? inEvery(kind);
  return {
    zh: `该园区不是已知的${zh}，而${policy}只及于${zh}`,
    en: `the park is not known to be one of the ${en}, and ${policy} is for these`,
  };
};

/** Says what a reader must know of a document: its status, the kind of parks that it is for, its readings. */
export const clearanceNotes = (
  { policy, parkKind, readings }: ClearanceDemand,
  status: PolicyStatusName | null,
  zoneKind: string | null,
): Text[] => [
  ...(status === null ? [] : statusNote(status)),
  ...readings,
  ...(parkKind === null || zoneKind === parkKind ? [] : [otherKind(policy, parkKind)]),
];
