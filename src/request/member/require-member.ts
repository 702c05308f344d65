import { NotSignedInError } from '../errors.js';
import type { RequestContext } from '../request-context.js';
import type { Member } from './member.js';

/** Gives the member who asks. Throws {@link NotSignedInError} without a sign-in. */
export const requireMember = ({ viewer }: RequestContext): Member => {
  if (viewer === undefined) throw new NotSignedInError();
  return viewer;
};
