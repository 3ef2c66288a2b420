import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Store } from '../../store/store.ts';
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

/** The example queries, one a tab; an id they need is that of the entity with the most edges. */
async function writeStart(store: Store): Promise<string> {
  const folder = join(import.meta.dirname, '..', 'examples');
  const files = readdirSync(folder).toSorted();
  const [top, next] = await findTopEntities(store);
  const values: Record<string, string | undefined> = { id: top, other: next };
  const tabs = files.map((name) => {
    const query = readFileSync(join(folder, name), 'utf8');
    const names = [...(/\((.*)\)/.exec(query.split('\n', 3).join(' '))?.[1] ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '');
    const variables = Object.fromEntries(names.map((variable) => [variable, values[variable] ?? 'ent_']));
    return { query, variables: names.length > 0 ? JSON.stringify(variables, null, 2) : null };
  });
  const options = { title: 'Wasl · GraphiQL', endpoint: '/graphql', defaultTabs: tabs };
  return `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});\n`;
}

async function findTopEntities(store: Store): Promise<string[]> {
  try {
    const page = await store.read.entities([[]], 'DEGREE', { first: 2, after: null });
    return page.rows.map(({ row }) => row.id);
  } catch {
    return [];
  }
}

/** Answers for the editor's four files; false when the path is none of them. */
export async function serveGraphiql(response: ServerResponse, pathname: string, store: Store): Promise<boolean> {
  if (!/^\/graphql(\/(graphiql\.js|graphiql\.css|start\.js))?$/.test(pathname)) return false;
  editor ??= cutEditor();
  const { page, script, style } = await editor;
  if (pathname === '/graphql') {
    relaxForGraphiql(response);
    sendBytes(response, 'text/html; charset=utf-8', 'no-store', page);
  } else if (pathname === '/graphql/start.js') {
    sendBytes(response, 'text/javascript; charset=utf-8', 'no-store', await writeStart(store));
  } else if (pathname === '/graphql/graphiql.js') {
    sendBytes(response, 'text/javascript; charset=utf-8', 'no-cache', script);
  } else {
    sendBytes(response, 'text/css; charset=utf-8', 'no-cache', style);
  }
  return true;
}
