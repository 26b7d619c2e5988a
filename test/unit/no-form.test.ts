import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

/** What another Markdown viewer would show otherwise, in a text of any kind: no fault of the form. */
const OF_VIEWERS = ['trinh-bay/gach-duoi-chu', 'trinh-bay/thieu-dong-trong', 'trinh-bay/thut-dau-dong'];
/** Rules that are off by default speak too. */
const ALL_ON = Object.fromEntries(
  RULES.filter(({ id, offByDefault }) => offByDefault === true && !OF_VIEWERS.includes(id)).map((rule) => [
    rule.id,
    rule.severity,
  ]),
);

function said(text: string): string[] {
  return lint(parse(text), { language: 'vi', levels: ALL_ON, today: '2026-03-15' }).map(
    (finding) => `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`,
  );
}

describe('what is no document, or none yet, has no fault of the form', () => {
  it.each([
    ['an empty file', ''],
    [
      'a note with a name below it',
      'Họp phòng sáng thứ Hai, mọi người chuẩn bị số liệu.\nNhắc lại: nộp trước 10 giờ.\nGiám đốc\nNguyễn Văn An\n',
    ],
    [
      'contents that have no head yet',
      'Mở đầu.\nI. MỤC ĐÍCH\nTrồng cây.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng theo dõi, báo cáo Giám đốc Sở hằng quý.\n2. Các phòng thực hiện.\n',
    ],
    ['a list of names', '1. Nguyễn Văn An, Văn phòng\n2. Lê Thị Hoa, Phòng Tổng hợp\n3. Trần Văn Bình, Thanh tra Sở\n'],
    ['a letter to a friend', 'Chào anh An,\nTôi gửi anh bản nháp, anh xem giúp.\nCảm ơn anh.\n'],
    ['a table alone', '| Phòng | Hồ sơ |\n|---|---|\n| Phòng Tổng hợp | 5 |\n'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
