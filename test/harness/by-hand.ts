import { field, p, r, type WordFile } from './word-file.ts';

/** How one office types a document right by Nghị định 30, without any style of ours. */
export interface Hand {
  readonly name: string;
  /** Of the text; head and end go with it. */
  readonly size: 13 | 14;
  readonly lines: 'shapes' | 'vml' | 'borders' | 'underscores' | 'dashes';
  readonly indent: 'firstLine' | 'centimetre' | 'tab' | 'leftAndHanging';
  readonly gaps: 'before' | 'both' | 'after' | 'large' | 'blankParagraphs';
  readonly spacing: 'single' | 'multiple' | 'oneAndHalf' | 'exactly' | 'atLeast';
  /** Where the font is said. */
  readonly font: 'defaults' | 'normal' | 'runs' | 'theme';
  readonly head: 'noBorders' | 'nilBorders' | 'percent' | 'styled';
  readonly number: 'field' | 'simple' | 'frame' | 'block' | 'none';
}

export const HANDS: readonly Hand[] = [
  {
    name: 'mẫu máy Sở',
    size: 14,
    lines: 'shapes',
    indent: 'firstLine',
    gaps: 'before',
    spacing: 'single',
    font: 'normal',
    head: 'noBorders',
    number: 'field',
  },
  {
    name: 'chữ 13, cách đoạn 3 + 3',
    size: 13,
    lines: 'borders',
    indent: 'centimetre',
    gaps: 'both',
    spacing: 'multiple',
    font: 'runs',
    head: 'nilBorders',
    number: 'frame',
  },
  {
    name: 'lùi bằng tab, kẻ bằng gạch dưới',
    size: 14,
    lines: 'underscores',
    indent: 'tab',
    gaps: 'after',
    spacing: 'oneAndHalf',
    font: 'defaults',
    head: 'percent',
    number: 'simple',
  },
  {
    name: 'nét VML, dòng chính xác 18 pt',
    size: 13,
    lines: 'vml',
    indent: 'firstLine',
    gaps: 'large',
    spacing: 'exactly',
    font: 'theme',
    head: 'styled',
    number: 'block',
  },
  {
    name: 'dòng trống giữa các đoạn',
    size: 14,
    lines: 'dashes',
    indent: 'leftAndHanging',
    gaps: 'blankParagraphs',
    spacing: 'atLeast',
    font: 'normal',
    head: 'nilBorders',
    number: 'field',
  },
  {
    name: 'một trang, không số trang',
    size: 13,
    lines: 'shapes',
    indent: 'centimetre',
    gaps: 'both',
    spacing: 'single',
    font: 'theme',
    head: 'percent',
    number: 'none',
  },
];

const TIMES = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"';
const CENTRE = '<w:jc w:val="center"/>';

const SENTENCE =
  'Các phòng, đơn vị thuộc Sở rà soát toàn bộ hồ sơ đang giữ, lập mục lục từng hộp, bàn giao cho Trung tâm Lưu trữ lịch sử tỉnh theo đúng thời hạn đã đăng ký đầu năm, báo cáo kết quả về Văn phòng Sở.';

/** A plan with two sections, a list, a table, recipients and signature, as that office would type it. */
export function typedByHand(hand: Hand): WordFile {
  const { size } = hand;
  const run = (text: string, points: number, look = ''): string =>
    r(
      text,
      `${hand.font === 'runs' ? `<w:rFonts ${TIMES}/>` : ''}${look}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`,
    );
  const bold = (text: string, points: number = size): string => run(text, points, '<w:b/><w:bCs/>');
  const body = (...runs: readonly string[]): string => {
    const tab = hand.indent === 'tab' ? '<w:r><w:tab/></w:r>' : '';
    const blank =
      hand.gaps === 'blankParagraphs' ? p('', `${paragraphLook(hand)}<w:rPr><w:sz w:val="12"/></w:rPr>`) : '';
    return p(tab + runs.join(''), paragraphLook(hand)) + blank;
  };
  const text = (words: string): string => body(run(words, size));
  const long = hand.number === 'none' ? 2 : 9;
  const left = [
    p(run('UBND TỈNH SÔNG HOA', size - 1), CENTRE),
    p(bold('SỞ NỘI VỤ', size - 1), CENTRE),
    line(hand, 11, size),
    p(run('Số: 12/KH-SNV', 13), CENTRE),
  ];
  const right = [
    p(bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size - 1), CENTRE),
    p(bold('Độc lập - Tự do - Hạnh phúc'), CENTRE),
    line(hand, size === 14 ? 60 : 56, size),
    p(run('Sông Hoa, ngày 05 tháng 3 năm 2026', size, '<w:i/>'), CENTRE),
  ];
  const recipients = [
    p(run('Nơi nhận:', 12, '<w:b/><w:i/>')),
    p(run('- Ủy ban nhân dân tỉnh (để báo cáo);', 11)),
    p(run('- Các phòng, đơn vị thuộc Sở;', 11)),
    p(run('- Lưu: VT, VP.', 11)),
  ];
  const signature = [
    p(bold('KT. GIÁM ĐỐC'), CENTRE),
    p(bold('PHÓ GIÁM ĐỐC'), CENTRE),
    ...Array.from({ length: 4 }, () => p('', CENTRE)),
    p(bold('Đỗ Thanh Sơn'), CENTRE),
  ];
  const parts = [
    columns(hand, left, right),
    p('', CENTRE),
    p(bold('KẾ HOẠCH'), CENTRE),
    p(bold('Rà soát hồ sơ lưu trữ năm 2026'), CENTRE),
    line(hand, 30, size),
    body(run('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', size, '<w:i/>')),
    body(run('Căn cứ Kế hoạch số 41/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa;', size, '<w:i/>')),
    text('Sở Nội vụ ban hành Kế hoạch rà soát hồ sơ lưu trữ năm 2026 như sau:'),
    body(bold('I. MỤC ĐÍCH, YÊU CẦU')),
    body(bold('1. Mục đích')),
    ...Array.from({ length: long }, () => text(SENTENCE)),
    body(bold('2. Yêu cầu')),
    text(`a) ${SENTENCE}`),
    text('b) Thực hiện đúng thời hạn.'),
    body(bold('II. TỔ CHỨC THỰC HIỆN')),
    text('1. Văn phòng Sở đôn đốc, tổng hợp kết quả.'),
    body(run('2. Các phòng ', size), run('thực hiện nghiêm', size, '<w:b/>'), run(' Kế hoạch này.', size)),
    ...(hand.number === 'none' ? [] : Array.from({ length: long }, () => text(`- ${SENTENCE}`))),
    text('Trên đây là Kế hoạch rà soát hồ sơ lưu trữ năm 2026 của Sở Nội vụ./.'),
    p(''),
    columns(hand, recipients, signature),
    section(hand),
  ];
  return { body: parts.join(''), styles: styles(hand), parts: numberParts(hand), files: theme(hand) };
}

function paragraphLook({ indent, gaps, spacing }: Hand): string {
  const [before, after] = {
    before: [120, 0],
    both: [60, 60],
    after: [0, 120],
    large: [120, 120],
    blankParagraphs: [0, 0],
  }[gaps];
  const line = {
    single: '',
    multiple: ' w:line="276" w:lineRule="auto"',
    oneAndHalf: ' w:line="360" w:lineRule="auto"',
    exactly: ' w:line="360" w:lineRule="exact"',
    atLeast: ' w:line="340" w:lineRule="atLeast"',
  }[spacing];
  const indents = {
    firstLine: '<w:ind w:firstLine="720"/>',
    centimetre: '<w:ind w:firstLine="567"/>',
    tab: '',
    leftAndHanging: '<w:ind w:left="0" w:firstLine="709"/>',
  }[indent];
  return `<w:spacing w:before="${before}" w:after="${after}"${line}/>${indents}<w:jc w:val="both"/>`;
}

const MM = 36_000;

/** A drawn line of so many mm, below the paragraph before; typed by characters in some offices. */
function line({ lines }: Hand, mm: number, size: number): string {
  const small = '<w:rPr><w:sz w:val="8"/></w:rPr>';
  switch (lines) {
    case 'shapes':
      return p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${mm * MM}" cy="0"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${mm * MM}" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="${mm * 2.8346}pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        `${CENTRE}${small}`,
      );
    case 'vml':
      return p(
        `<w:r><w:pict><v:line style="position:absolute" from="50pt,2pt" to="${50 + mm * 2.8346}pt,2pt" strokeweight=".75pt"/></w:pict></w:r>`,
        `${CENTRE}${small}`,
      );
    case 'borders':
      return p(
        '',
        `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="1200" w:right="1200"/>${CENTRE}${small}`,
      );
    case 'underscores':
      return p(
        r('_'.repeat(Math.round(mm / 2.3)), `<w:vertAlign w:val="superscript"/><w:sz w:val="${size * 2}"/>`),
        CENTRE,
      );
    case 'dashes':
      return p(r('-'.repeat(Math.round(mm / 2)), `<w:sz w:val="${size * 2}"/>`), CENTRE);
  }
}

/** Two cells without lines, in one of the ways of saying so. */
function columns({ head }: Hand, left: readonly string[], right: readonly string[]): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${head === 'nilBorders' ? 'nil' : 'none'}" w:sz="0"/>`)
    .join('');
  const properties = {
    noBorders: '<w:tblW w:w="9600" w:type="dxa"/>',
    nilBorders: `<w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>`,
    percent: '<w:tblW w:w="5000" w:type="pct"/>',
    styled: `<w:tblStyle w:val="TableGrid"/><w:tblBorders>${borders}</w:tblBorders>`,
  }[head];
  const width = (share: number): string =>
    head === 'percent' ? `<w:tcW w:w="${share * 50}" w:type="pct"/>` : `<w:tcW w:w="${share * 96}" w:type="dxa"/>`;
  const cell = (share: number, inside: readonly string[]): string =>
    `<w:tc><w:tcPr>${width(share)}</w:tcPr>${inside.join('')}</w:tc>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cell(40, left)}${cell(60, right)}</w:tr></w:tbl>`;
}

function section({ number }: Hand): string {
  const reference = number === 'none' ? '' : '<w:headerReference w:type="default" r:id="header1"/>';
  return `<w:sectPr>${reference}<w:pgSz w:w="11907" w:h="16840" w:code="9"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="720" w:gutter="0"/>${number === 'none' ? '' : '<w:titlePg/>'}</w:sectPr>`;
}

function numberParts({ number }: Hand): Readonly<Record<string, string>> {
  const look = '<w:sz w:val="26"/>';
  const whole = field('PAGE \\* MERGEFORMAT', r('2', look)).replaceAll('<w:r><w:f', `<w:r><w:rPr>${look}</w:rPr><w:f`);
  switch (number) {
    case 'none':
      return {};
    case 'field':
      return { 'header1.xml': p(whole, CENTRE) + p('') };
    case 'simple':
      return { 'header1.xml': p(`<w:fldSimple w:instr=" PAGE ">${r('2', look)}</w:fldSimple>`, CENTRE) };
    case 'frame':
      return {
        'header1.xml': p(
          whole,
          '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>',
        ),
      };
    case 'block':
      return {
        'header1.xml': `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(whole, CENTRE)}</w:sdtContent></w:sdt>`,
      };
  }
}

function styles({ font }: Hand): string {
  const fonts =
    font === 'theme' ? '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>' : `<w:rFonts ${TIMES}/>`;
  const ofDefaults =
    font === 'defaults' || font === 'theme' ? fonts : '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
  const ofNormal = font === 'normal' || font === 'runs' ? `<w:rPr><w:rFonts ${TIMES}/></w:rPr>` : '';
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${ofDefaults}<w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${ofNormal}</w:style>`,
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>',
  ].join('');
}

/** The font of the theme is ours where nobody else says one, and Word's own otherwise. */
function theme({ font }: Hand): Readonly<Record<string, string>> {
  const name = font === 'theme' ? 'Times New Roman' : 'Calibri';
  return {
    'word/theme/theme1.xml': `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="${name}"/></a:majorFont><a:minorFont><a:latin typeface="${name}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
  };
}
