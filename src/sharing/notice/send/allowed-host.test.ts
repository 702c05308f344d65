import { expect, test } from 'vitest';
import { isAllowedHost, isInside, mayConnect } from './allowed-host.js';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '192.168.0.1',
  '169.254.169.254',
  '::1',
  '::ffff:127.0.0.1',
  'fd00::1',
  '100.64.0.1',
])('%s is inside', (address) => {
  expect(isInside(address)).toBe(true);
});

test.each(['114.114.114.114', '2400:3200::1'])('%s is outside', (address) => {
  expect(isInside(address)).toBe(false);
});

test('a host is allowed by its name, or by name and port', () => {
  const allowed = ['Hooks.Example', '127.0.0.1:9000'];
  expect(isAllowedHost(new URL('https://hooks.example/x'), allowed)).toBe(true);
  expect(isAllowedHost(new URL('http://127.0.0.1:9000/x'), allowed)).toBe(true);
  expect(isAllowedHost(new URL('http://127.0.0.1:9001/x'), allowed)).toBe(false);
  expect(isAllowedHost(new URL('https://hooks.example.evil/x'), allowed)).toBe(false);
});

test('a name that leads inside is not connected to; an address that the operator named is', () => {
  expect(mayConnect(new URL('https://hooks.example/x'), '10.0.0.1')).toBe(false);
  expect(mayConnect(new URL('http://10.0.0.1/x'), '10.0.0.1')).toBe(true);
});
