import { expect, test } from 'vitest';
import { publicAddressBy } from './public-address.js';

const asked = (host: string, headers: Record<string, string> = {}) => ({
  protocol: 'http' as const,
  host,
  headers: { host, ...headers },
  socket: { localAddress: '::ffff:10.0.0.7', localPort: 4000 },
});

test('a name of this machine, of its address or of the list is repeated, with its port', () => {
  const addressOf = publicAddressBy({ allowedHosts: ['graph.example', 'desk.example:8443'] });
  for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', '10.0.0.7:4000', 'graph.example:80'])
    expect(addressOf(asked(host))).toBe(`http://${host}`);
  expect(addressOf(asked('desk.example:8443'))).toBe('http://desk.example:8443');
});

test('a foreign name gets into no address, nor does one that only looks like an own', () => {
  const addressOf = publicAddressBy({ allowedHosts: ['graph.example', 'desk.example:8443'] });
  for (const host of [
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'graph.example.evil.example',
    'evil.example#graph.example',
    'desk.example:1',
    '',
  ])
    expect(addressOf(asked(host))).toBe('http://10.0.0.7:4000');
});

test('of a forwarded host, Fastify’s own is believed: a proxy that is trusted', () => {
  const addressOf = publicAddressBy({ allowedHosts: [] });
  const untrusted = asked('evil.example', { 'x-forwarded-host': 'evil.example' });
  expect(addressOf(untrusted)).toBe('http://10.0.0.7:4000');
  const trusted = {
    ...asked('10.0.0.7:4000', { 'x-forwarded-host': 'graph.example' }),
    host: 'graph.example',
  };
  expect(addressOf(trusted)).toBe('http://graph.example');
});

test('where the public address is set, it is the only one', () => {
  const addressOf = publicAddressBy({ publicUrl: 'https://graph.example/', allowedHosts: [] });
  expect(addressOf(asked('evil.example'))).toBe('https://graph.example');
});
