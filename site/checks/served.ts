import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from '../guides.js';

export const dist: string = join(root, 'site/dist');
export const base: string = process.env['SITE_BASE'] ?? '/wto-dispute/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The pages of the site, as paths from its root: `guide/start.html`. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** Serves a folder below the base, as a host of static files does. */
export async function serve(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = fileAt(folder, decodeURIComponent(pathname));
    if (path === undefined) return response.writeHead(404).end();
    const kept = path.includes('/assets/') ? { 'cache-control': 'max-age=3600' } : {};
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', ...kept });
    return response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, server };
}

/** The file of an address: itself, or index.html of a folder; none outside the base. */
export function fileAt(folder: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, pathname.slice(base.length));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
