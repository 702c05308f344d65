import type { OneEnterpriseQuery } from './enterprise.gen';

/** An enterprise as its page shows it. */
export type Firm = NonNullable<OneEnterpriseQuery['enterprise']>;
