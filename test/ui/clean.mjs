import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plan as it comes out of a PDF (lines broken) with the header as Word pastes it (TABs). */
export const PASTED = `UBND TỈNH SÔNG HOA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV\tSông Hoa, ngày 07 tháng 3 năm 2026
KẾ HOẠCH
Chỉnh lý tài liệu lưu trữ năm 2026
Thực hiện Luật Lưu trữ và các văn bản hướng dẫn thi hành, Sở Nội vụ ban hành kế
hoạch chỉnh lý tài liệu lưu trữ tồn đọng tại các phòng, đơn vị thuộc Sở trong
năm 2026, cụ thể như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Chỉnh lý dứt điểm tài liệu tồn đọng từ năm 2020 trở về trước của các phòng,
đơn vị; bảo đảm tài liệu được sắp xếp khoa học, dễ tra tìm, phục vụ kịp thời cho
công tác quản lý, điều hành của Sở.
2. Việc chỉnh lý phải đúng nghiệp vụ, tiết kiệm, không làm hỏng, mất tài liệu
trong quá trình vận chuyển, sắp xếp và bảo quản tại kho lưu trữ của Sở theo
quy định hiện hành.
II. TỔ CHỨC THỰC HIỆN
Văn phòng Sở chủ trì, phối hợp với các phòng triển khai kế hoạch này và báo cáo
kết quả trước ngày 15 tháng 12 năm 2026 để tổng hợp, trình Giám đốc Sở xem xét,
quyết định./.
Nơi nhận:
- Các phòng;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An
`;

const NAME = 'dán vào.vbhc';
const TAB = 'trước và sau khi chuẩn hóa';

/** “Chuẩn hóa văn bản dán vào”: the steps, the difference, the edit, undone as one. */
export async function cleaning(wb, step, folder) {
  const read = () => readFileSync(join(folder, NAME), 'utf8');
  const diff = wb.page.locator('.tabs-container [role=tab]', { hasText: TAB });
  const begin = async () => {
    await wb.command('Thể Thức: Chuẩn hóa văn bản dán vào');
    await wb.rows.filter({ hasText: 'Nối dòng bị ngắt' }).waitFor();
  };
  await step('chuẩn hóa văn bản dán vào: từng bước, xem trước rồi mới áp dụng', async () => {
    await wb.open(NAME);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await begin();
    await wb.rows.filter({ hasText: 'nối 8 dòng bị ngắt' }).waitFor();
    await wb.rows.filter({ hasText: 'Phần đầu văn bản' }).waitFor();
    await wb.shot('13-chuan-hoa-cac-buoc');
    await wb.page.keyboard.press('Enter');
    await diff.waitFor();
    await wb.page
      .locator('.monaco-diff-editor .modified .view-line', { hasText: 'phục vụ kịp thời cho công tác' })
      .waitFor();
    await wb.shot('14-chuan-hoa-xem-truoc');
    equal(read(), PASTED);
    await wb.page.locator('.notification-toast .monaco-button', { hasText: 'Áp dụng' }).click();
    await diff.waitFor({ state: 'detached' });
    await wb.save(NAME);
    await wb.shot('15-chuan-hoa-xong');
    const text = read();
    for (const part of [
      'UBND TỈNH SÔNG HOA\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-SNV\n\n',
      '\n\n2. Việc chỉnh lý phải đúng nghiệp vụ, tiết kiệm, không làm hỏng, mất tài liệu trong quá trình vận chuyển',
    ])
      if (!text.includes(part)) throw new Error(`thiếu ${JSON.stringify(part)} trong\n${text.slice(0, 600)}`);
  });
  await step('Ctrl+Z một lần trả lại văn bản như khi dán; “Thôi” thì không đổi gì', async () => {
    await wb.page.keyboard.press('Control+Z');
    await wb.save(NAME);
    equal(read(), PASTED);
    await begin();
    await wb.page.keyboard.press('Enter');
    await diff.waitFor();
    await wb.page.locator('.editor-actions .action-label[aria-label*="Thôi"]').first().click();
    await diff.waitFor({ state: 'detached' });
    equal(read(), PASTED);
    for (const toast of await wb.page.locator('.notification-toast .codicon-notifications-clear').all())
      await toast.click();
  });
  await step('Format Document: văn bản sạch rồi thì không đổi gì nữa', async () => {
    await wb.page.locator(`.tabs-container [role=tab][data-resource-name="${NAME}"]`).click();
    await wb.page.keyboard.press('Control+1');
    await wb.command('Format Document');
    await wb.page.locator(`.tabs-container [role=tab][data-resource-name="${NAME}"].dirty`).waitFor();
    await wb.save(NAME);
    const once = read();
    if (once === PASTED) throw new Error('chưa định dạng');
    await wb.command('Format Document');
    await wb.page.waitForTimeout(800);
    equal(await wb.page.locator(`.tabs-container [role=tab][data-resource-name="${NAME}"].dirty`).count(), 0);
    equal(read(), once);
  });
}

function equal(found, wanted) {
  if (found !== wanted) throw new Error(`có ${JSON.stringify(String(found).slice(0, 400))}`);
}
