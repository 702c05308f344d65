/** The words in which `graph/model.ts` describes the graph. Nothing here knows a label or a column by name. */

/** What a property holds in Neo4j. Dates are ISO text of the precision known: `2003`, `2003-05` or `2003-05-06`. */
export type PropertyType = 'string' | 'string[]' | 'integer' | 'float' | 'boolean' | 'point';

export interface Property {
  readonly type: PropertyType;
  /** Meaning, with its unit where it has one. */
  readonly means: string;
}

export interface NodeModel {
  readonly label: string;
  /** Property that identifies a node; a uniqueness constraint stands on it. */
  readonly key: string;
  /** Further properties that are unique where present. */
  readonly unique?: readonly string[];
  /** Properties looked up by value. */
  readonly indexed?: readonly string[];
  /** Point properties searched by area. */
  readonly spatial?: readonly string[];
  readonly means: string;
  readonly properties: Readonly<Record<string, Property>>;
}

export interface RelationshipModel {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Properties that tell two relationships of a type between the same two nodes apart. */
  readonly key?: readonly string[];
  readonly means: string;
  readonly properties: Readonly<Record<string, Property>>;
}

export interface FullTextIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly string[];
  readonly analyzer: string;
}

/** Type by which a cell is read; every type has its own check. */
export type ColumnType =
  | 'code'
  | 'text'
  | 'passage'
  | 'list'
  | 'uscc'
  | 'money'
  | 'amount'
  | 'count'
  | 'number'
  | 'share'
  | 'date'
  | 'year'
  | 'period'
  | 'flag'
  | 'choice'
  | 'longitude'
  | 'latitude'
  | 'crs'
  | 'geometry'
  | 'region'
  | 'regionPart'
  | 'segments'
  | 'reference';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Property that it fills; absent where it becomes a relationship or steers another column. */
  readonly property?: string;
  readonly required?: boolean;
  /** Allowed values of a `choice`. */
  readonly choices?: readonly string[];
  /** Resource that a `reference` (or each item of a `list`) names. */
  readonly refers?: string;
  /** Resource that it names in some rows, as another column says. */
  readonly mayRefer?: string;
  /** Headers accepted besides the name itself: Chinese first, then other spellings. */
  readonly headers: readonly string[];
  readonly means: string;
}

/** One table of a data package. `key` are the columns that identify a row. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  /** Node label or relationship type that a row becomes. */
  readonly becomes: string;
  readonly columns: readonly Column[];
}
