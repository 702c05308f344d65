import type { NodeModel } from './model-types.js';
import { flag, float, integer, list, text } from './property.js';

/** Nodes that members write: lists, their targets, notes, and the record of every change. No import touches them. */
export const listNodes: readonly NodeModel[] = [
  {
    label: 'TargetList',
    key: 'id',
    means: 'A list of enterprises that organisations mean to win',
    properties: {
      id: text('Random, or derived from the idempotency key it was created with'),
      name: text('Name'),
      description: text('What it is for'),
      segments: list('Codes of the segments it is for; empty where it is for a whole chain'),
      version: integer('Grows when the list itself changes: its name, its shares'),
      sequence: integer('Number of its last event'),
      lastNumber: integer('Number of its last target'),
      lock: flag('Written first in every change, so that changes of one list follow one another'),
      createdAt: text('Time (ISO)'),
      createdBy: text('The member who created it'),
      archivedAt: text('Time it was archived (ISO); absent while it is in use'),
      updatedAt: text('Time of the last change that all of its readers may see (ISO)'),
    },
  },
  {
    label: 'Target',
    key: 'id',
    unique: ['key'],
    means: 'An enterprise on a list',
    properties: {
      id: text('Random'),
      key: text(
        'List id|enterprise id, or key of the pending enterprise: it is on a list once; target id behind it where an import matched a second target',
      ),
      number: integer('Its place in the list, by the order of adding'),
      stage: text('IDENTIFIED, CONTACTED, VISITING, NEGOTIATING, SIGNED, LANDED, PARKED, LOST'),
      version: integer('Grows with every change of stage, claim or plan; 1 when added'),
      addedAt: text('Time (ISO)'),
      addedByMember: text('The member who added it'),
      revision: text('Revision of the graph on which it was found'),
      pendingName: text('Name under which it was listed before the graph knew it'),
      pendingUscc: text('Its USCC, where known then'),
      finding: text(
        'Why it was found, as the search said it then: JSON of `Finding`; absent where added by hand',
      ),
      claimMember: text('The member who claims it'),
      claimUntil: text('End of the claim (ISO)'),
      nextStep: text('What is to be done next'),
      nextStepOn: text('On which day (ISO)'),
      responsible: text('The member who sees to it'),
      responsibleOrganisation: text('Code of that member’s organisation'),
      investmentCny: float('Investment expected, in yuan'),
      investmentBasis: text('ESTIMATED by who follows it, STATED by the enterprise'),
    },
  },
  {
    label: 'PendingEnterprise',
    key: 'key',
    means:
      'A firm that is on lists before the graph knows it (待入库); the same on every list, so that it is followed once',
    properties: { key: text('USCC:code, else NAME:folded name|REGION or PARK:code') },
  },
  {
    label: 'Note',
    key: 'id',
    means: 'What a member wrote on a target',
    properties: {
      id: text('Random'),
      text: text('The text'),
      confidential: flag('True where only the writer’s organisation may read it'),
      member: text('The member who wrote it'),
      at: text('Time (ISO)'),
    },
  },
  {
    label: 'Event',
    key: 'id',
    unique: ['cursor'],
    indexed: ['request'],
    means: 'A change of a list, recorded in the transaction that made it',
    properties: {
      id: text('List id#sequence, ten digits: ascending ids are the order of the changes'),
      cursor: text('Random: what a client names it by, which says nothing of how many there are'),
      kind: text(
        'LIST_CREATED, RENAMED, DESCRIBED, SCOPED, ARCHIVED, UNARCHIVED, SHARED, WITHDRAWN, COPIED, EXPORTED, ADDED, CLAIMED, RENEWED, TAKEN_OVER, RELEASED, MOVED, NEXT_STEP, RESPONSIBLE, INVESTMENT, NOTED, MATCHED',
      ),
      at: text('Time (ISO)'),
      member: text('The member who did it'),
      from: text('What was before'),
      to: text('What is since'),
      note: text('The reason given'),
      confidential: flag('True where only the doer’s organisation may know of it'),
      request: text('Organisation, member and idempotency key of the request, as a JSON array'),
      fingerprint: text('SHA-256 of what was asked, so that a key is not used for two things'),
    },
  },
];
