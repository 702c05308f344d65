/** One `.cypher` file: its text, its access mode, and the types of its parameters and columns. */
export interface Query<Params extends object, Row extends object> {
  readonly name: string;
  readonly text: string;
  readonly mode: 'read' | 'write';
  /** Declared types, used to send whole numbers as integers and to check what comes back. */
  readonly params: Readonly<Record<string, string>>;
  readonly returns: Readonly<Record<string, string>>;
  /** Carries the types alone; never set. */
  readonly types?: (params: Params) => Row;
}
