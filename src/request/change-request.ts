import { createHash, randomUUID } from 'node:crypto';
import { InputError } from './errors.js';
import type { Member } from './member/member.js';

/** A request to change something, told apart from others so that it does not act twice. */
export interface ChangeRequest {
  readonly member: Member;
  /** Organisation, member and key: no other member’s request is the same. */
  readonly request: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly at: string;
}

const longestKey = 200;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names a request by its key; makes a key where the client sent none: the driver may retry, and it must act once. */
export const changeRequest = (
  member: Member,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
): ChangeRequest => {
  const key = input.idempotencyKey ?? randomUUID();
  if (key === '' || key.length > longestKey)
    throw new InputError('idempotencyKey', key, {
      zh: `1到${longestKey}个字符`,
      en: `1 to ${longestKey} characters`,
    });
  return {
    member,
    key,
    request: JSON.stringify([member.organisation, member.id, key]),
    fingerprint: sha256(JSON.stringify([operation, input])),
    at: new Date().toISOString(),
  };
};

/** Derives the id of a request: same request, same id. */
export const idOfRequest = ({ request }: ChangeRequest): string => sha256(request).slice(0, 32);

/** Throws InputError where the key of a request was used for another change. */
export const requireSameRequest = (
  { key, fingerprint }: ChangeRequest,
  done: readonly { readonly fingerprint: string | null }[],
): void => {
  if (done.every((change) => change.fingerprint === fingerprint)) return;
  throw new InputError('idempotencyKey', key, {
    zh: '未用于其他变更的键',
    en: 'a key not used for another change',
  });
};
