import type { ReactNode } from 'react';
import type { ChainStatesQuery, FreshnessQuery } from './data.gen';

export interface PartProps {
  readonly doors: ReactNode;
  readonly viewer: NonNullable<FreshnessQuery['viewer']> | undefined;
}

export type States = ChainStatesQuery['placeChains'];

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly message: string;
  readonly action?: string | null;
}

/** Report of a check or an import, as `/imports` answers it. */
export interface ImportReport {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly repaired: number;
  readonly revision?: string | null;
  readonly findings: readonly Finding[];
  readonly findingCounts: readonly {
    readonly code: string;
    readonly severity: string;
    readonly count: number;
  }[];
  readonly written?: unknown;
  /** How the file was understood. */
  readonly tables: readonly {
    readonly resource: string;
    readonly title: string;
    readonly sheet: string | null;
    readonly headerRow: number;
    readonly columns: readonly { readonly header: string; readonly field: string | null }[];
    readonly fields: readonly { readonly name: string; readonly title: string; readonly required: boolean }[];
  }[];
  readonly sheets: readonly string[];
  readonly kinds: readonly { readonly name: string; readonly title: string }[];
  readonly errors?: readonly { readonly message: string }[];
  readonly message?: string;
}
