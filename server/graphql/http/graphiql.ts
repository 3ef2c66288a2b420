import type { ServerResponse } from 'node:http';
import { readExamples } from '../read-examples.ts';
import { relaxForGraphiql } from './headers.ts';
import { sendBytes } from './reply.ts';

/** The query editor, cut into files of its own so that no script stands in the page. */
interface Editor {
  page: string;
  script: string;
  style: string;
}

const MARK = '<script>';
/** Read when somebody first opens it: nine megabytes are not worth holding otherwise. */
let editor: Promise<Editor> | null = null;

async function cutEditor(): Promise<Editor> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Wasl · GraphiQL', endpoint: '/graphql' });
  const style = html.slice(html.indexOf('<style>') + '<style>'.length, html.indexOf('</style>'));
  const script = html.slice(html.indexOf(MARK) + MARK.length, html.lastIndexOf('</script>'));
  const start = script.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL(');
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Wasl · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/graphiql.css">
</head>
<body id="body" class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. The API itself answers POST requests at this address.</noscript>
<div id="root"></div>
<script src="/graphql/graphiql.js"></script>
<script src="/graphql/start.js"></script>
</body>
</html>
`;
  return { page, style, script: script.slice(0, start) };
}

/** What stands where the editor would, were queries of one's own answered. */
const OFF = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Wasl · GraphiQL is off</title><link rel="icon" href="data:,"></head>
<body>
<h1>GraphiQL is off</h1>
<p>This server answers only the page’s own queries (WASL_QUERIES=page). Start it with WASL_QUERIES=any to ask your own.</p>
</body>
</html>
`;

/** Things that stand in the graph, for the examples to begin with. */
const BEGIN_WITH = `{
  entities(first: 2, orderBy: DEGREE) { nodes { id } }
  events(first: 1, orderBy: CLAIMS) { nodes { id participants { edge { id } } } }
  documents(first: 1) { nodes { id claims { id } } }
  views(first: 1) { nodes { id slug snapshots { slug } } }
}`;

interface Beginnings {
  entities: { nodes: { id: string }[] };
  events: { nodes: { id: string; participants: { edge: { id: string } }[] }[] };
  documents: { nodes: { id: string; claims: { id: string }[] }[] };
  views: { nodes: { id: string; slug: string; snapshots: { slug: string }[] }[] };
}

/** A question to the API itself; its data, or null. */
export type Ask = (query: string) => Promise<unknown>;

/** The example queries, one a tab, with values for their variables from the graph; what it does not have is left empty. */
async function writeStart(ask: Ask): Promise<string> {
  const values = await findValues(ask);
  const tabs = readExamples()
    .filter(({ isMutation }) => !isMutation)
    .map(({ text, variables }) => {
      const filled = Object.fromEntries(variables.map((name) => [name, values[name] ?? '']));
      return { query: text, variables: variables.length > 0 ? JSON.stringify(filled, null, 2) : null };
    });
  const options = { title: 'Wasl · GraphiQL', endpoint: '/graphql', defaultTabs: tabs };
  return `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});\n`;
}

/** Values by the names that variables have in the examples. */
async function findValues(ask: Ask): Promise<Readonly<Record<string, string | undefined>>> {
  const found = (await ask(BEGIN_WITH)) as Beginnings | null;
  if (!found) return {};
  const [entity, other] = found.entities.nodes;
  const [event] = found.events.nodes;
  const [document] = found.documents.nodes;
  const [view] = found.views.nodes;
  return {
    id: entity?.id,
    other: other?.id,
    event: event?.id,
    edge: event?.participants[0]?.edge.id,
    document: document?.id,
    claim: document?.claims[0]?.id,
    view: view?.id,
    slug: view?.slug,
    snapshot: view?.snapshots[0]?.slug,
  };
}

/** Answers for the editor's four files; false when the path is none of them. Without somebody to ask the editor is off. */
export async function serveGraphiql(response: ServerResponse, pathname: string, ask: Ask | null): Promise<boolean> {
  if (!/^\/graphql(\/(graphiql\.js|graphiql\.css|start\.js))?$/.test(pathname)) return false;
  if (!ask) {
    sendBytes(response, 'text/html; charset=utf-8', 'no-store', OFF);
    return true;
  }
  editor ??= cutEditor();
  const { page, script, style } = await editor;
  if (pathname === '/graphql') {
    relaxForGraphiql(response);
    sendBytes(response, 'text/html; charset=utf-8', 'no-store', page);
  } else if (pathname === '/graphql/start.js') {
    sendBytes(response, 'text/javascript; charset=utf-8', 'no-store', await writeStart(ask));
  } else if (pathname === '/graphql/graphiql.js') {
    sendBytes(response, 'text/javascript; charset=utf-8', 'no-cache', script);
  } else {
    sendBytes(response, 'text/css; charset=utf-8', 'no-cache', style);
  }
  return true;
}
