import { decodeTcvn3 } from '../../core/encoding/tcvn3.ts';
import { decodeVni } from '../../core/encoding/vni.ts';
import type { Inline, WordText } from './model.ts';

type OldEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** How letters of that font are stored: .VnTime, .VnTimeH (small letters shown as capitals), VNI-Times; undefined: Unicode. */
export function oldEncoding(font: string | undefined): OldEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/iu.test(font)) return /h\d?$/iu.test(font.trim()) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/iu.test(font) ? 'vni' : undefined;
}

export interface Converted {
  readonly content: readonly Inline[];
  /** Fonts whose letters were converted. */
  readonly fonts: readonly string[];
}

/** The letters of old fonts as Unicode, run by run. */
export function convertFonts(content: readonly Inline[]): Converted {
  const old = content.filter((item): item is WordText => item.type === 'text' && encodingOf(item) !== undefined);
  if (old.length === 0) return { content, fonts: [] };
  // Words in Unicode to which such a font was given by mistake: the program shows them in another one.
  if (old.some(({ text }) => UNICODE.test(text))) return { content, fonts: [] };
  const whole = pairsTogether(content);
  return {
    content: whole.map((item) => {
      const encoding = item.type === 'text' ? encodingOf(item) : undefined;
      return item.type === 'text' && encoding !== undefined ? { ...item, text: decoded(item.text, encoding) } : item;
    }),
    fonts: [...new Set(old.filter(({ text }) => /[\u0080-\u00ff\uf080-\uf0ff]/u.test(text)).map(nameOf))],
  };
}

function nameOf({ look }: WordText): string {
  return look.font ?? '';
}

function encodingOf({ look }: WordText): OldEncoding | undefined {
  return oldEncoding(look.font);
}

/** Letters that none of the old encodings can hold. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]/u;

function decoded(text: string, encoding: OldEncoding): string {
  const plain = text.replace(/[\uf020-\uf0ff]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff));
  if (encoding === 'vni') return decodeVni(plain);
  const small = decodeTcvn3(plain);
  return encoding === 'tcvn3' ? small : small.toUpperCase();
}

/** In VNI a letter is two codes, and Word may part them: the mark goes to the run of its letter. */
function pairsTogether(content: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const item of content) {
    const before = out[out.length - 1];
    const isPair =
      item.type === 'text' &&
      before?.type === 'text' &&
      encodingOf(item) === 'vni' &&
      encodingOf(before) === 'vni' &&
      /[aeiouyôö]$/iu.test(before.text) &&
      /^[ùøûõïâáàåãäêéèúüë]/iu.test(item.text);
    if (!isPair) out.push(item);
    else {
      out[out.length - 1] = { ...before, text: before.text + item.text.slice(0, 1) };
      out.push({ ...item, text: item.text.slice(1) });
    }
  }
  return out;
}
