import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { BodyNode, Division, Signature } from '../../server/src/core/tree/nodes.ts';

/**
 * A seeded fault: the rule that has to report it and the place, as a piece of the sample that occurs once, with the
 * reported range between ⟦ and ⟧ (without marks: the whole piece).
 */
interface Seeded {
  readonly rule: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, '../samples');
const files = readdirSync(folder).filter((name) => /\.vbhc(\.md)?$/u.test(name));
const faulty = files.filter((name) => name.endsWith('-loi.vbhc'));

test('the samples: enough of them, in NFC names, about half faultless', () => {
  expect(files.length).toBeGreaterThanOrEqual(16);
  expect(faulty.length).toBeGreaterThanOrEqual(6);
  expect(files.some((name) => / /u.test(name) && /[ế]/u.test(name.normalize('NFC')))).toBe(true);
});

describe('what a sample reports at warning and error', () => {
  test.each(files)('%s', (name) => {
    const text = read(name);
    const found = lint(parse(text), { language: 'vi', today: '2026-11-21' })
      .filter((finding) => finding.severity === 'error' || finding.severity === 'warning')
      .map((finding) => `${finding.rule} ${finding.span.start}-${finding.span.end} ${marked(text, finding.span)}`);
    expect(found.sort()).toEqual(seededIn(name, text).sort());
  });
});

describe('what a sample is read as', () => {
  test.each<Reading>([
    {
      file: 'Kế hoạch thi đua 2026.vbhc',
      head: 'ke-hoach nd30 15/KH-UBND 2026-02-26',
      outline:
        'I(1(- -) 2(- -)) II(1 2 3) III(1(1.1(a b) 1.2(a b) 1.3(a b)) 2(a b c)) IV(1 2 3) V(1 2) VI VII(1 2 3 4 5)',
      recipients: 6,
      signatures: ['TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lò Thị Hạnh'],
    },
    {
      file: 'bao-cao-dan-tu-pdf.vbhc',
      head: 'bao-cao nd30 731/BC-SNV 2026-07-15',
      outline: 'I(1 2(a b c) 3) II(1 2) III(1 2) IV',
      recipients: 3,
      signatures: ['GIÁM ĐỐC / Trần Đức Thắng'],
    },
    {
      file: 'chi-thi-dang.vbhc',
      head: 'chi-thi dang 09/CT/TU 2026-06-08',
      outline: '1 2(a b c d) 3 4 5',
      recipients: 5,
      signatures: ['T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Vi Văn Thành'],
    },
    {
      file: 'chi-thi-phong-chong-thien-tai.vbhc',
      head: 'chi-thi nd30 06/CT-UBND 2026-04-28',
      outline: '1(a b c d) 2(a b c) 3 4 5 6',
      recipients: 5,
      signatures: ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Hữu Phước'],
    },
    {
      file: 'cong-van-bao-cao-thi-dua.vbhc',
      head: 'cong-van nd30 486/SNV-TĐKT 2026-05-29',
      outline: '1(a b) 2(a b c) 3 4',
      recipients: 4,
      signatures: ['KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Thị Minh Châu'],
    },
    {
      file: 'huong-dan-binh-xet.vbhc.md',
      head: 'huong-dan nd30 33/HD-CĐN 2026-10-14',
      outline: 'I(1(- -) 2) II(1(a b c) 2(a b c) 3(-(+ +) - -)) III(1 2)',
      recipients: 3,
      signatures: ['TM. BAN THƯỜNG VỤ / CHỦ TỊCH / Mai Thị Hồng Vân'],
    },
    {
      file: 'ke-hoach-chuyen-doi-so.vbhc',
      head: 'ke-hoach nd30 112/KH-CĐNAS 2026-02-12',
      outline: 'A(1 2) B(I(1 2(a b c)) II(1(1.1 1.2) 2(2.1(a b) 2.2(a b)) 3 4) III IV(1 2) V(1 2 3))',
      recipients: 4,
      signatures: ['KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG / Phạm Thị Thu Hiền'],
      annexes: 1,
    },
    {
      file: 'ke-hoach-thi-dua-90-ngay-loi.vbhc',
      head: 'ke-hoach nd30 7/KH-SCT 2026-03-02',
      outline: 'I(1(a b) 2(a b c)) II(1 2 3) IV(1(a b c d e) 2(a b)) V(1 2 2) VI(1 2) VII VIII(1 2 3)',
      recipients: 4,
      signatures: ['T/M BAN GIÁM ĐỐC / GIÁM ĐỐC / Đinh Quốc Việt'],
    },
    {
      file: 'ke-hoach-thi-dua-so-noi-vu.vbhc',
      head: 'ke-hoach nd30 28/KH-SNV 2026-03-05',
      outline:
        'I(1(a b c) 2(a b c)) II(1 2 3(a b)) III(1 2(a b c d đ) 3(a b)) IV(1(a b) 2 3) V(1 2(a b) 3) VI VII(1(a b c) 2 3(a b))',
      recipients: 5,
      signatures: ['GIÁM ĐỐC / Trần Đức Thắng'],
    },
    {
      file: 'nghi-dinh-du-thao.vbhc',
      head: 'nghi-dinh quy-pham /2026/NĐ-CP 2026',
      outline: 'I(1 2(1 2) 3(1 2 3)) II(1(4(1 2) 5(1 2(a b c d đ))) 2(6(1 2) 7(1 2))) III(8 9 10)',
      recipients: 4,
      signatures: ['TM. CHÍNH PHỦ / KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG'],
    },
    {
      file: 'nghi-quyet-hdnd.vbhc',
      head: 'nghi-quyet nd30 11/NQ-HĐND 2026-07-16',
      outline: '1(1 2 3 4) 2(1(a b) 2(a b) 3) 3',
      recipients: 4,
      signatures: ['CHỦ TỊCH / Hà Văn Nam'],
    },
    {
      file: 'ke-hoach-viet-hoa-loi.vbhc',
      head: 'ke-hoach nd30 118/KH-SVHTT 2026-12-08',
      outline: 'I(1 2) II(1 2(- - -)) III(1 2)',
      recipients: 4,
      signatures: ['GIÁM ĐỐC / Đặng Minh Hòa'],
    },
    {
      file: 'phat-dong-benh-vien.vbhc',
      head: 'phat-dong nd30 19/PĐTĐ-BV 2026-02',
      outline: 'I(Một Hai Ba) II(1 2 3 4 5) III(1 2) IV(1 2)',
      recipients: 4,
      signatures: ['GIÁM ĐỐC / Hoàng Minh Tuấn'],
    },
    {
      file: 'quyet-dinh-hoi-dong-thi-dua.vbhc.md',
      head: 'quyet-dinh nd30 214/QĐ-SYT 2026-03-18',
      outline: '1 2(1 2(a b) 3) 3 4 5',
      recipients: 4,
      signatures: ['GIÁM ĐỐC / Đặng Thị Bích Ngọc'],
      annexes: 1,
    },
    {
      file: 'thong-bao-ket-luan-loi.vbhc',
      head: 'thong-bao nd30 9/TB-VP 2026-04-14',
      outline: 'I II(1 2 3)',
      recipients: 3,
      signatures: ['TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Ngô Đức Trí'],
    },
  ])('$file', ({ file, head, outline, recipients, signatures, annexes }) => {
    const parsed = parse(read(file));
    const { kind, regime, preface, body, conclusions, attachments } = parsed.main;
    const { number, placeDate } = preface;
    expect([kind, regime, `${number?.number ?? ''}/${number?.symbol}`, placeDate?.date.iso].join(' ')).toBe(head);
    expect(body.filter(isDivision).map(outlineOf).join(' ')).toBe(outline);
    expect(conclusions.recipients.length).toBe(recipients);
    expect(conclusions.signatures.map(signatureOf)).toEqual(signatures);
    expect(attachments.length).toBe(annexes ?? 0);
    expect(parsed.documents).toEqual([]);
    expect(parsed.outside).toEqual([]);
    expect(parsed.wrapped).toBe(file.includes('pdf'));
  });
});

interface Reading {
  readonly file: string;
  readonly head: string;
  readonly outline: string;
  readonly recipients: number;
  readonly signatures: readonly string[];
  readonly annexes?: number;
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function seededIn(name: string, text: string): string[] {
  if (!faulty.includes(name)) return [];
  const list = JSON.parse(read(name.replace(/\.vbhc$/u, '.loi.json'))) as readonly Seeded[];
  return list.map((one) => {
    const open = one.text.indexOf('⟦');
    const close = one.text.indexOf('⟧');
    const piece = one.text.replace('⟦', '').replace('⟧', '');
    const at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) throw new Error(`${name}: “${piece}” must occur once`);
    const span = open < 0 ? { start: at, end: at + piece.length } : { start: at + open, end: at + close - 1 };
    return `${one.rule} ${span.start}-${span.end} ${marked(text, span)}`;
  });
}

function marked(text: string, span: { readonly start: number; readonly end: number }): string {
  return `“${text.slice(Math.max(0, span.start - 15), span.start)}⟦${text.slice(span.start, span.end)}⟧”`;
}

function isDivision(node: BodyNode): node is Division {
  return node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'quote';
}

function outlineOf(node: Division): string {
  const inner = node.children.filter(isDivision).map(outlineOf).join(' ');
  const label = node.num === '' ? node.marker : node.num;
  return inner === '' ? label : `${label}(${inner})`;
}

function signatureOf(one: Signature): string {
  return [one.onBehalf?.flat.text, one.forPosition?.flat.text, one.position?.text, one.signer?.flat.text]
    .filter((part) => part !== undefined)
    .join(' / ');
}
