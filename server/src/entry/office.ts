import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type PdfResult =
  | { readonly pdf: Uint8Array }
  | { readonly fault: 'absent' }
  | { readonly fault: 'slow'; readonly seconds: number }
  | { readonly fault: 'failed'; readonly said: string };

const SECONDS = 120;

/**
 * A .docx as PDF, through LibreOffice where it is installed. It gets a profile of its own: a LibreOffice that is open on
 * the desktop would take the order and write nothing.
 */
export async function pdfOf(docx: Uint8Array): Promise<PdfResult> {
  const office = findOffice();
  if (office === undefined) return { fault: 'absent' };
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-pdf-'));
  try {
    const source = join(folder, 'van-ban.docx');
    writeFileSync(source, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    const ended = await endOf(spawn(office, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true }));
    const pdf = join(folder, 'van-ban.pdf');
    if (existsSync(pdf)) return { pdf: readFileSync(pdf) };
    return ended.slow ? { fault: 'slow', seconds: SECONDS } : { fault: 'failed', said: ended.said };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where its installers put it, and the search path before all. */
export function findOffice(): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed =
    process.platform === 'win32'
      ? [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].flatMap((folder) =>
          folder === undefined ? [] : [join(folder, 'LibreOffice', 'program')],
        )
      : ['/Applications/LibreOffice.app/Contents/MacOS', '/usr/local/bin', '/opt/libreoffice/program', '/snap/bin'];
  return [...onPath, ...installed]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function endOf(child: ChildProcess): Promise<{ readonly slow: boolean; readonly said: string }> {
  return new Promise((resolve) => {
    let said = '';
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      child.kill('SIGKILL');
    }, SECONDS * 1000);
    const done = (more: string): void => {
      clearTimeout(timer);
      resolve({ slow, said: `${said}${more}`.trim().slice(0, 500) });
    };
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString('utf8');
    });
    child.once('error', (error) => done(error.message));
    child.once('close', () => done(''));
  });
}
