/** Parts of a valid `datapackage.json` that are read. */
export interface SourceDescriptor {
  readonly title?: string;
  readonly path?: string;
  /** Under what it may be used, in words; beside the licences of the package as a whole. */
  readonly license?: string;
}

export interface LicenceDescriptor {
  readonly name?: string;
  readonly title?: string;
}

export interface DialectDescriptor {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly escapeChar?: string;
  readonly commentChar?: string;
  readonly skipInitialSpace?: boolean;
  readonly header?: boolean;
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path?: string | readonly string[];
  readonly data?: unknown;
  readonly encoding?: string;
  readonly dialect?: DialectDescriptor | string;
  readonly schema?:
    | { readonly fields?: readonly { readonly name: string }[]; readonly missingValues?: readonly unknown[] }
    | string;
  readonly sources?: readonly SourceDescriptor[];
}

export interface PackageDescriptor {
  readonly name?: string;
  readonly title?: string;
  readonly version?: string;
  /** Of what the activities are drawn from; SAMPLE where left out. */
  readonly sampling?: string;
  readonly profile?: string;
  readonly $schema?: string;
  readonly homepage?: string;
  readonly licenses?: readonly LicenceDescriptor[];
  readonly sources?: readonly SourceDescriptor[];
  readonly resources: readonly ResourceDescriptor[];
}
