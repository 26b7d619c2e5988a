/** Words of two syllables, by their first one; part 1 of 6. How they are written: `word-lists.ts`. */
export const WORDS_1 = `
ác: cảm độc liệt mộng nghiệt tính ý / ách: tắc / ai: cập ủi / ái: hữu ngại quốc / am: hiểu tường / ám: ảnh chỉ hiệu sát
âm: ỉ lịch lượng mưu nhạc thầm thanh tiết tính vang / ấm: áp cúng no / ẩm: thấp thực ướt / ảm: đạm
an: bình cư dân giấc lành nguy nhàn ninh sinh tâm táng thần toạ toàn trí ủi vị / án: binh phí tích treo tù tử văn / ân: cần hận huệ nhân oán tình xá
ấn: bản chỉ định hành kiếm loát phẩm tượng / ẩn: chứa dật họa nấp náu số / áng: chừng / anh: chị dũng em hùng linh minh tài trai / ánh: đèn mắt nắng sáng
ảnh: chụp hưởng màu thẻ viện / ao: hồ nuôi ước / áo: dài khoác mưa quần trắng / ảo: giác tưởng / áp: chế dụng đảo đặt giải lực phích sát suất tải thấp / ập: đến
bác: ái bẻ bỏ học ruột sĩ sỹ / bắc: bán bộ cầu cực thuận / bạc: đãi hà màu nghĩa nhược phơ / bậc: đào học lương thang thầy thợ / bách: bộ hoá hợp khoa phân thú
bạch: cầu đàn huyết kim tuộc / bái: vọng / bãi: biển bỏ bồi chức công đất đỗ khoá miễn ngang nhiệm rác tắm thải / bám: dính đất sát trụ víu / bẩm: báo sinh
bậm: môi / ban: bệ bố cán công đầu đêm giám hành khen mai ngành phát sơ tặng thưởng tổ / bàn: bạc cãi chải chân đạp ghế giao giấy hoàn luận tán tay thảo
bán: buôn cầu chạy công dẫn đảo đấu hàng kết kính lẻ nguyệt rẻ sản thân tháo thời trú / băn: khoăn / bản: lĩnh / bạn: bè đọc đời đồng hàng học hữu / bang: giao
bàng: hoàng quan / băng: bó dính đĩa giá hình hoại nhóm qua rôn / bằng: cấp chứng hữu khen lái lòng phẳng sáng
bảng: biểu chữ điểm điện giá hiệu kê lảng lương ngắn tin vàng / bành: trướng / bánh: chưng kẹo mì răng trái xe
bao: bì biện bọc cấp che dung giờ gồm hàm la lâu nhiêu phủ quanh quát thầu tiêu trùm vây / bào: chữa mòn
báo: cáo chí chồng công đài động giá hiếu hiệu hỏng mộng ngũ nợ thức tin tường ứng viên vụ / bão: giá hoà lũ lụt táp từ
bảo: an ban bọc chứng dưỡng đảm hành hiểm hộ kê kiếm lãnh lưu mật mẫu mẹ quản quốc tàng thủ toàn tồn trì trợ vật vệ / bạo: bệnh dạn động hành loạn lực ngược
bấp: bênh / bắp: thịt / bát: âm đũa ngát
bất: an bạo bình cập chấp chính công cứ đắc định đồng động hạnh hảo hoà hợp hủ khả khuất kỳ lợi lực mãn minh ngờ nhân nhất ổn quy tận thành thường tiện
bất: tín trắc tử tường ý / bắt: bẻ bớ buộc chước cóc đầu gặp giam giữ khẩn kịp mạch nạt nguội nguồn nhịp tay / bạt: mạng ngàn / bầu: bán chọn cử đoàn không trời
bày: bán biện tỏ trí vẽ / bè: bạn cánh đảng mảng phái / bê: bối tha tông trễ / bế: giảng mạc quan tắc / bể: bơi chứa lọc nước / bẻ: cong gãy khoá
bệ: hạ phóng rạc vệ / bén: duyên nhạy rễ / bên: bán cạnh dưới kia mua này ngoài phải trái trên trong / bền: bỉ chặt chí lâu màu vững
bến: bãi bờ cảng đỗ phà tàu thuỷ thuyền xe / bệnh: án binh dịch hoạn lý nặng nghề nhân phẩm tật thành tình viện xá / béo: phì / bi: đát hài kịch quan thảm
bí: ẩn danh đỏ hiểm mật ngô quyết thư tích truyền xanh / bị: can cào cáo đơn động hại thương / bia: đá ghi mộ rượu tưởng / bịa: đặt
biên: ải bản bộ chế chép chính cương dịch đạo độ động giảng giới lai lợi mục nhận phòng soạn tập tế thuỳ
biến: chất chế chứng chuyển cố dạng đạo đổi động hoá loạn tấu thái thể thiên tướng / biển: báo cả đảo hiệu khơi lặng ngầm quảng số tên
biện: bạch chứng giải hiệu hộ luận lý minh pháp / biếng: ăn nhác / biết: bao chữ chừng điều nghe ơn rõ tin trước
biểu: bì cảm chương diễn dương đạt đồ giá hiện kế lộ mẫu ngữ quyết thị thức thuế tình trưng tượng
binh: bị biến chủng đao đoàn lính lửa lực lược nghiệp nhất pháp sĩ vận
bình: an bầu chọn chứa chữa công cứu dân diện đẳng địa đồng ga gas lặng luận minh nghị nguyên nhật ổn phẩm phục phương quân quyền quyết tâm thản thường
bình: tĩnh xét yên / bít: tất / bịt: mắt miệng / bò: sát sữa thịt tót / bó: buộc đũa hẹp hoa tay / bô: lão / bố: cáo con cục mẹ phòng ráp thí trí
bổ: dụng dưỡng ích khuyết ngữ nhào nhiệm sung trí trợ túc / bỏ: bễ cọc cuộc dở học lỡ ngỏ phí phiếu qua quên rơi sót thầu tiền trống tù vốn xó / bơ: phờ sữa vơ
bờ: ao bãi bến biển cõi đê kè vùng / bộ: binh chỉ đàm đội hạ hành lạc lọc luật mặt máy môn ngành nhớ phận phim quần sách sậu tham tộc trưởng tướng xử
bóc: lột ngắn tách trần / bốc: cháy dỡ hơi lột mộ phét thăm thuốc vác xếp / bọc: hậu lót / bộc: bạch lộ phát trực / bôi: bác nhọ trơn
bồi: bàn dưỡng đắp hoàn hồi lắng lấp thẩm thường / bối: cảnh rối / bới: móc / bội: chi nhiễm phản số thu thực tín ước / bom: đạn mìn nguyên / bon: chen
bồn: chồn hoa nước tắm / bốn: mùa phương / bổn: phận / bóng: bàn bẩy chuyền dáng đá đèn rổ / bông: băng đùa hoa vải / bồng: bế bềnh bột / bổng: lộc
bóp: chết còi méo nghẹt / bớt: xén / bu: lông / búa: liềm rìu / bừa: bãi phứa / bức: ảnh bách bối ép hại hình thiết thư tranh tử tường xạ xúc / bực: bội dọc tức
bụi: bặm bẩn mịn trần / bùn: đất lầy thải / bùng: binh nổ phát / bưng: bít / buộc: chặt tội / bước: đầu đệm đi đột lùi ngoặt nhảy qua sang tiến vào
buổi: chiều đầu học họp làm lễ sáng tối trưa / buôn: bán dân gian làng lậu người / buồn: bã bực chán nản phiền rầu / buông: lỏng thả trôi xuôi
buồng: bệnh chuối lái máy phổi / bút: bi danh ký lục máy phê tích toán / bứt: phá rứt / bưu: ảnh chính cục cước điện kiện phẩm tá
ca: bệnh dao hát khúc kíp làm mổ ngợi nhạc nhiễm sĩ sỹ trực từ / cá: biển biệt chép cơm cược độ heo hồi kiếm lóc mập mè ngừ ngựa nhân nước quả rô thể tính tra voi
các: bon loại mặt ngành nước / cách: âm biệt cảm chức đánh đây điệu hiểu làm li ly mạng mặt nhiệt nhìn quãng tân thức trở viết xa / cài: cắm đặt
cái: bắt cớ gọi nhìn nôi tên / cải: bắp biên cách chính cử dạng hoá hối hôn huấn lương quá táng tạo thiện tiến tổ tuyển / cam: chịu đoan kết lòng phận quýt sành thảo
cám: cảnh dỗ gạo ơn / câm: điếc lặng nín / cầm: chân chừng cố cự cương đầu đồ máu quyền tay tù / cấm: cản chỉ cửa đi địa đỗ đoán khẩu kỵ tiệt túc vận vệ
cẩm: nang thạch / căm: ghét giận hờn phẫn thù / cắm: cờ cúi hoa mốc trại
cảm: cúm động giác hoá hoài hoàn hứng khái kích lạnh mến nghĩ nghĩa nhận ơn phục quan tạ thán thông thụ tình tính tử tưởng ứng xúc / cạm: bẫy / cặm: cụi
can: dự đảm gián hệ ngăn phạm qua thiệp trường / càn: quét / cán: binh bộ cân đích mốc nguội sự thép
cân: bàn bằng bức chỉnh đai đo đối đong kẹo lượng nặng não nhắc sức xứng / cần: câu cẩu cù kiệm kíp lao mẫn tây thận thiết thơ trục vương / cấn: trừ
cẩn: mật thận trọng / căn: bản bệnh cơ cốt cứ cước dặn do hộ ke nguyên nhà phòng vặn / cắn: răng rứt / cản: bước lối ngăn phá trở / cạn: kiệt nghĩ / cặn: bã kẽ
càng: cua / căng: đầy thẳng tin / cảng: biển cá cạn hàng sông vụ / canh: cánh chừng gác giữ nông phòng tác tân / cành: cạch cây lá
cánh: buồm cửa đồng gà hữu quạt rừng tả tay trái / cảnh: báo bị cáo đẹp giác giới huống ngộ quan quân quay sắc sát tỉnh trí tượng vật vệ vụ / cạnh: bên khoé tranh
cao: cả cấp chiều cờ cường đẳng điểm điệu độ học hơn hứng huyết lớn ngạo nguyên nhất niên ốc quý ráo sản siêu su tầng tay thế thủ thượng tuổi vút xa / cào: bằng cấu
cáo: buộc chung già giác lỗi phó thị trạng từ tử / cạo: đầu / cáp: ngầm quang treo
cấp: bậc bách bằng báo bộ cao cơ cứu dưới dưỡng đất điện độ đổi đông giấy hàm học huyện khu kinh lại lương mã mới ngân nhật nước phát phép phí phó phối
cấp: phường quyền số sở thành thấp thẻ thiết thoát thời tiền tiến tính tỉnh tốc trên trung trưởng uỷ vốn xã / cắp: sách / cập: bến kề kênh nhật rập
cặp: bến đôi kè nhiệt sách / cát: bụi cứ lún sỏi tường vàng / cất: cánh cao công dọn giấu giữ nhắc nóc vó
cắt: băng bỏ bớt cỏ cơn cử đặt đứt giảm giấy gọn khúc lát lỗ lượt may nét nghĩa nhượng tóc xén / cật: lực vấn / cau: mày / cáu: bẩn gắt
câu: cá chốt chữ chuyện dẫn đố đối hỏi kéo kết khách lạc lệnh nệ nói thơ thúc trả văn
cầu: an cạn cảng chì chứng cống cứu đường hiền hoà hôn khẩn kiến kính kỳ lông may mong nguyện phà thang thị thủ tiến tiêu toàn treo vồng vượt
cấu: hình kết kiện tạo thành trúc véo / cẩu: hàng thả / cay: cú đắng nghiệt / cây: ăn bóng cảnh cầu cỏ cọ cối con công giống lúa nông rừng số thuốc trồng xăng xanh
cậy: cục nhờ quyền / cha: anh đẻ mẹ nuôi ông ruột xứ / chà: đạp là xát / chắc: chắn lép mẩm nịch tay / chai: lì lọ nước rượu sạn / chái: nhà / chải: chuốt
châm: biếm chích chọc chước cứu ngôn thuốc / chầm: chậm / chấm: bài công dút dứt điểm hết lửng phá phẩy thầu thi / chăm: bẵm bón chỉ chú chút học làm lo nom sóc
chạm: khắc mặt ngõ tay trán trổ / chậm: chạp đóng hiểu lụt nhất nộp rãi thông tiến trả trễ / chan: chứa hoà / chán: chê chường ghét nản ngán
chân: cầu chất chính dung đế đèn đồi giá giả không lý mây móng núi phương rết tay thành thật thực tình trời trụ tường tướng / chần: chừ
chấn: áp chỉnh động hưng lưu song thương / chẩn: bần bệnh đoán mạch trị / chăn: ấm dắt gối màn nuôi thả / chắn: bùn ngang rác sóng / chặn: đứng đường họng
chàng: trai / chăng: dây / chằng: buộc chịt / chẳng: bao hạn lẽ may những qua thà / chặng: đường / chanh: chua / chạnh: lòng
chào: bán cờ đón giá hàng hỏi mời mừng thầu / chấp: bút chính chới điện hành hữu kích kinh lệnh nê nhận nhặt pháp thủ thuận uỷ vặt / chắp: cánh nối vá / chát: chúa
chất: bán béo cháy chính chồng chứa dẻo đạm đất độc đốt gây giọng hàng khí kích liệu lỏng lượng ngọt nổ phác phóng rắn thải thuốc vấn vô xám xếp xơ / chắt: chiu lọc
chặt: cây chẽ đầu phá / cháu: chắt con ngoại / châu: báo chấu lục thành thổ / cháy: bùng nắng nổ phá rụi rừng
chạy: bộ chọt chữa chức đà điện đua giặc giấy làng lấy máy nhảy quyền thoát thử tội trốn trường vạy việc / che: chắn chở đậy giấu khuất lấp mưa phủ / chè: búp xanh
chê: bai cười trách / chế: áp bản biến định độ giễu hoá khí ngự nhạo phẩm suất tác tài tạo ước xuất / chẻ: củi tre / chệch: choạc hướng / chen: chân chúc lấn
chèn: ép lấn / chênh: chao lệch vênh / cheo: leo / chèo: chống lái thuyền / chép: miệng tay / chết: chóc đói đuối hại não người oan yểu
chi: bằng bảo bình bộ bồi cấp chít cục dùng đoàn đội hộ hội khoản li lương lưu ly mạng nhánh nhiều phái phí phó phối quỹ thu thường thưởng tiền tiết
chi: tiêu trả trì uỷ viện / chí: chân công cốt hiếu hướng ít khí lý minh nguy nguyện phải sĩ thân thú tình tử tuyến
chỉ: báo bảo dẫn dạy dụ đạo đâu đích điểm định giáo giới huy khâu lệnh lối mục nhị ra riêng rõ số tay thị thiên thực tiêu trệ trích trỏ vẽ / chị: chồng dâu em gái
chia: buồn cách cắt đều đôi giai khu lẻ lìa lửa ly nhỏ phôi rẽ sẻ tách tay thành vui xẻ / chìa: khoá vôi / chĩa: mũi / chích: chòe ngừa thuốc / chiếc: bóng lá
chiêm: bái bao nghiệm ngưỡng tinh trũng / chiếm: dụng đoạt đóng giữ hữu lĩnh phần số tỉ tỷ ưu
chiến: bại bào binh chinh công cuộc dịch đấu địa đoàn giữ hạm hào hữu khu lợi lược luỹ lũy mã pháp sĩ sự sỹ thắng thuật thuyền tích trận tranh trường
chiến: tướng tuyến / chiết: cành ghép giảm khấu suất tính trung tự xuất / chiêu: bài dụ đãi hàng hiền hồi mộ sinh tập thị thức trò
chiều: cao chuộng dài dọc hướng lòng ngang qua rộng sang sâu tối / chiếu: bóng chỉ chiếu cố dụng đường khán lệ lên phim sáng theo tướng xạ
chim: bồ cánh chóc muông yến / chìm: đắm lắng ngập nổi / chín: chắn muồi nục sớm tới / chỉn: chu / chinh: chiến phạt phụ phục / chình: ình
chính: bản biến chủ chuyên danh diện đáng đảng đạo đề giáo giới huấn khách kháng khí khoá kiến luận ngạch nghĩa ngọ phẩm phạm pháp phủ phụ quả quốc quy
chính: quyền sách sử sự tả tâm thất thể thị thống thức tố tông trị trực trung tuyến tuyển uỷ ủy văn vì xác yếu
chỉnh: đảng đốn hàng hình huấn lí lưu lý sửa tề thể trang tu / chíp: điện
chịu: chơi đau đựng hạn khó lãi lỗ lửa lực nhiệt ơn phép tác tải tang thiệt thua thuế tội trách
cho: biết dù đến hay không mượn nên phép qua rằng rồi thấy thuê tiền vay / chó: dại mèo nghiệp săn / chờ: đợi trông việc / chớ: nên / chở: che củi hàng khách quá
chợ: búa đầu đen hoa phiên tạm trời / choán: chỗ / choáng: ngợp váng / chọc: ghẹo giận thủng tức / chòi: canh / chói: chang lọi sáng / chồi: non
chối: bỏ cãi tội từ / chơi: bời đùa thể trò vơi xấu / chọi: gà trâu / chòm: sao / chớm: nở / chọn: cử đội giống lọc lựa mặt mua ra thầu / chóng: mặt vánh
chông: chênh gai / chồng: chất chéo lấn lên ngồng xếp
chống: án bão buôn cháy chế chỉ chọi chống cự dịch đạn đẩy đỡ đối gậy hạn khủng lũ lưng lụt nắng nhiễu nóng phá rét sét tham thấm thất thiên trả trộm / chổng: vó
chớp: mắt nhoáng thời / chộp: giật / chốt: chặn chẹt giữ khoá số sổ / chu: cấp chính chuyển du đáo kì kỳ tất toàn trình vi
chú: bác cháu dẫn giải giới mục rể tâm thích trọng ý
chủ: biên bút chiến chốt chứa chương công cứ cửa đạo đất đầu đề đích điểm đoán đoạn động hàng hộ hội hôn khách khảo kho lò lực lưu mưu nghĩa nghiệm ngữ
chủ: nhà nhân nhật nhiệm nợ nuôi ô phạm phí quan quán quản quyền rừng sở soái sự tài tàu tế thầu thể thợ thuê thuyền tịch tiệm tớ toạ tọa trại trang
chủ: trì trị trương trường tướng vốn vườn xe xướng ý yếu / chứ: không / chữ: cái đậm hoa in ký nghĩa nhật nho nổi quốc số thường viết / chùa: chiền / chúa: nhật
chưa: bao chắc chừng có đầy đủ được hề kể / chứa: chan chấp đầy đựng hàng nước / chữa: bệnh cháy chạy đẻ khỏi mẹo trị / chửa: đẻ hoang
chuẩn: bị chi đích hoà hoá mực nghèo tắc úy xác y / chúc: mừng phúc tết thọ / chức: danh dịch năng nghiệp phẩm quyền sắc trách trọng tước vị việc vụ / chực: chờ
chục: triệu / chui: lủi rúc / chửi: bới mắng rủa thề / chùm: ảnh sáng / chùn: bước
chung: cả chạ chi chung chúng cư cục cuộc đúc đụng góp hưởng kết khảo khung kiến lòng nhất quanh quy sống sức tay thẩm thân thuộc thuỷ tiền tình tư / chùng: xuống
chúng: cháu con dân mình sinh ta tôi / chủng: loại ngừa sinh tộc / chưng: cất diện hửng / chừng: mực nào
chứng: bệnh chỉ cho cớ cứ giải giám khoán kiến minh nghiệm nhân nhận tá tật thư thực tích tỏ từ vật / chuốc: hoạ / chuộc: lỗi lợi tội / chuỗi: cung giá hạt ngày
chuông: báo điện / chuồng: gà lợn nuôi trại trâu / chương: hồi mục trình / chướng: mắt ngại tai / chưởng: khế lý / chuột: đồng rút
chuyên: án biệt cần canh chế chính chở doanh dùng dụng đề gia giảng khảo khoa luận môn mục ngành nghiệp nhất quản quyền sâu tâm trách trang tráng trị
chuyên: tu viên / chuyền: hàng tay / chuyến: bay công đi hàng tàu xe
chuyển: bại bánh biên biến bộ dạ dẫn dạng di dịch đất đổi đơn động giao giới giọng gửi hàng hồ hộ hoá hoàn hướng khẩu khoản loại lời luân lưu mạch mình
chuyển: ngạch ngành ngữ nguy nhà nhượng phát phòng qua quân sang tải thành thể tiền tiếp trả trạng trực trường tuyến vần về vị việc vốn vùng xếp
chuyện: đời gì kể trò / co: cụm duỗi giãn kéo quắp / cô: dâu độc đơn đọng gái giáo lập lệ nhi nuôi phụ quạnh thế
cố: chấp công cung đấm đạo đạt định đô đốc gắng giữ hữu kết kỉ lãnh nhân nhiên nông phiếu sức tật thể thổ thủ tình tri vấn viễn ý / cỗ: bàn máy
cổ: áo cánh chân đại điển đông động học họng hũ hủ kính phần phiếu phong sinh suý súy thụ tích trào truyền tử tức tục vật vũ xuý xúy / cỏ: cây dại lau voi
cơ: bản bắp cấu chất chế cơ cực điện đồ động giới hàn hồ hội khí khổ kim lý mật may năng nghiệp ngơi nhỡ quan quần số sở thể thủ tim trí yếu
cờ: bạc đảng đỏ hiệu lê luân nước rủ thi thưởng tổ tướng vua / cớ: gì sự / cỡ: chữ lớn nhỏ vừa / cọ: rửa xát / cọc: cằn nhồi tiếp tiêu tre / cộc: cằn lốc
coi: chừng khinh nhẹ như sóc thường trọng / còi: báo cọc xe xương / côi: cút / cỗi: cằn / cởi: áo bỏ mở trói / cội: nguồn rễ / còm: cõi / cơm: ăn áo no nước trưa
cộm: cán / con: buôn cái cháu chữ dấu đê đẻ đường em gái giáp giống nghiện ngoan người nhỏ niêm nợ nước nuôi phe rể số tàu thoi thứ tin trai trẻ trưởng
còn: hơn lại nguyên nợ nữa thiếu / cơn: bão đau giông mưa sốt / cong: queo vênh vút
công: an bằng báo bình bố bộ bội cán cấp chiếu chính chức chúng chứng chuyện cộng cụ cửa cuốc cuộc dân dụng đạo đất điểm điện đoàn đồng đức giáo hại
công: hàm hầm hãm hàng hiệu hoá hội hữu ích kênh khai khố kích kiến lao lập lệnh lí lợi luận lực lương lý minh năng nghệ nghiệp nhân nhận nhật nhiên nợ
công: nông phá phẩm pháp phí phiếu phòng phu quản quỹ quyền sai sản sở sứ suất sức tác tắc tâm tế thần thành thất thầu thự thức thương thưởng tích tiền
công: tố tơ toàn tội trái trạng tranh trình trừ trực trường trướng tư tử tuyển ty ước uỷ văn vận vệ việc viên vụ xá xã xưởng / cồng: chiêng kềnh
cống: hiến hộp nạp ngầm phẩm rãnh thoát / cổng: dịch thông trường / cộng: dồn điểm đồng góp gộp hoà hưởng hữu sản sinh sự tác thêm tồn trừ / cóp: nhặt
cốt: cách cán khí liệu lõi nhục thép truỵ truyện yếu / cợt: nhả / cột: báo buồm cờ đèn đích điện mốc sóng sống tháp trụ / cù: lao / cư: dân ngụ sĩ tang trú xá xử
cứ: điểm liệu / cữ: tên / cử: ai cán chỉ động hành lễ nhân nhiệm quốc tạ toạ tri tuyển / cự: ly nự phú tuyệt / cụ: bà già kỵ ông thể / cua: cá / cưa: đứt máy xẻ
cửa: ải bể biển chớp chùa công hàng hiệu khẩu khe kính lò ngõ nhà quyền ra sổ sông từ
cực: bắc chẳng đại điểm độ đoan hình hữu khổ kỳ lực nam nhọc quyền tả thịnh tím trị / cục: bộ bưu diện hải hàng mịch phó quản súc tác tẩy thuế tình trưởng
cúm: gia mùa / cung: bậc cách cẩn cảnh cấp cầu cúc cung điện đình độ đường hỉ hình khai kính lao oán phụng quăng thiếu thủ tiến ứng văn
cùng: chung cực đường khổ kiệt lúc nhau quẫn tận thời với / cúng: bái dường giỗ tế tiến / cũng: bởi nên như vậy / củng: cố / cứng: cáp cỏi đờ họng nhắc rắn
cuộc: bầu cách chạy chiến chơi cờ đấu đời đua gặp gọi hành hẹn hội họp khởi làm sống thi tranh vận / cước: bưu chú phí tích vận
cuối: cùng đời đường giờ khoá kỳ năm ngày nguồn quý tháng tuần vụ / cười: chê cợt nói tươi / cưới: gả hỏi vợ xin / cưỡi: ngựa
cuốn: chiếu điếu hút phim sách sổ theo trôi / cương: lĩnh nghị quốc quyết thổ toả trực vị yếu
cường: bạo điệu độ hào hoá kích kiện lực lượng quang quốc quyền thịnh toan tráng / cưỡng: bách bức chế dâm đoạt ép hành hiếp hôn lại / cướp: bóc của đoạt giật phá
cứu: bệnh binh cánh chữa chuộc cứu đói giúp hạn hộ hoả hoàn khốn mạng nạn nguy sinh tế thế thoát thương tinh trợ vãn viện vớt xe xét / cựu: binh chiến học thanh trào
da: cam dẻ diết giày liễu thịt thuộc / dã: chiến man ngoại tâm tràng / dạ: dày đài hội quang tiệc / dai: dẳng sức / dài: dòng hạn hơi lâu ngày rộng / dãi: bày dầu
dại: dột khờ / dám: chắc làm nghĩ / dầm: cầu dề / dẫm: chân đạp / dăm: ba bảy gỗ / dạm: ngõ / dan: díu / dàn: bài cảnh dựng đều hàng hoà khoan nhạc trải xếp
dán: đè nhãn tem
dân: ca chài chính chủ chúng công cư cử dã dụng đen gian làng lập lí lý nghèo nghiệp ngữ nguyện oan phố phong phòng quân quê quyền sinh số sự tâm tình
dân: tổ tộc trí trong tuý túy tuyển vận vùng ý / dần: dà dần / dấn: bước thân / dẫn: chiếu chứng dắt dụ đầu đến điện độ đường giải lối nhập nước tới truyện xuất
dằn: vặt / dạn: dày / dặn: dò / dang: dở tay / dáng: dấp đi điệu vóc / dâng: cao hiến hoa hương lên / dạng: bản hình thức
danh: bạ chính dự giá hài hiệu lam mục nghĩa nghiệp ngôn nhân phẩm phận pháp sách số sư thắng thiếp thơm tiếng tính từ tướng vị vọng y / dành: cho dụm riêng
dạo: bộ chơi đầu này / dập: dềnh dịch khuôn lửa nát tắt / dâu: con rể tằm / dầu: ăn gội hoả khí máy mè mỏ mỡ mưa nhớt thải thô
dấu: ấn câu chấm chỉ giáp hiệu hỏi huyền lăn móc mốc mũ nặng ngã sắc ngoặc niêm nối nổi phẩy son tích treo vân vết / dẫu: rằng sao / dày: công dạn dép đặc vò
dây: cáp chuyền dẫn dưa đeo điện mơ nối thép thừng xích / dấy: lên / dạy: bảo chữ dỗ học kèm nghề thêm / dậy: sớm thì / dè: chừng dặt xẻn
dễ: bảo cháy chịu coi dãi dàng dùng gì hiểu làm nghe nhớ thấy thở thương tính vỡ / dềnh: dàng / dẻo: dai / dệt: kim may vải
di: biến căn chỉ chúc chuyển cư dân dịch dời động hài hại lệ lí lý sản tản thực tích trú truyền vật vong / dĩ: hoà nhiên vãng
dị: bản biệt dạng đoan đồng hình nghị tật thường ứng / dịch: bài bản bệnh chuyển cúm giả hạch hoạ lỗi máy não sang sâu tả tễ thuật vật vụ / diêm: dân nghiệp tiêu
diễm: lệ phúc / diễn: án biến ca cảm dịch đàn đạt giải giảng kịch ngôn ra tả tập tấu thử thuyết tiến văn viên xuất xướng / diện: đồ mạo tích tiếp
diệt: chủng chuột khuẩn mối trừ vong / diều: hâu / diệu: kì kỳ vợi / dìm: giá hàng / dinh: cơ dưỡng điền luỹ thự / dính: bẩn dáng dấp líu / dịp: hè lễ may này tết
dìu: dắt dịu / dịu: dàng mát / do: dự đó thám vậy / dò: dẫm hỏi la mìn tìm xét / dỗ: dành ngọt / dỡ: bỏ nhà / dở: dang hơi khóc tệ / doa: nạt / doạ: dẫm giết nạt
doanh: gia lợi nghiệp nhân số thu thương trại / dốc: đá đứng hết lòng sức toàn / dọc: bờ đường ngang theo / doi: cát đất / dồi: dào / dối: già lừa trá trên
dõi: theo / dời: chỗ đi đô / dội: bom lại ngược / dóm: lửa / dợm: bước / dồn: dập điền ép lực nén sức thửa toa tụ / dọn: dẹp đường nhà sạch / dong: cờ dỏng
dòng: chảy chữ dõi điện họ kẻ lũ máu người nước sản sông tiền tộc vốn / dông: bão lốc / dột: nát
du: canh côn cư hành hí học khách khảo kí kích lãm lịch mục ngoạn nhập thuyền xuân / dù: che cho lượn rằng sao
dư: âm chấn dả dật địa đồ luận lực lượng nợ sức thừa vị vốn / dừ: nhừ / dứ: dọa / dữ: dằn dội kiện liệu tợn
dự: án báo bên bị cảm cáo chế chi định đoán giờ học họp khán khối khuyết kích kiến kỷ lãm lệnh liệu luận nguồn phòng tạo thẩm thảo thầu thi thính tính
dự: toán trù trữ tuyển ước / dụ: dỗ địch hàng hoặc / dưa: hấu / dựa: dẫm theo trên vào / dục: tính vọng / dùi: cui
dung: dăng dị dưỡng hoà hợp lượng mạo môi nạp nham thân thứ tích tục túng / dùng: chung dằng mìn thử / dũng: cảm khí mãnh sĩ tướng / dừng: bước chân lại lưu tay xe
dửng: dưng / dựng: cảnh chuyện cờ đứng hình lại lên nêu nước phim tượng vợ xây / dụng: binh công cụ mưu nhân tâm võ ý
dược: chất điển khoa liệu lực lý phẩm sĩ tá thảo tính vị / dưới: đất đây nước quyền trên trướng / dương: cầm cực gian khí lịch liễu thế tính vật xỉ / dường: nào như
dưỡng: bệnh chất dục đường khí lão nuôi sinh sức thân thương tử / dượt: thử / dứt: bỏ điểm khoát lời / duy: danh lý mỹ nhất tâm tân trì tu vật ý
duyên: cớ dáng hải kiếp nghiệp nợ phận / duyệt: binh đơn khám xét xuất y
đa: bội cảm canh cấp chiều chức cực dạng diện dụng đảng đoan giác hệ hình khoa mang mục mưu năng ngành nghi nghĩa nguyên phần phương quốc sắc số tài
đa: tầng tạp thê thức tình tuyến văn / đà: điểu tăng / đá: bóng gà hoa ngầm quý vàng vôi xây / đắc: chí cử dụng đạo địa lợi lực thắng tội ý
đặc: ân biệt cách cảm cán chất chế chủng công dị dụng điểm hiệu hữu khảo khu lợi nhiệm phái phẩm quánh quyền sắc sai sản sệt sứ sủng tả thù thụ tính
đặc: trị trưng ứng vụ xá / đài: báo các hoa hoá khí kỉ kỷ liệt nguyên phát phun quan thờ thọ truyền tưởng vật / đái: dầm đường tháo / đãi: đằng khách ngộ tiệc
đại: bác bại bản biểu binh chiến chúng công cuộc cương dịch dương đa đao đế điền điện đoàn đội đồng gia hàn hạn hỉ hoả hoạ học hội hồng khái khí lãn lễ
đại: lộ loại lục lược lượng lý mạch ngàn nghị nghĩa nhân pháp phẫu phong phu quan quân quy sảnh số sứ sự tá thắng thành thể thọ thụ thương tiện trà
đại: tràng trùng trượng tu từ tướng uý úy văn vương ý / đàm: đạo luận phán thoại tiếu / đám: cháy cưới đông giỗ hỏi ma mây rước tang / đâm: chém chồi thủng va
đẫm: máu mồ / đắm: chìm đuối say / đảm: bảo đang đương lược nhận nhiệm phụ trách / đạm: bạc / đan: cài chéo lát len móc xen
đàn: anh áp bà bầu bò chim gia hặc hồi lợn ong ông tính tràng trâu / đần: độn / đắn: đo / đản: bạch sinh / đạn: bom dược lạc nổ pháo / đang: cai dở khi lúc tâm
đáng: chê chú giá kể khen khinh kính lẽ lo lý mặt mừng nể ngại nghi ngờ phạt quý ra thương tiếc tin tội trách yêu
đăng: bạ báo cai đàn khoa kí kiểm ký lính quân quang tài tải ten / đằng: ấy đẵng sau thằng trước / đắng: cay chát / đẳng: cấp lập thức
đảng: bộ cầm chính cương đoàn kì kỳ phái phí sâm số tịch tính trị trưởng uỷ ủy viên vụ / đành: hanh lòng phải phận rằng
đánh: bạc bại bắt bom bóng cá chắc chặn chìm dấu dẹp đắm đàn đập đố đổ đòi đổi đòn đồng động đu đuổi ghen giá giặc giáp liều lừa lửa lưới mất máy mìn
đánh: nhau nhịp phá quỵ rơi số tan thắng tháo thức thuê thuế tráo trượt ướt vần vật vảy võ
đào: binh bới đất hầm hố hoa khoét lên lò luyện mộ mương ngũ nhiệm sâu tạo tẩu thải thoát / đáo: đầu để hạn lại / đảo: chính điên lộn ngũ ngược nhiệm quốc xa
đạo: chích cụ diễn đức giáo hàm hạnh hiếu hữu lí lộ luật lý mạo nghĩa pháp phật quân sĩ tặc tràng trưởng văn / đáp: án lại lễ lời nghĩa số từ ứng xe
đắp: bờ chiếu đập đất đê điếm đổi / đạp: phá xe
đất: cát công đá đai đỏ hoang liền nông nung nước ở phèn phi rừng ruộng sét thải thánh thổ trồng trống trũng vàng vườn xây
đạt: chỉ chuẩn đến điểm được giá kết lý mức thành tiêu tới trên yêu
đặt: báo bày bút câu chân chỗ cọc cược điều đồng giá hàng lại lên lời mìn mua nền ngang ở ra tại tên tiệc tour trước vấn vào vé vòng
đau: buồn đáu đầu đớn khổ lòng mắt nhức ốm thương xót yếu / đâu: đâu đây đấy đó
đầu: bảng bếp bù bút cánh cầu cơ cuối dòng đà đàn đạn đề độc đơn đuôi gấu giờ hàng hè hồi kế khấu kì kỳ lâu lĩnh lòng máy mối mục mút năm nậu ngành
đầu: người nguồn nhiệm nhọn óc ốc ối quý ra ruồi sách sai sổ sỏ sóng tắt tàu tay tháng thầu thú tiên tiểu trận trang trâu trò tròn trương tư từ tuần
đầu: tuyến vào vị vụ vuông xanh xe xứ xuân / đấu: bò dịu đá đất giá khẩu loại lực lý nối pháp sĩ súng thầu thủ tố tranh trí trường vật võ / đay: nghiến / đày: ải đoạ
đáy: biển lòng lũ sông / đây: đẩy đó là / đầy: ải ắp dẫy đặn đọa đủ rẫy tháng tràn tuổi vơi / đấy: chứ / đẩy: lui lùi mạnh ngã nhanh xe
đê: bao biển điều hạ hèn kè mạt mê quai sông / đề: án bài bạt cao cập cử cương dẫn đạt kháng khối mục nghị pa phòng ra tài thi từ tựa xuất xướng
đế: chế đô quốc vương / để: bụng cho dành dự đời giống kháng không lạc lại lộ lọt mặc mất nghị ngỏ ngoài phần ra sót tâm tang trống vuột ý / đẻ: non
đệ: đơn nhất nhị tam trình tử / đem: đến lại lòng theo về / đêm: hôm khuya nay ngày tối trắng / đếm: ngược tiền xỉa / đệm: đàn hơi lót / đen: đủi nhẻm tối trắng
đèn: biển chiếu điện đóm giao hiệu lồng pha tín / đền: bù chùa đài đáp miếu ơn thờ tội / đến: đâu đây gần hạn hết khi kì kỳ lúc nay ngày nỗi nơi tận thăm từ tuổi với
đeo: bám đai đẳng đuổi khẩu mang / đèo: bòng dốc núi / đẹp: đẽ đôi lão lòng lứa mắt nết trai trời ý / đều: đặn đều khắp nhau tay
đi: bầu bộ buôn dạo đái đầu đày đêm đến đoạn đôi đời đứng đường đút học họp khách khám lại làm lệch liền lính ngang nghỉ ngoài ngủ phép ra rong săn
đi: sang sát sau sâu sông tắt tây thăm theo thi tới trước tu vắng vào vay về vệ viện vòng xa xe / đĩa: bay cứng mềm
địa: bạ bàn bộ cầu chấn chất chí chỉ chính chủ danh du dư đạo đầu điểm đồ động giới hạt hình hoàng lan lí lôi lợi lý mạo mục ngục nhiệt ốc phận phủ
địa: phương quyền sinh tầng tạng thế thổ tiền tĩnh tô tướng vật vị vực / đích: danh đáng đến ngắm thân thị thực xác / địch: hậu hoạ thù thủ vận
điềm: báo đạm lành tĩnh
điểm: bán báo cân cao chỉ chốt chuẩn cộng cực cuối danh dừng đầu đấu đen đến đi đỏ giao gốc hoả huyệt mạnh mặt mấu mốc mù nghẽn nhấn nhìn nối nóng qua
điểm: sàn sáng số tập tên thưởng tin tô trang trừ trung trường tựa tuyển xuyết yếu / điên: cuồng đảo đầu khùng loạn rồ tiết
điền: bạ dã địa đơn kiện kinh sản thổ thông trang trống vào viên / điển: chế cố hình lễ mẫu tích trai
điện: ảnh áp ba báo cao cực dân đài đàm đường giật gió hoá học kế khí kính lạnh lực lưới lượng mật mặt máy mừng năng não ngầm nguyên quang rác sinh số
điện: tâm thế thờ thoại tích tim tín toán trở trường từ tử văn xoay / điệp: báo khúc từ viên vụ
điều: ẩn áp ấy ban biến binh chế chỉnh chuyển dẫn dưỡng đình độ động hành hoà hợp huấn khiển khoản kiện kiệu lao lệ lệnh luật nạn này nghiên ngự phái
điều: phối qua quân ra tiếng tiết tốc tra trần trang trị trình ước vận / điếu: cày đóm văn viếng / điệu: bộ hò nhạc / đinh: ninh ốc
đình: bản chỉ chiến chùa công cứu đám đốn hoãn khôi làng thần trệ trú / đính: chính chuyển hôn kèm ước / đỉnh: cao chóp điểm lũ núi triều
định: biên bụng canh chế chỉ chuẩn cư dạng danh đề đoạt giá giới hạn hình hoá hướng khoản khung kì kiến kiểu kỳ lề lệ lí liệu luận luật lượng lý mệnh
định: mức ngạch nghị nghĩa ngữ phận phí sẵn sản số suất tâm thức tính tố tội tuyến ước vị / đìu: hiu / đo: đạc đếm đỏ lường nhiệt sức vẽ / đò: dọc đưa giang ngang
đó: đây / đô: đốc hộ la thành thị vật / đồ: án ăn chơi cổ dùng đá đạc đảng đạo đệ điện giải gỗ hàng hình hoạ họa hộp lễ nghề nho sộ tể thị thơ thủ thừa uống vật
đố: kị kỵ vui / đỗ: đạt đầu đen lại quyên xe / đổ: ải bê bể bộ dồn đầy đốn đồng lỗi máu mồ nát nền oan ra rác sập thải tháo thừa tội trường vỡ xăng xô
đỏ: đen rực thắm tươi ửng / đơ: mặt / đờ: đẫn / đỡ: đần đầu đẻ lời
độ: ẩm bền cao chính chừng cứng dài dày dốc dời đạc đậm đường hụt khẩu kinh lệch lớn lượng mặn nét nghiêng nhạy pha phì phủ sáng sâu tập thế tin trễ
độ: trì từ tuổi vang vĩ vong / đoái: hoài / đoan: chính hứa ngọ trang
đoàn: ca công dân đại đảng kết khách kịch kiểm luật phái phí quân số tàu thanh thể thuyền trưởng tụ tuỳ uỷ văn viên vụ xe / đoán: biết chừng định mò trước
đoản: kì mạch mệnh / đoạn: đầu đường kết mạch nhiệt tầng thẳng tình trích trường tuyệt văn / đoạt: chức giải lại lợi vị / đốc: chiến chứng công học suất sức thúc
đọc: bản báo chính hiểu kinh lời sách thấy truyện
độc: bá bản canh chất chiếc chiếm diễn dược đắc đáo đạo địa đoán giả giác hại hành hiểm khí lập miệng mộc nhân nhãn nhất quyền tài tấu thân thần thoại
độc: thủ tính tố tôn vận xướng / đòi: hỏi lại nợ quyền tiền / đói: ăn kém khát khổ nghèo rét / đôi: bạn bên chỗ chút co điều đũa khi lứa mắt nam ngả phần ta
đồi: bại hoang mồi núi phong trọc truỵ
đối: chất chiếu chọi chứng diện đãi đẳng đáp đầu địch lập nại nghịch ngoại ngược nhân nội phó phương sách số tác thoại thủ trọng trừ tượng ứng với xử / đối: xứng
đổi: chác chỗ công dấu đất đời giờ hướng khác lấy màu mới nghề ngôi sang tên thay thẻ tiền trả trắng vai ý / đời: đầu đời nào này người nhà sau sống thường tư xưa
đới: hải / đợi: chờ / đội: biên bóng cảm cờ công dân đất hình hộ lốt mũ ngũ ơn quân quản sản sổ tàu thi tiên trinh trưởng tuyển viên vốn xe y
đòn: bẩy càn đau gánh roi / đón: bắt chào đánh đầu đọc đợi đường gió khách lõng nhận rước tết tiếp xuân / đôn: đốc hậu hoà / đồn: biên bốt công đại điền thổi trưởng
đốn: cây củi hạ mạt ngộ
đơn: bạc bào ca chất chiếc côi cử cực đặt đề điệu đốc độc giá giản hàng khiếu kiện lẻ ngữ phương sắc sơ thân thư thuần thuốc tình tính tố từ tự vị / đớn: đau hèn
độn: giá thổ / đong: đếm đo đưa
đóng: băng bảo cặn chai chốt cọc cửa dấu đai đinh đô đồn giả giày gói gông góp hàng hộp khố khung kịch kín mã máy phí phim quân quỹ tàu thuế thùng tiền
đóng: vai vảy xe / đông: bắc cứng dân đặc đảo đủ đúc hải khách lắm lạnh nam nghẹt người phương tàng tây trùng
đồng: âm áng ấu bạc bãi bang bằng bào bộ bộc bọn bóng ca cảm chất chí chiêm chủ chua dạng dao diễn đại đẳng đảng đạo đen đều điệu đội giá giải giao
đồng: hành hao hiện hồ hoá hoang học hương hưởng hữu khoáng khởi không lầy loã lõa loại loạt lòng lúa minh mức muối mưu năng nát nghĩa nghiệp ngũ nguồn
đồng: nguyên nhân nhất niên nội phạm phân phục quà quan quê rừng ruộng sàng sáng sự tác tâm thanh thau thể thiếp thời thuận tịch tiền tình tính tộc tôn
đồng: tồn tông trinh trục trũng trưởng tử tuyến văn vị vốn vọng xanh ý yếu / đống: đổ rác / đọng: lại nước vốn
động: cấp chạm cơ cỡn công dục dung đất đậy đến đơ hình hoà hữu kinh lòng lực lượng mạch năng não phách sản tác tâm thái thổ thủ tĩnh từ tử vật viên vỡ
đốt: cháy đồng lò nhang nóng phá pháo rác rẫy rừng tre / đợt: công một này sóng / đột: biến khởi kích ngột nhập nhiên phá quỵ tử xuất / đu: bám đưa
đủ: ấm ăn chuẩn điểm điều mặt mọi năng sống sức thứ tư / đua: chen đòi ngựa nhau tài tranh xe / đùa: bỡn cợt nghịch
đưa: cay chân dâu đà đám đẩy đến đò đón đường lên lối ma nước ra tang thư tiền tiễn tin vào xuống / đứa: trẻ / đúc: kết khuôn rút tiền / đức: dục độ hạnh tin tính
đực: rựa / đục: khoét ngầu / đùm: bọc / đùn: đẩy / đùng: đoàng
đúng: bài chất đắn đề định độ đối đường giá giờ hạn hẹn hướng kế kì kiểu kỳ lẽ lệ luật lúc lý mốt mức mực ngày nghĩa phép quy ra sai sự tầm thẩm thật
đúng: theo thời tiến trình từng tuyến với / đứng: bán bóng đắn đầu giá hàng im lại lên lớp máy mực ngồi ở ra sững tên trên trước tuổi vào vững yên / đựng: chứa
đụng: chạm đầu độ nhau / đuốc: hoa / được: bạc bảo giá lòng mùa phép quyền thua việc / đuối: lý nước sức / đuổi: bắt cổ học kịp theo việc / đượm: đà
đương: chức cử cục diện đại đầu kim nhiệm nhiên sự thời thứ
đường: ai ăn bằng bao bay biên bờ bộ cái cấm cao cáp chéo chính cong cùng cụt dài dân dẫn dây dốc đê đi đôi đời đột gấp giây gom hầm hẻm hoa hoàng
đường: hướng khách không kính làng lăng lối lui lùi lượng mật mía mòn nét ngắm ngang ngõ ngôi nhánh nối núi nước ống phèn phố quyền ray rừng sá sắt
`;
