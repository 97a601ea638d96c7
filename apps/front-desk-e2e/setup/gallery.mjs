import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = fileURLToPath(new URL('../../front-desk/dist-gallery', import.meta.url));
const NOT_BUILT = 'The gallery is not built: npm run build-gallery -w @amends/front-desk';
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the client as it is built for those who look at its pieces: `npm run build-gallery -w @amends/front-desk`.
 * No API stands behind it; the gallery has its own samples. Whoever asks before it is built is told so.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveGallery() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/api/')) return response.writeHead(404).end();
    const wanted = join(FILES, normalize(pathname));
    if (!existsSync(join(FILES, 'index.html'))) return response.writeHead(503).end(NOT_BUILT);
    const file = extname(wanted) && existsSync(wanted) ? wanted : join(FILES, 'index.html');
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${port}`, close: () => stop(server) };
}

/** @param {import('node:http').Server} server */
function stop(server) {
  server.closeAllConnections();
  return /** @type {Promise<void>} */ (new Promise((resolve) => server.close(() => resolve())));
}
