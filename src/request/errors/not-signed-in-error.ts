import type { Member } from '../member.js';
import type { RequestContext } from '../request-context.js';

/** Only a member may ask this. */
export class NotSignedInError extends Error {
  constructor() {
    super('Sign in: send "Authorization: Bearer" with a token. 请先登录：需要令牌。');
  }
}

/** Who asks. Throws {@link NotSignedInError} where nobody signed in. */
export const requireMember = ({ viewer }: RequestContext): Member => {
  if (viewer === undefined) throw new NotSignedInError();
  return viewer;
};
