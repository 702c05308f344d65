import { chainFindings } from './catalogue/chain-findings.js';
import { enterpriseFindings } from './catalogue/enterprise-findings.js';
import { fileFindings } from './catalogue/file-findings.js';
import type { FindingKind } from './catalogue/finding-kind.js';
import { identityFindings } from './catalogue/identity-findings.js';
import { placeFindings } from './catalogue/place-findings.js';
import { policyFindings } from './catalogue/policy-findings.js';
import { ruleFindings } from './catalogue/rule-findings.js';
import { sectorFindings } from './catalogue/sector-findings.js';
import { valueFindings } from './catalogue/value-findings.js';

const catalogue = {
  ...fileFindings,
  ...valueFindings,
  ...enterpriseFindings,
  ...identityFindings,
  ...placeFindings,
  ...chainFindings,
  ...sectorFindings,
  ...policyFindings,
  ...ruleFindings,
} as const;

export type FindingCode = keyof typeof catalogue;

/** Codes that a finding may bear. Codes are stable; docs/findings.md is made from this. */
export const findingCodes: Readonly<Record<FindingCode, FindingKind>> = catalogue;
