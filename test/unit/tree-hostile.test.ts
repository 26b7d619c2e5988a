import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';

const MEGABYTE = 1_000_000;

function lines(line: string): string {
  return `${line}\n`.repeat(MEGABYTE / (line.length + 1)).trimEnd();
}

/** Quadratic in a naive builder of the tree, minutes for each; the test's time limit is the proof. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['opening lines without an end mark', planWith({ opening: [lines('Giờ họp: 8 giờ')] })],
  ['lines of an invitation', planWith({ type: 'GIẤY MỜI', opening: [lines('Thời gian: 8 giờ')] })],
  ['annexes', `${planWith({})}\n${lines('Phụ lục I\nDANH MỤC HỒ SƠ\nHồ sơ của Văn phòng.')}`],
  ['marks of urgency', `${lines('RẤT KHẨN')}\n${planWith({})}`],
  ['forms of a copy', `${planWith({})}\n${lines('SAO Y')}`],
];

describe('hostile documents are read to the end', () => {
  test.each(HOSTILE)(
    '%s',
    (_name, text) => {
      const { leaves } = parse(text);
      const held = leaves.reduce(
        (sum, { span }) => sum + text.slice(span.start, span.end).replace(/\s/gu, '').length,
        0,
      );
      expect(held).toBe(text.replace(/\s/gu, '').length);
    },
    20_000,
  );
});
