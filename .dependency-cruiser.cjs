// The house: a room imports only rooms on lower floors, and only the named room touches the named library.
const capabilities = [
  'request',
  'facts/place',
  'facts/enterprise',
  'facts/chain',
  'facts/sector',
  'facts/partner',
  'facts/policy',
  'answers/gap',
  'answers/candidate',
  'answers/network',
  'answers/pair',
  'answers/profile',
  'answers/supply',
  'answers/what-if',
  'answers/atlas',
  'sharing/list',
  'sharing/notice',
  'sharing/view',
  'sharing/group',
  'map',
  'search',
  'intake/dataset',
  'intake/merge',
  'intake/proposal',
  'intake/upload',
  'intake/undo',
  'intake/survey',
  'paper/list-file',
  'paper/brief',
  'paper/monitor',
  'paper/proposal-file',
  'ahead',
];
const onFloor = {
  9: '^src/cli/',
  8: '^src/compose/',
  7: '^src/(http|mcp|ogc)/',
  6: '^src/api/',
  5: `^src/(${capabilities.join('|')})/`,
  4: '^src/snapshot/',
  3: '^src/store/',
  2: '^cypher/',
  1: '^(src/analysis/|src/geo/|src/codes/|src/sheet/|src/log/|src/trace/|src/config/|src/pieces/|src/project-root\\.ts|graph/)',
};
const upward = Object.entries(onFloor).flatMap(([floor, path]) => {
  const above = Object.entries(onFloor).filter(([other]) => Number(other) > Number(floor));
  return above.length === 0
    ? []
    : [
        {
          name: `floor-${floor}-looks-up`,
          severity: 'error',
          from: { path, pathNot: '\\.test\\.ts$' },
          to: { path: above.map(([, one]) => one) },
        },
      ];
});
const sideways = capabilities.slice(0, -1).map((room, index) => ({
  name: `${room.replace('/', '-')}-imports-a-later-capability`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: capabilities.slice(index + 1).map((later) => `^src/${later}/`) },
}));
const only = (name, library, rooms) => ({
  name: `only-${name}`,
  severity: 'error',
  from: { path: '^(src|graph|cypher)/', pathNot: rooms },
  to: { path: `^node_modules/${library}` },
});
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    ...sideways,
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.values(onFloor), '\\.mjs$'] },
      to: {},
    },
    {
      name: 'codes-import-no-other-ground',
      severity: 'error',
      from: { path: '^src/codes/' },
      to: { path: '^src/(geo|analysis|sheet)/' },
    },
    {
      name: 'analysis-answers-from-nothing-but-numbers',
      severity: 'error',
      from: { path: '^src/analysis/' },
      to: { path: '^src/(geo|sheet)/' },
    },
    {
      name: 'a-door-knows-no-transport',
      severity: 'error',
      from: { path: '^src/(mcp|ogc)/' },
      to: { path: '^src/http/' },
    },
    only('store-drives-neo4j', 'neo4j-driver', '^src/store/'),
    only('geo-uses-turf', '@turf/', '^src/geo/'),
    only('api-runs-apollo', '@apollo/', '^src/api/'),
    only('pages-render-markdown', 'marked/', '^src/http/page/'),
    only('http-runs-fastify', '(fastify|@fastify|helmet|jose)/', '^src/http/'),
    only('sign-in-hashes-and-asks', '(@node-rs/argon2|openid-client)/', '^src/http/sign-in/'),
    only(
      'sheets-are-read-and-written',
      '(write-excel-file|csv-parse|csv-stringify|saxes|yauzl)/',
      '^src/sheet/',
    ),
    only('graphs-are-written-as-parquet', 'hyparquet-writer/', '^src/snapshot/parquet/'),
    only('snapshot-keeps', 'lru-cache/', '^src/snapshot/keep/'),
    only('search-reads-pinyin', 'pinyin-pro/', '^src/snapshot/search/'),
    only('codes-read-both-scripts', 'opencc-js/', '^src/codes/'),
    only('traces-are-sent', '@opentelemetry/', '^src/trace/'),
    only('notices-are-signed', '(standardwebhooks|ical-generator)/', '^src/sharing/notice/'),
    only('assistants-are-served', '@modelcontextprotocol/', ['^src/mcp/', '^src/http/mcp/', '^src/cli/']),
    only('rules-read-feel', '(lezer-feel|@lezer|yaml)/', '^src/analysis/rule/'),
    only('cli-runs-commander', 'commander/', '^src/cli/'),
    only('layout-runs-elk', 'elkjs/', '^src/facts/chain/layout/'),
    only('types-use-type-graphql', 'type-graphql/', ['\\.(type|input|resolver)\\.ts$', '^src/api/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
    exclude: { path: '^(dist|\\.liantu)/' },
  },
};
