import { useState } from 'react';
import { useUpload } from '../../api/use-upload';
import { Note } from '../../app/states';
import { useSay } from '../../words/language';
import type { List } from './list-words';

interface Preview {
  readonly plan?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly rows?: readonly {
    readonly row: number;
    readonly fate?: string;
    readonly outcome?: string;
    readonly name?: string;
    readonly message?: string;
    readonly reason?: string;
  }[];
  readonly message?: string;
}

const fates: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CHANGED: ['改动', 'changed'],
  ADDED: ['新增', 'added'],
  UNCHANGED: ['不变', 'unchanged'],
  PROPOSED: ['要认企业', 'to be identified'],
  REJECTED: ['不能用', 'rejected'],
};

/** Takes a changed copy of the list back: first what it would change, then all of it or nothing. */
export const ImportFile = ({
  list,
  done,
  close,
}: {
  readonly list: List;
  readonly done: () => void;
  readonly close: () => void;
}) => {
  const say = useSay();
  const upload = useUpload();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [applied, setApplied] = useState(false);
  const [fault, setFault] = useState<string>();
  const send = async (chosen: File, plan?: string): Promise<void> => {
    setFault(undefined);
    const { ok, answer } = await upload<Preview>(
      plan ? `${list.importUrl}?apply=${encodeURIComponent(plan)}` : list.importUrl,
      chosen,
    );
    if (!ok) setFault(answer.message ?? say('文件没有收下。', 'The file was not taken.'));
    else {
      setPreview(answer);
      setApplied(plan !== undefined);
      if (plan) done();
    }
  };
  const counts = Object.entries(preview?.counts ?? {}).filter(([, count]) => count > 0);
  const changes =
    (preview?.counts?.CHANGED ?? preview?.counts?.changed ?? 0) +
    (preview?.counts?.ADDED ?? preview?.counts?.added ?? 0);
  return (
    <section className="inline-form">
      <div className="field">
        <label htmlFor="list-file">{say('改过的表格（XLSX 或 CSV）', 'Changed table (XLSX or CSV)')}</label>
        <input
          id="list-file"
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            setFile(chosen);
            setPreview(undefined);
            if (chosen) void send(chosen);
          }}
        />
      </div>
      <button type="button" className="button" onClick={close}>
        {say('关闭', 'Close')}
      </button>
      {fault && (
        <Note kind="error">
          <p>{fault}</p>
        </Note>
      )}
      {preview && (
        <Note kind={applied ? 'done' : 'note'}>
          <p>
            <b>
              {applied ? say('已写入。', 'Written.') : say('现在还没有写入。', 'Nothing is written yet.')}
            </b>{' '}
            {counts
              .map(([fate, count]) => `${say(...(fates[fate.toUpperCase()] ?? [fate, fate]))} ${count}`)
              .join(say('，', ', '))}
          </p>
          {!applied && preview.plan && file && (
            <button type="button" className="button primary" onClick={() => void send(file, preview.plan)}>
              {say(`写入 ${changes} 处改动`, `Write ${changes} changes`)}
            </button>
          )}
        </Note>
      )}
    </section>
  );
};
