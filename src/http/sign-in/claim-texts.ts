import type { JWTPayload } from 'jose';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; a claim whose own name holds points, as that of a namespace, comes first. */
const valueAt = (claims: unknown, path: string): unknown => {
  if (!isObject(claims)) return undefined;
  if (Object.hasOwn(claims, path)) return claims[path];
  const point = path.indexOf('.');
  return point < 0 ? undefined : valueAt(claims[path.slice(0, point)], path.slice(point + 1));
};

/** Texts that are listed one after the other in a text, as scopes are. */
const listed = (text: string): string[] => text.split(/[\s,;]+/).filter((one) => one !== '');

const mostTexts = 500;

/**
 * Reads the texts of a claim at a path such as `realm_access.roles`: a list, a text that lists them, or an object
 * whose keys they are (Keycloak’s `organization`).
 */
export const claimTexts = (claims: JWTPayload, path: string): string[] => {
  const value = valueAt(claims, path);
  const texts = typeof value === 'string' ? listed(value) : isObject(value) ? Object.keys(value) : value;
  if (!Array.isArray(texts)) return [];
  return texts.filter((text): text is string => typeof text === 'string').slice(0, mostTexts);
};
