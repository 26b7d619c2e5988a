import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { spanOf, spanOfAll } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { hasForm, isState } from './_document.ts';
import { letterWith } from './_example.ts';
import { lineStart } from './_insert.ts';

const CAP = 2;

interface Fault extends Place {
  readonly message: 'giua' | 'thieu';
  readonly values: { readonly dau: string; readonly dung: string };
}

export default defineRule({
  id: 'the-thuc/kinh-gui-dau',
  part: 'addressees',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Dấu trong phần “Kính gửi”', en: 'Marks in the “Kính gửi” part' },
  messages: {
    vi: {
      haicham: 'Sau “Kính gửi” thiếu dấu hai chấm.',
      giua: 'Dòng trong phần “Kính gửi” kết thúc bằng “{dau}”; cần “{dung}”.',
      thieu: 'Cuối dòng trong phần “Kính gửi” thiếu dấu “{dung}”.',
      nhieu:
        '{so} dòng trong phần “Kính gửi” có dấu cuối dòng chưa đúng; cuối mỗi dòng là dấu chấm phẩy, dòng cuối là dấu chấm.',
      them: 'Thêm dấu hai chấm',
      sua: 'Sửa dấu cuối dòng',
    },
    en: {
      haicham: 'The colon after “Kính gửi” is missing.',
      giua: 'A line of the “Kính gửi” part ends with “{dau}”; “{dung}” is expected.',
      thieu: 'The mark “{dung}” at the end of a line of the “Kính gửi” part is missing.',
      nhieu:
        'In {so} lines of the “Kính gửi” part the last mark is wrong; each line ends with a semicolon, the last with a full stop.',
      them: 'Add the colon',
      sua: 'Correct the last mark',
    },
  },
  docs: {
    vi: 'Sau “Kính gửi” có dấu hai chấm. Gửi một nơi thì tên nơi ấy cùng dòng với “Kính gửi”. Gửi hai nơi trở lên thì xuống dòng: mỗi nơi một dòng, đầu dòng có gạch đầu dòng, cuối dòng là dấu chấm phẩy, cuối dòng cuối cùng là dấu chấm.',
    en: 'A colon stands after “Kính gửi”. A single receiver stands on the same line. Two or more stand below it: a line each after a dash, ending with a semicolon, the last with a full stop.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc)) return;
    const { addresseeLabel: label, addressees } = doc.preface;
    if (label === undefined || addressees.length === 0) return;
    if (/^Kính gửi$/u.test(label.flat.text)) {
      const span = spanOfAll(label.flat);
      const clean = parsed.text.slice(span.start, span.end) === label.flat.text;
      const edits = [{ span: { start: span.end, end: span.end }, text: ':' }];
      report({ span, message: 'haicham', ...(clean ? { fix: { title: 'them', edits } } : {}) });
    }
    // Several “Kính gửi: …” one below the other are no list: each has its receiver beside it.
    const listed = addressees.filter(({ span }) => {
      return /^[\s*_]*(?:[-–—+]\s*)?$/u.test(parsed.text.slice(lineStart(parsed.text, span.start), span.start));
    });
    if (listed.length < 2) return;
    const faults = listed.flatMap((leaf, i) => faultOf(leaf, i === listed.length - 1 ? '.' : ';'));
    reportMany(
      faults,
      CAP,
      ({ span, message, values, edits }) => report({ span, message, values, fix: { title: 'sua', edits } }),
      ({ span }, so, edits) => report({ span, message: 'nhieu', values: { so }, fix: { title: 'sua', edits } }),
    );
  },
  examples: [
    {
      name: 'thiếu dấu hai chấm',
      text: letterWith({ addressee: '⟦Kính gửi⟧ Các sở, ban, ngành của tỉnh.' }),
      message: 'thiếu dấu hai chấm',
      fixed: letterWith({}),
      whole: true,
    },
    {
      name: 'hai nơi nhận không có dấu cuối dòng',
      text: letterWith({
        addressee: 'Kính gửi:\n- Các sở, ban, ngành của ⟦tỉnh⟧\n- Ủy ban nhân dân các xã, ⟦phường⟧',
      }),
      message: 'thiếu dấu “;”',
      fixed: letterWith({
        addressee: 'Kính gửi:\n- Các sở, ban, ngành của tỉnh;\n- Ủy ban nhân dân các xã, phường.',
      }),
      whole: true,
    },
    {
      name: 'dấu phẩy cuối dòng',
      text: letterWith({
        addressee: 'Kính gửi:\n- Các sở, ban, ngành của tỉnh⟦,⟧\n- Ủy ban nhân dân các xã, phường.',
      }),
      message: 'cần “;”',
      fixed: letterWith({
        addressee: 'Kính gửi:\n- Các sở, ban, ngành của tỉnh;\n- Ủy ban nhân dân các xã, phường.',
      }),
      whole: true,
    },
    {
      name: 'nhiều dòng',
      text: letterWith({
        addressee: 'Kính gửi:\n- Các sở của ⟦tỉnh⟧\n- Ủy ban nhân dân các xã\n- Ủy ban nhân dân các phường',
      }),
      message: '3 dòng',
      fixed: letterWith({
        addressee: 'Kính gửi:\n- Các sở của tỉnh;\n- Ủy ban nhân dân các xã;\n- Ủy ban nhân dân các phường.',
      }),
      whole: true,
    },
    {
      name: 'mỗi nơi một “Kính gửi”',
      text: letterWith({ addressee: 'Kính gửi: Sở Tư pháp\nKính gửi: Sở Tài chính' }),
      whole: true,
    },
    { name: 'một nơi nhận', text: letterWith({}), whole: true },
    { name: 'một nơi nhận, không có dấu cuối', text: letterWith({ addressee: 'Kính gửi: Sở Tư pháp' }), whole: true },
  ],
});

function faultOf({ flat }: Leaf, dung: string): Fault[] {
  const { text } = flat;
  // Blanks to be filled in, names of groups ("Các trường:"), two marks (trinh-bay/dau-cau-lap), the figure of a footnote.
  if (/[…_:]$|\.{2}|[.,;:]{2}$|\d\.?$/u.test(text)) return [];
  const dau = /[.,;]$/u.exec(text)?.[0] ?? '';
  if (dau === dung) return [];
  const end = text.length;
  const last = spanOf(flat, end - 1, end);
  if (dau !== '') return [{ span: last, edits: [{ span: last, text: dung }], message: 'giua', values: { dau, dung } }];
  const word = /[^ ]{1,20}$/u.exec(text)?.index ?? end - 1;
  const edit = { span: { start: last.end, end: last.end }, text: dung };
  return [{ span: spanOf(flat, word, end), edits: [edit], message: 'thieu', values: { dau, dung } }];
}
