import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Store } from '../../store/store.js';
import { UnusableError } from '../../store/unusable-error.js';
import { importSources } from '../dataset/import-sources.js';
import type { ImportSummary } from '../dataset/import-summary.js';
import { refusalUnderWay } from '../dataset/write/refusal-under-way.js';
import { fileLayout } from './file-layout.js';
import { requireOwnWayIn } from './require-own-way-in.js';
import { requireTables, requireUploader } from './require-uploader.js';
import type { UploadQuestion } from './upload-question.js';
import { FindingGatherer, type UploadReport } from './upload-report.js';
import { withUploadedFile } from './with-uploaded-file.js';

/** A file sent to be checked or imported. */
export interface Upload {
  readonly question: UploadQuestion;
  readonly body: Buffer;
  /** Told of every batch that was taken. */
  readonly progress: (summary: ImportSummary) => void;
}

/** Says of an import that waits for another, or of a file whose layout cannot be used, what stands in the way. */
const refusedFor = (error: unknown): unknown => {
  const refusal = refusalUnderWay(error);
  if (!(refusal instanceof UnusableError)) return refusal;
  return new InputError('file', refusal.message, { zh: '可读的表格', en: 'a table that can be read' });
};

const requireBody = (body: Buffer): void => {
  if (body.length > 0) return;
  throw new InputError(
    'file',
    { zh: '未给出', en: 'nothing' },
    { zh: '请求正文为文件', en: 'a file as the body of the request' },
  );
};

/** A package names other files of the machine that reads it: it is imported there, by the command line. */
const requireTable = (name: string, body: Buffer): void => {
  if (!/\.json$/i.test(name) || /^\ufeff?\s*\[/.test(body.subarray(0, 256).toString())) return;
  throw new InputError('file', name, {
    zh: '表格，或由对象组成的JSON数组；数据包请用命令行导入',
    en: 'a table, or a JSON array of objects; a data package is imported on the command line',
  });
};

/**
 * Checks an uploaded file or imports it, as `liantu check` and `liantu import` do, with the same findings. `store` is
 * not that of the request: an import goes on to its end also where its sender has gone. Throws InputError,
 * NotSignedInError, RefusedError.
 */
export const takeUpload = async (
  context: RequestContext,
  store: Store,
  { question, body, progress }: Upload,
): Promise<UploadReport> => {
  const { name, dryRun, strict, wish } = question;
  requireUploader(context, dryRun);
  requireBody(body);
  requireTable(name, body);
  const findings = new FindingGatherer();
  const importer = context.viewer && { by: context.viewer.id, organisation: context.viewer.organisation };
  const options = { ...wish, language: context.language, dryRun, strict, goesOn: true, importer };
  const listener = { finding: findings.take, progress };
  const work = async (path: string): Promise<UploadReport> => {
    const layout = await fileLayout(path, question.wish, context.language);
    const resources = layout.tables.map(({ resource }) => resource);
    requireTables(context, resources);
    if (resources.includes('sign_in_groups')) await requireOwnWayIn(context, path, options);
    const { written, ...summary } = await importSources(store, [path], options, listener);
    return findings.report(summary, written, layout);
  };
  return withUploadedFile(name, body, work).catch((error) => {
    throw refusedFor(error);
  });
};
