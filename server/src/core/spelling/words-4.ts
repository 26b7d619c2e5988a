/** Words of two syllables, by their first one; part 4 of 6. How they are written: `word-lists.ts`. */
export const WORDS_4 = `
nút: áo bấm chai cổ giao mạng thắt / nứt: nẻ rạn toác / ô: chữ chứa cửa danh hợp kìa lại lệ mai nhiễm nhục sin tải tạp tô trọc tròn trống uế vuông xy / ồ: ạt
ố: vàng / ổ: bánh bệnh bi chuột cứng dịch đề đĩa điện gà khoá lợn mắt nhóm phục súng trục
ở: ẩn bạc cả các cấp chỗ chung cữ đâu đậu đây địa đó đợ độc được đường gần giá goá hầu lại lỗ lớp mỗi mức mướn nể ngoài nhà nhiều nơi nông nước rể
ở: riêng tại tạm tất thôn trần trên trọ trong truồng tuổi vào vậy với vú vùng xã / oai: danh hùng linh nghi nghiêm oán phong quyền vệ vọng / oái: oăm
oan: gia hồn khiên khốc khuất nghiệt sai trái ức uổng / oán: ân cừu ghét giận hận hờn than thán thù trách / oằn: oại / oanh: kích liệt tạc vàng / óc: ách bè chó xét
ốc: bươu đảo nhồi sên vặn vít xà xoắn / oi: ả bức nồng / ói: máu / ôi: chao thiu thôi / ối: chao giời / ôm: ấp bom chầm chân đồm đùm hận lấy trọn / ồm: ồm
ốm: đau đói nặng nghén o yếu / ôn: bài binh cố con dịch đới hoà hoàn lại luyện nghèo nhu tập thi tồn vật / ồn: ã ào ĩ / ổn: áp định tập thân thoả thỏa / ỏn: ẻn
ơn: đức huệ ích nghĩa trên / ớn: lạnh / ong: bướm chúa mật óng thợ vẽ vò / óng: ả ánh
ông: anh bà bầu bô bụt cha cháu chồng chủ cụ lão lớn mãnh ngoại nhạc nội táo thầy tổ tơ trăng trời trùm tướng vải
ống: bơ chân chỉ chờ cống dẫn dòm điếu hút khói kim kính loa máng nghe nghiệm nhổ nhòm nhựa nói nước quần sáo suốt tay thép thoát thổi thuốc tiêm tre / ống: xả
ốp: la lát tường / ọp: ẹp / ớt: chuông / pha: bóng chế đèn lẫn loãng màu nước phách sương tạp tiếng trà trò trộn / phà: sang
phá: án bĩnh bỏ cách cỗ dỡ đám đảo đường gia giá giải giới hại hàng hoại hoang huỷ hủy kỉ kỷ lấu lệ lối luật lưới ngang phách quan quân quấy rào rối
phá: rừng sản tan tán tân thai thành thế thối trận trinh vây vỡ xe / phả: hệ hương kí ký / phác: đồ hoạ họa thảo thực / phắc: im / phách: lạc lối nhịp
phai: mờ nhạt tàn / phái: bộ cử đẹp đoàn hệ khiển mạnh nam nữ sinh viên yếu
phải: bảo biết bồi cách cái chăng chấp chi chịu chuẩn chuyển có cùng do đảm đăng đạo đáp đạt đi đòn đúng được đường gắn gió không là lại lập lẽ lỗi
phải: lòng lúc mất mặt môi nên ngày như nộp qua rằng tay thế thời thông thực thường tiến tội trả trái trải tự tuân vạ vì việc / phàm: ăn là lệ phu trần tử tục
phẩm: bình cách cấp chất chức cơ giá hàm hạnh loại màu nhuộm phục tiết tính trật tước vật vị / phạm: kỷ lỗi luật nhân pháp phòng quy sử thượng tội trù trường vi
phán: bảo đoán quyết truyền xét xử
phân: bắc ban bào bì biệt bổ bộ bón bua cách cảng cảnh cấp chất chi chia chuồng công cực cục cụm dã đạm định độ đoàn đoạn đội giải giới hạch hạn hạng
phân: hào hiệu hoá hoạch hội hưởng hữu huỷ kali khai kho khoa khoáng khối khu kì kỳ lân lập liệt lò lô loại lớp lũ luồng lượng ly minh mục nào ngành
phân: ngôi nhánh nhiệm nhóm nửa phái phải phát phó phối quả quyền rã rác ranh số sở suất tách tâm tán tầng thân thế tích tỏ trạm trần tranh từ tử tươi
phân: tuyến ứng vai vân vi vị viện vô vùng xã xanh xử xưởng
phần: ba bổ chi còn cứng diện dưới đa đất đóng đông giá hai hồn khối kinh lan lẻ lợi lớn lý mềm mở mộ mười nào này nền nhiều nội phát tài thi thứ thực
phần: thuế thưởng tiền trăm trên trình tử việc vốn / phấn: chấn đấu hoa khích khởi rôm sáp son trần trắng viết / phẫn: chí nộ uất / phẩn: nộ
phản: ánh ảnh bác biện bội chỉ chiến chủ chứng công cung diện đạo đề đế đối đòn động gián hệ hồi kháng khoa lại loạn lực nghĩa nghịch nhân pháo phúc
phản: quang quốc tác thùng thuyết tỉnh tố tôn trắc ứng vệ vị xạ / phận: bạc duyên hèn làm sự / phăng: phắc teo / phẳng: lặng lì phiu
pháo: binh bông cao dàn đài đập đất đội hạm hiệu hoa kích lệnh nổ sáng sĩ tay tép thăng thủ thuyền xạ
pháp: bảo chế danh đàn điển đình định gia giới lệ lệnh lí luật lý nạn nhân quan quy quyền sư tắc thuật trị trường tướng viện vương y / phập: phồng phù
phát: âm ban báo bệnh biểu bóng bổng canh cáo chán chẩn chèo chiếu cho chương cuồng dẫn diễn dục dương đạn đạt đi điên điện đoan đơn động đường giá
phát: giác giải giấy hàng hành hiện hiệu hoá hoả hoàng hùng huy khiếp kiến lệnh lộ lương lưu mại minh ngôn nguyên nguyện nhiệt nhờn nổ nóng phì phối
phát: quà quang rẫy sáng sinh sóng sốt sự súng tác tài tâm tán tang thải thân thanh thưởng tích tiền tiếng tiết tin tín tờ triển tướng vấn vãng xạ xứ / phát: xuất
phất: cờ phơ / phạt: bằng bổ cải cảnh chậm đền đến giam góc hành hợp mộc nặng nguội thế tiền tù vạ vi việc / phật: đài đản đường giáo học lòng pháp thủ tử ý
phẫu: thuật tích / phẩy: tay / phe: cánh phái phẩy / phê: bình chữ chuẩn duyệt điểm pha phán thuốc tự vào
phế: binh bỏ cầu liệu nang nhân phẩm quản tật thải tích truất vật vị / phèn: chua
phép: biện chia cộng cưới khử lạ mầu nghỉ nhà nhân nước tắc thông thử tiên tính tịnh toán trừ vua / phễu: lọc
phi: cảng chính cơ công dân đao đảo điểm đoàn đội giáo giới hạm hành hiện hình kim lao lí lộ lợi luân lý ngã nghĩa nghiệp nhân nông phàm pháp phu quân
phi: quốc sản tần tang tập thực thương thuyền tiền tiêu trường tuyến vật vô vụ / phì: cười đại nhiêu nộn phèo
phí: bảo công của dịch đăng đi giao hạ hoài học lệ lời lưu nộp phạm sức thẩm thời tiền tổn trọng trước vận / phỉ: báng chí nguyền phong sức / phị: nộn
phía: bắc bên bờ cuối dưới đầu đối đông nam nào này ngoài nhà phải sau ta tây trái trên trong trước / phiếm: chỉ đàm luận
phiên: âm bản chế chợ dịch đầu đấu gác giải giao hiệu hoạt họp làm lính ngang phiến quốc thẩm thảo thứ thuộc toà tòa trực xử
phiền: hà lòng luỵ lụy muộn não nhiễu phức toái trách / phiến: diện đá động loạn quân / phiêu: bạt dạt diêu lãng lưu
phiếu: báo bầu cân chi chuyển đăng đánh điện điều ghi giá giao gửi hẹn kê kết khai khám khảo kiểm lưu lý mua nhập nợ thẩm thăm thu thuế tiếp tín trắng
phiếu: trình trưng tự xác xanh xuất yêu / phim: ảnh chiếu hành hoạt khoa nhựa tài trường truyện tư / phình: phờ to / phò: giúp mã tá
phó: ban bản bí chánh chi chủ cố cục đại đô đoàn đốc đội giám giao giáo hiệu hội khoa mặc mát nháy phòng quản thác thẩm thủ thương tiến tổng trưởng tư
phó: từ tướng ty văn viện vụ / phô: bày diễn tô tơ trương / phố: chợ cổ đi hàng huyện nghề nhỏ phường thị xá
phổ: biến cập chuyên dụng điểm độ giáo hệ họa học nhạc niệm quát tần thơ thông / phôi: bào giấy kim pha thai thép văn
phối: cảm cảnh chế đo ghép giống hợp kết khí liệu màu ngẫu phối thuốc thuộc trí / phổi: bò quản viêm / phơi: bày khô mình nắng nhiễm phới phóng sấy thóc / phới: phới
phơn: phớt / phong: ba bao bế cách cầm cảnh cấp cho chức cố dạng dao di độ giá hàm họ hoa hoá hồi khí kì kiến kỳ lan lương lưu nghi nguyệt nhã phanh phú quân quang
phong: quanh sát sương tặng tê thái thần thanh thấp thổ thú tình toả tỏa trần trào trướng tục vân vị vũ
phòng: ăn ban bào bệnh bếp bị cháy chờ chống chuyên cơ dân dịch đọc đợi gian giáo giấy gìn giữ hạn hộ hoà hoá học họp kế khách khám khánh khi không
phòng: khuê kinh kỹ làm lạnh lao lũ lụt máy mổ nghỉ nghiên nghiệp ngủ ngự ngừa nhì nội nông ở ốc pháp phát phong quan quân quản quốc sách tài tập thẩm
phòng: thân thành thi thí thống thu thủ thuế thuốc thương thường thuỷ tiệc tiền tiếp tổ tối tổng trà trang tránh trị trọ trừ trực trưng trưởng truyền
phòng: tư tuyến văn vé vệ xa
phóng: bút đại đạn đãng điện hoả khí khoáng lãng mạng nhanh pháo phun sanh sinh sự tác tay tên thả thích thuỷ tinh tới túng uế vệ viên xạ / phổng: phao
phỏng: chừng dịch đoán sinh theo vấn / phu: mỏ nhân phen phí phỉ phụ quân quét thê trạm trường tử xe
phù: dâu du dung điêu hiệu hộ hoa hợp phép phí phiếm sa tá tang thịnh thũng thuỷ thủy trầm trợ vân / phú: bẩm cường dưỡng hào hậu nông ông quốc quý sĩ thọ thương túc
phủ: bạt bóng doãn dụ đầu đệ định khắp kín lấp nhận phục quyết sóng tạng thừa toàn trùm tuyển ưng xanh
phụ: âm ấm ân bạc bản bếp bội cận cảnh cấp cha chính chú đạo đề đồ động gia giảng giúp hệ hoạ hoàng huynh kế khảo kho khoa khoản kiện lão liệu lục lưu
phụ: mẫu nghĩa nghịch nữ phẩm phí quyền san sản tá tải thẩm thân thể thợ thu thuế thuộc tình trách trào trợ trội trương tử tùng vận vụ xướng / phứa: bừa
phúc: âm ấm án ân bồn đáp đức hạch hậu kháo khảo kích kiến lộc lợi thẩm thọ tinh tình tra trạch trình / phức: âm cảm chất điệu hệ hợp số tạp
phục: án binh chế chính chức cổ dịch dựng điền hoá hoạt hồi hưng kích lăn nguyên quốc quyền sinh sức tài tang thiện thù thuốc tòng trang tùng vị viên / phục: vụ
phủi: bụi tay / phun: hoá khói khử mưa nước phún ra sơn thuốc trào xăm / phùn: mưa / phung: phí / phùng: má mang / phụng: dưỡng hoàng mệnh phịu sự thờ / phướn: cờ
phương: án bắc cách châm chi chước danh diện đông hại hướng kế lược nam ngôn ngữ pháp phi sách tây thế thuật thức thuốc tích tiện trình trời trưởng vị
phường: bạn buôn chèo đội hát hội phố săn thợ trên xã / phượng: hoàng vĩ / phút: bù chốc cuối đầu giây / pin: mặt
qua: bưu các cầu chuyện công dịch đây đêm địa đó đời đường hệ khỏi kiểm lại loa lòng mạng mặt ngân ngày nghe nhiều quýt tay tết thì thực trung truyền / qua: việc
quà: bánh biếu cáp cho cưới lưu quê sáng tặng tết vặt
quá: ba bán bộ cảnh chén chừng cố đà đáng đát độ đỗi giang giờ hai hải hạn khích khó khổ khứ kì kỳ lắm lời lứa mức mười nhiều niên quá quan quắt sức
quá: tải tay thế thể tội trễ trình trớn trọng trưa tuổi ưu vãng xá
quả: báo bom bóng cấm cảm cân cáo cầu chuỳ đấm đất đoán đồi đu đúng là lắc mìn ngọt nhân nhiên núi phạt phụ phúc quyết tạ tang tay thận thật thể thực / quả: tim tình
quạ: đen / quắc: mắt thước / quai: bị búa dép hàm nón / quái: ác dị đản gở kiệt lạ nhân thai thú vật
quan: ải cách cảm chế chiêm chiến chủ chức dạng điểm điền giai giao giới hà hại hàm hầu hệ họ hoài khách khâm lại lang lễ liêu lộ lộc ngại nghè nha
quan: niệm ôn phụ phương san sát sự tài tâm tham thanh thầy thông thuế thuộc tiền toà tòa trắc trấn tri trị trọng trường tước văn viên võ vụ yếu
quán: ăn ba bar bia cà chủ cơm hàng internet nước quân rượu tẩy thế tính triệt trọ từ xá xuyến
quân: bài báo bị binh bình bưu ca cách cán cảng cảnh cấp chế chính chủ chúa chủng cơ cờ công dân dịch doanh dụng địa địch điền đồ đoàn đội gia giáo
quân: giới hàm hạm hàng hành hiệu hồi huấn hùng kế khí khu khuyển kị kỳ kỷ lệ lệnh lính lịnh luật lực lược lương mã mệnh nhạc nhân nhu phân pháp phí
quân: phiệt phong phục quan quản quyền sĩ số sở sư sự ta tá tăng thần thù thường tịch tình trấn trang trị trường tử tước tướng uỷ ủy viện vụ vương / quân: xưởng y
quần: áo bò chúng cư đảo đùi hội hôn hợp lạc lót ngựa tập tây thể thoa tụ vợt / quấn: băng quít quýt / quẫn: bách trí / quẩn: chân quanh trí / quăn: queo
quằn: quại / quản: bút ca chế chi đạo đốc gia giáo hạt huấn lí lĩnh lý ngại ngục nhiệm thúc trang trị tượng / quận: chúa công đoàn huyện lị trưởng uỷ ủy vương
quặn: thắt / quang: âm ảnh cảnh cao cầu chất dầu đãng đăng điện gánh hiệu hoá hoạt học hợp huy minh năng phân phổ phục quác quẻ thông trắc trình tử tuyến tuyển vinh
quàng: khăn xiên / quáng: gà / quầng: mắt sáng / quãng: âm cách đời đường giữa ngắn thời trường / quăng: bỏ lưới ném quật
quảng: bá canh cáo châu đại giao thức trường / quặng: mỏ sắt thiếc / quanh: co khu mình năm quẩn quanh quất vấn vùng / quánh: đặc / quạnh: hiu quẽ vắng / quắp: vuốt
quặp: râu / quát: mắng nạt tháo / quất: cảnh roi / quắt: queo quéo / quạt: bàn cánh điện gió hòm hút mo nan thóc thông trần / quật: cường khởi ngã ngược
quay: cóp cuồng đầu đi giáo lại lơ lui lưng mặt ngoắt phim quanh quắt ra trở tròn vào về vòng xe / quây: quần rào / quầy: bán hàng lễ thu thuốc tiếp
quấy: nhiễu phá quả rầy rối / quậy: phá / quê: cha choa hương kệch mẹ mùa ngoại nhà nội quán / quế: chi hồi / quệ: kiệt lực
quen: biết chân hơi lệ mắt mặt mùi nết nhau tay thân thói thuộc việc / quèn: quẹt / quên: bẵng đi khuấy lãng lửng mất mình ơn
quét: dọn đường lũ mã sạch sân tước vôi / quẹt: diêm / quệt: quạt / qui: chế định hoạch luật mô trình / quị: luỵ ngã / quơ: quàng / quở: mắng phạt trách
quốc: ấn báo bảo ca chủ dân doanh dụng đảo đạo gia giáo hiệu hoa hoá hoạ họa học hội hồn hữu huy kế khánh khí khố kì kỳ lập lễ lộ luật mẫu nạn ngoại
quốc: ngữ nhạc nội pháp phòng phục quyền sắc sách sỉ sư sử sự tặc tang tế tệ thể thư tịch tiếp tính tổ trái trạng tử tuý văn vụ vương yến
quy: cách chế chiếu chính cho chuẩn chụp cũ củ đầu định đổi đồng đưa hàng hoạch hoàn hồi hội hợp hướng kết lát luật mô mộ nạp ngoại nguyên nhập nhóm
quy: phạm phạt phép phục quyền ra tắc tập thân thành thuận tiên tội trách trình tròn tụ ước vào về / quỳ: gối lạy
quý: bà báu cuối đầu đơn hiếm hiển hồ hoá khách khen kim mến này nhân ông phái phẩm phi quốc quyền quyến sách san sau tế thể tiểu tính tộc trọng trước
quý: tử tướng vật vị
quỹ: bảo bình chi công dự đạo đất đầu đen đền điểm hỗ hội hưu khen khuyến lương ma nhà phát phòng phúc quốc thi thời thu tích tiền tiết tín tình trợ từ
quỹ: tương viện vốn / quỷ: dữ kế quyệt sa sứ thần thuật / quỵ: luỵ lụy ngã / quyên: cúng giáo góp sinh tiền trợ
quyền: anh bảo bầu bề biến binh bính cá cao chủ chức con công dân đi được hạn hành hưởng kế khiếu lập lợi lực miễn môn năng nghi nhân pháp phép phủ quý
quyền: riêng rơm sáng sinh sở sống sử tác tài tể tham thần thanh thế thừa thuật tố trị trượng truy tư tự uy và vị vụ yêu / quyến: dỗ luyến rũ thuộc
quyển: một sách sổ vở / quyết: án chí chiến đấu đi định đoán liệt nghị sách sinh tâm thắng thi toán toạt trạng tử ý / quyệt: quỷ / quynh: quýnh / quýnh: lên quáng
ra: bộ chỉ chiều chơi công dáng đa đầu đi điều đời đồng đường gì giêng hiệu hồn khỏi khơi lệnh lò mắt mặt mẽ mồm ngày nghị ngoài người nước oai phép
ra: phết quả quân quốc quyết rả ràng rìa riết sân sao soát sức tay tết thông tiền toà tòa trận tro trò trường tù tuồng vào về vẻ viện ý / rà: lại mìn phá soát
rác: rưởi thải / rách: nát rưới việc / rạch: giá kênh ròi / rải: đều ngân rác thảm / ram: ráp / rám: nắng / rầm: rập rộ / răm: rắp / rậm: rạp rì / rần: rần
răn: dạy đe mình / rắn: chắc độc hổ rỏi / ràng: buộc / răng: cưa cửa hàm khôn miệng sữa / rằng: là / rạng: danh đông ngời rỡ sáng / rặng: cây núi san
ranh: con giới ma mãnh / rành: mạch nghề rẽ rọt / rãnh: nước thoát xói / rảnh: rang rỗi tay / rao: bán giảng truyền vặt / rào: cản chắn đón giậu trước
ráo: hoảnh riết / rảo: bước / rạo: rực / ráp: nối / rắp: tâm / rập: khuôn rình / rất: cao đỗi ít nhiều quan
rau: cải câu cháo cỏ củ dưa màu mùi muống ngót nhút quả răm sạch sam sống thơm / râu: quai ria / rầu: rĩ / rầy: la nâu rà / rẫy: bái nương / rè: rè / rê: dắt
rễ: cái cây chùm cọc / rể: hiền / rẽ: ngang ngôi ròi trái / rẻ: mạt rúng tiền / rèm: cửa / rèn: đúc giũa kim luyện nghề tập / reo: hò mừng vang
rét: buốt đậm hại mướt run / rêu: phong rao / rệu: rã / ri: rỉ / rì: rầm rào / rỉ: máu rả răng sét tai / rỉa: rói / rịa: ra / rích: cũ
riêng: biệt có đối lẻ rẽ tây tư về / rinh: rích / rình: mập mò rập / rò: điện rỉ / ró: ráy / rổ: rá / rõ: khổ mồn nét ràng rành rệt thật trách / rỡ: ràng
rối: bời loạn nước ram rắm ren ruột trí / rỗi: rãi / rơi: lệ rớt rụng vãi vào xuống / rời: bỏ đi khỏi rạc tay / rọi: chiếu sáng / rốn: biển lũ / rộn: rã ràng rịp
rong: biển chơi ruổi / ròng: rã rọc / rỗng: không ruột tuếch túi tuyếch / rộng: bụng khắp lớn lòng lượng mở rãi rinh / rợp: bóng trời / rót: nước vốn / rớt: giá mạng
ru: ngủ / rũ: bỏ rượi / rủ: lòng nhau rê rỉ / rữa: nát / rửa: hận mặn mặt phèn ráy tay tiền tội / rực: cháy rỡ / rục: rịch / rủi: may ro / run: rẩy sợ tay
rung: cảm chuông chuyển động lắc rinh / rùng: mình rợn / rừng: cấm cây đặc già ngập nguyên núi phòng rậm rú sản sâu thẳm thông tràm trồng tự vàng xanh
rụng: rơi rời trứng / rước: dâu đèn kiệu / rưới: nước / rườm: rà / ruồng: bỏ rẫy / ruộng: bậc đất đồng lúa muối nương rẫy sâu vườn / ruột: gan già non thịt thừa
rượt: đuổi / rượu: bia cần chè cồn mạnh mùi nếp ngoại vang / rút: bớt chạy cục dự đơn gọn hồ khỏi kinh lui ngắn quân ra tỉa vốn xuống / rụt: rè
sa: bàn bồi cạm cấu cơ đà đoạ hoa khoáng lầy lưới mạc mưu ngã sả sầm sẩy sút thạch thải trường / sà: lan / sác: xuất
sắc: bản bén cạnh chỉ dân diện dục đẹp đỏ độ hương lạnh lẹm lệnh lịnh mặt màu nét nhọn nước phong phục sắc sảo son sức tai tài thái thuốc tố tộc tướng
sạc: điện pin / sặc: mùi sỡ sụa / sách: bài báo chuyên công đỏ giáo giấy hướng khoa lục lược nhiễu nói tham thiếu trắng vàng vở xanh
sạch: bệnh bóng đẹp nợ sành sẽ sẻ trơn
sai: áp bảo bét biệt bơn cách chính dịch đối hẹn khiến khớp lạc lầm lệ lệch lỗi lời luật mục ngôn nguyên nha phái phạm phép quả quấy quy số sót sự
sai: suyễn thẩm thời tội trái ước vần vặt / sài: gòn lang / sái: tay / sải: cánh / sàm: báng nịnh sỡ / sâm: banh cau nhung / sầm: sập sì uất / sấm: chớp sét truyền
săm: lốp / sắm: sanh sửa tết vai / sạm: nắng / sậm: màu / san: bằng định hô lấp nền nhượng phẳng sát sẻ ủi / sàn: chứng diễn đất đấu giao gỗ nhà nhảy nước thương
sán: dây lá / sân: băng bay bóng chơi đình ga golf gôn hận khách khấu kho nhà phơi sau si thượng trường vận vườn / săn: bắn bắt chắc đón đuổi lùng sóc tin
sắn: dây lát / sẵn: có dịp lòng sàng tay / sản: chậm địa giật hậu khoa khoán lượng nghiệp nhi nông phẩm phụ sinh vật xuất / sạn: đạo
sang: ca cả đẹp đoạt giai hèn hoá màu mùa năm ngang nghĩa nhượng sảng số sổ sông tai tay tên tiểu trang trọng xuân / sàng: gạo khôn lọc sảy tuyển
sáng: chế choang chói dạ đèn giá kiến lạn láng lập lên loà lòa loáng mai mát mắt mặt nay ngày nghiệp ngời rõ rỡ rực sớm sủa suốt suy tác tạo thứ tối / sáng: trưng ý
sảng: khoái / sành: ăn điệu sỏi sứ / sánh: bằng bước duyên đôi kịp vai với / sảnh: chính chờ đường
sao: bắc bản băng bằng biển chè chế chép cho chổi chụp đang đành đen đỏ gửi hoả hôm in kê lãng lục mai mộc nhân nhãng sao tẩm thuỷ trích vàng xẹt y
sào: huyệt ruộng / sáo: mòn rỗng trúc / sáp: nẻ nhập ong / sắp: chữ đặt đến hàng hết lớp sẵn tới xếp / sạp: báo hàng / sập: bẫy cầu đổ gụ hầm lò nhà tiệm
sát: biên cánh cạnh giới hạch hại hạn hợp khí khuẩn mạch máu nách nghĩa nghiệp nhân nhau nút phạt sàn sao sạt sinh sự sườn thân thủ thực thương trùng / sát: vách ván
sắt: cầm đá gỉ son tây thép vụn / sạt: lở nghiệp / sặt: cá / sau: cách chót cùng đại đầu đây đó gần hết hôm khi khoảng lưng một năm này nữa rốt tết thu thuế xưa
sáu: mươi tháng / sâu: bệnh bọ cay cuốn đậm độc đục hiểm hoắm hơn keo kín lắng mọt năm nặng nhiệm rầy róm rộng sắc sát thẳm xa / sầu: bi đâu khổ muộn não riêng thảm
sấu: cá / say: đắm khướt mê mèm nắng nghề ngủ rượu sóng sưa tàu xe xỉn / sấy: khô lạnh tóc / sảy: thai / sậy: lau / se: lạnh / sẽ: có được không là sàng / sẻ: chia
séc: du tiền / sen: đầm hồng vàng / sên: nhả / sến: rừng / sếp: lớn / sét: đánh pháo / sệt: đặc / si: mê ngốc tình tưởng / sĩ: diện hoạn khí phu quan số tốt trí tử
sỉ: nhục vả / siêng: ăn năng / siết: chặt cổ nợ
siêu: âm cao cấp cường dự đẳng độ hạng hình lợi lượng ngạch nhân nhiên phàm quần thăng thanh thị thoát thủ thực tốc tự tuyến vẹo vi việt
sinh: ăn bệnh bình cơ con diệt dưỡng đẻ địa đôi động hạ hại hàm hoá hoả hóa hoạt học hồn kế khí khó khoáng khối kiếp lão lầy lí linh lời lợi lực ly lý
sinh: mạng mệnh nam ngày nghề nghi nghiệp ngữ nguyên nhai nhật nhiệt niên nở phẩm phần phí phụ quán quyền quyển ra sắc sản sát sôi sống súc tế thái
sinh: thành thể thì thiết thời thuận thực tiền tố tổ tồn trai trưởng từ tử tức tươi vật vi viên / sính: lễ ngoại / sít: sao
so: bì đo đọ đũa kè le lường sâm sánh tài tránh với / sò: huyến huyết ốc
số: báo bị bộ ca cán chẵn chi chia chính chục còn công dân dôi dư dự dương đào đề đen điện đo đó đỏ đơn đông gia giấy hạng hiệu hộ hoá hóa học hữu ít
số: không kiếp là lần lao lẻ liệu lô lỗ loại lượng luỹ lũy mã máy mấy mệnh mũ mục năm ngày nghịch người nguyên nhà nhân nhiều nợ nộp phách phần phận
số: phức quân quỹ quyết sách sê sự tài tham tháng thành thập thí thu thứ thực thuê thuế tiền tới tốn tốt trời trung trúng từ tử tuổi văn vô vốn vụ xa / số: xác xe xổ
sỗ: sàng / sổ: bảo bìa bụi cái con công dõi đăng đẻ đen địa đỏ gạo ghi gốc hộ học hưu kế khám kho lồng lương lưu mắt mục mũi nhật nợ quỹ sách sức tang tay thai
sổ: theo thu thụ thuế tiêm tiết tính toán trắng tử văn vàng
sơ: bài bộ ca cảo cấp chế cua cứu đẳng đồ giản giao hở kết khai khám khảo khoáng khởi kiến lậu lược mi phác phạm qua sài sịa sinh sơ sở sót sử suất tâm
sơ: tán thẩm thân thảo thị tốc tổng tuyển tuyết vin xuất ý yếu / sờ: mó nắn soạng
sở: cầu chỉ công dĩ dịch đắc đoản giao giáo hụi hữu kế khanh khoa kiến làm lao mật ngoại nguyện nội nông quan quy tài tại thị thích thông thú thuộc tri
sở: trường tư ước văn vọng xây y / sợ: gì hãi mất rằng sệt vợ / sọ: dừa não người / sộ: đồ / soái: hạm phủ / soán: đoạt / soạn: bài giả giảng lục nhạc sửa thảo
soát: lại vé xét / sóc: trăng vọng / sọc: dưa vằn / soi: bói chiếu đường gương mờ mói rọi sáng xét / sói: lang / sôi: động gan máu nổi nước sục sung sùng trào
sợi: bông chỉ dây dọc len ngang quang tơ tóc tổng vải / sớm: chiều có đầu đưa hoàn hôm hơn khuya mai muộn nhất sủa tối trưa
sơn: ca cước dã dầu hà hải hào khê lâm mạch mài nguyên nữ pháo phết son thần then thôn thuỷ thủy tinh trà trại trang tràng vôi xuyên / sờn: lòng rách / sởn: gai
song: ca cặp công cửa đề đôi đường hành hỉ hồ kiếm le loan long mã mây nghĩa ngữ phẳng phi phương sắt sinh song sóng sự tấu thai thân thần thánh thất
song: tính tịnh toàn trình trùng tử tuyến vần / sòng: bạc phẳng / sóng: bạc biển cả cồn dài dữ điện gió gợn hạ lừng ngầm ngắn nhạc thần tình to triều trung vô xô
sông: băng biển bờ cả cái con đào hồ lạch máng ngân ngòi nhánh núi nước rạch suối
sống: chết chung còn cùng dai dậy đẹp đời động gấp lại lành lâu lưng mái mãi mũi ngoài nhờ nổi núi nương qua sít sót sượng tại thác thọ thử thừa trên
sống: trọ trọn vội xanh yên / sót: lại lỗi lọt việc / sốt: cao dẻo đất gan nóng phát rét ruột sắng sột xuất / su: hào / sú: vẹt
sứ: bộ điệp đoàn giả mạng mệnh nạn quán quân thần thánh trình vệ / sử: ca dụng địa gia học kí kịch ký liệu lục quan sách sĩ thi tích xanh
sự: biến cần chỉ chủ cố đồ đời đồng giám giúp hình hỗ kiện lãnh lệ nghiệp nhất nỗ phân phát phê phí phối phụ quá quan quân ra thái tham thần thật thay
sự: thế thể thực tích tình tồn trạng tử ủng vật việc vụ / sủa: ăng / sữa: bò bột chua đặc học mẹ tắm tươi
sửa: bài bản chữa đổi đường gáy khuyết lại lỗi lưng mình nhà sắc sai sang sổ soạn sửa tội trị vườn / suất: ăn chi đất đầu học lãi quà tái
súc: gỗ miệng sinh thịt tích vật
sức: bật bền bò căng cạnh chịu chở chống chứa đẩy đề ép gió hút kéo khoẻ khỏe lan lao lực mạnh mua nặng nén nghĩ ngựa người nóng nước sản sống tải thu
sức: trai trâu trẻ ỳ / sực: nhớ nức tỉnh / sục: bùn sạo sôi / sùi: bọt / sum: họp sê suê vầy / súm: sít / sung: bị chức công cương mãn quân quỹ sức sướng túc vào
sùng: ái bái cổ đạo kính ngoại thượng tín tu / súng: cao cối đạn hoả kíp lục máy ngắm ngắn ống phóng săn săng sáu trận trường tự / sủng: ái hạnh thần
sưng: húp tấy vù / sừng: hươu sỏ sững tê / sững: lại người sờ sốt / sửng: cồ sốt / suối: khoáng ngàn nguồn nước vàng / suôn: đuột sẻ / sườn: dốc đồi núi tàu xào
suông: hứa / sương: giá gió khói mai mù muối phụ / sướng: khoái tai vui / sượng: mặt sùng / suốt: dọc đêm đời lượt năm ngày trong / súp: de / sụp: đổ lở
sút: cân giảm kém / sụt: giá giảm lở lún sùi / sưu: cao dịch khảo tầm tập thuế tra
suy: bại bì biến bụng cử diễn dinh đi đoán đồi đốn gan giảm hô kiệt lí luận lý ngẫm nghĩ nguyên nhược niệm ra rộng sụp suyển tàn thận thoái thoát tị
suy: tim tính tôn tổn tư tưởng vi vinh vong xét yếu / súy: phủ / suyễn: hen / suýt: nữa / sỹ: quan số tốt tử / ta: đây luôn thán vẫn
tà: áo dại dâm dương đạo gian giáo huy khí ma tâm thuật thuyết ý / tá: dược điền lộ lý trang viên
tả: biên cảnh chân chi chí chiến dực đảng đạo hữu khuynh lại lót ngạn phái quân thanh thực tình tơi tướng xung / tạ: đoan lỗi lòng ơn sự thế tội từ
tác: chiến chủ dụng động gia giả hại hoạ họa hợp loạn nghiệp nhân oai phẩm phong phúc quái quyền tệ thế thù tử văn vi
tắc: bụng đường giao kè mạch máu nghẽn tị trách tử xe xi / tặc: lưỡi tử / tách: bạch biến biệt cà hộ khỏi lìa lớp ly mình ra riêng rời thửa
tai: ác ách bạo bay biến dị đỏ giữa hại hoạ họa hồng mắt mèo mũi nàn nạn nghe ngơ ngoài ngược tiếng ương vạ vách
tài: ba bàn bảo binh bộ bồi cán chế chính chủ công danh điển đức giảm giỏi hèn hoa hoá khéo khí khố khoản kinh lanh liệu lộc lợi lực lược mệnh năng
tài: nghề nghệ nguyên nhân nữ phán phí phiệt phiếu phú quyết sắc sản sơ tiên tình trí trợ trưởng tứ tử vật vụ xế xỉu
tái: bản bảo bút canh cấp cấu chế chiến cơ cử diễn đắc đàm đầu đấu định giá giảng hiện hoà hồi hội hôn hợp khởi lai lạm lập lậu mặt mét nghèo ngộ ngũ
tái: nhập nhiễm nhợt phạm phát sản sinh tạo thẩm thế thiết tổ trồng tục xanh xuất / tải: đạn điện lên lương lượng nặng thương trọng xuống
tại: các chỗ chức công đào đâu đây địa điểm đó gia hạ hiện hội khoản mục ngoại ngũ nhà nơi sao tâm thế thời tòa tội trận trào trụ trung trường tù tục / tại: vì vị
tam: bản bành bảo cá cấp cúc cương dân dịch đa đại đảo đoạn giác giáo giáp giới hoàng hợp khoanh khôi khúc mã nguyên nông phân phiên phong phủ quan
tam: quân quốc quy quyền sao sinh sự tài tầng tạng thất thể thời toà toạng tộc trường tuế tuyến vị / tám: mươi tháng
tâm: bão bệnh can đắc địa điểm điền đối đồng động đức giao hồn hương huyết khảm khẩu khí khoa lí linh lực lý não nghi nguyện nhân nhĩ niệm nội pháp
tâm: phổi phúc phục sinh sự thái thần thành thất thế thu thư thuật thức thường tình tính trạng trí trường tư tưởng vị xa ý
tầm: bắt bậy bóng cao chương cỏ cỡ đạn gai giao gửi gươm hoa mắt nã ngắm nguyên nhìn phải phào phơ phương quan quất sét soát súng tã tầm tay thù thước
tầm: thường trưng tư vóc vốc vông vực xa xuân / tấm: ảnh bé bia biểu cám chăn chắn đệm gương hình lòng lợp son tắc thảm thân tức ván vé
tẩm: bổ bột liệm ngẩm nhiễm quất sát thất ướt / tăm: bông hơi hương tích tiếng / tằm: dâu tơ / tắm: biển giặt gội hơi nắng rửa táp
tạm: biệt bợ bước cấm cấp chi chiếm cư dịch dùng dừng dụng đình gác giam giao giữ hoà hoãn lánh nghỉ ngưng ngừng nhập nộp quyền quyết thời thu tính trú
tạm: tuyển ứng vắng vay xuất / tan: biến canh chảy cửa đàn giá hoang hội hợp mất nát nhà ra rã rữa sở tác tầm tầng tành thành thây trường vỡ vụn xương
tàn: ác bạo canh cuộc dư đêm đời hại héo khốc lụi nhẫn nhang phá phai phế quân sát tạ tật tệ tích tro tử
tán: cây chuyện dóc dương đồng gái gẫu gia huyễn láo loạn lọng mạng phát phét sắc tác tài tận thán thành thưởng tỉnh tu tụ tụng vong xạ
tân: binh bình chế cổ cử dược gia giáo hình hoan học hôn hưng hương khách khổ khúc kì kỳ kỷ lang lập lịch ngữ nhạc niên nương sinh sự tạng tạo thế thời
tân: thư thức tiến toan tòng trang trào tuyển văn xã xuân / tần: ngần phiền số suất tảo tiện / tấn: bi công kịch ơn phong tới / tản: cư mạn mát thương văn
tận: cùng dụng gốc hưởng lực mắt mặt nghĩa ngọn nhà nhân nơi tai tâm tay thế thiện thu trung tường tuỵ tụy
tang: bồng chế chủ chứng gia hải hồ hôi lễ phục quyến sự tâm tảng thương tích tóc trai trống vật / tàng: ẩn cổ hình hoá hoả kinh lộ thư trữ / táng: tận
tầng: áp bình chứa dịch đất hầm lầu lớp lửng nấc nền ngầm nước ozon ôzôn phủ thấp thượng trệt trời
tăng: âm bình ca cân cao chậm chất chi chúng cường dần dày đều đồ gia giá giảm hạn hiệu hình huyết in khẩu khí khoảng lên lữ lương mạnh mức năng ngạch
tăng: nhãn nhanh nhiệt ni phái phí phúc phục quân sản số suất sức thân thêm thọ thu thuế tỉ tích tiến tính tốc tổng trật trọng trưởng tự tuổi tuyến tỷ
tăng: vào viện vốn vọt vụ vượt / tằng: tịu tổ / tảng: băng đá lờ sáng / tạng: người phủ quái / tặng: bằng cho cờ danh giấy hoa huân kỷ phẩm phong quà sổ thêm thưởng
tanh: bành hôi tưởi / tạnh: mưa ráo / tao: đàn khang loạn ngộ nhã nhân phùng thao / tào: lao / táo: bạo bón quân tác tợn / tảo: biển giá hôn mộ tần thanh trừ
tạo: bước chuyển cơ dáng dựng đà điều động giống hình hoá hưng hứng khắc lập lòng mẫu môi mối mọi nên nghiệp nguồn oan phản ra sóng sự tác thành thế
tạo: thuận tiền vật việc / táp: nham / tấp: nập tểnh / tạp: âm ăn chất chí chủng dề dịch giao hoá hóa kỹ nham nhạp phẩm phí thu văn vụ
tập: ấm ảnh bạ bài bắn công dự dượt đại đánh đồ đoàn giấy gửi hành hát hậu hít hội hợp họp huấn kết kí kích kịch lái làm lẫm lệ lỗi luyện lụyện nặn
tập: ngừng nhạc nhiễm nổ nói quán quân quyền sách san sát sự tản tành thể thơ tin tính tọng trận tranh trung truyện tục tước văn vẽ viết võ vở xếp / tát: ao cạn nước
tất: bại bật cả nhiên niên phải số ta tả thắng thảy toán tưởng vớ yếu / tắt: bếp đèn điện hơi kinh lửa mắt máy nắng ngấm nghỉ nguồn thở tiếng / tạt: ngang vào
tật: ách bệnh khúc nguyền xấu
tàu: bay bè bến biển bò buồm cá chiến chở chợ cứu đánh điện há hải hàng hộ hoả hút kéo khách kho lá lửa ngầm ngựa phà sân thuỷ thuyền trưởng tuần vận
tàu: viễn vũ xe / tấu: hài nhạc sớ trình / tẩu: hoả mã tán thoát vị / tậu: trâu xe
tay: áo ba ban chân chèo chơi co cờ cự đôi đòn đua đũa hòm không lái lấm lưới mặt mơ nải nắm ngang nghề ngòi ngôn phải quay sai súng tàu thợ thước trái
tay: trắng trên trong trước vịn vợt vua / tày: đình trời / tây: âu bắc bán cung du dương học lịch nam nguyên phong phương thiên vị vực y
tẩy: chất chay giun não oan rửa sạch trần trang trắng trừ uế xoá xóa / tê: bại cóng cứng dại giác liệt ngưu tái tê thấp / tề: chỉnh gia tựu
tế: bần bào cẩn chuẩn độ lễ nhị phẩm sinh sống sư tác thân thần thế tử / tệ: bạc đoan hại hơn lậu nạn tục
tên: bay chung cơ của cúng doanh dự đạn đất đầy đường gọi hàng hiệu họ huý húy khai khoa lính loại lóng lửa miền ngành người nhiệm riêng sách tài tắt
tên: thánh thật thương thường tiếng tổ tội tự tục tuổi xã / tệp: dữ tin / tết: cổ dương đoan nguyên nhất trung / tếu: táo
tha: bổng cho hồ hoá hương lôi lỗi lực ma mạng phương thẩn thiết thứ thướt tội tù / thà: rằng
thả: cá cửa dàn diều giàn giống hoang lái lỏng lưới neo nổi phanh rông sức trâu trôi tù vườn / thác: đổ ghềnh loạn lời lũ ngầm nước / thạc: sĩ sỹ
thách: cưới đấu đố thức / thạch: anh bàn bản cao hoá học lựu nhũ quyển sanh sùng thảo tín tùng / thai: nghén nhi phụ sản sinh
thái: âm ấp bình cổ cực dương độ giám hậu hoà hoàng lai lát miếu nhỏ phó quá quan sơn sư sử tây thịnh thú thượng tử tuế uý
thải: bỏ độc hồi khí loại nước ra rắn sinh trừ
tham: ái ăn bác biện chiến chiếu chính công danh dật dự dục gia kế khảo lam lợi luận muốn mưu nghị nhũng ô quan sắc sát sinh sống tài tàn tán thiền thú
tham: tiền tụng vấn vàng vọng / thám: báo hiểm hoa không sát thính tử
thâm: căn canh cung cứu độ độc giao hậu hiểm hụt nghiêm nhập nhiễm niên sâu sơn tâm thấp thù thuý thuỷ tím tín tình trầm u uyên ý
thầm: kín lặng lén nghĩ nhớ thì trộm vụng / thấm: đẫm đượm mệt nhập nhuần nước tháp thía thiết thoát ướt
thẩm: âm cấp cứu duyệt định đoán lậu mĩ mỹ phán phê quyền thấu thức tra tường vấn xét / thăm: bạn bè bệnh chừng dò gia hỏi khám lại luận nghèo nom nuôi ván viếng
thắm: đỏ đượm thiết tươi / thẳm: sâu / thảm: án bại cảnh cỏ cừu đạm đỏ hại hoạ họa khốc kịch len não nhục sát sầu thê thiết thực thương trắng trạng
thậm: chí tệ thụt từ xưng / than: bùn cám củi đá đen hồng khổ khóc luyện mỏ oán ôi phiền quả thân thở tổ trách trắng van vãn vụn / thán: khí oán phục từ
thân: ái bại bằng cá cận cây chào chế chinh chính cô cốt dân danh đào đảo đê đốt gái gần già hãm hành hào hình hương hữu ích kinh kính làm lập lươn luỵ
thân: mật mẫu mến nghiệp ngoài nhân nhau nhiệt nô oán phần phận phụ quen quyến sâm sau sĩ sinh sơ sở tàn thế thể thích thiện thiết thuở thuộc thương
thân: tín tình tộc trạng trên trọng trước trưởng tử vương xác xe yêu
thần: bí chết chiến chú chủ công dân diệu đạo đồng giao giữ hiệu hoả học hồn khảo khí khúc kì kinh kỳ linh lực mã mặt miếu ngôn nhân nông nữ phả phong
thần: phục quyền sa sắc sấm sông sử tài thái thánh thể thoại thông thuật tích tiên tình tính tốc trí tử tự tượng vật vị xã y / thẫn: thờ / thẩn: thơ / thận: trọng
thang: âm bậc cấp cuốn điểm độ gác giá lương máy thuốc trị
tháng: an ba bảy bình bốn cao chạp chín củ cuối dữ đầu đó đợi đủ giêng hai hành liền lương lượt mới một mười năm nào nay này ngày nhân qua quý sau sáu
tháng: tám thanh thiếu tới trọn trước tư / thăng: bằng cấp chức giáng hạng hoa hoá quan thiên tiến trầm trật tước
thắng: bại cảnh cố cử cuộc địa giải kiện lợi phụ thầu thế tích tố trận tự
thẳng: băng cánh đứng đường đuột góc hàng lưng mặt một mực như tắp tay thắn thế thớm thừng thuộc tính tới tuồn vào / thặng: dư
thanh: âm bạch bai bần bình cảnh cao chắn chương danh dịch đàm đạm điệu đình đổi đới đồng giản hải hương khí khiết khoản kiếm kiểm la lâu lí lịch liêm
`;
