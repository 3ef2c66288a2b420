import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { openService, openStore, readSample, sendRaw } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
let page: string;
beforeAll(async () => {
  page = await mkdtemp(join(tmpdir(), 'wasl-page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Wasl</title>');
  await writeFile(join(page, 'assets', 'main-1a2b.js'), 'export {};');
  await writeFile(join(page, '.hidden'), 'secret');
  store = await openStore();
  service = await openService({ store, page });
});
afterAll(async () => {
  await service.close();
  await store.close();
  await rm(page, { recursive: true });
});

describe('who may ask', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])('answers to %s', async (name) => {
    expect((await sendRaw(service, '/health', { host: `${name}:${service.port}` })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:80', 'localhost', 'localhost.evil.example', '127.0.0.1:1'])(
    'does not answer to the name %s',
    async (host) => {
      const { status, body } = await sendRaw(service, '/graphql?query={graph{version}}', { host });
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ code: 'HOST_REFUSED' });
    },
  );

  it.each(['http://evil.example', 'null', 'https://localhost', 'file://'])('does not serve pages of %s', async (origin) => {
    for (const path of ['/graphql', '/files?name=a.txt']) {
      const response = await fetch(`${service.url}${path}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: '{"query":"{graph{version}}"}',
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'ORIGIN_REFUSED' });
    }
  });

  it('serves its own page', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { origin: service.url, 'content-type': 'application/json' },
      body: '{"query":"{graph{version}}"}',
    });
    expect(response.status).toBe(200);
  });

  it('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { deleteDocument(id: "doc_1") { __typename } }');
    const response = await fetch(`${service.url}/graphql?query=${query}`);
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('the page', () => {
  it('is asked for anew, its assets never again', async () => {
    const index = await fetch(`${service.url}/`);
    expect(index.headers.get('cache-control')).toBe('no-cache');
    expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const asset = await fetch(`${service.url}/assets/main-1a2b.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('answers states of the page with the index, and lost files with 404', async () => {
    expect(await (await fetch(`${service.url}/canvas/ent_1`)).text()).toContain('<title>Wasl');
    expect((await fetch(`${service.url}/assets/gone.js`)).status).toBe(404);
  });

  it.each(['/.hidden', '/%00', '/assets/..%5c.hidden', '/%2e%2e/.hidden', '/%'])('keeps %s to itself', async (path) => {
    const { status, body } = await sendRaw(service, path, { host: `localhost:${service.port}` });
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each(['/../secret', '/..%2f..%2fetc%2fpasswd'])('stays in its folder when asked for %s', async (path) => {
    expect((await sendRaw(service, path, { host: `localhost:${service.port}` })).body).toContain('<title>Wasl');
  });

  it.each(['/', '/graphql', '/health', '/gone.js', '/embed', '/embed/other', '/embed/v/a/b'])('has a strict policy at %s', async (path) => {
    const { headers } = await fetch(`${service.url}${path}`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each(['/embed/s/some-snapshot', '/embed/v/some-view', '/embed/nodes'])(
    'lets pages elsewhere frame %s, and nothing more is loaded there',
    async (path) => {
      const { headers } = await fetch(`${service.url}${path}`, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).not.toContain('frame-ancestors');
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self' 'wasm-unsafe-eval'");
    },
  );

  it('refuses other methods', async () => {
    const response = await fetch(`${service.url}/health`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('health and readiness', () => {
  it('lives and is ready', async () => {
    expect(await (await fetch(`${service.url}/health`)).json()).toMatchObject({ healthy: true });
    expect(await (await fetch(`${service.url}/ready`)).json()).toEqual({ ready: true });
  });
});

describe('files', () => {
  const post = async (name: string, body: BodyInit) => {
    const response = await fetch(`${service.url}/files?name=${encodeURIComponent(name)}`, { method: 'POST', body });
    return {
      status: response.status,
      body: (await response.json()) as {
        code?: string;
        results: { name: string; ok: boolean; code?: string; document?: string; title?: string; isNew?: boolean }[];
      },
    };
  };

  it('takes a dropped file in', async () => {
    const { text } = await readSample('lebanon-appointment.txt', 'dropped');
    const { status, body } = await post('خبر.txt', `title: تعيين مدير\n\n${text}`);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { name: 'خبر.txt', ok: true, title: 'تعيين مدير', isNew: true, document: expect.stringMatching(/^doc_/) },
    ]);
  });

  it('answers for every article of a file', async () => {
    const { text } = await readSample('lebanon-appointment.txt', 'json lines');
    const { body } = await post(
      'two.jsonl',
      `${JSON.stringify({ text })}\n{"text":"This is English and cannot be read yet, I am afraid."}\n`,
    );
    expect(body.results).toMatchObject([{ ok: true }, { ok: false, code: 'UNSUPPORTED_LANGUAGE' }]);
  });

  it.each([
    ['empty.txt', '', 'NO_TEXT'],
    ['program.exe', 'MZ', 'UNSUPPORTED_FORMAT'],
    ['../../etc/passwd', 'x', 'UNSUPPORTED_FORMAT'],
    [`${'س'.repeat(400)}.txt`, '', 'NO_TEXT'],
    ['a\0b.txt', '', 'NO_TEXT'],
  ])('says what is wrong with %j', async (name, content, code) => {
    const { status, body } = await post(name, content);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([{ name, ok: false, code }]);
  });

  it('refuses more than 10 MB', async () => {
    const { status, body } = await post('big.txt', new Uint8Array(10 * 1024 * 1024 + 1));
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('offers the samples', async () => {
    const samples = (await (await fetch(`${service.url}/samples`)).json()) as { title: string; text: string }[];
    expect(samples).toHaveLength(6);
    for (const { title, text } of samples) expect(title.length * text.length).toBeGreaterThan(0);
  });
});
