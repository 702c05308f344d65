/* global React, ReactDOM, GraphiQL */
const endpoint = '/graphql';

const ask = async (query) => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data;
};

const examples = [
  {
    name: '柳州新能源汽车缺什么 What Liuzhou’s NEV chain lacks',
    query: `# 柳州的新能源汽车产业链缺哪些环节，各应强链、补链还是延链？
{
  chainGaps(input: { place: { kind: REGION, code: "450200" }, chain: "new-energy-vehicle" }) {
    ... on ChainGapReport {
      completeness
      verbs { verb count }
      segments { segment { code name } stage status verb enterpriseCount reasons { message } }
      basis { ruleSet asOf coverage graphRevision }
    }
    ... on Problem { code message }
  }
}`,
  },
  {
    name: '补链找谁 Whom to bring',
    query: `# 补链、延链可以找哪些企业，为什么，通过哪条渠道？
{
  targetCandidates(
    input: {
      place: { kind: REGION, code: "450200" }
      chain: "new-energy-vehicle"
      verbs: [COMPLETE, EXTEND]
    }
  ) {
    ... on CandidateReport {
      total
      candidates(first: 10) {
        edges {
          node {
            rank
            enterprise { name region { name } }
            segment { name }
            score { value }
            reasons { message }
            channels {
              ... on PartnerCentre { name }
              ... on Enclave { name }
              ... on Pairing { name }
            }
          }
        }
      }
    }
    ... on Problem { code message }
  }
}`,
  },
  {
    name: '产业链与环节 Chains and segments',
    query: `{
  chains {
    code
    name
    segments { stage segment { code name key } }
  }
}`,
  },
  {
    name: '查找企业 Find enterprises',
    query: `{
  enterprises(filter: { text: "电池", place: { kind: REGION, code: "450000" } }, first: 20) {
    totalCount
    edges { node { name region { name } products location { longitude latitude precision } segments { segment { name } } } }
  }
}`,
  },
  {
    name: '园区、中心与飞地 Parks, centres, enclaves',
    query: `{
  parks(filter: { within: "450000" }) { edges { node { name level region { name } chains { name } } } }
  partnerCentres { name basedIn { name } serves { name } }
  enclaves { name kind direction home { name } host { name } }
}`,
  },
];

const fact = (name, value) => {
  const row = document.createElement('div');
  const term = document.createElement('dt');
  const definition = document.createElement('dd');
  term.textContent = name;
  definition.textContent = value;
  row.append(term, definition);
  return row;
};

const showState = async () => {
  const { graph } = await ask(
    '{ graph { revision asOf counts { chains segments enterprises parks regions surveys } } }',
  );
  const { chains, segments, enterprises, parks, regions, surveys } = graph.counts;
  document
    .getElementById('state')
    .replaceChildren(
      fact('图谱版本 revision', graph.revision),
      fact('数据日期 data date', graph.asOf ?? '—'),
      fact('产业链 chains', chains),
      fact('环节 segments', segments),
      fact('企业 enterprises', enterprises),
      fact('园区 parks', parks),
      fact('行政区 regions', regions),
      fact('摸排 surveys', surveys),
    );
};

const fetcher = GraphiQL.createFetcher({ url: endpoint });
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
let shown = 0;

const show = (query) => {
  shown += 1;
  root.render(
    React.createElement(GraphiQL, { key: shown, fetcher, query, defaultEditorToolsVisibility: false }),
  );
};

const showExamples = () => {
  const buttons = examples.map(({ name, query }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => show(query));
    return button;
  });
  document.getElementById('examples').replaceChildren(...buttons);
};

showExamples();
show(examples[0].query);
showState().catch(() =>
  document.getElementById('state').replaceChildren(fact('状态 state', '暂不可用 not ready')),
);
