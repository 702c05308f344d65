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

/** Kind of notice that an event is; undefined where nobody is told of it. */
export const kindOfEvent = (event: {
  readonly kind: string;
  readonly conflict: boolean;
}): NoticeKind | undefined => (event.conflict ? 'CONFLICT' : kinds[event.kind]);
