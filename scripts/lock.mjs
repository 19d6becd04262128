// node scripts/lock.mjs: after `npm install`, adds to package-lock.json the platform binaries that npm left out because it
// did not need or could not see them. Without them `npm ci` refuses the lock file, or fails on the other platforms.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = 'android|darwin|freebsd|linux|openbsd|netbsd|openharmony|sunos|aix|win32';
const PLATFORM = new RegExp(`-(${SYSTEMS})-([a-z0-9]+)(?:-([a-z]+))?$`);
const CPU = { armv7: 'arm', riscv64gc: 'riscv64' };
const LIBC = { musl: 'musl', gnu: 'glibc' };

const target = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(target, 'utf8'));
const found = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies).map(([name, version]) => ({ path, name, version, dev })),
);
const missing = found.filter(({ path, name }) => PLATFORM.test(name) && !isLocked(path, name));
for (const { path, name, version, dev } of missing) {
  const place = `node_modules/${name}`;
  if (lock.packages[place]) throw new Error(`${name} is locked in another version than ${path} needs`);
  const [, os, cpu, abi] = PLATFORM.exec(name);
  const libc = os === 'linux' && LIBC[abi] && { libc: [LIBC[abi]] };
  lock.packages[place] = { version, cpu: [CPU[cpu] ?? cpu], ...(dev && { dev }), ...libc, optional: true, os: [os] };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(target, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} platform binaries added`);

/** Whether a package can be found from where another one lies. */
function isLocked(from, name) {
  if (lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
