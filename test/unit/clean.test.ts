import { describe, expect, it } from 'vitest';
import { cleanForm, cleanText } from '../../server/src/core/clean/clean.ts';
import { keepTree } from '../../server/src/core/clean/keep.ts';
import type { StepId } from '../../server/src/core/clean/step.ts';
import { STEPS } from '../../server/src/core/clean/steps.ts';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { parse } from '../../server/src/core/parse.ts';
import { sameTreeAs } from '../../server/src/core/tree/same.ts';
import { framed, unframed } from '../harness/frame.ts';

/** One step alone, on a fragment in the frame of a small plan; blank lines at its ends belong to the frame. */
function afterStep(step: StepId, fragment: string): string | undefined {
  return unframed(cleanText(framed(fragment), { steps: new Set([step]) }).text);
}

function whole(step: StepId, text: string): string {
  return cleanText(text, { steps: new Set([step]) }).text;
}

describe('line ends', () => {
  it('loses blanks at the ends of lines and on empty ones', () => {
    expect(afterStep('cuoi-dong', 'Báo cáo hằng quý. \u00a0\t\n \t\nGửi Văn phòng Sở.  ')).toBe(
      'Báo cáo hằng quý.\n\nGửi Văn phòng Sở.',
    );
  });

  it('has one kind of line end, the one that most lines have', () => {
    expect(whole('cuoi-dong', 'a\r\nb\nc\r\nd\r')).toBe('a\r\nb\r\nc\r\nd\r\n');
    expect(whole('cuoi-dong', 'a\nb\r\nc\nd')).toBe('a\nb\nc\nd');
  });

  it('leaves code and front matter to the letter', () => {
    const text = '---\nloai: ke-hoach  \n---\n\n```\na  \n```\n';
    expect(cleanText(text).edits).toEqual([]);
  });
});

const PDF = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Sông Hoa, ngày 07 tháng 3 năm 2026
KẾ HOẠCH
Chỉnh lý tài liệu lưu trữ năm 2026
Căn cứ Nghị định số 30/2020/NĐ-
CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ lập kế
hoạch chỉnh lý tài liệu tồn đọng tại các phòng, đơn vị thuộc Sở như sau:
I. MỤC ĐÍCH
1. Chỉnh lý dứt điểm tài liệu tồn đọng từ năm 2020 trở về trước của các phòng,
đơn vị; bảo đảm tài liệu được sắp xếp khoa học, dễ tra tìm, phục vụ kịp thời
2
cho công tác quản lý, điều hành của Sở.
2. Việc chỉnh lý phải đúng nghiệp vụ, tiết kiệm, không làm hỏng, mất tài liệu
trong quá trình vận chuyển, sắp xếp và bảo quản tại kho lưu trữ của Sở theo
quy định hiện hành.
II. TỔ CHỨC THỰC HIỆN
Văn phòng Sở chủ trì, phối hợp với các phòng triển khai kế hoạch này và báo cáo
kết quả trước ngày 15 tháng 12 năm 2026./.
Nơi nhận:
- Các phòng;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An
`;

describe('broken lines', () => {
  it('become paragraphs again; the page number goes, the symbol closes', () => {
    const text = whole('noi-dong', PDF);
    expect(text).toContain('\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác');
    expect(text).toContain('phục vụ kịp thời cho công tác quản lý, điều hành của Sở.\n2. Việc chỉnh lý');
    expect(text.split('\n')).toHaveLength(19);
    expect(parse(PDF).wrapped).toBe(true);
    expect(parse(text).wrapped).toBe(false);
  });

  it('are joined in a text that isn’t wrapped where a sentence plainly goes on', () => {
    expect(
      afterStep(
        'noi-dong',
        '1. Rà soát hồ sơ của các phòng, đơn vị thuộc Sở và lập danh mục,\nbáo cáo Giám đốc Sở trong quý II.',
      ),
    ).toBe('1. Rà soát hồ sơ của các phòng, đơn vị thuộc Sở và lập danh mục, báo cáo Giám đốc Sở trong quý II.');
  });

  it('are left where each line is a paragraph', () => {
    expect(afterStep('noi-dong', 'Rà soát hồ sơ.\nlập danh mục.')).toBe('Rà soát hồ sơ.\nlập danh mục.');
  });

  it('keep a number that is no page number', () => {
    const table = PDF.replace('\n2\ncho công tác', '\n7\ncho công tác');
    const text = whole('noi-dong', table);
    expect(text).toContain('\n7\n');
    expect(sameTreeAs(parse(table))(parse(text))).toBe(true);
  });
});

describe('the header', () => {
  const clean = `ỦY BAN NHÂN DÂN
XÃ VĨNH HÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND

Vĩnh Hà, ngày 26 tháng 02 năm 2026
KẾ HOẠCH
Trồng cây
I. MỤC ĐÍCH
`;
  it.each([
    [
      'columns with TABs',
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ VĨNH HÀ\tĐộc lập - Tự do - Hạnh phúc\n-------\t---------------\nSố: 15/KH-UBND\tVĩnh Hà, ngày 26 tháng 02 năm 2026\n',
    ],
    [
      'columns with blanks',
      '  ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n     XÃ VĨNH HÀ            Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND        Vĩnh Hà, ngày 26 tháng 02 năm 2026\n',
    ],
    [
      'line by line',
      'ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ VĨNH HÀ\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nVĩnh Hà, ngày 26 tháng 02 năm 2026\n',
    ],
    [
      'a Markdown table',
      '| ỦY BAN NHÂN DÂN<br>XÃ VĨNH HÀ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n| --- | --- |\n| Số: 15/KH-UBND | Vĩnh Hà, ngày 26 tháng 02 năm 2026 |\n',
    ],
  ])('%s', (_, header) => {
    expect(whole('phan-dau', `${header}KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n`)).toBe(clean);
  });

  it('keeps bold type, and the star of a Party body', () => {
    const text =
      '**TỈNH ỦY AN SƠN**\t**ĐẢNG CỘNG SẢN VIỆT NAM**\n*\nSố 12-CT/TU\tAn Sơn, ngày 07 tháng 3 năm 2026\nCHỈ THỊ\nvề trồng cây\n';
    expect(whole('phan-dau', text)).toBe(
      '**TỈNH ỦY AN SƠN**\n*\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\nSố 12-CT/TU\n\nAn Sơn, ngày 07 tháng 3 năm 2026\nCHỈ THỊ\nvề trồng cây\n',
    );
  });

  it('keeps a note with the name it stands under', () => {
    const text =
      'SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n(Tên đơn vị)\tĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nTrồng cây\n';
    expect(whole('phan-dau', text)).toBe(
      'SỞ NỘI VỤ\n(Tên đơn vị)\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nTrồng cây\n',
    );
  });

  it('leaves one that has a line for each part', () => {
    const text = framed('Trồng cây.');
    expect(whole('phan-dau', text)).toBe(text);
  });
});

describe('recipients beside the signature', () => {
  it('come first, then office and name', () => {
    const text = framed('Trồng cây.').replace(
      /Nơi nhận:[\s\S]*$/u,
      'Nơi nhận:\tTL. GIÁM ĐỐC\n- Như trên;\tCHÁNH VĂN PHÒNG\n- Lưu: VT.\tLê Minh Khuê\n',
    );
    expect(whole('phan-cuoi', text)).toContain(
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nLê Minh Khuê\n',
    );
  });
});

describe('blanks', () => {
  it.each([
    ['Các đơn vị  báo cáo\u00a0kết quả.', 'Các đơn vị báo cáo kết quả.'],
    ['Theo Điều\u00a05 của quy chế, cách trụ sở 12\u00a0km.', 'Theo Điều\u00a05 của quy chế, cách trụ sở 12\u00a0km.'],
    ['Các phòng      gửi báo cáo.', 'Các phòng gửi báo cáo.'],
    ['Đơn vị chủ trì      Văn phòng  Sở', 'Đơn vị chủ trì      Văn phòng  Sở'],
    ['Ban hành ngày   tháng 02 năm 2022.', 'Ban hành ngày   tháng 02 năm 2022.'],
    ['Quyết định số   /QĐ-SNV được ban hành.', 'Quyết định số   /QĐ-SNV được ban hành.'],
  ])('%j', (before, expected) => {
    expect(afterStep('dau-cach', before)).toBe(expected);
  });
});

describe('labels', () => {
  it.each([
    ['1.\tMục tiêu', '1. Mục tiêu'],
    ['1.   Mục tiêu', '1. Mục tiêu'],
    ['a)\u00a0Trồng cây;', 'a) Trồng cây;'],
    ['-Thực hiện đúng hạn.', '- Thực hiện đúng hạn.'],
    ['– Thực hiện đúng hạn.', '- Thực hiện đúng hạn.'],
    ['\uf0b7\tTrồng cây.', '• Trồng cây.'],
    ['* Trồng cây.', '* Trồng cây.'],
    ['a)\nTrồng cây xanh, hoa trong khuôn viên;', 'a) Trồng cây xanh, hoa trong khuôn viên;'],
    ['1.\nMục tiêu\nTrồng cây.', '1.\nMục tiêu\nTrồng cây.'],
    ['**1.**\t**Mục tiêu**', '**1.** **Mục tiêu**'],
  ])('%j', (before, expected) => {
    expect(afterStep('nhan', before)).toBe(expected);
  });

  it('in the list of recipients', () => {
    const text = framed('Trồng cây.').replace('- Giám đốc Sở;', '–Giám đốc Sở;').replace('- Lưu', '-  Lưu');
    expect(whole('nhan', text)).toBe(framed('Trồng cây.'));
  });
});

describe('tables', () => {
  it('with TABs become Markdown tables', () => {
    expect(afterStep('bang', 'Phòng\tViệc\tHạn\nPhòng A\tTrồng cây\tQuý I\n\nPhòng B\tTưới cây\tQuý II')).toBe(
      '| Phòng | Việc | Hạn |\n| --- | --- | --- |\n| Phòng A | Trồng cây | Quý I |\n| Phòng B | Tưới cây | Quý II |',
    );
  });

  it.each([
    ['rows of different length', 'Phòng\tViệc\tHạn\nPhòng A\tTrồng cây'],
    ['a pipe in a cell', 'Phòng\tViệc\nPhòng A\ta | b'],
    ['a form', 'Họ và tên:\tLê Minh Khuê\nChức vụ:\tGiám đốc'],
    ['one row', 'Phòng\tViệc'],
    ['lines to be filled in', 'Chủ trì\t………………\nThư ký\t………………'],
    ['marks at the end of a line', 'Căn cứ Luật Lưu trữ\t;\nCăn cứ Luật Thư viện\t;'],
  ])('are left: %s', (_, table) => {
    expect(afterStep('bang', table)).toBe(table);
  });
});

describe('indents', () => {
  it('go, but for a plus under a dash', () => {
    expect(afterStep('thut-dong', '    1. Mục tiêu\n\t- Trồng cây:\n+ Cây xanh;\n    + Hoa.')).toBe(
      '1. Mục tiêu\n- Trồng cây:\n  + Cây xanh;\n  + Hoa.',
    );
    expect(afterStep('thut-dong', '1. Mục tiêu\n  + Hoa.')).toBe('1. Mục tiêu\n+ Hoa.');
  });
});

describe('blank lines', () => {
  it('stand between paragraphs, one each', () => {
    expect(afterStep('dong-trong', '1. Mục tiêu\nTrồng cây.\n\n\n\n2. Yêu cầu\nĐúng hạn.')).toBe(
      '1. Mục tiêu\n\nTrồng cây.\n\n2. Yêu cầu\n\nĐúng hạn.',
    );
  });

  it('go by the line ends of the file', () => {
    expect(whole('dong-trong', framed('Một.\nHai.').replaceAll('\n', '\r\n'))).toBe(
      framed('Một.\n\nHai.').replaceAll('\n', '\r\n'),
    );
  });

  it('keep a row of dashes from making a heading', () => {
    expect(afterStep('dong-trong', 'Trồng cây.\n-----\nTưới cây.')).toBe('Trồng cây.\n\n-----\n\nTưới cây.');
  });

  it('do not part a table, a name over two lines, the recipients', () => {
    const text = framed('| a | b |\n| --- | --- |\n| c | d |');
    expect(whole('dong-trong', text)).toBe(text);
  });

  it('at both ends of the file', () => {
    expect(whole('dong-trong', `\n\n${framed('Một.')}\n\n`)).toBe(framed('Một.'));
    expect(whole('dong-trong', framed('Một.').trimEnd())).toBe(framed('Một.'));
  });
});

describe('the whole form', () => {
  it('mends characters only where it is asked to', () => {
    const text = framed('Trồng ca\u0302y theo quy đi\u0323nh c\u1ee7\u0430 S\u00ad\u1edf.');
    expect(cleanText(text).edits).toEqual([]);
    const { text: mended, steps } = cleanText(text, { steps: new Set(['ky-tu']) });
    expect(unframed(mended)).toBe('Trồng cây theo quy định của Sở.');
    expect(steps.map(({ step, count, left }) => [step.id, count, left])).toEqual([['ky-tu', 4, 0]]);
  });

  it('leaves a character without which the line would be a point of its own', () => {
    const text = framed('\u200ba) Trồng cây;\n\nb) Tưới cây.');
    const { text: after, steps } = cleanText(text, { steps: new Set(['ky-tu']) });
    expect(after).toBe(text);
    expect(steps.map(({ count, left }) => [count, left])).toEqual([[0, 1]]);
  });

  it.each(KINDS.map(({ id }) => id))('finds nothing to do in a new %s', (id) => {
    for (const regime of [undefined, 'quy-pham'] as const) {
      const text = scaffold(id, {}, regime);
      if (text !== undefined) expect(cleanText(text).edits).toEqual([]);
    }
  });

  it('tells what each step has done, with a sample', () => {
    const { steps } = cleanText(PDF);
    expect(steps.map(({ step, count, left }) => [step.id, count, left])).toEqual([
      ['dong-trong', 13, 0],
      ['noi-dong', 7, 0],
    ]);
    expect(steps.find(({ step }) => step.id === 'noi-dong')?.sample).toEqual({
      before: 'số 30/2020/NĐ-⏎CP ngày 05 tháng',
      after: 'số 30/2020/NĐ-CP ngày 05 tháng',
    });
  });

  it('touches only paragraphs that are selected as a whole', () => {
    const text = framed('Một  hai.\nBa  bốn.\nNăm  sáu.');
    const start = text.indexOf('Một') + 2;
    const within = { start, end: text.indexOf('Năm') + 3 };
    expect(unframed(cleanForm(parse(text), { within }).text)).toBe('Một  hai.\nBa bốn.\nNăm  sáu.');
  });
});

describe('a change that would alter the tree', () => {
  const text = framed('Một.\nHai.\nBa.');
  const parsed = parse(text);
  const insert = (before: string, put: string) => {
    const at = text.indexOf(before);
    return { edits: [{ span: { start: at, end: at }, text: put }] };
  };

  it('is not made, whatever stands beside it', () => {
    const kept = keepTree(parsed, [insert('Một.', '\n'), insert('Hai.', '1. '), insert('Ba.', '\n')], { readings: 20 });
    expect(unframed(kept.parsed.text)).toBe('\nMột.\nHai.\n\nBa.');
  });

  it('is not made either when there is no time to find out', () => {
    const kept = keepTree(parsed, [insert('Một.', '\n'), insert('Hai.', '1. '), insert('Ba.', '\n')], { readings: 1 });
    expect(kept.parsed.text).toBe(text);
  });
});

it('every step has words in both languages and an id of its own', () => {
  const ids = STEPS.map(({ id }) => id);
  // Blank lines come a first time where a text is wrapped.
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual(['dong-trong']);
  for (const { title, why, done } of STEPS) {
    expect(title.vi).not.toBe(title.en);
    expect(why.vi).toMatch(/\.$/u);
    expect(why.en).toMatch(/\.$/u);
    expect(done.vi).toContain('{so}');
    expect(done.en).toContain('{so}');
  }
});
