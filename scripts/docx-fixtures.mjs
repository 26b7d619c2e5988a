#!/usr/bin/env node
import './lib/modern-node.mjs';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/**
 * Makes the .docx of `test/docx` by LibreOffice from HTML, RTF, ODT and plain text written here: files as other programs
 * write them, small enough to be kept. `node scripts/docx-fixtures.mjs`; what must come out of them stands in
 * `test/unit/docx/import-office.test.ts`.
 */
const HEAD = `<table border=0><tr><td><p align=center>UBND TỈNH SÔNG HOA</p><p align=center><b>SỞ NỘI VỤ</b></p></td>
<td><p align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p align=center><b>Độc lập - Tự do - Hạnh phúc</b></p></td></tr>
<tr><td><p align=center>Số: 12/KH-SNV</p></td><td><p align=center><i>Sông Hoa, ngày 05 tháng 3 năm 2026</i></p></td></tr></table>`;
const page = (body) => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

const SOURCES = {
  'ke-hoach.html':
    page(`${HEAD}<p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Rà soát hồ sơ lưu trữ năm 2026</b></p>
<p><b>I. MỤC ĐÍCH</b></p><ol><li>Nắm số lượng hồ sơ của từng phòng.</li><li>Nộp lưu <b>đúng hạn</b>.</li></ol>
<p><b>II. NỘI DUNG</b></p><ol type=a><li>Thống kê hồ sơ;</li><li>Lập mục lục;</li><li>Bàn giao.</li></ol>
<table border=1><tr><th>TT</th><th>Việc</th><th>Hạn</th></tr><tr><td>1</td><td>Thống kê</td><td>30/6/2026</td></tr></table>
<table border=0><tr><td><p><b><i>Nơi nhận:</i></b></p><p>- Như trên;</p><p>- Lưu: VT.</p></td><td><p align=center><b>GIÁM ĐỐC</b></p><p><br></p><p align=center><b>Đỗ Thanh Sơn</b></p></td></tr></table>`),
  'danh-sach.html':
    page(`<ul><li>Văn phòng Sở<ul><li>Tổ văn thư</li><li>Tổ lưu trữ</li></ul></li><li>Thanh tra Sở</li></ul>
<p>Xem <a href="https://example.org/mau">mẫu số 1</a> kèm theo;<br>các phòng gửi trước ngày 30/6/2026.</p>`),
  'bang-gop.html':
    page(`<table border=1><tr><th rowspan=2>Đơn vị</th><th colspan=2>Số hồ sơ</th></tr><tr><th>Giấy</th><th>Điện tử</th></tr>
<tr><td>Văn phòng</td><td>120</td><td>45</td></tr><tr><td>Thanh tra</td><td>38</td><td><table border=1><tr><td>12</td></tr></table></td></tr></table>`),
  'thuong.txt':
    'THÔNG BÁO\nVề việc nghỉ lễ\nSở Nội vụ thông báo lịch nghỉ như sau:\n1. Nghỉ từ ngày 30/4/2026.\n2. Đi làm lại từ ngày 04/5/2026.\n',
  'vntime.rtf': rtf('.VnTime', tcvn('Thực hiện nhiệm vụ được giao, bảo đảm đúng tiến độ.')),
  'vni.rtf': rtf('VNI-Times', vni()),
  'cong-van.rtf': `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}
\\trowd\\cellx4500\\cellx9500\\intbl\\qc ${u('SỞ NỘI VỤ')}\\par ${u('Số: 218/SNV-VTLT')}\\cell ${u('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}\\par ${u('Độc lập - Tự do - Hạnh phúc')}\\par\\i ${u('Sông Hoa, ngày 08 tháng 9 năm 2026')}\\i0\\cell\\row\\pard
\\qc ${u('Kính gửi: Ủy ban nhân dân các xã.')}\\par\\pard\\qj\\fi567 ${u('Sở Nội vụ đề nghị')}{\\footnote ${u('Theo Kế hoạch năm 2026.')}} ${u('rà soát kho lưu trữ./.')}\\par}`,
  'odt.fodt': fodt(),
};

const folder = mkdtempSync(join(tmpdir(), 'the-thuc-docx-'));
try {
  mkdirSync(join(root, 'test', 'docx'), { recursive: true });
  for (const [name, content] of Object.entries(SOURCES)) {
    const source = join(folder, name);
    writeFileSync(source, content);
    const filter = name.endsWith('.html')
      ? ['--infilter=HTML (StarWriter)']
      : name.endsWith('.txt')
        ? ['--infilter=Text (encoded):UTF8']
        : [];
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', 'docx', '--outdir', folder, source], {
      stdio: 'ignore',
    });
    const made = name.replace(/\.[^.]+$/, '.docx');
    copyFileSync(join(folder, made), join(root, 'test', 'docx', made));
    console.log(`test/docx/${made}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Letters beyond ASCII as RTF writes them. */
function u(text) {
  return [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0)}?`)).join('');
}

function rtf(font, hex) {
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 ${font};}}\\f0 ${hex}\\par}`;
}

/** The codes of TCVN3 of the letters of that one sentence. */
function tcvn(text) {
  const codes = { ự: 'f9', ệ: 'd6', ụ: 'f4', ư: 'ad', ợ: 'ee', ả: 'b6', đ: 'ae', ế: 'd5', ộ: 'e9', ú: 'f3' };
  return [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\'${codes[letter]}`)).join('');
}

/** "Thực hiện nhiệm vụ được giao." in VNI, letter and mark. */
function vni() {
  return "Th\\'f6\\'efc hie\\'e4n nhie\\'e4m vu\\'ef \\'f1\\'f6\\'f4\\'efc giao.";
}

/** Lists that number themselves, a tracked change, a text box, a note and a hidden stretch, as OpenDocument has them. */
function fodt() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."><style:list-level-properties text:space-before="1cm"/></text:list-level-style-number><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")"/></text:list-style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info><dc:creator>Văn thư</dc:creator><dc:date>2026-03-05T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:deletion><office:change-info><dc:creator>Văn thư</dc:creator><dc:date>2026-03-05T08:00:00</dc:date></office:change-info><text:p>Phòng A </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:list text:style-name="L"><text:list-item><text:p>MỤC ĐÍCH</text:p><text:list><text:list-item><text:p>Mục đích</text:p><text:list><text:list-item><text:p>Nắm số lượng hồ sơ;</text:p></text:list-item><text:list-item><text:p>Nộp lưu <text:span text:style-name="B">đúng hạn</text:span>.</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Yêu cầu</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>NỘI DUNG</text:p></text:list-item></text:list>
<text:p>Giao <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>Phòng B <text:change-end text:change-id="c1"/>thực hiện<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo phân công năm 2026.</text:p></text:note-body></text:note>.<text:span text:style-name="H">không in</text:span></text:p>
<text:p><draw:frame svg:width="4cm" svg:height="1cm" text:anchor-type="paragraph"><draw:text-box><text:p>HỎA TỐC</text:p></draw:text-box></draw:frame>Các phòng báo cáo trước ngày 30/6/2026.</text:p>
</office:text></office:body></office:document>`;
}
