import type { Language } from '../../words/language';
import type { EntryFragment } from './list.gen';

export type Stage = EntryFragment['stage'];

export const stageWords: Readonly<Record<Stage, Readonly<Record<Language, string>>>> = {
  IDENTIFIED: { zh: '已识别', en: 'Identified' },
  CONTACTED: { zh: '已接触', en: 'Contacted' },
  VISITING: { zh: '互访', en: 'Visiting' },
  NEGOTIATING: { zh: '洽谈', en: 'Negotiating' },
  SIGNED: { zh: '签约', en: 'Signed' },
  LAND_SUPPLIED: { zh: '供地', en: 'Land supplied' },
  CONSTRUCTION: { zh: '开工', en: 'Construction' },
  COMPLETED: { zh: '竣工', en: 'Completed' },
  PRODUCING: { zh: '投产', en: 'Producing' },
  LANDED: { zh: '落地', en: 'Landed' },
  PARKED: { zh: '搁置', en: 'Parked' },
  LOST: { zh: '失去', en: 'Lost' },
};

/** Columns of the board, each with the stages that stand in it. */
export const columns: readonly { readonly stage: Stage; readonly holds: readonly Stage[] }[] = [
  { stage: 'IDENTIFIED', holds: ['IDENTIFIED'] },
  { stage: 'CONTACTED', holds: ['CONTACTED'] },
  { stage: 'VISITING', holds: ['VISITING'] },
  { stage: 'NEGOTIATING', holds: ['NEGOTIATING'] },
  { stage: 'SIGNED', holds: ['SIGNED'] },
  { stage: 'LANDED', holds: ['LAND_SUPPLIED', 'CONSTRUCTION', 'COMPLETED', 'PRODUCING', 'LANDED'] },
];

/** Stages that a target may come to next, the most usual first. */
export const following: Readonly<Record<Stage, readonly Stage[]>> = {
  IDENTIFIED: ['CONTACTED', 'PARKED', 'LOST'],
  CONTACTED: ['VISITING', 'NEGOTIATING', 'IDENTIFIED', 'PARKED', 'LOST'],
  VISITING: ['NEGOTIATING', 'CONTACTED', 'PARKED', 'LOST'],
  NEGOTIATING: ['SIGNED', 'VISITING', 'CONTACTED', 'PARKED', 'LOST'],
  SIGNED: [
    'LAND_SUPPLIED',
    'CONSTRUCTION',
    'COMPLETED',
    'PRODUCING',
    'LANDED',
    'NEGOTIATING',
    'PARKED',
    'LOST',
  ],
  LAND_SUPPLIED: ['CONSTRUCTION', 'COMPLETED', 'PRODUCING', 'SIGNED', 'PARKED', 'LOST'],
  CONSTRUCTION: ['COMPLETED', 'PRODUCING', 'LAND_SUPPLIED', 'PARKED', 'LOST'],
  COMPLETED: ['PRODUCING', 'CONSTRUCTION', 'PARKED', 'LOST'],
  PRODUCING: ['COMPLETED'],
  LANDED: ['LAND_SUPPLIED', 'CONSTRUCTION', 'COMPLETED', 'PRODUCING'],
  PARKED: [
    'IDENTIFIED',
    'CONTACTED',
    'VISITING',
    'NEGOTIATING',
    'SIGNED',
    'LAND_SUPPLIED',
    'CONSTRUCTION',
    'COMPLETED',
    'LOST',
  ],
  LOST: ['IDENTIFIED'],
};
