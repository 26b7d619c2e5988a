import { WORDS_1 } from './words-1.ts';
import { WORDS_2 } from './words-2.ts';
import { WORDS_3 } from './words-3.ts';
import { WORDS_4 } from './words-4.ts';
import { WORDS_5 } from './words-5.ts';
import { WORDS_6 } from './words-6.ts';

export interface WordLists {
  /** Words of two syllables: "head: tail tail … / head: …". */
  readonly words: readonly string[];
  /** Pairs that stand side by side without being a word. */
  readonly beside: readonly string[];
  /** Syllables that are words of their own; function words. */
  readonly free: string;
  readonly functions: string;
  /** "written > right", two syllables each. */
  readonly slips: string;
  /** "written > right" of function words, and the words before which they are recognised. */
  readonly lone: string;
  readonly verbs: readonly string[];
}

/** Words that any other may stand beside: a wrong pair with one of them says nothing. */
const FUNCTIONS = `
ai bao bằng bên bị bởi các cái càng cần cho chỉ chiếc chưa có cả cách còn cũng cùng cứ cuộc chứ do dưới đã đang đây đấy đến để đều đi
điều đó đôi được đối đúng gì giữa hai hay hoặc hết hơn hãy khi khác không kể kèm khỏi lại là lần lên lúc luôn mà mọi mỗi một mới mấy muốn nay này nào nên nếu
ngay ngoài ngày người nhau nhất nhiều như nhưng những nữa nó ở phải qua quá ra rất rằng rồi sau sẽ sao sự số tại tất theo thì thêm trên trong trước
từ từng tới tự và vào vẫn vậy vì việc với vừa về xuống ấy ba bốn năm sáu bảy tám chín mười mươi trăm nghìn triệu tỷ ít đủ mình tôi ta chúng
dẫu tuy nhằm gồm vài nơi chỗ thứ của
`;

/** Words of one syllable: they may stand beside any other word. */
const FREE = `
liên dãy tái trưởng phó phía đội chú bố văn hộ lệ
thể chính cuối đầu họ hàng riêng song suốt dù cái dạ vâng đừng chớ hề đa phi vô hóa viên tính giả cấp loại kiểu đợt kỳ bộ sở ban ngành phòng tổ khoa
tháng giờ quý tuần tỉnh huyện xã phường thôn ấp quận khu phố làng bản tên chị anh ông bà cô bác em con cháu thầy mẹ cha điểm khoản mục chương phần mức
phí giá thuế tiền vốn quỹ đơn giấy bài công nhà đất luật án tốt xấu cao thấp lớn nhỏ ao áo ăn ấm ấn âm báo bán bàn bám băng bằng bậc bẩn bấm bận bắt
bắn bắc bay bầu bậy béo bé bên bền bến bể bệnh bếp bì bia biết biển biếu bìa bò bó bóc bom bón bỏ bong bóng bôi bổ bơm bơi bờ bớt bút bụng bụi bùn bù
bữa bước buộc buôn buồn buồng búa ca cà cá cai cạn cạnh canh cảng cam cạo cắt cắm cầm cấm cấy câu cậu cây cầy chanh chào chạy chăm chăn chắn chắc chặn
chấm châm chậm chân châu chè che chém chèn chép chết chí chia chìa chịu chiều chim chìm chín cho chó chọn chỗ chồng chống chợ chờ chở chơi chùa chủ
chui chung chúc chữ chữa chửa chứa chưa chừng chuông chuồng chuột chuyến chuyển chuyện co cỏ coi cọc cong còng cót cốc cối cốt cột cơm cỡ củ cũ cụm
cúm cùn cúng cứng cứu cưa cửa cước cưới cười cướp da dai dài dám dàn dán dạng dày dạy dâm dầu dấu dây dẻ dễ dịch diện dìm dính dịp dọc dọa doạ dòng dỗ
dỡ dở dời dồn dốc dột dùng dừng dự dựa dừa dưa dưới đá đại đài đàn đảng đáng đánh đảo đạt đau đay đày đắc đắp đắt đặt đầm đậm đâm đẩy đầy đậu đèn đen
đeo đẹp đem đẻ đê đệm đếm đêm đền đi điện đinh định đỉnh đĩa đo đò đỏ đòi đói đón đóng đọc đọng đoàn đoán đoạn đổ đồ độ đồi đổi đôi đồn đông đồng động
đống đốt đợi đời đỡ đục đúc đùa đuôi đuổi đường đưa đứa đứng đứt đựng ép êm ga gà gạch gạo gãy gắn gặp gặt gầm gần gấp gây gập ghe ghé ghép ghế ghi
già giải giảm giao giật giặt giặc giàu giày giấu giấc giết giếng gieo giỏi giỗ gió giống giục giúp giữ giường gò gom gói góc góp gọi gỗ gốc gỡ gợi gửi
gừng gươm hái hài ham hàn hang hạng hạt hát hè hét hẹn hẹp héo hiểu hiếm ho hòa hoại hoãn hoang học hoi hỏi hỏng họp hòm hòn hố hội hôm hôn hộp hơi hở
hứa hướng hút hụt hủy huỷ hùn in kẹt kéo keo kèm kém kẻ kêu kềm khám khan khách khảo khát khắc khắp khẩn khép khen khéo khê khí khỉ khó khoá khóa
khoan khoai khoe khỏe khoẻ khô khổ khối khôi khởi khung khớp kho khóc khói kĩ kia kiếm kiêng kim kín kíp kịp ký kỷ lá la lạ lãi lái làm làn lan lạng
lạnh láng lão láo lắm lăn lắp lập lấp lấy lây lậu lâu lầu lấn lầm lẫn lê lẽ lễ lệch lệnh lì lít linh lính lo loa lò lọc loài loãng long lòng lót lọt
lỗ lỗi lội lồng lộn lời lợn lở lớp lỡ lũ lũy lụa lúa luân lúc lùi lui lún lũng luồng lưng lưu lương lượt lưới lưỡi lười lửa lừa ma mã má mạ mái mài
mai man màn mang màng mạng mảng mảnh máng mát may máu màu máy mau mắc mặc mắt mặt mặn măng mắng mâm mầm mập mất mật mẫu mây me mèo mép mét mê mềm mệt
mỏ mì mìn mía miệng miếng miền miễn mong mọc mòn món mỏng móng mổ mộ mốc mốt mỗi mồi mơ mở mỡ mời mù mùa mua múa mùi mũi muối muộn mủ mũ mừng mưa mực
mương mướn mượn muỗi nạc nạn nan nam nặng nắm nắng nắn nấm nấu nâu nâng nạp nát não nạo né nem nén nẹp nêm nếm nền nến nếp nét nằm ngã ngại ngang ngạt
ngay ngăn ngầm ngấm ngập ngắt nghe nghề nghèo nghĩ nghỉ nghiện nghiêng nghìn ngòi ngon ngọn ngón ngọt ngõ ngô ngồi ngôi ngờ ngủ nguội ngụ nguồn ngửa
ngựa nhác nhạc nhanh nhánh nhảy nhạt nhẫn nhẹ nhân nhận nhắc nhắn nhằn nhắm nhặt nhập nhét nhiễm nhiệt nhiều nhìn nhịn nhịp nho nhọn nhóm nhổ nhốt nhớ
nhờ nhựa nhường nhượng nín no nó nỏ nói nòi nòng nóng non nón nô nổ nối nỗi nội nông nồng nộp nở nợ nới nơi nung nuôi núi núp nút nữ nửa nữa nứt nước
oan ong óc oán ô ổ ốc ôm ốm ôn ống ơn ớt phá phà pha phái phàm phán phay phẩy phế phiên phiếu phim phích phỏng phổi phơi phun phút phức qua quà quạ
quạt quá quản quang quanh quay quần quê quen quên quét quế quỳ quỷ quyền quyển rác rạch rải ran ráp rào ráo rau ràng rảnh rãnh răng rằm rắn rậm rây
ren rèn reo rẻ rẽ rét rể rễ rỉ rõ rò rọ rót rổ rỗi rối rỗng rộng rời rơi rớt ru rùa run rung rụng rút rửa rừng ruộng rượu rước sa sai sạch sàn sang
sàng sạn sao sáo sạp sát sau say sắm sắt sẵn săn sâm sân sập sâu sấy sầu sen séc sét siết so sò sọ sóc soi sói sóng sôi sốt số sổ sông sống sộ sờ sợ
sợi sớm sơn su sư sứ sửa sữa sườn sương sưu súng suối sụt sụp tã tả tá tai tải tàn tan tán tàu tăng tặng tắm tắt tằm tấm tầm tật tất tậu tây tẩy tay
tem tép tết thả thạch thái than thang thánh tháo thảo thau thay thăm thẳng thắp thắt thăng thẻ theo thép thầm thầu thấu thấy thấm thân thật thề thềm
thí thìa thích thiếc thiết thiệt thiếu thịt thịnh tho thò thọ thóc thói thỏa thô thổi thôi thơ thờ thợ thở thơm thớt thu thú thua thuần thuê thùng
thung thủng thuốc thuộc thư thứ thử thửa thưa thường thượng thuyền thuyết thủy thuỷ tỉa tia tiệc tiếc tiêm tiễn tiết tiệm tim tìm tím tin tinh tĩnh to
tô tốc tôm tốn tông tối tội tốp tơ tờ trà trả trai trái trại trạm tràn trán trang tráng tránh trao trăng trắng trâu trầm trần tre trẻ treo trèo trễ
trình triều trọn trong trồng trống trộm trộn trốn trông trôi trội trơ trời trơn trú trục trúng trùng truyện trừ trứng trường trượt trưa tù tụ tủ túi
tuổi tuyến tuyển tuyết từ tứ tự tức tước tươi tưới tường ủ úng ủi uống uốn ưa ưng ước ươm ướt vá vai vài vải vạch vách vàng vạn vay vây vặn vắng vắt
vân vần vất ve vé vẽ ven vét vết vì ví viết vỏ võ vòng vòi vòm vọng vong vỗ vôi vội vở vỡ vợ vơ vớt vú vua vui vùi vùng vuông vụn vun vụt vừa vữa vườn
vươn vượt xa xà xá xả xanh xát xăng xâu xây xay xé xẻ xe xem xén xét xếp xích xin xinh xỉ xịt xoa xoá xóa xoay xóm xong xô xổ xốp xơ xu xua xuân xuôi
xuống xứ xưa xưng xương xưởng y ý yên yếu buýt khoán hưu xuồng lốp kè đập kênh khe đèo lô tuýp gờ nóc dầm phèn bãi nghi băm hạch giữa đòn nghiêm ứ
ngưng hen gan thận ruột đờm liền tách chụp cát chai khoảng rập sỏi phông buổi cuốn cử chéo chuỗi trùm khá cổng lăm viền cháy nêu kiêm tấn ha ngàn ghen
va lạch vũng nhì xiếc rách bảng tệp két vàm gởi đô khoanh
`;

/** Words that may stand side by side, though they look like a word of the lists. */
const BESIDE = `
cầu: dẫn
dân: tỉnh huyện xã phường
mười: lăm
mươi: lăm
tái: hoá
toàn: quận huyện xã tỉnh phường
`;

/** Slips that everyone knows, whatever the letters say of likeness. */
const SLIPS = `
sát nhập > sáp nhập
xát nhập > sáp nhập
xáp nhập > sáp nhập
xẩy ra > xảy ra
sảy ra > xảy ra
sẩy ra > xảy ra
xẩy đến > xảy đến
sử lý > xử lý
sử phạt > xử phạt
xử dụng > sử dụng
xữ lý > xử lý
xữ dụng > sử dụng
bổ xung > bổ sung
bổ sụng > bổ sung
xắp xếp > sắp xếp
sắp sếp > sắp xếp
sơ xuất > sơ suất
xuất sắp > xuất sắc
suất sắc > xuất sắc
sản suất > sản xuất
xản xuất > sản xuất
đề suất > đề xuất
sai xót > sai sót
thiếu xót > thiếu sót
sót xa > xót xa
chuẩn đoán > chẩn đoán
tựu chung > tựu trung
vô hình chung > vô hình trung
cọ sát > cọ xát
khắc khe > khắt khe
xúc tích > súc tích
giành cho > dành cho
thăm quan > tham quan
tiếp kiệm > tiết kiệm
trú trọng > chú trọng
chung thực > trung thực
cũng cố > củng cố
củng như > cũng như
củng được > cũng được
củng có > cũng có
hổ trợ > hỗ trợ
nổ lực > nỗ lực
chia sẽ > chia sẻ
san sẽ > san sẻ
mạnh mẻ > mạnh mẽ
sữa đổi > sửa đổi
sữa chữa > sửa chữa
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỹ luật > kỷ luật
kỹ cương > kỷ cương
kỹ niệm > kỷ niệm
kỹ nguyên > kỷ nguyên
công ghiệp > công nghiệp
chấm phẩu > chấm phẩy
chẩm phẩy > chấm phẩy
khắn phục > khắc phục
anh ninh > an ninh
bên cạch > bên cạnh
hiệu quà > hiệu quả
kết quà > kết quả
`;

/** Function words miswritten: seen only before a word of `VERBS` and with no word on their left. */
const LONE = `
đê > để
đẻ > để
đả > đã
củng > cũng
sẻ > sẽ
vẩn > vẫn
`;

const VERBS = `
bảo: đảm
báo: cáo
bổ: sung
chấn: chỉnh
chỉ: đạo
chủ: động
công: bố
đánh: giá
đảm: bảo
đáp: ứng
đề: nghị xuất
động: viên
đôn: đốc
gắn: kết
giải: quyết
giám: sát
góp: phần
hoàn: thành thiện
hướng: dẫn
kịp: thời
kiểm: tra soát
khắc: phục
khuyến: khích
lập: hồ
nâng: cao
nghiên: cứu
nghiêm: túc
phát: huy hiện
phê: duyệt
phối: hợp
phấn: đấu
quán: triệt
rà: soát
rút: kinh
sắp: xếp
sử: dụng
tăng: cường
tạo: điều
tập: trung hợp
tham: mưu gia
thẩm: định
theo: dõi
thống: nhất
thúc: đẩy
thực: hiện
tiếp: tục nhận
tổ: chức
tổng: hợp kết
triển: khai
trình: bày
tuyên: truyền dương
xác: định nhận minh
xem: xét
xử: lý
xét: khen duyệt
`;

export const LISTS: WordLists = {
  words: [WORDS_1, WORDS_2, WORDS_3, WORDS_4, WORDS_5, WORDS_6],
  beside: [BESIDE],
  free: FREE,
  functions: FUNCTIONS,
  slips: SLIPS,
  lone: LONE,
  verbs: [VERBS],
};
