import type { Text } from '../../../codes/language.js';

export const stages = [
  'IDENTIFIED',
  'CONTACTED',
  'VISITING',
  'NEGOTIATING',
  'SIGNED',
  'LAND_SUPPLIED',
  'CONSTRUCTION',
  'COMPLETED',
  'PRODUCING',
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
  LAND_SUPPLIED: { zh: '供地', en: 'Land supplied' },
  CONSTRUCTION: { zh: '开工', en: 'Under construction' },
  COMPLETED: { zh: '竣工', en: 'Built' },
  PRODUCING: { zh: '投产', en: 'Producing' },
  LANDED: { zh: '落地，未细分', en: 'Landed (no finer stage)' },
  PARKED: { zh: '暂缓', en: 'Set aside for now' },
  LOST: { zh: '流失', en: 'Lost' },
};

/** Stages that may follow each stage: on, after signing also past steps that nobody recorded; one back; aside, or out. */
export const nextStages: Readonly<Record<Stage, readonly Stage[]>> = {
  IDENTIFIED: ['CONTACTED', 'PARKED', 'LOST'],
  CONTACTED: ['IDENTIFIED', 'VISITING', 'NEGOTIATING', 'PARKED', 'LOST'],
  VISITING: ['CONTACTED', 'NEGOTIATING', 'PARKED', 'LOST'],
  NEGOTIATING: ['CONTACTED', 'VISITING', 'SIGNED', 'PARKED', 'LOST'],
  SIGNED: [
    'NEGOTIATING',
    'LAND_SUPPLIED',
    'CONSTRUCTION',
    'COMPLETED',
    'PRODUCING',
    'LANDED',
    'PARKED',
    'LOST',
  ],
  LAND_SUPPLIED: ['SIGNED', 'CONSTRUCTION', 'COMPLETED', 'PRODUCING', 'PARKED', 'LOST'],
  CONSTRUCTION: ['LAND_SUPPLIED', 'COMPLETED', 'PRODUCING', 'PARKED', 'LOST'],
  COMPLETED: ['CONSTRUCTION', 'PRODUCING', 'PARKED', 'LOST'],
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
