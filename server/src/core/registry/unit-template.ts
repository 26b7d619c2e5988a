/** A new `can-cu.yaml`: what it is for, and one row to copy. Without the marks of the comment the row is a right one. */
export const UNIT_TEMPLATE = `# Danh mục căn cứ của đơn vị: những văn bản đơn vị hay viện dẫn.
# Danh mục dùng cho mọi văn bản .vbhc trong thư mục này và các thư mục con; văn bản ghi ở đây được dùng trước danh mục có sẵn.
#
# Mỗi văn bản bắt đầu bằng dấu gạch "- ". Chỉ cần loại, số ký hiệu, ngày, cơ quan và trích yếu; biết thêm gì thì ghi thêm:
#   hieu-luc-tu, het-hieu-luc   ngày có hiệu lực, ngày hết hiệu lực
#   tinh-trang                  con-hieu-luc, het-hieu-luc hoặc chua-ro
#   thay-the-boi, sua-doi-boi   số, ký hiệu của văn bản thay thế, sửa đổi
#   nghi-ngo                    điều chưa chắc; khi đó Thể Thức chỉ gợi ý, không cảnh báo
# Ngày viết 28/01/2022 hoặc 2022-01-28. Trích yếu có dấu hai chấm thì đặt trong dấu nháy kép thẳng "…".
# Bỏ dấu # ở các dòng dưới đây để dùng làm mẫu.

can-cu:
#  - loai: Chỉ thị
#    so-ky-hieu: 02/CT-UBND
#    ngay: 28/01/2022
#    co-quan: Ủy ban nhân dân tỉnh Cao Bằng
#    trich-yeu: phát động phong trào thi đua năm 2022
`;
