import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { tasksOf, unitsIn } from '../../server/src/core/tree/tasks.ts';
import { framed } from '../harness/frame.ts';

function tasks(fragment: string) {
  const own = (text: string | undefined): boolean => text !== undefined && fragment.includes(text);
  return tasksOf(parse(framed(fragment)).main)
    .filter((task) => own(task.leaf.flat.text.slice(task.from, task.to)))
    .map(({ unit, leads, deadlines, reports, reportedTo }) => ({
      unit: unit?.text,
      leads: leads.map((one) => one.text),
      deadlines: deadlines.map((one) => one.iso),
      reports: reports?.text,
      reportedTo: reportedTo?.text,
    }));
}

test('the unit of an item, what it reports, to whom, by when', () => {
  expect(tasks('1. Phòng Tổng hợp: tổng hợp, báo cáo Giám đốc Sở kết quả trước ngày 05/12/2026.')).toEqual([
    { unit: 'Phòng Tổng hợp', leads: [], deadlines: ['2026-12-05'], reports: 'báo cáo', reportedTo: 'Giám đốc Sở' },
  ]);
});

test('leaders that the sentence names', () => {
  expect(tasks('1. Giao Sở Nội vụ và Sở Văn hóa, Thể thao và Du lịch chủ trì tổng kết.')[0]?.leads).toEqual([
    'Sở Nội vụ',
    'Sở Văn hóa, Thể thao và Du lịch',
  ]);
});

test('items of a unit hand it down', () => {
  const [task] = tasks('1. Sở Tài chính\na) Báo cáo kết quả về Sở Nội vụ.');
  expect(task?.unit).toBe('Sở Tài chính');
});

test('what happened before a day and what is reported when needed are no tasks', () => {
  expect(tasks('1. Tổng hợp các vụ việc phát sinh trước ngày 01/7/2026.')).toEqual([]);
  expect(tasks('1. Nếu có vướng mắc về kết quả thì báo cáo Giám đốc Sở.')).toEqual([]);
});

test('a list of units', () => {
  const names = (list: string): string[] => unitsIn(list).map(({ from, to }) => list.slice(from, to));
  expect(names('Sở Nội vụ; Sở Tài chính')).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  expect(names('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã')).toEqual([
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  ]);
  expect(names('Các sở, ban, ngành')).toEqual([]);
});

/** Unit, who leads, by when, what is reported, to whom; `–` for what isn't said. No line: no task. */
test.each<readonly [string, readonly string[]]>([
  [
    '1. Sở Nội vụ: chủ trì, phối hợp với Sở Tài chính tổng kết, báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
    ['Sở Nội vụ | – | 2026-12-15 | báo cáo kết quả | Ủy ban nhân dân tỉnh'],
  ],
  [
    '1. Phòng Tổng hợp chủ trì, phối hợp với Văn phòng gửi kết quả chậm nhất là 17 giờ 00 phút, ngày 15/12/2026.',
    ['Phòng Tổng hợp | Phòng Tổng hợp | 2026-12-15 | – | –'],
  ],
  [
    '1. Giao Văn phòng chủ trì; hoàn thành chậm nhất ngày 01/6/2026; gửi báo cáo kết quả cho Giám đốc Sở để tổng hợp.',
    ['Văn phòng | – | 2026-06-01 | – | –', 'Văn phòng | – | – | báo cáo kết quả | Giám đốc Sở'],
  ],
  ['1. Đề nghị các đồng chí Trưởng phòng nộp hồ sơ trước ngày 05/12/2026.', ['– | – | 2026-12-05 | – | –']],
  [
    '1. Yêu cầu Phòng Tổng hợp, Thanh tra Sở chủ trì kiểm tra.',
    ['Phòng Tổng hợp, Thanh tra Sở | Phòng Tổng hợp + Thanh tra Sở | – | – | –'],
  ],
  ['1. Do Sở Nội vụ; Sở Tài chính chủ trì thẩm định.', ['– | Sở Tài chính | – | – | –']],
  ['1. Hồ sơ được cấp trước ngày 05/12/2026.', []],
  ['1. Báo cáo kết quả được gửi trước ngày 05/12/2026.', ['– | – | 2026-12-05 | Báo cáo kết quả | –']],
  ['1. Hoàn thành trước ngày 05/12.', []],
  ['1. Hoàn thành trước ngày 31/02/2026.', []],
  ['1. Hoàn thành sau ngày 05/12/2026.', []],
  [
    '1. Kịp thời báo cáo tình hình với Thường trực Hội đồng, Chủ tịch xem xét.',
    ['– | – | – | báo cáo tình hình | Thường trực Hội đồng'],
  ],
  ['1. Báo cáo kết quả lên Lãnh đạo Sở theo quy định.', ['– | – | – | Báo cáo kết quả | Lãnh đạo Sở']],
  ['1. Thực hiện chế độ báo cáo kết quả.', []],
  ['1. Khi có vướng mắc, báo cáo tình hình về Sở Nội vụ.', []],
  ['1. Nộp Báo cáo kết quả tại phiên họp.', []],
  ['1. Các phòng, đơn vị báo cáo việc thực hiện.', []],
  ['1. Các phòng, đơn vị báo cáo kết quả thực hiện.', ['– | – | – | báo cáo kết quả | –']],
  ['1. Văn phòng (bộ phận một cửa)', []],
  ['a) Gửi kết quả trước ngày 05/12/2026.', ['– | – | 2026-12-05 | – | –']],
  ['b) Tổng hợp kết quả, báo cáo tiến độ.', ['– | – | – | báo cáo tiến độ | –']],
  ['1. Văn phòng là đầu mối báo cáo kết quả.', ['Văn phòng | – | – | báo cáo kết quả | –']],
  ['1. Trường Chính trị tỉnh có trách nhiệm báo cáo kết quả.', ['Trường Chính trị tỉnh | – | – | báo cáo kết quả | –']],
  ['1. Ban hành kế hoạch trước ngày 05/12/2026.', []],
  ['1. Việc chủ trì họp do Phòng Tổng hợp chủ trì.', ['– | Phòng Tổng hợp | – | – | –']],
  ['1. Giao Phòng Tổng hợp là đơn vị chủ trì.', []],
  [
    '1. Phòng Tổng hợp tổng hợp kết quả, trình Giám đốc Sở trước ngày 5 tháng 12 năm 2026, báo cáo kết quả với Chủ tịch Ủy ban nhân dân tỉnh.',
    ['– | – | 2026-12-05 | báo cáo kết quả | Chủ tịch Ủy ban nhân dân tỉnh'],
  ],
  ['1. Giao Phòng Tổng hợp chủ trì.', ['Phòng Tổng hợp | Phòng Tổng hợp | – | – | –']],
])('%s', (fragment, expected) => {
  const line = (parts: readonly (string | undefined)[]): string =>
    parts.map((part) => (part === undefined || part === '' ? '–' : part)).join(' | ');
  const found = tasks(fragment).map(({ unit, leads, deadlines, reports, reportedTo }) =>
    line([unit, leads.join(' + '), deadlines.join(' + '), reports, reportedTo]),
  );
  expect(found).toEqual(expected);
});
