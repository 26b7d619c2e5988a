import type { Measure } from '../../core/law/paper.ts';
import type { StyleId } from '../../core/layout/model.ts';
import { BODY, PART_NAMES } from './part-names.ts';
import { MM_PER_TWIP, rangeWords, shown, type Tell } from './report.ts';
import { letterShares, type Part, type WordSheet } from './sheet.ts';

/** Alignment, first lines and gaps. */
export function checkParagraphs(sheet: WordSheet, tell: Tell): void {
  const body = sheet.parts.filter(({ style, cell, boxed }) => BODY.has(style) && cell === undefined && !boxed);
  centred(sheet, tell);
  justified(body, tell);
  firstLines(sheet, body, tell);
  gaps(sheet, body, tell);
  lineSpacing(sheet, body, tell);
}

/** Parts whose place in the middle the law names and nothing else gives. */
const CENTRED: ReadonlySet<StyleId> = new Set([
  'coQuanChuQuan',
  'coQuanBanHanh',
  'quocHieu',
  'tieuNgu',
  'tenLoai',
  'trichYeu',
  'phan',
  'tenPhan',
  'chuong',
  'tenChuong',
  'muc',
  'tenMuc',
  'tieuMuc',
  'tenTieuMuc',
  'quyenHan',
  'chucVu',
  'hoTen',
  'phuLuc',
  'tenPhuLuc',
  'kemTheo',
]);

function centred({ parts }: WordSheet, tell: Tell): void {
  const told = new Set<StyleId>();
  for (const part of parts) {
    const { look } = part.paragraph;
    if (!CENTRED.has(part.style) || told.has(part.style) || look.align === 'center' || part.boxed) continue;
    // Columns by tabs or indents put words in the middle too.
    const indented = look.left + look.firstLine > 600 || part.paragraph.content.some(({ type }) => type === 'tab');
    if (indented || look.align === 'right') continue;
    told.add(part.style);
    const values = { phan: PART_NAMES[part.style] };
    tell({ id: 'ban-in/canh-dong', message: 'giua', values, basis: part.form.basis, part });
  }
}

/** So many letters go over one line at the least: on a single line nobody sees the difference. */
const TWO_LINES = 110;

function justified(body: readonly Part[], tell: Tell): void {
  const wrong = body.filter(
    ({ paragraph, words, form }) =>
      words.length > TWO_LINES && form.align === 'both' && paragraph.look.align !== 'both',
  );
  const [first] = wrong;
  if (first === undefined) return;
  const basis = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e', kind: 'truc-tiep' } as const;
  tell({ id: 'ban-in/canh-dong', message: 'deu', values: { so: wrong.length }, basis, part: first });
}

function fits(value: number, { min, max, only }: Measure, slack: number): boolean {
  if (only !== undefined) return only.some((one) => Math.abs(one - value) <= slack);
  return value >= min - slack && value <= max + slack;
}

function firstLines({ paper }: WordSheet, body: readonly Part[], tell: Tell): void {
  const measure = paper.text.firstLine;
  const wrong = new Map<string, Part[]>();
  for (const part of body) {
    const { look, content } = part.paragraph;
    // A tab or blanks at the beginning move the line too, by how much only the program knows.
    const first = content[0];
    if (first?.type === 'tab' || (first?.type === 'text' && /^[\s\u00a0]/u.test(first.text))) continue;
    if (look.align === 'center' || look.align === 'right') continue;
    const value = (look.left + look.firstLine) * MM_PER_TWIP;
    if (!fits(value, measure, 0.6)) wrong.set(shown(value), [...(wrong.get(shown(value)) ?? []), part]);
  }
  for (const [co, all] of wrong) {
    // Lists are often moved in on purpose: what the law says is of the text as a whole.
    if (all.length * 5 < body.length) continue;
    const dung = measure.only?.map(shown).join(' hoặc ') ?? rangeWords(measure.min, measure.max);
    const values = { co, so: all.length, dung };
    tell({ id: 'ban-in/thut-dong', message: 'sai', values, basis: measure.basis, part: all[0], by: measure });
  }
}

function gaps({ paper, all }: WordSheet, body: readonly Part[], tell: Tell): void {
  const { gap } = paper.text;
  const wrong = new Map<string, Part[]>();
  let pairs = 0;
  for (const [i, part] of body.entries()) {
    const before = body[i - 1];
    // Right behind the one before; an empty paragraph between them is a gap.
    if (before === undefined || part.at !== before.at + 1 || all[part.at] === undefined) continue;
    pairs += 1;
    const points = (before.paragraph.look.after + part.paragraph.look.before) / 20;
    if (points < gap.min - 0.05) wrong.set(shown(points), [...(wrong.get(shown(points)) ?? []), part]);
  }
  for (const [co, places] of wrong) {
    if (places.length * 5 < pairs) continue;
    const values = { co, so: places.length, dung: shown(gap.min) };
    tell({ id: 'ban-in/cach-doan', message: 'sai', values, basis: gap.basis, part: places[0], by: gap });
  }
}

/** Height of a single line of Times New Roman, in sizes of the letter. */
const SINGLE = 1.15;

function lineSpacing({ paper }: WordSheet, body: readonly Part[], tell: Tell): void {
  const { times, exactly } = paper.text;
  const wrong = new Map<string, Part[]>();
  for (const part of body) {
    const { rule, value } = part.paragraph.look.line;
    const size = letterShares(part.paragraph, (look) => look.size)[0]?.[0] ?? 14;
    const inTimes = rule === 'auto' ? value / 240 : value / 20 / (size * SINGLE);
    const isRight =
      (times !== undefined && inTimes >= times.min - 0.06 && inTimes <= times.max + 0.02) ||
      (exactly !== undefined && rule !== 'auto' && fits(value / 20, exactly, 0.05)) ||
      // At least so many points, which a line of that size needs anyway.
      (rule === 'atLeast' && times !== undefined && inTimes < 1);
    if (isRight) continue;
    const co = rule === 'auto' ? `${shown(value / 240)} dòng` : `${shown(value / 20)} pt`;
    wrong.set(co, [...(wrong.get(co) ?? []), part]);
  }
  for (const [co, all] of wrong) {
    if (all.length * 5 < body.length) continue;
    const dung =
      times === undefined && exactly !== undefined
        ? `${rangeWords(exactly.min, exactly.max)} pt`
        : times !== undefined && times.min === times.max
          ? `${shown(times.min)} dòng`
          : `từ dòng đơn đến ${shown(times?.max ?? 1.5)} dòng`;
    const by = times ?? exactly;
    if (by === undefined) continue;
    const values = { co, so: all.length, dung };
    tell({ id: 'ban-in/cach-dong', message: 'sai', values, basis: by.basis, part: all[0], by });
  }
}
