import { expect, test } from 'vitest';
import { hashPassphrase, isPassphrase, requirePassphrase } from './passphrase.js';

test.each(['一二三四五六七八九十甲乙', '😀'.repeat(200), 'Å ngström is long enough'])(
  'a passphrase that may be set lets its member in: %s',
  async (passphrase) => {
    requirePassphrase(passphrase, 'li');
    const known = await hashPassphrase(passphrase);
    expect(await isPassphrase(known, passphrase)).toBe(true);
    expect(await isPassphrase(known, `${passphrase}!`)).toBe(false);
    expect(await isPassphrase(undefined, passphrase)).toBe(false);
  },
);

test('the same letters, however composed, are the same passphrase', async () => {
  const known = await hashPassphrase('caf\u00e9 au lait fort');
  expect(await isPassphrase(known, 'cafe\u0301 au lait fort')).toBe(true);
});

test.each(['too short', 'x'.repeat(201), 'The-Member-Name'])(
  'refuses %s and does not repeat it',
  (passphrase) => {
    expect(() => requirePassphrase(passphrase, 'the-member-name')).toThrow(/passphrase: \d+ characters/);
  },
);
