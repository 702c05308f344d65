import type { Enclave, Pairing, PartnerCentre } from './partner.type.js';

/** Words for an enclave that is at work. */
const operating: ReadonlySet<string> = new Set(['operating', '运营', '运营中', '已运营', '运行', '运行中']);

const hasBegun = (date: string | null, today: string): boolean =>
  date !== null && date <= today.slice(0, date.length);

/**
 * Tells whether a channel works on a day (ISO): a centre that has a seat and has opened, an enclave that operates, a
 * pairing whose mechanism a source states and that has begun. What nobody has seen at work does not work.
 */
export const worksToday = (channel: PartnerCentre | Enclave | Pairing, today: string): boolean => {
  if (channel.__typename === 'PartnerCentre')
    return channel.basedInCode !== null && hasBegun(channel.opened, today);
  if (channel.__typename === 'Enclave') return operating.has(channel.status?.trim().toLowerCase() ?? '');
  const { mechanism, since } = channel;
  return Boolean(mechanism?.trim()) && (since === null || hasBegun(since, today));
};
