import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The npm packages whose code stands in the bundles, from esbuild's metafiles: `{name, version, licence, text}` sorted by
 * name. `text` is the package's licence file, or an empty string.
 */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const metafile of metafiles) {
    for (const input of Object.keys(metafile.inputs)) {
      const folder = packageFolder(input);
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The notices that the licences ask to hand on, as one text for the .vsix. */
export function noticeText(packages) {
  const rule = '-'.repeat(72);
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return `Thể Thức dùng các thư viện mã nguồn mở sau đây.\n\n${parts.join(`\n${rule}\n\n`)}`;
}

function packageFolder(input) {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const parts = input.slice(at + 'node_modules/'.length).split('/');
  return input.slice(0, at) + join('node_modules', ...parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1));
}

function describe(folder) {
  const at = join(root, folder);
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'unknown');
  return { name, version, licence, text: licenceText(at, licence) || ownCopy(name) };
}

/** Of a package whose published files hold no licence, that of its repository, in `licences/`. */
function ownCopy(name) {
  const file = join(root, 'scripts', 'lib', 'licences', `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The licence file; of old packages without one, what the read-me says under that heading, with the terms it refers to. */
function licenceText(folder, licence) {
  const files = readdirSync(folder);
  const file = files.find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const readMe = files.find((entry) => /^readme/i.test(entry));
  const section =
    readMe && /^#*\s*licen[cs]e\s*\n[=-]*\n([\s\S]*)/im.exec(readFileSync(join(folder, readMe), 'utf8'))?.[1];
  if (!section || licence !== 'MIT') return '';
  const terms = /Permission is hereby[\s\S]*/.exec(readFileSync(join(root, 'LICENSE'), 'utf8'))?.[0] ?? '';
  return `${section.trim()}\n\n${terms}`;
}
