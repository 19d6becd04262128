import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Before } from '../io.js';
import { OutputError, systemCode, textIn, unwritable } from '../trouble.js';

/*
 * A file is written whole or not at all: beside it, in the same folder, then renamed. Who reads it at any moment, or kills
 * this process, finds the old text or the new one.
 */

/** The longest time that writing takes, in milliseconds: a file beside that is older was left by a process that died. */
const LONGEST = 60_000;

/** Writes a file, whatever it held before. */
export function writeWhole(path: string, text: string): void {
  saidBy(path, () => {
    const target = targetOf(path);
    // A pipe or a device is no file to be replaced.
    if (target.isSpecial) return writeFileSync(path, text);
    const beside = writtenBeside(target.path, text, target.mode);
    orUndone(beside, () => renameSync(beside, target.path));
    flushFolder(target.path);
  });
}

/**
 * Writes a file where it still holds what it held before; without a text, where there is still none.
 *
 * @throws OutputError where it changed meanwhile, or another process is about to change it
 */
export function replaceWhole(path: string, text: string, before: Before): void {
  saidBy(path, () => {
    const target = targetOf(path);
    if (before !== undefined) accessSync(target.path, constants.W_OK);
    const beside = writtenBeside(target.path, text, target.mode);
    orUndone(beside, () => {
      // Each writer puts its file there first and looks for others then: of two, at most one finds itself alone.
      if (hasRival(target.path, beside)) throw new OutputError(path, 'busy');
      if (before === undefined) return putNew(beside, target.path);
      if (textNow(target.path) !== before) throw new OutputError(path, 'changed');
      renameSync(beside, target.path);
    });
    flushFolder(target.path);
  });
}

interface Target {
  /** The file itself, where the path is a link to it. */
  readonly path: string;
  /** Its permissions, which the new file keeps. */
  readonly mode: number;
  readonly isSpecial: boolean;
}

function targetOf(path: string): Target {
  try {
    const real = realpathSync(path);
    const found = statSync(real);
    if (found.isDirectory()) throw new OutputError(path, 'directory');
    return { path: real, mode: found.mode & 0o777, isSpecial: !found.isFile() };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return { path, mode: 0o666, isSpecial: false };
  }
}

/** The name of a file that this process writes beside another. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function writtenBeside(path: string, text: string, mode: number): string {
  const beside = besideOf(path);
  const fd = openSync(beside, 'w', mode);
  try {
    orUndone(beside, () => {
      writeFileSync(fd, text);
      fsyncSync(fd);
    });
  } finally {
    closeSync(fd);
  }
  return beside;
}

/** Whether another process that lives is writing the same file. What one left that died is taken away. */
function hasRival(path: string, own: string): boolean {
  const prefix = `.${basename(path)}.`;
  return readdirSync(dirname(path)).some((name) => {
    const [, pid] = new RegExp(`^${prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\d+)\\.tmp$`).exec(name) ?? [];
    const other = join(dirname(path), name);
    if (pid === undefined || other === own) return false;
    if (isAlive(Number(pid)) && isRecent(other)) return true;
    removed(other);
    return false;
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function isRecent(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < LONGEST;
  } catch {
    return false;
  }
}

/** A new file: a link fails where there is one by now. Some file systems have no links; there it is looked for first. */
function putNew(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error))) throw error;
    if (textNow(path) !== undefined) throw new OutputError(path, 'exists', { cause: error });
    renameSync(beside, path);
    return;
  }
  removed(beside);
}

/** What a file holds now; nothing where there is none. */
function textNow(path: string): string | undefined {
  try {
    return textIn(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Does something, or takes away what was written beside. */
function orUndone(beside: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    removed(beside);
    throw error;
  }
}

function removed(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else took it away.
  }
}

/** The new name reaches the disk too, on systems that let a folder be opened. */
function flushFolder(path: string): void {
  try {
    const fd = openSync(dirname(path), 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // The file itself is on the disk.
  }
}

/** An error of the system as one of the command. */
function saidBy(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof OutputError ? error : unwritable(path, error);
  }
}
