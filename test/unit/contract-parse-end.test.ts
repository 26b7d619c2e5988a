import { describe, expect, it, test } from 'vitest';
import { bodyOf, HEADER, outline, parseJson } from '../harness/contract.ts';

describe('the closing paragraph', () => {
  test.each([
    ['ends with ./.', 'Các đơn vị báo cáo về Sở trước ngày 01/11/2026./.'],
    ['Trên đây là', 'Trên đây là Kế hoạch trồng cây của Sở Y tế.'],
    ['Đề nghị', 'Đề nghị các trạm y tế thực hiện.'],
    ['yêu cầu', 'Giám đốc Sở yêu cầu các đơn vị nghiêm túc thực hiện.'],
    ['kêu gọi', 'Sở Y tế kêu gọi cán bộ, viên chức trồng cây.'],
    ['Trong quá trình thực hiện', 'Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở.'],
  ])('is the last node, at root: %s', (_, text) => {
    expect(bodyOf(`I. MỤC\n1. Trồng cây.\n${text}`)).toEqual([
      'section roman I 1 [MỤC]',
      '  item decimal 1 1',
      '    ¶ Trồng cây.',
      `¶ ${text}`,
    ]);
    expect(bodyOf(`I. MỤC\n1. Tiêu đề\nĐoạn một.\n${text}`).at(-1)).toBe(`¶ ${text}`);
  });

  it('the only text of the last item stays in it', () => {
    expect(bodyOf('I. MỤC\n1. Tiêu đề\nĐoạn duy nhất./.')).toEqual([
      'section roman I 1 [MỤC]',
      '  item decimal 1 1 [Tiêu đề]',
      '    ¶ Đoạn duy nhất./.',
    ]);
    expect(bodyOf('I. MỤC\n1. Trồng cây./.').at(-1)).toBe('    ¶ Trồng cây./.');
  });

  it('a last paragraph that neither asks nor ends with ./. stays where it is', () => {
    expect(bodyOf('I. MỤC\nCây được trồng.\nViệc trồng cây theo yêu cầu kỹ thuật.')).toEqual([
      'section roman I 1 [MỤC]',
      '  ¶ Cây được trồng.',
      '  ¶ Việc trồng cây theo yêu cầu kỹ thuật.',
    ]);
  });

  it('a paragraph after a whole sentence belongs to the parent, after a title to the item', () => {
    expect(
      bodyOf('I. MỤC\n1. Trồng cây.\nĐoạn sau câu.\n2. Tưới cây\nĐoạn dưới tiêu đề.\n- Gạch.\nĐoạn sau gạch.'),
    ).toEqual([
      'section roman I 1 [MỤC]',
      '  item decimal 1 1',
      '    ¶ Trồng cây.',
      '  ¶ Đoạn sau câu.',
      '  item decimal 2 2 [Tưới cây]',
      '    ¶ Đoạn dưới tiêu đề.',
      '    indent dash – –',
      '      ¶ Gạch.',
      '    ¶ Đoạn sau gạch.',
    ]);
  });

  it('endMark is as written, null without one', () => {
    expect(parseJson(`${HEADER}I. MỤC\n1. Trồng.\nĐề nghị làm./.`).conclusions.endMark).toBe('./.');
    expect(parseJson(`${HEADER}I. MỤC\n1. Trồng.\nĐề nghị làm.`).conclusions.endMark).toBeNull();
  });
});

describe('recipients and signature', () => {
  const conclusions = (end: string) => parseJson(`${HEADER}I. MỤC\n1. Trồng.\nĐề nghị làm./.\n${end}`).conclusions;
  const NOBODY = { onBehalf: null, forPosition: null, capacity: null };

  test.each<[string, string, object]>([
    ['no capacity', 'GIÁM ĐỐC\nLê Văn Bình', { ...NOBODY, position: 'GIÁM ĐỐC', signer: 'Lê Văn Bình' }],
    [
      'KT.',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nLê Văn Bình',
      { onBehalf: null, forPosition: 'KT. GIÁM ĐỐC', capacity: 'KT.', position: 'PHÓ GIÁM ĐỐC', signer: 'Lê Văn Bình' },
    ],
    [
      'TM. and KT. stacked',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLê Văn Bình',
      {
        onBehalf: 'TM. ỦY BAN NHÂN DÂN',
        forPosition: 'KT. CHỦ TỊCH',
        capacity: 'KT.',
        position: 'PHÓ CHỦ TỊCH',
        signer: 'Lê Văn Bình',
      },
    ],
    [
      'TM.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Bình',
      {
        onBehalf: 'TM. ỦY BAN NHÂN DÂN',
        forPosition: null,
        capacity: 'TM.',
        position: 'CHỦ TỊCH',
        signer: 'Lê Văn Bình',
      },
    ],
    [
      'TL.',
      'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLê Văn Bình',
      {
        onBehalf: null,
        forPosition: 'TL. GIÁM ĐỐC',
        capacity: 'TL.',
        position: 'CHÁNH VĂN PHÒNG',
        signer: 'Lê Văn Bình',
      },
    ],
    [
      'TUQ.',
      'TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLê Văn Bình',
      {
        onBehalf: null,
        forPosition: 'TUQ. GIÁM ĐỐC',
        capacity: 'TUQ.',
        position: 'TRƯỞNG PHÒNG',
        signer: 'Lê Văn Bình',
      },
    ],
    ['Q.', 'Q. GIÁM ĐỐC\nLê Văn Bình', { capacity: 'Q.', position: 'GIÁM ĐỐC', signer: 'Lê Văn Bình' }],
    [
      'T/M of the Party',
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Bình',
      { onBehalf: 'T/M BAN THƯỜNG VỤ', capacity: 'T/M', position: 'BÍ THƯ', signer: 'Lê Văn Bình' },
    ],
    [
      'a name with a title before it',
      'GIÁM ĐỐC\nBS. Lê Văn Bình',
      { ...NOBODY, position: 'GIÁM ĐỐC', signer: 'BS. Lê Văn Bình' },
    ],
    ['not signed yet', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', { capacity: 'KT.', position: 'PHÓ GIÁM ĐỐC', signer: null }],
  ])('%s', (_, block, expected) => {
    const below = conclusions(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${block}`);
    expect(below.signature).toMatchObject(expected);
    expect(below.recipients.map((one) => one.text)).toEqual(['Như trên;', 'Lưu: VT.']);
    expect(below.signatures).toBeUndefined();
  });

  test.each([
    ['dashes', 'Nơi nhận:\n- UBND tỉnh (b/c);\n– Lưu: VT.', ['UBND tỉnh (b/c);', 'Lưu: VT.']],
    ['no dashes', 'Nơi nhận:\nUBND tỉnh,\nLưu Văn phòng.', ['UBND tỉnh,', 'Lưu Văn phòng.']],
    ['bold label', '**Nơi nhận:**\n- UBND tỉnh;\n- Lưu: VT', ['UBND tỉnh;', 'Lưu: VT']],
  ])('recipients: %s', (_, list, expected) => {
    expect(conclusions(`${list}\nGIÁM ĐỐC\nLê Văn Bình`).recipients.map((one) => one.text)).toEqual(expected);
  });

  test.each([
    ['TABs', 'Nơi nhận:\tKT. GIÁM ĐỐC\n- UBND tỉnh;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\n\tLê Văn Bình'],
    [
      'blanks',
      'Nơi nhận:            KT. GIÁM ĐỐC\n- UBND tỉnh;         PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                     Lê Văn Bình',
    ],
    ['signature above', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.'],
  ])('beside the recipients: %s', (_, end) => {
    const { recipients, signature } = conclusions(end);
    expect(recipients.map((one) => one.text)).toEqual(['UBND tỉnh;', 'Lưu: VT.']);
    expect(signature).toMatchObject({ forPosition: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', signer: 'Lê Văn Bình' });
  });

  test.each([
    ['one below the other', 'GIÁM ĐỐC SỞ Y TẾ\nLê Văn Bình\nKT. CHỦ TỊCH HỘI\nPHÓ CHỦ TỊCH\nTrần Thị Cúc', 'KT.'],
    ['side by side', 'GIÁM ĐỐC SỞ Y TẾ\tCHỦ TỊCH HỘI\nLê Văn Bình\tTrần Thị Cúc', null],
  ])('several signers, %s', (_, block, capacity) => {
    const { signature, signatures } = conclusions(`Nơi nhận:\n- Lưu: VT.\n${block}`);
    expect(signatures).toHaveLength(2);
    expect(signatures?.[0]).toEqual(signature);
    expect(signatures?.[0]).toMatchObject({ position: 'GIÁM ĐỐC SỞ Y TẾ', signer: 'Lê Văn Bình' });
    expect(signatures?.[1]).toMatchObject({ capacity, signer: 'Trần Thị Cúc' });
  });

  it('a letter without numbered contents keeps text, recipients and signature', () => {
    const file = parseJson(
      'SỞ Y TẾ\nSố: 45/SYT-VP\nV/v nghỉ Tết\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKính gửi: Các đơn vị.\nSở Y tế thông báo lịch nghỉ.\nTrân trọng./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình',
    );
    expect(outline(file.body)).toEqual(['¶ Sở Y tế thông báo lịch nghỉ.', '¶ Trân trọng./.']);
    expect(file.conclusions.recipients).toHaveLength(2);
    expect(file.conclusions.endMark).toBe('./.');
  });
});

describe('annexes, further documents, what belongs to none', () => {
  const WHOLE = `${HEADER}I. MỤC\n1. Trồng.\nĐề nghị làm./.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Bình\n`;

  it('annexes with and without number, heading, note', () => {
    const text = `${WHOLE}PHỤ LỤC I\nDANH SÁCH TRẠM\n(Kèm theo Kế hoạch số 12/KH-SYT)\nI. KHỐI MỘT\n1. Trạm A\nPHỤ LỤC II. BIỂU MẪU\n1. Mẫu\nPhụ lục 3\nDanh mục cây trồng\nNội dung.\n`;
    const { attachments, body } = parseJson(text);
    expect(attachments.map((one) => [one.type, one.num, one.heading])).toEqual([
      ['annex', 'I', 'DANH SÁCH TRẠM'],
      ['annex', 'II', 'BIỂU MẪU'],
      ['annex', '3', 'Danh mục cây trồng'],
    ]);
    expect(outline(attachments[0]?.body ?? [])).toEqual([
      'section roman I 1 [KHỐI MỘT]',
      '  item decimal 1 1 [Trạm A]',
    ]);
    expect(attachments.map((one) => text.slice(one.start, one.start + 9))).toEqual([
      'PHỤ LỤC I',
      'PHỤ LỤC I',
      'Phụ lục 3',
    ]);
    expect(outline(body)).toHaveLength(4);
    const [alone] = parseJson(
      `${WHOLE}PHỤ LỤC\nDanh mục cây trồng\n(Kèm theo Kế hoạch số 12/KH-SYT)\n1. Cây\n`,
    ).attachments;
    expect(alone).toMatchObject({ num: null, heading: 'Danh mục cây trồng' });
  });

  it('a further whole document stands in documents, in the same shape', () => {
    const { documents, attachments } = parseJson(
      `${WHOLE}QUY CHẾ\nChăm sóc cây\n(Ban hành kèm theo Quyết định số 9/QĐ-SYT)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n`,
    );
    expect(attachments).toEqual([]);
    expect(documents.map((doc) => [doc.kind, doc.preface.type?.text, doc.preface.subject?.text])).toEqual([
      ['quy-che', 'QUY CHẾ', 'Chăm sóc cây'],
    ]);
    expect(outline(documents[0]?.body ?? [])[1]).toBe('  article word 1 1 [Phạm vi]');
  });

  it('web furniture around the document is outside', () => {
    const text = `Trang chủ\nTin tức\n${WHOLE}Tin liên quan\nBản quyền của Sở Y tế\n`;
    const { outside, kind } = parseJson(text);
    expect(kind).toBe('ke-hoach');
    expect(outside.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Trang chủ\nTin tức',
      'Tin liên quan\nBản quyền của Sở Y tế',
    ]);
  });

  test.each([
    ['quoted without an announcement', 'Nội dung Quy chế.', '“Điều 4. Cây\nTrồng.\nĐiều 5. Hoa\n1. Tưới.”', 4],
    ['quoted, announced', 'Sửa đổi Điều 4 như sau:', '“Điều 4. Cây\n1. Trồng.”.', 2],
    ['without the marks', 'Sửa đổi, bổ sung Điều 4 như sau:', 'Điều 4. Cây\n1. Trồng.\n2. Tưới.', 3],
    ['added, without the marks', 'Bổ sung Điều 4a vào sau Điều 4 như sau:', 'Điều 4a. Cây\n1. Trồng.', 2],
  ])('whole articles of the amended text are quote nodes: %s', (_, command, quote, lines) => {
    const { body } = parseJson(
      `${HEADER}Điều 1. Sửa đổi, bổ sung một số điều của Quy chế\n1. ${command}\n${quote}\n2. Bãi bỏ Điều 7.\nĐiều 2. Thi hành\n1. Một.\n`,
    );
    expect(outline(body).filter((line) => !line.includes('¶'))).toEqual([
      'article word 1 1 [Sửa đổi, bổ sung một số điều của Quy chế]',
      expect.stringContaining('  clause decimal 1 1'),
      '    quote',
      '  clause decimal 2 2',
      'article word 2 2 [Thi hành]',
      '  clause decimal 1 1',
    ]);
    const clause = body[0]?.children?.[0]?.children;
    expect(clause?.[clause.length - 1]?.children).toHaveLength(lines);
  });

  it('the next article of the document is its own, though the command before it names the same number', () => {
    const { body } = parseJson(
      `${HEADER}Điều 1. Sửa đổi, bổ sung Điều 2 như sau:\nĐiều 2. Thi hành\n1. Một.\nĐiều 3. Hiệu lực\n1. Hai.\n`,
    );
    expect(outline(body).filter((line) => line.startsWith('article'))).toHaveLength(3);
  });

  test.each([
    ['curly', '“3. Cây là:\na) Cây to;\nb) Cây nhỏ.”;', 3],
    ['straight', '"3. Cây là:\na) Cây to;\nb) Cây nhỏ.";', 3],
    ['closing mark lost', '“3. Cây là:\na) Cây to.', 2],
  ])('quoted amendments are quote nodes: %s', (_, quote, lines) => {
    const { body } = parseJson(
      `${HEADER}Điều 1. Sửa đổi Quy chế\n1. Sửa đổi khoản 3 Điều 2 như sau:\n${quote}\n2. Bãi bỏ Điều 4.\nĐiều 2. Thi hành`,
    );
    const shape = outline(body).filter((line) => !line.includes('¶'));
    expect(shape).toEqual([
      'article word 1 1 [Sửa đổi Quy chế]',
      '  clause decimal 1 1 [Sửa đổi khoản 3 Điều 2 như sau]',
      '    quote',
      '  clause decimal 2 2',
      'article word 2 2 [Thi hành]',
    ]);
    expect(body[0]?.children?.[0]?.children?.[0]?.children).toHaveLength(lines);
  });
});
