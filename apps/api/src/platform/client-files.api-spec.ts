import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { startOwnProcess } from '../../test/own-process';

const BUILT = '<script>theme()</script><am-root ngCspNonce="%CSP_NONCE%"></am-root>';

describe('the built client', () => {
  let api: Awaited<ReturnType<typeof startOwnProcess>>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'amends-client-'));
    mkdirSync(join(folder, 'media'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    api = await startOwnProcess({ CLIENT_DIST: folder });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}): Test => request(api.url).get(path).set(headers);
  const nonceIn = (text: unknown): string | undefined => /nonce[-="]+([\w+/=%]+)/i.exec(String(text))?.[1];

  it.each(['/', '/desk', '/stay/019a?do=move', '/index.html'])(
    'answers %s with a page and a nonce of its own',
    async (url) => {
      const document = { 'sec-fetch-dest': 'document' };
      const [first, second] = [await get(url, document), await get(url, document)];

      expect(first.headers['cache-control']).toBe('no-store');
      const nonce = nonceIn(first.text);
      expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(nonce).toHaveLength(24);
      expect(nonceIn(second.text)).not.toBe(nonce);
    },
  );

  it('gives the worker the page as it was built, with a policy that lets no style in until a nonce is filled in', async () => {
    const kept = await get('/index.html', { 'sec-fetch-dest': 'empty' });

    expect(kept.text).toBe(BUILT);
    expect(kept.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-%CSP_NONCE%';`);
  });

  it('lets the worker ask for its parts and the files it keeps, and nothing else', async () => {
    const worker = await get('/worker.js');

    expect(worker.headers['content-security-policy']).toBe(`default-src 'none'; script-src 'self'; connect-src 'self'`);
    expect(worker.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/main-JUG53FXI.js', 'public, max-age=31536000, immutable'],
    ['/chunk-C-a-YmKa.js', 'public, max-age=31536000, immutable'],
    ['/media/inter-latin-LVQUHJPN.woff2', 'public, max-age=31536000, immutable'],
    ['/ngsw.json', 'no-cache'],
    ['/app-icon.png', 'no-cache'],
  ])('says of %s how long it may be kept', async (url, kept) => {
    expect((await get(url)).headers['cache-control']).toBe(kept);
  });

  it.each(['/chunk-OLD12345.js', '/api/v1/nowhere'])('has no page for %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });
});

const FILES = {
  'index.html': BUILT,
  'worker.js': '',
  'main-JUG53FXI.js': '',
  'chunk-C-a-YmKa.js': '',
  'media/inter-latin-LVQUHJPN.woff2': '',
  'ngsw.json': '{}',
  'app-icon.png': '',
};
