import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { SignInLink } from '../../app/sign-in-link';
import { Answer, Note } from '../../app/states';
import { SelectField } from '../../fields/select-field';
import { TextField } from '../../fields/text-field';
import { ChainNamesDocument } from '../../place/place.gen';
import { placeCode, placeOf } from '../../place/place-code';
import { useHome } from '../../place/use-home';
import { counted } from '../../words/counted';
import { share, shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { RecordSurveyDocument, SurveysDocument, type SurveysQuery } from './data.gen';
import type { PartProps } from './data-types';

type Kind = SurveysQuery['surveys'][number]['kind'];

const kinds: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  FIELD: ['实地摸排', 'field'],
  REGISTER: ['名册核对', 'register'],
  DESK: ['案头检索', 'desk'],
};
const kindCodes = Object.keys(kinds) as Kind[];

const Form = ({ done }: { readonly done: () => void }) => {
  const { language, say } = useLanguage();
  const [search] = useSearchParams();
  const home = useHome();
  const [{ data }] = useQuery({ query: ChainNamesDocument });
  const [place, setPlace] = useState(search.get('place') ?? '');
  const [chain, setChain] = useState(search.get('chain') ?? '');
  const [kind, setKind] = useState<Kind>('FIELD');
  const [percent, setPercent] = useState('80');
  const [source, setSource] = useState('');
  const [said, setSaid] = useState<{ readonly kind: 'done' | 'error'; readonly text: string }>();
  const [, record] = useMutation(RecordSurveyDocument);
  const places = home ? [...(home.province ? [home.province] : []), ...home.parts, ...home.parks] : [];
  const submit = async (): Promise<void> => {
    const { data: given, error } = await record({
      input: { place: placeOf(place), chain, kind, coverage: Number(percent) / 100, source },
    });
    const answer = given?.recordSurvey;
    if (answer?.__typename === 'RecordedSurvey') {
      setSaid({
        kind: 'done',
        text: [
          say('已登记，两秒内各页按它重算。', 'Recorded: pages follow within two seconds.'),
          ...answer.remarks,
        ].join(''),
      });
      done();
    } else setSaid({ kind: 'error', text: answer?.message ?? error?.message ?? '' });
  };
  return (
    <form
      className="inline-form survey-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SelectField
        label={say('查了哪里', 'Place')}
        required
        value={place}
        change={setPlace}
        none={say('选择地区或园区', 'Choose a place')}
        options={places.map((one) => [placeCode(one), named(one, language)])}
      />
      <SelectField
        label={say('哪条链', 'Chain')}
        required
        value={chain}
        change={setChain}
        none={say('选择产业链', 'Choose a chain')}
        options={data?.chains.map((one) => [one.code, named(one, language)]) ?? []}
      />
      <SelectField
        label={say('怎么查的', 'How')}
        value={kind}
        change={setKind}
        options={kindCodes.map((code) => [code, say(...kinds[code])])}
      />
      <TextField
        label={say('覆盖率', 'Coverage')}
        inputMode="numeric"
        required
        value={percent}
        change={setPercent}
        unit="%"
      />
      <TextField
        label={say('写在哪里', 'Where it is written down')}
        required
        placeholder={say('如 市招商局摸排台账 2026 年 11 月', 'e.g. survey ledger of November')}
        value={source}
        change={setSource}
      />
      <button type="submit" className="button primary">
        {say('记录摸排结果', 'Record the survey')}
      </button>
      <p className="small quiet">
        {say(
          '查过而没有见到企业的环节会成为“缺失”；覆盖率不够 0.5 的不作数。',
          'Segments searched without finding anybody become missing; a coverage under one half vouches for nothing.',
        )}
      </p>
      {said && (
        <Note kind={said.kind}>
          <p>{said.text}</p>
        </Note>
      )}
    </form>
  );
};

/** Who looked where, how well, and a form to add a survey. */
export const SurveyPage = ({ doors, viewer }: PartProps) => {
  const { language, say } = useLanguage();
  const asked = useAnswer(SurveysDocument, {});
  const surveys = [...(asked.data?.surveys ?? [])].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
  return (
    <Page
      answer={
        !asked.data
          ? say('摸排。', 'Surveys.')
          : surveys.length > 0
            ? say(
                `登记了 ${surveys.length} 次摸排。`,
                `${counted(surveys.length, 'survey is', 'surveys are')} recorded.`,
              )
            : say('还没有摸排。', 'There is no survey yet.')
      }
      next={say(
        '没有摸排，就分不清“没有”和“不知道”。案头检索只算待核实。',
        'Without surveys absent and unknown cannot be told apart. Desk surveys count as to be verified.',
      )}
      className="data"
    >
      {doors}
      {viewer ? (
        <Form done={asked.again} />
      ) : (
        <SignInLink text={say('记录摸排要先登录。', 'Sign in to record a survey.')} />
      )}
      <Answer asked={asked}>
        {() => (
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th>{say('日期', 'Date')}</th>
                  <th>{say('地区', 'Place')}</th>
                  <th>{say('产业链', 'Chain')}</th>
                  <th>{say('怎么查的', 'How')}</th>
                  <th className="number">{say('覆盖率', 'Coverage')}</th>
                  <th>{say('谁查的', 'By')}</th>
                  <th>{say('来源', 'Source')}</th>
                </tr>
              </thead>
              <tbody>
                {surveys.map((one) => (
                  <tr key={`${one.place?.code} ${one.chain.code} ${one.asOf} ${one.source}`}>
                    <td className="keep">{one.asOf ? shortDay(one.asOf) : '—'}</td>
                    <td>{one.place ? named(one.place, language) : '—'}</td>
                    <td>
                      {one.place ? (
                        <Link href={`/gaps/${placeCode(one.place)}/${one.chain.code}`}>
                          {named(one.chain, language)}
                        </Link>
                      ) : (
                        named(one.chain, language)
                      )}
                    </td>
                    <td className="keep">{say(...kinds[one.kind])}</td>
                    <td className="number">{share(one.coverage)}</td>
                    <td>{one.surveyor ?? '—'}</td>
                    <td className="quiet">{one.source ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
    </Page>
  );
};
