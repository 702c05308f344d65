import { RefusedError } from '../../request/errors.js';
import type { Obstacle } from './obstacle.js';
import { obstacleText } from './obstacle-text.js';

const conflict = (zh: string, en: string): RefusedError => new RefusedError('CONFLICT', { zh, en });

/** Obstacles that a refusal names. */
const named = 3;

/** Refusals of undoing an import. */
export const undoRefusals = {
  unknown: (id: string) =>
    new RefusedError('NOT_FOUND', { zh: `没有导入“${id}”`, en: `there is no import ${id}` }),
  done: (at: string) => conflict(`该导入已于${at}撤销`, `this import was undone at ${at} already`),
  forgotten: () =>
    conflict(
      '该导入改动过多或过久，不再保存其改动；请从备份恢复',
      'this import changed too much, or is too long ago, for it to be kept what it changed: restore a backup',
    ),
  obstructed: (obstacles: readonly Obstacle[]) => {
    const texts = obstacles.slice(0, named).map(obstacleText);
    const more = obstacles.length - texts.length;
    return conflict(
      `导入后又有写入：${texts.map(({ zh }) => zh).join('；')}${more > 0 ? `；另${more}处` : ''}`,
      `it was written to since: ${texts.map(({ en }) => en).join('; ')}${more > 0 ? `; ${more} more` : ''}`,
    );
  },
} as const;
