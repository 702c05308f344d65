import { isEnumType } from 'graphql';
import { apiSchema } from '../../api/api-schema.js';

/** Enumerations whose values an assistant must not confuse. */
const explained = ['SegmentStatus', 'Verb', 'Certainty', 'PolicyVerdict', 'SurveyKind', 'TargetStage'];

const section = (name: string): string => {
  const type = apiSchema().getType(name);
  const values = isEnumType(type) ? type.getValues() : [];
  const rows = values.map((value) => `- \`${value.name}\`: ${value.description ?? ''}`);
  return [`## ${name}`, type?.description ?? '', rows.join('\n')].join('\n\n');
};

/** Words of the answers with their meaning, as the schema describes them, in Markdown. */
export const glossary = (): string => explained.map(section).join('\n\n');
