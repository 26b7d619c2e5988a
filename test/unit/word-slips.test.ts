import { describe, expect, it } from 'vitest';
import { indexOf } from '../../server/src/core/spelling/word-index.ts';
import { slipBetween, soundOf, syllableOf } from '../../server/src/core/spelling/word-letters.ts';
import { LISTS } from '../../server/src/core/spelling/word-lists.ts';
import { wordSlips } from '../../server/src/core/spelling/word-slips.ts';

/** "written > right" of each miswritten word of a text. */
function slips(text: string): string[] {
  return wordSlips(text).map(({ from, to, wrongFrom, wrongTo, rights, sure }) => {
    const right = `${text.slice(from, wrongFrom)}${rights.join('|')}${text.slice(wrongTo, to)}`;
    return `${text.slice(from, to)} > ${right}${sure ? '' : ' ?'}`;
  });
}

describe('misspelt words of two syllables', () => {
  it.each([
    ['nội dung cụ thế', 'cụ thế > cụ thể'],
    ['hội nghị sở kết', 'sở kết > sơ kết ?'],
    ['chức năng, nhiệm vụ, quyễn hạn', 'quyễn hạn > quyền hạn'],
    ['về phận cấp quản lý', 'phận cấp > phân cấp'],
    ['tập thể lao động tiến tiến', 'tiến tiến > tiên tiến'],
    ['vật liệu nổ công ghiệp', 'công ghiệp > công nghiệp'],
    ['được bổ sụng tại khoản 2', 'bổ sụng > bổ sung'],
    ['cuối dòng có dấu chẩm phẩy', 'chẩm phẩy > chấm phẩy'],
    ['biện pháp khắn phục hậu quả', 'khắn phục > khắc phục'],
    ['việc sát nhập các thôn', 'sát nhập > sáp nhập'],
    ['chiển khai nghị quyết', 'chiển khai > triển khai'],
    ['căn cứ đê đánh giá kết quả', 'đê đánh > để đánh'],
    ['giữ vững anh ninh chính trị', 'anh ninh > an ninh'],
  ])('%s', (text, slip) => expect(slips(text)).toEqual([slip]));

  it('is silent where a syllable belongs to the word on its other side', () => {
    expect(slips('hoàn thành phần đấu thầu')).toEqual([]);
    expect(slips('bộ phận cấp giấy phép')).toEqual([]);
    expect(slips('tuyến đê bảo đảm an toàn')).toEqual([]);
  });

  it('looks across no mark, figure or name', () => {
    expect(slips('các phần, đấu giá')).toEqual([]);
    expect(slips('Trần Thức hiện làm việc tại xã')).toEqual([]);
    expect(slips('mã cụ3 thế, cụ-thế')).toEqual([]);
    expect(slips('TỈNH THỪA THIÊN HUẾ')).toEqual([]);
  });

  it('says nothing of what is no syllable: another rule does', () => {
    expect(slips('thực hiên quyêt định, phưong án')).toEqual(['thực hiên > thực hiện']);
  });

  it('takes both places of the tone, i and y for the same', () => {
    expect(slips('hoà bình, hòa bình, quản lí, quản lý, qui định, quy định, kĩ thuật')).toEqual([]);
  });

  it('goes through hostile texts once', () => {
    expect(slips('cụ thế '.repeat(20_000))).toHaveLength(20_000);
    expect(slips('ghiệp '.repeat(20_000))).toEqual([]);
    expect(slips(`${'a'.repeat(100_000)} thế`)).toEqual([]);
  });
});

describe('the lists', () => {
  const index = indexOf(LISTS);

  it('give every syllable a number of its own', () => {
    for (const [id, word] of index.written.entries()) {
      if (id === 0) continue;
      expect(index.syllables[id], word).toEqual({ ...syllableOf(word), sound: soundOf(syllableOf(word).letters) });
    }
    const spelt = new Set(index.syllables.map(({ letters, tone }) => `${letters}${tone}`));
    expect(spelt.size).toBe(index.syllables.length);
  });

  it('call right no pair that is a known slip', () => {
    for (const [, { right }] of index.slips) expect(right).not.toBe('');
    expect(index.slips.size).toBeGreaterThan(50);
  });
});

describe('slipBetween', () => {
  const between = (a: string, b: string) => {
    const [written, right] = [a, b].map((word) => ({ ...syllableOf(word), sound: soundOf(syllableOf(word).letters) }));
    return written && right && slipBetween(written, right);
  };
  it.each([
    ['thế', 'thể', 'mark'],
    ['quan', 'quản', 'mark'],
    ['tiên', 'tiến', 'mark'],
    ['cuoc', 'cuộc', 'mark'],
    ['quân', 'quản', 'marks'],
    ['sử', 'xử', 'sound'],
    ['trú', 'chú', 'sound'],
    ['dữ', 'giữ', 'sound'],
    ['lước', 'nước', 'sound'],
    ['ghiệp', 'nghiệp', 'key'],
    ['hte', 'thế', undefined],
    ['ban', 'nghiệp', undefined],
  ])('%s for %s: %s', (a, b, slip) => expect(between(a, b)).toBe(slip));
});
