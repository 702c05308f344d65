import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keyOfPlace } from '../../place/key-of-place.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerPart, answerParts, ofRole } from '../answer/answer-parts.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { entryWithin } from '../register/entry-within.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { IncubationChain, IncubationChains } from './incubation-chain.type.js';
import { type Carrier, stagesPresent } from './stages-present.js';

interface EntryCarrier extends Carrier {
  readonly entry: RegisterEntry;
}

const recorded: Text = {
  zh: '孵化载体由办公室载入名录incubators；一处都没有登记，或有载体未载明阶段，则各缺项不明',
  en: 'carriers are loaded by an office into the register incubators; where none is recorded, or one without its stage, what is lacking is not known',
};

const carrierOf = (entry: RegisterEntry): EntryCarrier => ({
  stage: attributeOf(entry, 'stage'),
  graduates: numberOf(entry, 'graduates'),
  entry,
});

const chainOf = (
  { language }: RequestContext,
  rows: readonly AnswerPart[],
  carriers: readonly EntryCarrier[],
): IncubationChain => {
  const nameOf = (item: string): string => rows.find((row) => row.item === item)?.[language] ?? item;
  const stages = rows.flatMap(({ item }) => item ?? []);
  return {
    policy: rows[0]?.policy ?? '',
    article: rows[0]?.article ?? '',
    stages: stagesPresent(stages, carriers).map(({ name, carriers: own, ...stage }) => ({
      ...stage,
      name: nameOf(name),
      carriers: own.map(({ entry }) => entry),
    })),
  };
};

/** Finds which stages of incubation a place has, chain by chain of the documents for it. Throws InputError, UnknownName. */
export const findIncubationChains = async (
  context: RequestContext,
  place: PlaceInput,
  asOf?: string | null,
): Promise<IncubationChains> => {
  const { snapshot } = context;
  const day = isoDayAsked('asOf', asOf);
  const row = placeRow(snapshot, 'place', place);
  const parts = await answerParts(context, 'incubationChains', row);
  const entries = await everyEntry(context, day, ['incubators']);
  const carriers = entries.filter((entry) => entryWithin(snapshot, entry, row)).map(carrierOf);
  const stages = ofRole(parts, 'STAGE');
  const policies = [...new Set(stages.map(({ policy }) => policy))];
  context.spend(carriers.length);
  return {
    ...(await answerFrame(context, day, parts, [recorded])),
    placeKey: keyOfPlace(snapshot, row),
    chains: policies.map((policy) =>
      chainOf(
        context,
        stages.filter((stage) => stage.policy === policy),
        carriers,
      ),
    ),
  };
};
