import type { StyleId } from '../../server/src/core/layout/model.ts';
import type { PrintedId } from '../../server/src/core/printed/rules.ts';
import { direct, paragraphsOf, type Setting } from '../faults/files.ts';
import { font } from '../faults/looks.ts';
import {
  ADDRESSED,
  CHAPTERS,
  CIRCULATED,
  COPIED,
  DECISION,
  LETTER,
  LONG,
  LONG_TABLE,
  PARTY,
  PLAN,
  TABLED,
} from './printed-texts.ts';

/**
 * One fault of the printed form, put into our own export of a text: the check named must tell it, and no other check anything.
 * `test/unit/docx/check-printed.test.ts` runs them; rows of the coverage table name them.
 */
export interface PrintedSeed {
  readonly name: string;
  readonly source: string;
  /** File of the package; the document where it isn't said. */
  readonly part?: string;
  readonly change: (xml: string) => string;
  readonly rule: PrintedId;
  /** Words of the message; “…” where others may stand between. */
  readonly message: string;
  /** What else is wrong then: a line no longer as long as the words above it. */
  readonly also?: readonly PrintedId[];
}

const STYLES = 'word/styles.xml';

/** A change within the definition of a style. */
function inStyle(id: StyleId, from: RegExp, to: string): (xml: string) => string {
  return (xml) =>
    xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su'), (style) => style.replace(from, to));
}

const SIZE = /<w:sz w:val="[\d.]+"\/>/u;
const BOLD = /<w:b(?: w:val="false")?\/>/u;
const ITALIC = /<w:i(?: w:val="false")?\/>/u;
const ALIGN = /<w:jc w:val="\p{L}+"\/>/u;

function size(id: StyleId, name: string, points: number, source = PLAN): PrintedSeed {
  const change = inStyle(id, SIZE, `<w:sz w:val="${points * 2}"/>`);
  const co = String(points).replace('.', ',');
  return { name: `cỡ: ${id}`, source, part: STYLES, change, rule: 'ban-in/co-chu', message: `${name}: cỡ chữ ${co}` };
}

/** A style made bold, upright …: the check says `told` of it. */
function typeface(what: string, from: RegExp, to: string, told: string) {
  return (id: StyleId, name: string, source = PLAN): PrintedSeed => ({
    name: `${what}: ${id}`,
    source,
    part: STYLES,
    change: inStyle(id, from, to),
    rule: 'ban-in/kieu-chu',
    message: `${name}…${told}`,
  });
}

const notBold = typeface('đậm', BOLD, '<w:b w:val="false"/>', 'chưa in đậm');
const bold = typeface('không đậm', BOLD, '<w:b/>', 'in đậm');
const notItalic = typeface('nghiêng', ITALIC, '<w:i w:val="false"/>', 'chưa in nghiêng');
const italic = typeface('đứng', ITALIC, '<w:i/>', 'in nghiêng');

function notCentred(id: StyleId, name: string, source = PLAN): PrintedSeed {
  const change = inStyle(id, ALIGN, '<w:jc w:val="left"/>');
  return {
    name: `giữa: ${id}`,
    source,
    part: STYLES,
    change,
    rule: 'ban-in/canh-dong',
    message: `${name} chưa được canh giữa`,
  };
}

function margin(side: string, name: string, twips: number, source = PLAN): PrintedSeed {
  return {
    name: `lề ${name}`,
    source,
    change: (xml) => xml.replaceAll(new RegExp(`(<w:pgMar [^>]*?w:${side}=")\\d+`, 'gu'), `$1${twips}`),
    rule: 'ban-in/le-trang',
    message: `Lề ${name} `,
  };
}

/** The two cells of the table that holds the words change places. */
function swapped(words: string): (xml: string) => string {
  return (xml) =>
    xml.replace(tableWith(words, xml), (table) =>
      table.replace(/(<w:tc>(?:(?!<w:tc>).)*<\/w:tc>)(<w:tc>(?:(?!<w:tc>).)*<\/w:tc>)/su, '$2$1'),
    );
}

function tableWith(words: string, xml: string): string {
  return (
    xml
      .split(/(?=<w:tbl>)/u)
      .map((part) => part.slice(0, part.indexOf('</w:tbl>') + 8))
      .find((part) => part.includes(words)) ?? words
  );
}

/** The paragraph with the words, from tag to tag. */
function paragraphWith(words: string, xml: string): string {
  return (
    xml
      .split(/(?=<w:p>)/u)
      .map((part) => part.slice(0, part.indexOf('</w:p>') + 6))
      .find((part) => part.includes(words)) ?? words
  );
}

/** A paragraph goes before or behind another one. */
function moved(words: string, to: string, where: 'before' | 'after'): (xml: string) => string {
  return (xml) => {
    const one = paragraphWith(words, xml);
    const target = paragraphWith(to, xml);
    return xml.replace(one, '').replace(target, where === 'before' ? one + target : target + one);
  };
}

function noLine(id: number, name: string, source = PLAN): PrintedSeed {
  const change = (xml: string): string =>
    xml.replace(new RegExp(`<w:pict><v:line id="duongKe${id}".*?</w:pict>`, 'su'), '');
  return { name: `nét kẻ: ${name}`, source, change, rule: 'ban-in/net-ke', message: `Thiếu nét kẻ ngang dưới ${name}` };
}

function lineOf(id: number, name: string, points: number): PrintedSeed {
  const change = (xml: string): string =>
    xml.replace(new RegExp(`(id="duongKe${id}"[^>]*? to=")[\\d.]+pt`, 'u'), `$1${points}pt`);
  return {
    name: `nét kẻ dài: ${name}`,
    source: PLAN,
    change,
    rule: 'ban-in/net-ke',
    message: `Nét kẻ dưới ${name} dài`,
  };
}

const number = (name: string, change: (xml: string) => string, message: string, part?: string): PrintedSeed => ({
  name: `số trang: ${name}`,
  source: LONG,
  change,
  rule: 'ban-in/so-trang',
  message,
  ...(part === undefined ? {} : { part }),
});

const place = (
  name: string,
  change: (xml: string) => string,
  message: string,
  source = PLAN,
  also: readonly PrintedId[] = [],
): PrintedSeed => ({
  name: `vị trí: ${name}`,
  source,
  change,
  rule: 'ban-in/vi-tri',
  message,
  also,
});

/** One paragraph of running text, in the midst of the others, gets a look of its own. */
function stray(
  name: string,
  rule: PrintedId,
  message: string,
  settings: readonly Setting[],
  id: StyleId = 'doan',
): PrintedSeed {
  return {
    name: `một đoạn: ${name}`,
    source: PLAN,
    change: (xml) => {
      const all = paragraphsOf(xml, id);
      const one = all[all.length >> 1] ?? '';
      return xml.replace(one, direct(one, settings));
    },
    rule,
    message,
  };
}

const CALIBRI: readonly Setting[] = [font('Calibri'), { of: 'rPr', name: 'sz', xml: '<w:sz w:val="22"/>' }];
const FROM_WORD: readonly Setting[] = [
  { of: 'pPr', name: 'pStyle', xml: undefined },
  { of: 'pPr', name: 'spacing', xml: '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>' },
];

/** The second half of a paragraph's words in another look. */
function halved(settings: readonly Setting[]): (xml: string) => string {
  return (xml) => {
    const one = paragraphsOf(xml, 'doan')[1] ?? '';
    const half = one.replace(/<w:r>(<w:t [^>]*>)([^<]{110})([^<]*)<\/w:t><\/w:r>/u, (_all, open, head, tail) => {
      const run = (words: string): string => `<w:r>${open}${words}</w:t></w:r>`;
      return run(head) + direct(run(tail), settings);
    });
    return xml.replace(one, half);
  };
}

export const PRINTED_EXAMPLES: readonly PrintedSeed[] = [
  {
    name: 'khổ giấy',
    source: PLAN,
    change: (xml) => xml.replaceAll(/<w:pgSz [^>]*>/gu, '<w:pgSz w:w="12240" w:h="15840"/>'),
    rule: 'ban-in/kho-giay',
    message: 'Khổ giấy 215,9 × 279,4 mm',
  },
  {
    name: 'hướng giấy',
    source: PLAN,
    change: (xml) => xml.replace(/<w:pgSz [^>]*>/u, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
    rule: 'ban-in/kho-giay',
    message: 'Trang nằm ngang',
  },
  margin('top', 'trên', 2160),
  margin('bottom', 'dưới', 2160),
  margin('left', 'trái', 1440),
  margin('right', 'phải', 1440),
  { ...margin('left', 'trái', 1440, PARTY), name: 'lề trái văn bản Đảng' },
  { ...margin('top', 'trên', 1440, CHAPTERS), name: 'lề trên văn bản quy phạm' },
  {
    name: 'phông chữ',
    source: PLAN,
    part: STYLES,
    change: (xml) => inStyle('doan', /Times New Roman/gu, 'Arial')(xml),
    rule: 'ban-in/phong-chu',
    message: 'Phông chữ “Arial”',
  },
  {
    name: 'màu chữ',
    source: PLAN,
    part: STYLES,
    change: inStyle('trichYeu', SIZE, '<w:color w:val="FF0000"/>$&'),
    rule: 'ban-in/mau-chu',
    message: 'Chữ màu #ff0000',
  },
  number('thiếu', (xml) => xml.replaceAll(/<w:headerReference w:type="default"[^>]*>/gu, ''), 'chưa đánh số trang'),
  {
    ...number(
      'thiếu ở hai trang có bảng',
      (xml) => xml.replaceAll(/<w:headerReference w:type="default"[^>]*>/gu, ''),
      'chưa đánh số trang',
    ),
    source: TABLED,
  },
  number(
    'ở chân trang',
    (xml) => xml.replaceAll(/<w:headerReference w:type="default"/gu, '<w:footerReference w:type="default"'),
    'Số trang ở chân trang',
  ),
  number('lệch', inStyle('soTrang', ALIGN, '<w:jc w:val="right"/>'), 'Số trang chưa được canh giữa', STYLES),
  number('ở trang đầu', (xml) => xml.replaceAll(/<w:titlePg\/>/gu, ''), 'hiện cả ở trang thứ nhất'),
  number('cỡ', inStyle('soTrang', SIZE, '<w:sz w:val="20"/>'), 'Số trang cỡ 10', STYLES),
  number('phông', inStyle('soTrang', /Times New Roman/gu, 'Arial'), 'Số trang dùng phông “Arial”', STYLES),
  number('đậm', inStyle('soTrang', BOLD, '<w:b/>'), 'Số trang in đậm hoặc nghiêng', STYLES),
  { ...number('Đảng', (xml) => xml.replaceAll(/<w:titlePg\/>/gu, ''), 'hiện cả ở trang thứ nhất'), source: PARTY },
  {
    name: 'số trang phụ lục',
    source: PLAN,
    change: (xml) => {
      const at = xml.lastIndexOf('<w:pgNumType w:start="1"/>');
      return xml.slice(0, at) + xml.slice(at).replace('<w:pgNumType w:start="1"/>', '');
    },
    rule: 'ban-in/so-trang-phu-luc',
    message: 'Phụ lục chưa đánh số trang riêng',
  },
  {
    name: 'cỡ cùng tăng, cùng giảm',
    source: PLAN,
    part: STYLES,
    change: inStyle('quocHieu', SIZE, '<w:sz w:val="24"/>'),
    rule: 'ban-in/co-chu-khong-deu',
    message: 'Quốc hiệu cỡ 12 thì Tiêu ngữ',
  },
  {
    name: 'cỡ nội dung đều',
    source: PLAN,
    part: STYLES,
    change: inStyle('doan', SIZE, '<w:sz w:val="26"/>'),
    rule: 'ban-in/co-chu-khong-deu',
    message: 'Nội dung có chỗ cỡ 13, có chỗ cỡ 14',
  },

  place('Quốc hiệu', swapped('CỘNG HÒA'), 'Tên cơ quan chủ quản nằm ở bên phải'),
  {
    ...place(
      'Quốc hiệu bên trái',
      (xml) => moved('CỘNG HÒA', 'UBND TỈNH', 'before')(moved('Độc lập', 'UBND TỈNH', 'before')(xml)),
      'Quốc hiệu nằm ở bên trái',
    ),
  },
  place('số, ký hiệu', swapped('Số: 12'), 'Số, ký hiệu nằm ở bên phải'),
  place('số dưới cơ quan', moved('Số: 12', 'UBND TỈNH', 'before'), 'Số, ký hiệu không nằm dưới Tên cơ quan ban hành'),
  place(
    'địa danh cùng dòng',
    (xml) =>
      xml.replace(tableWith('Số: 12', xml), (table) =>
        table.replace(
          /<\/w:tc>(<w:tc>(?:(?!<w:tc>).)*ngày 05.*?<\/w:tc>)<\/w:tr>/su,
          '</w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc>$1</w:tr>',
        ),
      ),
    'Địa danh và thời gian không nằm cùng dòng với Số, ký hiệu',
  ),
  place(
    'tên loại',
    (xml) =>
      xml
        .replace(paragraphWith('>KẾ HOẠCH<', xml), '')
        .replace('<w:body>', `<w:body>${paragraphWith('>KẾ HOẠCH<', xml)}`),
    'Tên loại văn bản không nằm dưới Số, ký hiệu',
  ),
  place(
    'trích yếu công văn',
    moved('V/v', 'Sông Hoa, ngày', 'after'),
    'Trích yếu công văn không nằm dưới Số, ký hiệu',
    LETTER,
  ),
  place(
    'Kính gửi',
    (xml) =>
      xml.replace(paragraphWith('Kính gửi', xml), '').replace('<w:body>', `<w:body>${paragraphWith('Kính gửi', xml)}`),
    'Kính gửi không nằm dưới Địa danh và thời gian',
    LETTER,
  ),
  place('chữ ký, nơi nhận', swapped('Nơi nhận'), '“Nơi nhận” nằm ở bên phải'),
  place('dấu khẩn', moved('HỎA TỐC', 'Sông Hoa, ngày', 'after'), 'Dấu mức độ khẩn nằm ở bên phải', LETTER, [
    'ban-in/khung-dau',
  ]),

  {
    ...place(
      'chỉ dẫn phạm vi lưu hành',
      (xml) =>
        xml.replace(
          '<w:body>',
          '<w:body><w:p><w:pPr><w:pStyle w:val="phamViLuuHanh"/></w:pPr><w:r><w:t>XEM XONG TRẢ LẠI</w:t></w:r></w:p>',
        ),
      'Chỉ dẫn phạm vi lưu hành nằm trong vùng chữ',
      PLAN,
      ['ban-in/khung-dau', 'ban-in/kieu-chu'],
    ),
  },
  place(
    'suốt chiều ngang',
    (xml) => xml.replace('<w:titlePg/>', '<w:cols w:num="2"/><w:titlePg/>'),
    'Nội dung không trải suốt chiều ngang',
  ),

  place(
    'địa chỉ',
    (xml) =>
      xml.replace(
        /(<w:sectPr>(?:(?!<w:sectPr>).)*$)/su,
        '<w:p><w:r><w:t>Địa chỉ: số 15 đường Lê Lợi, tỉnh Sông Hoa.</w:t></w:r></w:p>$1',
      ),
    'Địa chỉ cơ quan nằm trong vùng chữ',
    LETTER,
    ['ban-in/co-chu'],
  ),
  size('quocHieu', 'Quốc hiệu', 14),
  notBold('quocHieu', 'Quốc hiệu'),
  { ...size('tieuNgu', 'Tiêu ngữ', 12), also: ['ban-in/net-ke'] },
  notBold('tieuNgu', 'Tiêu ngữ'),
  notCentred('tieuNgu', 'Tiêu ngữ'),
  noLine(2, 'Tiêu ngữ'),
  lineOf(2, 'Tiêu ngữ', 90),
  size('coQuanChuQuan', 'Tên cơ quan chủ quản', 11),
  bold('coQuanChuQuan', 'Tên cơ quan chủ quản'),
  size('coQuanBanHanh', 'Tên cơ quan ban hành', 14),
  notBold('coQuanBanHanh', 'Tên cơ quan ban hành'),
  noLine(1, 'tên cơ quan ban hành'),
  lineOf(1, 'tên cơ quan ban hành', 70),
  size('soKyHieu', 'Số, ký hiệu', 14),
  italic('soKyHieu', 'Số, ký hiệu'),
  size('diaDanhThoiGian', 'Địa danh và thời gian', 12),
  notItalic('diaDanhThoiGian', 'Địa danh và thời gian'),
  size('tenLoai', 'Tên loại văn bản', 16),
  notBold('tenLoai', 'Tên loại văn bản'),
  notCentred('tenLoai', 'Tên loại văn bản'),
  size('trichYeu', 'Trích yếu', 12),
  notBold('trichYeu', 'Trích yếu'),
  noLine(3, 'trích yếu'),
  size('trichYeuCongVan', 'Trích yếu công văn', 14, LETTER),
  italic('trichYeuCongVan', 'Trích yếu công văn', LETTER),
  notItalic('canCu', 'Căn cứ'),
  size('canCu', 'Căn cứ', 12),
  size('doan', 'Nội dung', 12),
  {
    name: 'canh đều',
    source: PLAN,
    part: STYLES,
    change: inStyle('doan', ALIGN, '<w:jc w:val="left"/>'),
    rule: 'ban-in/canh-dong',
    message: 'đoạn của nội dung chưa canh đều hai lề',
  },
  {
    name: 'thụt đầu dòng',
    source: PLAN,
    part: STYLES,
    change: inStyle('doan', /w:firstLine="\d+"/u, 'w:firstLine="284"'),
    rule: 'ban-in/thut-dong',
    message: 'Đầu dòng lùi vào 5 mm',
  },
  {
    name: 'khoảng cách đoạn',
    source: PLAN,
    part: STYLES,
    change: inStyle('doan', /w:before="\d+"/u, 'w:before="40"'),
    rule: 'ban-in/cach-doan',
    message: 'Các đoạn cách nhau 2 pt',
  },
  {
    name: 'khoảng cách dòng',
    source: PLAN,
    part: STYLES,
    change: inStyle('doan', /w:line="\d+"/u, 'w:line="480"'),
    rule: 'ban-in/cach-dong',
    message: 'Dòng cách dòng 2 dòng',
  },
  {
    name: 'khoảng cách dòng văn bản Đảng',
    source: PARTY,
    part: STYLES,
    change: inStyle('doan', /w:line="\d+"/u, 'w:line="600"'),
    rule: 'ban-in/cach-dong',
    message: 'Dòng cách dòng 30 pt',
  },
  stray('dán từ nơi khác', 'ban-in/doan-khac-kieu', '1 đoạn khác kiểu…phông Calibri, cỡ chữ 11, canh trái, đầu dòng', [
    ...CALIBRI,
    ...FROM_WORD,
  ]),
  stray('phông', 'ban-in/phong-chu', 'Phông chữ “Calibri” ở 1 đoạn', CALIBRI.slice(0, 1)),
  stray('cỡ', 'ban-in/co-chu', 'Nội dung: cỡ chữ 11;', CALIBRI.slice(1)),
  stray('canh phải', 'ban-in/canh-dong', '1 đoạn của nội dung chưa canh đều', [
    { of: 'pPr', name: 'jc', xml: '<w:jc w:val="right"/>' },
  ]),
  stray('canh giữa', 'ban-in/canh-dong', '1 đoạn của nội dung chưa canh đều', [
    { of: 'pPr', name: 'jc', xml: '<w:jc w:val="center"/>' },
  ]),
  stray('không lùi đầu dòng', 'ban-in/thut-dong', 'Đầu dòng lùi vào 0 mm ở 1 đoạn', [
    { of: 'pPr', name: 'ind', xml: '<w:ind w:left="0" w:firstLine="0"/>' },
  ]),
  stray('cách lề phải', 'ban-in/thut-dong', '1 đoạn cách lề phải 20 mm', [
    { of: 'pPr', name: 'ind', xml: '<w:ind w:left="0" w:right="1134" w:firstLine="720"/>' },
  ]),
  stray('cách đoạn', 'ban-in/cach-doan', 'Các đoạn cách nhau 0 pt ở 1 chỗ', [
    { of: 'pPr', name: 'spacing', xml: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>' },
  ]),
  stray('cách dòng', 'ban-in/cach-dong', 'Dòng cách dòng 2 dòng ở 1 đoạn', [
    { of: 'pPr', name: 'spacing', xml: '<w:spacing w:before="120" w:after="0" w:line="480" w:lineRule="auto"/>' },
  ]),
  stray('đậm', 'ban-in/kieu-chu', 'Nội dung in đậm', [{ of: 'rPr', name: 'b', xml: '<w:b/>' }]),
  stray('nghiêng', 'ban-in/kieu-chu', 'Nội dung in nghiêng', [{ of: 'rPr', name: 'i', xml: '<w:i/>' }]),
  stray('gạch dưới', 'ban-in/kieu-chu', 'Nội dung có gạch dưới', [
    { of: 'rPr', name: 'u', xml: '<w:u w:val="single"/>' },
  ]),
  stray('in hoa', 'ban-in/kieu-chu', 'Nội dung in hoa toàn bộ', [{ of: 'rPr', name: 'caps', xml: '<w:caps/>' }]),
  stray('phông của chữ không dấu', 'ban-in/phong-chu', 'Phông chữ “Arial” ở 1 đoạn', [
    { of: 'rPr', name: 'rFonts', xml: '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>' },
  ]),
  {
    name: 'trong một đoạn: lẫn phông',
    source: PLAN,
    change: halved([font('Arial')]),
    rule: 'ban-in/phong-chu',
    message: 'Phông chữ “Arial” ở 1 đoạn',
  },
  {
    name: 'trong một đoạn: lẫn cỡ',
    source: PLAN,
    change: halved([{ of: 'rPr', name: 'sz', xml: '<w:sz w:val="24"/>' }]),
    rule: 'ban-in/co-chu-khong-deu',
    message: 'Chữ cỡ 12 lẫn trong đoạn cỡ 14 ở 1 đoạn',
  },
  {
    name: 'một đoạn: canh giữa, một dòng',
    source: PLAN,
    change: (xml) => {
      const one = paragraphWith('Trên đây', xml);
      return xml.replace(one, direct(one, [{ of: 'pPr', name: 'jc', xml: '<w:jc w:val="center"/>' }]));
    },
    rule: 'ban-in/canh-dong',
    message: '1 đoạn của nội dung chưa canh đều',
  },
  {
    name: 'một đoạn: nghiêng, một dòng',
    source: PLAN,
    change: (xml) => {
      const one = paragraphWith('Trên đây', xml);
      return xml.replace(one, direct(one, [{ of: 'rPr', name: 'i', xml: '<w:i/>' }]));
    },
    rule: 'ban-in/kieu-chu',
    message: 'Nội dung in nghiêng',
  },
  {
    name: 'đậm: số của điều',
    source: DECISION,
    change: (xml) => {
      const one = paragraphsOf(xml, 'dieu')[1] ?? '';
      return xml.replace(one, direct(one, [{ of: 'rPr', name: 'b', xml: '<w:b w:val="false"/>' }]));
    },
    rule: 'ban-in/kieu-chu',
    message: 'Điều chưa in đậm',
  },
  {
    name: 'in hoa: điều',
    source: DECISION,
    change: (xml) => {
      const one = paragraphsOf(xml, 'dieu')[1] ?? '';
      return xml.replace(one, direct(one, [{ of: 'rPr', name: 'caps', xml: '<w:caps/>' }]));
    },
    rule: 'ban-in/kieu-chu',
    message: 'Điều in hoa toàn bộ',
  },
  notCentred('thamQuyen', 'Tên thẩm quyền ban hành', DECISION),
  notCentred('quyetDinh', 'Dòng “QUYẾT ĐỊNH:”', DECISION),
  {
    name: 'dòng đầu bảng không lặp lại',
    source: LONG_TABLE,
    change: (xml) => xml.replaceAll('<w:tblHeader/>', ''),
    rule: 'ban-in/dau-bang',
    message: 'dòng đầu không lặp lại',
  },
  {
    name: 'trái: “Nơi nhận”',
    source: PLAN,
    part: STYLES,
    change: inStyle('noiNhan', ALIGN, '<w:jc w:val="center"/>'),
    rule: 'ban-in/canh-dong',
    message: '“Nơi nhận” chưa sát lề trái',
  },
  notCentred('soKyHieu', 'Số, ký hiệu'),
  notCentred('diaDanhThoiGian', 'Địa danh và thời gian'),
  {
    name: 'gạch dưới: trichYeu',
    source: PLAN,
    part: STYLES,
    change: inStyle('trichYeu', SIZE, '<w:u w:val="single"/>$&'),
    rule: 'ban-in/kieu-chu',
    message: 'Trích yếu có gạch dưới',
  },
  notBold('chuong', 'Chương', CHAPTERS),
  notCentred('chuong', 'Chương', CHAPTERS),
  notBold('tenChuong', 'Tiêu đề của chương', CHAPTERS),
  notCentred('tenChuong', 'Tiêu đề của chương', CHAPTERS),
  notBold('dieu', 'Điều', CHAPTERS),
  notBold('khoanTieuDe', 'Khoản có tiêu đề'),
  {
    name: 'không đậm: khoan',
    source: PLAN,
    part: STYLES,
    change: inStyle('khoan', BOLD, '<w:b/>'),
    rule: 'ban-in/kieu-chu',
    message: 'Khoản…in đậm',
  },
  size('quyenHan', 'Quyền hạn của người ký', 12),
  size('chucVu', 'Chức vụ của người ký', 12),
  notBold('chucVu', 'Chức vụ của người ký'),
  size('hoTen', 'Họ tên người ký', 12),
  notBold('hoTen', 'Họ tên người ký'),
  notCentred('hoTen', 'Họ tên người ký'),
  size('kinhGui', 'Kính gửi', 12, LETTER),
  size('kinhGuiDong', 'Nơi nhận sau “Kính gửi”', 12, LETTER),
  size('noiNhan', '“Nơi nhận”', 14),
  notBold('noiNhan', '“Nơi nhận”'),
  notItalic('noiNhan', '“Nơi nhận”'),
  size('noiNhanDong', 'Danh sách nơi nhận', 12),
  size('phuLuc', 'Dòng “Phụ lục”', 13),
  notBold('phuLuc', 'Dòng “Phụ lục”'),
  notBold('tenPhuLuc', 'Tiêu đề của phụ lục'),
  size('kemTheo', 'Dòng “(Kèm theo …)”', 12),
  notItalic('kemTheo', 'Dòng “(Kèm theo …)”'),
  {
    name: 'khung dấu khẩn',
    source: LETTER,
    change: (xml) =>
      xml.replace(/(<w:tblBorders>(?:(?!<\/w:tblBorders>).)*w:val="single".*?<\/w:tblBorders>)/su, (found) =>
        found.replaceAll('"single"', '"nil"'),
      ),
    rule: 'ban-in/khung-dau',
    message: '“HỎA TỐC” chưa có khung viền',
  },
  { ...notItalic('canCu', 'Căn cứ', CHAPTERS), name: 'nghiêng: căn cứ quy phạm' },
  { ...noLine(1, 'tiêu đề', PARTY), name: 'nét kẻ: tiêu đề Đảng' },
  {
    name: 'khung chỉ dẫn',
    source: CIRCULATED,
    part: 'word/header2.xml',
    change: (xml) => xml.replaceAll('"single"', '"nil"'),
    rule: 'ban-in/khung-dau',
    message: '“LƯU HÀNH NỘI BỘ” chưa có khung viền',
  },
  {
    name: 'nét kẻ: địa chỉ',
    source: ADDRESSED,
    part: 'word/footer2.xml',
    change: (xml) => xml.replace(/<w:pict>.*?<\/w:pict>/su, ''),
    rule: 'ban-in/net-ke',
    message: 'Thiếu nét kẻ ngang trên địa chỉ',
  },
  size('diaChi', 'Địa chỉ cơ quan', 13, ADDRESSED),
  size('phamViLuuHanh', 'Chỉ dẫn phạm vi lưu hành', 12, CIRCULATED),
  { ...size('tenLoai', 'Tên loại văn bản', 12, COPIED), name: 'cỡ: bản sao' },
  {
    name: 'nét kẻ: “Nơi nhận” Đảng',
    source: PARTY,
    part: STYLES,
    change: inStyle('noiNhan', /<w:u [^>]*>/u, ''),
    rule: 'ban-in/net-ke',
    message: 'Thiếu nét kẻ ngang dưới “Nơi nhận”',
  },
  { ...size('tenLoai', 'Tên loại văn bản', 13, PARTY), name: 'cỡ: tên loại văn bản Đảng' },
];
