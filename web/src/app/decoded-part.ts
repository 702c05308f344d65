/** Part of an address as it was meant: the router leaves reserved characters (`:` as `%3A`) as they are written there. */
export const decodedPart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
