import { describe, expect, it } from 'vitest';
import { ARTICLE_17 } from '../../scripts/coverage/emulation.ts';
import { movementWith } from '../../scripts/coverage/emulation-plan.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';

const told = (text: string): string[] =>
  lint(parse(text), { language: 'vi' })
    .filter(({ rule }) => rule === 'thi-dua/thieu-noi-dung-dieu-17')
    .map(({ message }) => message.slice(message.indexOf(':') + 2, message.indexOf(' (')));

describe('a plan without one content of Điều 17', () => {
  it.each(ARTICLE_17)('$name is told, and nothing else', ({ name, without }) => {
    expect(told(movementWith(without))).toEqual([name]);
  });

  it('căn cứ, header and recipients promise nothing', () => {
    const text = movementWith({
      opening: [
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng, Sở Nội vụ xây dựng kế hoạch như sau:',
      ],
      participants: [],
      rewards: [],
    });
    expect(told(text)).toEqual(['đối tượng; khen thưởng']);
  });
});
