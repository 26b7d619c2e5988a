import { describe, expect, it, test } from 'vitest';
import { bodyOf, HEADER, outline, parseJson, withoutOffsets } from '../harness/contract.ts';

const PLAN = `${HEADER}Căn cứ Luật Thi đua, khen thưởng năm 2022;
Thực hiện Kế hoạch số 45/KH-UBND ngày 15/01/2026 của UBND tỉnh An Sơn, Sở Y tế ban hành kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Trồng cây, chăm sóc cây.
2. Yêu cầu:
a) Thiết thực;
đ) Hiệu quả.
II. THỰC HIỆN
- Các trạm y tế trồng cây.
Trên đây là Kế hoạch của Sở Y tế./.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lê Văn Bình
`;

describe('one tree for all spellings', () => {
  const expected = withoutOffsets(parseJson(PLAN));
  test.each<[string, string]>([
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
    ['CR', PLAN.replaceAll('\n', '\r')],
    ['NFD', PLAN.normalize('NFD')],
    ['a byte order mark', `\ufeff${PLAN}`],
    ['blank lines', PLAN.replaceAll('\n', '\n\n')],
    ['## before numbered headings', PLAN.replace(/^(?=I{1,2}\. )/gmu, '## ').replace(/^(?=\d\. )/gmu, '### ')],
    ['bold headings', PLAN.replace(/^(I{1,2}\. .*)$/gmu, '**$1**')],
    ['no-break spaces', PLAN.replace(/^(I{1,2}\.|\d\.|-) /gmu, '$1\u00a0')],
    [
      'vertical tabs and form feeds as blanks',
      PLAN.replace('Mục đích', 'Mục\u000bđích').replace('Thiết thực', 'Thiết\u000cthực'),
    ],
    ['trailing blanks and indents', PLAN.replaceAll('\n', '  \n').replace(/^(?=\d\. )/gmu, '\u00a0\u00a0 ')],
  ])('%s', (_, text) => {
    const got = parseJson(text);
    expect(got.outside).toEqual([]);
    expect(withoutOffsets(got)).toEqual(expected);
  });

  it('offsets count the byte order mark and point into the text as read', () => {
    const text = `\ufeff${PLAN.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const { preface, body, preamble } = parseJson(text);
    expect(preface.parentAgency?.start).toBe(1);
    for (const part of [preface.agency, preface.subject, ...preamble]) {
      expect(text.slice(part?.start, part?.end).normalize('NFC')).toBe(part?.text);
    }
    expect(text.slice(body[0]?.start).startsWith('I. MỤC'.normalize('NFD'))).toBe(true);
  });

  it('text is NFC, without emphasis, runs of blanks one space', () => {
    const source = 'Trồng  **cây**\t\u00a0xanh và *chăm* sóc.'.replace('\t', ' ').normalize('NFD');
    const text = `${HEADER}I. MỤC\n${source}\nKhác.`;
    const [paragraph] = parseJson(text).body[0]?.children ?? [];
    expect(paragraph?.text).toBe('Trồng cây xanh và chăm sóc.');
    expect(text.slice(paragraph?.start, paragraph?.end)).toBe(source);
  });
});

describe('the preamble', () => {
  it('holds căn cứ and opening paragraphs between subject and first section', () => {
    expect(parseJson(PLAN).preamble.map((node) => [node.type, node.text.slice(0, 9)])).toEqual([
      ['basis', 'Căn cứ Lu'],
      ['paragraph', 'Thực hiện'],
    ]);
    const decision = parseJson(
      `${HEADER.replace('KẾ HOẠCH\n', 'QUYẾT ĐỊNH\n')}GIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật A;\nXét đề nghị của Chánh Văn phòng,\nTheo đề nghị của Trưởng phòng.\nQUYẾT ĐỊNH:\nĐiều 1. Khen.\nĐiều 2. Thi hành.`,
    );
    expect(decision.preamble.map((node) => node.type)).toEqual(['paragraph', 'basis', 'basis', 'basis', 'paragraph']);
    expect(outline(decision.body)[0]).toBe('article word 1 1');
  });
});

describe('text copied from a PDF', () => {
  const lines = `${HEADER.replace('Trồng cây trong khuôn viên các trạm y tế\n', 'Triển khai phong trào thi đua trồng cây xanh trong khuôn viên các trạm y tế,\nbệnh viện năm 2026\n')}
Thực hiện Kế hoạch số 45/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân
dân tỉnh An Sơn về trồng cây và Thông báo số 12/TB-VPCP ngày 20/01/2026 của Văn phòng
Chính phủ, Sở Y tế ban hành kế hoạch trồng cây xanh trong toàn ngành năm 2026 như
sau:
I. MỤC ĐÍCH
1. Mục đích, ý nghĩa của phong trào thi đua trồng cây xanh trong các đơn vị trực
thuộc và các trạm y tế
Nâng cao nhận thức của cán bộ, viên chức và người lao động trong toàn ngành về
vai trò của cây xanh đối với môi trường bệnh viện, góp phần xây dựng cơ sở y tế
xanh, sạch, đẹp.
2
2. Mỗi đơn vị giao một bộ phận theo dõi, chăm sóc cây và báo cáo kết quả về Sở
3
Y tế trước ngày 15 tháng 11 năm 2026.
- Cây trồng phải được chăm sóc, bảo vệ thường xuyên và có người chịu trách nhiệm
cụ thể.
`;
  it('lines of a paragraph, a heading and a citation are joined; page numbers are left out', () => {
    const { body, preamble, preface, citations } = parseJson(lines);
    expect(preface.subject?.text).toBe(
      'Triển khai phong trào thi đua trồng cây xanh trong khuôn viên các trạm y tế, bệnh viện năm 2026',
    );
    expect(preamble).toHaveLength(1);
    expect(outline(body)).toEqual([
      'section roman I 1 [MỤC ĐÍCH]',
      '  item decimal 1 1 [Mục đích, ý nghĩa của phong trào thi đua trồng cây xanh trong các đơn vị trực thuộc và các trạm y tế]',
      '    ¶ Nâng cao nhận thức của cán bộ, viên chức và người lao động trong toàn ngành về vai trò của cây xanh đối với môi trường bệnh viện, góp phần xây dựng cơ sở y tế xanh, sạch, đẹp.',
      '  item decimal 2 2',
      '    ¶ Mỗi đơn vị giao một bộ phận theo dõi, chăm sóc cây và báo cáo kết quả về Sở Y tế trước ngày 15 tháng 11 năm 2026.',
      '    indent dash – –',
      '      ¶ Cây trồng phải được chăm sóc, bảo vệ thường xuyên và có người chịu trách nhiệm cụ thể.',
    ]);
    expect(citations.map((one) => [one.number, one.issuer])).toEqual([
      ['45', 'Ủy ban nhân dân tỉnh An Sơn'],
      ['12', 'Văn phòng Chính phủ'],
    ]);
    expect(lines.slice(citations[1]?.start, citations[1]?.end)).toContain('Văn phòng\nChính phủ');
  });

  it('a date or a number goes on in the next line, however short the first one is', () => {
    const broken = lines.replace(
      'I. MỤC ĐÍCH',
      'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08 tháng\n11 năm 2011 của Chính phủ và Nghị định số\n45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ;\nI. MỤC ĐÍCH',
    );
    expect(broken).not.toBe(lines);
    const { citations } = parseJson(broken);
    expect(citations.slice(2).map((one) => [one.number, one.date])).toEqual([
      ['30c', '2011-11-08'],
      ['45', '2010-04-21'],
    ]);
  });

  it('a document that is not wrapped never has two paragraphs joined', () => {
    expect(bodyOf('I. MỤC\nTrồng cây\nchăm sóc cây\nTưới cây')).toEqual([
      'section roman I 1 [MỤC]',
      '  ¶ Trồng cây',
      '  ¶ chăm sóc cây',
      '  ¶ Tưới cây',
    ]);
  });
});

describe('kind and regime', () => {
  const CONTENTS = 'I. MỘT\n1. Một.\nII. HAI\n';
  test.each<[string, string, string, string | null]>([
    ['type line in capitals', `KẾ HOẠCH\nTrồng cây\n${CONTENTS}`, 'ke-hoach', 'nd30'],
    ['mixed case with numbered contents', `Kế hoạch trồng cây năm 2026\n${CONTENTS}`, 'ke-hoach', 'nd30'],
    ['mixed case, articles', 'Quyết định về việc trồng cây\nĐiều 1. Trồng.\nĐiều 2. Thi hành.', 'quyet-dinh', 'nd30'],
    ['mixed case without them', 'Kế hoạch trồng cây năm 2026\nSở vừa ban hành kế hoạch.', 'unknown', null],
    ['a launch in mixed case', 'Phát động phong trào trồng cây\n1. Một.\n2. Hai.', 'phat-dong', 'nd30'],
    ['running text', 'Sáng nay, Sở Y tế họp bàn về cây xanh.', 'unknown', null],
    ['nothing', '', 'unknown', null],
    ['front matter wins', `---\nloai: chi-thi\n---\n${HEADER}${CONTENTS}`, 'chi-thi', 'nd30'],
    ['front matter names the regime', `---\nthe-thuc: dang\n---\n${HEADER}${CONTENTS}`, 'ke-hoach', 'dang'],
    [
      'a decision with the year in its symbol',
      `${HEADER.replace('12/KH-SYT', '12/2026/QĐ-UBND').replace('KẾ HOẠCH\n', 'QUYẾT ĐỊNH\n')}Điều 1. A`,
      'quyet-dinh',
      'quy-pham',
    ],
    [
      'a decision without',
      `${HEADER.replace('12/KH-SYT', '12/QĐ-UBND').replace('KẾ HOẠCH\n', 'QUYẾT ĐỊNH\n')}Điều 1. A`,
      'quyet-dinh',
      'nd30',
    ],
    [
      'a decree',
      'CHÍNH PHỦ\nSố: 5/2026/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNGHỊ ĐỊNH\nVề cây xanh\nĐiều 1. A',
      'nghi-dinh',
      'quy-pham',
    ],
    [
      'a Party paper',
      'TỈNH ỦY AN SƠN\n*\nSố 05-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Sơn, ngày 5 tháng 2 năm 2026\nCHỈ THỊ\nvề trồng cây\n1. Một.\n2. Hai.',
      'chi-thi',
      'dang',
    ],
    [
      'a letter',
      'SỞ Y TẾ\nSố: 4/SYT-VP\nV/v họp\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKính gửi: Các đơn vị.\nMời họp./.',
      'cong-van',
      'nd30',
    ],
  ])('%s', (_, text, kind, regime) => {
    expect(parseJson(text)).toMatchObject({ kind, regime });
  });
});

describe('citations', () => {
  it('stand in order of place, wherever they are, also in a text that is no document', () => {
    const text = `Tin: Chỉ thị số 3/CT-UBND\n${PLAN}PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-SYT)\n1. Theo Thông tư số 9/2026/TT-BYT.\n`;
    const { citations } = parseJson(text);
    expect(citations.map((one) => one.number)).toEqual(['3', null, '45', '12', '9']);
    const starts = citations.map((one) => one.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const one of citations) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(parseJson('Hội nghị nêu Nghị định số 5/2026/NĐ-CP.').citations).toHaveLength(1);
  });

  it('have exactly the fields of the contract', () => {
    const [law, plan] = parseJson(PLAN).citations;
    expect(law).toMatchObject({
      type: 'luat',
      number: null,
      symbol: null,
      title: 'Thi đua, khen thưởng',
      text: 'Luật Thi đua, khen thưởng năm 2022',
    });
    expect(plan).toEqual({
      text: 'Kế hoạch số 45/KH-UBND ngày 15/01/2026 của UBND tỉnh An Sơn',
      start: PLAN.indexOf('Kế hoạch số 45'),
      end: PLAN.indexOf(', Sở Y tế ban hành'),
      type: 'ke-hoach',
      number: '45',
      symbol: 'KH-UBND',
      date: '2026-01-15',
      issuer: 'UBND tỉnh An Sơn',
      title: null,
      locator: null,
      session: null,
    });
  });
});

it('the JSON has the keys of the contract', () => {
  const file = parseJson(PLAN);
  expect(file.version).toBe(1);
  for (const key of [
    'kind',
    'regime',
    'preface',
    'preamble',
    'body',
    'conclusions',
    'attachments',
    'citations',
    'documents',
    'outside',
  ]) {
    expect(file).toHaveProperty(key);
  }
  expect(Object.keys(file.preface)).toEqual(
    expect.arrayContaining([
      'parentAgency',
      'agency',
      'nationalTitle',
      'motto',
      'number',
      'placeDate',
      'type',
      'subject',
      'addressees',
    ]),
  );
  const [section] = file.body;
  expect(Object.keys(section ?? {}).sort()).toEqual(
    ['children', 'end', 'heading', 'num', 'ordinal', 'start', 'style', 'type'].sort(),
  );
  expect(Object.keys(file.conclusions)).toEqual(['endMark', 'recipients', 'signature']);
});
