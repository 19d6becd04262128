import { type Browser, chromium } from 'playwright-core';

/** Chromium: /usr/bin/chromium, or what the variable CHROMIUM names; it asks nobody for anything. */
export function openChromium(): Promise<Browser> {
  const offline = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map(
    (name) => `--disable-${name}`,
  );
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...offline] });
}
