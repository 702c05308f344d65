import { join } from 'node:path';
import type { SnapshotRows } from '../../src/snapshot/tables/graph-rows.js';
import { writeTable } from './write-table.js';

interface Located {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

const point = ({ longitude, latitude }: Located): string =>
  `{longitude: ${longitude}, latitude: ${latitude}}`;

const locationHeader = 'location:point{crs:WGS-84}';

/** What the import tool is told of each file: `Label=file` of nodes, `TYPE=file` of links. */
export interface Tables {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

const writeNodes = (folder: string, rows: SnapshotRows): string[] => {
  const { regions, parks, segments, chains, enterprises } = rows;
  const file = (label: string): string => join(folder, `${label}.csv`);
  writeTable(file('Region'), `code:ID(Region),name,level,${locationHeader}`, regions, (one) => [
    one.code,
    one.name,
    one.level,
    point(one),
  ]);
  writeTable(file('Park'), `code:ID(Park),name,${locationHeader}`, parks, (one) => [
    one.code,
    one.name,
    point(one),
  ]);
  writeTable(file('Segment'), 'code:ID(Segment),name,kind', segments, (one) => [
    one.code,
    one.name,
    one.kind,
  ]);
  writeTable(file('Chain'), 'code:ID(Chain),name', chains, (one) => [one.code, one.name]);
  const enterprise = `id:ID(Enterprise),name,uscc,normalisedName,revenueCny:double,employees:long,asOf,precision,${locationHeader}`;
  writeTable(file('Enterprise'), enterprise, enterprises, (one) => [
    one.id,
    one.name,
    one.uscc,
    one.name,
    one.revenue,
    one.employees,
    one.asOf,
    one.precision,
    point(one),
  ]);
  writeTable(file('Graph'), 'id:ID(Graph),revision:long', [1], (revision) => ['graph', revision]);
  return ['Region', 'Park', 'Segment', 'Chain', 'Enterprise', 'Graph'].map(
    (label) => `${label}=${file(label)}`,
  );
};

/** Type, label at the start, label at the end, further columns. */
type Link = readonly [type: string, start: string, end: string, ...columns: string[]];
type Cells = readonly (string | number | null)[];

const linksOf = (rows: SnapshotRows): (readonly [Link, readonly Cells[]])[] => {
  const { regions, parks, links, memberships, enterprises, activities, supplies } = rows;
  const within = (one: { code?: string; id?: string; region: string | null }) => [
    one.id ?? one.code!,
    one.region,
  ];
  return [
    [
      ['PART_OF', 'Region', 'Region'],
      regions.filter(({ parent }) => parent !== null).map(({ code, parent }) => [code, parent]),
    ],
    [['LOCATED_IN', 'Park', 'Region'], parks.map(within)],
    [['LOCATED_IN', 'Enterprise', 'Region'], enterprises.map(within)],
    [
      ['LOCATED_IN', 'Enterprise', 'Park'],
      enterprises.filter(({ park }) => park !== null).map(({ id, park }) => [id, park]),
    ],
    [['FEEDS', 'Segment', 'Segment'], links.map(({ from, to }) => [from, to])],
    [
      ['HAS_SEGMENT', 'Chain', 'Segment', 'weight:double', 'sort:long'],
      memberships.map(({ chain, segment, weight, sort }) => [chain, segment, weight, sort]),
    ],
    [
      ['WORKS_IN', 'Enterprise', 'Segment', 'at', 'asOf', 'sampling'],
      activities.map(({ enterprise, segment, at, asOf, sampled }) => [
        ...[enterprise, segment, at, asOf],
        sampled ? 'REGISTER' : null,
      ]),
    ],
    [
      ['SUPPLIES', 'Enterprise', 'Enterprise', 'segment'],
      supplies.map(({ supplier, customer }) => [supplier, customer, '']),
    ],
  ];
};

/** Generated rows as files for Neo4j's import tool, with the graph at revision 1. */
export const writeTables = (folder: string, rows: SnapshotRows): Tables => {
  const relationships = linksOf(rows).map(([[type, start, end, ...columns], cells]) => {
    const file = join(folder, `${type}-${start}-${end}.csv`);
    const header = [`:START_ID(${start})`, `:END_ID(${end})`, ...columns].join(',');
    writeTable(file, header, cells, (row) => row);
    return `${type}=${file}`;
  });
  return { nodes: writeNodes(folder, rows), relationships };
};
