import type { RelationshipModel } from './model-types.js';
import { integer, text } from './property.js';

const to = ['Organisation'] as const;

export const listRelationships: readonly RelationshipModel[] = [
  {
    type: 'OWNED_BY',
    from: ['TargetList', 'Webhook', 'CalendarFeed'],
    to,
    means: 'Whose list, webhook or calendar it is',
    properties: {},
  },
  {
    type: 'TOLD',
    from: ['Webhook'],
    to: ['TargetList'],
    means: 'How far a webhook was told of a list',
    properties: { number: integer('Number of the last event it was told of, or passed over') },
  },
  {
    type: 'SENT_TO',
    from: ['Delivery'],
    to: ['Webhook'],
    means: 'The webhook that a notice goes to',
    properties: {},
  },
  {
    type: 'SHARED_WITH',
    from: ['TargetList'],
    to,
    means: 'Who else may use the list',
    properties: { permission: text('VIEW, CONTRIBUTE, MANAGE'), at: text('Time (ISO)') },
  },
  {
    type: 'LISTED_IN',
    from: ['Target'],
    to: ['TargetList'],
    means: 'The list a target is on',
    properties: {},
  },
  {
    type: 'OF_ENTERPRISE',
    from: ['Target'],
    to: ['Enterprise', 'PendingEnterprise', 'MergedEnterprise'],
    means: 'The enterprise that is the target',
    properties: {},
  },
  {
    type: 'EXPECTED_IN',
    from: ['Target'],
    to: ['Region', 'Park'],
    means: 'Where a firm is that the graph did not know when it was listed',
    properties: {},
  },
  {
    type: 'FOR_SEGMENT',
    from: ['Target'],
    to: ['Segment'],
    means: 'A segment that the target would fill',
    properties: { rank: integer('Its place among the segments of the target, from 0; none is 0') },
  },
  { type: 'ADDED_BY', from: ['Target'], to, means: 'Who added the target', properties: {} },
  { type: 'CLAIMED_BY', from: ['Target'], to, means: 'Who claims the target', properties: {} },
  {
    type: 'ON_TARGET',
    from: ['Note', 'Contact', 'Event'],
    to: ['Target'],
    means: 'The target concerned',
    properties: {},
  },
  {
    type: 'DONE_BY',
    from: ['Note', 'Contact', 'Event'],
    to,
    means: 'Whose member wrote or did it',
    properties: {},
  },
  {
    type: 'RECORDED_IN',
    from: ['Event'],
    to: ['TargetList'],
    means: 'The list that was changed',
    properties: {},
  },
];
