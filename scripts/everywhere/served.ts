import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { WebPage } from './pages.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** Serves the folder of a page on this machine, under the policy, while something is done with its address. */
export async function served<T>(page: WebPage, use: (address: string) => Promise<T>): Promise<T> {
  const policy = policyOf(page);
  const server = createServer(({ url = '/' }, response) => {
    const path = join(page.folder, new URL(url, 'http://localhost').pathname);
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (!existsSync(path)) return response.writeHead(404).end();
    const headers = { 'content-type': type, 'content-security-policy': policy };
    return response.writeHead(200, headers).end(readFileSync(path));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = server.address() as AddressInfo;
    return await use(`http://127.0.0.1:${port}${page.path}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Scripts of the own host; an import map by its digest; nothing else, and no code out of text. */
function policyOf({ importMap }: WebPage): string {
  const digest = importMap === undefined ? '' : createHash('sha256').update(importMap).digest('base64');
  return `default-src 'none'; script-src 'self'${digest && ` 'sha256-${digest}'`}`;
}
