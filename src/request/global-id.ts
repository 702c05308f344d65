/** Makes a global id, opaque to clients, from a type and a key within it. */
export const globalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

/** Reads the type and key of a global id; undefined where the text is no global id. */
export const parseGlobalId = (id: string): GlobalId | undefined => {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const named = colon > 0 && /^[A-Z][A-Za-z]+$/.test(text.slice(0, colon));
  return named && globalId(text.slice(0, colon), text.slice(colon + 1)) === id
    ? { type: text.slice(0, colon), key: text.slice(colon + 1) }
    : undefined;
};
