import type { StyleId } from '../../core/layout/model.ts';
import { isRagged, isRunning, wrongFirstLine, wrongLine } from './paragraph-looks.ts';
import { BODY, PART_NAMES } from './part-names.ts';
import { MM_PER_TWIP, rangeWords, shown, type Tell } from './report.ts';
import { bodyParts, type Part, type WordSheet } from './sheet.ts';

/** Alignment, first lines and gaps. */
export function checkParagraphs(sheet: WordSheet, tell: Tell): void {
  const body = bodyParts(sheet);
  centred(sheet, tell);
  atLeft(sheet, tell);
  justified(sheet, body, tell);
  firstLines(sheet, body, tell);
  rightEdges(sheet, body, tell);
  gaps(sheet, body, tell);
  lineSpacing(sheet, body, tell);
}

/** Parts whose place in the middle the law names and nothing else gives. */
const CENTRED: ReadonlySet<StyleId> = new Set([
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'quocHieu',
  'tieuNgu',
  'tieuDeDang',
  'diaDanhThoiGian',
  'trichYeuCongVan',
  'thamQuyen',
  'quyetDinh',
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

const AT_LEFT: ReadonlySet<StyleId> = new Set(['noiNhan', 'noiNhanDong']);

function atLeft({ parts }: WordSheet, tell: Tell): void {
  const part = parts.find(
    ({ style, paragraph }) => AT_LEFT.has(style) && !/^(?:left|both)$/u.test(paragraph.look.align),
  );
  if (part === undefined) return;
  const values = { phan: PART_NAMES[part.style] };
  tell({ id: 'ban-in/canh-dong', message: 'trai', values, basis: part.form.basis, part });
}

/** Those with a label are running text however short they are: a short one without may be a title or a motto. */
const LABELLED: ReadonlySet<StyleId> = new Set(['khoan', 'diem', 'gach', 'canCu', 'dieu']);

function justified(sheet: WordSheet, body: readonly Part[], tell: Tell): void {
  const wrong = body.filter((part) => {
    const { align } = part.paragraph.look;
    if (isRagged(part, sheet)) return true;
    if ((part.block.align ?? 'both') !== 'both' || (align !== 'center' && align !== 'right')) return false;
    return LABELLED.has(part.style) || isRunning(part, sheet.document);
  });
  const [first] = wrong;
  if (first === undefined) return;
  const basis = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e', kind: 'truc-tiep' } as const;
  tell({ id: 'ban-in/canh-dong', message: 'deu', values: { so: wrong.length }, basis, part: first });
}

/** Lists are often moved in on purpose, each as a whole. */
const LISTS: ReadonlySet<StyleId> = new Set(['gach', 'diem']);

/** Which of the wrong ones are seen as such: a good part of the text, or some where most of their kind are right. */
function seen(wrong: readonly Part[], body: readonly Part[]): (all: readonly Part[]) => readonly Part[] {
  const share = (of: (part: Part) => boolean): number => {
    const own = body.filter(of).length;
    return own === 0 ? 1 : wrong.filter(of).length / own;
  };
  const isStray = new Map<StyleId | 'text', boolean>();
  for (const { style } of wrong) {
    if (LISTS.has(style)) isStray.set(style, share((part) => part.style === style) <= 1 / 3);
    else isStray.set('text', share((part) => !LISTS.has(part.style)) <= 1 / 2);
  }
  return (all) =>
    all.length * 5 >= body.length
      ? all
      : all.filter(({ style }) => isStray.get(LISTS.has(style) ? style : 'text') === true);
}

function grouped(body: readonly Part[], of: (part: Part) => string | undefined): ReadonlyMap<string, readonly Part[]> {
  const out = new Map<string, Part[]>();
  for (const part of body) {
    const key = of(part);
    if (key !== undefined) out.set(key, [...(out.get(key) ?? []), part]);
  }
  return out;
}

function firstLines({ paper }: WordSheet, body: readonly Part[], tell: Tell): void {
  const measure = paper.text.firstLine;
  const wrong = grouped(body, (part) => {
    const value = wrongFirstLine(part, paper);
    return value === undefined ? undefined : shown(value);
  });
  const pick = seen([...wrong.values()].flat(), body);
  for (const [co, every] of wrong) {
    const all = pick(every);
    if (all.length === 0) continue;
    const dung = measure.only?.map(shown).join(' hoặc ') ?? rangeWords(measure.min, measure.max);
    const values = { co, so: all.length, dung };
    tell({ id: 'ban-in/thut-dong', message: 'sai', values, basis: measure.basis, part: all[0], by: measure });
  }
}

/** More than this from the right edge of the text, in twips, is seen. */
const NARROWER = 284;

/** Where the whole text is narrow its place is wrong: `positions.ts` tells that. */
function rightEdges({ paper }: WordSheet, body: readonly Part[], tell: Tell): void {
  const wrong = body.filter(
    ({ style, paragraph }) =>
      paragraph.look.right > NARROWER && paragraph.look.align !== 'center' && style !== 'trichDan',
  );
  const [first] = wrong;
  if (first === undefined || wrong.length * 2 > body.length) return;
  const values = { co: shown(first.paragraph.look.right * MM_PER_TWIP), so: wrong.length };
  tell({ id: 'ban-in/thut-dong', message: 'phai', values, basis: paper.text.firstLine.basis, part: first });
}

/** Headings within the text are paragraphs of it. */
const HEADINGS: ReadonlySet<StyleId> = new Set([
  'mucChu',
  'mucLaMa',
  'khoanTieuDe',
  'tieuDe',
  'tenChuong',
  'tenMuc',
  'tenTieuMuc',
  'tenPhan',
]);

function gaps({ paper, parts }: WordSheet, body: readonly Part[], tell: Tell): void {
  const { gap } = paper.text;
  // Right behind the one before; an empty paragraph between them is a gap.
  const text = parts.filter(({ style, cell }) => cell === undefined && (BODY.has(style) || HEADINGS.has(style)));
  const before = new Map(text.map((part) => [part.at + 1, part]));
  const pairs = body.filter(({ at }) => before.has(at));
  const wrong = grouped(pairs, (part) => {
    const points = ((before.get(part.at)?.paragraph.look.after ?? 0) + part.paragraph.look.before) / 20;
    return points < gap.min - 0.05 ? shown(points) : undefined;
  });
  const pick = seen([...wrong.values()].flat(), pairs);
  for (const [co, every] of wrong) {
    const places = pick(every);
    if (places.length === 0) continue;
    const values = { co, so: places.length, dung: shown(gap.min) };
    tell({ id: 'ban-in/cach-doan', message: 'sai', values, basis: gap.basis, part: places[0], by: gap });
  }
}

function lineSpacing({ paper }: WordSheet, body: readonly Part[], tell: Tell): void {
  const { times, exactly } = paper.text;
  const wrong = grouped(body, (part) => wrongLine(part, paper));
  const pick = seen([...wrong.values()].flat(), body);
  for (const [co, every] of wrong) {
    const all = pick(every);
    const by = times ?? exactly;
    if (all.length === 0 || by === undefined) continue;
    const dung =
      times === undefined && exactly !== undefined
        ? `${rangeWords(exactly.min, exactly.max)} pt`
        : times !== undefined && times.min === times.max
          ? `${shown(times.min)} dòng`
          : `từ dòng đơn đến ${shown(times?.max ?? 1.5)} dòng`;
    const values = { co, so: all.length, dung };
    tell({ id: 'ban-in/cach-dong', message: 'sai', values, basis: by.basis, part: all[0], by });
  }
}
