import { useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../../app/app.gen';
import { useHome } from '../../place/use-home';
import { useLanguage } from '../../words/language';
import { factName } from './facts';

interface FirmFormProps {
  readonly search: URLSearchParams;
  readonly set: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Name of the enterprise of the graph that is judged. */
  readonly name: string | undefined;
}

const Known = ({ set }: Pick<FirmFormProps, 'set'>) => {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const [{ data }] = useQuery({
    query: SearchDocument,
    variables: { text: text.trim(), first: 20 },
    pause: text.trim().length < 2,
  });
  const hits =
    data?.search.__typename === 'SearchResult' && text.trim().length >= 2
      ? data.search.hits.filter(({ kind }) => kind === 'ENTERPRISE').slice(0, 6)
      : [];
  return (
    <div className="field known-firm">
      <label htmlFor="known">{say('图谱里的企业（可不填）', 'A firm of the graph (optional)')}</label>
      <input
        id="known"
        className="input"
        placeholder={say('名称或代码', 'Name or code')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {hits.length > 0 && (
        <ul className="known-hits">
          {hits.map(({ code, name }) => (
            <li key={code}>
              <button type="button" className="link" onClick={() => set({ enterprise: code })}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Who is judged: a firm of the graph, or what one says of it in three facts. */
export const FirmForm = ({ search, set, name }: FirmFormProps) => {
  const { language, say } = useLanguage();
  const home = useHome();
  const of = (code: string): string => search.get(factName(code)) ?? '';
  const revenue = of('mainRevenueYuan');
  if (name)
    return (
      <p className="quiet policy-firm">
        {say('按图谱里的', 'Judged by what the graph knows of ')}
        <b>{name}</b>
        {say('判断，可以补充事实。', '; facts can be added.')}
      </p>
    );
  return (
    <div className="firm-form">
      <div className="field">
        <label htmlFor="city">{say('所在市', 'City')}</label>
        <select
          id="city"
          className="input"
          value={of('city')}
          onChange={(event) => set({ [factName('city')]: event.target.value })}
        >
          <option value="">{say('不知道', 'not known')}</option>
          {home?.parts.map((part) => (
            <option key={part.code} value={part.name}>
              {language === 'en' ? (part.nameEn ?? part.name) : part.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="revenue">{say('年度主营业务收入', 'Main revenue of the year')}</label>
        <span className="unit-field">
          <input
            id="revenue"
            className="input"
            inputMode="decimal"
            placeholder={say('如 3100', 'e.g. 3100')}
            defaultValue={revenue === '' ? '' : String(Number(revenue) / 10_000)}
            onBlur={(event) =>
              set({
                [factName('mainRevenueYuan')]:
                  event.target.value.trim() === ''
                    ? undefined
                    : String(Math.round(Number(event.target.value) * 10_000)),
              })
            }
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
          <span className="quiet">{say('万元', '10k yuan')}</span>
        </span>
      </div>
      <fieldset className="field">
        <legend>{say('人工智能企业', 'An AI enterprise')}</legend>
        <span className="three">
          {[
            ['true', say('是', 'Yes')],
            ['false', say('不是', 'No')],
            ['', say('不知道', 'Not known')],
          ].map(([value, label]) => (
            <label key={value} className="check">
              <input
                type="radio"
                name="isAiEnterprise"
                checked={of('isAiEnterprise') === value}
                onChange={() => set({ [factName('isAiEnterprise')]: value })}
              />
              {label}
            </label>
          ))}
        </span>
      </fieldset>
      <Known set={set} />
    </div>
  );
};
