/** An enclave as far as documents ask: its direction, where home and host lie, and how far it has come. */
export interface EnclaveStanding {
  readonly kind: string;
  readonly direction: string;
  readonly homeInRegion: boolean;
  readonly hostInRegion: boolean;
  readonly status: string | null;
}

/** States in which it is not set up yet. */
const notYet: ReadonlySet<string> = new Set([
  'planned',
  'planning',
  '规划',
  '规划中',
  '拟建',
  'building',
  '在建',
]);

/** Whether an enclave is a science enclave of the region: set up from it, outside it, for science. */
export const isScienceEnclave = ({ kind, direction, homeInRegion, hostInRegion }: EnclaveStanding): boolean =>
  kind !== 'INDUSTRIAL' && direction === 'OUTBOUND' && homeInRegion && !hostInRegion;

/** Whether it is set up, as far as a source says: one without a state is taken as set up. */
export const isSetUp = ({ status }: Pick<EnclaveStanding, 'status'>): boolean =>
  !notYet.has(status?.trim().toLowerCase() ?? '');
