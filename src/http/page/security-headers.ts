import type { onRequestHookHandler } from 'fastify';
import helmet from 'helmet';
import type { contentPolicy } from './content-policy.js';

/** Makes a hook that sets the security headers with this content policy; `helmet` is made once, not for every request. */
export const securityHeaders = (policy: ReturnType<typeof contentPolicy>): onRequestHookHandler => {
  const setHeaders = helmet({ contentSecurityPolicy: policy, strictTransportSecurity: false });
  return (request, reply, done) =>
    setHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined));
};
