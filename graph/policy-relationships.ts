import type { RelationshipModel } from './model-types.js';

/** Relationships of policies, their targets, registers and records. */
export const policyRelationships: readonly RelationshipModel[] = [
  {
    type: 'HAS_CLAUSE',
    from: ['Policy'],
    to: ['Clause'],
    means: 'A clause of the document',
    properties: {},
  },
  {
    type: 'STATED_IN',
    from: ['PolicyTarget', 'Register', 'RegisterEntry', 'AnswerPart'],
    to: ['Policy'],
    means: 'The document that states it',
    properties: {},
  },
  {
    type: 'MEASURES',
    from: ['PolicyTarget', 'Observation'],
    to: ['Metric'],
    means: 'The metric whose value it is',
    properties: {},
  },
  {
    type: 'OBSERVES',
    from: ['Observation'],
    to: ['Region', 'Park', 'Enterprise'],
    means: 'The place or enterprise whose value it is',
    properties: {},
  },
  {
    type: 'YEAR_OF',
    from: ['EnterpriseYear'],
    to: ['Enterprise'],
    means: 'The enterprise whose figures they are',
    properties: {},
  },
  {
    type: 'PAID_TO',
    from: ['Grant'],
    to: ['Enterprise'],
    means: 'The enterprise that was paid',
    properties: {},
  },
  {
    type: 'IN_REGISTER',
    from: ['RegisterEntry'],
    to: ['Register'],
    means: 'The register of the entry',
    properties: {},
  },
  {
    type: 'NAMES',
    from: ['RegisterEntry'],
    to: ['Region', 'Park', 'Chain', 'Segment', 'Enterprise'],
    means: 'A place, chain, segment or enterprise that the entry is about',
    properties: {},
  },
];
