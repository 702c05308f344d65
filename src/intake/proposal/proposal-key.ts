/** Makes the id of the proposal of a segment for an enterprise: one, however often it is proposed. */
export const proposalKey = (enterprise: string, segment: string): string => `${enterprise}|${segment}`;
