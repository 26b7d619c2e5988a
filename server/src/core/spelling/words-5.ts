/** Words of two syllables, by their first one; part 5 of 6. How they are written: `word-lists.ts`. */
export const WORDS_5 = `
thanh: lọc lợi long lượng lý mảnh minh môn nhã nhạc nhàn niên nữ quản quang sắc sát sử tâm tân tao thản thép thiên thiếu thoả thoát thuý thuỷ tích tịnh
thanh: tỏa toán tra trà trừ trúc truyền tú tuyền vắng viên vọng xà xuân yên
thành: ba bại bầu bộ các chính chung cổ con công cụm danh đảng đạt đinh đô đoàn đôi đội đồng đường gia giá giáo hai hàng hiệu hình hoàng hôn khẩn khí
thành: kiến kính lập lệ luỹ lũy mạch một mục nên nền nghĩa ngữ người nguyện nhiệm những niên nội phẩm phần phố quả quách quen quốc ra sản sẹo sự tài
thành: tâm tật thân thạo thật thể thị thích thử thực thục tích tiên tín tố tội trì trụ trùng trường tựu uỷ ủy vấn văn vật việc viên vô xã xong ý
thánh: ca chỉ đản địa đường giá giả hiền kinh lễ mẫu miếu nhân nữ quân sống tha thần thất thể thiện thót thượng truyền tử tướng vật / thạnh: vượng
thao: diễn giảng láo lược luyện tác tập tháng thao thuật thức trường túng / thào: thưa
tháo: chạy cởi cống dạ dỡ gỡ khát khoán lắp lời lui mồ mưu nước ra rời thân tỏng tung túng vát việc vốn
thảo: án cỏ dân dược khấu luận lược mộc nào nguyên phạm phạt quả quyết trùng / thạo: đời nghề tin việc / tháp: bà bút canh chàm chuông mộ ngà nước tùng
thấp: bé còi hèn hơn kém khớp lè mỏm mưu nhất nhiệt tầng thoáng thỏm trí trũng xuống / thắp: đèn hương nến sáng
thập: ác cẩm diện đạo giá kỉ kỷ lục nhị niên phân phương thò toàn tử tự
thất: bại bản bảo bát cách chí cổ cơ công cử điên đoạt đức hiếu hoà học hứa kế kiết kính lạc lễ lỗ lộc lợi luật mùa nghĩa nghiệp ngôn nhân niêm phẩm
thất: phu quốc sắc sách sở sơn sủng tán thân thần thanh thế thểu thiệt thố thoát thời thu thủ thường tịch tiết tín tinh tình trận trí truyền tuần tung
thất: ước vận vọng ý / thắt: buộc chặt cổ lưng nghẽn nút / thau: chua rửa / thâu: canh đêm đoạt ngắn nhận tóm / thầu: chính dầu khoán phụ
thấu: cảm chi đáo đạt hiểu kính lộ lòng qua quang suốt tình triệt xương
thay: áo bằng chân cho da dầu đổi hình lay lời lòng mặt máy mới phiên tên thảy thế tục vai vào vì
thầy: bà bói cãi chùa cò cúng dạy dùi đồ đội giáo giùi hương kiện ký lang lễ mo phán pháp tế thợ thuốc trò tu tướng u xạ
thấy: cần có được không kinh mẹ phù rằng rõ tội trước / thê: lương thảm thiếp thiết tử / thề: bồi hẹn nguyền thốt ước
thế: chân chấp chiến cô cờ công cuộc đại đạo đấy đồ đứng gia gian giới hệ hiệu hội kỉ kỷ là lộ lực mà mạng mạnh năng nào này nên nghị nhân nhé nhiệt
thế: phẩm phát phiệt quân sự tất thái thần thì thôi thời thủ thường thượng tình tộc tôn trận tử tục vận vì vị võ yếu
thể: cách chất chế công dạng diện dục hiện hình lệ loại lòng lực lượng nào nền nghiệm nhiễm phách phủ sắc tài tạng tất thao thống thức tích tình trạng
thể: trọng văn vàng vô xác / thẻ: bạ bài bảo căn công cử đảng đỏ đoàn đọc hành học hội hương ngà nhà nhân nhớ phạt thanh tín tre từ vàng / thệ: hải nguyện sư
thèm: ăn khát muốn nhạt thuồng vào / thêm: bớt dầu mắm một nếm người thắt vào vốn / thềm: băng lục nhà / then: cài chốt cửa / thẹn: thò thùng với / thênh: thang
theo: chân chế chỉ chức dạng dấu dõi đạo đề đó đòi đóm đúng đuôi đuổi giá gót gương hình hợp hướng kế kiểu kịp lao lẽ lộ lời luật mẫu mùa ngành nghị
theo: nguyên nhóm nhu như pháp phe phương quy rốt sát sau tầm thẩm thói thời thông thứ tinh tôi trai trình từng tỷ yêu / thép: gai gang hình lò ống tấm thỏi
thét: gào / thêu: dệt ren thùa
thi: ân ca cao chạy công cử cụ đấu đình đỗ đua gan giáo hài hành hào hộ hoà hoạ hứng kéo lấy lễ nâng nghiệp nhân phẩm pháp phú sĩ tài tay thần thánh
thi: thể thiết thố thơ thoại thoảng thư thử thuyền tìm tốt trắc trường trượt tứ tuyển vào vị vọng vũ xã xong / thì: giờ là phải thầm thào thế thôi thọt thụt
thí: bỏ chủ dụ điểm mạng nghịch nghiệm phát quân sai sinh thân tốt vật
thị: chính chúng chứng cường dân dục giá giác hiếu kính lang lập lực nữ oai phạm phần phận sai sảnh sát sự tần thần thanh thành thế thực tì tộc trấn
thị: trường trưởng tứ tử tỳ uy uỷ vệ vực xã yến / thìa: canh / thích: chí chơi dáng dụng đáng giả giáo hợp khách khẩu nghi nghĩa thời thú thuộc thuyết tình ứng
thiếc: quặng / thiêm: thiếp
thiên: bẩm cảm can chất chúa chức chuyển cổ cơ di đàng đạo đầu đế địa đình đỉnh định đô đường hà hạ hình hương hướng khải khuynh kí kiến kim kỷ la lao
thiên: lệch lí lôi luật lương lượng lý mệnh môn nga ngân nhai nhan nhiên niên phú phủ quốc sản sầu sứ tai tài tạng tặng tạo thai thần thanh thể thẹo
thiên: thời thu thư thử thượng tiên tính toà tri triều tư tử tuế tướng tượng tuyệt văn vận vị vương y ý / thiền: định gia học môn phái quyên sư toạ tông
thiến: hoạn / thiển: cận ý / thiện: ác cảm căn chí chiến chính duyên giả hoá mỹ nam nghệ nghiệp nguyện nhân pháp sự tai tâm tín tri xạ ý
thiếp: chúc cưới danh mời ngủ / thiệp: chúc cưới liệp mời
thiết: án bài bì chế cốt diện dựng đài đãi đặt đường giáp hài hại hạm hội huyết kế kĩ kị lập lộ mộc nghi nghĩ nha quân quyền tha thạch thân thi thiết
thiết: thòi thụ thực trí triều tưởng vận vị yếu / thiệt: chế chiến đáng đơn giả hại hơn mạng phận thà thân thật thòi thực / thiêu: cháy đốt hoá huỷ hủy rụi sống thân
thiếu: ăn cân chân chủ cơ đói gì gia hiệp hiểu hoà hụt huý kém khách khuyết kinh kịp lão lâu mặt máu nam nhi niên nợ nữ nước phó phụ quan quân quang
thiếu: sinh sót sư sự sức tá tập thời thốn thông thống thực thuốc tiền tinh tình tính trách trang trung tướng uý uỷ úy vắng vật vệ việc vốn xót
thiểu: lượng năng não phát số suất / thím: chú / thinh: không lặng / thình: lình thịch / thính: giả giác khán lực mũi phòng tai thị
thỉnh: an cầu giảng giáo kinh nguyện thị thoảng tội vấn / thịnh: đạt đức hành nộ soạn suy thế thời tình trị vượng
thịt: bê bò cá da dê gà heo lợn mỡ nạc nướng quay thà thăn thối thú trâu trứng xông / thò: lò tay / thó: trộm
thô: bạo bỉ chế kệch lậu lỗ mộc nhám ráp sơ thiển tục vụng / thồ: hàng / thố: lộ
thổ: âm cẩm canh công cư dân đặc địa hào hoàng huyết lộ mộ mộc nghi nghiệp ngơi ngữ nhưỡng phỉ phục quan sản tả tang tập thần tinh trạch tù tục ty vật / thỏ: đế thẻ
thơ: ấu ca dại điệu đồng đường hay lục ngâm ngây nhạc nôm phú thẩn thi thới tình tứ tự văn xuân / thờ: cúng kính mẫu ơ phụng phượng tổ tự / thớ: gỗ lợ thịt
thở: dài dốc gấp hắt hơi phào ra than thì
thợ: bạn cả cạo cấu cày đá đấu điện đúc giày hàn hồ khoan kim lặn lò mã máy mỏ mộc nề nguội nhuộm rèn săn sắt sơn sửa thầy thủ thuyền tiện trẻ vẽ vườn / thợ: xây xẻ
thọ: án chung giáo giới mệnh tử / thoa: son / thoả: chí dạ đáng hiệp lòng mãn nguyện sức thê thích thuận thuê ước
thỏa: chí dạ đáng hiệp lòng mãn nguyện sức thê thích thuận ước / thoai: thoải / thoái: bộ chí hoá hóa hối hôn lui lưu ngũ nhiệm nhượng thác thoái thu trả trào vị vốn
thoải: mái / thoại: bản kịch luận / thoán: đoạt nghịch / thoang: thoảng / thoáng: đãng đạt hiện khí mát nghe qua thấy thoảng
thoát: chết chi cương hiểm hiện hoá hơi hội khỏi li lũ lui ly mạng mê mức nạn nghèo nợ nước phàm ra sác sáo tai thai thân thủy tội trần tục vị vòng xác / thoát: y
thoạt: đầu kì nhìn tiên / thóc: gạo giống lép lúa mách nếp nộp / thọc: gậy lét / thoi: thóp thót / thói: đời hư quen thường tục xấu
thôi: học miên nhiệm nôi ra sơn thì thôi thúc tra việc / thối: chí hoắc lui nát rữa tha tiền um / thổi: còi cơm kèn lửa ngạt nồng phồng phù sáo thốc vào
thời: bao báo bệnh biểu bình chiến cơ cục cuộc đại đàm điểm đoạn giá gian giờ hạn hiệu hoàng khắc khí khoá kì kỳ loạn luận lượng lưu mặt nay nghi ngơi
thời: nhân nhiệm phục quá sự tao tạp thế thượng tiết trai trân trang trẻ trị trước tượng vận vụ xa xưa / thơm: lây lựng ngát ngon nồng nức phức thảo tho / thon: thả
thôn: ấp bản buôn cùng dã đặc đội hoá hương lân nghèo nữ ổ quê tính trang trưởng xã xóm / thốn: thiếu / thổn: thức / thòng: lọng
thông: báo bệnh cảm cáo công cù dâm dịch dụng đạt điện điệp đời đồng đường gia gian gió hành hiểu hơi hôn lại lệ lịch lịnh lòng lưng luồng lượng lưu lý
thông: mạch minh nghị ngôn nho nòng phán phong qua quan số sứ suất suốt tắc tầm tấn tắt thái thạo thiên thoáng thống thư thuộc thương thường thủy tin
thông: tín tỏ trắc tri trí tư tục tuệ tường tuyến vồ vốn xe / thống: chế đê đốc kê khổ lệ lĩnh nhạc nhạo nhất phong soái sứ suất thiết thuộc tiền trị tướng
thốt: lên nhiên nói nốt
thu: âm ba bổ bóp cất chi cúc dọn dung đậm đạt đoạt đông đủ đúng gặt giữ gom gọn góp hái hải hẹp hình hoạch hoàn hồi hôn hút khác lậu lệ liễm lôi lời
thu: lợi lu lượm mình mua nạp ngân nghiệm nguyệt nhận nhập nhặt nhỏ nợ nộp phân phát phí phong phục quân quý quỹ quyền ráp sai sơ sương tận tăng tập
thu: thanh thập thêm thủ thúc thực thuế thuỷ tiền tiếp tô tóm trữ trực từ vào về vén vơ vốn vượt xếp
thù: địch ghét hằn hận hình lao nghịch oán tạc tiếp trong ứng vặt
thú: chơi dữ dưỡng hoang lâm mỏ nhân nhận nuôi phạt quý rừng sự thật thú thực tiêu tính tội vật vị vui y
thủ: bạ bản bút cấp cập chỉ công cựu dâm đắc đài địch đô đoạn hạ hiểm hộ khẩu kho khoa lễ lĩnh lợn mật môn mưu nghĩa ngữ nguyên phận pháp phủ quân quĩ
thủ: quỹ sẵn thân thành thế thỉ thư thuật tiết tiêu tín trưởng từ tự túc tục tướng vai vĩ xướng
thư: án bản báo bảo bút cảm chúc chuyển công cục đàm đảm điếm điện đồng gia giá giải giãn giới hịch hoạ họa hùng hương kêu khố kí kiếm ký lại lưu mời
thư: mục nặc ngỏ nhà nhàn pháp phòng phúc quán sách sinh sướng tay tệ thả thái thơ tịch tin tín tình tố trả trai trát trung từ tuyệt viện viết xã xin / thư: xử yêu
thứ: ba bậc bản bảo bảy bét bộ bốn cấp chín dân đẳng đầu đến hai hàng hạng khoan khoản kiêm lỗi mẫu mười nam năm nào nhất nhì nữ phẩm phát phi phòng
thứ: sáu sinh sử tám tha thất thiếp thiết tội trưởng tư tử tự vị yếu
thử: áo độ hỏi lại lòng lửa máu máy nghề nghĩ nghiệm sức tài tải thách thai thời thuốc tín vàng việc vũ xem
thụ: án ân cấm cảm chai chức động giáo giới hình hưởng lí lộc lý mệnh nghiệp nhậm nhận phấn pháp phong quan thác thai thương tinh tố trai uỷ
thua: cháy chị cuộc độ đứt kém keo kiện lỗ non sút thiệt trận xa / thưa: bẩm các đồng gửi kiện kính ông quý rằng thoảng thớt trình vắng
thừa: ân ăn cấp cơ diện đất điền giấy gió giỏi hành hay hưởng kế kinh lệnh lúc lượng mệnh mứa nhân nhận nhiệm nước phái phận phát ra sai số sống sức
thừa: tác tập thãi thắng thế thiếu thừa tiếp trừ tự tướng uỷ ủy / thửa: đất ruộng
thuần: chất chủng dưỡng hậu hoá hóa khiết luyện lý nhất nhuần nông phác phong thục thuỳ tính tuy tuý túy việt / thuẫn: giáp
thuận: buồm cảnh chiều dòng gió hoà hòa lẽ lợi lòng lưu lý mắt mua mùa nghịch phong phục tai tay thảo theo thiên tiện tình vợ / thuật: lại ngữ nhớ sĩ số toán
thúc: bá bách bào đẩy ép giụ giục phọc phụ thủ thuế vốn / thức: ăn dậy đêm giả giấc khuya lâu ngủ nhắc nhận nhắp thời tỉnh trắng uống
thực: bụng chất chi chứng dân dụng dưỡng đài đáng đạo địa đinh đoán đơn giá hành hiện hiệu hoàn học hư hưởng kê khách kính lĩnh lợi lòng lực lục mục
thực: nghĩa nghiệm nghiệp nguyên nhập phẩm phần quả quản quyền ra sinh số sự tài tại tâm tập tế thà thể thi thu thủ tiễn tiêu tình trạng trưng từ vật / thực: vị xác
thục: luyện mạng nữ tinh / thuê: bao chuyên dịch đất khoán lại mặt máy mua mướn mượn ngoài người nhà nhân phòng tài
thuế: bảo biểu chợ chức đảm đất giá gián hải hàng khác khoá khoán lợi má môn muối ngoại nhà nhập phí quan suất tài thân thu thuế thuỷ tiêu trực trước
thuế: tức vãng vụ xuất / thui: chột thủi / thúi: hoắc / thung: dung huyên lũng thăng / thùng: đấu hàng nước phiếu phơ phuy rác rỗng thép thình thư thùng xe
thủng: lỗ thẳng / thừng: chão / thuở: ban bé hàn nào nhỏ trước xưa xửa
thuốc: bắc bảo bổ cá cam cấm cao chén chữa đắng đánh đắp điều đỏ độc ho hút kháng lá lào mê men mỡ muối nam ngoài ngủ ngừa nhỏ nhuộm nổ nước pháo phiện
thuốc: quý rê sắc sát sâu sổ súng ta tây tẩy tê tễ thang thiết thú thử tiêm tím tránh trừ uống vẽ viên vườn xịt xổ y
thuộc: ban bộ các cấp chi chính chương công cục danh diện dự đảng địa đối đơn gia hạ hàng hộ hội huyện kế khối khu làng làu lịch lĩnh loại lòng luật
thuộc: nằm nghĩa nguồn nhà nhiệm nhóm phạm quản quyền sở sự tài thẩm thôn tính tỉnh tổ tổng trách trung uỷ ủy văn vào về vùng xã
thước: bảng cặp cuộn dây dẹt đo kẻ kẹp mét ngắm phim ta tấc tây thợ tính vuông / thược: dược / thưỡn: thẹo
thương: binh cảm cảng chính cục điếm đình đoàn đội gì gia giới hải hại hàn hiệu hoại hội kẻ khách khẩu khó lái luật lục lượng mại mén mến mình nghị
thương: nghiệp nhân nhớ ôi phẩm phiếu phụ quyền quyến số tá tâm tàn tật thân thảo thuốc thuyền thuyết tích tiếc tình tổn tranh trung trường tuyển ước
thương: vay vong vụ xót xúc yêu
thường: bị biến bữa cách dân dùng đàm gặp hay khảo khi kì kỳ là lệ luật năm ngày nhật niên phạm phép phục quán quy sơn sự tại tâm tân thấy thời thức
thường: thường tiền tình trú trực tục vụ xảy xuân xuyên / thưởng: công đột hậu lãm ngoạn nguyệt nóng phẩm phạt tết thêm thức tiền trà xuân
thượng: cách cẳng cấp cổ cờ du đài đẳng đạo đế điền đỉnh đồng giới hạ hải hạng hào hoàng huyền khách khẩn lộ lương lưu mã mại nghị nguồn nguyên phẩm
thượng: phong phương quan quốc sắc sách sĩ sớ tá tầng thẩm thể thổ thọ thư tố tôn trí triều tuần tướng uý úy vàng viện võ
thuỷ: binh cầm chiến chuẩn chung công cư dược đánh đậu địa điện đình đội động giới hoả hử khí khoái lí lôi lợi lực lục mạc mặc mẫu mộ môn nạn năng ngân
thuỷ: ngư nhiệt nông phận phi phong phủ quái quân quốc sản sinh sư tạ tai thần thổ thủ thư thũng thượng tiên tinh tĩnh tổ tộc triều tùng văn vận vực
thủy: binh cầm chiến chung công cư đậu điện động hải lôi lợi lực lục mạc ngân nội nông phận phi quân sản sinh sư tạ tai thủ tinh triều văn vực
thuyên: chuyển giảm khỏi tắc / thuyền: bè bồng buồm chài chèo chủ cứu đinh độc đua mành mẫu máy nan ngư phó quyền rồng thoi thúng trưởng viên
thuyết: âm duy giảng giao giáo khách lí lý minh pháp phục thuyết tiến trình tương / ti: tỉ tiện toe vi / tì: vết / tí: chút hon nữa ti xíu
tỉ: giá lệ mỉ phú số suất tê thí trọng / tị: hiềm nạn / tia: chớp cực hi hồng lửa nắng sáng tử / tía: tô / tỉa: cành chồi
tích: cóp cực góp hợp kê luỹ lũy nước phân số sự tắc tịch trữ tụ / tịch: biên dương kí mịch thu / tiếc: của nuối rẻ thương / tiệc: cưới mừng rượu trà tùng
tiêm: chích chủng kích ngừa nhiễm phòng vắc / tiềm: ẩn lực năng tàng thức thủy / tiểm: cận / tiệm: ăn cầm cận tiến vàng
tiên: cảnh cô đẩn đề đoán giới hiền học hưởng liệt lượng nghiệm nhân nữ ông phát phong phuông quyết sa sinh sư thiên tiến tổ tri triệt vương
tiền: án ăn bạc bồi cân cảnh chế chiến cọc công của dịch đâm đạo đặt đề đệ điện đình đồ đồn đồng đường giấy gốc gửi hàng hậu hô hỗ khả khám khởi kiểm
tiền: kiếp lãi lẻ lệ lời lương mặn mặt mua mừng nghiệm nhà nhân nhiệm nợ nong nước phạt phí phong phương sân sảnh sử sự tài tệ thân thu thù thừa thuê
tiền: thuế thuốc thưởng tỉ tiêu tố trả trảm trạm triều trình trợ trước tuất túi tuyến vay vệ vốn xăng
tiến: bộ bước công cống cử dẫn đánh độ hành hoá hóa quân sát sĩ sỹ thân thoái thủ tiếp tới triển trình trước tu vào về vua / tiễn: biệt binh chân đưa hồn
tiện: dụng đường ích lợi nghi nữ ren tặn tay thể
tiếng: ầm anh bấc cha chăm chào chuông cười dân dữ đàn đồn động gà gào gọi hàn hát hú kêu khen khóc không lành lòng lóng máy mẹ mưa nấc nga ngoài ngữ
tiếng: nhật nổ nói nước oan ồn pháp rằng rao ru sét súng tăm than thế thơ thở thơm tốt trống trung vang việt vỗ vọng xấu
tiếp: âm biên cận chiến cho chuyển chuyện công cứu dân dẫn diễn diện đãi đất đầu đến điện đón giáp giữ hồ hơi hợp khách khẩu kĩ kích kiến lại liền liệu
tiếp: lời lửa lực mạch máu năng nạp ngữ nhận nhau nhiệm nối nước phẩm quản quyền rước sau sóng súc sức tân tay tế thêm theo thị thông thu thụ trợ tuân
tiếp: tục tuyến ứng vĩ viện xử xúc
tiết: canh chế dạy dịch diện dục giảm giáo hạnh hậu học kế khí kiệm lậu liệu lộ lợi mục nghi nghĩa niệu phách phẩm phụ tấu tháo thú tố trinh túc xuân / tiết: xuất
tiệt: chủng trùng
tiêu: bạch bản biến biểu chảy chí chuẩn chưng chuộng cụ cực dao dị diệt diêu dung dùng đề đích điểm điều đoàn đoạn độc đời đội giảm giao hao hoá hoả
tiêu: hóa hoang huỷ hủy kế khí khiển lệnh lộ lự ma mòn muội ngữ nước pha phí phong sài sâu sầu sơ sọ sử tan tán thổ thoát thụ tiền tội tốn trừ trưng
tiêu: tùng tuyến úng vặt vong vùng xài / tiều: phu tuỵ tụy
tiểu: ban bản bang cảnh cao cầu chú công cường dẫn đăng đề đệ địa điền đoàn đội đường gia giải hàn hành hình hoạ học hồng khẩu khí khối khu kiều kỹ
tiểu: liên loại long luận lượng mạch mãn mục muội não ngạch ngư nhân nhi nông nữ phẩm phú quốc quy sai sản sảnh sinh sứ sử tặc tam tâm tập tế thủ thư
tiểu: thừa thương thuyết tiện tiết tổ tốt trung trường tư từ tử tượng tuyết vi vùng vương xảo / tim: đèn đường gan mạch óc phổi
tìm: biện cách đến hiểu hòi hỏi kế kiếm lại nguồn ra thấy tòi tới về việc / tím: bầm ngắt tái
tin: bài báo buồn cậy dùng điện đồn giả giờ hàng học lành lính lời mừng nghe nhà nhảm nhắn nhạn nhanh nhạy sốt sương tặc tay theo thư tin tín tức tung
tin: tưởng tuyên vắn vào vặt vịt vui yêu / tín: chấp chỉ dụng điều đồ hiệu hữu mộ nghĩa ngưỡng nhiệm niệm nữ phiếu phong quân sứ thác trung từ tưởng vật
tinh: anh binh bột cầu chất chế chỉnh cốt dầu dịch dưỡng đẩu điều đời giản gỗ gọn hàn hoa hoàn huyết khí khiết khôi linh lọc lực luyện ma mật minh mơ
tinh: nghĩa nghịch nhanh nhuệ quái quang quặng ranh sạch sương tấn tế thần thể thông thục trung trùng tú tươm tường tuý tuỷ tuyển vân vệ vi xác xảo ý
tình: ái báo ca cảm cảnh chị chung cờ cừ cừu dục duyên đầu đậu địch đoàn đời đồng hậu hình hoài hư huống huynh khúc lang làng lí lụy lý mẫu nghi nghĩa
tình: nguyện nhân nồng nương phụ quân quê ruột sâu si tang tật thái thâm thân thật thế thư thực thương tiết tính tội trạng trong trường tứ tử tự tỷ vị
tình: vương xưa xuân ý yêu
tính: bản bằng cả cách chất chính dân danh dục đặc đàn đảng đếm đến đố đúng giai giao hạnh hay hiếu hiệu hình hướng kế khách kháng khí khu kiêu lượng
tính: mạng mệnh nam năng nết ngữ người nóng nữ phác phí quần riêng sát sổ sự theo thuế tình toán tới trạng trội trước từ ưu vào việc vốn xấu
tĩnh: dưỡng điện học lặng mạch mịch tại tâm toạ tọa trí vật
tỉnh: bạn bơ bộ đảo đoàn đội đường giấc giáp hội lân lẻ lị ly lỵ miền nghèo ngộ ngoài ngủ nhà rượu táo thành trưởng uỷ ủy / tịnh: độ khẩu tâm thất tiến xá
tít: mù tắp / to: béo bụng gan gộc kềnh lớn mồm nhỏ tát tiếng tướng / tò: mò vò / tô: cam đậm điểm giới hô hồng màu nước son thuế tức tượng vẽ
tố: cáo chất giác hộ khổ nga nữ tâm tội tụng
tổ: ấm bà bảo bầu bay bị biên bộ chim chức công dân dịch đại đàm đảng đỉa điều đổi đội đường giám giao giáo giúp hỗ hoà hòa hợp kén khảo lái lên liên
tổ: mẫu mối nghề nghiệp nhân ong phó phòng phụ quản quốc sản sinh sư thẩm thanh thư tiên tiếp tiết tôm tông trác trưởng truyền tử tự tuần vật vay viên
tổ: xử xung y / tỏ: bày lời lòng mờ ra rạng rõ thái thể tình tường vẻ ý / tơ: duyên đồng hào hồng lòng lụa màng mành mơ sợi tằm tình tơ tóc tưởng vương
tờ: bạc bản báo bìa bướm đơn giấy hồ khai lịch mẫu mờ rơi thư trát trình / tớ: thầy / toa: đen hàng lệnh rập tàu thuốc xe
toà: án báo giám giảng nhà sen sơ soạn thánh tháp thượng / toả: chiết đi hương nhiệt sáng / toạ: đàm đăng độ lạc sơn thị thiền vị
tòa: án báo giám giảng nhà sen soạn thánh tháp thượng / tỏa: chiết đi hương nhiệt ra sáng / tọa: đàm độ lạc thiền vị / toác: hoác / toạc: móng / toái: phiền
toại: lòng nguyện ý / toan: lo tính
toàn: bích bộ cảnh cầu cục dân diện đảng đoàn đội đồng gia giáo hảo hệ huyện khối khu lực mĩ mỹ năng ngành phần quân quốc quyền sinh tài tâm tập thân
toàn: thắng thành thế thể thị thiện thời thư tỉnh trường tuyến văn vẹn vùng xã / toán: cộng đố học lính pháp thuật trưởng tử / toang: hoác hoang / toát: lên mồ ra
tóc: bạc dài gáy giả mai mái mây rối sâu tai tơ xoăn / tốc: biến chiến độ hành hoạ họa kí ký lực thắng thành tốc tự / tọc: mạch
tộc: biểu danh hệ họ người phả phái quyền trưởng ước / tôi: con đòi luyện mọi ngay ngoan rèn thép tớ tôi tơi trung vôi xin / tồi: bại tàn tệ
tối: cao cổ dạ đa đại đen đèn giản hảo hậu hôm hù khẩn kị lửa mai mắt mật mặt mịt mò mù nay ngày nghĩa ngủ om qua sầm sáng sau sủa tác tăm tân thiểu
tối: thui thượng trời ưu ý yếu / tỏi: đen / tới: các công cuối đây đích gần hạn khi lúc lui nay nơi sau tận tấp tay thăm trước với
tội: ác án danh đáng đày đồ giết hình lây lệ lỗi nghiệp nhân nợ phạm tày tình trạng vạ / tom: góp / tòm: tem / tóm: bắt cổ gọn lại lược tắt thâu thu
tôm: cá càng cua he hùm khô rim sông sú tép thẻ / tòn: ten
tôn: chỉ chủ giá giả giáo hiệu kính lập lệ lợp miếu nền nghiêm nữ ông phái phong quý sư sùng tạo thất thờ ti trọng trưởng tử ty vinh xưng
tồn: căn dư đọng giữ hữu kho khoản lưu mỡ nghi quỹ sinh tại tồn trữ vinh vong / tốn: công kém phí sức thời tiền / tổn: hại hao phí thất thọ thương / tong: tả teo
tòng: chinh phạm quân quyền tam thuộc / tông: chi đồ đường hiếu môn phái tích tộc xe xưởng / tống: biệt chôn cổ cửu cựu đạt giam khứ ngục táng tháo tiền tiễn tình
tổng: bãi bao bí biên bộ cầu chi chỉ công cộng cục diện dư dự duyệt đài đầu điều đoàn đốc động giá giám hành hoà hội hợp kế kết khai kho khối khởi kiểm
tổng: kinh lãnh liên luận lược lượng mức mục ngạch nha nợ ôn phản phổ quan quản quát quy sản sắp sỉ sinh số sư tài tấn tập tham thanh thầu thể thống
tổng: thu thư thuật tiến trạm trấn trị trọng trưởng tư tuyển tỷ vệ vốn xuất / tóp: mỡ tép / tốp: ca năm thợ
tốt: bụng các chính cho công đen đẹp đôi đời giống gỗ hơn lành lễ mã nết nghiệp nhất nhiệm nội phúc số tay thầy thôi tính trời trong tươi tướng vai về
tốt: việc xấu / tột: bậc bực cùng đỉnh độ / tra: chân cùm cứu dầu điện hạch hạt hỏi khám khảo khoá lục nã soát tấn tay tìm vấn vào xét
trà: chén dư đá đàm đạo hoa khách lá lúa mi quán rượu sữa vụ xanh / trá: bại danh dối gian hàng hình
trả: bài bù bữa chậm cho công của đất đủ đũa đúng giá góp hận hàng hết hồ kết lãi lại lễ lời lương miếng ngày nghĩa nguyên nợ oán ơn phép phí qua tác
trả: thù thuế thưởng tiền trọn trước vốn / trác: táng tuyệt việt / trắc: ẩn bách diện dở dọc đạc địa lượng nết nghiệm quang thủ trở / trặc: trục
trách: cứ giận mắng mình móc nhiệm oán phận phạt phiền tội vấn / trạch: tả / trai: anh đàn đinh gái giới hộ làng lơ phòng tài tân thanh thất tơ tráng trẻ trưởng
trái: bom bóng bưởi cấm cây chiều chủ dừa đắng đào đạo đất gió khế khoán khoản khoáng lái lẽ lệ lòng luật mắt mít mùa nền nết ngang nghĩa nghịch ngọt
trái: ngược phá pháp phép phiếu quy quyền rạ tai tay thẩm thơm tim tính vải với vụ ý
trại: ba bò cá cải chăn gà giam giáo giống hè hội hủi lính lợn nuôi phong sáng tạm tập tế tị trẻ trưởng viên / tràm: chim / trám: răng / trâm: anh bầu cài
trầm: bổng cảm hùng hương kha lặng luân mặc mình ngâm nổi ổn thấp tích tĩnh trồ trọng tư uất
trăm: đường họ mối năm ngàn ngày nghìn người nhà phần triệu tuổi tỷ vạn
trạm: bảo biến bơm cân cấp dừng điện gác gian hạ khuyến kiểm nghỉ phát quan quản thu thú tiếp trại trộn trung trưởng truyền viễn xá xăng xe y
tràn: đập đầy lan lề ngập qua trề xả xuống / trán: cao / trân: bảo châu phẩm quý trân tráo trối trọng
trần: ai bay bì cảnh duyên giá gian giới lãi lụy mức nhà nợ thế thiết thừa thuật tình trần trục trụi truồng tục tường xe
trấn: an áp ba biên chỉ định giữ lột ngự nhậm nước phong thành thủ tĩnh trị yểm / trăn: trở trối / trằn: trọc
trận: bão bóng chiến cười đá đánh đấu địa đồ đòn động giả gió hạ không lũ lụt mạc mưa pháp thắng thế thua tiền tuyến vong
trang: âm báo bị bìa chủ đài điểm điện giải giấy hoàng kí kim ký lứa mạng mục nghiêm nhã nhất nhật nông phục sách sử sức thiết thơ thông tin trải trại
trang: trang tràng trí trọng trưởng vàng web / tràng: hạt hoa kỉ kỷ pháo vỗ / tráng: chí dương đinh khí kiện kiều lệ men miệng niên phim sĩ sức trứng
trăng: gió hoa khuyết mật mờ non rằm sao tàn trắng treo trối tròn
trắng: án bạch bệch dã đêm đen hếu hồng lốp muốt ngà ngần nợ nõn phau ra răng sáng sữa tay tinh toát tội trẻo trơn trợn trong trụ xanh xoá xóa
trạng: chết huống lịch ngữ nguyên sư thái từ tử
tranh: ảnh bá biện cãi chấp cổ công cử cường dân đả đấu đoạt đua giải giành hùng khách khôn lụa luận nhân nhau nước phong quyền sơn tết thủ thuỷ tre
tranh: treo tụng vanh vẽ với / trành: tre / tránh: bị được khỏi lãng mất mặt nạn nắng né thai thiệt thoát tiếng tình xa
trao: bằng cho cờ danh đổi giải giấy gửi học huân lời nhau quà quyền tặng tay thân thưởng trả vốn / trào: dâng lại lộng lưu máu phúng tiếu / tráo: đấu đổi trở trợn
trảo: nha / trạo: chở / trập: trùng / trát: đòi tường vôi vữa / trật: bánh đường hô khớp tự / trau: chuốt dồi / tràu: cá / trâu: bò cày chọi đực nái ngựa nước
trấu: cám / trẩy: hội quân / tre: gai già gỗ làng ngà nứa pheo trúc xanh / trề: môi / trễ: giờ hạn hẹn nãi nải phép tàu việc
trẻ: bị bỏ con dưới đẻ em hoá hóa hơn khoẻ khuyết lại lang mầm măng mẫu mồ nhỏ nít sơ thơ trai trung tuổi / trệ: khí / trếch: lệch
trên: báo bảo biển bờ bộ cả các cạn cao cơ cùng dưới đà đầu đây đe địa đời đường giấy hết khắp không lĩnh lớp mạng mặt một mức ngàn phạm phương số tay
trên: thế thị thực tinh tỉnh toàn tổng trăm trang trời trường và / treo: ảnh băng bảng biển cổ cờ đèn giá giải giò gương lên lơ lủng lửng niêu pa phướn tại thưởng
trèo: cao đèo lên leo núi / trẹo: chân / trét: vữa / trêu: chọc ghẹo ngươi tức
tri: âm ân bỉ châu cơ giác giao hành hô huyện kì kỉ kỷ lý mệnh năng nguyên phủ quá thiên thức tình trị túc / trì: diên độn giới hoãn kéo lực níu trệ tục
trí: dục dũng khôn lự lực mạng mưu năng nao não nghĩ nhớ óc sĩ thức trá tri tuệ tưởng tuyệt
trị: an bệnh gia giá liệu loạn nhậm quốc số sở sự thương thuỷ thủy tính tội trở vì / tria: bánh
trích: biên dẫn dịch đăng đoạn giảng kinh lập lọc lục ngang nộp quỹ sao thưởng tiên tiền truyền từ tự tuyển yếu / trịch: thượng / triền: đê đồi miên núi sông
triển: hạn hoãn khai lãm vọng / triện: khắc / triết: gia học lí luận lý nhân / triệt: để hạ hại hồi khoản lộ nọc phá sản thoái tiêu
triều: chính cống cường dâng đại đình kiệt lưu miếu nghi nguyễn nhà phục thần tịch vua yết / triệu: chứng đồng ha hồi lượt năm người phú tập tờ trung vời
trinh: bạch khiết nguyên nữ phụ sát thám thục tiết tường
trình: bẩm ban báo bày bộ cấp chiếu chính chủ diễn diện dự duyệt độ đồng giải giao hồ hội kết kí ký làng lên phương quyết tấu thẩm thủ thưa thường tự
trình: uỷ ủy xin xuất / trịnh: trọng / trìu: mến / tríu: nặng / tro: bay bụi tàn xỉ
trò: bịp chơi chuyện cũ cười diễn đời đùa hay hề khỉ lố lừa ma mèo nghèo ngoan nhỏ trẻ trống vui xiếc / trố: mắt / trổ: bông hoa mã tài
trơ: gan lì mắt mặt mép trẽn trơ trọi trụi
trở: bệnh dậy đi giáo gió giời giọng kháng lại lên lực lui mặt mình mùi nên ngại ngược quẻ ra tay thành trăn trời vào về xuống
trợ: cấp chiến công cụ cước đắc động giá giảng giáo giúp lí lực lương lý phá pháp tá thai thính thời tim trưởng từ tử vốn / trọ: học phòng trẹ
trói: buộc chặt gà gô tay / trôi: chảy dạt giạt nổi qua sông theo / trồi: lên sụt / trối: chết già trăng
trời: cao cho chu đánh đất già giáng giông hạn lạnh mưa nắng ơi phật quang rét sáng sao sinh tối xanh yên / trọi: trơ / trội: hơn vượt
trộm: cắp cướp lén lệnh nghe nghĩ nhìn nhớ phép vặt vía / tròn: bóng chức đầy đều lẳn mắt năm số tháng trặn trịa trĩnh tuổi vai vành vạnh vẹn xoay xoe
trốn: biệt chạy học lính lủi nã nghĩa nợ thoát thuế trại tránh tù việc / trơn: bóng láng tru tuột / trớn: quá
trọn: bộ đạo đời gói kiếp lòng lúc năm ngày nghĩa tình vẹn / trộn: bê đều lẫn
trong: ấm bối bóng bụng cả các công của dân danh đó đơn đồng giai giờ giới hệ khi khuôn lành lĩnh lòng năm ngân ngần ngành ngày ngoài ngọc nhà nội nom
trong: nước phạm quá quý sạch sáng số suốt tầm tay tháng thời tỉnh toàn trắng trẻo trường tuần và vắt veo việc vòng vùng xã xanh / tròng: ghẹo mắt trành
trông: cậy chờ chừng coi đợi gì giữ mong ngóng nhờ nom thấy thi vào về vời vọng
trồng: bổ bù cao cây cấy cỏ dặm dâu dược giống hoa lại lúa màu mía mới người răng rau rẫy rừng sắn thay thử thuốc tỉa tre trọt xen
trống: cái canh chầu cơm con đồng hoác khai không mái mếch ngũ rỗng tênh trải trận trơn trỗng vắng
trọng: ái âm bệnh dụng đãi đại địa điểm đông hậu hình liệu lực lượng mãi nam nể nghĩa nghiệp nhậm nông phạm pháo tài tải tâm thần thể thị thương thưởng
trọng: tình tội trách trấn vọng yếu / trộng: hoạt / trót: dại lỡ lọt / trù: bị dập định ém hoạch liệu mật phú rủa tính úm yểm
trú: ẩn chân dạ đóng đông mưa ngụ phòng quán quân sĩ sở tại
trừ: bì bị bỏ cấn dần độc gian gốc hại hao khi khử lùi những phi phục sâu tà thuế tịch tiền tiệt trường tuyệt / trứ: danh tác / trữ: kim lượng nước tình
trụ: bám cầu chì cờ cột cứu đá điện giữ hạng lâu nước sinh sở tạm trì vững / truân: chiên chuyên / truất: hữu phế quyền / trúc: côn đào lâm mai trắc xinh
trực: ban canh chỉ chiến diện đêm đường giác giao hệ khuẩn lãnh lý ngôn nhật quan quản quang tâm tết thăng thu thuộc thường tiếp tính trạm tràng tuyến / trực: vị
trục: cái chính độ đứng đường giao hành hoành kéo khớp khuỷu lăn lộ lợi quay tâm tọa trặc tung vớt xuất / trui: rèn / trụi: lá
trùm: băng buôn chăn khăn ma mền phản sò sỏ
trung: bình bộ can cao cấp châu chính chuyển cổ du dung dũng đại đẳng điểm đoàn đoạn đội giai gian hạn hậu hiếu hoà hòa học hưng khu kiên lập liên liệt
trung: lộ lương lưu nghĩa niên nông phần phẩu phong quân sĩ sinh sơ tá tâm thần thành thế thọ thu thực tín tính tố trinh trực tuần tướng tuyến ương uý
trung: uỷ úy văn vận vệ vị vực
trùng: âm cửu dụng dương điệp giờ hổ hôn hợp kế khơi khớp lẫn lấp lắp lập lặp lợp màu ngày ngộ nhau phùng phương roi san sinh tang tên thu thửa tố trục
trùng: trùng tu tuyến vây vi với / trúng: cách cử đạn đấu đích độc giá giải gió kế lớn mánh mùa phóc số thầu thực thưởng tủ tuyển vụ / trũng: đồng sâu
trưng: bày biện binh cầu dẫn diện dụng giám khẩu mua tập thu trổ vay / trừng: giới mắt phạt trị / trứng: cá gà giống lộn nước vịt
trước: bạ các công đại đây đó hạn hết khi kia mắt mặt một năm nay ngày nhân nhất những nữa pháp sau tác tháng thềm thời tiên tình tuổi và yêu / trườn: bò
truông: dài / truồng: ở
trường: bắn bay ca cán cao cấp chay chinh chính chức chuyên công dân dạy diễn dòng đại đảng đấu đồ độ đoàn đoản đời đua giang hạ hận hấp hình học hợp
trường: kì kỉ kỳ kỷ lái lớp lực luyện mầm nào nghề nội ốc phái phổ quân quay quy quyển sa sĩ sinh sở sơn sư thành thi thọ thuốc thương tiểu tồn trại
trường: trung tư từ túc viết vốn vụ / trướng: bụng rủ thực
trưởng: ấp ban bản bộ các chi công cục đài điểm đoàn đội giả giáo họ khoa khối khu kíp lão lớp nam ngành nhóm nữ phái phố phòng quầy tàu thành thôn
trưởng: thượng tiểu tổ tộc tôn trạm tràng tử ty xã xóm / trượng: nghĩa phu / trượt: băng chân đất giá lở ngã thi tuyết vỏ / trút: bỏ gánh giận hơi nước xuống
`;
