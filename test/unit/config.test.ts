import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/read-config.js';

describe('settings', () => {
  test('have defaults that serve on loopback', () => {
    const config = readConfig({});
    expect([config.host, config.port, config.seed, config.publicRead, config.neo4j]).toEqual([
      '127.0.0.1',
      4000,
      'guangxi',
      true,
      undefined,
    ]);
    expect(config.home.endsWith('.liantu')).toBe(true);
  });

  test('name every fault at once, with the value given', () => {
    const faults = () =>
      readConfig({ PORT: 'x', LOG_LEVEL: 'loud', NEO4J_URI: 'http://a', LIANTU_PROT: '1' });
    expect(faults).toThrow(ConfigError);
    for (const word of ['PORT=x', 'LOG_LEVEL=loud', 'NEO4J_URI=http://a', 'LIANTU_PROT'])
      expect(faults).toThrow(word);
  });

  test('that are misspelt come with the name that was meant', () => {
    expect(() => readConfig({ LIANTU_PROT: '1' })).toThrow('known: LIANTU_HOME');
    expect(() => readConfig({ LIANTU_HOEM: '/x' })).toThrow('did you mean LIANTU_HOME?');
    expect(() => readConfig({ LIANTU_PUBLIC_URl: 'http://a' })).toThrow('did you mean LIANTU_PUBLIC_URL?');
  });

  test.each(['0', '65536', '4000.5', '0x10', '-1'])('PORT=%s is refused', (given) => {
    expect(() => readConfig({ PORT: given })).toThrow(`PORT=${given}: must be a whole number`);
  });

  test.each(['0', '65', '1.5', 'two'])('LIANTU_PROCESSES=%s is refused', (given) => {
    expect(() => readConfig({ LIANTU_PROCESSES: given })).toThrow(
      `LIANTU_PROCESSES=${given}: must be a number of processes from 1 to 64`,
    );
  });

  test('lay a base map below the page’s map, of one host and a known system', () => {
    const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
    expect(readConfig({}).basemap).toBeUndefined();
    const given = { LIANTU_BASEMAP: tiles, LIANTU_BASEMAP_CRS: 'GCJ02', LIANTU_BASEMAP_NOTE: '审图号' };
    expect(readConfig(given).basemap).toEqual({ tiles: [tiles], crs: 'GCJ02', note: '审图号' });
    expect(() => readConfig({ LIANTU_BASEMAP: 'tianditu' })).toThrow('LIANTU_BASEMAP=tianditu: must be');
    expect(() => readConfig({ ...given, LIANTU_BASEMAP_CRS: 'BD09' })).toThrow('LIANTU_BASEMAP_CRS=BD09');
    expect(() => readConfig({ LIANTU_BASEMAP_NOTE: 'x' })).toThrow(
      'LIANTU_BASEMAP_NOTE needs LIANTU_BASEMAP',
    );
  });

  test('close reading, and name an issuer together with the audience', () => {
    expect(readConfig({ LIANTU_PUBLIC_READ: 'false' }).publicRead).toBe(false);
    expect(() => readConfig({ LIANTU_PUBLIC_READ: 'no' })).toThrow('LIANTU_PUBLIC_READ=no');
    const issuer = 'https://login.example/realm';
    expect(() => readConfig({ OIDC_ISSUER: issuer })).toThrow('OIDC_AUDIENCE');
    expect(() => readConfig({ OIDC_AUDIENCE: 'liantu' })).toThrow('OIDC_ISSUER');
    expect(readConfig({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'liantu' }).oidc).toEqual({
      issuer,
      audience: 'liantu',
      claims: { organisation: 'org', roles: 'roles', groups: 'groups' },
      allowHttp: false,
    });
  });

  test('give Neo4j the memory that is named, in a unit', () => {
    expect(readConfig({}).neo4jMemory).toEqual({ heap: undefined, pageCache: undefined });
    const given = { LIANTU_NEO4J_HEAP: '4g', LIANTU_NEO4J_PAGE_CACHE: '512m' };
    expect(readConfig(given).neo4jMemory).toEqual({ heap: '4g', pageCache: '512m' });
    for (const wrong of ['4', '4gb', '99m', '0g', '-1g'])
      expect(() => readConfig({ LIANTU_NEO4J_HEAP: wrong })).toThrow(`LIANTU_NEO4J_HEAP=${wrong}`);
  });

  test('take keys over plain HTTP from a private address alone, and only where that is said', () => {
    for (const issuer of [
      'http://10.1.2.3:8080/realms/a',
      'http://keycloak:8080/realms/a',
      'http://id.internal',
    ]) {
      const given = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'a' };
      expect(() => readConfig(given)).toThrow('OIDC_ALLOW_HTTP=true');
      expect(readConfig({ ...given, OIDC_ALLOW_HTTP: 'true' }).oidc?.issuer).toBe(issuer);
    }
    const open = { OIDC_ISSUER: 'http://login.example', OIDC_AUDIENCE: 'a', OIDC_ALLOW_HTTP: 'true' };
    expect(() => readConfig(open)).toThrow('https://');
  });

  test.each(['http://login.example', 'login.example', 'ftp://login.example', 'http://127.0.0.1.example'])(
    'take no keys over a wire that anyone may write on: %s',
    (issuer) => {
      expect(() => readConfig({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'a' })).toThrow('https://');
    },
  );

  test('limit requests a minute, name proxies and origins; what cannot be one is refused', () => {
    const { rates, trustedProxies, corsOrigins, introspection } = readConfig({});
    expect([rates, trustedProxies, corsOrigins, introspection]).toEqual([
      { address: 6_000, member: 6_000, tiles: 60_000 },
      [],
      [],
      true,
    ]);
    const set = readConfig({
      LIANTU_RATE_OF_ADDRESS: '0',
      LIANTU_TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/16',
      LIANTU_CORS_ORIGINS: 'https://map.example,http://localhost:5173',
    });
    expect(set.rates.address).toBe(0);
    expect(set.trustedProxies).toEqual(['10.0.0.7', '10.1.0.0/16']);
    expect(set.corsOrigins).toEqual(['https://map.example', 'http://localhost:5173']);
    const refused = [
      { LIANTU_RATE_OF_MEMBER: '-1' },
      { LIANTU_RATE_OF_TILES: 'many' },
      { LIANTU_TRUSTED_PROXIES: 'proxy.example' },
      { LIANTU_TRUSTED_PROXIES: '10.0.0.0/8/8' },
      { LIANTU_CORS_ORIGINS: 'https://map.example/' },
      { LIANTU_CORS_ORIGINS: 'map.example' },
      { LIANTU_INTROSPECTION: 'no' },
    ];
    for (const one of refused) {
      const [[name, value]] = Object.entries(one) as [[string, string]];
      expect(() => readConfig(one)).toThrow(`${name}=${value}: `);
    }
  });

  test('of another server need its password', () => {
    expect(() => readConfig({ NEO4J_URI: 'neo4j+s://graph.example' })).toThrow('NEO4J_PASSWORD');
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'p' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://graph.example',
      user: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });

  test('take the password from a file, and say what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liantu-secret-'));
    const [file, empty] = [join(folder, 'password'), join(folder, 'empty')];
    writeFileSync(file, 'from a file\n');
    writeFileSync(empty, '\n');
    const NEO4J_URI = 'bolt://graph.example';
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('from a file');
    const refused = (env: Record<string, string>) => expect(() => readConfig({ NEO4J_URI, ...env }));
    refused({ NEO4J_PASSWORD_FILE: empty }).toThrow(`NEO4J_PASSWORD_FILE=${empty}: the file is empty`);
    refused({ NEO4J_PASSWORD_FILE: join(folder, 'none') }).toThrow('no such file');
    refused({ NEO4J_PASSWORD_FILE: file, NEO4J_PASSWORD: 'p' }).toThrow('are both set');
    rmSync(folder, { recursive: true });
  });

  test('of traces that cannot be kept are refused', () => {
    expect(() => readConfig({ OTEL_TRACES_EXPORTER: 'zipkin' })).toThrow('OTEL_TRACES_EXPORTER=zipkin');
    const grpc = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' };
    expect(() => readConfig(grpc)).toThrow('OTEL_EXPORTER_OTLP_PROTOCOL=grpc');
    expect(() => readConfig({ ...grpc, OTEL_SDK_DISABLED: 'true' })).not.toThrow();
  });

  test('name the hosts that may stand in addresses', () => {
    const hosts = 'graph.example, 10.0.0.7:4000,[::1]';
    expect(readConfig({ LIANTU_ALLOWED_HOSTS: hosts }).allowedHosts).toEqual(hosts.split(/, ?/));
    for (const given of ['https://graph.example', 'a/b', 'user@host', 'a b'])
      expect(() => readConfig({ LIANTU_ALLOWED_HOSTS: given })).toThrow(`LIANTU_ALLOWED_HOSTS=${given}`);
  });

  test('say how often backups are made, and how many are kept', () => {
    expect(readConfig({}).backups).toBeUndefined();
    expect(readConfig({ LIANTU_BACKUP_EVERY: '12h' }).backups).toEqual({ everyMs: 43_200_000, kept: 7 });
    for (const given of ['9m', '12', 'daily', '30d'])
      expect(() => readConfig({ LIANTU_BACKUP_EVERY: given })).toThrow(
        `LIANTU_BACKUP_EVERY=${given}: must be`,
      );
    expect(() => readConfig({ LIANTU_BACKUP_EVERY: '1d', LIANTU_BACKUP_KEEP: '0' })).toThrow('at least 1');
    const external = { NEO4J_URI: 'bolt://a', NEO4J_PASSWORD: 'p', LIANTU_BACKUP_EVERY: '1d' };
    expect(() => readConfig(external)).toThrow('of the managed Neo4j alone');
  });

  test('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' }).port).toBe(4000);
  });
});
