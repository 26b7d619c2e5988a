import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { BodyNode, Division, Parsed } from '../../server/src/core/tree/nodes.ts';
import { expandSnippet, type Snippet } from './expand.ts';

const source = readFileSync(join(import.meta.dirname, '../../snippets/vbhc.code-snippets'), 'utf8');
const snippets = JSON.parse(source) as Readonly<Record<string, Snippet>>;
const entries = Object.entries(snippets);
const variables = { CURRENT_YEAR: '2026' };

/** A whole document into which a block is put, to see what the parser and the rules make of the block. */
const FRAME = {
  head: `UBND TỈNH AN SƠN

SỞ NỘI VỤ

Số: 12/KH-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

An Sơn, ngày 05 tháng 11 năm 2026

KẾ HOẠCH

Nâng cao chất lượng công tác văn thư năm 2026

`,
  opening: `Sở Nội vụ ban hành Kế hoạch nâng cao chất lượng công tác văn thư năm 2026 như sau:

`,
  section: `I. NỘI DUNG

1. Rà soát quy trình tiếp nhận, xử lý văn bản của các phòng.

2. Tập huấn nghiệp vụ cho công chức làm công tác văn thư.

`,
  closing: `Sở Nội vụ đề nghị các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này./.

`,
  recipients: `Nơi nhận:

- Các phòng, đơn vị thuộc Sở;

- Lưu: VT, VP.

`,
  signature: `GIÁM ĐỐC

Lê Văn Bình
`,
};

describe('the file', () => {
  test('is NFC and ends with a line end', () => {
    expect(source).toBe(source.normalize('NFC'));
    expect(source.endsWith('}\n')).toBe(true);
  });

  test('has no prefix twice, and every prefix can be typed without tone marks', () => {
    const prefixes = entries.flatMap(([, snippet]) => snippet.prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const [name, snippet] of entries) {
      expect(
        snippet.prefix.some((prefix) => /^[a-z/-]+$/u.test(prefix)),
        name,
      ).toBe(true);
    }
  });

  test.each(entries)('“%s” expands; its tab stops come in order, the last is $0', (_, snippet) => {
    const { text, stops } = expandSnippet(snippet.body, variables);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\u0000$]|<<|>>|[ \t]$/mu);
    expect(stops).toEqual([...Array(stops.length - 1).keys()].map((i) => i + 1).concat(0));
    expect(snippet.description).toMatch(/^\p{Lu}/u);
  });
});

describe('whole documents', () => {
  test.each([
    ['Kế hoạch', 'ke-hoach', ['I', 'II', 'III', 'IV', 'V']],
    ['Kế hoạch thi đua', 'ke-hoach', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']],
    ['Phát động thi đua', 'phat-dong', ['I', 'II', 'III', 'IV']],
    ['Chỉ thị', 'chi-thi', ['1', '2', '3']],
    ['Quyết định', 'quyet-dinh', ['1', '2', '3', '4']],
    ['Nghị định', 'nghi-dinh', ['I', 'II', 'III']],
    ['Thông báo', 'thong-bao', ['1', '2', '3']],
    ['Công văn', 'cong-van', ['1', '2']],
    ['Báo cáo', 'bao-cao', ['I', 'II', 'III', 'IV']],
    ['Tờ trình', 'to-trinh', ['I', 'II', 'III']],
    ['Hướng dẫn', 'huong-dan', ['I', 'II', 'III']],
    ['Nghị quyết', 'nghi-quyet', ['1', '2', '3']],
  ])('%s', (name, kind, numbers) => {
    const parsed = parse(expanded(name));
    const { main } = parsed;
    expect(main.kind).toBe(kind);
    expect(main.preface.nationalTitle?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(main.preface.motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(main.preface.agency).toBeDefined();
    expect(main.preface.number?.number).toBeUndefined();
    expect(main.preface.number?.symbol).toBeDefined();
    expect(main.preface.placeDate?.place).toBeDefined();
    expect(main.preface.subject).toBeDefined();
    expect(main.body.filter(isDivision).map((node) => node.num)).toEqual(numbers);
    expect(main.conclusions.endMark?.text).toBe('./.');
    expect(main.conclusions.recipients.length).toBeGreaterThanOrEqual(3);
    expect(main.conclusions.recipients.at(-1)?.flat.text).toMatch(/^Lưu: VT, /u);
    expect(main.conclusions.signatures.map((one) => one.signer?.flat.text)).toEqual(['Nguyễn Văn A']);
    expect(parsed.outside).toEqual([]);
    expect(faults(parsed)).toEqual([]);
  });
});

describe('every kind of Điều 7', () => {
  const kinds = KINDS.filter(({ regime, id }) => regime === 'nd30' && id !== 'phat-dong');

  test.each(kinds.map(({ id, name }) => ({ id, name })))('$name', ({ id, name }) => {
    const parsed = parse(expanded(name));
    const { main } = parsed;
    expect(main.kind).toBe(id);
    expect(parsed.outside).toEqual([]);
    expect(parsed.documents).toEqual([]);
    // Nothing at all to say of it but what is still to be filled in.
    expect(findings(parsed).filter((one) => !OF_THE_TEXT.test(one))).toEqual([]);
    expect(main.conclusions.signatures.map((one) => one.signer?.flat.text)).toContain('Nguyễn Văn A');
    expect(main.conclusions.endMark?.text).toBe('./.');
  });

  test.each([
    ['Biên bản', ['Trần Thị B', 'Nguyễn Văn A']],
    ['Hợp đồng', ['Nguyễn Văn A', 'Trần Thị B']],
  ])('%s is signed by two', (name, signers) => {
    const { signatures } = parse(expanded(name)).main.conclusions;
    expect(signatures.map((one) => one.signer?.flat.text)).toEqual(signers);
  });
});

describe('sections', () => {
  test.each([
    ['Mục đích, yêu cầu', ['1', '2']],
    ['Phạm vi, đối tượng, thời gian', ['1', '2', '3']],
    ['Nội dung', ['1', '2', '3']],
    ['Chủ đề, nội dung và tiêu chí thi đua', ['1', '2', '3']],
    ['Chỉ tiêu', ['1', '2', '3']],
    ['Giải pháp', ['1', '2', '3']],
    ['Tiến độ thực hiện (bảng)', []],
    ['Kinh phí', []],
    ['Sơ kết, tổng kết, khen thưởng', ['1', '2', '3']],
    ['Tổ chức thực hiện', ['1', '2', '3']],
  ])('%s', (name, items) => {
    const text = `${FRAME.head}${FRAME.opening}${expanded(name)}\n\n${FRAME.closing}${FRAME.recipients}${FRAME.signature}`;
    const parsed = parse(text);
    const [section, ...others] = parsed.main.body.filter(isDivision);
    expect(others).toEqual([]);
    expect(section?.style).toBe('roman');
    expect(section?.heading?.flat.text).toMatch(/^[^\p{Ll}]+$/u);
    expect(section?.children.filter(isDivision).map((node) => node.num)).toEqual(items);
    expect(section?.children.some((node) => node.type === 'table')).toBe(name.includes('bảng'));
    expect(faults(parsed, MISSING_SECTIONS)).toEqual([]);
  });

  test('an item has the number of the section that is chosen', () => {
    const snippet = snippets['Kinh phí'];
    const text = expandSnippet(snippet?.body ?? [], variables, (_, choices) => choices[3] ?? '').text;
    expect(text).toMatch(/^IV\. KINH PHÍ\n/u);
  });
});

describe('blocks', () => {
  test('header', () => {
    const header = expandSnippet(snippets['Phần đầu văn bản']?.body ?? [], variables).text;
    const parsed = parse(
      `${header}\n\nKẾ HOẠCH\n\nNâng cao chất lượng công tác văn thư\n\n${FRAME.opening}${FRAME.section}${FRAME.closing}${FRAME.recipients}${FRAME.signature}`,
    );
    expect(parsed.main.preface.superior?.text).toBe('TÊN CƠ QUAN CHỦ QUẢN');
    expect(parsed.main.preface.agency?.text).toBe('TÊN CƠ QUAN BAN HÀNH');
    expect(parsed.main.preface.number?.symbol).toBe('KH-CQ');
    expect(faults(parsed)).toEqual([]);
  });

  test.each([
    ['Chữ ký Đảng T/M', 'T/M', 'T/M BAN THƯỜNG VỤ', undefined, 'BÍ THƯ'],
    ['Chữ ký Đảng K/T', 'K/T', undefined, 'K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['Chữ ký Đảng T/L', 'T/L', undefined, 'T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
  ])('Party header, %s', (name, capacity, onBehalf, forPosition, position) => {
    const text = `${expanded('Phần đầu văn bản của Đảng')}

CHỈ THỊ

về công tác thi đua, khen thưởng

-----

Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện tốt một số nhiệm vụ sau:

1. Quán triệt, tuyên truyền sâu rộng mục đích, ý nghĩa của phong trào thi đua.

2. Lãnh đạo tổ chức phong trào thi đua gắn với nhiệm vụ chính trị của địa phương.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:

- Các đảng ủy trực thuộc Tỉnh ủy;

- Lưu Văn phòng Tỉnh ủy.

${expanded(name)}
`;
    const parsed = parse(text);
    expect(parsed.main.regime).toBe('dang');
    expect(parsed.main.kind).toBe('chi-thi');
    expect(parsed.main.preface.number?.symbol).toBe('CT/TU');
    const [signature] = parsed.main.conclusions.signatures;
    expect(signature?.capacity).toBe(capacity);
    expect(signature?.onBehalf?.flat.text).toBe(onBehalf);
    expect(signature?.forPosition?.flat.text).toBe(forPosition);
    expect(signature?.position?.text).toBe(position);
    expect(signature?.signer?.flat.text).toBe('Nguyễn Văn A');
    expect(faults(parsed)).toEqual([]);
  });

  test.each(['Căn cứ', 'Căn cứ thi đua, khen thưởng'])('%s', (name) => {
    const parsed = parse(
      `${FRAME.head}${expanded(name)}\n\n${FRAME.opening}${FRAME.section}${FRAME.closing}${FRAME.recipients}${FRAME.signature}`,
    );
    const bases = parsed.main.preamble.filter((node) => node.type === 'basis');
    expect(bases.length).toBeGreaterThanOrEqual(2);
    expect(parsed.citations.filter((citation) => citation.date !== null).length).toBeGreaterThanOrEqual(bases.length);
    expect(faults(parsed, MISSING_SECTIONS)).toEqual([]);
  });

  test('opening and closing', () => {
    const parsed = parse(
      `${FRAME.head}${expanded('Mở đầu')}\n\n${FRAME.section}${expanded('Lời kết')}\n\n${FRAME.recipients}${FRAME.signature}`,
    );
    expect(parsed.main.preamble.map((node) => node.type)).toEqual(['opening']);
    expect(parsed.main.closing?.leaf.flat.text).toMatch(/^Trên đây là .*\.\/\.$/u);
    expect(faults(parsed)).toEqual([]);
  });

  test('recipients', () => {
    const list = expandSnippet(
      snippets['Nơi nhận']?.body ?? [],
      variables,
      (_, choices) => choices.find((choice) => choice.startsWith('Cơ quan')) ?? '',
    ).text;
    const parsed = parse(`${FRAME.head}${FRAME.opening}${FRAME.section}${FRAME.closing}${list}\n\n${FRAME.signature}`);
    expect(parsed.main.conclusions.recipients.length).toBe(3);
    expect(faults(parsed)).toEqual([]);
  });

  test('addressees', () => {
    const letter = expanded('Công văn').replace(/^Kính gửi: .*$/mu, expanded('Kính gửi'));
    const parsed = parse(letter);
    expect(parsed.main.preface.addressees.map((leaf) => leaf.flat.text)).toEqual([
      'Ủy ban nhân dân tỉnh;',
      'Sở Nội vụ.',
    ]);
    expect(faults(parsed)).toEqual([]);
  });

  test('annex', () => {
    // A document with an annex speaks of it.
    const section = FRAME.section.replace('cho công chức', 'cho công chức (Phụ lục I)');
    const parsed = parse(
      `${FRAME.head}${FRAME.opening}${section}${FRAME.closing}${FRAME.recipients}${FRAME.signature}\n${expanded('Phụ lục')}\n\n1. Phòng Tổ chức cán bộ\n\n2. Văn phòng\n`,
    );
    expect(parsed.main.attachments.map((annex) => [annex.num, annex.heading?.text])).toEqual([
      ['I', 'DANH SÁCH ĐƠN VỊ THAM GIA'],
    ]);
    expect(parsed.main.attachments[0]?.note?.text).toMatch(/^\(Kèm theo Kế hoạch số/u);
    expect(faults(parsed)).toEqual([]);
  });

  test('article', () => {
    const decision = expanded('Quyết định').replace(/^Điều 1\. .*$/mu, expanded('Điều, khoản, điểm'));
    const [article] = parse(decision).main.body.filter(isDivision);
    expect(article?.type).toBe('article');
    expect(article?.children.filter(isDivision).map((node) => [node.type, node.num])).toEqual([
      ['clause', '1'],
      ['clause', '2'],
    ]);
    expect(faults(parse(decision))).toEqual([]);
  });

  test('front matter', () => {
    const parsed = parse(`${expanded('Đầu tệp (khai báo)')}${FRAME.head}`);
    expect(parsed.frontMatter?.error).toBeUndefined();
    expect(parsed.frontMatter?.entries.map((entry) => [entry.key, entry.value])).toEqual([
      ['loai', 'ke-hoach'],
      ['the-thuc', 'nd30'],
    ]);
  });

  test.each([
    ['Tắt một quy tắc tại đây', 'tat'],
    ['Tắt một quy tắc trong cả tệp', 'tat-tep'],
    ['Bật lại một quy tắc', 'bat'],
  ])('%s', (name, action) => {
    const [one] = parse(`${FRAME.head}${expanded(name)}\n\n${FRAME.opening}`).switches;
    expect(one?.action).toBe(action);
    expect(one?.rules.length).toBe(1);
    if (action !== 'bat') expect(one?.reason).toBeDefined();
  });
});

describe('signatures', () => {
  test.each([
    ['Chữ ký người đứng đầu', undefined, undefined, undefined, 'GIÁM ĐỐC'],
    ['Chữ ký TM. (thay mặt tập thể)', 'TM.', 'TM. ỦY BAN NHÂN DÂN', undefined, 'CHỦ TỊCH'],
    ['Chữ ký TM. và KT. (cấp phó ký thay mặt tập thể)', 'KT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['Chữ ký KT. (ký thay)', 'KT.', undefined, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['Chữ ký TL. (thừa lệnh)', 'TL.', undefined, 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ['Chữ ký TUQ. (thừa ủy quyền)', 'TUQ.', undefined, 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ'],
  ])('%s', (name, capacity, onBehalf, forPosition, position) => {
    const parsed = parse(
      `${FRAME.head}${FRAME.opening}${FRAME.section}${FRAME.closing}${FRAME.recipients}${expanded(name)}\n`,
    );
    const [signature, ...others] = parsed.main.conclusions.signatures;
    expect(others).toEqual([]);
    expect(signature?.capacity).toBe(capacity);
    expect(signature?.onBehalf?.flat.text).toBe(onBehalf);
    expect(signature?.forPosition?.flat.text).toBe(forPosition);
    expect(signature?.position?.text).toBe(position);
    expect(signature?.signer?.flat.text).toBe('Nguyễn Văn A');
    expect(faults(parsed)).toEqual([]);
  });

  test('Q.', () => {
    const parsed = parse(
      `${FRAME.head}${FRAME.opening}${FRAME.section}${FRAME.closing}${FRAME.recipients}${expanded('Chữ ký Q. (quyền cấp trưởng)')}\n`,
    );
    expect(parsed.main.conclusions.signatures[0]?.capacity).toBe('Q.');
    expect(parsed.main.conclusions.signatures[0]?.signer?.flat.text).toBe('Nguyễn Văn A');
    expect(faults(parsed)).toEqual([]);
  });
});

describe('citations', () => {
  test.each([
    ['Viện dẫn văn bản hành chính nhà nước', 'ke-hoach', '125', 'KH-UBND', '2026-01-15', 'Ủy ban nhân dân tỉnh'],
    ['Viện dẫn văn bản của Đảng', 'chi-thi', '34', 'CT/TW', '2014-04-07', 'Bộ Chính trị'],
    ['Viện dẫn văn bản quy phạm pháp luật', 'nghi-dinh', '30', '2020/NĐ-CP', '2020-03-05', 'Chính phủ'],
    ['Viện dẫn luật theo tên', 'luat', null, null, '2022-06-15', null],
    ['Viện dẫn công văn', 'cong-van', '125', 'UBND-VX', '2026-01-15', 'Ủy ban nhân dân tỉnh'],
    ['Viện dẫn văn bản liên tịch', 'thong-tu-lien-tich', '01', '2026/TTLT-VKSNDTC-TANDTC', '2026-01-15', undefined],
    ['Viện dẫn điều, khoản, điểm', 'nghi-dinh', '30', '2020/NĐ-CP', null, null],
  ])('%s', (name, type, number, symbol, date, issuer) => {
    const parsed = parse(
      `${FRAME.head}${FRAME.opening}${FRAME.section}3. Thực hiện ${expanded(name)}.\n\n${FRAME.closing}${FRAME.recipients}${FRAME.signature}`,
    );
    const [citation, ...others] = parsed.citations;
    expect(others).toEqual([]);
    expect(citation?.type).toBe(type);
    expect(citation?.number).toBe(number);
    expect(citation?.symbol).toBe(symbol);
    expect(citation?.date).toBe(date);
    if (issuer !== undefined) expect(citation?.issuer).toBe(issuer);
    else expect(citation?.issuer).toContain('Tòa án nhân dân tối cao');
    if (name.includes('điểm')) expect(citation?.locator).toBe('điểm a khoản 2 Điều 5');
    expect(faults(parsed)).toEqual([]);
  });
});

/** What is said of the words that are there to be replaced, and whether a report has an addressee. */
const OF_THE_TEXT = /^(?:thi-dua\/|nhiem-vu\/|vien-dan\/|the-thuc\/thieu-kinh-gui “BÁO CÁO”)/u;

/** What a block cannot bring along: the other sections of the plan into which it is put. */
const MISSING_SECTIONS = /^(?:the-thuc|bo-cuc|thi-dua)\/(?:thieu-muc|thieu-noi-dung|thieu-to-chuc-thuc-hien)/u;

function expanded(name: string): string {
  const snippet = snippets[name];
  if (snippet === undefined) throw new Error(`no snippet “${name}”`);
  return expandSnippet(snippet.body, variables).text;
}

function findings(parsed: Parsed): string[] {
  return lint(parsed, { language: 'vi', today: '2026-11-21' }).map(
    (one) => `${one.rule} “${parsed.text.slice(one.span.start, one.span.end)}”`,
  );
}

function faults(parsed: Parsed, allowed?: RegExp): string[] {
  return lint(parsed, { language: 'vi', today: '2026-11-21' })
    .filter((finding) => finding.severity === 'error' || finding.severity === 'warning')
    .filter((finding) => allowed === undefined || !allowed.test(finding.rule))
    .map(
      (finding) => `${finding.rule} “${parsed.text.slice(finding.span.start, finding.span.end)}”: ${finding.message}`,
    );
}

function isDivision(node: BodyNode): node is Division {
  return node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'quote';
}
