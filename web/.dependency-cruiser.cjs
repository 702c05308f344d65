// The rooms of the console: words, marks and the picture know no route, and a route knows no other route.
const rooms = 'add-to-list|api|app|chain|fields|look|marks|place|session|views|words';
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-console-knows-the-schema-alone',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(src|graph|cypher|seed|test)/' },
    },
    {
      name: 'rooms-know-no-route',
      severity: 'error',
      from: { path: `^web/src/(${rooms})/`, pathNot: '^web/src/app/app\\.tsx$' },
      to: { path: '^web/src/routes/' },
    },
    {
      name: 'a-route-knows-no-other-route',
      severity: 'error',
      from: { path: '^web/src/routes/([^/]+)/' },
      to: { path: '^web/src/routes/', pathNot: '^web/src/routes/$1/' },
    },
    {
      name: 'words-and-marks-know-no-answer',
      severity: 'error',
      from: { path: '^web/src/(words|marks|chain|fields)/' },
      to: { path: '^web/src/(api|app|place|session)/' },
    },
    {
      name: 'only-the-map-draws-maps',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/routes/map/' },
      to: { path: 'node_modules/maplibre-gl' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.css'] },
  },
};
