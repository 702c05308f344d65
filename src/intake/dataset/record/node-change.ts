/** A node by its label and the value of its key. */
export interface NodeKey {
  readonly label: string;
  readonly key: string;
}

/** Properties as JSON holds them; a point is `[longitude, latitude]`. */
export type Properties = Readonly<Record<string, unknown>>;

/** A relationship that leaves a node. */
export interface Relation extends NodeKey {
  readonly type: string;
  readonly properties: Properties;
}

/** What a node holds and where it leads. */
export interface NodeImage extends NodeKey {
  readonly properties: Properties;
  readonly out: readonly Relation[];
}

/** What happened to a node: its properties before and after, null where there was none, and its relationships. */
export interface NodeChange extends NodeKey {
  /** Name by which people know it. */
  readonly name: string;
  /** Whether the import made the node. */
  readonly created: boolean;
  readonly before: Properties;
  readonly after: Properties;
  readonly added: readonly Relation[];
  readonly removed: readonly Relation[];
  /** All relationships after the change, by type, of the types of which one went without another to the same end. */
  readonly settled: Readonly<Record<string, readonly Relation[]>>;
}
