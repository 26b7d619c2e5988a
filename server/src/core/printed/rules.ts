import type { Language, Severity } from '../lint/finding.ts';
import { fillMessage } from '../lint/message.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A check of the printed form: what it is called, how much it weighs, what it says. Ids are stable, as those of rules. */
export interface PrintedRule {
  readonly severity: Severity;
  readonly title: Words;
  readonly messages: Readonly<Record<string, Words>>;
}

/** Each is about the sheet of a .docx; what its text says is judged by the rules of the text. */
export const PRINTED_RULES = {
  'ban-in/kho-giay': {
    severity: 'warning',
    title: { vi: 'Khổ giấy', en: 'Paper size' },
    messages: {
      sai: {
        vi: 'Khổ giấy {rong} × {cao} mm; văn bản trình bày trên giấy A4 (210 × 297 mm).',
        en: 'The paper is {rong} × {cao} mm; documents are on A4 (210 × 297 mm).',
      },
      ngang: {
        vi: 'Trang nằm ngang; chỉ phần có bảng biểu rộng mới in theo chiều ngang.',
        en: 'The page lies sideways; only parts with wide tables do.',
      },
    },
  },
  'ban-in/le-trang': {
    severity: 'warning',
    title: { vi: 'Lề trang', en: 'Margins' },
    messages: {
      sai: { vi: 'Lề {ben} {co} mm; đúng là {dung} mm.', en: 'The {ben} margin is {co} mm; it should be {dung} mm.' },
    },
  },
  'ban-in/phong-chu': {
    severity: 'warning',
    title: { vi: 'Phông chữ', en: 'Font' },
    messages: {
      sai: {
        vi: 'Phông chữ “{phong}” ở {so} đoạn; văn bản dùng phông Times New Roman.',
        en: 'Font “{phong}” in {so} paragraphs; documents are in Times New Roman.',
      },
    },
  },
  'ban-in/mau-chu': {
    severity: 'info',
    title: { vi: 'Màu chữ', en: 'Colour of letters' },
    messages: {
      sai: {
        vi: 'Chữ màu #{mau} ở {so} đoạn; chữ màu đen.',
        en: 'Letters in #{mau} in {so} paragraphs; they are black.',
      },
    },
  },
  'ban-in/co-chu': {
    severity: 'warning',
    title: { vi: 'Cỡ chữ', en: 'Size of letters' },
    messages: {
      sai: {
        vi: '{phan}: cỡ chữ {co}{them}; đúng là {dung}.',
        en: '{phan}: size {co}{them}; it should be {dung}.',
      },
    },
  },
  'ban-in/co-chu-khong-deu': {
    severity: 'warning',
    title: { vi: 'Cỡ chữ không tăng, giảm thống nhất', en: 'Sizes out of step' },
    messages: {
      dauTrang: {
        vi: 'Quốc hiệu cỡ {quocHieu} thì Tiêu ngữ, địa danh và thời gian cỡ {dung}; ở đây là {co}.',
        en: 'With a title of the State in {quocHieu}, motto, place and date are in {dung}; here in {co}.',
      },
      noiDung: {
        vi: 'Nội dung có chỗ cỡ {co}, có chỗ cỡ {khac}; cả văn bản dùng một cỡ.',
        en: 'The text is in {co} here and in {khac} there; it has one size throughout.',
      },
      lan: {
        vi: 'Chữ cỡ {co} lẫn trong đoạn cỡ {khac} ở {so} đoạn; cả đoạn dùng một cỡ.',
        en: 'Letters in {co} amid a paragraph in {khac}, in {so} paragraphs; a paragraph has one size.',
      },
    },
  },
  'ban-in/kieu-chu': {
    severity: 'warning',
    title: { vi: 'Kiểu chữ đậm, nghiêng', en: 'Bold and italic type' },
    messages: {
      thieuDam: { vi: '{phan}{them} chưa in đậm.', en: '{phan}{them}: not bold.' },
      thuaDam: { vi: '{phan}{them} in đậm; đúng là không đậm.', en: '{phan}{them}: bold; it should not be.' },
      thieuNghieng: { vi: '{phan}{them} chưa in nghiêng.', en: '{phan}{them}: not italic.' },
      thuaNghieng: {
        vi: '{phan}{them} in nghiêng; đúng là chữ đứng.',
        en: '{phan}{them}: italic; it should be upright.',
      },
      gachDuoi: {
        vi: '{phan}{them} có gạch dưới; đúng là không gạch.',
        en: '{phan}{them}: underlined; it should not be.',
      },
      inHoa: {
        vi: '{phan}{them} in hoa toàn bộ; đúng là in thường.',
        en: '{phan}{them}: all capitals; it should be in small letters.',
      },
    },
  },
  'ban-in/canh-dong': {
    severity: 'info',
    title: { vi: 'Canh giữa, canh đều', en: 'Alignment' },
    messages: {
      giua: { vi: '{phan} chưa được canh giữa.', en: '{phan}: not centred.' },
      trai: { vi: '{phan} chưa sát lề trái.', en: '{phan}: not at the left edge.' },
      deu: { vi: '{so} đoạn của nội dung chưa canh đều hai lề.', en: '{so} paragraphs of the text are not justified.' },
    },
  },
  'ban-in/thut-dong': {
    severity: 'info',
    title: { vi: 'Thụt đầu dòng', en: 'First line' },
    messages: {
      sai: {
        vi: 'Đầu dòng lùi vào {co} mm ở {so} đoạn; đúng là {dung} mm.',
        en: 'The first line is {co} mm in, in {so} paragraphs; it should be {dung} mm.',
      },
      phai: {
        vi: '{so} đoạn cách lề phải {co} mm; nội dung trải suốt chiều ngang vùng chữ.',
        en: '{so} paragraphs end {co} mm before the right edge; the text takes the whole width.',
      },
    },
  },
  'ban-in/doan-khac-kieu': {
    severity: 'warning',
    title: { vi: 'Đoạn khác kiểu', en: 'A paragraph from elsewhere' },
    messages: {
      sai: {
        vi: '{so} đoạn khác kiểu với nội dung còn lại: {khac}; hãy cho về kiểu của các đoạn khác.',
        en: '{so} paragraphs look different from the rest of the text: {other}; give them the look of the others.',
      },
    },
  },
  'ban-in/cach-doan': {
    severity: 'info',
    title: { vi: 'Khoảng cách giữa các đoạn', en: 'Gaps between paragraphs' },
    messages: {
      sai: {
        vi: 'Các đoạn cách nhau {co} pt ở {so} chỗ; đúng là ít nhất {dung} pt.',
        en: 'Paragraphs are {co} pt apart in {so} places; at least {dung} pt are asked for.',
      },
    },
  },
  'ban-in/cach-dong': {
    severity: 'info',
    title: { vi: 'Khoảng cách giữa các dòng', en: 'Line spacing' },
    messages: {
      sai: {
        vi: 'Dòng cách dòng {co} ở {so} đoạn; đúng là {dung}.',
        en: 'Line spacing {co} in {so} paragraphs; it should be {dung}.',
      },
    },
  },
  'ban-in/net-ke': {
    severity: 'warning',
    title: { vi: 'Nét kẻ ngang', en: 'Drawn lines' },
    messages: {
      tren: { vi: 'Thiếu nét kẻ ngang trên {phan}.', en: 'No line above: {phan}.' },
      thieu: { vi: 'Thiếu nét kẻ ngang dưới {phan}.', en: 'No line below: {phan}.' },
      dai: {
        vi: 'Nét kẻ dưới {phan} dài {co} mm; đúng là {dung}.',
        en: 'The line below {phan} is {co} mm long; it should be {dung}.',
      },
    },
  },
  'ban-in/khung-dau': {
    severity: 'info',
    title: { vi: 'Khung của dấu mật, khẩn, phạm vi lưu hành', en: 'Boxes of stamps' },
    messages: { thieu: { vi: '“{chu}” chưa có khung viền.', en: '“{chu}” has no box round it.' } },
  },
  'ban-in/so-trang': {
    severity: 'warning',
    title: { vi: 'Số trang', en: 'Page numbers' },
    messages: {
      thieu: {
        vi: 'Văn bản dài hơn một trang mà chưa đánh số trang ở giữa lề trên.',
        en: 'More than one page, and no page numbers in the middle of the top margin.',
      },
      chan: {
        vi: 'Số trang ở chân trang; đúng là giữa lề trên.',
        en: 'Page numbers at the foot; they belong in the middle of the top margin.',
      },
      giua: { vi: 'Số trang chưa được canh giữa.', en: 'Page numbers are not centred.' },
      trangDau: {
        vi: 'Số trang hiện cả ở trang thứ nhất; trang thứ nhất không hiện số.',
        en: 'The first page shows its number; it should not.',
      },
      co: { vi: 'Số trang cỡ {co}; đúng là {dung}.', en: 'Page numbers are in size {co}; it should be {dung}.' },
      phong: {
        vi: 'Số trang dùng phông “{phong}”; văn bản dùng phông Times New Roman.',
        en: 'Page numbers are in “{phong}”; documents are in Times New Roman.',
      },
      kieu: {
        vi: 'Số trang in đậm hoặc nghiêng; đúng là chữ đứng, không đậm.',
        en: 'Page numbers are bold or italic; they are plain.',
      },
    },
  },
  'ban-in/dau-bang': {
    severity: 'info',
    title: { vi: 'Dòng đầu của bảng', en: 'Head of a table' },
    messages: {
      lapLai: {
        vi: 'Bảng sang trang mà dòng đầu không lặp lại ở trang sau.',
        en: 'The table goes over to another page, and its head isn’t repeated there.',
      },
    },
  },
  'ban-in/so-trang-phu-luc': {
    severity: 'info',
    title: { vi: 'Số trang của phụ lục', en: 'Page numbers of annexes' },
    messages: {
      sai: { vi: 'Phụ lục chưa đánh số trang riêng từ 1.', en: 'The annex has no page numbers of its own.' },
    },
  },
  'ban-in/vi-tri': {
    severity: 'warning',
    title: { vi: 'Vị trí các thành phần', en: 'Places of the parts' },
    messages: {
      trai: {
        vi: '{phan} nằm ở bên phải; đúng là bên trái, {canh}.',
        en: '{phan} stands on the right; it belongs on the left, {canh}.',
      },
      phai: {
        vi: '{phan} nằm ở bên trái; đúng là bên phải, {canh}.',
        en: '{phan} stands on the left; it belongs on the right, {canh}.',
      },
      duoi: { vi: '{phan} không nằm dưới {tren}.', en: '{phan} does not stand below {tren}.' },
      tren: {
        vi: '{phan} nằm trong vùng chữ; đúng là ở lề trên của trang đầu.',
        en: '{phan} stands in the text; it belongs in the top margin of the first page.',
      },
      chan: {
        vi: '{phan} nằm trong vùng chữ; đúng là ở chân trang đầu.',
        en: '{phan} stands in the text; it belongs at the foot of the first page.',
      },
      rong: {
        vi: 'Nội dung không trải suốt chiều ngang vùng chữ.',
        en: 'The text does not take the whole width of the page.',
      },
      ngang: { vi: '{phan} không nằm cùng dòng với {canh}.', en: '{phan} is not on one line with {canh}.' },
    },
  },
} as const satisfies Readonly<Record<string, PrintedRule>>;

export type PrintedId = keyof typeof PRINTED_RULES;

export function isPrintedRule(id: string): id is PrintedId {
  return Object.hasOwn(PRINTED_RULES, id);
}

export function printedMessage(
  id: PrintedId,
  message: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const rule: PrintedRule = PRINTED_RULES[id];
  const text = rule.messages[message]?.[language] ?? message;
  return fillMessage(text, values);
}
