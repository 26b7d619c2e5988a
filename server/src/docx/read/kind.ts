import type { RefusalId } from './texts.ts';

/** What a file is when it is no zip, told from its first bytes; undefined where it may be a .docx. */
export function otherFile(bytes: Uint8Array): RefusalId | undefined {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006')) return undefined;
  if (OLE.every((byte, i) => bytes[i] === byte)) return holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord';
  const start = latin(bytes, 0, 1024)
    .replace(/^\ufeff|^ï»¿/u, '')
    .trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%PDF')) return 'pdf';
  if (/^(?:<!doctype html|<html|mime-version:)/iu.test(start)) return 'web';
  return 'notZip';
}

/** Compound file of Microsoft: old documents, and new ones that are encrypted. */
const OLE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function begins(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

/** True where the name stands in the file's directory, two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < Math.min(to, bytes.length); i += 1) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}
