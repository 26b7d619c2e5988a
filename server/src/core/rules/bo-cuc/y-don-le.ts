import { defineRule } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf } from './_division.ts';
import { type List, listsOf } from './_lists.ts';
import { straysOf } from './_stray.ts';

export default defineRule({
  id: 'bo-cuc/y-don-le',
  since: '0.1.0',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'chia nhỏ khi có từ hai ý trở lên', kind: 'thong-le' }],
  onSaveOnly: true,
  title: { vi: 'Danh sách chỉ có một ý', en: 'A list with a single item' },
  messages: {
    vi: {
      mot: '“{so}” là ý duy nhất của danh sách; chỉ đánh số khi có từ hai ý trở lên.',
    },
    en: {
      mot: '“{so}” is the only item of its list; number items only where there are two or more.',
    },
  },
  docs: {
    vi: 'Một mục chỉ có ý “1.”, một khoản chỉ có điểm “a)” thường là do xóa hoặc chuyển các ý còn lại. Không có điều khoản nào cấm, nên đây chỉ là gợi ý và chỉ xét khi lưu. Văn bản sửa đổi, bổ sung không xét.',
    en: 'A section with nothing but “1.”, or a clause with nothing but “a)”, is usually what remains after others were deleted or moved. No rule forbids it, so this is a hint, computed on save. Amending acts are left alone.',
  },
  check(context, report) {
    if (isAmending(context.doc) || !context.isMain) return;
    const lists = listsOf(context);
    lists.forEach((list, i) => {
      const { level, members, parent } = list;
      const [only] = members;
      if (level !== 'y' || members.length !== 1 || only === undefined || parent === undefined) return;
      if (only.ordinal !== 1 || only.style === 'ordinal-word' || straysOf(list).length > 0) return;
      if (isDividedAsNext(only) || goesOn(only, parent, lists, i)) return;
      report({ span: labelSpan(only), message: 'mot', values: { so: nameOf(only) } });
    });
  },
  examples: [
    {
      name: 'một điểm duy nhất',
      text: '1. Văn phòng:\n\n⟦a)⟧ Rà soát văn bản.\n\n2. Các phòng lập hồ sơ.',
      message: '“a)” là ý duy nhất',
    },
    {
      name: 'hai điểm',
      text: '1. Văn phòng:\n\na) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
    {
      name: 'điểm a) còn chia 1), 2)',
      text: '1. Văn phòng:\n\na) Rà soát văn bản:\n\n1) Văn bản đi;\n\n2) Văn bản đến;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
    {
      name: 'một gạch đầu dòng; điểm còn danh sách ở dưới',
      text: '1. Văn phòng:\n\n- Rà soát văn bản.\n\n2. Các phòng:\n\na) Lập hồ sơ:\n\n1) Hồ sơ giấy;\n\n2) Hồ sơ số;\n\nb) Nộp lưu hồ sơ.',
    },
  ],
});

/** "2.1." under "1.": item 2 has lost its label, which `so-nhieu-cap-lech` says. */
function isDividedAsNext({ num, children }: Division): boolean {
  return children.some(
    (one) => isDivision(one) && one.style === 'decimal-multi' && one.num.startsWith(`${Number(num) + 1}.`),
  );
}

/**
 * "1)" under "a)" stands beside it in the tree, as it leads "a)" elsewhere; "b)" is then found below the last of them. `lists` in
 * source order, looked through only as far as the parent reaches: a file may hold ten thousand of them.
 */
function goesOn(only: Division, parent: Division, lists: readonly List[], at: number): boolean {
  for (let i = at + 1; ; i += 1) {
    const next = lists[i];
    const first = next?.members[0];
    if (first === undefined || first.span.start >= parent.span.end) return false;
    if (first.type === only.type && first.style === only.style) return next?.continues === true && first.ordinal === 2;
  }
}
