import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/docx/paste/read-html.ts';

const read = (html: string): string | undefined => readHtml(html)?.text;
/** As Word puts it on the clipboard. */
const word = (body: string, style = ''): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document><style><!--\n/* Font Definitions */\n@font-face {font-family:Wingdings;}\n${style}\n--></style></head><body lang=VI><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const numbered = (label: string, words: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></b><![endif]>${words}<o:p></o:p></p>`;

describe('what is copied in Word', () => {
  test('paragraphs, with the line ends that Word puts into them', () => {
    expect(
      read(
        word('<p class=MsoNormal>Căn cứ Luật\r\nThi đua;<o:p></o:p></p>\r\n\r\n<p class=MsoNormal>Xét đề nghị.</p>'),
      ),
    ).toBe('Căn cứ Luật Thi đua;\n\nXét đề nghị.');
  });

  test('automatic numbers as they were shown', () => {
    const body = numbered('I.', 'MỤC ĐÍCH') + numbered('Điều 1.', 'Phạm vi') + numbered('đ)', 'Rà soát;');
    expect(read(word(body))).toBe('I. MỤC ĐÍCH\n\nĐiều 1. Phạm vi\n\nđ) Rà soát;');
  });

  test('signs of lists are dashes', () => {
    const sign = "<span style='font-family:Symbol'>·</span>";
    expect(read(word(numbered(sign, 'Các phòng;') + numbered('-', 'Lưu: VT.')))).toBe('- Các phòng;\n\n- Lưu: VT.');
  });

  test('the two columns of a header one below the other, signature and recipients too', () => {
    const cell = (...lines: readonly string[]): string =>
      `<td width=250 style='width:187pt'>${lines.map((line) => `<p class=MsoNormal align=center><b>${line}</b></p>`).join('')}</td>`;
    const table = `<table class=MsoNormalTable border=0><tr>${cell('SỞ NỘI VỤ')}${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}</tr></table>`;
    expect(read(word(table))).toBe('SỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc');
  });

  test('tables with lines are tables, merged cells stand in their columns', () => {
    const rows = [
      '<tr><td rowspan=2>STT</td><td colspan=2>Chỉ tiêu</td></tr>',
      '<tr><td>Năm 2026</td><td>Năm 2027</td></tr>',
      '<tr><td>1</td><td>60%</td><td>80% | 90%</td></tr>',
    ];
    expect(read(word(`<table class=MsoTableGrid border=1>${rows.join('')}</table>`))).toBe(
      '| STT | Chỉ tiêu |  |\n| --- | --- | --- |\n|  | Năm 2026 | Năm 2027 |\n| 1 | 60% | 80% \\| 90% |',
    );
  });

  test('cells over two rows in the middle and at the end', () => {
    const rows =
      '<tr><td>a</td><td rowspan=2>b</td><td rowspan=3>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr>';
    expect(read(`<table border=1>${rows}</table>`)).toBe(
      '| a | b | c |\n| --- | --- | --- |\n| d |  |  |\n| e | f |  |',
    );
  });

  test('letters of old fonts, given to the run or to the style', () => {
    expect(read(word('<p><span style=\'font-family:".VnTime"\'>Céng hßa x· héi</span></p>'))).toBe('Cộng hòa xã hội');
    expect(
      read(
        word('<p class=MsoNormal>Céng hßa x· héi</p>', 'p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime";}'),
      ),
    ).toBe('Cộng hòa xã hội');
    expect(read(word('<p class=MsoNormal>Cộng hòa xã hội</p>', 'p.MsoNormal {font-family:".VnTime";}'))).toBe(
      'Cộng hòa xã hội',
    );
  });

  test('bold and italic in running text, not in what is bold by the form', () => {
    const opening = '<p>KẾ HOẠCH</p><p>Rà soát</p><p><b>I. MỤC ĐÍCH</b></p>';
    expect(read(word(`${opening}<p>Hoàn thành <b>trước</b> ngày <i>15</i>.</p>`))).toBe(
      'KẾ HOẠCH\n\nRà soát\n\nI. MỤC ĐÍCH\n\nHoàn thành **trước** ngày *15*.',
    );
    expect(read(word('<p><b>Cả đoạn đậm</b></p>'))).toBe('Cả đoạn đậm');
    expect(read('<b style="font-weight:normal" id="docs-internal-guid-1"><p>Chữ thường.</p></b>')).toBe('Chữ thường.');
  });

  test('what Word doesn’t show isn’t pasted', () => {
    const hidden =
      "<p>Còn<del>đã xóa</del><ins> lại</ins><span style='display:none'>ẩn</span><span style='mso-hide:all'>ẩn</span></p><div style='mso-element:comment-list'><p>ghi chú</p></div>";
    expect(read(word(hidden))).toBe('Còn lại');
  });

  test('signs that Markdown would read are escaped', () => {
    expect(read(word('<p>Điểm *quan trọng* nhất &lt;a&gt;</p>'))).toBe('Điểm \\*quan trọng\\* nhất \\<a>');
  });

  test('where it was copied', () => {
    expect(readHtml(word('<p>a b c</p>'))?.origin).toBe('office');
    expect(readHtml('<meta name="generator" content="LibreOffice 24.2"><p>a</p>')?.origin).toBe('office');
    expect(readHtml('<p>a</p>')?.origin).toBe('web');
  });
});

describe('lists of HTML', () => {
  test('numbers as a browser counts them', () => {
    const list =
      '<ol type="I" start="3"><li>MỤC<ol><li><p>Khoản</p></li><li>Khoản<ol type=a><li>Điểm</li><li>Điểm</li></ol></li></ol></li></ol>';
    expect(read(list)).toBe('III. MỤC\n\n1. Khoản\n\n2. Khoản\n\na) Điểm\n\nb) Điểm');
    expect(read('<ul><li>Một</li><li>Hai</li></ul>')).toBe('- Một\n\n- Hai');
    expect(read('<ol><li value=7>Bảy</li><li>Tám</li></ol>')).toBe('7. Bảy\n\n8. Tám');
  });
});

describe('any markup', () => {
  test('references', () => {
    expect(
      read('<p>&Uacute;t &agrave; &#7873; &#x1EC1; &ldquo;x&rdquo; &khong; &amp;lt; 5 &lt; 6 &#0;&#xD800;.</p>'),
    ).toBe('Út à ề ề “x” &khong; &lt; 5 < 6 .');
  });

  test('no words: nothing', () => {
    for (const html of [
      '',
      '<p></p>',
      '<!-- a -->',
      '<style>p{}</style>',
      '<script>alert(1)</script>',
      '<table><tr><td></table>',
    ]) {
      expect(readHtml(html)).toBeUndefined();
    }
  });

  test('broken markup gives its words', () => {
    expect(read('<p>một<td>hai</table><tr>ba<b>bốn')).toBe('một\n\nhai\n\nba**bốn**');
    expect(read('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>c')).toContain('c');
    expect(read('3 < 5 và <p')).toBe('3 < 5 và');
    expect(read('<p title="a>b">chữ</p>')).toBe('chữ');
    expect(read('<p>chữ<!-- không đóng')).toBe('chữ');
    expect(read(`${'<div>'.repeat(5000)}sâu${'</div>'.repeat(5000)}`)).toBe('sâu');
    expect(read(`${'<table><tr><td>'.repeat(300)}sâu`)).toBe('sâu');
  });

  test('every prefix of a page gives something or nothing, never a failure', () => {
    const page = word(
      `<table border=1><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>${numbered('1.', 'Việc &amp; người')}<ul><li>x</ul>`,
      'p.MsoNormal{font-family:".VnTime"}',
    );
    for (let end = 0; end <= page.length; end += 3) expect(() => readHtml(page.slice(0, end))).not.toThrow();
  });
});
