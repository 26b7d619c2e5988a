import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelEdit, labelSpan, nameOf, numRange } from './_division.ts';
import { type List, listsOf } from './_lists.ts';
import { straysOf } from './_stray.ts';

export default defineRule({
  id: 'bo-cuc/so-nhieu-cap-lech',
  since: '0.1.0',
  related: ['bo-cuc/y-nhay-so', 'bo-cuc/sai-kieu-danh-so'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'thong-le', at: 'số nhiều cấp (1.1, 1.2) mang số của ý chứa nó', kind: 'thong-le' },
  ],
  fix: 'review',
  title: { vi: 'Số nhiều cấp không khớp số của ý chứa nó', en: 'Multi-level number doesn’t fit its parent' },
  messages: {
    vi: {
      lech: '“{so}” nằm dưới “{cha}”; số nhiều cấp ở đây bắt đầu bằng “{dau}.”.',
      thieuCha: '“{so}” nằm dưới “{cha}”; thiếu ý “{dau}”.',
      cha: 'Ý chứa nó',
      doi: 'Sửa thành số dưới “{dau}”',
    },
    en: {
      lech: '“{so}” stands under “{cha}”; multi-level numbers begin with “{dau}.” here.',
      thieuCha: '“{so}” stands under “{cha}”; item “{dau}” is missing.',
      cha: 'The item that holds it',
      doi: 'Change to a number under “{dau}”',
    },
  },
  labels: ['cha'],
  docs: {
    vi: 'Số nhiều cấp ghép từ số của ý chứa nó: dưới “3.” là “3.1.”, “3.2.”. “2.1.” nằm dưới “3.” thường là do chép đoạn hoặc đổi chỗ ý mà quên sửa số; “2.1.” nằm dưới “1.” thường là thiếu ý “2.”. Nghị định 30 không quy định số nhiều cấp, nhưng số sai thì không viện dẫn được.',
    en: 'A multi-level number is made of its parent’s: under “3.” stand “3.1.”, “3.2.”. “2.1.” under “3.” comes from copying or moving an item; “2.1.” under “1.” usually means that item “2.” is missing. Nghị định 30 says nothing about multi-level numbers, but a wrong one can’t be referred to.',
  },
  check(context, report) {
    const lists = listsOf(context);
    const places = placesOf(lists);
    // "2)" after "1.": what stands under it is counted to 1.
    const strays = new Set(lists.flatMap((list) => (straysOf(list).length === 0 ? [] : list.members)));
    for (const { members, parent } of lists) {
      if (parent === undefined || (parent.style !== 'decimal' && parent.style !== 'decimal-multi')) continue;
      const wrong = members.filter((one) => one.style === 'decimal-multi' && isWrong(one, parent));
      const first = wrong[0];
      if (first === undefined) continue;
      const head = headOf(first);
      // The parent's own number is out of order, and its contents know the right one: that is one fault, not two.
      if (Number(lastOf(head)) === places.get(parent)) continue;
      if (strays.has(parent)) continue;
      const opensNext = first.ordinal === 1 && Number(lastOf(head)) === parent.ordinal + 1;
      const edits = opensNext ? [] : headEdits(wrong, parent, context.parsed.text);
      report({
        span: labelSpan(first),
        message: opensNext ? 'thieuCha' : 'lech',
        values: { so: nameOf(first), cha: nameOf(parent), dau: opensNext ? head : parent.num },
        ...(edits.length === 0 ? {} : { fix: { title: 'doi', edits } }),
        related: [{ span: labelSpan(parent), message: 'cha' }],
      });
    }
  },
  examples: [
    {
      name: 'số của ý khác',
      text: '1. Văn phòng\n\n1.1. Rà soát văn bản.\n\n1.2. Tập huấn nghiệp vụ.\n\n2. Các phòng\n\n2.1. Lập hồ sơ.\n\n⟦1.2.⟧ Nộp lưu hồ sơ.',
      message: 'bắt đầu bằng “2.”',
      fixed:
        '1. Văn phòng\n\n1.1. Rà soát văn bản.\n\n1.2. Tập huấn nghiệp vụ.\n\n2. Các phòng\n\n2.1. Lập hồ sơ.\n\n2.2. Nộp lưu hồ sơ.',
    },
    {
      name: 'thiếu ý chứa',
      text: '1. Văn phòng\n\n1.1. Rà soát văn bản.\n\n⟦2.1.⟧ Lập hồ sơ.\n\n2.2. Nộp lưu hồ sơ.',
      message: 'thiếu ý “2”',
    },
    {
      name: 'khớp',
      text: '1. Văn phòng\n\n1.1. Rà soát văn bản.\n\n1.1.1. Văn bản đến.\n\n1.1.2. Văn bản đi.\n\n1.2. Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
    {
      name: 'số của ý chứa sai, ý ở dưới đúng: quy tắc khác nhắc',
      also: ['bo-cuc/y-nhay-so'],
      text: '1. Văn phòng\n\n1.1. Rà soát văn bản.\n\n1.2. Tập huấn nghiệp vụ.\n\n3. Các phòng\n\n2.1. Lập hồ sơ.\n\n2.2. Nộp lưu hồ sơ.',
    },
    {
      name: 'bỏ một cấp không xét ở đây',
      text: '1. Văn phòng\n\n1.1.1. Rà soát văn bản.\n\n1.1.2. Tập huấn nghiệp vụ.\n\n2. Các phòng lập hồ sơ.',
    },
  ],
});

/** The number that an item would have if its list were numbered from its first member on without a fault. */
function placesOf(lists: readonly List[]): Map<Division, number> {
  const places = new Map<Division, number>();
  for (const { members } of lists) {
    const from = members[0]?.ordinal ?? 1;
    members.forEach((one, i) => {
      places.set(one, from + i);
    });
  }
  return places;
}

function headOf(one: Division): string {
  return one.num.slice(0, one.num.lastIndexOf('.'));
}

function lastOf(num: string): string {
  return num.slice(num.lastIndexOf('.') + 1);
}

/** A level left out ("1.1.1" right under "1.") is another matter. */
function isWrong(one: Division, parent: Division): boolean {
  const head = headOf(one);
  return head !== parent.num && head.split('.').length === parent.num.split('.').length;
}

function headEdits(wrong: readonly Division[], parent: Division, source: string): Edit[] {
  return wrong.flatMap((one) => {
    const place = numRange(one);
    const head = headOf(one);
    const edit =
      place === undefined ? undefined : labelEdit(one, source, place.from, place.from + head.length, parent.num);
    return edit === undefined ? [] : [edit];
  });
}
