import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';

const PERCENT = /[0-9] ?%/gu;
/** More places than this are told together. */
const CAP = 3;

export default defineRule({
  id: 'nhat-quan/dau-phan-tram',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'một cách viết phần trăm trong cả văn bản', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Dấu phần trăm khi liền khi cách', en: 'Per cent sign with and without a blank' },
  messages: {
    vi: {
      cach: '“{viet}” có dấu cách trước dấu phần trăm, những chỗ khác trong văn bản viết liền; nên viết “{dung}”.',
      lien: '“{viet}” viết liền dấu phần trăm, những chỗ khác trong văn bản có dấu cách; nên viết “{dung}”.',
      sua: 'Sửa thành “{dung}”',
      het: 'Sửa cả {so} chỗ',
    },
    en: {
      cach: '“{viet}” has a blank before the sign, the other places of this document don’t; write “{dung}”.',
      lien: '“{viet}” has no blank before the sign, the other places of this document do; write “{dung}”.',
      sua: 'Change to “{dung}”',
      het: 'Change all {so} places',
    },
  },
  docs: {
    vi: 'Văn bản hành chính nước ta hầu hết viết liền: 80%; tiêu chuẩn quốc tế viết cách: 80 %. Cách nào cũng được, miễn một văn bản theo một cách; cách dùng nhiều hơn được coi là cách của văn bản, bằng nhau thì viết liền.',
    en: 'Nearly all Vietnamese documents write 80%, international standards 80 %. Either is right as long as a document keeps to one: the more frequent, or no blank where both are equally frequent.',
  },
  check({ parsed, view }, report) {
    // Nearly every document has one way, or no per cent at all.
    if (!view.printedText.text.includes(' %')) return;
    const all = matchesIn(view.printedText, PERCENT);
    const spaced = all.filter(({ text }) => text.includes(' '));
    const tight = all.filter(({ text }) => !text.includes(' '));
    const few = spaced.length > tight.length ? tight : spaced;
    if (few.length === 0 || few.length === all.length) return;
    const places = few.flatMap(({ leaf, from, to, text }) => {
      const span = spanOf(leaf.flat, from + 1, to - 1);
      const figure = /[\p{Nd}.,]{1,12}$/u.exec(leaf.flat.text.slice(Math.max(0, from - 11), from + 1))?.[0] ?? text;
      const written = parsed.text.slice(span.start, span.end);
      if (few === spaced && !/^[ \u00a0]{1,3}$/u.test(written)) return [];
      const edit = few === spaced ? { span, text: '' } : { span: { start: span.end, end: span.end }, text: ' ' };
      return [{ leaf, from, to, figure, edit }];
    });
    const shown = places.length > CAP ? places.slice(0, 1) : places;
    for (const { leaf, from, to, figure, edit } of shown) {
      const [viet, dung] = few === spaced ? [`${figure} %`, `${figure}%`] : [`${figure}%`, `${figure} %`];
      const fix =
        shown.length < places.length
          ? { title: 'het' as const, edits: places.map((place) => place.edit), values: { so: places.length } }
          : { title: 'sua' as const, edits: [edit], values: { dung } };
      const span = spanOf(leaf.flat, from + 1 - figure.length, to);
      report({ span, message: few === spaced ? 'cach' : 'lien', values: { viet, dung }, fix });
    }
  },
  examples: [
    {
      name: 'một chỗ có dấu cách',
      text: 'Đạt 80%, tăng 12,5%; còn lại ⟦7,5 %⟧.',
      message: 'nên viết “7,5%”',
      fixed: 'Đạt 80%, tăng 12,5%; còn lại 7,5%.',
    },
    {
      name: 'một chỗ viết liền',
      text: 'Đạt 80 %, tăng 12,5 %; còn lại ⟦7,5%⟧.',
      message: 'nên viết “7,5 %”',
      fixed: 'Đạt 80 %, tăng 12,5 %; còn lại 7,5 %.',
    },
    {
      name: 'nhiều chỗ',
      text: 'Đạt ⟦1 %⟧, 2 %, 3 %, 4 %; còn 1%, 2%, 3%, 4%, 5%.',
      message: 'nên viết “1%”',
      fixed: 'Đạt 1%, 2%, 3%, 4%; còn 1%, 2%, 3%, 4%, 5%.',
    },
    { name: 'một cách', text: 'Đạt 80 %, tăng 12,5 %; tỉ lệ phần trăm (%) ghi ở cột 5.' },
    { name: 'chỗ để trống trước dấu không xét', text: 'Đạt 80%, tăng 12,5%; còn lại 7,5    %; riêng ⟦7 %⟧.' },
  ],
});
