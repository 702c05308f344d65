import { useState } from 'react';
import { useLanguage } from '../../../words/language';

/** Where a file is dropped or chosen. */
export const Drop = ({ check }: { readonly check: (file: File) => void }) => {
  const { say } = useLanguage();
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) check(file);
      }}
    >
      <b>{say('把企业名册拖到这里，或选择文件', 'Drop a register here, or choose a file')}</b>
      <span className="small quiet">
        {say(
          'XLSX、CSV 或 JSON Lines，最大 20 MB。中英文表头都认，企查查、天眼查等导出也认。先检查，不写入。',
          'XLSX, CSV or JSON Lines up to 20 MB, with Chinese or English headers. It is checked first; nothing is written.',
        )}
      </span>
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.jsonl"
        onChange={(event) => event.target.files?.[0] && check(event.target.files[0])}
      />
    </label>
  );
};
