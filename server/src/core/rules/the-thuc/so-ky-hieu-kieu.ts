import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { allOf, hasForm, isMassBody, isParty, isState, retype } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { circularWith } from './_normative.ts';
import { ownNumber, placeOf } from './_number.ts';
import { mixedForms } from './_regime.ts';

/** Kinds that are never normative: a year in their symbol is a slip. Decisions and resolutions may be either. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set([
  'ke-hoach',
  'phat-dong',
  'chi-thi',
  'thong-bao',
  'cong-van',
  'bao-cao',
  'to-trinh',
  'huong-dan',
  'chuong-trinh',
  'giay-moi',
  'bien-ban',
]);
const YEAR_INSIDE = /(\d{1,5}-\p{Lu}\p{L}{0,4})\/(?:19|20)\d\d(\/\p{Lu}[\p{L}-]{0,20})$/u;
const WITH_YEAR: ReadonlySet<string> = new Set(['nghi-dinh', 'thong-tu', 'luat', 'phap-lenh']);

export default defineRule({
  id: 'the-thuc/so-ky-hieu-kieu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'truc-tiep' },
    { law: 'luat-64-2025', at: 'Điều 7, khoản 3', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Số, ký hiệu không đúng kiểu', en: 'Number and symbol of the wrong shape' },
  messages: {
    vi: {
      nhanuoc: 'Số, ký hiệu viết kiểu văn bản của Đảng; văn bản hành chính viết “{dung}”.',
      dang: 'Số, ký hiệu viết kiểu văn bản hành chính; văn bản của Đảng viết “{dung}”.',
      dau: 'Dấu nối trong “{viet}” chưa đúng; viết “{dung}”.',
      thuanam: 'Năm không nằm trong ký hiệu của văn bản hành chính; viết “{dung}”.',
      dangnam: 'Năm không nằm trong ký hiệu văn bản của Đảng; viết “{dung}”.',
      thieunam: 'Ký hiệu văn bản quy phạm pháp luật có năm ban hành: “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      nhanuoc: 'Number and symbol have the Party shape; an administrative document writes “{dung}”.',
      dang: 'Number and symbol have the administrative shape; a Party document writes “{dung}”.',
      dau: 'The signs in “{viet}” are wrong; write “{dung}”.',
      thuanam: 'The year is no part of an administrative symbol; write “{dung}”.',
      dangnam: 'The year is no part of a Party symbol; write “{dung}”.',
      thieunam: 'The symbol of a normative document holds the year: “{dung}”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Văn bản hành chính: “12/KH-SNV” (gạch chéo sau số, gạch nối giữa các nhóm chữ), không có năm. Văn bản của Đảng: “12-KH/ĐU” (gạch nối sau số, gạch chéo trước tên cơ quan). Văn bản quy phạm pháp luật: “30/2020/NĐ-CP”, có năm. Quyết định và nghị quyết có thể thuộc hai loại nên không xét năm; văn bản của đoàn thể theo quy định riêng nên không xét.',
    en: 'Administrative: “12/KH-SNV” (slash after the number, hyphens between the abbreviations), no year. Party: “12-KH/ĐU” (hyphen after the number, slash before the agency). Normative: “30/2020/NĐ-CP”, with the year. Decisions and resolutions may be either, so their year is not judged; mass organisations are left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    if (mixedForms(doc) !== undefined) return;
    if (isParty(doc)) {
      // With the year after the type, nothing reads the rest as a symbol.
      const flat = doc.preface.number?.leaves[0]?.flat;
      const found = flat === undefined ? null : YEAR_INSIDE.exec(flat.text);
      if (flat !== undefined && found !== null) {
        const dung = `${found[1]}${found[2]}`;
        const to = flat.text.length;
        const edits = allOf([retype(flat, found.index, to, dung, parsed.text)]);
        report({
          span: spanOf(flat, found.index, to),
          message: 'dangnam',
          values: { dung },
          fix: { title: 'sua', values: { dung }, edits },
        });
        return;
      }
    }
    const own = ownNumber(doc);
    if (own?.reading.symbol === undefined || isMassBody(doc)) return;
    const { reading, flat } = own;
    const { symbol } = reading;
    if (symbol === undefined) return;
    const viet = flat.text.slice(reading.from, reading.to);
    const plain = viet.replace(/ /gu, '').replace(/[‐-―−_]/gu, '-');
    const parts = plain.split(/[/-]/u);
    const rest = parts.slice(1);
    const number = parts[0] ?? '';
    const fixTo = (dung: string): readonly Edit[] => allOf([retype(flat, reading.from, reading.to, dung, parsed.text)]);
    const tell = (
      message: 'nhanuoc' | 'dang' | 'dau' | 'dangnam' | 'thuanam' | 'thieunam',
      dung: string,
      safe = true,
    ): void => {
      if (dung === plain) return;
      report({
        span: placeOf(own, reading.from, reading.to),
        message,
        values: { viet, dung },
        fix: { title: 'sua', edits: fixTo(dung), ...(safe ? {} : { safety: 'review' as const }) },
      });
    };
    const lost = /^(\d{1,6}) ?(?=\p{Lu})/u.exec(viet);
    if (lost !== null && isState(doc)) {
      tell('dau', `${lost[1]}/${viet.slice(lost[0].length).replaceAll(' ', '')}`);
      return;
    }
    const [glued] = rest;
    const abbreviation = kindById(doc.kind)?.abbreviations.state.find((one) => glued?.startsWith(one) === true);
    if (isState(doc) && rest.length === 1 && glued !== undefined && abbreviation !== undefined) {
      // "45/KHPTĐ": with one letter more it could be an abbreviation of its own.
      const agency = glued.slice(abbreviation.length);
      if (agency.length >= 3 && /^\p{Lu}+$/u.test(agency)) tell('dau', `${number}/${abbreviation}-${agency}`, false);
      return;
    }
    if (rest.length < 2 || rest.some((part) => part === '')) return;
    if (isParty(doc)) {
      const letters = rest.filter((part) => !/^(?:19|20)\d\d$/u.test(part));
      const dung = `${number}-${letters[0]}/${letters.slice(1).join('-')}`;
      if (letters.length < rest.length) {
        if (letters.length > 1) tell('dangnam', dung);
      } else tell(/^\d*\/[^/]*$/u.test(plain) ? 'dang' : 'dau', dung);
      return;
    }
    if (!isState(doc)) return;
    if (ADMINISTRATIVE.has(doc.kind)) {
      if (reading.year !== undefined && rest.length > 2) {
        tell('thuanam', `${number}/${rest.slice(1).join('-')}`);
        return;
      }
      tell(/^\d*-[^/]*\/[^/]*$/u.test(plain) ? 'nhanuoc' : 'dau', `${number}/${rest.join('-')}`);
      return;
    }
    if (WITH_YEAR.has(doc.kind) && reading.year === undefined) {
      const year = doc.preface.placeDate?.date.year?.text ?? '…';
      tell('thieunam', `${number}/${year}/${rest.join('-')}`, false);
    }
  },
  examples: [
    {
      name: 'kế hoạch viết kiểu của Đảng',
      text: planWith({ number: 'Số: ⟦12-KH/SNV⟧' }),
      message: '“12/KH-SNV”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'văn bản của Đảng viết kiểu hành chính',
      text: partyPlanWith({ number: 'Số ⟦12/KH-ĐU⟧' }),
      message: '“12-KH/ĐU”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'năm trong ký hiệu văn bản của Đảng',
      text: partyPlanWith({ number: 'Số ⟦12-KH/2026/ĐU⟧' }),
      message: '“12-KH/ĐU”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'năm sau số trong ký hiệu văn bản của Đảng',
      text: partyPlanWith({ number: 'Số ⟦12/2026/KH-ĐU⟧' }),
      message: '“12-KH/ĐU”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'năm trong ký hiệu văn bản hành chính',
      text: planWith({ number: 'Số: ⟦12/2026/KH-SNV⟧' }),
      message: 'Năm không nằm trong ký hiệu',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'mất gạch chéo',
      text: planWith({ number: 'Số: ⟦12 KH-SNV⟧' }),
      message: '“12/KH-SNV”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'mất gạch nối',
      text: planWith({ number: 'Số: ⟦12/KHSNV⟧' }),
      message: '“12/KH-SNV”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'văn bản của Đảng ghép ba phần bằng gạch chéo',
      text: partyPlanWith({ number: 'Số ⟦12/KH/ĐU⟧' }),
      message: '“12-KH/ĐU”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'văn bản hành chính ghép ba phần bằng gạch nối',
      text: planWith({ number: 'Số: ⟦12-KH-SNV⟧' }),
      message: '“12/KH-SNV”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'quyết định quy phạm có năm',
      text: circularWith({
        agency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
        number: 'Số: 45/2026/QĐ-UBND',
        placeDate: 'An Sơn, ngày 15 tháng 3 năm 2026',
        type: 'QUYẾT ĐỊNH',
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch;',
          'Ủy ban nhân dân ban hành Quyết định quy định về tủ sách cơ sở.',
        ],
        body: [
          'Điều 1. Phạm vi điều chỉnh',
          'Quyết định này quy định về tủ sách cơ sở.',
          'Điều 2. Hiệu lực thi hành',
          'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
      whole: true,
    },
    { name: 'đúng kiểu', text: planWith({}), whole: true },
    { name: 'văn bản của Đảng đúng kiểu', text: partyPlanWith({}), whole: true },
  ],
});
