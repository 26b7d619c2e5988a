import { PASSED } from '../../core/layout/body.ts';
import type { StyleId } from '../../core/layout/model.ts';
import { isRunning, mixedSize, sizeOf, wrongFonts } from './paragraph-looks.ts';
import { BODY, PART_NAMES } from './part-names.ts';
import { rangeWords, shown, type Tell } from './report.ts';
import { expectedShare, letterShares, type Part, shareOf, type WordSheet } from './sheet.ts';

/** Font, colour, size, weight and slant of every part. */
export function checkLetters(sheet: WordSheet, tell: Tell): void {
  fonts(sheet, tell);
  colours(sheet, tell);
  sizes(sheet, tell);
  steps(sheet, tell);
  looks(sheet, tell);
}

const FONT_AT = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4', kind: 'truc-tiep' } as const;

function fonts({ parts }: WordSheet, tell: Tell): void {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    for (const font of wrongFonts(part)) found.set(font, [...(found.get(font) ?? []), part]);
  }
  for (const [phong, all] of found) {
    tell({ id: 'ban-in/phong-chu', message: 'sai', values: { phong, so: all.length }, basis: FONT_AT, part: all[0] });
  }
}

function colours({ parts }: WordSheet, tell: Tell): void {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const colour = letterShares(part.paragraph, (look) => look.colour ?? 'auto')[0]?.[0] ?? 'auto';
    // The stamps of secrecy and urgency are red.
    if (colour === 'auto' || colour === '000000' || RED.has(part.style)) continue;
    found.set(colour, [...(found.get(colour) ?? []), part]);
  }
  for (const [mau, all] of found) {
    tell({ id: 'ban-in/mau-chu', message: 'sai', values: { mau, so: all.length }, basis: FONT_AT, part: all[0] });
  }
}

const RED: ReadonlySet<StyleId> = new Set(['mucDoMat', 'mucDoKhan', 'phamViLuuHanh']);
/** What no law gives a size, or what a file may show in another way. */
const NO_SIZE: ReadonlySet<StyleId> = new Set(['bangDau', 'bangO', 'dauSao', 'chuKy', 'duThao']);

/** Of parts of one kind with one wrong size the first is named, the others are counted. */
function sizes({ parts }: WordSheet, tell: Tell): void {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const size = sizeOf(part);
    const [small, large] = part.form.size;
    if (size === undefined || NO_SIZE.has(part.style) || (size >= small && size <= large)) continue;
    const key = `${part.style}/${size}`;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  for (const all of found.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const { size, basis } = first.form;
    const values = {
      phan: PART_NAMES[first.style],
      co: shown(sizeOf(first) ?? 0),
      dung: rangeWords(size[0], size[1]),
      them: andMore(all),
    };
    tell({ id: 'ban-in/co-chu', message: 'sai', values, basis, part: first, by: first.form });
  }
}

function andMore(all: readonly Part[]): string {
  return all.length === 1 ? '' : ` (${all.length} đoạn)`;
}

const STEP_AT = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục V, chú thích 1', kind: 'truc-tiep' } as const;

/** 12–13–13 or 13–14–14: sizes grow and shrink together. */
function steps(sheet: WordSheet, tell: Tell): void {
  // The Party's table has one size for the head.
  if (sheet.regime !== 'dang') headSteps(sheet, tell);
  textSteps(sheet, tell);
  mixtures(sheet, tell);
}

function headSteps({ parts }: WordSheet, tell: Tell): void {
  const title = parts.find(({ style, main }) => style === 'quocHieu' && main);
  const size = title === undefined ? undefined : sizeOf(title);
  for (const part of parts) {
    if (size === undefined || !part.main || (part.style !== 'tieuNgu' && part.style !== 'diaDanhThoiGian')) continue;
    const own = sizeOf(part);
    const [small, large] = part.form.size;
    if (own === undefined || own < small || own > large || own === size + 1 || size < 12 || size > 13) continue;
    const values = { quocHieu: shown(size), dung: shown(size + 1), co: shown(own) };
    tell({ id: 'ban-in/co-chu-khong-deu', message: 'dauTrang', values, basis: STEP_AT, part });
    return;
  }
}

function textSteps({ parts, regime }: WordSheet, tell: Tell): void {
  const body = parts.filter(({ style, main, cell }) => main && TEXT.has(style) && cell === undefined);
  const bySize = new Map<number, Part[]>();
  for (const part of body) {
    const own = sizeOf(part);
    // A size that is wrong by itself is told of as such; where the form knows one only there is no step.
    if (
      own !== undefined &&
      part.form.size[0] < part.form.size[1] &&
      own >= part.form.size[0] &&
      own <= part.form.size[1]
    )
      bySize.set(own, [...(bySize.get(own) ?? []), part]);
  }
  const [most, next] = [...bySize].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || next === undefined) return;
  const values = { co: shown(next[0]), khac: shown(most[0]) };
  const basis = regime === 'dang' ? (next[1][0]?.form.basis ?? STEP_AT) : STEP_AT;
  tell({ id: 'ban-in/co-chu-khong-deu', message: 'noiDung', values, basis, part: next[1][0] });
}

/** Words of another size in the midst of a paragraph. */
function mixtures({ parts }: WordSheet, tell: Tell): void {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const size = BODY.has(part.style) && part.cell === undefined ? mixedSize(part) : undefined;
    if (size === undefined) continue;
    const key = `${size}/${sizeOf(part)}`;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  for (const all of found.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const values = { co: shown(mixedSize(first) ?? 0), khac: shown(sizeOf(first) ?? 0), so: all.length };
    tell({ id: 'ban-in/co-chu-khong-deu', message: 'lan', values, basis: first.form.basis, part: first });
  }
}

const TEXT: ReadonlySet<StyleId> = new Set([
  'doan',
  'moDau',
  'canCu',
  'khoan',
  'diem',
  'gach',
  'dieu',
  'khoanTieuDe',
  'mucLaMa',
]);
/** Where an author stresses words as he likes, or custom rules. */
const FREE: ReadonlySet<StyleId> = new Set([
  'bangDau',
  'bangO',
  'dauSao',
  'chuKy',
  'duThao',
  'trichDan',
  'tieuDe',
  'mucChu',
  'doan',
  'gach',
  'nguoiSoan',
]);

const SHORT: ReadonlySet<StyleId> = new Set(['khoan', 'diem']);

/** What an author stresses is a word or a line; a paragraph of two lines that is bold or slanted throughout is no stress. */
const LONG: ReadonlySet<StyleId> = new Set(['doan', 'khoan', 'diem']);

const LOOKS = [
  { key: 'bold', missing: 'thieuDam', more: 'thuaDam' },
  { key: 'italic', missing: 'thieuNghieng', more: 'thuaNghieng' },
] as const;

/** Only what is wholly one way where the form has it wholly the other: a bold word in a line is the author's. */
function looks(sheet: WordSheet, tell: Tell): void {
  const found = new Map<string, { readonly message: string; readonly all: Part[] }>();
  for (const part of sheet.parts) {
    if (isSuperior(part, sheet)) continue;
    for (const message of wrongLooks(part, sheet)) {
      const id = `${part.style}/${message}`;
      const known = found.get(id);
      if (known === undefined) found.set(id, { message, all: [part] });
      else known.all.push(part);
    }
  }
  for (const { message, all } of found.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const values = { phan: PART_NAMES[first.style], them: andMore(all) };
    tell({ id: 'ban-in/kieu-chu', message, values, basis: first.form.basis, part: first });
  }
}

/** Superior and agency were typed in one cell, and are one in the text: only the last paragraph is bold. */
function isSuperior({ style, block, at }: Part, { parts }: WordSheet): boolean {
  return style === 'coQuanBanHanh' && parts.some((other) => other.block === block && other.at > at);
}

function wrongLooks(part: Part, { document }: WordSheet): readonly string[] {
  const { style, paragraph, block, form } = part;
  if (form.basis.kind === 'thong-le') return [];
  const out: string[] = [];
  const isText =
    LONG.has(style) &&
    paragraph.look.align !== 'center' &&
    part.cell === undefined &&
    part.main &&
    !PASSED.test(part.words);
  const isLong = isText && isRunning(part, document);
  for (const { key, missing, more } of LOOKS) {
    const wanted = expectedShare(block, (run) => run[key]);
    const share = shareOf(paragraph, (look) => look[key]);
    if (share === undefined) continue;
    if (isLong && share > 0.9 && !form[key]) out.push(more);
    // A short one that introduces a list may well be its title.
    else if (FREE.has(style) || (SHORT.has(style) && wanted <= 0.05 && part.words.length <= 120)) continue;
    // Of an article whose words are plain the number is bold.
    else if (
      wanted >= 0.95 ? share < 0.5 : wanted > 0 && share === 0 && form[key] && paragraph.label?.look[key] !== true
    )
      out.push(missing);
    else if (wanted <= 0.05 && share > 0.9) out.push(more);
  }
  const isPlain = form.underline !== true && !FREE_LINES.has(style);
  if (isPlain && (shareOf(paragraph, (look) => look.underline) ?? 0) > 0.9) {
    if (expectedShare(block, (run) => run.underline === true || run.href !== undefined) < 0.5) out.push('gachDuoi');
  }
  if ((isLong || style === 'dieu') && (shareOf(paragraph, (look) => look.caps) ?? 0) > 0.9) out.push('inHoa');
  return out;
}

/** Where nobody minds a line below the words. */
const FREE_LINES: ReadonlySet<StyleId> = new Set([
  'bangDau',
  'bangO',
  'dauSao',
  'chuKy',
  'duThao',
  'tieuDe',
  'trichDan',
]);
