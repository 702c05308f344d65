import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Tool } from './tools.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });
const checks = new WeakMap<Tool, ValidateFunction>();

const checkOf = (tool: Tool): ValidateFunction => {
  const check = checks.get(tool) ?? ajv.compile(tool.schema);
  checks.set(tool, check);
  return check;
};

const sentenceOf = ({ instancePath, message, params }: ErrorObject): string => {
  const extra = params.additionalProperty ?? params.allowedValues;
  return `${instancePath || '/'} ${message}${extra === undefined ? '' : `: ${extra}`}`;
};

const maxSentences = 5;

/** Requires arguments that fit a tool’s schema. Throws an error of invalid params that names the places and what is allowed. */
export const requireArguments = (tool: Tool, given: unknown): Readonly<Record<string, unknown>> => {
  const check = checkOf(tool);
  if (check(given)) return given as Record<string, unknown>;
  const faults = (check.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf').slice(0, maxSentences);
  throw new McpError(ErrorCode.InvalidParams, faults.map(sentenceOf).join('; '));
};
