/** What the command line says of proposals. */
export interface ProposeGiven {
  readonly place?: string;
  readonly chain?: string[];
  readonly minScore?: string;
  readonly review?: boolean;
  readonly out?: string;
  readonly in?: string;
  readonly dryRun?: boolean;
  readonly declare?: boolean;
  readonly org?: string;
  readonly member?: string;
}
