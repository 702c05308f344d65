import {
  type GraphQLInputType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { SeededRandom } from './seeded-random.js';

const texts = [
  '450200',
  '450000',
  '110000',
  '999999',
  'new-energy-vehicle',
  'sugar',
  'new-energy-vehicle.automotive-chip',
  'guangxi:SH600028',
  '91450000708731386G',
  'guangxi-shenzhen-centre',
  '2026.1',
  '2026-11-22',
  '柳州',
  '',
  ' ',
  '\u0000',
  '😀'.repeat(50),
  'x'.repeat(5_000),
  "' OR 1=1 //",
  'UmVnaW9uOjQ1MDIwMA',
  'RW50ZXJwcmlzZTo',
  'constructor',
  '__proto__',
];
const integers = [0, 1, 2, 5, 20, 100, 1_000, 1_001, -1, 2_147_483_647, -2_147_483_648];
const floats = [0, 0.5, 1, 109.42, 24.33, -1, 1e-300, 1e300, 1_500, 180.0001, 90.5];

const scalar = (name: string, random: SeededRandom): unknown => {
  if (name === 'Int') return random.pick(integers);
  if (name === 'Float') return random.pick(floats);
  if (name === 'Boolean') return random.share() < 0.5;
  return random.pick(texts);
};

/** Makes a value that a variable of this type accepts, mostly: now and then it is null or of another type. */
export const randomValue = (type: GraphQLInputType, random: SeededRandom, depth = 0): unknown => {
  if (random.share() < 0.01) return random.pick([null, [], {}, 'x', 1.5, true]);
  if (isNonNullType(type)) return randomValue(type.ofType, random, depth);
  if (random.share() < 0.05) return null;
  if (isListType(type))
    return Array.from({ length: random.below(4) }, () => randomValue(type.ofType, random, depth + 1));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return scalar(type.name, random);
  const given = Object.values(type.getFields()).filter(
    (field) => field.type instanceof GraphQLNonNull || random.share() < (depth > 3 ? 0.05 : 0.35),
  );
  return Object.fromEntries(given.map((field) => [field.name, randomValue(field.type, random, depth + 1)]));
};
