import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Upload } from '../../intake/upload/take-upload.js';
import { type UploadQuery, uploadQuestion } from '../../intake/upload/upload-question.js';
import type { UploadReport } from '../../intake/upload/upload-report.js';
import type { RequestContext } from '../../request/request-context.js';
import { send } from '../file/sent.js';
import { sentJson } from '../file/sent-json.js';
import { sentOrRefusal } from '../file/sent-or-refusal.js';
import { takeFiles } from '../file/take-files.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import type { ContextSource } from '../sign-in/context-by.js';
import { eventText } from './event-text.js';

/** Checks or imports what was sent. */
export type TakeUpload = (context: RequestContext, upload: Upload) => Promise<UploadReport>;

export interface ImportRoute extends ContextSource {
  readonly upload: TakeUpload;
  readonly admission: Admission;
}

const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/event-stream') ?? false;

/** Tells of the work as it goes, and of its end, as server-sent events. */
const stream = (
  reply: FastifyReply,
  context: RequestContext,
  make: (tell: Upload['progress']) => Promise<UploadReport>,
) => {
  const events = new PassThrough();
  const tell = (event: string, data: unknown): void => {
    if (!events.destroyed) events.write(eventText(event, data));
  };
  const work = sentOrRefusal(context, async () =>
    sentJson(await make(({ read, accepted, rejected }) => tell('progress', { read, accepted, rejected }))),
  );
  work
    .then(({ status, body }) => tell(status === 200 ? 'report' : 'refused', JSON.parse(String(body))))
    .catch((error) => {
      reply.log.error(error);
      tell('failed', {});
    })
    .finally(() => events.end());
  return reply
    .headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .send(events);
};

/** Adds `POST /imports`: a file is checked or imported; whoever may not send one is told before it is taken in. */
const addUpload = (server: FastifyInstance, { upload, admission, ...route }: ImportRoute): void => {
  const { enter, contextOf } = takeFiles(server, route);
  server.post<{ Querystring: UploadQuery }>(
    '/imports',
    {
      bodyLimit: httpLimits.fileBytes,
      onRequest: [waitForTurn(admission), limitAtOnce(httpLimits.importsAtOnce), enter],
    },
    async (request, reply) => {
      const context = contextOf(request);
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const make = (progress: Upload['progress']) =>
        upload(context, { question: uploadQuestion(request.query), body, progress });
      if (wantsEvents(request)) return stream(reply, context, make);
      return send(reply, await sentOrRefusal(context, async () => sentJson(await make(() => undefined))));
    },
  );
};

/** `/imports`: its own scope, where any content type is a file. */
export const addImportRoutes = async (server: FastifyInstance, route: ImportRoute): Promise<void> => {
  await server.register(async (scope) => addUpload(scope, route));
};
