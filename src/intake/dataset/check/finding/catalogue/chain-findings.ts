import { kind, nothingToDo } from './finding-kind.js';

/** Findings of chains and segments. */
export const chainFindings = {
  'chain-name': kind(
    'fixed',
    ['以名称代替代码；读作{code}', 'a name in place of a code; read as {code}'],
    nothingToDo,
  ),
  'chain-unknown': kind(
    'error',
    ['没有这条产业链', 'no such chain'],
    ['先导入产业链，或改正代码', 'Import the chain first, or correct the code'],
  ),
  'segment-form': kind('fixed', ['{reason}', '{reason}'], nothingToDo),
  'segment-name': kind(
    'fixed',
    ['以名称代替代码；只有一个环节叫此名：{code}', 'a name in place of a code; one segment has it: {code}'],
    nothingToDo,
  ),
  'segment-unknown': kind(
    'error',
    ['{part}：{reason}', '{part}: {reason}'],
    ['改用环节代码或准确名称', 'Use a segment’s code or exact name'],
  ),
  'segment-ambiguous': kind(
    'error',
    [
      '{part}：多个环节同名（{codes}）；不作选择',
      '{part}: a name that several segments bear ({codes}); none is chosen',
    ],
    ['改用代码', 'Use the code'],
  ),
  'segment-not-leaf': kind(
    'warning',
    ['{part}：{reason}', '{part}: {reason}'],
    ['若知道更细的环节，写明', 'Name a finer segment if you know it'],
  ),
  'share-sum': kind(
    'warning',
    ['各环节份额之和为{number}，大于1', 'the shares add up to {number}, more than 1'],
    ['核对份额', 'Check the shares'],
  ),
} as const;
