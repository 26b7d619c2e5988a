import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { from1252 } from '../../../server/src/core/encoding/bytes.ts';
import { encodeTcvn3 } from '../../../server/src/core/encoding/tcvn3.ts';
import { encodeVni } from '../../../server/src/core/encoding/vni.ts';
import { normaliseCharacters } from '../../../server/src/core/features/characters.ts';
import { applyEdits } from '../../../server/src/core/lint/fix.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { framed } from '../../harness/frame.ts';

const normalised = (text: string): string => normaliseCharacters(parse(text)).text;

const LINES = [
  '1. Rà soát hồ sơ lưu trữ của 12 phòng, đơn vị trước ngày 30/6/2026.',
  '2. Báo cáo kết quả thực hiện Kế hoạch số 15/KH-SNV ngày 02/3/2026 của Giám đốc Sở.',
  'a) Văn phòng chủ trì, phối hợp với các phòng tổng hợp “số liệu” – hằng quý, gửi về đầu mối.',
  'đ) Kinh phí: 1.500.000 đồng, bằng 12,5% dự toán.',
];

/** What may happen to a line on its way here, and leaves no doubt what was meant. */
const DAMAGES: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.normalize('NFD'),
  (line) => line.replace('ồ', 'o\u0300\u0302').replace('ấ', '\u00e1\u0302'),
  (line) => line.replaceAll('đ', 'ð').replaceAll('Đ', 'Ð'),
  (line) => line.replace(/c/u, '\u0441'),
  (line) => line.replace(/ơ/u, '\u00adơ').replace(/h/u, '\u200bh'),
  (line) => line.replace(/2026/u, '２０２６'),
  encodeTcvn3,
  encodeVni,
  (line) => from1252(Buffer.from(line, 'utf8')),
];

describe('normaliseCharacters', () => {
  it('brings back what was meant, whatever happened to each line; a second time there is nothing to do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(DAMAGES.length - 1), { minLength: 4, maxLength: 4 }), (chosen) => {
        const text = framed(LINES.map((line, i) => DAMAGES[chosen[i] ?? 0]?.(line) ?? line).join('\n'));
        const done = normaliseCharacters(parse(text));
        expect(done.text).toBe(framed(LINES.join('\n')));
        expect(applyEdits(text, done.edits)).toBe(done.text);
        expect(normaliseCharacters(parse(done.text)).edits).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a sound document as it is, byte for byte', () => {
    const text =
      `\ufeff${framed('Tên gốc là «Москва», 10 μm.\u00a0Số 5\u20117.  Hai  cách.\n\n```\n\u00ad\n```')}`.replaceAll(
        '\n',
        '\r\n',
      );
    expect(normaliseCharacters(parse(text))).toEqual({ text, edits: [], tasks: [] });
  });

  it('touches the letters only: figures, blanks and line ends around them stay', () => {
    const text = framed(`1.  2.500 đồng;\t5 x 3\r\n${encodeTcvn3(LINES[0] ?? '')}  \r\n`);
    const { edits } = normaliseCharacters(parse(text));
    expect(edits.length).toBeGreaterThan(5);
    for (const { span } of edits) expect(text.slice(span.start, span.end)).not.toMatch(/[\d\s]/u);
  });

  it('takes the rules that were chosen, and says what each would do', () => {
    const text = framed('Các đơn vị th\u00adực hiện ba\u0301o cáo.');
    const all = normaliseCharacters(parse(text));
    expect(all.tasks.map(({ rule, count }) => [rule, count])).toEqual([
      ['ky-tu/khong-nfc', 1],
      ['ky-tu/ky-tu-an', 1],
    ]);
    expect(all.tasks[0]?.sample?.after).toContain('báo cáo');
    const one = normaliseCharacters(parse(text), { rules: new Set(['ky-tu/ky-tu-an']) });
    expect(one.text).toBe(text.replace('\u00ad', ''));
    const off = normaliseCharacters(parse(text), { lint: { language: 'vi', levels: { 'ky-tu/*': 'off' } } });
    expect(off.edits).toEqual([]);
  });

  it('respects what was switched off in the text', () => {
    const text = framed('<!-- tắt ky-tu/ky-tu-an: mẫu ký tự -->\nCác đơn vị th\u00adực hiện.');
    expect(normalised(text)).toBe(text);
  });
});
