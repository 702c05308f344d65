import type { NodeModel } from './model-types.js';
import { located, named } from './node-properties.js';
import { list, text } from './property.js';
import { provenance } from './provenance.js';

/** Nodes of partners: centres, enclaves, pairings, and the organisations whose members sign in. */
export const partnerNodes: readonly NodeModel[] = [
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
    label: 'SignInGroup',
    key: 'id',
    indexed: ['group'],
    means: 'A group of the sign-in issuer, and the organisation and role of its members',
    properties: {
      id: text('Group, organisation and role, joined by bars'),
      group: text('Name or path of the group, as the issuer writes it in its tokens'),
      organisation: text('Code of the organisation'),
      role: text('viewer, editor, manager, admin'),
      ...provenance,
    },
  },
];
