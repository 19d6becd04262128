// npm run lock: after `npm install`, adds to package-lock.json the platform binaries that npm left out because it did
// not need or could not see them. Without them `npm ci` refuses the lock file, or fails on the other platforms.
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORM =
  /-(android|darwin|freebsd|linux|openbsd|netbsd|openharmony|sunos|aix|win32)-([a-z0-9]+)(?:-([a-z]+))?$/;
const CPU = { armv7: 'arm', riscv64gc: 'riscv64' };

const target = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(target, 'utf8'));
const added = [];

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const [, os, cpu, abi] = PLATFORM.exec(name) ?? [];
    if (os === undefined || isLocked(path, name)) continue;
    const libc = { musl: 'musl', gnu: 'glibc' }[abi];
    const place = `node_modules/${name}`;
    if (lock.packages[place]) throw new Error(`${name} is locked in another version than ${path} needs`);
    lock.packages[place] = {
      version,
      cpu: [CPU[cpu] ?? cpu],
      ...(dev && { dev }),
      ...(os === 'linux' && libc && { libc: [libc] }),
      optional: true,
      os: [os],
    };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(target, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform binaries added`);

/** Whether a package can be found from where another one lies. */
function isLocked(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
