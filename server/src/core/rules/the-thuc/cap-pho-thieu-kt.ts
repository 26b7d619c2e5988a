import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import { hasForm, isMassBody, isState } from './_document.ts';
import { planWith } from './_example.ts';
import { linesBefore, standsAlone } from './_insert.ts';
import { LEADING_OFFICE, officeLines, onlySignature } from './_signature.ts';

export default defineRule({
  id: 'the-thuc/cap-pho-thieu-kt',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 13, khoản 1', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm b', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Cấp phó ký không có “KT.”', en: 'A deputy signs without “KT.”' },
  messages: {
    vi: {
      thieu: 'Cấp phó ký nhưng thiếu dòng “{dung}”; ký thay thì ghi “KT.” trước chức vụ người đứng đầu.',
      chen: 'Chèn “{dung}”',
    },
    en: {
      thieu: 'A deputy signs but the line “{dung}” is missing; “KT.” stands before the office of the head.',
      chen: 'Insert “{dung}”',
    },
  },
  docs: {
    vi: 'Cấp phó ký thay người đứng đầu thì phía trên chức vụ của mình ghi “KT.” và chức vụ của người đứng đầu: “KT. GIÁM ĐỐC”, rồi “PHÓ GIÁM ĐỐC”. Cấp phó được giao phụ trách, điều hành cũng ký như vậy. Văn bản nhiều người ký, văn bản có “TM.”, “TL.”, “TUQ.”, văn bản của hội đồng, ban chỉ đạo, tổ công tác, đoàn và biên bản không xét.',
    en: 'A deputy who signs for the head writes “KT.” and the office of the head above his own: “KT. GIÁM ĐỐC”, then “PHÓ GIÁM ĐỐC”; so does one who is in charge. Papers with several signers, with “TM.”, “TL.” or “TUQ.”, those of councils, steering committees and teams, and minutes are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || isMassBody(doc) || UNRANKED.has(doc.kind)) return;
    if (COLLECTIVE.test(doc.preface.agency?.text ?? '')) return;
    const signature = onlySignature(doc);
    if (signature?.signer === undefined || signature.capacity !== undefined) return;
    const [line, ...more] = officeLines(signature);
    const head = line === undefined ? undefined : DEPUTY.exec(line.flat.text)?.[1];
    if (line === undefined || head === undefined || more.length > 0 || !isAllCaps(line.flat.text)) return;
    if (!LEADING_OFFICE.test(head)) return;
    // "PHÓ GIÁM ĐỐC PHỤ TRÁCH" signs for the head as any deputy does.
    const values = { dung: `KT. ${head.replace(/ (?:PHỤ TRÁCH|ĐIỀU HÀNH|THƯỜNG TRỰC)$/u, '')}` };
    report({
      span: spanOfAll(line.flat),
      message: 'thieu',
      values,
      // Beside the recipients in the other column a new line would stand in both.
      ...(standsAlone(parsed.text, line.span)
        ? { fix: { title: 'chen', values, edits: [linesBefore(parsed, line.span.start, [values.dung])] } }
        : {}),
    });
  },
  examples: [
    {
      name: 'phó giám đốc ký',
      text: planWith({ signature: ['⟦PHÓ GIÁM ĐỐC⟧', 'Lê Minh Khuê'] }),
      message: 'thiếu dòng “KT. GIÁM ĐỐC”',
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'cấp phó được giao phụ trách',
      text: planWith({ signature: ['⟦PHÓ GIÁM ĐỐC PHỤ TRÁCH⟧', 'Lê Minh Khuê'] }),
      message: 'thiếu dòng “KT. GIÁM ĐỐC”',
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'ký thay',
      text: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'phó chánh văn phòng ký thừa lệnh',
      text: planWith({ signature: ['TL. GIÁM ĐỐC', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'văn bản của hội đồng',
      text: planWith({ agency: 'HỘI ĐỒNG THI ĐUA', signature: ['PHÓ CHỦ TỊCH', 'Lê Minh Khuê'] }),
      whole: true,
    },
    { name: 'giám đốc ký', text: planWith({}), whole: true },
  ],
});

const DEPUTY = /^PHÓ (\p{Lu}[\p{L} ]{2,50})$/u;
/** Signers of minutes stand side by side by what they did, not for a head. */
const UNRANKED: ReadonlySet<string> = new Set(['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong']);
/** Deputies of a collective act in its name: how they sign is custom of the body. */
const COLLECTIVE = /^(?:HỘI ĐỒNG|BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN TỔ CHỨC|TIỂU BAN|TỔ |ĐOÀN |BCĐ)/u;
