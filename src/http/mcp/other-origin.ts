import type { FastifyRequest } from 'fastify';
import type { Refusal } from '../refusal/refusal.js';

/** Refusal of a page whose origin is neither the server’s own nor allowed by the operator; undefined for all others. */
export const otherOrigin = (
  { headers: { origin } }: Pick<FastifyRequest, 'headers'>,
  publicUrl: string,
  allowed: readonly string[],
): Refusal | undefined => {
  if (origin === undefined || origin === new URL(publicUrl).origin) return undefined;
  if (allowed.includes('*') || allowed.includes(origin)) return undefined;
  const shown = origin.slice(0, 200);
  return {
    status: 403,
    code: 'FORBIDDEN',
    text: {
      en: `Asked by a page of ${shown}, whose origin is not named in LIANTU_CORS_ORIGINS.`,
      zh: `来自${shown}，LIANTU_CORS_ORIGINS未列出其来源。`,
    },
  };
};
