import { Agent } from 'node:http';
import { post, requireAnswer } from '../http/hammer.js';

/** One client that keeps its connection; answers with the data, throws where there is none. */
export const askOf = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async (body: string): Promise<string> => {
    const text = await post(agent, url, body);
    requireAnswer(text);
    return text;
  };
};
