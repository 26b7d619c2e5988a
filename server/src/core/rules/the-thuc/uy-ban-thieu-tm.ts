import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { linesBefore, standsAlone } from './_insert.ts';
import { officeLines, onlySignature } from './_signature.ts';

const COMMITTEE = /^[ỦU][YỶ] BAN NHÂN DÂN(?!\p{L})/u;
const SIGNED = /^(?:(?:Q ?\. ?)?CHỦ TỊCH|KT ?\. ?CHỦ TỊCH|PHÓ CHỦ TỊCH)$/u;
const HIMSELF =
  /(?:^|\n|[,;] )chủ tịch [ủu][yỷ] ban nhân dân [\p{L} ]{2,40} (?:có ý kiến|yêu cầu|chỉ thị|chỉ đạo|giao|thông báo)/u;
/** Acts that the chairman may issue in his own right, and his own invitations and letters. */
const OWN: ReadonlySet<string> = new Set(['giay-moi', 'thu-cong', 'giay-gioi-thieu', 'giay-uy-quyen', 'cong-dien']);

export default defineRule({
  id: 'the-thuc/uy-ban-thieu-tm',
  severity: 'hint',
  basis: [
    { law: 'nd30-2020', at: 'Điều 13, khoản 2', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm b', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Văn bản của ủy ban nhân dân ký không có “TM.”', en: 'A People’s Committee signs without “TM.”' },
  messages: {
    vi: {
      thieu: 'Phần ký không có dòng “{dung}”; ủy ban nhân dân ban hành thì Chủ tịch ký thay mặt ủy ban.',
      chen: 'Chèn “{dung}”',
    },
    en: {
      thieu: 'The signature lacks the line “{dung}”; what the committee issues is signed on its behalf.',
      chen: 'Insert “{dung}”',
    },
  },
  docs: {
    vi: 'Ủy ban nhân dân làm việc theo chế độ tập thể: văn bản do ủy ban ban hành được Chủ tịch hoặc Phó Chủ tịch thay mặt ủy ban ký, phía trên chức vụ có “TM. ỦY BAN NHÂN DÂN”. Văn bản thuộc thẩm quyền riêng của Chủ tịch không có dòng này. Từ chữ của văn bản không biết chắc việc thuộc thẩm quyền của ai, nên đây chỉ là gợi ý; quyết định, chỉ thị mà Chủ tịch đứng tên ban hành không xét.',
    en: 'A People’s Committee works as a collective: what it issues is signed on its behalf by its Chairman or a deputy, under “TM. ỦY BAN NHÂN DÂN”. What lies in the Chairman’s own competence has no such line. The text doesn’t tell for certain whose matter it is, so this is a hint; decisions and directives issued in the Chairman’s name are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed, view } = context;
    if (!hasForm(context) || !isState(doc) || OWN.has(doc.kind)) return;
    if (!COMMITTEE.test(doc.preface.agency?.text ?? '')) return;
    // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" above the căn cứ, or "Chủ tịch … yêu cầu": his own act.
    if (view.leavesOf('authority').some(({ flat }) => /^CHỦ TỊCH/u.test(flat.text))) return;
    if (HIMSELF.test(view.lower)) return;
    const signature = onlySignature(doc);
    if (signature?.signer === undefined || signature.onBehalf !== undefined) return;
    const [line] = officeLines(signature);
    if (line === undefined || !isAllCaps(line.flat.text) || !SIGNED.test(line.flat.text)) return;
    const values = { dung: 'TM. ỦY BAN NHÂN DÂN' };
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
      name: 'kế hoạch của ủy ban, Chủ tịch ký',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 12/KH-UBND',
        signature: ['⟦CHỦ TỊCH⟧', 'Nguyễn Văn An'],
      }),
      message: 'không có dòng “TM. ỦY BAN NHÂN DÂN”',
      fixed: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 12/KH-UBND',
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      whole: true,
    },
    {
      name: 'có “TM.”',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 12/KH-UBND',
        signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      whole: true,
    },
    {
      name: 'quyết định của Chủ tịch',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 12/QĐ-UBND',
        type: 'QUYẾT ĐỊNH',
        subject: 'Về việc thành lập Tổ rà soát hồ sơ',
        opening: [
          'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
          'Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
          'QUYẾT ĐỊNH:',
        ],
        body: [
          'Điều 1. Thành lập Tổ rà soát hồ sơ gồm năm người.',
          'Điều 2. Văn phòng và Tổ rà soát chịu trách nhiệm thi hành Quyết định này./.',
        ],
        recipients: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT, VP.'],
        signature: ['CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      whole: true,
    },
    {
      name: 'Chủ tịch nhân danh mình giao việc',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 12/KH-UBND',
        opening: [
          'Để nộp lưu hồ sơ đúng hạn, Chủ tịch Ủy ban nhân dân phường Bình Minh giao các đơn vị thực hiện như sau:',
        ],
        signature: ['CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      whole: true,
    },
    {
      name: 'công văn nêu ý kiến của Chủ tịch',
      text: letterWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        number: 'Số: 25/UBND-VP',
        opening: ['Thực hiện kế hoạch công tác năm 2026 của tỉnh; Chủ tịch Ủy ban nhân dân phường có ý kiến như sau:'],
        body: ['Các đơn vị nộp lưu hồ sơ trước ngày 15 tháng 4 năm 2026./.'],
        signature: ['CHỦ TỊCH', 'Nguyễn Văn An'],
      }),
      whole: true,
    },
    { name: 'văn bản của sở', text: planWith({}), whole: true },
  ],
});
