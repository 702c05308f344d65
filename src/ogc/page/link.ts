/** Link of a document (RFC 8288), as OGC API Features writes it. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
  readonly title?: string;
}

export const mediaTypes = {
  json: 'application/json',
  geoJson: 'application/geo+json',
  openApi: 'application/vnd.oai.openapi+json;version=3.0',
  html: 'text/html',
} as const;

/** Address of this door under the address that the client reached. */
export const doorAddress = (publicUrl: string): string => `${publicUrl}/ogc`;
