import type { FastifyInstance } from 'fastify';
import type { PeriodType } from '../../codes/period-type-of.js';
import { type MonitorFormat, monitorFile, monitorFormats } from '../../paper/monitor/monitor-file.js';
import { monitorTemplate } from '../../paper/monitor/monitor-template.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { send } from './sent.js';
import { sentFile } from './sent-file.js';
import { sentOrRefusal } from './sent-or-refusal.js';

interface MonitorRoute {
  Params: { readonly file: string };
  Querystring: {
    readonly from?: string;
    readonly to?: string;
    readonly periodType?: string;
    readonly metrics?: string;
  };
}

interface TemplateRoute {
  Params: { readonly park: string };
  Querystring: { readonly period?: string };
}

const periodTypes: readonly PeriodType[] = ['M', 'Q', 'Y'];

const periodTypeAsked = (given: string | undefined): PeriodType | undefined => {
  const type = periodTypes.find((one) => one === given);
  if (given === undefined || type !== undefined) return type;
  throw new InputError('periodType', given, periodTypes.join(', '));
};

const monitorAnswer = async (
  context: RequestContext,
  park: string,
  format: MonitorFormat,
  { from, to, periodType, metrics }: MonitorRoute['Querystring'],
) => {
  const input = { park, from, to, periodType: periodTypeAsked(periodType), metrics: metrics?.split(/[,，]/) };
  const made = await monitorFile(context, input, format);
  return sentFile(made, format === 'html' ? 'inline' : 'attachment');
};

/**
 * Adds `/monitor/liuzhou-hitech-zone.html`: the figures of a park on one printable page, or as a workbook; and the table
 * that it fills in for a period and sends back to `/imports`.
 */
export const addMonitorRoutes = (
  server: FastifyInstance,
  routes: ContextSource & { readonly admission: Admission },
): void => {
  const contextOf = contextBy(routes);
  const limits = {
    onRequest: [waitForTurn(routes.admission), limitAtOnce(httpLimits.filesAtOnce)],
    handlerTimeout: httpLimits.timeMs,
  };
  server.get<MonitorRoute>('/monitor/:file', limits, async (request, reply) => {
    const { file } = request.params;
    const format = monitorFormats.find((one) => file.endsWith(`.${one}`));
    if (format === undefined) return reply.callNotFound();
    const context = await contextOf(request, reply);
    const park = file.slice(0, -format.length - 1);
    return send(
      reply,
      await sentOrRefusal(context, () => monitorAnswer(context, park, format, request.query)),
    );
  });
  server.get<TemplateRoute>('/monitor/:park/template.xlsx', limits, async (request, reply) => {
    const context = await contextOf(request, reply);
    const make = async () =>
      sentFile(await monitorTemplate(context, request.params.park, request.query.period), 'attachment');
    return send(reply, await sentOrRefusal(context, make));
  });
};
