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

/** Where a target may go from each stage: one step on, back where talks fell back, aside, or out. */
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
