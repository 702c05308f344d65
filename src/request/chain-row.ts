import type { Text } from '../codes/language.js';
import {
  type ChainDirection,
  chainDirections,
  derivedChainRow,
  maxDepth,
} from '../snapshot/ask/derived-chain.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { InputError, UnknownName } from './errors.js';

const prefix = 'from:';
const form = new RegExp(`^${prefix}(.+):(${chainDirections.join('|')}):(0|[1-9]\\d{0,8})$`, 's');

/** Codes that an argument may name a chain by. */
const derivedForm = `${prefix}SEGMENT:${chainDirections.join('|')}:DEPTH`;
const chainsAllowed: Text = {
  zh: `产业链代码（见chains查询），或${derivedForm}，DEPTH为1到${maxDepth}（见chainFrom查询）`,
  en: `the code of a chain (query chains), or ${derivedForm} with a depth from 1 to ${maxDepth} (query chainFrom)`,
};

/** Checks the depth of a derived chain. Throws InputError where it reaches further than allowed. */
export const requireDepth = (argument: string, depth: number): number => {
  if (Number.isInteger(depth) && depth >= 1 && depth <= maxDepth) return depth;
  throw new InputError(argument, String(depth), {
    zh: `1到${maxDepth}的整数（关系级数）`,
    en: `a whole number of links from 1 to ${maxDepth}`,
  });
};

const unknownSegment = (code: string): UnknownName =>
  new UnknownName(
    {
      zh: `没有代码为${code.slice(0, 100)}的环节；可用代码见segments查询`,
      en: `there is no segment ${code.slice(0, 100)}; segments lists those there are`,
    },
    { text: code, kinds: ['SEGMENT'] },
  );

const unknownChain = ({ chains }: Snapshot, code: string): UnknownName => {
  const some = [...chains.codes].sort().slice(0, 20).join(', ');
  return new UnknownName(
    {
      zh: `没有代码为${code.slice(0, 100)}的产业链；现有：${some || '无'}`,
      en: `there is no chain ${code.slice(0, 100)}; there are: ${some || 'none'}`,
    },
    { text: code, kinds: ['CHAIN'] },
  );
};

/**
 * Finds the row of a chain of the graph, or of a chain derived from a segment. Throws UnknownName where the chain or
 * the segment is not in the graph, InputError where a code has the prefix of a derived chain and not its form.
 */
export const chainRow = (snapshot: Snapshot, code: string, argument = 'chain'): number => {
  const row = snapshot.chains.rowOf.get(code);
  if (row !== undefined) return row;
  if (!code.startsWith(prefix)) throw unknownChain(snapshot, code);
  const [, name, direction, depth] = form.exec(code) ?? [];
  if (name === undefined) throw new InputError(argument, code, chainsAllowed);
  const segment = snapshot.segments.rowOf.get(name);
  if (segment === undefined) throw unknownSegment(name);
  return derivedChainRow(snapshot, {
    segment,
    direction: direction as ChainDirection,
    depth: requireDepth(argument, Number(depth)),
  });
};

/** Finds the row of a chain as `chainRow` does, for a filter: whatever cannot be used is an InputError. */
export const chainRowOfFilter = (snapshot: Snapshot, code: string, argument: string): number => {
  try {
    return chainRow(snapshot, code, argument);
  } catch (error) {
    if (error instanceof UnknownName) throw new InputError(argument, code, chainsAllowed);
    throw error;
  }
};

/** Finds the row of a chain as `chainRow` does, where a code may name anything: null where it names no chain. */
export const findChainRow = (snapshot: Snapshot, code: string): number | null => {
  try {
    return chainRow(snapshot, code);
  } catch (error) {
    if (error instanceof UnknownName || error instanceof InputError) return null;
    throw error;
  }
};
