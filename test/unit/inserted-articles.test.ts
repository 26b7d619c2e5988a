import { describe, expect, it } from 'vitest';
import { amending, circularWith } from '../../scripts/coverage/samples.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { BodyNode } from '../../server/src/core/tree/nodes.ts';

// Units put in later take the number of the one before with a letter (Nghị định 78/2025/NĐ-CP, Điều 69 khoản 4).
describe('inserted articles, clauses and points', () => {
  it('are none of the amending act where they stand in quotation marks', () => {
    const text = amending(
      '1. Bổ sung Điều 6a, Điều 6b vào sau Điều 6 như sau:',
      '“Điều 6a. Rà soát hằng năm',
      '1. Hồ sơ được rà soát theo khoản 4 Điều 6.',
      '2. Kết quả rà soát theo khoản 1 Điều 6b Thông tư này được báo cáo.',
      'Điều 6b. Báo cáo',
      'Hồ sơ được báo cáo.”.',
      '2. Bổ sung khoản 1a vào sau khoản 1 Điều 7 như sau:',
      '“1a. Hồ sơ thêm theo Điều 6a Thông tư này.”.',
      '3. Bổ sung điểm a1 vào sau điểm a khoản 2 Điều 8 như sau:',
      '“a1) Ảnh;”.',
      '4. Bãi bỏ khoản 3 Điều 9.',
    );
    expect(shapeOf(text)).toEqual(['article 1 (1 2 3 4)', 'article 2']);
    expect(rulesOn(text)).toEqual([]);
  });

  it.each([
    ['one', 'Điều 6a'],
    ['two', 'Điều 6a, Điều 6b'],
    ['two in short', '6a và 6b'],
  ])('are none of it without the marks either: %s', (_, named) => {
    const both = named !== 'Điều 6a';
    const text = amending(
      `1. Bổ sung ${named.startsWith('6') ? `các Điều ${named}` : named} vào sau Điều 6 như sau:`,
      'Điều 6a. Rà soát hằng năm',
      '1. Hồ sơ được rà soát hằng năm.',
      '2. Kết quả được báo cáo.',
      ...(both ? ['Điều 6b. Báo cáo', 'Hồ sơ được báo cáo.'] : []),
      '2. Bãi bỏ khoản 3 Điều 7.',
    );
    expect(shapeOf(text)).toEqual(['article 1 (1 2)', 'article 2']);
    // That the marks are missing is all there is to say.
    expect(rulesOn(text)).toEqual(['bo-cuc/sua-doi-thieu-trich']);
  });

  it('belong to the sequence of a text that was consolidated, and references lead to them', () => {
    const body = [
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Hồ sơ đủ theo khoản 1a Điều này.',
      '1a. Hồ sơ thêm theo Điều 2a Thông tư này.',
      '2. Hồ sơ đúng hạn theo điểm a1 khoản 1 Điều 2b Thông tư này.',
      'Chương Ia',
      'RÀ SOÁT THÊM',
      'Điều 2. Nguyên tắc',
      'Rà soát theo khoản 2 Điều 2b và Chương Ia Thông tư này.',
      'Điều 2a. Rà soát hằng năm',
      'Hồ sơ được rà soát.',
      'Điều 2b. Báo cáo',
      '1. Hồ sơ gồm:',
      'a) Kế hoạch;',
      'a1) Báo cáo;',
      'b) Danh mục.',
      '2. Báo cáo quý.',
      'Chương II',
      'ĐIỀU KHOẢN THI HÀNH',
    ];
    const text = circularWith({ body });
    expect(rulesOn(text)).toEqual([]);
    expect(shapeOf(text)).toEqual(['chapter I (1)', 'chapter Ia (2 2a 2b)', 'chapter II (3)']);
    const dangling = text.replace('theo Điều 2a Thông tư này', 'theo Điều 2c Thông tư này');
    expect(rulesOn(dangling)).toEqual(['bo-cuc/dan-chieu-khong-co']);
  });

  it('are of the other text in an article that changes it, whatever the name of the act', () => {
    const text = circularWith({
      body: [
        'Điều 1. Phạm vi',
        'Hồ sơ được rà soát theo Điều 2 Thông tư này.',
        'Điều 2. Sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV',
        '1. Bổ sung Điều 6a vào sau Điều 6 như sau:',
        '“Điều 6a. Rà soát',
        'Hồ sơ đủ theo khoản 3 Điều 12.”.',
        '2. Bổ sung khoản 1a vào sau khoản 1 Điều 7 như sau:',
        '“1a. Hồ sơ thêm theo Điều 6a Thông tư này.”.',
        '3. Bãi bỏ khoản 3 Điều 9.',
      ],
    });
    expect(shapeOf(text)).toEqual(['article 1', 'article 2 (1 2 3)', 'article 3']);
    expect(rulesOn(text)).toEqual([]);
    // Outside that article the same words are of this text.
    expect(rulesOn(text.replace('theo Điều 2 Thông tư này', 'theo Điều 6a Thông tư này'))).toEqual([
      'bo-cuc/dan-chieu-khong-co',
    ]);
  });
});

function rulesOn(text: string): readonly string[] {
  const found = lint(parse(text), { language: 'vi', today: '2026-11-21' });
  return [...new Set(found.map((one) => one.rule))].sort();
}

function shapeOf(text: string): readonly string[] {
  return parse(text).main.body.flatMap((node) => (hasNum(node) ? [described(node)] : []));
}

function described(node: Extract<BodyNode, { readonly num: string }>): string {
  const inner = node.children.flatMap((child) => (hasNum(child) ? [child.num] : []));
  return inner.length === 0 ? `${node.type} ${node.num}` : `${node.type} ${node.num} (${inner.join(' ')})`;
}

function hasNum(node: BodyNode): node is Extract<BodyNode, { readonly num: string }> {
  return 'num' in node;
}
