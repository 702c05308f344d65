import type { NoticeKind } from '../notice-kind.js';

const kinds: Readonly<Record<string, NoticeKind>> = {
  CLAIMED: 'CLAIM',
  RENEWED: 'CLAIM',
  TAKEN_OVER: 'CLAIM',
  RELEASED: 'CLAIM',
  MOVED: 'STAGE',
  NOTED: 'NOTE',
  CONTACT: 'NOTE',
};

/** Lists the kinds of notice that an event is: none where nobody is told of it, two where a claim meets another list. */
export const kindsOfEvent = (event: {
  readonly kind: string;
  readonly conflict: boolean;
}): readonly NoticeKind[] => {
  const kind = kinds[event.kind];
  return [...(kind ? [kind] : []), ...(event.conflict ? (['CONFLICT'] as const) : [])];
};
