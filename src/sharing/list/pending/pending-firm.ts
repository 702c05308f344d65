import { foldCompanyName } from '../../../codes/company-name.js';

/** A firm that the graph does not know: its name, its place (REGION:code or PARK:code) and, if known, its USCC. */
export interface PendingFirm {
  readonly name: string;
  readonly placeKey: string;
  readonly uscc: string | null;
}

/** Key by which a firm is the same on every list: its USCC, else its folded name in its place. */
export const pendingKey = ({ name, placeKey, uscc }: PendingFirm): string =>
  uscc === null ? `NAME:${foldCompanyName(name)}|${placeKey}` : `USCC:${uscc}`;

/** Code of a place as a region or as a park. */
export const placeCodes = (
  placeKey: string | null | undefined,
): { region: string | null; park: string | null } => {
  const [kind, code] = placeKey?.split(':') ?? [];
  return {
    region: kind === 'REGION' ? (code ?? null) : null,
    park: kind === 'PARK' ? (code ?? null) : null,
  };
};
