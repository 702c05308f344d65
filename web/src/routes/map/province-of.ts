interface Above {
  readonly code: string;
  readonly level: string;
  readonly parent?: Above | null;
}

/** Code of the province around a region. */
export const provinceOf = (region: Above | null | undefined): string | undefined => {
  if (!region) return undefined;
  return region.level === 'PROVINCE' || region.level === 'NATION' ? region.code : provinceOf(region.parent);
};
