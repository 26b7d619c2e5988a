import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Invariant I11 in what users get: nothing there can reach the network, start a program or run a text as code. */
const REACHES_OUT =
  /(?<![\p{L}.])(?:fetch|eval|importScripts)\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Function\s*\(|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|vm)['"]/gu;

/** Packages come from wherever npm is set up to get them: no file names a registry. */
const REGISTRY = /https?:\/\/[^\s"'/]*(?:registry|npmmirror|artifactory|nexus)[^\s"']*/giu;

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.vscode-test', 'anh']);

describe('client and server', () => {
  const sources = ['client/src', 'server/src'].flatMap((folder) => filesBelow(join(root, folder)));

  test('are there', () => expect(sources.length).toBeGreaterThan(150));

  test('neither reach the network nor start programs', () => {
    const found = sources.flatMap((path) => hits(REACHES_OUT, readFileSync(path, 'utf8')).map((one) => at(path, one)));
    // LibreOffice makes the PDF, when a person asks for one.
    expect(found).toEqual(["server/src/entry/office.ts: 'node:child_process'"]);
  });
});

describe('the repository', () => {
  test('names no registry, in the lock file neither', () => {
    const texts = filesBelow(root).filter((path) => /\.(?:[cm]?[jt]s|json|md|sh|yml|txt)$|[\\/]run$/u.test(path));
    expect(texts.map((path) => relative(root, path))).toContain('package-lock.json');
    const found = texts.flatMap((path) => hits(REGISTRY, readFileSync(path, 'utf8')).map((one) => at(path, one)));
    expect(found).toEqual([]);
  });
});

test('the expressions see what they are for', () => {
  expect(hits(REACHES_OUT, "import { get } from 'node:https'; await fetch(url); eval(text)")).toHaveLength(3);
  expect(hits(REACHES_OUT, "import http from 'http'; new Function ('x'); new WebSocket(u)")).toHaveLength(3);
  expect(hits(REACHES_OUT, "prefetch(x); cache.fetch(x); import 'node:fs'; const net = 1")).toEqual([]);
  expect(hits(REGISTRY, ['"resolved": "https:/', '/registry.example.org/a/-/a-1.tgz"'].join(''))).toHaveLength(1);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

function hits(expression: RegExp, text: string): string[] {
  return [...text.matchAll(expression)].map(([whole]) => whole);
}

function at(path: string, what: string): string {
  return `${relative(root, path).split(sep).join('/')}: ${what}`;
}
