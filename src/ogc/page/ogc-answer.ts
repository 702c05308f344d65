/** Answer to a question of this door; a text in parts is sent as it comes. */
export interface OgcAnswer {
  readonly type: string;
  readonly body: object | AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}
