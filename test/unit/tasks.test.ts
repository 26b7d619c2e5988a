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
