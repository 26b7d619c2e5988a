/** Words of two syllables by their first one, a to đ: of offices, emulation, money, land, schools, health, farms, order, the Party. */
export const WORDS_A_D = `
ai: cập ủi
am: hiểu tường
an: bình cư dân giấc lành nguy ninh ninh sinh táng thần toàn toạ trí tâm ủi vị nhàn
anh: chị dũng em hùng minh tài trai linh
ao: hồ nuôi ước
ác: liệt tính độc cảm nghiệt mộng ý
ách: tắc
ái: quốc hữu ngại
ám: ảnh chỉ sát hiệu
án: phí treo tử tích tù văn binh
áng: chừng
ánh: sáng mắt nắng đèn
áo: quần khoác dài trắng mưa
áp: dụng đặt lực giải phích sát thấp suất chế đảo tải
ảm: đạm
ảnh: hưởng chụp màu viện thẻ
ảo: tưởng giác
âm: lịch mưu thầm thanh nhạc tính ỉ lượng vang
ân: cần nhân hận tình xá huệ oán
ấm: áp no cúng
ấn: định loát phẩm tượng hành bản chỉ kiếm
ẩm: ướt thấp thực
ẩn: dật náu chứa số họa nấp
ập: đến
bao: bì biện cấp che gồm giờ hàm la lâu nhiêu quanh quát thầu trùm vây tiêu dung phủ bọc
ban: bố đầu đêm hành giám cán ngành sơ tặng thưởng mai công khen bệ phát tổ
bang: giao
bàn: bạc giao giấy tán thảo luận ghế chải đạp tay cãi hoàn chân
bàng: hoàng quan
bành: trướng
bào: chữa mòn
bày: biện bán tỏ trí vẽ
bác: ái bỏ bẻ học sĩ ruột
bách: khoa hoá hợp bộ phân thú
bái: vọng
bám: sát trụ víu đất dính
bán: buôn chạy công dẫn đảo đấu hàng kính kết lẻ nguyệt sản thân thời trú tháo rẻ cầu
bánh: kẹo mì xe chưng trái răng
báo: cáo chí chồng công đài động giá hiếu hiệu hỏng mộng nợ ngũ tin thức tường ứng viên vụ
bát: ngát đũa âm
bãi: bỏ biển bồi chức công đỗ khoá miễn nhiệm tắm thải đất rác ngang
bão: lũ hoà lụt táp từ giá
bảng: biểu chữ giá hiệu kê lương vàng điểm điện lảng ngắn tin
bảo: an ban bọc dưỡng đảm hành hiểm hộ kê lãnh lưu mật mẫu mẹ quản quốc tàng thủ toàn tồn trì trợ vật vệ kiếm chứng
bạc: đãi màu nghĩa phơ hà nhược
bạch: kim đàn tuộc cầu huyết
bạn: bè đọc hàng học đồng đời hữu
bạo: dạn động hành lực loạn ngược bệnh
bạt: ngàn mạng
băn: khoăn
băng: bó dính giá hình hoại nhóm qua rôn đĩa
bằng: cấp chứng hữu khen lái lòng phẳng sáng chứng
bắc: cầu thuận bán bộ cực
bắp: thịt
bắt: bớ buộc chước cóc đầu giam giữ gặp kịp khẩn mạch nạt nhịp tay bẻ nguồn nguội
bất: an bạo bình cập chấp chính công cứ đắc định đồng động hạnh hảo hoà hợp hủ khả khuất kỳ lợi lực minh mãn ngờ nhân nhất ổn quy tận thành thường tiện tín trắc tử tường ý
bầu: bán cử chọn không trời đoàn
bẩm: sinh báo
bậc: thang lương học thầy đào thợ
bậm: môi
bấp: bênh
bẻ: cong gãy khoá
bè: phái cánh bạn mảng đảng
bén: duyên nhạy rễ
béo: phì
bê: bối trễ tông tha
bên: bán cạnh dưới kia mua ngoài này trái trong trên phải
bền: bỉ chặt chí màu vững lâu
bến: bãi cảng đỗ tàu xe bờ phà thuyền thuỷ
bệnh: án binh dịch hoạn lý nghề nhân nặng tật tình thành viện xá phẩm
bế: giảng mạc tắc quan
bể: bơi chứa nước lọc
bệ: hạ rạc vệ phóng
bi: quan kịch thảm hài đát
bia: rượu mộ ghi đá tưởng
biên: bản bộ chế chép chính cương dịch độ giới giảng lai lợi phòng soạn tập thuỳ tế ải động nhận mục
biến: chất chế chuyển chứng cố dạng đổi động hoá loạn thể thái tướng thiên tấu đạo
biển: báo hiệu đảo khơi số tên cả quảng ngầm lặng
biện: bạch chứng giải hộ luận minh pháp lý hiệu
biếng: ăn nhác
biết: bao chừng điều ơn rõ tin trước nghe
biết: chữ
biểu: bì cảm chương diễn dương đạt đồ hiện kế lộ mẫu ngữ quyết thị tình thuế trưng tượng giá thức
binh: chủng đao đoàn lính lửa lực lược nghiệp pháp sĩ vận nhất bị biến
bình: an bầu chọn chứa công dân diện đẳng địa đồng luận lặng minh nghị nguyên nhật ổn phương phẩm phục quân quyền quyết tâm thản thường tĩnh xét yên chữa đẳng cứu ga gas bầu
bịa: đặt
bít: tất
bịt: mắt miệng
bị: can cáo đơn động hại thương cào
bò: sữa sát thịt tót
bó: buộc đũa hoa tay hẹp
bóc: lột tách ngắn trần
bom: mìn đạn nguyên
bon: chen
bóng: chuyền đá đèn rổ dáng bẩy bàn
bóp: méo nghẹt còi chết
bọc: lót hậu
bỏ: bễ cuộc dở học lỡ ngỏ phiếu phí qua quên rơi sót thầu trống vốn xó tù cọc tiền
bô: lão
bôi: nhọ trơn bác
bồi: dưỡng đắp hoàn lắng thường thẩm lấp hồi bàn
bồn: chồn hoa tắm nước
bông: đùa hoa vải băng
bồng: bềnh bế bột
bốc: cháy dỡ hơi phét xếp thăm vác thuốc mộ lột
bối: cảnh rối
bốn: mùa phương
bố: cáo cục con phòng mẹ thí trí ráp
bổ: dưỡng ích khuyết ngữ nhào nhiệm sung túc trợ dụng trí
bổn: phận
bổng: lộc
bộ: binh chỉ đàm đội hành hạ lạc luật máy mặt môn phận quần sách sậu tộc trưởng tướng tham lọc nhớ xử phim ngành
bộc: bạch lộ trực phát
bội: chi nhiễm phản số thu thực tín ước
bơ: phờ vơ sữa
bờ: bãi biển cõi kè vùng bến ao đê
bới: móc
bớt: xén
bu: lông
bùn: đất thải lầy
bùng: binh nổ phát
bút: danh lục phê tích toán ký bi máy
búa: liềm rìu
bụi: bặm bẩn mịn trần
buộc: tội chặt
buôn: bán dân gian lậu làng người
buồn: bã bực phiền rầu chán nản
buông: lỏng thả xuôi trôi
buồng: bệnh máy lái chuối phổi
buổi: chiều đầu họp lễ sáng tối trưa làm học
bưu: chính cục điện kiện phẩm tá ảnh cước
bức: ảnh bách bối hại thiết tranh thư tường xạ xúc xạ ép hình tử
bứt: phá rứt
bước: đầu đệm đi đột ngoặt ngoặt tiến vào nhảy qua sang lùi
bưng: bít
bừa: bãi phứa
bực: bội dọc tức
ca: khúc kíp làm mổ ngợi nhạc sĩ từ trực dao bệnh nhiễm hát
cam: chịu đoan kết lòng phận quýt thảo sành
can: dự đảm gián ngăn phạm qua thiệp trường hệ
canh: chừng gác giữ phòng tác tân nông cánh
cao: cả cấp chiều cường đẳng điểm điệu độ hơn học huyết hứng lớn nguyên nhất niên ốc quý sản siêu su tay tầng thế thủ thượng tuổi vút xa ráo ngạo cờ
cau: mày
cay: đắng nghiệt cú
càn: quét
càng: cua
cành: cây cạch lá
cào: bằng cấu
cài: đặt cắm
các: bon loại ngành mặt nước
cách: biệt âm cảm chức điệu đây làm li ly mạng nhiệt nhìn quãng tân thức trở viết xa mặt đánh hiểu
cái: bắt cớ tên gọi nhìn nôi
cám: cảnh dỗ ơn gạo
cán: binh bộ cân đích sự mốc nguội thép
cánh: buồm cửa đồng gà rừng tả tay quạt hữu trái
cáo: buộc chung giác già lỗi trạng phó tử thị từ
cáp: quang treo ngầm
cát: bụi cứ sỏi tường lún vàng
cáu: bẩn gắt
cảm: động giác hứng hoá hoài hoàn kích khái lạnh mến nhận ơn phục quan tạ thông thụ tình tính tưởng ứng xúc thán tử cúm nghĩ nghĩa
cản: phá trở ngăn lối bước
cảng: biển cá vụ hàng sông cạn vụ
cảnh: báo cáo giác giới huống quan quân sát sắc tượng tỉnh trí vật vệ vụ đẹp quay báo ngộ bị
cải: biên cách cách chính cử dạng hối hoá huấn lương tạo thiện tiến tổ táng bắp hôn tuyển quá
cạn: kiệt nghĩ
cạnh: khoé tranh bên
cạo: đầu
cạm: bẫy
căm: giận ghét phẫn thù hờn
căn: bản bệnh cốt cứ cước dặn hộ nguyên nhà nguyên vặn phòng cơ ke do
căng: thẳng tin đầy
cắm: cờ cúi mốc trại hoa
cắn: răng rứt
cắp: sách
cắt: bỏ bớt băng cử đặt đứt giảm gọn giấy khúc lượt lát may nghĩa nhượng tóc xén cơn cỏ nét lỗ
cặn: bã kẽ
cặp: bến đôi kè sách nhiệt
cặm: cụi
câm: điếc lặng nín
cân: bằng bàn bức chỉnh đai đối đo lượng kẹo nặng nhắc não xứng đong sức xứng
câu: cá chuyện chữ đố hỏi kết lạc nệ nói thúc lệnh trả thơ văn đối dẫn chốt kéo khách
cây: ăn bóng cảnh cối cỏ con công giống lúa nông rừng số thuốc trồng xanh xăng cầu cọ
cầm: cố chân chừng cự cương đồ đầu quyền tù tay máu
cần: cẩu cù kiệm kíp lao mẫn thiết tây trục thơ vương câu thận
cầu: an cảng cạn cảng chì cống cứu chứng đường kính kiến kỳ khẩn hoà hôn lông thang thủ thị tiêu toàn tiến treo vồng vượt hiền mong nguyện may phà cống
cẩm: nang thạch
cẩn: mật thận trọng
cẩu: thả hàng
cấm: cản cửa chỉ đoán kỵ vận địa đi đỗ vệ túc tiệt khẩu
cấn: trừ
cấp: báo bách bậc bằng bộ cao cứu cơ dưỡng dưới độ đông đổi giấy hàm học huyện kinh lại mới nước nhật phát phép phí phó phối quyền số sở thẻ thiết thời tỉnh thoát tiến tốc trên trưởng trung tính uỷ vốn xã điện thấp lương phường dưỡng khu mã đất cứu tiền thành ngân
cất: cánh cao công dọn giấu giữ nóc nhắc vó
cấu: hình kết thành tạo trúc kiện véo
cậy: nhờ cục quyền
cập: bến nhật rập kênh kề
cật: lực vấn
cỏ: cây dại voi lau
co: cụm duỗi giãn kéo quắp
coi: như nhẹ thường trọng chừng khinh sóc
con: cái cháu chữ dấu đẻ đường em giáp giống nghiện nợ ngoan người nuôi nhỏ nước rể số tàu tin thoi trai trẻ trưởng gái thứ niêm phe buôn
cong: queo vênh vút
còi: báo cọc xe xương
còm: cõi
còn: hơn lại nợ thiếu nữa nguyên
cỗi: cằn
cóp: nhặt
cọ: xát rửa
cọc: cằn tiêu tre nhồi tiếp
cô: dâu độc đọng đơn gái giáo lập lệ nuôi quạnh nhi phụ thế
côi: cút
công: an bằng báo bình bố bộ bội cán chính chiếu chúng chứng chức chuyện cụ cộng cuộc cửa dân dụng đạo điểm điện đoàn đồng đức giáo hàm hãm hầm hại hàng hoá hiệu hội hữu ích khai kênh khố kích kiến lao lập lệnh lí lý lợi lực luận lương minh năng nghệ nghiệp nhân nhận nhật nhiên nông nợ phá pháp phẩm phiếu phu phí phòng quản quỹ quyền sản sai sở sứ suất sức tác tâm tắc tế thần thành thất thầu thự thức thương thưởng tích tiền tích tố toàn tơ trái trạng tranh trình trường trực tội tử tuyển ty tư ước uỷ văn vận vệ viên việc vụ xá xã xưởng ích hữu cấp đất cuốc tơ trướng trừ
cồng: kềnh chiêng
cống: hiến hộp ngầm rãnh nạp phẩm thoát
cổ: áo cánh đại điển động đông kính hủ học họng hũ phần phiếu phong súy suý sinh thụ tích trào truyền tức vật vũ xuý xúy tục tử chân
cỗ: máy bàn
cố: chấp công cung đạo định đô đốc đạt gắng gắng giữ hữu kết kỉ lãnh nhân nhiên nông phiếu sức tật thủ thể thổ tình tri vấn viễn ý đấm
cốt: cán lõi liệu nhục thép truyện yếu khí truỵ cách
cội: nguồn rễ
cộc: lốc cằn
cộm: cán
cộng: đồng dồn điểm góp hoà hưởng hữu sản sinh sự tác tác tồn thêm trừ gộp
cột: buồm đèn điện mốc cờ trụ sống sóng báo đích tháp
cơ: bản bắp cấu chế chất cực cơ cực cực cấu động giới hàn hội hồ khí khổ kim lý may mật nghiệp ngơi nhỡ quan quần sở số thể thủ tim trí yếu đồ điện năng
cơm: áo nước trưa no ăn
cơn: bão sốt mưa đau giông
cờ: bạc đỏ hiệu đảng lê luân thi thưởng tổ tướng vua nước rủ
cớ: sự gì
cởi: bỏ mở trói áo
cợt: nhả
cỡ: chữ lớn nhỏ vừa
cục: bộ bưu diện diện hải hàng thuế trưởng súc tẩy phó mịch quản tác tình
cù: lao
cúm: gia mùa
cung: bậc cấp cầu cách cảnh cẩn cúc cung cấp điện đường đình độ hỉ khai kính lao oán phụng quăng ứng tiến thủ văn thiếu hình
cúng: bái giỗ tế tiến bái dường
cùng: chung cực đường khổ kiệt lúc nhau quẫn tận thời với
củng: cố
cũng: bởi nên như vậy
cụ: bà kỵ ông thể già ông
cư: dân ngụ trú xá xử sĩ tang trú trú
cua: cá
cuối: cùng kỳ năm tháng tuần quý ngày vụ đường đời giờ khoá nguồn
cuốn: chiếu hút sách trôi sổ hút
cuộc: chiến cờ đấu đời gọi họp sống thi vận tranh chơi cách bầu hành gặp hội hẹn chạy khởi làm đua
cương: lĩnh quyết thổ trực vị toả yếu quốc nghị
cường: bạo điệu độ hào hoá kích kiện lực lượng quốc quyền quang tráng thịnh toan
cưỡng: bách bức chế dâm đoạt ép hành hiếp hôn lại
cưới: hỏi gả xin vợ
cười: cợt chê nói tươi
cứ: điểm liệu
cửa: ải biển bể công hàng hiệu khẩu kính ngõ ngõ nhà quyền sông sổ lò chớp từ khe ra chùa sổ
cữ: tên
cử: ai chỉ động hành lễ nhân nhiệm quốc tạ toạ tri tuyển cán
cự: ly phú tuyệt nự
cực: chẳng đại điểm đoan độ hình hữu khổ kỳ lực nhọc quyền tả tím thịnh trị bắc nam
cứng: cỏi đờ họng nhắc rắn cáp
cưa: đứt xẻ máy
cứu: binh bệnh cánh chữa cứu chuộc đói giúp hạn hoả hộ hoàn khốn mạng nạn nguy sinh tế thế thương trợ tinh thoát tinh vãn vớt xét viện xe
cựu: binh chiến học thanh trào
cước: chú phí vận tích bưu
cưỡi: ngựa
cướp: bóc của đoạt giật phá
chà: đạp là xát
cha: anh mẹ ông đẻ nuôi xứ ruột
chai: lì lọ nước sạn rượu
chan: chứa hoà
chán: chường ghét nản ngán chê
chanh: chua
chào: bán cờ đón giá hàng hỏi mời mừng thầu
chàng: trai
chái: nhà
cháu: chắt con ngoại
cháy: bùng nắng nổ phá rừng rụi
chát: chúa
chải: chuốt
chạm: khắc mặt ngõ trán trổ tay
chán: chê
chạnh: lòng
chạy: chọt chữa chức đua giặc giấy làng lấy máy nhảy quyền tội thoát thử trốn việc vạy đà bộ điện trường
chăm: bẵm bón chỉ chú học lo nom sóc làm chút
chăn: dắt gối màn nuôi thả ấm
chăng: dây
chằng: buộc chịt
chẳng: bao hạn lẽ may những qua thà
chắc: chắn lép mẩm nịch tay
chắn: bùn sóng ngang rác
chắp: vá cánh nối
chắt: chiu lọc
chặn: đứng đường họng
chặng: đường
chặt: chẽ phá đầu cây
châm: biếm chích chọc chước cứu ngôn thuốc
chân: cầu chính dung đế đèn đồi giả giá lý mây núi phương tay thành thật thực tình trời tướng tường trụ rết móng không chất
châu: báo chấu lục thành thổ
chầm: chậm
chần: chừ
chậm: chạp hiểu lụt nhất rãi tiến trả trễ nộp đóng thông
chấn: chỉnh động thương hưng song lưu áp
chấm: bài công dứt điểm hết phẩy phá thầu thi dút lửng
chấp: bút chính chới điện hành hữu kinh lệnh nê nhận nhặt pháp thuận thủ uỷ vặt kích hữu
chất: bán béo chồng chứa chính cháy dẻo đạm đất đốt độc gây giọng hàng khí kích lỏng liệu lượng nổ ngọt phác phóng rắn thải thuốc vấn vô xám xếp xơ
chẩn: bệnh đoán mạch bần trị
chẻ: củi tre
che: chắn chở đậy giấu khuất lấp phủ mưa
chèn: ép lấn
cheo: leo
chèo: chống lái thuyền
chép: miệng tay
chè: búp xanh
chen: chân chúc lấn
chế: áp bản biến định độ giễu hoá khí ngự nhạo phẩm suất tác tài tạo xuất biến ước
chê: bai cười trách
chênh: chao lệch vênh
chế: biến
chết: chóc đói đuối hại não người oan yểu
chệch: hướng choạc
chi: bằng bảo bình bộ cấp chít cục dùng đoàn đội hội khoản lưu lương li ly mạng nhánh nhiều phái phối phó phí quỹ tiêu thu tiết trả trì viện uỷ nhánh thường hộ
chia: buồn cách cắt đôi đều khu ly lìa lửa nhỏ phôi rẽ sẻ tay thành xẻ tách lẻ vui giai
chìa: khoá vôi
chiêm: bao bái ngưỡng nghiệm trũng tinh
chiếm: dụng đoạt đóng giữ hữu lĩnh ưu phần số tỷ tỉ
chiến: bại binh bào công cuộc chinh dịch đấu địa giữ hạm hào hữu khu lược lợi lũy luỹ mã pháp sĩ sự thắng thuật thuyền tích tranh trường trận tướng tuyến đoàn
chiều: cao chuộng dài hướng lòng rộng sâu sang ngang dọc tối qua
chiếu: bóng cố chỉ dụng đường khán lệ lên phim sáng theo tướng chiếu xạ
chiêu: bài dụ đãi đãi hàng hiền hồi mộ sinh tập thức thị trò
chiếc: bóng lá
chim: chóc muông yến cánh bồ
chìm: đắm lắng nổi ngập
chín: chắn muồi tới nục sớm
chinh: chiến phạt phục phụ
chinh: phục
chính: biến chuyên chủ danh diện đáng đảng đạo đề giới giáo huấn kháng khách khoá khí kiến luận nghĩa ngạch ngọ pháp phẩm phạm phủ quả quốc quy quyền sách sự tả tâm thất thống thể thị thức tố trị trực trung tuyến uỷ văn vì xác yếu phụ tuyển tông tuyến bản sử
chình: ình
chíp: điện
chịu: chơi đựng đau khó lãi lỗ lửa nhiệt ơn phép tải tang tác thua thuế thiệt trách lực hạn tội
chích: ngừa chòe thuốc
chiết: cành ghép khấu giảm suất tự tính xuất trung
chi: chít
chí: cốt công chân hướng hiếu khí lý minh ít nguyện phải sĩ tình tuyến tử thú nguy thân
chỉ: bảo báo dạy dẫn dụ đạo đâu đích định điểm giáo huy khâu lệnh lối mục nhị rõ riêng số thị tiêu thiên trích trỏ tay trệ vẽ giới dụ thực ra
chị: em chồng dâu gái
chĩa: mũi
chỉn: chu
chỉnh: đốn hình huấn lí lý lưu sửa tề trang tu thể đảng hàng
cho: biết dù đến hay không mượn nên phép qua rằng rồi thấy thuê tiền vay
chó: dại mèo săn nghiệp
choán: chỗ
choáng: ngợp váng
chọc: ghẹo tức giận thủng
chọi: gà trâu
chòi: canh
chói: chang lọi sáng
chòm: sao
chọn: cử giống lọc lựa mặt mua ra đội thầu
chóng: mặt vánh
chối: bỏ cãi từ tội
chồi: non
chống: án bão chế chỉ chọi chống cự cháy đối đỡ đẩy đạn gậy hạn khủng lũ lụt lưng nắng nóng nhiễu phá rét sét thấm trả trộm buôn tham thất dịch thiên
chồng: chéo chất lấn ngồng xếp lên
chông: chênh gai
chổng: vó
chốt: chặn chẹt giữ khoá sổ số
chộp: giật
chơi: bời đùa vơi xấu trò thể
chờ: đợi trông việc
chở: che hàng khách quá củi
chớ: nên
chớm: nở
chớp: mắt nhoáng thời
chợ: búa đầu đen phiên tạm trời hoa
chu: cấp chuyển chính du đáo kì kỳ tất trình vi toàn
chú: bác cháu dẫn giải giới mục rể thích trọng ý tâm
chùa: chiền
chúa: nhật
chuẩn: bị chi đích mực tắc úy xác y nghèo tắc hoá hoà
chúc: mừng phúc thọ tết
chục: triệu
chui: lủi rúc
chùm: ảnh sáng
chùn: bước
chung: chạ chi chung chúng cuộc cục cư đụng đúc hưởng kết kết khảo khung kiến lòng nhất quanh quy quy sống sức tay thân thẩm thuỷ thuộc tình tư cả tiền góp
chùng: xuống
chúng: cháu con mình sinh ta tôi dân
chủng: loại tộc ngừa sinh
chuộc: lỗi lợi tội
chuồng: gà nuôi trại trâu lợn
chuông: báo điện
chuột: đồng rút
chuỗi: cung giá hạt ngày
chuốc: hoạ
chuyên: canh cần chế chính chở đề doanh dụng gia giảng khoa khảo luận mục môn ngành nghiệp nhất quản quyền sâu tâm tu trách trang tráng trị viên án biệt biệt
chuyển: bại biên biến bộ bánh dạ dạng dẫn dịch di đổi động đơn giao giọng gửi giới hàng hoá hoàn hộ hồ hướng khoản khẩu loại luân lưu lời mạch mình ngạch ngữ ngành nguy nhà nhượng phát phòng qua quân sang tải tiền tiếp tiếp thể thành trạng trường tuyến trả vần về việc vị vốn xếp đất vùng trực
chuyền: hàng tay
chuyến: bay công đi xe hàng tàu
chuyện: trò đời gì kể
chửa: đẻ hoang
chữa: bệnh cháy chạy khỏi mẹo trị đẻ
chứa: chan chấp đựng đầy hàng nước
chưa: bao chắc chừng có đầy đủ được hề kể
chứng: bệnh chỉ cớ cứ cho giám giải khoán kiến minh nhân nhận nghiệm thực thư tá tích tỏ từ tật vật kiến thực
chừng: mực nào
chưng: cất diện hửng
chức: danh dịch năng nghiệp phẩm quyền sắc trách trọng tước việc vị vụ năng
chửi: bới mắng rủa thề
chữ: cái ký nghĩa nho số viết in hoa quốc ký đậm thường nổi
chưởng: khế lý
chương: trình mục hồi
chướng: ngại tai mắt
chực: chờ
chứ: không
da: cam dẻ giày liễu thịt thuộc diết
dai: dẳng sức
dan: díu
danh: bạ chính dự dự giá hài hiệu lam mục nghĩa nghiệp nhân ngôn phận pháp phẩm sách số sư từ tính tiếng thiếp tướng thơm thắng vị vọng y
dang: dở tay
dàn: cảnh dựng hàng hoà nhạc trải xếp khoan bài đều
dành: dụm riêng cho
dày: đặc dạn dép công vò
dài: dòng hạn hơi lâu ngày rộng
dám: nghĩ làm chắc
dàn: trải
dán: nhãn tem đè
dáng: dấp đi vóc điệu
dãi: dầu bày
dã: man tâm ngoại chiến tràng
dạ: dày hội quang tiệc đài
dại: dột khờ
dạm: ngõ
dạn: dày
dạng: thức hình bản
dạo: bộ chơi đầu này
dạy: bảo dỗ học kèm nghề dỗ thêm chữ
dăm: bảy gỗ ba
dằn: vặt
dặn: dò
dẫm: chân đạp
dâng: cao hiến hương lên hoa
dân: ca chài chính chủ công cư cử dã dụng gian lập làng lí lý nghèo nghiệp nguyện ngữ phòng phố quân quê quyền sinh số sự tâm tình tộc tổ trí trong tuý túy tuyển vận ý oan đen phong vùng chúng
dâu: tằm con rể
dây: chuyền cáp dẫn điện dưa mơ nối xích thép thừng đeo
dầm: dề cầu
dần: dà dần
dầu: ăn khí hoả mỏ nhớt thải thô máy mỡ mưa gội mè
dẫn: chiếu chứng dắt dụ đầu đến đường giải lối nhập truyện tới xuất điện nước độ
dấn: thân bước
dấu: ấn chấm hiệu hỏi ngoặc phẩy son tích vân vết giáp niêm treo nối câu chỉ nổi mốc
dấy: lên
dẫu: sao rằng
dậy: sớm thì
dập: dịch dềnh khuôn lửa nát tắt
dẻo: dai
dè: dặt xẻn chừng
dễ: bảo chịu cháy coi dãi dàng dùng gì hiểu làm nghe nhớ thở thương thấy tính vỡ
dềnh: dàng
dệt: may vải kim
di: biến căn chỉ chúc chuyển cư dân dời dịch động hại hài lí lý lệ sản tản tích truyền trú vật vong thực
dị: bản biệt dạng đoan đồng hình nghị tật thường ứng đồng
dĩ: nhiên vãng hoà
dịch: bệnh cúm chuyển giả hạch hoạ não sâu sang tả tễ thuật vụ vật bản lỗi bài máy
diêm: dân tiêu nghiệp
diễm: lệ phúc
diện: đồ mạo tích tiếp
diễn: án biến ca cảm dịch đàn đạt đạt đàn giải giảng kịch ngôn ra tả tập tấu thuyết thử tiến văn viên xuất xướng đạt
diệt: chuột chủng khuẩn trừ vong mối
diệu: kì kỳ vợi
diều: hâu
dìm: hàng giá
dìu: dắt dịu
dinh: cơ dưỡng điền thự luỹ
dính: bẩn dáng dấp líu
dịp: hè lễ may này tết
dịu: dàng mát
do: đó dự thám vậy thám
doa: nạt
doanh: số thu trại nghiệp nhân gia lợi thương
doạ: dẫm nạt giết
dọc: đường ngang theo bờ
dò: dẫm hỏi la tìm xét mìn
doi: đất cát
dõi: theo
dóm: lửa
dòng: chảy chữ dõi điện họ kẻ máu người nước sông tiền tộc vốn họ sản lũ
dọn: dẹp đường nhà sạch
dong: cờ dỏng
dỡ: bỏ nhà
dở: dang hơi tệ khóc
dỗ: dành ngọt
dối: già trá lừa trên
dồi: dào
dồn: dập điền ép nén sức tụ toa lực thửa
dông: bão lốc
dốc: đá lòng sức hết đứng toàn
dội: bom lại ngược
dột: nát
dời: chỗ đi đô
dợm: bước
du: canh côn cư hành hí học khách khảo kích kí lịch lãm mục nhập nhập ngoạn xuân thuyền
dù: rằng cho sao che lượn
dụ: dỗ hàng hoặc địch
dục: vọng tính
dùi: cui
dũng: cảm khí mãnh sĩ tướng
dung: dăng dị dưỡng hoà hợp lượng mạo môi nạp nham thân thứ tích túng tục
dùng: dằng chung thử mìn
dụng: binh công cụ mưu nhân tâm ý võ
duy: lý mỹ nhất tâm tân trì tu vật ý danh
duyên: cớ dáng hải nợ phận nghiệp kiếp
duyệt: binh y xét xuất đơn khám
dư: âm dả dật địa đồ luận lượng lực nợ thừa sức vị chấn vốn
dừ: nhừ
dứ: dọa
dữ: dằn dội kiện liệu tợn
dữ: dội
dự: án báo bị bên chi cảm cáo chế đoán định giờ họp học khán khuyết kiến khối luận lệnh liệu lãm nguồn phòng thảo thi thính thầu thầu thẩm tính toán trữ trù tuyển tạo ước kỷ kích
dửng: dưng
dừng: bước chân lại tay xe lưu
dựng: cờ cảnh chuyện đứng hình lại lên nêu nước phim vợ xây tượng
dựa: dẫm trên vào theo
dưa: hấu
dứt: điểm khoát bỏ lời
dưới: đây đất nước quyền trướng trên
dường: như nào
dưỡng: bệnh chất dục đường khí lão nuôi sinh sức thương thân tử
dương: cầm cực gian lịch tính thế vật xỉ liễu khí
dược: chất điển khoa liệu lý lực phẩm sĩ tá thảo tính vị
dượt: thử
đa: bội cảm canh chiều chức cực dạng dạng diện đảng hệ hình khoa mục mưu năng nghĩa nghi nguyên ngành phần phương quốc sắc sắc số tài thê tình thức tầng tuyến tạp văn cấp giác dụng mang đoan
đà: điểu tăng
đá: bóng hoa quý vôi xây gà ngầm vàng
đài: các báo hoa phát tưởng truyền thọ nguyên vật quan kỉ kỷ thờ hoá khí liệt phun
đàm: đạo luận phán thoại tiếu
đám: cưới cháy đông mây ma rước tang hỏi giỗ
đàn: áp anh chim bà bò bầu hặc hồi lợn tràng trâu tính ong ông gia
đan: cài chéo lát móc xen len
đang: cai dở khi lúc tâm
đáng: chê chú giá kể khen khinh kính lẽ lo lý mặt ngại nghi ngờ nể phạt tiếc tin tội thương trách quý yêu ra mừng
đành: rằng hanh lòng phận phải
đảng: bộ cầm chính cương phái phí sâm số tịch tính trị trưởng viên vụ uỷ kì kỳ đoàn
đánh: bạc bại bóng bắt bom bóng bại cá chặn chắc chìm dẹp dấu đàn đập đắm đòn đòi đố đổ đổi đu đồng đuổi đu động ghen giá giặc giáp liều lừa lửa lưới máy mất mìn nhau nhịp phá quỵ rơi số tan tháo thắng thuế thức thuê tráo trượt ướt vần võ vật vảy
đào: bới binh hoa hố lò luyện mương mộ sâu tạo tẩu thải thoát bới đất lên khoét hầm
đáo: hạn để lại đầu
đáp: án ứng lại lễ lời nghĩa số từ xe
đạp: xe phá
đất: cát đai đá đỏ nông hoang liền nung nước ở phèn rừng thổ trồng trống thánh trũng vườn xây phi ruộng thải công sét vàng
đau: buồn đáu đầu đớn khổ lòng mắt ốm thương xót yếu nhức
đay: nghiến
đày: ải đoạ
đáy: sông biển lòng lũ
đái: tháo đường dầm
đãi: ngộ khách tiệc đằng
đại: bác bại biểu bản binh chúng chiến công cuộc cương dịch dương đa đao đoàn đoàn đội đồng đế điện gia hàn hạn hội học hồng hoạ hoả hỉ khái khí loại lượng lễ lý lục lộ lãn lượng lược mạch ngàn nghĩa nghị nhân pháp phong phu phẫu quan quân quy sảnh số sứ sự tá thắng thành thụ thương thể thọ tiện tu từ tướng trà trà tràng trượng tràng vương ý tu điền đồng trùng văn
đảm: bảo đang đương nhận nhiệm trách lược phụ
đạm: bạc
đạn: dược pháo bom nổ lạc
đản: bạch sinh
đảo: chính điên điên lộn ngược quốc ngũ xa nhiệm
đạo: chích cụ diễn đức hàm hạnh hiếu hữu luật lí lý lộ luật mạo nghĩa pháp quân sĩ tặc tràng trưởng văn diễn giáo phật
đạt: chỉ chuẩn đến được giá kết lý mức thành tiêu trên điểm yêu tới
đăng: bạ báo cai đàn đàn kí ký kiểm khoa quang tải ten tài lính quân
đắm: chìm đuối say
đằng: đẵng sau thằng ấy trước
đắng: cay chát
đắn: đo
đẳng: cấp thức lập
đắp: chiếu đê đập đổi điếm đất bờ
đắc: chí cử dụng địa đạo lợi lực ý tội thắng
đặc: ân biệt cách công điểm chất cán chế chủng dị dụng hiệu hữu khu khảo khu lợi nhiệm phái phẩm quánh quyền sai sản sắc sệt sứ sủng thù thụ tính tả trị trưng ứng vụ xá quyền cảm
đặt: báo bày bút câu chân chỗ cọc cược điều đồng giá hàng lại lên mua lời tên mìn ngang nền ra tour trước tiệc vào vấn vòng vé tại ở
đâm: chém chồi va thủng
đần: độn
đâu: đâu đó đây đấy
đây: đó là đẩy
đầu: bảng bếp bù bút cánh cầu cơ cuối dòng đàn đạn đề đơn đà đuôi gấu hàng hè hồi kế khấu kì kỳ lâu lĩnh lòng mối máy mút mục nậu năm ngành nguồn người nhiệm nhọn óc ốc ối ra ruồi sai sách sóng sỏ sổ tắt tàu tay tháng tiên tiên tiểu tư trận trang trâu trò tuần tuyến từ thú tròn vào vụ vị vuông xanh xe xứ xuân óc quý thầu độc đạn giờ trương
đấu: dịu đá giá khẩu lý loại pháp nối sĩ súng thầu thủ tố tranh trường trí vật võ lực nối đất bò
đấy: chứ
đầy: ắp ải dẫy đặn đọa đủ rẫy tháng tràn tuổi vơi
đẩy: lui lùi mạnh nhanh ngã xe
đẫm: máu mồ
đẹp: đẽ đôi lòng lứa mắt nết ý trai lão trời
đem: lại lòng đến theo về
đèn: điện giao hiệu lồng pha tín đóm chiếu biển
đèo: bòng núi dốc
đeo: bám đai đẳng đuổi khẩu mang
đen: đủi nhẻm tối trắng
đẻ: non
đề: án bạt bài cao cập cử cương dẫn đạt kháng khối mục nghị phòng ra tài thi tựa từ xuất xướng xướng pa
đề: pa
đế: đô quốc chế vương
đêm: hôm khuya ngày nay tối trắng
đếm: ngược xỉa tiền
đệm: đàn lót hơi
đền: bù chùa đài đáp miếu ơn tội thờ
đến: đâu đây gần hạn hết khi kỳ lúc nay ngày nỗi nơi tận thăm tuổi từ với kì
đều: đặn đều nhau tay khắp
đê: bao biển điều hèn kè mạt mê sông quai hạ
để: bụng cho dành dự đời giống không lạc lại lộ lọt mặc mất ngỏ nghị ngoài phần ra sót tang tâm trống vuột ý kháng
đệ: đơn tử trình nhất nhị tam
địa: bàn bạ bộ cầu chấn chí chỉ chính chủ chất danh du dư đầu đạo điểm động đồ giới hạt hình hoàng lan lí lý lợi lôi mạo mục nhiệt ngục ốc phận phủ phương quyền sinh tầng tĩnh tô thế tạng thổ tầng tiền tướng vật vị vực
đi: bộ buôn dạo đái đày đầu đến đêm đôi đoạn đời đứng đường đút học họp khám khách lại làm lính nghỉ ngang ngoài ngủ phép ra rong sau sâu sang săn sát sông tắt tây thăm thi theo tới trước tu vào vắng vay về vệ viện xa xe lệch liền vòng bầu
đĩa: mềm cứng bay
điềm: đạm tĩnh báo lành
điểm: báo cân chỉ danh đến đen đầu đi dừng đỏ hoả huyệt mạnh mốc mấu mặt mù nhấn nghẽn nóng nhìn nối qua sáng số sàn tên tin tô tựa thưởng trang tuyển trường yếu xuyết cao chuẩn cuối tập trung chốt cực trừ đấu cộng gốc giao bán
điên: cuồng đảo đầu loạn rồ tiết khùng
điền: bạ dã đơn kinh kiện địa địa sản thổ trang trống vào viên thông
điển: cố chế hình lễ tích trai mẫu
điện: ảnh áp báo cao cực dân đài đàm giật hoá học khí kế kính lạnh lượng lực lưới mật máy mặt năng não nguyên ngầm quang sinh số tâm thế tích tín tim tử thoại thờ toán trở trường từ văn xoay ba gió đường mặt rác
điện: mừng
điều: ấy ẩn áp ban binh biến chế chỉnh chuyển dưỡng dẫn đình độ động hành hoà hợp huấn khiển khoản kiện kiện kiệu lệ lệnh luật lao nghiên nạn này ngự ước phối phái qua quân ra tiết tiếng tốc tra trần trị tiếng trình trang vận ước
điếu: cày văn viếng đóm
điệp: báo khúc từ viên vụ
điệu: bộ hò nhạc
đìu: hiu
đình: bản chùa chỉ chiến công cứu đám đốn hoãn khôi làng trệ trú thần đám
đính: chính chuyển hôn kèm ước
đỉnh: cao chóp điểm núi triều lũ
định: biên bụng canh chế chuẩn chỉ cư danh dạng đề đoạt giá giới hình hạn hướng hoá kiểu kiến kì kỳ khoản khung lí lý liệu lệ luận luật lượng mệnh mức nghĩa ngạch ngữ nghị phận phí sản số suất sẵn tâm tính thức tội tố tuyến vị ước
đính: kèm
đích: danh đáng ngắm thân thị thực xác đến
địch: hậu hoạ hoạ thủ thù vận
đinh: ốc ninh
đo: đạc đếm lường đỏ vẽ sức nhiệt
đò: đưa giang ngang dọc
đó: đây
đòi: hỏi nợ lại tiền quyền
đói: ăn khát khổ kém nghèo rét
đón: bắt chào đánh đầu đợi đường khách lõng nhận rước tiếp tết xuân gió đọc
đóng: bảo băng cặn chai chốt cọc cửa dấu đai đinh đô đồn giả giày góp gói hàng hộp kín khung khố kịch máy mã phí phim quân tàu thùng thuế tiền vai băng vảy xe gông quỹ
đòn: bẩy càn đau roi gánh
đong: đếm đo đưa
đỏ: đen rực tươi thắm ửng
đọc: báo bản chính hiểu lời sách thấy truyện kinh
đọng: lại vốn nước
đoái: hoài
đoan: chính trang hứa ngọ
đoán: biết chừng định trước mò
đoàn: ca dân đại đảng kết kịch luật phí phái quân số tàu tụ thể thanh thuyền trưởng tuỳ viên vụ văn xe kiểm công uỷ khách
đoản: mạch mệnh kì
đoạn: đầu đường kết mạch nhiệt tầng trường tuyệt tình trích văn thẳng
đoạt: chức giải lợi lại vị
đối: chất chiếu chọi chứng diện đãi đáp đáp đáp đầu địch lập nại ngoại ngược nghịch nhân nội phó phương sách số tác thoại thủ trọng tượng ứng trừ với xử xứng đẳng xử
đồi: bại hoang núi trọc truỵ phong mồi
đổi: chác chỗ công đời giờ hướng khác lấy màu mới ngôi nghề tên thay tiền trắng trả vai ý dấu thẻ sang đất
đôi: bạn bên chỗ co điều đũa khi lứa mắt nam ngả phần ta chút
đội: ngũ bóng biên cảm cờ đất hình hộ lốt mũ ơn quân quản sổ tàu tiên thi trưởng tuyển trinh viên vốn y công sản dân xe
đồ: án ăn chơi cổ dùng đạc đảng đá đạo đệ điện gỗ giải hình hộp họa hoạ họa lễ nghề nho sộ thị thủ thừa thơ uống vật tể hàng
đổ: ải bể bộ đốn đồng dồn lỗi máu mồ nát nền oan sập tội trường tháo thừa vỡ xô xăng rác đầy bê thải ra
đỗ: đạt đầu quyên xe lại đen
đố: kị kỵ vui
độ: ẩm cao chính cứng chừng dài dày dốc đạc đậm hụt khẩu kinh lớn lượng lệch mặn nghiêng nhạy nét phì phủ pha sâu sáng tin thế tuổi trì trễ từ vang vĩ vong tập bền dời đường
độc: bản bá chất canh chiếc chiếm diễn dược đáo đạo đoán địa giả giác hại hành hiểm khí lập mộc miệng nhất nhãn nhân quyền tài tấu tôn tố tính thân thoại thủ thần vận xướng đắc
đốc: công chiến chứng học suất sức thúc
đôn: đốc hậu hoà
đồn: điền bốt công thổi trưởng biên đại
đốn: củi cây mạt ngộ hạ
độn: thổ giá
đông: cứng dân đảo đặc đảo đúc đủ hải khách lạnh lắm nghẹt người phương trùng tàng tây đủ nam bắc
đồng: áng ấu âm bào bang bộ bọn bộc bạc bằng bãi bóng ca cảm chất chí chua chủ chiêm dao dạng dao diễn đại đảng đạo đẳng điệu điệu đều đội đen giá giao giải hành hành hao hiện hoang học hồ hương hưởng hương hoá hữu không khởi khoáng loạt loại lầy lòng loã lõa lúa minh minh mưu mức muối nát nát năng nghĩa nghiệp nghiệp ngũ nhất nội nhân nguồn nguyên niên phân phục phạm quan quà quê ruộng rừng sáng sàng sự tâm tác tâm thanh thuận thuận thời tịch tình tiền tính tộc tồn tông tôn trục trinh trưởng trũng tử tuyến thiếp thau thể văn vị vốn vọng ý yếu ý xanh phạm
đống: đổ rác
động: cơ chạm công cấp cỡn dục đất đậy đến đơ hình hoà hữu kinh lòng lực lượng mạch não năng phách sản tác tâm tĩnh thái thổ thủ tử từ vật viên vỡ dung
đột: biến kích kích khởi ngột nhập nhiên phá quỵ tử xuất
đốt: cháy đồng lò nhang nóng phá rẫy rừng rác pháo tre
đơ: mặt
đờ: đẫn
đỡ: đần đầu đẻ lời
đời: đầu đời nào này người nhà sau sống thường tư xưa
đới: hải
đợi: chờ
đơn: bạc bào ca chiếc chất côi cử cực cử đề đặt điệu độc giá giản hàng kiện khiếu lẻ ngữ phương sắc sơ thuần thuốc thân thư tình tố tự tính từ vị
đơn: đốc
đớn: đau hèn
đợt: công một này sóng
đu: bám đưa
đùn: đẩy
đúc: kết khuôn rút tiền
đục: khoét ngầu
đùa: bỡn cợt nghịch
đua: chen ngựa nhau tài tranh xe đòi
đuổi: bắt cổ học kịp theo việc
đuối: lý nước sức
đuốc: hoa
đúng: bài chất đắn đề độ đối giá giờ hạn hẹn hướng hẹn kế kiểu kì kỳ lúc luật lý lẽ lệ mốt mức mực ngày nghĩa phép quy ra sai sự tầm thật theo thẩm thời tiến tuyến từng trình định đường với
đùng: đoàng
đụng: chạm độ đầu nhau
đủ: ăn chuẩn điều điểm mọi mặt năng sống sức tư ấm thứ
đùm: bọc
đưa: cay chân đám đẩy đón đò đà đường đến lên lối ma ra tang tin thư tiễn tiền vào xuống dâu nước
đứa: trẻ
đức: độ hạnh tin tính dục
đực: rựa
đứt: đoạn gãy ruột quãng
đựng: chứa
đứng: đắn đầu bóng giá hàng im lên lại lớp máy mực ngồi ra sững trên trước tên tuổi vào vững yên bán ở
đương: chức cục đầu đại diện kim nhiệm nhiên sự thời thứ cử
đường: ăn ai bao biên bay bờ bộ cái cáp cấm cao chéo chính cong cùng cụt dài dây dốc đi đôi đời đột giây gấp hoàng hướng hoa hẻm khách kính không làng lăng lối lượng lùi mật mía mòn nét ngắm ngang ngôi nhánh núi nước ống phố phèn quyền ray rừng sá sắt sông song tắt thẳng thoát thuỷ tỉnh thở trung tiêu tiệm trường tròn vòng vào viền ven xoắn xa dẫn truyền lui bằng hầm dân gom ngõ nối đột trục đê
được: bảo bạc giá mùa phép quyền thua việc lòng
đượm: đà
`;
