/** Words that the other lists have left out, and pairs of the field. */
export const WORDS_MORE = `
tạm: ngưng
trung: dũng
tuyến: đê
thân: đê
mái: đê
mặt: đê
con: đê
thống: đê
hộ: đê
bờ: đê
chủ: bút chiến chốt chứa chương công cứ cửa đạo đầu đề đích điểm đoạn đoán động đất hàng hộ hôn hội khách khảo kho lực lưu mưu nghĩa nghiệm ngữ nhà nhật nhân nhiệm nợ nuôi ô phạm phí quan quản quán quyền rừng soái sở sự tàu tế thầu thể thuê thuyền tịch tiệm toạ tọa tớ trang trại trì trị trương tướng ý yếu xe xướng vườn biên vốn tài thợ trường lò
bí: ẩn danh hiểm mật quyết thư tích truyền đỏ ngô xanh
cá: biệt nhân thể tính cược mập mè kiếm ngừ tra rô hồi nước biển heo voi ngựa cơm chép lóc độ quả
khóa: luận cửa học sổ tay kín trình đào đề sau trước mã chặt thân van bí tài lửa
tạp: chất chí chủng dề dịch giao hoá hóa kỹ nham nhạp phẩm phí thu vụ văn âm ăn
tham: gia mưu nhũng khảo quan vấn dự luận chiếu
cuốn: điếu sổ theo phim
gián: đoạn điệp tiếp cách
lề: trang trên dưới trái phải
định: lề biên dạng
đô: thị hộ đốc vật la thành
khu: khoanh
rập: khuôn rình
biên: đạo tập
đào: ngũ tẩu nhiệm
tệp: tin dữ
âm: tiết
nhân: danh
chuyên: dùng
chi: thưởng tiền bồi
nguyên: lương ngữ
hợp: danh tác
hiệp: y thương
cổng: dịch thông trường
đa: dạng
bản: lĩnh
thẩm: duyệt
chữ: nhật
chính: uỷ ủy
thượng: uý úy tướng
đại: uý úy đội
trung: uý úy
thiếu: uý úy
chính: phủ
phó: chủ chánh
tổng: bí
bí: thư
thường: vụ trực
đảng: uỷ ủy
tỉnh: uỷ ủy
huyện: uỷ ủy
thành: uỷ ủy
quận: uỷ ủy
bổ: nhiệm
miễn: nhiệm
luân: chuyển
phát: động
tôn: vinh
biểu: dương
nhân: rộng
điển: hình
gương: mẫu sáng điển
khen: thưởng ngợi
thi: đua hành tuyển công
giao: ước
cam: kết
danh: hiệu
cờ: thi
bằng: khen
giấy: khen
huân: chương
huy: chương hiệu
kỷ: niệm luật cương
chiến: sĩ sỹ thắng
sĩ: quan số tử
sỹ: quan số tử tốt
bác: sỹ
thạc: sĩ sỹ
tiến: sĩ sỹ
nghệ: sĩ sỹ
liệt: sĩ sỹ
hạ: sĩ sỹ
ca: sĩ sỹ
tuân: thủ
chấp: hành
thực: hiện hành thi
triển: khai
nâng: cao
tăng: cường
đẩy: mạnh
phối: hợp
quán: triệt
kiểm: tra
giám: sát
đôn: đốc
hướng: dẫn
tổng: hợp
báo: cáo
đánh: giá
sơ: kết
tổng: kết
rút: kinh
kinh: nghiệm
khắc: phục
hạn: chế
tồn: tại
khuyết: điểm
ưu: điểm
nguyên: nhân
giải: pháp
phương: hướng
nhiệm: vụ
trọng: tâm
chỉ: tiêu
mục: tiêu
yêu: cầu
đề: nghị
kiến: nghị
đề: xuất
tham: mưu
trình: duyệt
thẩm: định
phê: duyệt
ban: hành
công: bố
niêm: yết
tiếp: nhận
thủ: tục
hồ: sơ
lưu: trữ
văn: thư
văn: phòng
kế: toán hoạch
ngân: sách
quyết: toán
dự: toán
tạm: ứng
thanh: toán
thu: nhập hồi
thuế: suất
doanh: nghiệp
hợp: tác
xã: hội
đầu: tư
xây: dựng
quy: hoạch
giải: phóng toả tỏa
mặt: bằng
đất: đai
bồi: thường
tái: định
định: cư
môi: trường
khoáng: sản
tài: nguyên
nước: sạch
lâm: nghiệp
nông: nghiệp
thuỷ: sản
thủy: sản
chăn: nuôi
trồng: trọt
dịch: bệnh
thú: y
khuyến: nông
khuyến: học
giáo: dục
đào: tạo
học: sinh
sinh: viên
nhà: trường
giáo: viên
chương: trình
chất: lượng
y: tế
bệnh: viện
khám: chữa
bảo: hiểm
dân: số
trẻ: em
người: nghèo
giảm: nghèo
chính: sách
an: sinh
lao: động
việc: làm
công: an
trật: tự
an: toàn
giao: thông
phòng: cháy
chữa: cháy
ma: tuý túy
tội: phạm
quốc: phòng
quân: sự
dân: quân
tự: vệ
tuyển: quân
đối: ngoại
tôn: giáo
dân: tộc
miền: núi
vùng: sâu
chuyển: đổi
công: nghệ
thông: tin
dữ: liệu
cơ: sở
hạ: tầng
kết: nối
chia: sẻ
an: ninh
mạng: lưới
trực: tuyến
dịch: vụ
một: cửa
cải: cách
hành: chính
tinh: giản gọn
biên: chế
sắp: xếp
tổ: chức
bộ: máy
cán: bộ
công: chức
viên: chức
đạo: đức
lối: sống
tác: phong
lề: lối
văn: hoá hóa
gia: đình
thể: thao
du: lịch
phong: trào
nếp: sống
di: sản
di: tích
`;
