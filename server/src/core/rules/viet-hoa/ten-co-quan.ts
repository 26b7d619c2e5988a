import { defineRule } from '../../lint/rule.ts';
import { planWith } from '../the-thuc/_example.ts';
import { CASE_MESSAGES, reportPhrases } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/ten-co-quan',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục IV, khoản 1', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên cơ quan, tổ chức viết hoa sai', en: 'Wrong capitals in the name of a body' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động: “Bộ Chính trị”, “Ủy ban nhân dân”, “Hội đồng nhân dân”, “Sở Tài chính”, “Mặt trận Tổ quốc Việt Nam”; riêng “Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam”, “Văn phòng Trung ương Đảng”. Chỉ xét một danh sách tên mà cách viết là chắc chắn; cách bỏ dấu (“Ủy”, “Uỷ”) không bị xét. Không xét chữ in hoa cả, phần đầu, trích yếu, phần ký, chữ trong ngoặc kép, viện dẫn (cơ quan ban hành có quy tắc riêng), văn bản của Đảng, văn bản trước ngày 05/3/2020.',
    en: 'Names of bodies take capitals at the words for kind, function and field: “Bộ Chính trị”, “Ủy ban nhân dân”, “Sở Tài chính”. Only a list of names whose capitals are beyond doubt is looked at; tone placement never matters. Not looked at: text in all capitals, header, subject, signature, quotation marks, citations (the issuer has a rule of its own), Party documents, documents dated before 05/3/2020.',
  },
  regimes: ['nd30'],
  check: (context, report) => reportPhrases(context, 'ten-co-quan', report),
  examples: [
    {
      name: 'mỗi chữ một chữ hoa, thiếu chữ hoa',
      text: 'Các phòng phối hợp với ⟦Ủy Ban Nhân Dân⟧ các xã, ⟦Uỷ ban Nhân dân⟧ các phường và ⟦Sở tài chính⟧.',
      message: '“Ủy ban nhân dân”',
      fixed: 'Các phòng phối hợp với Ủy ban nhân dân các xã, Uỷ ban nhân dân các phường và Sở Tài chính.',
    },
    {
      name: 'tên cơ quan của Đảng trong văn bản của Nhà nước',
      text: 'Quán triệt chủ trương của ⟦bộ Chính trị⟧, ⟦Ban chấp hành Trung ương Đảng⟧ và chỉ đạo của ⟦Thủ tướng chính phủ⟧.',
      fixed:
        'Quán triệt chủ trương của Bộ Chính trị, Ban Chấp hành Trung ương Đảng và chỉ đạo của Thủ tướng Chính phủ.',
    },
    {
      name: 'cấp ủy, trung tâm, phòng',
      text: 'Báo cáo ⟦Đảng Ủy⟧; gửi ⟦Trung tâm phục vụ Hành chính công⟧ và ⟦Phòng văn hóa - xã hội⟧.',
      fixed: 'Báo cáo Đảng ủy; gửi Trung tâm Phục vụ hành chính công và Phòng Văn hóa - Xã hội.',
    },
    {
      name: 'chữ đứng cạnh nhau mà không phải tên',
      text: 'Trưởng phòng Văn hóa - Xã hội, Trưởng ban Dân tộc, các đảng ủy viên; Ban cán sự đảng Ủy ban nhân dân tỉnh.',
    },
    {
      name: 'chữ gần giống, tên khác, chữ in hoa, ngoặc kép',
      text: 'Cán bộ chính trị, cán bộ y tế, cơ sở giáo dục và đào tạo, sở tài chính các địa phương; ỦY BAN NHÂN DÂN các cấp; cụm từ “Bộ chính trị” được thay thế; tổ chức phi chính phủ; Thanh tra Bộ xây dựng kế hoạch.',
    },
    {
      name: 'văn bản ban hành trước Nghị định 30/2020/NĐ-CP',
      text: planWith({
        placeDate: 'Sông Hoa, ngày 15 tháng 3 năm 2018',
        opening: ['Thực hiện chỉ đạo của Ủy Ban Nhân Dân tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:'],
      }),
      whole: true,
    },
  ],
});
