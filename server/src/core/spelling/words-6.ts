/** Words of two syllables, by their first one; part 6 of 6. How they are written: `word-lists.ts`. */
export const WORDS_6 = `
truy: bức cản cập cứu điệu đuổi hô hoan hoàn hồi hỏi kích lĩnh lùng nã nguyên nhận nộp phong quét sát tầm tặng thăng thu tìm tố trách vấn vết xét xuất
truỵ: lạc thai tim / trụy: lạc mạch thai tim
truyền: bá cảm chỉ chức dẫn dạy dịch đạo đạt đi điện đời đơn động gia gọi hịch hình hoá khẩu khiến kiếp kinh lại lan lệnh máu miệng nghề ngôi nhiễm
truyền: nhiệt nước phán tải tay thần thanh thông thống thụ thuyết tiếp tin từ tử tụng / truyện: cổ cười dài đọc kể kí ký ngắn ngụ nôm phim thơ tranh
tu: bổ chí chính chỉnh chữa dưỡng đạo đính hành hú huýt kế luyện mi nghiệp nhân sĩ sửa tại tạo thân tháo tỉnh từ viện
tù: binh cẳng chính chung đày đọng giam hãm ngục nhân tội treo trưởng túng / tú: bà cầu khoan lơ tài
tủ: áo bếp chè điện hồ kính lạnh lệch lệnh quần sách sắt tài thuốc
tư: bản biện bổn cách chất chức danh dinh doanh dụng duy điền đồ đức gia hiềm hữu kiến lập lệnh liệu lợi lự mã mật nhân nhiên pháp sắc sản tế thất thế
tư: thông thù thục thương tình trang tự tưởng vấn vị ý
từ: ái ba bản bao bi biệt bỏ các cấp chối chức chương đầu đây đến địa điển đó đơn đủ đường ghép giã hai hàn hoá hóa hối hôn khi khoá lâu láy loại lòng
từ: lực mặt mẫu mọi một năm nan nay ngày nghĩa ngữ nguồn nguyên nhà nhiệm nhượng phả pháp phú quan quy quỹ sự tạ tâm thạch thân tháng thiện thông thứ
từ: thực tiện tính tĩnh tỉnh tố tốn trần trung trường từ tuần vị việc vựng xa xưa
tứ: bảo bề bình chi cố diện đại đức giác hải kết khoái linh mã phía phương quý sắc tán thiết thơ thời thư trụ tử tuần tung vi xứ
tử: chết chiến cung đằng đạo địa hình huyệt khí lộ nạn ngoại ngữ sĩ sinh số tế thần thi thù thủ thương tiết tội trận tù tuất vi vì vong
tự: ái ám bảo biên biện bồi cách cảm cân cảnh cao cấp chế chi chịu chủ chuyển cổ cung cường cứu dân dạng do dưỡng đắc đại đánh đào đặt đầy đề đi điền
tự: điển điều định đóng động đốt ghi giá giác giải giam giới hại hạn hành hào hiểu hoá hoại hoàn học hồi huỷ hủy khắc khai khám khen kí kỉ kiểm kiêu ký
tự: kỷ làm lập lấy lệ liệu lo lực lượng lý mãn mâu mẫu mình nâng nêu nghĩ nguyện nhân nhận nhiên nhủ nộp phải phát phê phụ phục quan quản quy quyền
tự: quyết rèn sản sát sinh soạn sự sửa tại tâm tạo tay thân tháo thay thấy thể theo thị thiết thoả thỏa thú thuật thực ti tích tiến tiện tiêu tìm tin
tự: tình tính tổ tôn trả trách trang trào trị trở trôi trồng trọng tử túc tung tuyệt ủ vấn vẫn vận vệ vị vựng vượt xác xây xét xoay xử xưng ý
tụ: bạ điểm điện hội họp huyết nghĩa tán tập / tua: bin rua tủa vít / tủa: ra / tưa: lưỡi / tựa: đề hồ lưng nhau như vào / tuân: chỉ giữ hành lệnh mệnh phục theo thủ
tuần: báo canh du dương đầu giáo hành hoàn kế kinh lễ lộc nghỉ nhật phiên phong phòng phủ qua san thai thám thú ti tiếp tiễu tới tra trăng trước tự / tuần: việc
tuấn: kiệt mã tú / tuẫn: nạn tiết / tuất: tiền / tức: bực cảnh cười giận khắc là mình nước thì thở thời tốc tối tử tưởng
tục: bản cưới danh hôn huyền lệ luỵ lụy ngữ tằn tĩu trần truyền / tui: hai / túi: áo bụi bụng dết hồ khí mật ngủ ni nilon nilông quần rác tham thầu tiền vải xách
tủi: cực hổ hờn nhục phận thân / tụi: nó / tum: húp / tùm: lum / túm: chặt lại tóc tụm / tủm: tỉm / tụm: năm / tùn: tũn / tủn: mủn
tung: bụng độ hết hô hoả hoành hứng lên lưới ra tăng thâm tích tin toé vãi / tùng: bách hương lâm phục san thư xẻo / túng: bấn quẫn thế thiếu
tụng: án ca đình kinh niệm / tước: bỏ danh đoạt hiệu lộc quyền vị vũ
tuổi: ấu bổ cao công dưới đá đảng đầu đến đoàn đời già hạc hoa học lao lên mụ nghề nghỉ ngọ ngựa nhà nhận quân tác tên tham thanh thơ thọ trăng trẻ trở
tuổi: vàng vị xanh xuân / tươi: cười đẹp hơn mát mới ngon nguyên rói sáng sống tắn thắm tỉnh tốt trẻ vui xanh / tưới: bón nhỏ nước phun tắm tiết tiêu tràn xanh
tườm: tượp / tuôn: chảy ra rơi trào / tuồn: hàng / tuông: ghen / tuồng: chèo cổ luông
tương: ái cà cận đắc đối đồng đương giao hỗ hợp khắc kị kỵ lai liên ngộ ớt phản phùng quan tác tàn tế thân thích tri trợ trưởng truyền tư tự ứng xứng
tường: bao bê chắn chi đất gạch giải hoa hoàng lửa minh nhà rào tận thành thuật trát trình vân vây vi
tướng: công cướp diện giặc lãnh lĩnh mạo quân sĩ sinh số tá tài thuật tinh / tưởng: bở chừng là lầm lệ lục nhầm nhớ như niệm rằng thưởng tượng vọng
tượng: binh đá đài đồng gỗ hình nhân phật thanh trưng trường vàng / tuốt: lúa luốt / tuột: dốc khỏi tay / tuy: không là nhiên rằng thế vậy
tuỳ: bút cơ hứng nghi phái tâm táng thân thế theo thích thời thuộc tiện tùng từng tướng vào viên ý / tuý: luý quyền / tuỷ: bội răng sống xương
tùy: bút cơ hứng nghi phái tâm táng thân thế theo thích thời thuộc tiện tùng từng tướng vào viên ý / tủy: răng sống xương / tuya: rô
tuyên: án bố cáo chỉ chiến dương đọc độc giáo huấn ngôn phán phạt thệ truyền uý úy văn / tuyền: đài
tuyến: bài bay biên buýt cáp cơ đầu đê đường giao giáp hai huyện lệ lộ lửa lược mồ nước ống phòng sau sinh tiền tính tỉnh trên trung trước tụy vú xã xe / tuyến: y
tuyển: chọn công cử dụng khoáng lao lựa mộ phu quân quặng sinh tập thêm thủ văn viên / tuyết: hận lở phủ rơi sương tan trắng
tuyệt: bút cảnh chiêu chủng diệt đại đích đỉnh đối giao hảo kĩ kỹ lộ luân mật mệnh mĩ mỹ nhiên tác thực tích tình trần tú tự vời vọng xảo / tỳ: bà vết
tỷ: đồng giá lệ phú số suất trọng / tỵ: nạn / u: ác ám ất buồn hoài hồn huyền linh mê minh não nhọt ơ sầu tịch uẩn uất xơ / ù: lì tai / ú: ớ
ủ: ấp bệnh chua ê men mưu phân rũ rượu tơ / ùa: ra theo vào về / úa: tàn vàng / ưa: bóng chuộng mến nắng nhìn nước thích / uẩn: khúc ức / uất: hận kim nghẹn ức
ức: chế đoán hiếp thuyết triệu / ục: ịch / uế: khí tạp / uể: oải / ủi: an / um: sùm tùm / ùn: tắc ùn / ung: dung nhọt thư / úng: lụt ngập thuỷ thủy / ủng: cao hộ
ưng: chuẩn khuyển lòng thuận ý / ứng: biến chiến cử cứu dụng đáp đối khẩu lực nghiệm phó tác thí thù tiền trả trực trước tuyển viên vốn xử
ước: ao cả chừng đạt định đoán giá hẹn khoảng lệ lượng mơ mong muốn nguyện số thề thúc thực tính vọng / ươm: cây giống mầm tạo tơ trồng / ướm: hỏi thử
uốn: cong dẻo éo khúc lưỡi lượn mình nắn tóc ván / ưỡn: ẹo ngực / uống: ăn cạn nhầm nước rượu thuốc trà / uổng: công mạng phí
ương: bướng cây dở gàn giống ngạnh nuôi / ướp: hương lạnh muối trà xác / ướt: áo át đẫm đất mem mi mưa nhẹp sũng / úp: mặt mở / út: ít
ưu: ái đãi điểm hạng khuyết phẩm phiền sinh thế tiên tú tư việt / uy: danh hiếp linh lực nghi nghiêm phong quyền thế tín vọng vũ / uý: kị lạo
uỷ: ban hội khúc lạo mị nhiệm nhượng quyền thác viên / úy: kỵ lạo / ủy: ban khúc lạo mị nhiệm nhượng quyền thác viên / uỵch: uỵch / uyên: bác nguyên thâm ương
uyển: chuyển ngữ / va: chạm đập li quệt vào vấp / và: nhất / vá: đường lốp may rừng víu / vã: mồ / vạ: gì lây miệng vật / vác: mặt nặng / vạc: dầu
vách: đá đất ngăn núi tường / vạch: chỉ định đường giới kẻ khuôn mặt mốc ra rõ sơn tội trần / vai: áo chính diễn kịch nam phản phụ trên trò trước vế
vài: ba hôm lần lời năm nét ngày người nơi tháng tuần / vãi: hồn / vải: bạt bông dệt hoa len lụa may thiều thô vóc vụn / vại: cà / van: an hãm lơn nài tim vỉ xả xin
vân: anh du đài gỗ mây mê mồng tay vi vũ / vần: chân công điệu thơ vè vũ xoay / vấn: an danh đáp đề kế khăn nạn tâm thăm tóc tội vít vương
vẫn: chưa có còn đang được không là thạch thường / vẩn: đục vơ
văn: bài bản bằng bia cách cảnh chất chỉ chiếu chương công đàn đoạn gia giáo giới hào hay hiến hoa hoá hóa học hữu khấn khố khoa kiện lí luật lý miếu
văn: minh nghệ nghiệp nhã nhân nói nôm phái phẩm phạm pháp phong phòng phú quan sách sĩ số sử tài tập tế thân thể thi thơ thư trị từ tự tuyển vần vật
văn: vẻ võ vũ xuôi / vắn: tắt / vạn: bất chài cổ dặm dân đại đò đồng hạnh khổ kiếp lí lý năm người nhất niên pháp phúc quốc sự tải thắng thế thọ tuế tượng vật
vận: áo chuyển công dụng đen đỏ đổi đơn động hà hạn hành hệ hội khí luật mạng mẫu may mệnh nước phí phú quần số tải thời tốc trình trù văn xuất xui / vặn: hỏi ốc vẹo
vàng: anh bạc da đá đen giả hoe hương khè khối lá lưới mã mắt miếng mười ngọc nhà óng rau ròng rực rượm son tâm tây thau thiếp thoi thỏi trắng úa ươm
vàng: vó võ vọt xuộm / vãng: cảnh lai sinh / văng: mạng ra tục vẳng xa / vằng: vặc / vắng: bặt bóng chủ hoe họp khách lặng mặt ngắt nhà tanh teo tin trẻ vẻ
vẳng: vẳng / vấp: ngã phải váp / vập: vồ / vắt: cạn chanh cổ kiệt mũi óc sữa vẻo
vật: báu cản chất che chủ chuẩn chứng cổ dư dụng đổi giá giới giống hại hậu hiến hình hoá khí kiến lạ lí liệu linh lộn lực lý mang mẫu mọn nài ngang nổ
vật: nuôi phẩm phụ quyền rẻ sản sở tế thế thể thí tính tổ trang tư tự ưng vã vô vờ vướng vưỡng xây / vặt: trụi vãnh
vay: cho dài hỗ lãi lại mượn nặng ngắn nhờ nhu nợ nóng tạm thương tiền tín trả ưu vốn / váy: áo cưới / vây: bắt bọc bủa cá cánh ép hãm quanh quét ráp
vấy: bẩn bùn máu / vẫy: đuôi gọi tai tay vùng / vẩy: cá mực nước tay / vậy: là mà nên nếu thay thì / ve: chai sầu vãn vẩy ve vuốt / vè: nói
vé: cầu chợ gửi máy mời phạt số tàu tháng vào xe xem / vê: tròn
về: ba bảo các chầu chế chiều chuyên cơ công cuối đâu đầu đêm đến địa đích già hai hùa hưu kết không kinh kỹ lao lĩnh mặt một nguồn nhà nhân nhất nhiệm
về: những nơi nội nông nước ở phe phép phía quê quy sau số tài tay tây thời thực tình tổ trách trời trụ trung trước vị việc vinh với vườn / vế: câu đối sau thứ trên
vẽ: bản bậy chuyện duyên đường hình kỹ mặt màu mẫu mày phác ra tranh trò vời / vẻ: đẹp mặt ngoài người vang vẻ
vệ: binh đê đội đường giới nông quân quốc sĩ sinh thành tinh tống / ven: ao biển bờ đê đô đồi đường hồ khu rừng sông suối thành / vén: màn tay / vẻn: vẹn
vẹn: nghĩa nguyên toàn tròn / vẹo: cột / vét: cạn đĩa hàng kênh máng mương ngọt nhẵn
vết: bẩn bớt cắt chai chàm chân cháy dầu dơ đạn đen máu mổ mòn nhăn nhơ nhọ nứt sẹo tay thâm thủng thương tì tích trầy tỳ xe xước / vẹt: gót / vệt: dầu nắng sáng
vều: môi / vi: ấm ba bằng cầm cánh cảnh chất hành khí khuẩn lượng mạch mô nấm ngôn nhân phạm phân phẫu phim rút sinh sóng ta tế tích tiểu tính trần trùng tử vành
vi: vu vút xử / vì: an chưng con cuộc dân đâu đó hạnh kèo là lẽ lợi môi mục nể nền người nước rằng sao sự thế tình trẻ vậy vụ
ví: bằng da dặm dầu dụ điện như tiền von / vĩ: cầm đại độ mô nhân thanh tố tuyến vi
vị: cay chát chi chua đại đắng đứng giác hoàng hôn khách kỉ kỷ lai lợi mặn nể nghệ nghiệm ngọt ngữ nhân quan quốc sinh tất tha thần thành thế thuốc
vị: tình toan trấn trí trừ tự việc vong / vía: hồn thần / vỉa: hè quặng than / vịa: hè
việc: áp ban báo bảo binh bình bố bồi cải cần cấp chăm chấp chi chỉ chính cho chống chuẩn chung chuyển công cung cưới dân đảm đăng đánh đào đầu đề điều
việc: đó đổi ghi gì gia giải giám giao giữ gửi hỉ hiếu hình hỗ họ hoàn học hướng hỷ kê khai khen kiểm kinh ký làm làng lành lập lặt lấy lớn lựa ma mọn
việc: mua nâng nặng này nghĩa nghiên nhà nhận nhỏ nộp nước phân phát phê phối phòng phục quan quân quản rà riêng sử sửa tang tăng tày tham thẩm thanh
việc: thành thay theo thi thiện thông thu thực tiến tiếp tổ tốt trả triển trời trọng tự tuyên tuyển vàn vận vặt xác xấu xây xét xử
viêm: da dạ đường gan họng khớp loét long màng mũi não nhiễm phế phổi ruột tai thận xoang
viên: bi chức đạn gạch mãn minh nang nén ngoại ngói phấn thành thuốc tịch tròn trụ / viền: áo khăn
viễn: ảnh biên cảnh chí chinh du dương đích đông khách khơi phương thám thị thông tưởng vông vọng xứ
viện: bảo binh chiến công dẫn điều hàn hàng khoa kiểm lẽ lý nghiên pháp phí phó phúc quân quốc quy sĩ tang trợ trường trưởng y / viếng: cảnh lăng mộ nghĩa tang thăm
viết: bài bằng bảng báo bậy bích bổ chì chữ đầy đơn đúng hoa in không ký lách lại liền mực mướn ra rõ sách sai tắt tay tháu thư thừa thuê thường tin / viết: văn vẽ
việt: cộng dã hán hoá hóa học kiều minh ngữ vị / vinh: danh diệu dự hạnh hiển hoa nhục phú quang quy thăng / vĩnh: biệt cửu hằng quyết tồn viễn
vịnh: biển cảnh đảo hạ nguyệt thơ / vít: ốc vồ / vịt: bầu cỏ đàn đực lội nuôi trời xiêm / víu: bám vá / vo: gạo tròn ve viên / vò: đầu nát nhàu rượu võ xé
vó: bè câu ngựa
vô: ân bào biên bổ bờ cảm can chính chủ chừng cơ cớ công cực cùng dân dạng danh dục dụng duyên đạo đầu đề để địch định độ đối đơn gia giá giác hại hạn
vô: hậu hiệu hình học hồn huyết ích kể khối kì kỉ kỳ kỷ lại lăng lậu lí liêm lo loài lối lự luân lực lương lượng lý ma minh mục mưu năng ngã ngần nghĩa
vô: nghiệm ngôn nguyên nhân nước ơn phạt phép phúc phước phương quyền sắc sản sĩ sỉ sinh số song sự tác tài tâm tăm tận tang thần thời thừa thức thường
vô: thưởng thượng thuỷ thủy tỉ tích tịch tiền tình tính tổ tội trách trật tri trừ trùng trương tù tư tuyến ưu vàn vi vị vô vọng vùng xâm ý / vồ: đập ếch lấy vập
vỗ: an béo ngực nợ tay về yên / võ: biền công đài đạo đoán đường khí kinh lâm lực nghệ nghiệp phu phục quan sĩ sinh sư thuật trang tướng vàng vẽ
vỏ: bọc cây chai cứng đạn đậu đỗ lãi máy não ốc quýt sò tàu thuốc trái trấu trứng xe / vơ: bèo vẩn vào vét / vờ: vẫn vĩnh vịt / vớ: bẫm bở được vẩn
vỡ: bờ chuyện đám đập đất đầu đê giọng hoang kế lẽ lòng mặt mộng mủ nát nợ ống tan tim tổ trận trứng vụn / vợ: bé cả chồng con cũ già góa hai hờ kế lẽ mọn
vóc: dáng hạc liếng người / vọc: nước / voi: biển chiến ngựa rừng / vòi: chữa nước phun rồng sen vĩnh voi vọi / vôi: bột cát gạch hoa hoá hóa sống trắng tường vữa
vối: nước thuốc / vời: vợi
với: ba cả các cấp chủ cơ công đơn hai hình kết lại một mức người nhân nhau nhiều những nội nước phương quy số sự tay thực tinh tổ tốc tới tổng trên tư
với: tỷ việc ý yêu / vởi: vợi / vọi: vòi / vội: gì vã vạch vàng / vòm: canh cây cuốn họng lá miệng trời / vồn: vã
vốn: bổ cấp cho chủ chương có cố cổ còn của dĩ dự đã đầu điều đối góp hỗ hoạt huy kinh là lãi liếng lời luân lưu ngân nhà nước quý riêng sẵn sống sự
vốn: thực thuộc tín trái trung từ tự ứng ưu ủy vận vay xã xây / vỏn: vẹn / vong: ân bản gia hồn linh mạng nhân niên nô phần phu quốc tồn
vòng: ba bạc bi cấm chung cổ cung dưới đai đấu đệm đeo đời đua hai hoa kiềng kim lao loại luẩn một ngoài ngọc ngực nguyệt quanh quay tay tránh tròn
vòng: trong vây vèo vo xe xoay xoáy xuyến / vông: vang / võng: dù lọng lưới mạc / vọng: âm cổ gác lại lâu nguyệt phu tiếng tộc tưởng / vót: chông nhọn tre
vớt: bèo hạng lại lên vát xác / vợt: bóng cá / vọt: lên qua ra tăng / vu: cáo hồi khoát khống lan oan qui quy vạ vơ / vù: vù / vú: em già giả nuôi sữa
vũ: bão công đài đạo điệu đoàn hội khí khúc kịch lữ lực lượng nhục nữ phu sư thế thuật thuỷ thủy tộc trang trụ trườn trường tướng
vụ: án bê cháy chiêm chuyên cưỡi cướp đánh đòi đông gieo giết hè hoạ hợp kế kiện lợi lúa lừa mất mùa ngộ ngoại nổ phạm pháp phó tai thu tổ tổng tranh
vụ: trộm trưởng vi việc xâm xuân / vua: bếp cha chúa con quan tôi trời / vùa: hương
vừa: ăn bằng chừng có đôi đủ đúng được học khéo khít là làm lòng lứa mắt miệng mới nãy nhỏ phải qua rồi sức tầm tay và vặn xong ý / vữa: trát xây xi
vựa: cá lúa thóc trái / vực: dậy đạo lên nước sâu thẳm xoáy
vui: buồn chân chơi chung cười đùa khoẻ lòng mắt miệng mừng nhộn sống sướng tai tết thích thú tính tươi vầy vẻ xuân / vùi: dập đầu lấp
vun: bón đắp gốc quén trồng vào vén vút xới / vùn: vụt / vụn: nát vặt / vung: nồi phí tay tiền vãi vẩy
vùng: an bắc bảo bị biên biển cấm cao cát cây chậm chăn châu chiến chuyên có dân dịch đặc đất đệm đồi đồng hạ hạn khác khai khó kinh lân lên lõi lõm lũ
vùng: lửa miền mỏ nam ngập ngoại nguyên nội nông núi nước nuôi phát phủ phụ quê rốn rừng sản sâu tạo tây thấp thuận trời trong trồng trọng trung trũng
vùng: tự vằng vẫy ven xa / vũng: bùn lầy nước tàu / vững: bền bụng chắc chãi dạ gan lòng mạnh niềm tâm tay tin vai vàng vẻ / vụng: ăn dại suy tay trộm về
vườn: ao bách cà cao cây đồi hộ hoa mẫu nhà nho quả quốc rau rừng tạp thú thực thượng trẻ trường tược ươm xuân / vượn: cáo người
vuông: góc nhà tôm tre tròn tượng vắn vức / vương: bá bụi đạo đế đồ giả hầu hậu mẫu miện phi phủ quốc quyền thất tơ tôn triều tước vãi vấn vị vít
vướng: bận giải mắc mìn mù vào vất víu / vượng: khí / vuốt: giận hổ lưng mắt mặt mũi nhọn râu ve
vượt: bậc biên biển cạn cao cấp chỉ dốc dự đèo đường gấp hạn hoàn kế khó khung lên lũ mốc mọi mức năng nghèo ngục ngưỡng qua quá quyền rào so sông tải
vượt: thẩm thoát thời tội tổng trạm trần trội trước tường tuyến vũ xa / vứt: bỏ đi rác / vụt: bay chạy đến mất qua sáng tắt
xa: cách dân gần giá hoa hoả hỏa hơi khơi lạ lắc lánh lìa lộ lợi lông luân mã mờ ngái nhà nhau phí quê rời tanh tắp thẳm tít trường vắng vời vợi xa xăm
xa: xỉ xôi xứ xưa / xà: bần beng bông cừ đạo đơn gồ kép lách lan lim nhà phòng tích xẻo / xá: đệ lị lợi muội thuế tội xíu
xã: anh bãi biên đặc đảo đạt điểm đoàn đội giao giáp hội khác loại luận miền mới nghèo nông phường tắc tệ thị thuộc thuyết trưởng uỷ ủy viên vùng
xả: đạn đáy giận hơi khí láng lũ nước rác stress súng thải thân tràn trộm vai vải van / xạ: can hình hương khuẩn kích thủ thuật trị trường
xác: chết chứng đáng định động lập mía minh nhận pháo suất tàu thịt thực tín tri vật ve xơ / xách: động lược mé tay / xài: được hàng phí sang
xám: ngoét tro xanh xịt / xâm: canh chiếm hại lấn lăng lược mặn mình nhập phạm thực xâm / xán: lạn
xanh: biếc cỏ đậm đen đẹp đỏ hoà hoá lam lè lét lơ lục mét mướt ngát ngắt non nõn rì rờn rớt sạch thẫm tốt tuổi tươi um xám xanh xao / xao: động lãng nhãng xác xuyến
xào: nấu rau xạc xáo / xáo: động trộn tung xới / xảo: ngôn quyệt thuật trá / xấp: giấy tiền vải xỉ / xập: xệ xình / xâu: chuỗi kim xé
xấu: bụng chơi đi độc giống hổ hơn mã mặt máu nết nợ số thói tính tốt trời xa xí / xay: bột giã lúa máy thịt xát
xây: bờ cất cầu dựng đắp kè lắp mới nên nhà sẵn thành trụ trường tường xẩm xát / xảy: đến đột ra
xe: ba bán bò bọc bơm bồn buýt cá cẩu chở chữa chuyên cơ cộ con công cưới cút cứu dâu du dùng duyên đặc đạp đẩy điện đò đón đua đưa ga gắn giường goòng
xe: hàng hộ hoa hoả hỏa hơi kéo kết khách lam lăn lôi lu lửa máy mô nâng ngoài ngựa nôi ô ôm pháo quân ra rác rơ rùa tắc tải tang tăng téc thiết thồ
xe: thổ thư thùng tơ tốc trắng trâu trượt tư tuần ủi vận vào / xé: giấy lẻ lòng nát rách rào ruột toạc vụn / xề: xệ / xế: bóng chiều hộp trưa
xẻ: chia dọc đôi gỗ núi rãnh thịt / xệ: xuống
xem: bệnh bói chừng hát hội kĩ kỹ là lại mạch mắt mặt ngày nhẹ như phim qua ra sách sao số tài thường tivi trọng tuổi tướng xét xong
xen: cài canh cư ghép giữa kẽ kẹt lẫn vào vụ / xén: bớt giấy lá tóc / xẻng: cuốc / xéo: đi xắt / xẻo: thịt / xép: gác
xếp: bậc bằng chỗ chồng dỡ đặt đống hàng hạng lại lịch loại lớp lương ngạch nhóm sắp thành thời thứ vần vào vị xe xó / xẹp: lép xuống
xét: án bổ cấp cho chọn công danh duyệt đề đến điều đoán đơn giảm giao hỗ hoàn hỏi hưởng kết khả khen kỷ lại miễn nâng nét nghiệm phong ra soi tặng
xét: thăng thấy thi thưởng tội tôn tốt trao trên tuyển vào về việc xử / xi: lanh mạ măng mê nê nhan phông rô xao / xì: dầu gà hơi ke líp lốp trum xào xụp
xí: bệt gạt nghiệp phần xoá xớn xọn / xỉ: lò nhục sắt than vả / xị: mặt / xích: chân đạo đu líp lô ma mác mích sắt tử xe / xịch: xích / xiếc: đu thú / xiêm: áo y
xiên: khoai thịt vẹo xẹo xiên / xiềng: gông xích / xiết: bao chặt chảy nợ / xiêu: lòng vẹo
xin: âm ăn báo cảm cấp chân chết chịu cho chủ chữ chuyển đất đểu được gia giao giấy gửi hoãn hứa kèo khất lại lộc lỗi mời nghỉ phê phép phục rút tha
xin: thẻ thêm thôi thưa tiền trả trân vâng vay vía việc xỏ ý / xinh: đẹp gái tươi xắn xinh / xịt: hơi nước thuốc / xíu: chút mại một / xo: vai / xó: bếp nhà xỉnh
xô: bát bồ đẩy đổ lệch ngã nước viết xát / xổ: lồng số tẹt / xỏ: giày lá mũi xiên / xơ: cứng gan múi mướp rác rơ vữa xác xuân / xoa: bóp dầu dịu đầu nắn phấn tay xít
xoà: xoã / xoá: án bài bỏ dần dấu đói mù nhà nhiễm nhoà nợ sạch sổ tên tội vết / xoã: tóc / xóa: án bài bỏ dần dấu đói mù nhà nhiễm nhoà nhòa nợ sạch sổ tên tội vết
xoài: cát tượng / xoan: đào hát / xoàn: hột / xoăn: tít tóc / xoắn: lưỡi ốc suýt vặn xuýt / xoang: mũi xoảng / xoành: xoạch
xoay: chiều chuyển đổi hướng lưng người quanh sở tiền tít trần trở tròn vần vốn vòng xở / xoáy: lốc nước sâu tròn vào / xóc: đĩa nảy xách / xốc: lại nổi tới vác xếch
xoen: xoét / xói: lở móc mòn / xôi: chè gà gấc thịt / xối: nước xả / xổi: ăn thì / xơi: cơm nước / xới: cơm đất lộn tung
xóm: ấp bản chài đạo đội giềng làng liều nghèo ngõ núi thợ thôn trọ trưởng / xồm: râu / xốn: mắt xang / xong: các chuyện đời nợ phim rồi thủ trước việc xuôi
xông: đất hơi khói lên nhà pha tới trận vào xáo xênh / xốp: đất nhẹ xộp / xót: dạ lòng ruột thương xa / xu: hào hướng nịnh phụ thế thời / xù: lông nợ xì
xú: danh khí uế / xứ: đạo họ lạ lừa mù nghèo người nóng quê sở sương thanh
xử: án bắn các công giám giảo hoà hòa huề kiện kín lí lưu lý nữ phạt phúc quyết sơ sở sự tệ thẩm thắng thế theo thua tội tốt trảm trí tử vắng
xua: đuổi quân tà tan tay / xưa: cũ kia nay rày / xuân: đường hạ hè huyên khí lan mới nguyệt nữ phân sắc thì thu tiết tóc tươi về xanh
xuất: bán bản binh cảng cảnh chi chinh chúng dữ dương đầu gia giá hàng hành hiện hoá hóa hồn huyết khẩu kho khỏi kích lộ lực ngoại ngũ nhập phẩm phát
xuất: quân quỹ sắc siêu sứ sử tất thân thần thế thể thổ tiền tinh tố toán trận trình tuyến viện vốn xứ xưởng
xúc: cảm cát cắt đất động giác lên phạm phép quặng tác tép tích tiến tu xích xiểm / xức: dầu nước thuốc / xui: bẩy dại giục khiến nguyên rủi xẻo / xúi: bẩy giục quẩy
xum: xuê / xúm: đông lại nhau xít / xung: công điện động đột hãm khắc khí khích kích lực mãn nhịp phong quanh thiên trận yếu / xúng: xính
xưng: bá danh đế hô hùng tên thần tội tụng vương / xứng: bậc danh đáng đôi hợp lứa mặt tầm với ý / xước: da măng
xuôi: chèo chiều dòng gió lòng mái nam ngược tai tay thuận / xuồng: ba cao ghe máy
xuống: biển cấp chân chó chức cơ còn dốc dòng dưới đất đường giá giống hạng hố lệnh lỗ mã mồ núi nước sắc tấn tàu tay thang thấp thế thuyền tinh tóc
xuống: trại trần xã xe xề / xương: bánh cá chậu cốt cụt đòn đùi hàm hông khớp máu rồng sọ sống sườn thịt tuỷ tủy vai xẩu
xướng: âm ca danh hoạ họa nghĩa ngôn suất xuất / xưởng: cơ cưa dệt đẻ đóng may máy mộc phim sửa thợ trưởng / xuya: xoa
xuyên: á biên đêm giáp lục ngang qua quốc sơn suốt tạc tâm táo thấu thông thủng tường việt / xuyến: chi vàng / xuyết: điểm / xuýt: xoa
y: án bạ bát bộ chang cụ dược đạo đức gia giới hẹn hệt học khoa lệnh lí lời lý môn nghệ nguyên như phục quan sản sao sĩ sinh sư tá tài tế thuật trang
y: tràng viện vụ / ỳ: ạch
ý: chí chỉ chính chung dân đảng định đồ hay hợp hướng kiến lời muốn nghĩ nghĩa nguyện nhị niệm nói riêng tại thích thức tình tốt trung tú tứ tự tưởng / ý: vị xấu
ỷ: lại quyền thế / yêm: bác / yếm: dãi đào khí thế / yểm: bùa hộ thế trợ trừ
yên: ả ấm ắng bề bình chí dân giấc hà hàn hàng hùng lặng lành lòng nghỉ ngủ ngựa ổn phận tâm thân tĩnh tịnh trí vị vui xe / yến: anh mạch oanh sáng sào tiệc
yết: bảng giá hầu kị kiến thị
yêu: cầu chiều chồng chuộng dấu đời đương gái hoà kiều kính ma mến nghề người nước quái quý sách tha thích thuật thương tinh trẻ vận vời
yếu: đau điểm đuối hèn kém lí lĩnh lòng lược lý mềm nhân nhược ớt phẩm sức thế thừa tim tố và về / yểu: điệu mệnh tướng
`;
