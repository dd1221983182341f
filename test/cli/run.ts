import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const SOPC = fileURLToPath(new URL('../../bin/sopc.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly outBytes: Buffer;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder below the working folder to run in. */
  readonly in?: string;
  /** Closes the reading end of standard output at once. */
  readonly deaf?: boolean;
}

/** A temporary working folder for each test; its name has a blank. */
export class Workspace {
  root = '';

  put(file: string, content: string | Uint8Array): void {
    const target = this.path(file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  path(file: string): string {
    return path.join(this.root, file);
  }

  /** Runs the built program there, as a user would, without the colours the test runner asks for. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const { input, env, deaf } = options;
    const { FORCE_COLOR: _, NO_COLOR: __, ...clean } = process.env;
    const child = spawn(process.execPath, [SOPC, ...args], {
      cwd: this.path(options.in ?? ''),
      env: { ...clean, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    if (deaf) child.stdout.destroy();
    else child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        const outBytes = Buffer.concat(out);
        resolve({
          code,
          out: outBytes.toString('utf8'),
          outBytes,
          err: Buffer.concat(err).toString('utf8'),
        });
      });
    });
  }
}

export function useWorkspace(): Workspace {
  const workspace = new Workspace();
  beforeEach(() => {
    workspace.root = mkdtempSync(path.join(tmpdir(), 'sopc kerja '));
  });
  afterEach(() => rmSync(workspace.root, { recursive: true, force: true }));
  return workspace;
}
