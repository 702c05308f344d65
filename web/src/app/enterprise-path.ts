/** Address of the page of an enterprise; its own id may hold any character. */
export const enterprisePath = (ownId: string): string => `/enterprises/${encodeURIComponent(ownId)}`;
