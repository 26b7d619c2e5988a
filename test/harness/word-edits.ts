/** A document with all that a text may have beside its words, and what people do to its .docx in Word. */
export const EDITED_SOURCE = `---
loai: ke-hoach
---

UBND TỈNH SÔNG HOA

SỞ NỘI VỤ

Số:       /KH-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Sông Hoa, ngày     tháng 3 năm 2026

# KẾ HOẠCH

Rà soát hồ sơ lưu trữ năm 2026

Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về công tác lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Nộp hồ sơ **đúng hạn**; *không* để mất.

b) Bố trí kho đủ chỗ.

2. Yêu cầu

- Làm xong trong năm.

- Không phát sinh biên chế.

<!-- tắt bo-cuc/y-don-le: mẫu ngắn -->

## II. NỘI DUNG

Các việc phải làm:

| TT | Việc | Hạn |
|----|:----:|-----|
| 1 | Rà soát | 30/6/2026 |
| 2 | Nộp lưu | 30/9/2026 |

Số liệu tính đến ngày 31 tháng 01 năm 2026.

## III. KINH PHÍ THỰC HIỆN

Kinh phí lấy từ dự toán chi thường xuyên năm 2026.

Các phòng lập dự toán gửi Văn phòng Sở trước ngày 15 tháng 4 năm 2026.

## IV. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện.

2. Các phòng cử người tham gia.

Trên đây là Kế hoạch rà soát hồ sơ lưu trữ năm 2026 của Sở Nội vụ./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các phòng thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC

Đỗ Thanh Sơn

PHỤ LỤC

DANH MỤC HỒ SƠ

(Kèm theo Kế hoạch số       /KH-SNV ngày     tháng 3 năm 2026 của Sở Nội vụ)

1. Hồ sơ nhân sự.

| Tên hồ sơ | Số tờ |
|---|---:|
| Quyết định | 120 |
| Tờ trình | 35 |
`;

export interface WordEdit {
  readonly name: string;
  /** `word/document.xml` as Word would leave it. */
  edit(document: string): string;
  /** The text that comes back. */
  text(source: string): string;
}

/** The whole paragraph, row or table that has the words. */
const paragraph = (xml: string, words: string): string => around(xml, words, 'w:p');
const row = (xml: string, words: string): string => around(xml, words, 'w:tr');
const table = (xml: string, words: string): string => around(xml, words, 'w:tbl');

function around(xml: string, words: string, element: string): string {
  const at = xml.indexOf(`>${words}`);
  const from = Math.max(xml.lastIndexOf(`<${element}>`, at), xml.lastIndexOf(`<${element} `, at));
  const end = `</${element}>`;
  const to = xml.indexOf(end, at);
  if (at < 0 || from < 0 || to < 0) throw new Error(`no ${element} has “${words}”`);
  return xml.slice(from, to + end.length);
}

const plain = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** A paragraph of the look of another, as Enter at its end makes it. */
const like = (model: string, text: string): string => {
  const properties = /<w:pPr>.*?<\/w:pPr>/su.exec(model)?.[0] ?? '';
  const look = /<w:r>(<w:rPr>.*?<\/w:rPr>)/su.exec(model)?.[1] ?? '';
  return `<w:p>${properties}<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
};
const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const without = (xml: string, ...gone: readonly string[]): string =>
  gone.reduce((all, one) => all.replace(one, ''), xml);

const LINES = '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders>';

export const WORD_EDITS: readonly WordEdit[] = [
  {
    name: 'nothing',
    edit: (xml) => `${xml} `,
    text: (source) => source,
  },
  {
    name: 'a word in a paragraph',
    edit: replaced('đôn đốc việc', 'kiểm tra việc'),
    text: replaced('đôn đốc việc', 'kiểm tra việc'),
  },
  {
    name: 'a paragraph typed anew',
    edit: (xml) => {
      const old = paragraph(xml, 'Kinh phí lấy');
      return xml.replace(old, like(old, 'Sở cân đối trong nguồn được giao.'));
    },
    text: replaced(/Kinh phí lấy.*/u, 'Sở cân đối trong nguồn được giao.'),
  },
  {
    name: 'a paragraph pasted over another, without its look',
    edit: (xml) => xml.replace(paragraph(xml, 'Các phòng lập'), plain('Văn phòng Sở lập dự toán.')),
    text: replaced(/Các phòng lập.*/u, 'Văn phòng Sở lập dự toán.'),
  },
  {
    name: 'a heading',
    edit: replaced('KINH PHÍ THỰC HIỆN', 'NGUỒN LỰC'),
    text: replaced('KINH PHÍ THỰC HIỆN', 'NGUỒN LỰC'),
  },
  {
    name: 'number and date filled in',
    edit: (xml) => xml.replace(/(Số:) +(\/KH-SNV)/u, '$1 27$2').replace(/(Sông Hoa, ngày) +(tháng 3)/u, '$1 16 $2'),
    text: (source) =>
      source.replace('Số:       /KH', 'Số: 27/KH').replace('Sông Hoa, ngày     tháng', 'Sông Hoa, ngày 16 tháng'),
  },
  {
    name: 'the name of the agency',
    edit: replaced('>SỞ NỘI VỤ<', '>BAN TỔ CHỨC<'),
    text: replaced('\nSỞ NỘI VỤ\n', '\nBAN TỔ CHỨC\n'),
  },
  {
    name: 'the subject',
    edit: replaced('>Rà soát hồ sơ lưu trữ năm 2026<', '>Chỉnh lý hồ sơ lưu trữ<'),
    text: replaced('\nRà soát hồ sơ lưu trữ năm 2026\n', '\nChỉnh lý hồ sơ lưu trữ\n'),
  },
  {
    name: 'a section deleted',
    edit: (xml) =>
      without(xml, around(xml, 'III.', 'w:p'), paragraph(xml, 'Kinh phí lấy'), paragraph(xml, 'Các phòng lập')),
    text: replaced(/## III\.(?:.|\n)*?(?=## IV)/u, ''),
  },
  {
    name: 'a section added',
    edit: (xml) => {
      const [heading, text] = [around(xml, 'IV.', 'w:p'), paragraph(xml, 'Kinh phí lấy')];
      return xml.replace(heading, like(heading, 'IV. TIẾN ĐỘ') + like(text, 'Chia làm hai đợt.') + heading);
    },
    text: replaced('## IV.', '## IV. TIẾN ĐỘ\n\nChia làm hai đợt.\n\n## IV.'),
  },
  {
    name: 'a section moved to another place',
    edit: (xml) => {
      const all = around(xml, 'III.', 'w:p') + paragraph(xml, 'Kinh phí lấy') + paragraph(xml, 'Các phòng lập');
      return xml.replace(all, '').replace(around(xml, 'II.', 'w:p'), (found) => all + found);
    },
    text: (source) => {
      const section = /## III\. KINH(?:.|\n)*?(?=## IV)/u.exec(source)?.[0] ?? '';
      return source.replace(section, '').replace('<!-- tắt', `${section}<!-- tắt`);
    },
  },
  {
    name: 'a table replaced by a sentence',
    edit: (xml) => xml.replace(table(xml, 'Rà soát<'), plain('Rà soát trong quý II, nộp lưu trong quý III.')),
    text: replaced(/\| TT(?:.|\n)*?\n\n/u, 'Rà soát trong quý II, nộp lưu trong quý III.\n\n'),
  },
  {
    name: 'a table made into paragraphs, a cell each',
    edit: (xml) => {
      const old = table(xml, 'Rà soát<');
      return xml.replace(old, (old.match(/<w:p>.*?<\/w:p>/gsu) ?? []).join(''));
    },
    text: replaced(
      /\| TT(?:.|\n)*?\n\n/u,
      ['TT', 'Việc', 'Hạn', '1', 'Rà soát', '30/6/2026', '2', 'Nộp lưu', '30/9/2026', ''].join('\n\n'),
    ),
  },
  {
    name: 'a cell',
    edit: replaced('>30/6/2026<', '>15/7/2026<'),
    text: replaced('30/6/2026', '15/7/2026'),
  },
  {
    name: 'a row added, another deleted',
    edit: (xml) => {
      const [one, two] = [row(xml, 'Rà soát<'), row(xml, 'Nộp lưu<')];
      const three = two.replace('>2<', '>3<').replace('Nộp lưu', 'Báo cáo').replace('30/9', '31/12');
      return xml.replace(one, '').replace(two, two + three);
    },
    text: (source) =>
      source
        .replace('| 1 | Rà soát | 30/6/2026 |\n', '')
        .replace('| 2 | Nộp lưu | 30/9/2026 |\n', '| 2 | Nộp lưu | 30/9/2026 |\n| 3 | Báo cáo | 31/12/2026 |\n'),
  },
  {
    name: 'all cells of a table typed anew',
    edit: (xml) => {
      const old = table(xml, 'Tờ trình<');
      return xml.replace(
        old,
        old
          .replace('Tên hồ sơ', 'Loại')
          .replace('Số tờ', 'Số trang')
          .replace('>Quyết định<', '>Công văn<')
          .replace('>120<', '>80<')
          .replace('>Tờ trình<', '>Báo cáo<')
          .replace('>35<', '>12<'),
      );
    },
    text: (source) =>
      source
        .replace('Tên hồ sơ | Số tờ', 'Loại | Số trang')
        .replace('Quyết định | 120', 'Công văn | 80')
        .replace('Tờ trình | 35', 'Báo cáo | 12'),
  },
  {
    name: 'a table parted in two',
    edit: (xml) => {
      const last = row(xml, 'Nộp lưu<');
      const head = /^<w:tbl>.*?(?=<w:tr[ >])/su.exec(table(xml, 'Rà soát<'))?.[0] ?? '';
      return xml.replace(last, `</w:tbl>${plain('Đợt hai:')}${head}${last}`);
    },
    text: replaced('| 2 | Nộp lưu | 30/9/2026 |\n', '\nĐợt hai:\n\n| 2 | Nộp lưu | 30/9/2026 |\n| --- | --- | --- |\n'),
  },
  {
    name: 'a table without its lines, the end with lines',
    edit: (xml) => {
      const [data, end] = [table(xml, 'Rà soát<'), table(xml, 'Nơi nhận:')];
      return xml
        .replace(
          data,
          data.replace(/<w:tblBorders>.*?<\/w:tblBorders>/su, '').replace(/<w:tcBorders>.*?<\/w:tcBorders>/gsu, ''),
        )
        .replace(end, end.replace(/<w:tblBorders>.*?<\/w:tblBorders>/su, LINES));
    },
    text: (source) => source,
  },
  {
    name: 'a recipient added, in the midst and at the end',
    edit: (xml) => {
      const [two, last] = [paragraph(xml, 'Các phòng thuộc'), paragraph(xml, 'Lưu: VT')];
      return xml.replace(two, two + like(two, '- Website Sở;')).replace(last, last + like(last, '- NV (2).'));
    },
    text: (source) =>
      source
        .replace('- Các phòng thuộc Sở;\n', '- Các phòng thuộc Sở;\n- Website Sở;\n')
        .replace('- Lưu: VT.\n', '- Lưu: VT.\n- NV (2).\n'),
  },
  {
    name: 'a recipient changed, another deleted',
    edit: (xml) => without(xml.replace('UBND tỉnh (để', 'Chủ tịch UBND tỉnh (để'), paragraph(xml, 'Các phòng thuộc')),
    text: (source) =>
      source.replace('- UBND tỉnh (để', '- Chủ tịch UBND tỉnh (để').replace('- Các phòng thuộc Sở;\n', ''),
  },
  {
    name: 'the last recipient deleted',
    edit: (xml) => without(xml, paragraph(xml, 'Lưu: VT')),
    text: replaced('- Lưu: VT.\n', ''),
  },
  {
    name: 'another signer, for the head',
    edit: (xml) => {
      const head = paragraph(xml, 'GIÁM ĐỐC');
      return xml
        .replace(head, like(head, 'KT. GIÁM ĐỐC') + like(head, 'PHÓ GIÁM ĐỐC'))
        .replace('Đỗ Thanh Sơn', 'Lê Thị Hạnh');
    },
    text: (source) =>
      source.replace('\nGIÁM ĐỐC\n', '\nKT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n').replace('Đỗ Thanh Sơn', 'Lê Thị Hạnh'),
  },
  {
    name: 'a line above the signer',
    edit: (xml) => {
      const head = paragraph(xml, 'GIÁM ĐỐC');
      return xml.replace(head, like(head, 'TM. HỘI ĐỒNG') + head);
    },
    text: replaced('\nGIÁM ĐỐC\n', '\nTM. HỘI ĐỒNG\n\nGIÁM ĐỐC\n'),
  },
  {
    name: 'the annex deleted',
    edit: (xml) => {
      const from = xml.indexOf(paragraph(xml, 'PHỤ LỤC'));
      const to = xml.lastIndexOf('<w:sectPr');
      return xml.slice(0, from) + xml.slice(to);
    },
    text: replaced(/PHỤ LỤC\n(?:.|\n)*$/u, ''),
  },
  {
    name: 'everything in another font and size',
    edit: (xml) =>
      xml
        .replace(/<w:r><w:rPr>/gu, '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')
        .replace(
          /<w:r><w:t/gu,
          '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/></w:rPr><w:t',
        ),
    text: (source) => source,
  },
  {
    name: 'everything without its look',
    edit: (xml) =>
      xml.replace(/<w:pPr>(?:(?!<\/w:pPr>|<w:sectPr).)*<\/w:pPr>/gsu, '').replace(/<w:rPr>.*?<\/w:rPr>/gsu, ''),
    text: (source) => source,
  },
  {
    name: 'words parted by marks of spelling and of sessions',
    edit: (xml) =>
      xml
        .replace(/<w:p>/gu, '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">')
        .replace(
          /<w:t xml:space="preserve">([^<]{4})([^<]+)<\/w:t><\/w:r>/gu,
          '<w:t xml:space="preserve">$1</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="_GoBack"/><w:r><w:t xml:space="preserve">$2</w:t></w:r><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellEnd"/>',
        ),
    text: (source) => source,
  },
  {
    name: 'a paragraph parted by Enter',
    edit: (xml) => {
      const old = paragraph(xml, 'Kinh phí lấy');
      return xml.replace(old, like(old, 'Kinh phí lấy từ dự toán') + like(old, 'chi thường xuyên năm 2026.'));
    },
    text: replaced('dự toán chi thường', 'dự toán\n\nchi thường'),
  },
  {
    name: 'two paragraphs joined',
    edit: (xml) => {
      const [one, two] = [paragraph(xml, 'Kinh phí lấy'), paragraph(xml, 'Các phòng lập')];
      return xml
        .replace(two, '')
        .replace(
          one,
          like(
            one,
            'Kinh phí lấy từ dự toán chi thường xuyên năm 2026. Các phòng lập dự toán gửi Văn phòng Sở trước ngày 15 tháng 4 năm 2026.',
          ),
        );
    },
    text: replaced('2026.\n\nCác phòng lập', '2026. Các phòng lập'),
  },
  {
    name: 'a word everywhere',
    edit: (xml) =>
      xml
        .replaceAll('2026', '2027')
        .replaceAll('phòng', 'đơn vị')
        .replaceAll('Sở', 'Ban')
        .replaceAll('hồ sơ', 'tài liệu'),
    text: (source) =>
      source
        .replaceAll('2026', '2027')
        .replaceAll('phòng', 'đơn vị')
        .replaceAll('Sở', 'Ban')
        .replaceAll('hồ sơ', 'tài liệu'),
  },
  {
    name: 'changes that are tracked',
    edit: (xml) =>
      xml.replace(
        /<w:t xml:space="preserve">Các việc phải làm:<\/w:t>/u,
        '<w:t xml:space="preserve">Các việc </w:t></w:r><w:del w:id="90" w:author="A" w:date="2026-03-02T08:00:00Z"><w:r><w:delText>phải làm:</w:delText></w:r></w:del><w:ins w:id="91" w:author="A" w:date="2026-03-02T08:00:00Z"><w:r><w:t>trong năm:</w:t></w:r></w:ins><w:r><w:t/>',
      ),
    text: replaced('Các việc phải làm:', 'Các việc trong năm:'),
  },
  {
    name: 'words made bold, others plain',
    edit: (xml) => {
      const old = paragraph(xml, 'Kinh phí lấy');
      return xml.replace(
        old,
        `${/^.*?<\/w:pPr>/su.exec(old)?.[0]}<w:r><w:t xml:space="preserve">Kinh phí lấy từ </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>dự toán</w:t></w:r><w:r><w:t xml:space="preserve"> năm 2026.</w:t></w:r></w:p>`,
      );
    },
    text: replaced('dự toán chi thường xuyên năm', '**dự toán** năm'),
  },
  {
    name: 'empty paragraphs and a page break',
    edit: (xml) => {
      const heading = around(xml, 'III.', 'w:p');
      return xml.replace(heading, `<w:p/><w:p><w:r><w:br w:type="page"/></w:r></w:p>${heading}<w:p><w:pPr/></w:p>`);
    },
    text: (source) => source,
  },
];
