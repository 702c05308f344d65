import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { revocationsOf, revoke } from './revocations.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'liantu-revocations-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a line that was torn is named and passed over; the others hold, and a later one stands whole', () => {
  const said: string[] = [];
  const isRevoked = revocationsOf(home, (message) => said.push(message));
  revoke(home, { token: 'first' });
  appendFileSync(join(home, 'sign-in', 'revoked.jsonl'), '{"token":"torn');
  expect(isRevoked({ jti: 'first' })).toBe(true);
  expect(said).toEqual([expect.stringContaining('revoked.jsonl, line 2 ')]);
  expect(isRevoked({ jti: 'other' })).toBe(false);
  revoke(home, { member: 'wang', until: 100 });
  expect(isRevoked({ sub: 'wang', iat: 100 })).toBe(true);
  expect(isRevoked({ sub: 'wang', iat: 101 })).toBe(false);
  expect(readFileSync(join(home, 'sign-in', 'revoked.jsonl'), 'utf8')).toMatch(/\n$/);
});
