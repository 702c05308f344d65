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

const show = ({ question, document: query, variables }) => {
  shown += 1;
  const key = shown;
  const text = `# ${question.zh}\n# ${question.en}\n${query}`;
  const props = { key, fetcher, query: text, variables: JSON.stringify(variables, null, 2) };
  root.render(React.createElement(GraphiQL, { ...props, defaultEditorToolsVisibility: 'variables' }));
};

/** Saved operations with variables that work on the shipped data; the first is shown. */
const showOperations = async () => {
  const operations = await (await fetch('/graphiql/operations.json')).json();
  const choice = document.createElement('select');
  choice.setAttribute('aria-label', '示例 Examples');
  for (const { name, title } of operations) choice.add(new Option(`${title} ${name}`, name));
  choice.addEventListener('change', () => show(operations[choice.selectedIndex]));
  document.getElementById('examples').replaceChildren(choice);
  show(operations[0]);
};

showOperations();
showState().catch(() =>
  document.getElementById('state').replaceChildren(fact('状态 state', '暂不可用 not ready')),
);
