import { CUSTOM, STAMP_BOXES } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import type { DocumentTree, Leaf, LeafRole } from '../tree/nodes.ts';
import { textWidth } from './measure.ts';
import type { Block, Box, ColumnsBlock, StyleId, TextBlock } from './model.ts';
import { added, block, dashBefore, line, print, type Sheet, sameLine, styleOf, widestLine, widthOf } from './sheet.ts';

/** What stands above the text: the two columns, type and subject. */
export interface HeadBlocks {
  /** In the top margin. */
  readonly top: readonly TextBlock[];
  readonly blocks: readonly Block[];
}

/** The leaves of a document's header in the order of the source, what stands in its annexes left out. */
export function headOf(sheet: Sheet, doc: DocumentTree, leaves: readonly Leaf[]): HeadBlocks {
  const of = (role: LeafRole): Leaf[] => leaves.filter((leaf) => leaf.role === role);
  const typeAt = doc.preface.type?.span.start ?? Number.POSITIVE_INFINITY;
  const above = of('subject').filter((leaf) => leaf.span.start < typeAt);
  const below = of('subject').filter((leaf) => leaf.span.start > typeAt);
  const stamps = of('stamp').map((leaf) => stamp(sheet, leaf));
  const top = stamps.filter(({ style }) => style === 'phamViLuuHanh');
  const titles = [...nation(sheet, leaves), ...stamps.filter(({ style }) => style === 'tieuDeDang')];
  const secondRight = of('placeDate').map((leaf) => line(sheet, 'diaDanhThoiGian', leaf));
  const width = leftWidth(sheet, [...titles, ...secondRight]);
  const left = agencies(sheet, of('superior'), of('agency'), width);
  const share = sheet.form.paper.rules.motto.value;
  const right = titles.map((one) =>
    one.style === 'tieuNgu' || one.style === 'tieuDeDang' ? ruled(sheet, one, share, sheet.width - width) : one,
  );
  const secondLeft = [
    ...of('number').map((leaf) => line(sheet, 'soKyHieu', leaf)),
    ...above.map((leaf, i) => line(sheet, 'trichYeuCongVan', leaf, i > 0 ? { before: 0 } : {})),
    ...stamps.filter(({ style }) => style !== 'phamViLuuHanh' && style !== 'tieuDeDang'),
  ];
  const blocks: Block[] = [];
  if (left.length > 0 || right.length > 0) blocks.push(columns(sheet, width, left, right));
  if (secondLeft.length > 0 || secondRight.length > 0) {
    if (blocks.length > 0) blocks.push({ type: 'gap', height: CUSTOM.secondRow, keepNext: true });
    blocks.push(columns(sheet, width, secondLeft, secondRight));
  }
  blocks.push(...titleOf(sheet, of('type'), below, of('annexNote')));
  return { top, blocks };
}

function columns(sheet: Sheet, width: number, left: readonly TextBlock[], right: readonly TextBlock[]): ColumnsBlock {
  return {
    type: 'columns',
    role: 'head',
    columns: [
      { width, blocks: left },
      { width: sheet.width - width, blocks: right },
    ],
  };
}

/** Title, motto, place and date stay on one line each: where the text is narrow the left column gives way, to a point. */
function leftWidth(sheet: Sheet, right: readonly TextBlock[]): number {
  const needed = Math.max(0, ...right.map((one) => widthOf(sheet, one))) + CUSTOM.headRoom;
  const width = Math.min(sheet.width * CUSTOM.headLeft, sheet.width - needed);
  return Math.round(Math.max(width, sheet.width * CUSTOM.headLeast) * 10) / 10;
}

function agencies(sheet: Sheet, superior: readonly Leaf[], agency: readonly Leaf[], column: number): TextBlock[] {
  const blocks = [
    ...superior.map((leaf) => line(sheet, 'coQuanChuQuan', leaf)),
    ...agency.map((leaf) => line(sheet, 'coQuanBanHanh', leaf)),
  ];
  const last = blocks.pop();
  if (last === undefined) return [];
  const share = sheet.form.paper.rules.agency?.value;
  if (share === undefined || last.style === 'coQuanChuQuan') {
    blocks.push(last);
    if (share === undefined) blocks.push(ornament(sheet, '*'));
  } else blocks.push(ruled(sheet, last, share, column));
  return blocks;
}

/** The star or the hyphens that Party papers have where others have a drawn line. */
function ornament(sheet: Sheet, text: string): TextBlock {
  return block('dauSao', [added(text, styleOf(sheet, 'dauSao'))], undefined);
}

function nation(sheet: Sheet, leaves: readonly Leaf[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const leaf of leaves) {
    if (leaf.role === 'nationalTitle') blocks.push(line(sheet, 'quocHieu', leaf));
    else if (leaf.role === 'motto') blocks.push(line(sheet, 'tieuNgu', leaf));
    else if (leaf.role === 'partyTitle') blocks.push(line(sheet, 'tieuDeDang', leaf));
  }
  return blocks;
}

/** A block with a drawn line below it, as long as a share of its text. */
function ruled(sheet: Sheet, one: TextBlock, share: number, column: number): TextBlock {
  const length = Math.round(widestLine(sheet, one, column) * share * 100) / 100;
  return { ...one, after: CUSTOM.ruleRoom, rule: { length, weight: CUSTOM.ruleWeight, gap: CUSTOM.ruleGap } };
}

const CIRCULATION = /^[([]?(?:LƯU HÀNH|XEM XONG|ĐỌC XONG|XONG HỘI NGHỊ)/iu;
const DRAFT = /^[([]?DỰ THẢO/iu;
const SECRET = /MẬT/iu;
const URGENT = /KHẨN|HỎA TỐC|HOẢ TỐC/iu;

function stamp(sheet: Sheet, leaf: Leaf): TextBlock {
  const { text } = leaf.flat;
  const id: StyleId = CIRCULATION.test(text)
    ? 'phamViLuuHanh'
    : DRAFT.test(text)
      ? 'duThao'
      : URGENT.test(text)
        ? 'mucDoKhan'
        : SECRET.test(text)
          ? 'mucDoMat'
          : /^ĐOÀN /u.test(text)
            ? 'tieuDeDang'
            : 'duThao';
  const one = line(sheet, id, leaf);
  if (id === 'duThao' || id === 'tieuDeDang') return one;
  return { ...one, after: CUSTOM.ruleRoom, box: boxOf(sheet, one, text) };
}

function boxOf(sheet: Sheet, one: TextBlock, text: string): Box {
  const size = STAMP_BOXES[text.toUpperCase().replace('HOẢ', 'HỎA')];
  const width = size?.width ?? Math.round((widthOf(sheet, one) + 2 * CUSTOM.boxPadding) * 10) / 10;
  return { width, height: size?.height ?? CUSTOM.boxHeight, border: CUSTOM.boxBorder };
}

function titleOf(
  sheet: Sheet,
  type: readonly Leaf[],
  subject: readonly Leaf[],
  notes: readonly Leaf[],
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let rest = subject;
  type.forEach((leaf, i) => {
    const next = rest[0];
    const more = i > 0 ? { before: 0 } : {};
    // "PHÁT ĐỘNG PHONG TRÀO THI ĐUA", "Kế hoạch tổ chức …": one phrase, and not type and subject.
    if (next !== undefined && sameLine(sheet, leaf, next) && isOnePhrase(leaf, next)) {
      const look = styleOf(sheet, 'tenLoai');
      const runs = [...print(sheet, leaf, look), added(' ', look), ...print(sheet, next, look)];
      blocks.push(block('tenLoai', runs, { start: leaf.span.start, end: next.span.end }, more));
      rest = rest.slice(1);
    } else blocks.push(line(sheet, 'tenLoai', leaf, more));
  });
  blocks.push(...rest.map((leaf) => line(sheet, 'trichYeu', leaf)));
  const last = blocks.pop();
  if (last === undefined) return notes.map((leaf) => line(sheet, 'kemTheo', leaf));
  const share = sheet.form.paper.rules.subject?.value;
  const isRuled = subject.length > 0 && notes.length === 0;
  const below = notes.map((leaf) => line(sheet, 'kemTheo', leaf));
  if (!isRuled) return [...blocks, last, ...below];
  if (share === undefined) return [...blocks, last, { ...ornament(sheet, '-----'), after: CUSTOM.ruleRoom }];
  return [...blocks, { ...ruled(sheet, last, share, sheet.width), after: CUSTOM.afterSubject }];
}

function isOnePhrase(type: Leaf, subject: Leaf): boolean {
  return isAllCaps(subject.flat.text) || !isAllCaps(type.flat.text);
}

/** "Kính gửi": one addressee on its line, in the middle; several below, their dashes under the colon. */
export function addresseesOf(sheet: Sheet, leaves: readonly Leaf[]): readonly TextBlock[] {
  const label = leaves.find((leaf) => leaf.role === 'addresseeLabel');
  const all = leaves.filter((leaf) => leaf.role === 'addressee');
  if (label === undefined) return all.map((leaf) => line(sheet, 'kinhGuiDong', leaf));
  const look = styleOf(sheet, 'kinhGui');
  const row = styleOf(sheet, 'kinhGuiDong');
  const gap = { before: CUSTOM.subjectGap };
  const first = all[0];
  if (all.length <= 1) {
    const runs = [...print(sheet, label, look)];
    if (first !== undefined) runs.push(added(' ', look), ...listed(sheet, first, row));
    const source = { start: label.span.start, end: first?.span.end ?? label.span.end };
    return [block('kinhGui', runs, source, gap)];
  }
  const blocks = all.map((leaf) => block('kinhGuiDong', listed(sheet, leaf, row), leaf.span));
  const colon = textWidth(label.flat.text.replace(/ ?:$/u, ''), look);
  const widest = Math.max(...blocks.map((one) => widthOf(sheet, one)));
  const left = round(Math.max(sheet.form.firstLine, (sheet.width - colon - widest) / 2));
  return [
    { ...block('kinhGui', print(sheet, label, look), label.span, gap), align: 'left', left, keepNext: true },
    ...blocks.map((one) => ({ ...one, left: round(left + colon) })),
  ];
}

function listed(sheet: Sheet, leaf: Leaf, look: { readonly bold: boolean; readonly italic: boolean }) {
  const dash = dashBefore(sheet, leaf);
  const runs = print(sheet, leaf, look);
  return dash === undefined ? runs : [added(`${dash} `, look), ...runs];
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
