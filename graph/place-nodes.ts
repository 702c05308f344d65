import type { NodeModel } from './model-types.js';
import { located, named } from './node-properties.js';
import { float, list, text } from './property.js';
import { provenance } from './provenance.js';

/** Nodes of places: regions, what they were before, and parks. */
export const placeNodes: readonly NodeModel[] = [
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
    label: 'RegionChange',
    key: 'id',
    means:
      'A name or code that is no present division: abolished, renamed, newer than the edition, or a zone',
    properties: {
      id: text('Code, name and day of the change, joined by a bar'),
      code: text('Code that it bore; of a zone an own code'),
      name: text('Chinese name that it bore'),
      until: text('Year or day of the change (ISO); absent where the name is in use'),
      successors: list('Codes of what took its place, or of what it lies in'),
      kind: text('RENAMED, RECODED, CONVERTED, MERGED, SPLIT, ABOLISHED, NEW, ZONE'),
      within: list('Names of what contained it'),
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
      zoneKind: text('HTZ, ETDZ, INDUSTRIAL, INDUSTRY_PARK, BORDER, CUSTOMS or as the source says'),
      level: text('NATIONAL, REGIONAL or as the source says'),
      grade: text('Its grade within the level'),
      areaHa: float('Area in hectares'),
      boundary: text('GeoJSON geometry in WGS-84; illustrative'),
      established: text('Date of establishment (ISO)'),
      ...located,
      ...provenance,
    },
  },
];
