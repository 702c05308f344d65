import type { Served } from '../api/serve.js';

/** Asks a served graph a question; throws where the answer has errors. */
export const askWith = async <Answer>(
  served: Served,
  query: string,
  variables: object,
  language = 'zh-CN',
): Promise<Answer> => {
  const answer = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data: Answer; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
};
