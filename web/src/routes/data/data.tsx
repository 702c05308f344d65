import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { useSay } from '../../words/language';
import './data.css';
import { FreshnessDocument } from './data.gen';
import { Freshness } from './freshness';
import { ImportPage } from './imports/import-page';
import { ProposalPage } from './proposal-page';
import { SurveyPage } from './survey-page';

const parts = [
  { part: 'import', zh: '导入名册', en: 'Import a register' },
  { part: 'proposals', zh: '确认环节', en: 'Confirm segments' },
  { part: 'survey', zh: '记录摸排', en: 'Record a survey' },
  { part: 'fresh', zh: '数据新旧', en: 'Age of the data' },
] as const;

type Part = (typeof parts)[number]['part'];

const partOf = (search: URLSearchParams): Part => {
  const asked = parts.find(({ part }) => part === search.get('part'))?.part;
  if (asked) return asked;
  return location.hash === '#survey' ? 'survey' : search.has('chain') ? 'proposals' : 'import';
};

/** How data come in: a register, proposals to confirm, surveys; and how old all of it is. */
const Data = () => {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const [{ data }] = useQuery({ query: FreshnessDocument });
  const part = partOf(search);
  const doors: ReactNode = (
    <nav className="steps" aria-label={say('数据', 'Data')}>
      {parts.map((one) => (
        <button
          key={one.part}
          type="button"
          aria-current={one.part === part ? 'page' : undefined}
          onClick={() =>
            setSearch((before) => {
              const next = new URLSearchParams(before);
              next.set('part', one.part);
              return next;
            })
          }
        >
          {say(one.zh, one.en)}
        </button>
      ))}
    </nav>
  );
  const props = { doors, viewer: data?.viewer ?? undefined };
  if (part === 'proposals') return <ProposalPage {...props} />;
  if (part === 'survey') return <SurveyPage {...props} />;
  if (part === 'fresh') return <Freshness doors={doors} graph={data?.graph} />;
  return <ImportPage {...props} />;
};

export default Data;
