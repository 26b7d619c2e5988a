import { PARTS } from '../../server/src/core/law/paper-parts.ts';
import type { StyleId } from '../../server/src/core/layout/model.ts';
import type { Regime } from '../../server/src/core/tree/nodes.ts';
import {
  byDefaults,
  DOCUMENT,
  direct,
  paragraphsOf,
  type Setting,
  STYLES,
  styled,
  type WordXml,
  within,
} from './files.ts';
import type { Fault } from './model.ts';

const pPr = (name: string, xml: string | undefined): Setting => ({ of: 'pPr', name, xml });
const rPr = (name: string, xml: string | undefined): Setting => ({ of: 'rPr', name, xml });
export const font = (name: string): Setting =>
  rPr('rFonts', `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`);
const size = (points: number): Setting => rPr('sz', `<w:sz w:val="${points * 2}"/>`);
const align = (to: string): Setting => pPr('jc', `<w:jc w:val="${to}"/>`);
const indent = (first: number, left = 0, right = 0): Setting =>
  pPr('ind', `<w:ind w:left="${left}" w:right="${right}" w:firstLine="${first}"/>`);

/** One look of a part that the form doesn't have. */
interface Wrong {
  readonly kind: string;
  readonly settings: readonly Setting[];
  readonly rules: readonly string[];
}

/** Running text: what the law says of its indents and gaps is of these. */
const BODY: ReadonlySet<StyleId> = new Set(['doan', 'moDau', 'canCu', 'khoan', 'diem', 'gach', 'dieu']);

function wrongLooks(id: StyleId, regime: Regime, isLong: boolean): readonly Wrong[] {
  const form = PARTS[regime][id];
  const [small, large] = form.size;
  const sizes = ['ban-in/co-chu', 'ban-in/co-chu-khong-deu'];
  const bold = rPr('b', form.bold ? '<w:b w:val="false"/>' : '<w:b/>');
  const italic = rPr('i', form.italic ? '<w:i w:val="false"/>' : '<w:i/>');
  const out: Wrong[] = [
    { kind: 'phông', settings: [font('Arial')], rules: ['ban-in/phong-chu'] },
    { kind: 'cỡ lớn hơn', settings: [size(large + 2)], rules: sizes },
    { kind: 'cỡ nhỏ hơn', settings: [size(small - 2)], rules: sizes },
    // What no law says is no fault.
    ...(form.basis.kind === 'thong-le'
      ? []
      : [
          { kind: form.bold ? 'không đậm' : 'đậm', settings: [bold], rules: ['ban-in/kieu-chu'] },
          { kind: form.italic ? 'không nghiêng' : 'nghiêng', settings: [italic], rules: ['ban-in/kieu-chu'] },
        ]),
    { kind: 'màu', settings: [rPr('color', '<w:color w:val="FF0000"/>')], rules: ['ban-in/mau-chu'] },
    ...(form.underline === true
      ? []
      : [{ kind: 'gạch dưới', settings: [rPr('u', '<w:u w:val="single"/>')], rules: ['ban-in/kieu-chu'] }]),
    // On a single line nobody sees whether it is justified.
    ...(form.align === 'both' && !isLong
      ? []
      : [
          {
            kind: form.align === 'left' ? 'canh giữa' : 'canh trái',
            settings: [align(form.align === 'left' ? 'center' : 'left')],
            rules: ['ban-in/canh-dong'],
          },
        ]),
  ];
  // In our export the text is in the larger size.
  if (BODY.has(id) && small < large)
    out.push({ kind: 'cỡ lệch 1', settings: [size(regime === 'dang' ? large : small)], rules: sizes });
  if (!BODY.has(id)) return out;
  const gaps = (before: number, line: string): Setting =>
    pPr('spacing', `<w:spacing w:before="${before}" w:after="0" ${line}/>`);
  const usual = regime === 'dang' ? 'w:line="360" w:lineRule="exact"' : 'w:line="240" w:lineRule="auto"';
  return [
    ...out,
    { kind: 'canh giữa', settings: [align('center')], rules: ['ban-in/canh-dong'] },
    { kind: 'canh phải', settings: [align('right')], rules: ['ban-in/canh-dong'] },
    { kind: 'không lùi đầu dòng', settings: [indent(0)], rules: ['ban-in/thut-dong'] },
    { kind: 'lùi đầu dòng 20 mm', settings: [indent(1134)], rules: ['ban-in/thut-dong'] },
    { kind: 'lùi cả đoạn 20 mm', settings: [indent(0, 1134)], rules: ['ban-in/thut-dong'] },
    { kind: 'lùi lề phải 20 mm', settings: [indent(720, 0, 1134)], rules: ['ban-in/vi-tri', 'ban-in/thut-dong'] },
    { kind: 'cách đoạn 0 pt', settings: [gaps(0, usual)], rules: ['ban-in/cach-doan'] },
    { kind: 'cách dòng 2', settings: [gaps(120, 'w:line="480" w:lineRule="auto"')], rules: ['ban-in/cach-dong'] },
    { kind: 'cách dòng 0,7', settings: [gaps(120, 'w:line="168" w:lineRule="auto"')], rules: ['ban-in/cach-dong'] },
  ];
}

/** What an author does as he likes, or no law says: no fault can be put in. */
const FREE: ReadonlySet<StyleId> = new Set(['bangDau', 'bangO', 'dauSao', 'chuKy', 'duThao', 'soTrang', 'trichDan']);

/** Each wrong look of each part of the document: in its style, in one paragraph of it by itself, in all of them. */
export function lookFaults(files: WordXml, regime: Regime): readonly Fault[] {
  const xml = files[DOCUMENT] ?? '';
  const used = [...new Set(Array.from(xml.matchAll(/<w:pStyle w:val="(\p{L}+)"\/>/gu), ([, id]) => id as StyleId))];
  const out: Fault[] = [];
  for (const id of used) {
    if (FREE.has(id)) continue;
    // Without letters nobody sees their look: "- …;" of a draft.
    const all = paragraphsOf(xml, id).filter((one) => /(?:\p{L}[^\p{L}]*){4}/u.test(one.replace(/<[^>]*>/gu, '')));
    // The one in the middle that has a line of words.
    const long = all.filter((one) => one.replace(/<[^>]*>/gu, '').length > 120);
    const some = long.length > 0 ? long : all;
    const one = some[some.length >> 1];
    if (one === undefined) continue;
    for (const { kind, settings, rules } of wrongLooks(id, regime, long.length > 0)) {
      const fault = (way: string, change: Fault['change']): Fault => ({ kind, of: id, way, rules, change });
      out.push(fault('kiểu', (from) => within(from, STYLES, (styles) => styled(styles, id, settings))));
      out.push(fault('một đoạn', (from) => within(from, DOCUMENT, (body) => body.replace(one, direct(one, settings)))));
      if (all.length < 2) continue;
      out.push(
        fault('mọi đoạn', (from) =>
          within(from, DOCUMENT, (body) =>
            all.reduce((text, each) => text.replace(each, direct(each, settings)), body),
          ),
        ),
      );
    }
    if (BODY.has(id)) out.push(...mixed(id, one));
  }
  return [...out, ...defaults(regime)];
}

/** Half of one paragraph's letters in another look, and a paragraph that came from elsewhere. */
function mixed(id: StyleId, one: string): readonly Fault[] {
  const half = (setting: Setting): string =>
    one.replace(/<w:r>((?:(?!<\/w:r>).)*)<w:t xml:space="preserve">([^<]{40,})<\/w:t><\/w:r>/su, (_all, look, text) => {
      const at = String(text).indexOf(' ', String(text).length >> 1);
      const run = (words: string): string => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
      return run(String(text).slice(0, at)) + direct(run(String(text).slice(at)), [setting]);
    });
  const put = (to: string) => (from: WordXml) => within(from, DOCUMENT, (body) => body.replace(one, to));
  const foreign = one
    .replace(/<w:pPr>.*?<\/w:pPr>/su, '<w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr>')
    .replace(/<w:rPr>.*?<\/w:rPr>/gsu, '');
  const pasted = direct(foreign, [font('Calibri'), size(11), rPr('b', undefined)]);
  const way = 'trong một đoạn';
  return [
    { kind: 'lẫn phông', of: id, way, rules: ['ban-in/phong-chu'], change: put(half(font('Arial'))) },
    { kind: 'lẫn cỡ', of: id, way, rules: ['ban-in/co-chu', 'ban-in/co-chu-khong-deu'], change: put(half(size(16))) },
    {
      kind: 'đoạn dán vào (Calibri 11)',
      of: id,
      way: 'một đoạn',
      rules: ['ban-in/phong-chu', 'ban-in/co-chu', 'ban-in/doan-khac-kieu'],
      change: put(pasted),
    },
    {
      kind: 'phông chữ không dấu (w:ascii)',
      of: id,
      way: 'một đoạn',
      rules: ['ban-in/phong-chu'],
      change: put(direct(one, [rPr('rFonts', '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>')])),
    },
  ];
}

/** Nothing in styles and runs: the defaults of the document say it. */
function defaults(regime: Regime): readonly Fault[] {
  const of = (kind: string, rule: string, ...settings: readonly Setting[]): Fault => ({
    kind,
    of: 'văn bản',
    way: 'docDefaults',
    rules: [rule],
    change: (files) => within(files, STYLES, (styles) => byDefaults(styles, settings)),
  });
  const theme = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
  return [
    of('phông', 'ban-in/phong-chu', font('Calibri')),
    {
      kind: 'phông của chủ đề',
      of: 'văn bản',
      way: 'docDefaults',
      rules: ['ban-in/phong-chu'],
      change: (files) =>
        within(
          within(files, STYLES, (styles) => byDefaults(styles, [rPr('rFonts', theme)])),
          'word/theme/theme1.xml',
          (xml) => xml.replace(/(<a:minorFont>\s*<a:latin typeface=")[^"]*/u, '$1Calibri'),
        ),
    },
    of('cỡ', 'ban-in/co-chu', size(12)),
    of('canh trái', 'ban-in/canh-dong', align('left')),
    of('không lùi đầu dòng', 'ban-in/thut-dong', pPr('ind', undefined)),
    of('cách đoạn 0 pt', 'ban-in/cach-doan', pPr('spacing', '<w:spacing w:before="0" w:after="0" w:line="240"/>')),
    of('cách dòng 2', 'ban-in/cach-dong', pPr('spacing', '<w:spacing w:before="120" w:after="0" w:line="480"/>')),
    ...(regime === 'dang' ? [] : [of('không đậm', 'ban-in/kieu-chu', rPr('b', undefined))]),
  ];
}
