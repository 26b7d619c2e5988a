import { DOCUMENT, direct, paragraphsOf, type Setting, STYLES, styled, type WordXml, within } from './files.ts';
import type { Fault } from './model.ts';

const CAPS: Setting = { of: 'rPr', name: 'caps', xml: '<w:caps/>' };

/** Capitals where there should be small letters, and the other way round. Rules of the text may tell them too. */
export function capitalFaults(files: WordXml): readonly Fault[] {
  const xml = files[DOCUMENT] ?? '';
  const upper = ['tieuNgu', 'diaDanhThoiGian', 'trichYeu', 'doan', 'khoan', 'dieu', 'hoTen', 'noiNhan'];
  const lower = ['quocHieu', 'tieuDeDang', 'coQuanBanHanh', 'tenLoai', 'chucVu'];
  return [
    ...upper.flatMap((of): Fault[] => {
      const [one] = paragraphsOf(xml, of);
      if (one === undefined) return [];
      const inStyle: Fault['change'] = (from) => within(from, STYLES, (styles) => styled(styles, of, [CAPS]));
      const here: Fault['change'] = (from) => within(from, DOCUMENT, (body) => body.replace(one, direct(one, [CAPS])));
      return [
        { kind: 'chữ in hoa', of, way: 'kiểu', rules: [], change: inStyle },
        { kind: 'chữ in hoa', of, way: 'một đoạn', rules: [], change: here },
      ];
    }),
    ...lower.flatMap((of): Fault[] => {
      const [one] = paragraphsOf(xml, of);
      if (one === undefined) return [];
      const small = one.replace(/(?<=<w:t [^>]*>\p{L})[^<]*/u, (words) => words.toLocaleLowerCase('vi'));
      const change: Fault['change'] = (from) => within(from, DOCUMENT, (body) => body.replace(one, small));
      return [{ kind: 'chữ thường', of, way: 'một đoạn', rules: [], change }];
    }),
  ];
}

const NUMBERING = 'word/numbering.xml';

/** Automatic numbers that Word counts wrong: the text that is read shows them. */
export function numberFaults(files: WordXml): readonly Fault[] {
  const xml = files[DOCUMENT] ?? '';
  const listed = (xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/gu) ?? []).filter((one) => one.includes('<w:numPr>'));
  if (listed.length < 2) return [];
  const [, second = ''] = listed;
  const fault = (kind: string, change: Fault['change']): Fault => ({
    kind,
    of: 'số tự động',
    way: 'tệp',
    rules: [],
    change,
  });
  return [
    fault('bắt đầu từ 2', (from) =>
      within(from, NUMBERING, (all) => all.replaceAll(/(<w:start(?:Override)? w:val=")1"/gu, '$12"')),
    ),
    fault('số La Mã thường', (from) =>
      within(from, NUMBERING, (all) =>
        all.replaceAll(/(<w:numFmt w:val=")(?:decimal|upperRoman|lowerLetter)"/gu, '$1lowerRoman"'),
      ),
    ),
    fault('mất một số', (from) =>
      within(from, DOCUMENT, (body) => body.replace(second, second.replace(/<w:numPr>.*?<\/w:numPr>/su, ''))),
    ),
  ];
}
