import { CUSTOM, STAMP_BOXES } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import type { DocumentTree, Leaf, LeafRole } from '../tree/nodes.ts';
import { balanced, linesOf } from './balance.ts';
import type { Block, Box, ColumnsBlock, StyleId, TextBlock } from './model.ts';
import { added, block, line, print, type Sheet, sameLine, styleOf, widthOf } from './sheet.ts';

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
  const titles = [
    ...(isCopy(doc) ? of('type').map((leaf) => line(sheet, 'tenLoai', leaf, { before: 0 })) : nation(sheet, leaves)),
    ...stamps.filter(({ style }) => style === 'tieuDeDang'),
  ];
  const secondRight = of('placeDate').map((leaf) => line(sheet, 'diaDanhThoiGian', leaf));
  const width = leftWidth(sheet, [...titles, ...secondRight]);
  const left = agencies(sheet, of('superior'), of('agency'), width);
  const share = sheet.form.paper.rules.motto.value;
  const right = titles.map((one) =>
    one.style === 'tieuNgu' || one.style === 'tieuDeDang' ? ruled(sheet, one, share, sheet.width - width) : one,
  );
  const secondLeft = [
    ...of('number').map((leaf) => line(sheet, 'soKyHieu', leaf)),
    ...above.map((leaf, i) => apart(sheet, line(sheet, 'trichYeuCongVan', leaf, i > 0 ? { before: 0 } : {}), width)),
    ...stamps.filter(({ style }) => style !== 'phamViLuuHanh' && style !== 'tieuDeDang'),
  ];
  const title = titleOf(sheet, isCopy(doc) ? [] : of('type'), below, of('annexNote'));
  // Where no agency stands beside it the title of the State stands in the middle of the sheet.
  if (left.length === 0 && secondLeft.length === 0 && right.length > 0) {
    const dates = secondRight.map((one) => ({ ...one, align: 'right', before: CUSTOM.secondRow }) as const);
    return { top, blocks: [...right, ...dates, ...title] };
  }
  const blocks: Block[] = [];
  if (left.length > 0 || right.length > 0) blocks.push(columns(sheet, width, left, right));
  if (secondLeft.length > 0 || secondRight.length > 0) {
    if (blocks.length > 0) blocks.push({ type: 'gap', height: CUSTOM.secondRow, keepNext: true });
    blocks.push(columns(sheet, width, secondLeft, secondRight));
  }
  blocks.push(...title);
  return { top, blocks };
}

/** SAO Y, SAO LỤC, TRÍCH SAO: in the place of the State's title, on the sheet of what it copies (Mẫu 3.1). */
export function isCopy({ kind, preface }: DocumentTree): boolean {
  return kind === 'ban-sao' && preface.nationalTitle === undefined;
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
    ...superior.map((leaf) => apart(sheet, line(sheet, 'coQuanChuQuan', leaf), column)),
    ...agency.map((leaf) => apart(sheet, line(sheet, 'coQuanBanHanh', leaf), column)),
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

/** In lines of like length that keep away from the other column: a long name would run into the title of the State. */
function apart(sheet: Sheet, one: TextBlock, column: number): TextBlock {
  const inner = column - 2 * CUSTOM.headGutter;
  if (linesOf(sheet, one, inner).count < 2) return one;
  const { left = 0, right = 0, ...rest } = balanced(sheet, one, inner);
  const indent = (own: number): number => Math.round((own + CUSTOM.headGutter) * 10) / 10;
  return { ...rest, left: indent(left), right: indent(right) };
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
  const { widest } = linesOf(sheet, one, column - (one.left ?? 0) - (one.right ?? 0));
  const length = Math.round(widest * share * 100) / 100;
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
  // In the top margin there is no room to spare: a gap would push the text down.
  const after = id === 'phamViLuuHanh' ? 0 : CUSTOM.ruleRoom;
  return { ...one, after, box: boxOf(sheet, one, text) };
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
      const source = { start: leaf.span.start, end: next.span.end };
      blocks.push(balanced(sheet, block('tenLoai', runs, source, more), sheet.width));
      rest = rest.slice(1);
    } else blocks.push(balanced(sheet, line(sheet, 'tenLoai', leaf, more), sheet.width));
  });
  blocks.push(...rest.map((leaf) => balanced(sheet, line(sheet, 'trichYeu', leaf), sheet.width)));
  const below = notes.map((leaf) => balanced(sheet, line(sheet, 'kemTheo', leaf), sheet.width));
  const last = blocks.pop();
  if (last === undefined) return below;
  const share = sheet.form.paper.rules.subject?.value;
  const isRuled = subject.length > 0 && notes.length === 0;
  // No subject, no line: the text keeps the same room below the type alone.
  if (below.length === 0 && !isRuled) return [...blocks, { ...last, after: CUSTOM.afterSubject }];
  if (!isRuled) return [...blocks, last, ...lastWith(below, CUSTOM.ruleRoom)];
  if (share === undefined) return [...blocks, last, { ...ornament(sheet, '-----'), after: CUSTOM.ruleRoom }];
  return [...blocks, { ...ruled(sheet, last, share, sheet.width), after: CUSTOM.afterSubject }];
}

function lastWith(blocks: readonly TextBlock[], after: number): readonly TextBlock[] {
  return blocks.map((one, i) => (i === blocks.length - 1 ? { ...one, after } : one));
}

function isOnePhrase(type: Leaf, subject: Leaf): boolean {
  return isAllCaps(subject.flat.text) || !isAllCaps(type.flat.text);
}
