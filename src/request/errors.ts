import { inEvery, type Text } from '../codes/language.js';
import type { SearchKind } from '../snapshot/search/search-thing.js';

/**
 * A failure that a client may expect. `answer-or-problem.ts` makes it a member of a result union, `api/format-error.ts`
 * a GraphQL error, and `http/refusal/add-error-answers.ts` an HTTP answer.
 */
export abstract class ExpectedError extends Error {}

/** An argument that cannot be used, with the value given and the values allowed. A code or a number is one string for all languages. */
export class InputError extends ExpectedError {
  readonly given: Text;
  readonly allowed: Text;

  constructor(
    readonly argument: string,
    given: string | Text,
    allowed: string | Text,
  ) {
    const texts = { given: inEvery(given), allowed: inEvery(allowed) };
    super(`${argument}: ${texts.given.en.slice(0, 200)} is not usable; allowed: ${texts.allowed.en}`);
    this.given = texts.given;
    this.allowed = texts.allowed;
  }
}

/** Text that was given for the code of a thing, and the kinds of thing that it may have meant; any where none is said. */
export interface Sought {
  readonly text: string;
  readonly kinds?: readonly SearchKind[];
}

/** A code or name that is not in the graph. What was sought lets the answer name the nearest that is. */
export class UnknownName extends ExpectedError {
  constructor(
    readonly text: Text,
    readonly sought?: Sought,
  ) {
    super(text.en);
  }
}

/** A page of a walk whose beginning is kept no more. */
export class GoneError extends ExpectedError {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** A change that is not made, for a reason the member may know. Nothing of it stays. */
export class RefusedError extends ExpectedError {
  constructor(
    readonly code: 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT',
    readonly text: Text,
    /** Current version, with CONFLICT. */
    readonly currentVersion = 0,
  ) {
    super(text.en);
  }
}

/** A question for members that was asked without a sign-in. */
export class NotSignedInError extends ExpectedError {
  constructor() {
    super('Sign in: send "Authorization: Bearer" with a token. 请先登录：需要令牌。');
  }
}

/** A request whose answer takes more rows than a request may. */
export class TooCostlyError extends ExpectedError {
  constructor(readonly maxRows: number) {
    super(`The answer takes more than ${maxRows} rows`);
  }
}

/** Kinds of what each query lists. */
const kindsListed: Readonly<Record<string, readonly SearchKind[]>> = {
  chains: ['CHAIN'],
  enterprises: ['ENTERPRISE'],
  parks: ['PARK'],
  places: ['REGION', 'PARK'],
  policies: ['POLICY'],
  regions: ['REGION'],
  segments: ['SEGMENT'],
};

/** Names the argument whose code is not in the graph, and the query that lists the codes that are. */
export const unknownName = (argument: string, kind: Text, code: string, list: string): UnknownName => {
  const shown = code.slice(0, 100);
  return new UnknownName(
    {
      zh: `${argument}：没有代码为${shown}的${kind.zh}；可用代码见${list}查询`,
      en: `${argument}: there is no ${kind.en} ${shown}; ${list} lists those there are`,
    },
    kindsListed[list] && { text: code, kinds: kindsListed[list] },
  );
};
