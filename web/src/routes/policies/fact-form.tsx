import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../words/language';
import { type Fact, factName, factsThatMatter, isMoney, type Judged, type Report } from './facts';
import { OneWord, SomeWords } from './word-choice';

interface FactFormProps {
  readonly judged: readonly Judged[];
  readonly chosen: Judged | undefined;
  readonly facts: readonly Fact[];
  readonly used: Report['facts'];
  readonly set: (values: Readonly<Record<string, string | undefined>>) => void;
}

type Missing = Judged['missingFacts'][number];

const FactField = ({
  fact,
  value,
  change,
}: {
  readonly fact: Missing;
  readonly value: string;
  readonly change: (value: string) => void;
}) => {
  const { say } = useLanguage();
  const id = `fact-${fact.code}`;
  if (fact.type === 'bool')
    return (
      <span className="three">
        {[
          ['true', say('是', 'Yes')],
          ['false', say('不是', 'No')],
          ['', say('不知道', 'Not known')],
        ].map(([option, label]) => (
          <label key={option} className="check">
            <input type="radio" name={id} checked={value === option} onChange={() => change(option!)} />
            {label}
          </label>
        ))}
      </span>
    );
  if (fact.words.length > 0 && fact.type.startsWith('['))
    return <SomeWords fact={fact} value={value} change={change} />;
  if (fact.words.length > 0) return <OneWord id={id} fact={fact} value={value} change={change} />;
  const unit = isMoney(fact) ? say('万元', '10k yuan') : (fact.unit ?? '');
  return (
    <span className="unit-field">
      <input
        id={id}
        className="input"
        type={fact.type === 'date' ? 'date' : 'text'}
        inputMode={fact.type === 'int' || fact.type === 'number' ? 'decimal' : undefined}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {unit !== 'yuan' && unit !== '' && <span className="quiet">{unit}</span>}
    </span>
  );
};

/** Whether a fact is asked for by several fields. */
const isGroup = ({ type, words }: Missing): boolean =>
  type === 'bool' || (type.startsWith('[') && words.length > 0);

/** A question of several fields is a group; any other has one field, which bears its name. */
const FactBox = ({
  fact,
  name,
  children,
}: {
  readonly fact: Missing;
  readonly name: string;
  readonly children: ReactNode;
}) =>
  isGroup(fact) ? (
    <fieldset className="field" aria-label={name}>
      {children}
    </fieldset>
  ) : (
    <div className="field">{children}</div>
  );

const most = 6;

const shownValue = (
  value: unknown,
  fact: Fact | undefined,
  say: (zh: string, en: string) => string,
): string => {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return value.map((one) => shownValue(one, fact, say)).join(say('、', ', '));
  const named = fact?.words.find(({ word }) => word === value);
  if (named) return say(named.name, named.nameEn);
  if (value === true) return say('是', 'yes');
  if (value === false) return say('不是', 'no');
  if (value === null || value === undefined) return say('未知', 'unknown');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const origins: Readonly<Record<Report['facts'][number]['origin'], readonly [zh: string, en: string]>> = {
  GRAPH: ['图谱', 'graph'],
  GIVEN: ['填写', 'given'],
  DEFAULT: ['默认', 'default'],
};

const Used = ({ used, facts }: Pick<FactFormProps, 'used' | 'facts'>) => {
  const { language, say } = useLanguage();
  const shown = used.filter(({ origin, value }) => origin !== 'DEFAULT' && value !== null);
  return (
    <>
      <h2>{say('已知的事实', 'Known facts')}</h2>
      <table>
        <tbody>
          {shown.map(({ code, value, origin }) => {
            const fact = facts.find((one) => one.code === code);
            const inWan = fact && isMoney(fact) && typeof value === 'number';
            return (
              <tr key={code}>
                <td>{fact ? (language === 'en' ? fact.nameEn : fact.name) : code}</td>
                <td>
                  {inWan
                    ? say(`${(value as number) / 10_000} 万元`, `${(value as number) / 10_000} × 10k yuan`)
                    : shownValue(value, fact, say)}
                </td>
                <td className="small quiet">{say(...origins[origin])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};

/** Asks only for facts that would change a verdict, those of the chosen rule first. */
export const FactForm = ({ judged, chosen, facts, used, set }: FactFormProps) => {
  const { language, say } = useLanguage();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const matter = factsThatMatter(judged, chosen).slice(0, most);
  const submit = (): void => {
    const entries = matter.flatMap(({ fact }) => {
      const value = values[fact.code]?.trim() ?? '';
      if (value === '') return [];
      return [
        [factName(fact.code), isMoney(fact) ? String(Math.round(Number(value) * 10_000)) : value] as const,
      ];
    });
    set(Object.fromEntries(entries));
    setValues({});
  };
  return (
    <section className="fact-form" aria-label={say('还缺的事实', 'Missing facts')}>
      <h2>{say('还缺的事实', 'Missing facts')}</h2>
      <p className="small quiet">
        {say(
          '只问会改变结果的。不知道就留空，不会当作“否”。',
          'Only those that would change a verdict. Leave empty what you do not know.',
        )}
      </p>
      {matter.length === 0 ? (
        <p>{say('没有了，能判断的都判断了。', 'None: all that can be judged is.')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {matter.map(({ fact, rules }) => (
            <FactBox key={fact.code} fact={fact} name={language === 'en' ? fact.nameEn : fact.name}>
              {isGroup(fact) ? (
                <b>{language === 'en' ? fact.nameEn : fact.name}</b>
              ) : (
                <label htmlFor={`fact-${fact.code}`}>{language === 'en' ? fact.nameEn : fact.name}</label>
              )}
              <span className="small quiet">
                {say('影响：', 'Decides: ')}
                {rules[0]!.rule.title}
                {rules.length > 1 && say(` 等 ${rules.length} 项`, ` and ${rules.length - 1} more`)}
              </span>
              <FactField
                fact={fact}
                value={values[fact.code] ?? ''}
                change={(value) => setValues((before) => ({ ...before, [fact.code]: value }))}
              />
            </FactBox>
          ))}
          <button type="submit" className="button primary">
            {say('重新判断', 'Judge again')}
          </button>
        </form>
      )}
      <Used used={used} facts={facts} />
    </section>
  );
};
