import type { Enclave } from '../../partner/partner.type.js';
import { attributeOf } from '../register/attribute-of.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { ScienceEnclave } from './science-enclave.type.js';

/** Shows an enclave with the entries of the register that name it. */
export const withRecords = (enclave: Enclave, entries: readonly RegisterEntry[]): ScienceEnclave => {
  const own = entries.filter((entry) => attributeOf(entry, 'enclave') === enclave.code);
  const of = (kind: string): RegisterEntry[] => own.filter((entry) => attributeOf(entry, 'kind') === kind);
  const [filing] = of('备案');
  return {
    enclave,
    filed: filing ? true : null,
    filedOn: filing ? (attributeOf(filing, 'on') ?? filing.publishedOn) : null,
    residents: of('入驻'),
    landed: of('落地'),
    assessments: of('评价'),
  };
};
