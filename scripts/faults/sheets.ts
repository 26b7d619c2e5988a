import type { Regime } from '../../server/src/core/tree/nodes.ts';
import { DOCUMENT, direct, edgesOf, paragraphsOf, STYLES, styled, type WordXml, within } from './files.ts';
import { font } from './looks.ts';
import type { Fault } from './model.ts';

type Change = (xml: string) => string;
const MARGINS = [
  ['top', 'trên', 2],
  ['bottom', 'dưới', 2],
  ['left', 'trái', 3],
  ['right', 'phải', 1.5],
] as const;
const CM = 567;

/** Faults of the page, of drawn lines, of page numbers, of the head, of tables. */
export function sheetFaults(files: WordXml, regime: Regime): readonly Fault[] {
  const inDocument = (kind: string, of: string, rules: readonly string[], change: Change): Fault => ({
    kind,
    of,
    way: 'tệp',
    rules,
    change: (from) => within(from, DOCUMENT, change),
  });
  const margins = MARGINS.flatMap(([side, name, usual]) =>
    [usual - 0.8, usual + 1.2].map((cm) =>
      inDocument(`lề ${name} ${cm < usual ? 'hẹp' : 'rộng'}`, 'trang', ['ban-in/le-trang'], (xml) =>
        xml.replace(new RegExp(`(<w:pgMar [^>]*?w:${side}=")\\d+`, 'gu'), `$1${Math.round(cm * CM)}`),
      ),
    ),
  );
  const size =
    (to: string): Change =>
    (xml) =>
      xml.replace(/<w:pgSz [^>]*>/gu, to);
  const paper = [
    inDocument('khổ Letter', 'trang', ['ban-in/kho-giay'], size('<w:pgSz w:w="12240" w:h="15840"/>')),
    inDocument('khổ A5', 'trang', ['ban-in/kho-giay'], size('<w:pgSz w:w="8391" w:h="11906"/>')),
    inDocument('nằm ngang', 'trang', ['ban-in/kho-giay'], (xml) =>
      /<w:tbl>(?:(?!<\/w:tbl>).)*w:val="single"/su.test(xml) || /w:orient="landscape"/u.test(xml)
        ? xml
        : size('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')(xml),
    ),
  ];
  const boxes = inDocument('khung dấu', 'dấu mật, khẩn', ['ban-in/khung-dau'], (xml) =>
    xml.replace(
      /<w:tbl>(?:(?!<\/w:tbl>)[\s\S])*?"(?:mucDoKhan|mucDoMat)"(?:(?!<\/w:tbl>)[\s\S])*<\/w:tbl>/gu,
      (found) => found.replaceAll('"single"', '"nil"'),
    ),
  );
  const heads = inDocument('dòng đầu bảng không lặp lại', 'bảng', ['ban-in/dau-bang'], (xml) =>
    xml.replaceAll(/<w:tblHeader\/>/gu, ''),
  );
  return [...margins, ...paper, ...lines(files), ...numbers(files), ...columns(files, regime), boxes, heads];
}

const NAMES = ['tên cơ quan ban hành', 'Tiêu ngữ', 'trích yếu'];

/** Lines drawn below agency, motto, subject; the first three of a document are these. */
function lines(files: WordXml): readonly Fault[] {
  const xml = files[DOCUMENT] ?? '';
  const head = xml.slice(0, Math.max(0, xml.indexOf('<w:sectPr>')));
  const ids = Array.from(head.matchAll(/<v:line id="duongKe(\d+)"/gu), ([, id]) => id ?? '');
  return ids.slice(0, 3).flatMap((id, i): Fault[] => {
    const of = ids.length === 1 ? 'tiêu đề' : (NAMES[i] ?? '');
    const rules = ['ban-in/net-ke'];
    const drawn = new RegExp(`<w:pict><v:line id="duongKe${id}".*?</w:pict>`, 'su');
    const long =
      (by: number): Change =>
      (text) =>
        text.replace(new RegExp(`(id="duongKe${id}"[^>]*? to=")([\\d.]+)`, 'u'), (_all, before, to) => {
          return `${before}${Math.round(Number(to) * by * 100) / 100}`;
        });
    const change =
      (to: Change): Fault['change'] =>
      (from) =>
        within(from, DOCUMENT, to);
    return [
      { kind: 'thiếu nét kẻ', of, way: 'tệp', rules, change: change((text) => text.replace(drawn, '')) },
      { kind: 'nét kẻ ngắn một nửa', of, way: 'tệp', rules, change: change(long(0.5)) },
      { kind: 'nét kẻ dài gấp đôi', of, way: 'tệp', rules, change: change(long(2)) },
    ];
  });
}

function numbers(files: WordXml): readonly Fault[] {
  const rules = ['ban-in/so-trang'];
  const numbered = edgesOf(files).filter((name) => files[name]?.includes('PAGE'));
  const of = 'số trang';
  const style = (kind: string, ...settings: Parameters<typeof styled>[2]): readonly Fault[] => [
    { kind, of, way: 'kiểu', rules, change: (from) => within(from, STYLES, (xml) => styled(xml, 'soTrang', settings)) },
    {
      kind,
      of,
      way: 'một đoạn',
      rules,
      change: (from) =>
        numbered.reduce(
          (all, name) =>
            within(all, name, (xml) => xml.replace(/<w:p>.*<\/w:p>/su, (found) => direct(found, settings))),
          from,
        ),
    },
  ];
  const whole = (kind: string, change: Change): Fault => ({
    kind,
    of,
    way: 'tệp',
    rules,
    change: (from) => within(from, DOCUMENT, change),
  });
  const reference = '<w:headerReference w:type="default"';
  return [
    whole('thiếu', (xml) => xml.replaceAll(/<w:headerReference w:type="default"[^>]*>/gu, '')),
    whole('ở chân trang', (xml) => xml.replaceAll(reference, reference.replace('header', 'footer'))),
    whole('hiện ở trang đầu', (xml) => xml.replaceAll('<w:titlePg/>', '')),
    ...style('đậm', { of: 'rPr', name: 'b', xml: '<w:b/>' }),
    ...style('nghiêng', { of: 'rPr', name: 'i', xml: '<w:i/>' }),
    ...style('cỡ 10', { of: 'rPr', name: 'sz', xml: '<w:sz w:val="20"/>' }),
    ...style('phông', font('Arial')),
    ...style('canh phải', { of: 'pPr', name: 'jc', xml: '<w:jc w:val="right"/>' }),
    ...style('canh trái', { of: 'pPr', name: 'jc', xml: '<w:jc w:val="left"/>' }),
  ];
}

const CELLS = /(<w:tc>(?:(?!<w:tc>)[\s\S])*?<\/w:tc>)(<w:tc>(?:(?!<w:tc>)[\s\S])*?<\/w:tc>)(?=<\/w:tr>)/u;

/** The two columns of the head, and those of recipients and signature. */
function columns(files: WordXml, regime: Regime): readonly Fault[] {
  const xml = files[DOCUMENT] ?? '';
  const title = regime === 'dang' ? 'tieuDeDang' : 'quocHieu';
  const parts: readonly (readonly [of: string, style: string])[] = [
    ['hai cột đầu trang', title],
    ['số, ký hiệu và địa danh', 'diaDanhThoiGian'],
    ['nơi nhận và chữ ký', 'noiNhan'],
  ];
  return parts.flatMap(([of, style]): Fault[] => {
    const [inside] = paragraphsOf(xml, style);
    const table = xml
      .split(/(?=<w:tbl>)/u)
      .map((part) => part.slice(0, part.indexOf('</w:tbl>') + 8))
      .find((part) => inside !== undefined && part.includes(inside));
    if (table === undefined || !CELLS.test(table)) return [];
    const change =
      (to: string): Fault['change'] =>
      (from) =>
        within(from, DOCUMENT, (text) => text.replace(table, to));
    const rules = ['ban-in/vi-tri', 'ban-in/canh-dong'];
    const inner = (cell: string): string => cell.replace(/^<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?|<\/w:tc>$/gsu, '');
    const merged = table.replace(
      CELLS,
      (_all, left: string, right: string) => `${left.replace('</w:tc>', '')}${inner(right)}</w:tc>`,
    );
    return [
      { kind: 'đổi chỗ hai cột', of, way: 'tệp', rules, change: change(table.replace(CELLS, '$2$1')) },
      { kind: 'nhập một cột', of, way: 'tệp', rules, change: change(merged) },
    ];
  });
}
