import { hash, verify } from '@node-rs/argon2';
import { InputError } from '../../../request/errors.js';

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const [shortest, longest] = [12, 200];

/** Form in which a passphrase is measured, hashed and verified, however a keyboard composes it. */
const asHashed = (passphrase: string): string => passphrase.normalize('NFKC');

/** Requires a passphrase of usable length that is not the member’s own name. Throws InputError, which never repeats it. */
export const requirePassphrase = (given: string, member: string): void => {
  const { length } = [...asHashed(given)];
  if (length >= shortest && length <= longest && asHashed(given).toLowerCase() !== member.toLowerCase())
    return;
  throw new InputError(
    'passphrase',
    { zh: `${length}个字符`, en: `${length} characters` },
    {
      zh: `${shortest}到${longest}个字符，且不是成员名`,
      en: `${shortest} to ${longest} characters, not the name of the member`,
    },
  );
};

export const hashPassphrase = (passphrase: string): Promise<string> => hash(asHashed(passphrase), cost);

let nobody: Promise<string> | undefined;

/** Verifies a passphrase; where there is none to hold it against, it takes as long and is false. */
export const isPassphrase = async (known: string | undefined, given: string): Promise<boolean> => {
  nobody ??= hash('nobody', cost);
  const matches = await verify(known ?? (await nobody), asHashed(given));
  return matches && known !== undefined;
};
