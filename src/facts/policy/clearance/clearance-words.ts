import type { Text } from '../../../codes/language.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import type { ClearanceFact } from './clear-out.js';

/** Names of the facts that decide whether a firm stands on a list. */
export const clearanceFacts: Readonly<Record<ClearanceFact, Text>> = {
  aboveScale: { zh: '是否规上', en: 'above designated size' },
  industrial: { zh: '是否工业企业', en: 'industrial enterprise' },
  revenueCny: { zh: '营业收入', en: 'revenue of the year' },
  hasRdActivity: { zh: '有无研发活动', en: 'R&D activity' },
  hasRdInstitution: { zh: '有无研发机构', en: 'R&D institution' },
};

const readings: readonly Text[] = [
  {
    zh: 'NP一：营收按企业自身全年营业收入计（理解）；何为研发活动、研发机构，以何年为准，文本未载明',
    en: 'NP 一: revenue is the firm’s own of the year (reading); what counts as activity or institution, and which year, is not stated',
  },
];

const otherKind: Text = {
  zh: '该园区不是已知的高新区，而NP一只及于高新区',
  en: 'the park is not known to be a high-tech zone, and NP 一 is for high-tech zones',
};

/** Says what a reader must know: the document’s status, the readings, a park that the text is not about. */
export const clearanceNotes = (status: PolicyStatusName | null, zoneKind: string | null): Text[] => [
  ...(status === null ? [] : statusNote(status)),
  ...readings,
  ...(zoneKind === 'HTZ' ? [] : [otherKind]),
];
