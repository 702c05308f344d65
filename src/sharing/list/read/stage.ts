import type { Text } from '../../../codes/language.js';

export const stages = [
  'IDENTIFIED',
  'CONTACTED',
  'VISITING',
  'NEGOTIATING',
  'SIGNED',
  'LANDED',
  'PARKED',
  'LOST',
] as const;
export type Stage = (typeof stages)[number];

/** Names of the stages for people. */
export const stageNames: Readonly<Record<Stage, Text>> = {
  IDENTIFIED: { zh: '已发现', en: 'Found' },
  CONTACTED: { zh: '已接洽', en: 'Contacted' },
  VISITING: { zh: '考察中', en: 'Visits' },
  NEGOTIATING: { zh: '洽谈中', en: 'Talks' },
  SIGNED: { zh: '已签约', en: 'Signed' },
  LANDED: { zh: '已落地', en: 'Landed' },
  PARKED: { zh: '暂缓', en: 'Set aside for now' },
  LOST: { zh: '流失', en: 'Lost' },
};

/** Stages that may follow each stage: one step on, back where talks fell back, aside, or out. */
export const nextStages: Readonly<Record<Stage, readonly Stage[]>> = {
  IDENTIFIED: ['CONTACTED', 'PARKED', 'LOST'],
  CONTACTED: ['IDENTIFIED', 'VISITING', 'NEGOTIATING', 'PARKED', 'LOST'],
  VISITING: ['CONTACTED', 'NEGOTIATING', 'PARKED', 'LOST'],
  NEGOTIATING: ['CONTACTED', 'VISITING', 'SIGNED', 'PARKED', 'LOST'],
  SIGNED: ['NEGOTIATING', 'LANDED', 'PARKED', 'LOST'],
  LANDED: [],
  PARKED: ['IDENTIFIED', 'CONTACTED', 'VISITING', 'NEGOTIATING', 'LOST'],
  LOST: ['IDENTIFIED'],
};
