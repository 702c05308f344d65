import type { NodeModel } from './model-types.js';
import { flag, integer, list, text } from './property.js';

/** Nodes by which the store keeps account of itself: sources, revisions, migrations. */
export const storeNodes: readonly NodeModel[] = [
  {
    label: 'Source',
    key: 'code',
    means: 'A data package or file that was imported',
    properties: {
      code: text('Name of the package, or the file’s name'),
      title: text('Title'),
      path: text('Where it was published'),
      licence: text('Licence as stated'),
      contents: list('What it is made from, a line each: title, address, licence as stated'),
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
      mark: text('New at random with every change: tells the states of all graphs apart'),
      changedAt: text('Time of the last change (ISO)'),
      importing: text('The import under way, if one is'),
    },
  },
  {
    label: 'Change',
    key: 'code',
    indexed: ['revision'],
    means: 'What a revision changed, so that a running process reads that alone; the latest are kept',
    properties: {
      code: text('Random'),
      revision: integer('The revision'),
      mark: text('The mark of that revision; none where more belongs to it'),
      enterprises: list(
        'Ids of enterprises that changed, came or went, or whose activities, sites or supplies did',
      ),
      tables: list(
        'FRAME where places, segments or chains changed, SURVEYS where surveys did, SECTORS where official statistics did',
      ),
      whole: flag('True where too much changed to name it'),
    },
  },
  {
    label: 'Import',
    key: 'id',
    indexed: ['at'],
    means: 'An import that somebody made, to be looked at and undone',
    properties: {
      id: text('Own id'),
      at: text('Time it began (ISO)'),
      by: text('Member, or user of the command line'),
      organisation: text('Code of the member’s organisation; none from the command line'),
      files: list('Names of the files'),
      resources: list('Tables that they held'),
      state: text('WRITING, WRITTEN, UNDONE'),
      kept: flag('True while what it changed is kept'),
      revision: integer('Revision at which it left the graph'),
      read: integer('Rows read'),
      accepted: integer('Rows accepted'),
      rejected: integer('Rows rejected'),
      undoneAt: text('Time of its undoing (ISO)'),
      undoneBy: text('Who undid it'),
    },
  },
  {
    label: 'ImportPart',
    key: 'key',
    indexed: ['import'],
    means: 'What a batch of an import changed',
    properties: {
      key: text('Id of the import and number of the part, joined by a bar'),
      import: text('Id of the import'),
      part: integer('Its place among the parts'),
      changed: integer('Nodes that it made or changed'),
      changes: text('JSON, compressed, base64: each node with what it held before and after'),
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
