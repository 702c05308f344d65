import type { NodeModel, Property } from './model-types.js';

export const text = (means: string): Property => ({ type: 'string', means });
export const list = (means: string): Property => ({ type: 'string[]', means });
export const integer = (means: string): Property => ({ type: 'integer', means });
export const float = (means: string): Property => ({ type: 'float', means });
export const flag = (means: string): Property => ({ type: 'boolean', means });
const point = (means: string): Property => ({ type: 'point', means });

/** Carried by every node and relationship that came in with a row. */
export const provenance = {
  source: text('Where the row was read, in words a person can follow'),
  asOf: text('The date to which the row applies (ISO)'),
  estimated: flag('True where the row is a judgement, not a record'),
  note: text('What a reader of the row should know'),
} as const;

const located = {
  location: point('WGS-84 point'),
  crs: text('The reference system in which the point arrived: WGS84, CGCS2000, GCJ02, BD09'),
  precision: text('What the point marks: SITE, PARK, DISTRICT, CITY'),
} as const;

const named = { name: text('Chinese name'), nameEn: text('English name') } as const;

export const nodes: readonly NodeModel[] = [
  {
    label: 'Region',
    key: 'code',
    indexed: ['name', 'level'],
    spatial: ['location'],
    means: 'An administrative region: nation, province, prefecture, county',
    properties: {
      code: text('GB/T 2260 code, six digits; the nation is 100000'),
      ...named,
      level: text('NATION, PROVINCE, PREFECTURE, COUNTY'),
      formerNames: list('Names it bore before'),
      formerCodes: list('Codes it bore before'),
      boundary: text('GeoJSON geometry in WGS-84; illustrative, not an approved map'),
      ...located,
      ...provenance,
    },
  },
  {
    label: 'Park',
    key: 'code',
    indexed: ['name', 'level'],
    spatial: ['location'],
    means: 'A development zone or industrial park',
    properties: {
      code: text('Own code'),
      ...named,
      level: text('NATIONAL, REGIONAL or as the source says'),
      grade: text('Its grade within the level'),
      areaHa: float('Area in hectares'),
      boundary: text('GeoJSON geometry in WGS-84; illustrative'),
      established: text('Date of establishment (ISO)'),
      ...located,
      ...provenance,
    },
  },
  {
    label: 'Chain',
    key: 'code',
    means: 'An industry chain: a set of segments',
    properties: {
      code: text('Own code'),
      ...named,
      description: text('What the chain spans'),
      ...provenance,
    },
  },
  {
    label: 'Segment',
    key: 'code',
    indexed: ['name'],
    means: 'A stage, segment or product of chains',
    properties: {
      code: text('Own code'),
      ...named,
      kind: text('STAGE, SEGMENT, PRODUCT'),
      key: flag('True where the segment is a key one (关键环节)'),
      aliases: list('Other names'),
      ...provenance,
    },
  },
  {
    label: 'Enterprise',
    key: 'id',
    unique: ['uscc'],
    indexed: ['name', 'normalisedName'],
    spatial: ['location'],
    means: 'An enterprise, once, however many sources name it',
    properties: {
      id: text('Own id: the USCC where known at first sight, else scheme:value'),
      uscc: text('统一社会信用代码 (GB 32100-2015)'),
      ...named,
      shortName: text('Short name'),
      formerNames: list('Names it bore before'),
      normalisedName: text('Name folded for comparison'),
      address: text('Address as given'),
      ...located,
      revenueCny: float('Annual revenue in yuan'),
      revenueYear: integer('Year of the revenue'),
      employees: integer('Persons employed'),
      capitalCny: float('Registered capital in yuan'),
      established: text('Date of foundation (ISO)'),
      listedAs: text('Exchange and stock code'),
      industry: text('GB/T 4754 class or the source’s industry'),
      products: list('Main products'),
      business: text('Scope of business'),
      status: text('Operating status'),
      ...provenance,
    },
  },
  {
    label: 'Identifier',
    key: 'key',
    indexed: ['value'],
    means: 'A name that a source gave an enterprise: scheme and value',
    properties: {
      key: text('scheme:value'),
      scheme: text('The scheme: USCC, a package’s name, an exchange'),
      value: text('The identifier in the scheme'),
      ...provenance,
    },
  },
  {
    label: 'Technology',
    key: 'code',
    means: 'A technology that a segment needs and enterprises master',
    properties: {
      code: text('Own code'),
      ...named,
      bottleneck: flag('True where it is a bottleneck (卡脖子)'),
      ...provenance,
    },
  },
  {
    label: 'PartnerCentre',
    key: 'code',
    spatial: ['location'],
    means: 'A cooperation centre (产业合作中心) that a home region keeps elsewhere',
    properties: {
      code: text('Own code'),
      ...named,
      opened: text('Date of opening (ISO)'),
      ...located,
      ...provenance,
    },
  },
  {
    label: 'Enclave',
    key: 'code',
    spatial: ['location'],
    means: 'A 飞地: ground of a home party (飞出地) inside a host’s (飞入地), with a direction',
    properties: {
      code: text('Own code'),
      ...named,
      kind: text('SCIENCE, INDUSTRIAL, PROOF_OF_CONCEPT'),
      direction: text(
        'OUTBOUND: the region’s own ground elsewhere (科创飞地); INBOUND: ground in the region for others (飞地园区); CO_BUILT: both build it',
      ),
      functions: list('What it is for'),
      status: text('Planned, building, operating'),
      sharing: text('How benefits are shared'),
      ...located,
      ...provenance,
    },
  },
  {
    label: 'Pairing',
    key: 'code',
    means: 'A standing pair of a home place and a partner place (结对)',
    properties: {
      code: text('Own code'),
      ...named,
      since: text('Start (ISO)'),
      mechanism: text('How the two work together'),
      ...provenance,
    },
  },
  {
    label: 'Survey',
    key: 'code',
    means: 'A statement that a place was searched for a chain’s segments, so that absence means missing',
    properties: {
      code: text('place kind:place|chain|date|surveyor'),
      asOf: text('Date of the survey (ISO)'),
      coverage: float('Share of the place’s enterprises looked at, 0 to 1'),
      surveyor: text('Who looked'),
      segments: list('Codes of the segments looked for; empty means all of the chain'),
      source: provenance.source,
      estimated: provenance.estimated,
      note: provenance.note,
    },
  },
  {
    label: 'TierAward',
    key: 'code',
    indexed: ['tier'],
    means: 'A title awarded to an enterprise: 高新技术企业, 专精特新, 小巨人, 单项冠军, 链主 and others',
    properties: {
      code: text('enterprise id|tier|level|year'),
      tier: text('The title'),
      level: text('NATIONAL, REGIONAL, CITY or as the source says'),
      year: integer('Year of award'),
      validUntil: text('End of validity (ISO)'),
      ...provenance,
    },
  },
  {
    label: 'Organisation',
    key: 'code',
    means: 'A body whose members use the product: bureau, park, centre, partner',
    properties: {
      code: text('Own code'),
      ...named,
      kind: text('BUREAU, PARK, CENTRE, PARTNER'),
      ...provenance,
    },
  },
  {
    label: 'Source',
    key: 'code',
    means: 'A data package or file that was imported',
    properties: {
      code: text('Name of the package, or the file’s name'),
      title: text('Title'),
      path: text('Where it was published'),
      licence: text('Licence as stated'),
      version: text('Version as stated'),
      importedAt: text('Time of the last import (ISO)'),
    },
  },
  {
    label: 'Graph',
    key: 'id',
    means: 'One node: the state of the graph as a whole',
    properties: {
      id: text('Always graph'),
      revision: integer('Grows with every change'),
      changedAt: text('Time of the last change (ISO)'),
      importing: text('The import under way, if one is'),
    },
  },
  {
    label: 'Migration',
    key: 'number',
    means: 'A numbered change of the store’s structure that was applied',
    properties: {
      number: integer('Its number'),
      name: text('Its file’s name'),
      checksum: text('SHA-256 of its text'),
      appliedAt: text('Time (ISO)'),
    },
  },
];
