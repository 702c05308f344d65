/** A place by its kind and code. */
export interface PlaceName {
  readonly kind: 'REGION' | 'PARK';
  readonly code: string;
}

/** Place as an address names it: a region by its code, a park by its kind and code. */
export const placeCode = ({ kind, code }: PlaceName): string =>
  kind === 'REGION' && /^\d{6}$/.test(code) ? code : `${kind}:${code}`;

/** Place that an address names: `450200`, `REGION:450200`, `PARK:liuzhou-hitech-zone`, or a park’s code alone. */
export const placeOf = (text: string): PlaceName => {
  const [, kind, code] = /^(REGION|PARK):(.+)$/.exec(text) ?? [];
  if (kind !== undefined && code !== undefined) return { kind: kind as PlaceName['kind'], code };
  return { kind: /^\d{6}$/.test(text) ? 'REGION' : 'PARK', code: text };
};
