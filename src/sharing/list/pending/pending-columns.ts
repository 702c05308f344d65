import { type PendingFirm, pendingKey, placeCodes } from './pending-firm.js';

const known = { pendingKey: null, pendingName: null, pendingUscc: null, region: null, park: null };

/** What a new target says of a firm that the graph does not know; nothing of a known enterprise. */
export const pendingColumns = (firm: PendingFirm | null) =>
  firm === null
    ? known
    : {
        pendingKey: pendingKey(firm),
        pendingName: firm.name,
        pendingUscc: firm.uscc,
        ...placeCodes(firm.placeKey),
      };
