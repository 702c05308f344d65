/** A carrier of incubation: its stage, and firms that graduated from it; null where not known. */
export interface Carrier {
  readonly stage: string | null;
  readonly graduates: number | null;
}

/** PRESENT with a carrier, MISSING without, UNKNOWN where no carrier is recorded, or one whose stage is not known. */
export type StageState = 'PRESENT' | 'MISSING' | 'UNKNOWN';

/** A stage of a chain with its carriers. */
export interface StagePresent<C extends Carrier> {
  readonly name: string;
  readonly state: StageState;
  readonly carriers: readonly C[];
  /** Firms that graduated; null where no carrier says. */
  readonly graduates: number | null;
  /** Whether firms graduated from the stage before and find none of this one. */
  readonly awaited: boolean;
}

const graduatesOf = (carriers: readonly Carrier[]): number | null => {
  const known = carriers.flatMap(({ graduates }) => graduates ?? []);
  return known.length === 0 ? null : known.reduce((sum, graduates) => sum + graduates, 0);
};

/** Tells which stages of a chain, in its order, have a carrier, and which one graduates wait for. */
export const stagesPresent = <C extends Carrier>(
  stages: readonly string[],
  carriers: readonly C[],
): StagePresent<C>[] => {
  const open = carriers.length === 0 || carriers.some(({ stage }) => stage === null);
  const without: StageState = open ? 'UNKNOWN' : 'MISSING';
  const present = stages.map((name) => {
    const own = carriers.filter(({ stage }) => stage === name);
    const state = own.length > 0 ? ('PRESENT' as const) : without;
    return { name, state, carriers: own, graduates: graduatesOf(own) };
  });
  return present.map((stage, at) => ({
    ...stage,
    awaited: stage.state === 'MISSING' && (present[at - 1]?.graduates ?? 0) > 0,
  }));
};
