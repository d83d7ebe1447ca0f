import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

const fetcher: Fetcher = async ({ query, variables, operationName }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};

const element = document.getElementById('root');
if (!element) throw new Error('The page has no #root.');

createRoot(element).render(
  <GraphiQL fetcher={fetcher} defaultTabs={EXAMPLES.map((example) => ({ ...example }))} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <a className="playground-home" href="/">
        Norm Atlas
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
