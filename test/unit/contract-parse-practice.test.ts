import { describe, expect, it, test } from 'vitest';
import { bodyOf, HEADER, outline, parseJson } from '../harness/contract.ts';

const CONTENTS = 'I. MỤC ĐÍCH\nTrồng cây.\nII. THỰC HIỆN\nGiao Văn phòng.\n';

describe('labels with a dash, as Party and union papers write them', () => {
  it('1- and 1.1- and a- are the labels 1. and 1.1. and a)', () => {
    expect(
      bodyOf('I- MỤC ĐÍCH\n1- Nội dung\n1.1- Trồng cây.\na- Cây ăn quả\nb- Cây gỗ\n2- Chỉ tiêu:\n- Mỗi hộ một cây.'),
    ).toEqual([
      'section roman I 1 [MỤC ĐÍCH]',
      '  item decimal 1 1 [Nội dung]',
      '    item decimal-multi 1.1 1',
      '      ¶ Trồng cây.',
      '      point alpha a 1 [Cây ăn quả]',
      '      point alpha b 2 [Cây gỗ]',
      '  item decimal 2 2 [Chỉ tiêu]',
      '    indent dash – –',
      '      ¶ Mỗi hộ một cây.',
    ]);
  });

  test.each(['3- 5 cây mỗi hộ.', '10 - 15 cây mỗi hộ.', '1-2 cây mỗi hộ.', '12-KH/HU của Huyện ủy.'])(
    'a span or a number is none: %s',
    (text) => {
      expect(bodyOf(`I. MỤC ĐÍCH\nMỗi xã:\n${text}\nII. KHÁC\nHết.`).slice(1, 3)).toEqual([
        '  ¶ Mỗi xã:',
        `  ¶ ${text}`,
      ]);
    },
  );
});

describe('layout tables that a converter leaves as Markdown', () => {
  const text = [
    '| UBND TỈNH AN SƠN<br>SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |',
    '|---|---|',
    '| Số: 12/SYT-VP<br>V/v trồng cây<br>năm 2026 | An Sơn, ngày 05 tháng 02 năm 2026 |',
    '',
    'Kính gửi: Các trạm y tế.',
    '',
    'Sở Y tế đề nghị các trạm trồng cây./.',
    '',
    '| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>Lê Văn Bình |',
    '|---|---|',
    '',
  ].join('\n');
  const doc = parseJson(text);

  it('the header is read cell by cell, line by line', () => {
    expect(doc.kind).toBe('cong-van');
    const { preface } = doc;
    expect(preface.parentAgency?.text).toBe('UBND TỈNH AN SƠN');
    expect(preface.agency?.text).toBe('SỞ Y TẾ');
    expect(preface.nationalTitle?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(preface.motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(preface.number?.number).toBe('12');
    expect(preface.subject?.text).toBe('V/v trồng cây năm 2026');
    expect(preface.placeDate?.date).toBe('2026-02-05');
    expect(text.slice(preface.agency?.start, preface.agency?.end)).toBe('SỞ Y TẾ');
  });

  it('recipients and signature too, and nothing is left outside', () => {
    expect(doc.conclusions.recipients.map((one) => one.text)).toEqual(['Như trên;', 'Lưu: VT.']);
    expect(doc.conclusions.signature).toMatchObject({
      forPosition: 'KT. GIÁM ĐỐC',
      position: 'PHÓ GIÁM ĐỐC',
      signer: 'Lê Văn Bình',
    });
    expect(doc.outside).toEqual([]);
  });
});

describe('headers and ends as they occur', () => {
  it('the name of the Youth Union opposite is no agency', () => {
    const { preface } = parseJson(
      `BCH ĐOÀN TỈNH AN SƠN\n***\nSố: 12-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nAn Sơn, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nTrồng cây\n${CONTENTS}`,
    );
    expect(preface.agency?.text).toBe('BCH ĐOÀN TỈNH AN SƠN');
    expect(preface.parentAgency).toBeNull();
  });

  it('beside the name of the State it is the issuing agency', () => {
    const { preface } = parseJson(
      `TRƯỜNG THPT AN SƠN\nĐOÀN TNCS HỒ CHÍ MINH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nTrồng cây\n${CONTENTS}`,
    );
    expect(preface.agency?.text).toBe('ĐOÀN TNCS HỒ CHÍ MINH');
  });

  it('several lines of Kính gửi', () => {
    const { preface } = parseJson(
      `SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỜ TRÌNH\nVề việc trồng cây\nKính gửi: Chủ tịch UBND tỉnh\nKính gửi: Sở Tài chính\n${CONTENTS}`,
    );
    expect(preface.addressees.map((one) => one.text)).toEqual(['Chủ tịch UBND tỉnh', 'Sở Tài chính']);
  });

  test.each([
    ['by TAB', 'TM. BAN THƯỜNG VỤ\tKT. GIÁM ĐỐC\nBÍ THƯ\tPHÓ GIÁM ĐỐC\nLê Văn Bình\tTrần Thị Mai'],
    [
      'by blanks',
      'TM. BAN THƯỜNG VỤ      KT. GIÁM ĐỐC\n     BÍ THƯ            PHÓ GIÁM ĐỐC\n\nLê Văn Bình          Trần Thị Mai',
    ],
  ])('two signers side by side, each with the offices of his column: %s', (_, text) => {
    const { signatures } = parseJson(`${HEADER}${CONTENTS}${text}\nNơi nhận:\n- Lưu: VT.`).conclusions;
    expect(signatures).toMatchObject([
      { onBehalf: 'TM. BAN THƯỜNG VỤ', capacity: 'TM.', position: 'BÍ THƯ', signer: 'Lê Văn Bình' },
      { forPosition: 'KT. GIÁM ĐỐC', capacity: 'KT.', position: 'PHÓ GIÁM ĐỐC', signer: 'Trần Thị Mai' },
    ]);
  });

  it('offices that are no heads of anything have their columns too', () => {
    const { signatures } = parseJson(
      `${HEADER}${CONTENTS}THƯ KÝ          CHỦ TRÌ\n\nLê Văn Bình          Trần Thị Mai`,
    ).conclusions;
    expect(signatures?.map((one) => one.position)).toEqual(['THƯ KÝ', 'CHỦ TRÌ']);
  });

  it('[daky] of a web copy is a note above the name', () => {
    const { conclusions, outside } = parseJson(
      `${HEADER}${CONTENTS}Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n[daky]\nLê Văn Bình`,
    );
    expect(conclusions.signature?.signer).toBe('Lê Văn Bình');
    expect(outside).toEqual([]);
  });
});

it('a list within a sentence is joined over the edge of a page', () => {
  const lines = [
    'Các địa phương rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của',
    'mình để đẩy nhanh việc tích hợp, cung cấp dịch vụ công trực tuyến theo quy',
    'định hiện hành, trong đó có các xã An Bình; An Hòa; An Phú; An Sơn; An Lộc;',
    'An Tân khẩn trương hoàn thành việc kết nối với hệ thống của tỉnh và báo cáo',
    'kết quả về Văn phòng để tổng hợp, theo dõi, đôn đốc việc thực hiện nhiệm vụ',
    'chung của các cơ quan, đơn vị trên địa bàn trong thời gian tới theo kế hoạch',
    'đã được phê duyệt.',
  ];
  const { body } = parseJson(`${HEADER}I. MỤC ĐÍCH\n${lines.join('\n')}\n`);
  expect(outline(body)).toEqual(['section roman I 1 [MỤC ĐÍCH]', `  ¶ ${lines.join(' ')}`]);
});

describe('lines that a page has broken in a text that is not wrapped', () => {
  const first = 'Tổ chức quán triệt, phổ biến nội dung phong trào đến toàn thể viên chức,';

  it('a title goes on in small letters', () => {
    expect(bodyOf(`I. MỤC\n1. ${first}\nngười lao động trong đơn vị\nHoàn thành trong tháng 3.`)).toEqual([
      'section roman I 1 [MỤC]',
      `  item decimal 1 1 [${first} người lao động trong đơn vị]`,
      '    ¶ Hoàn thành trong tháng 3.',
    ]);
  });

  it('so does an item, until its end mark', () => {
    expect(
      bodyOf(
        `I. MỤC\n- ${first}\nngười lao động trong đơn vị, các khoa, các phòng trực thuộc và\ncác phòng.\nĐoạn sau.`,
      ),
    ).toEqual([
      'section roman I 1 [MỤC]',
      '  indent dash – –',
      `    ¶ ${first} người lao động trong đơn vị, các khoa, các phòng trực thuộc và các phòng.`,
      '  ¶ Đoạn sau.',
    ]);
  });

  it('a title in capitals goes on in capitals', () => {
    expect(
      bodyOf('I. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU ĐỂ TRIỂN KHAI PHONG TRÀO\nTRONG TOÀN NGÀNH Y TẾ\nĐoạn sau.'),
    ).toEqual([
      'section roman I 1 [NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU ĐỂ TRIỂN KHAI PHONG TRÀO TRONG TOÀN NGÀNH Y TẾ]',
      '  ¶ Đoạn sau.',
    ]);
  });

  test.each([
    ['a short line', '1. Đối tượng', 'cán bộ, công chức'],
    ['a new sentence', `1. ${first}`, 'Người lao động trong đơn vị.'],
  ])('%s is not joined with the next', (_, marked, next) => {
    expect(bodyOf(`I. MỤC\n${marked}\n${next}`).at(-1)?.trim()).toBe(`¶ ${next}`);
  });
});

it('I/- and 1/- and a/- are labels', () => {
  expect(
    bodyOf('I/- MỤC ĐÍCH:\n1/- Nội dung:\na/- Trồng cây\nb/- Tưới cây\nII.- THỰC HIỆN\n1.- Giao Văn phòng.'),
  ).toEqual([
    'section roman I 1 [MỤC ĐÍCH]',
    '  item decimal 1 1 [Nội dung]',
    '    point alpha a 1 [Trồng cây]',
    '    point alpha b 2 [Tưới cây]',
    'section roman II 2 [THỰC HIỆN]',
    '  item decimal 1 1',
    '    ¶ Giao Văn phòng.',
  ]);
});

it('the agency above each signer of a joint paper is no part of the office', () => {
  const { signatures } = parseJson(
    `${HEADER}${CONTENTS}SỞ NỘI VỤ\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Bình\n\nCÔNG ĐOÀN TỈNH\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nTrần Thị Mai\n\nNơi nhận:\n- Lưu: VT.`,
  ).conclusions;
  expect(signatures?.map((one) => one.position)).toEqual(['PHÓ GIÁM ĐỐC', 'CHỦ TỊCH']);
});

it('the title of an annex that breaks off at a dash goes on in the next line', () => {
  const { attachments } = parseJson(
    `${HEADER}${CONTENTS}Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình\nPHỤ LỤC I\nĐỀ CƯƠNG BÁO CÁO –\nkết quả trồng cây năm 2026\nI. KẾT QUẢ\nTốt.`,
  );
  expect(attachments[0]?.heading).toBe('ĐỀ CƯƠNG BÁO CÁO – kết quả trồng cây năm 2026');
});

describe('small things of the header and the end', () => {
  const header = (lines: string) =>
    parseJson(`${lines}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nTrồng cây\n${CONTENTS}`).preface;

  test.each([
    ['TRUNG TÂM Y TẾ HUYỆN AN SƠN', 'TRẠM Y TẾ XÃ AN HÒA'],
    ['HUYỆN ĐOÀN AN SƠN', 'BCH ĐOÀN XÃ AN HÒA'],
    ['CỤC QUẢN LÝ THỊ TRƯỜNG', 'ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 2'],
  ])('%s is above %s', (parent, agency) => {
    const { parentAgency, agency: issuer } = header(`${parent}\n${agency}`);
    expect([parentAgency?.text, issuer?.text]).toEqual([parent, agency]);
  });

  it('a number and its symbol with only a blank between', () => {
    expect(header('TỈNH ĐOÀN AN SƠN\nSố: 45 KH/ĐTN').number).toMatchObject({ number: '45', symbol: 'KH/ĐTN' });
  });

  it('(Đã ký và đóng dấu) is one note', () => {
    const { signature } = parseJson(`${HEADER}${CONTENTS}GIÁM ĐỐC\n(Đã ký và đóng dấu)\nLê Văn Bình`).conclusions;
    expect(signature).toMatchObject({ position: 'GIÁM ĐỐC', signer: 'Lê Văn Bình' });
  });

  it('a table of recipients and signature below an empty heading row', () => {
    const { conclusions, outside } = parseJson(
      `${HEADER}${CONTENTS}\n| | |\n|---|---|\n| ***Nơi nhận:***<br>- Lưu: VT. | **TL. GIÁM ĐỐC**<br>**CHÁNH VĂN PHÒNG**<br>(đã ký)<br>**Lê Văn Bình** |\n`,
    );
    expect(conclusions.recipients.map((one) => one.text)).toEqual(['Lưu: VT.']);
    expect(conclusions.signature).toMatchObject({ position: 'CHÁNH VĂN PHÒNG', signer: 'Lê Văn Bình' });
    expect(outside).toEqual([]);
  });
});

describe('titles that are no kind of Nghị định 30', () => {
  const head =
    'SỞ VĂN HÓA\nBAN TỔ CHỨC HỘI THI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/TL-BTC\nAn Sơn, ngày 10 tháng 4 năm 2026';

  it('the capitals below a whole header are a type, not the name of an agency', () => {
    const { preface, kind } = parseJson(`${head}\nTHỂ LỆ\nHội thi trồng cây năm 2026\nĐiều 1. Mục đích\nTrồng cây.`);
    expect(preface.agency?.text).toBe('BAN TỔ CHỨC HỘI THI');
    expect(preface.type?.text).toBe('THỂ LỆ');
    expect(preface.subject?.text).toBe('Hội thi trồng cây năm 2026');
    expect(kind).toBe('unknown');
  });

  it('the second line of an agency beside the motto still belongs to it', () => {
    const { preface } = parseJson(
      `ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN SƠN\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/UBND-VX\nKính gửi: Sở Y tế.\nĐề nghị trồng cây./.`,
    );
    expect(preface.agency?.text).toBe('ỦY BAN NHÂN DÂN TỈNH AN SƠN');
  });
});

it('a căn cứ that a page has broken is one', () => {
  const basis = 'Xét Tờ trình số 30/TTr-UBND ngày 20 tháng 7 năm 2026 của Ủy ban nhân dân xã';
  const { preamble } = parseJson(`${HEADER}${basis}\nvề việc trồng cây;\nCăn cứ kế hoạch;\n${CONTENTS}`);
  expect(preamble.map((one) => one.text)).toEqual([`${basis} về việc trồng cây;`, 'Căn cứ kế hoạch;']);
});

describe('“Nơi nhận” in other letters', () => {
  test.each(['NƠI NHẬN:', 'Nơi Nhận:'])('%s opens the recipients', (label) => {
    const text = `${HEADER}I. MỤC ĐÍCH\nTrồng cây.\n\n${label}\n- Các phòng;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n`;
    const { conclusions } = parseJson(text);
    expect(conclusions.recipients).toHaveLength(2);
    expect(conclusions.signature?.signer).toBe('Nguyễn Văn An');
  });
});
