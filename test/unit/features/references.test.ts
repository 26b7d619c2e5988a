import { describe, expect, it } from 'vitest';
import { documentAt } from '../../../server/src/core/features/path.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { referencesOf } from '../../../server/src/core/reference/reference.ts';
import { targetAt } from '../../../server/src/core/reference/resolve.ts';
import { framed } from '../../harness/frame.ts';

const DECREE = `NGHỊ ĐỊNH
Quy định về thư viện lưu động

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi

1. Một.

2. Hai:

a) Hai a;

b) Hai b.

Chương II
THỰC HIỆN

Điều 2. Áp dụng

1. Ba: HERE.

2. Bốn.

Điều 3. Hiệu lực

1. Năm.
`;

/** The first line of what the reference in the text leads to when asked at `words`; undefined where there is none. */
function led(text: string, words: string, within = words): string | undefined {
  const parsed = parse(text);
  const offset = text.indexOf(words, text.indexOf(within));
  const reference = parsed.leaves.flatMap(referencesOf).find(({ span }) => span.start <= offset && offset <= span.end);
  if (reference === undefined) return undefined;
  const target = targetAt(parsed, documentAt(parsed, offset), reference, offset);
  return target === undefined ? undefined : text.slice(target.span.start, target.span.end).split('\n')[0];
}

const decree = (reference: string, words: string): string | undefined =>
  led(DECREE.replace('HERE', `theo ${reference}`), words, `theo ${reference}`);

describe('a reference inside the document', () => {
  it('leads to the innermost unit of the place that is asked about', () => {
    expect(decree('điểm b khoản 2 Điều 1 Nghị định này', 'điểm b')).toBe('b) Hai b.');
    expect(decree('điểm b khoản 2 Điều 1 Nghị định này', 'khoản 2')).toBe('2. Hai:');
    expect(decree('điểm b khoản 2 Điều 1 Nghị định này', 'Điều 1')).toBe('Điều 1. Phạm vi');
    expect(decree('điểm b khoản 2 Điều 1 Nghị định này', 'Nghị định này')).toBe('b) Hai b.');
  });

  it('is relative to the article that it stands in', () => {
    expect(decree('khoản 2 Điều này', 'khoản 2')).toBe('2. Bốn.');
    expect(decree('khoản 2 Điều này', 'Điều này')).toBe('Điều 2. Áp dụng');
  });

  it('takes each of two chains that share an article on its own', () => {
    const text = 'điểm a khoản 2 và khoản 1 Điều 1';
    expect(decree(text, 'điểm a')).toBe('a) Hai a;');
    expect(decree(text, 'khoản 1')).toBe('1. Một.');
  });

  it('finds chapters and articles anywhere in the document', () => {
    expect(decree('Chương II', 'Chương II')).toBe('Chương II');
    expect(decree('Điều 3', 'Điều 3')).toBe('Điều 3. Hiệu lực');
  });

  it('leads nowhere when there is no such place, or when it is of another document', () => {
    expect(decree('khoản 3 Điều 1', 'khoản 3')).toBeUndefined();
    expect(decree('Điều 9', 'Điều 9')).toBeUndefined();
    expect(decree('Điều 3 Luật Thư viện', 'Điều 3')).toBeUndefined();
    expect(decree('Điều 3 của Hiệp định hợp tác', 'Điều 3')).toBeUndefined();
    expect(decree('Điều 3 Nghị định số 30/2020/NĐ-CP', 'Điều 3')).toBeUndefined();
    expect(decree('Điều 3 Quy chế này', 'Điều 3')).toBeUndefined();
    expect(decree('khoản 2', 'khoản 2')).toBeUndefined();
  });

  it('reads the sections of a plan, in either order', () => {
    const text = (reference: string) => framed(`1. Một;\n2. Theo ${reference};\n3. Ba.`);
    expect(led(text('khoản 1 Mục II Kế hoạch này'), 'khoản 1')).toBe('1. Một;');
    expect(led(text('Mục II, khoản 3'), 'khoản 3')).toBe('3. Ba.');
    expect(led(text('Mục III Kế hoạch này'), 'Mục III')).toBe('III. TỔ CHỨC THỰC HIỆN');
    expect(led(text('khoản 1 Mục này'), 'khoản 1')).toBe('1. Một;');
    expect(led(text('phần I'), 'phần I')).toBe('I. MỤC ĐÍCH, YÊU CẦU');
  });
});
