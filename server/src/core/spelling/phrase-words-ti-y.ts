/** Words of two syllables by their first one, ti to y. */
export const WORDS_TI_Y = `
ti: tiện toe vi tỉ
tì: vết
tí: hon nữa ti xíu chút
tỉ: giá lệ mỉ phú số suất tê trọng thí
tỷ: giá lệ phú số suất trọng đồng
tị: hiềm nạn
tỵ: nạn
tỳ: vết bà
tia: chớp hi hồng lửa nắng sáng tử cực
tỉa: cành chồi
tía: tô
tích: cực cóp cực góp hợp kê luỹ lũy nước phân phân số sự tắc trữ trữ tụ tịch kê
tịch: biên dương kí mịch thu
tiệc: cưới tùng mừng trà rượu
tiếc: nuối rẻ thương của
tiêm: chích chủng nhiễm phòng kích ngừa vắc
tiềm: ẩn lực năng thức tàng thủy
tiểm: cận
tiệm: cận tiến ăn vàng cầm
tiên: cảnh cô đề đoán đoán đẩn giới học lượng liệt nữ nhân nghiệm ông phong phuông quyết sa sinh sư thiên tổ tri triệt tiến vương phát hiền hưởng
tiền: án bạc bồi cảnh cân chiến chế công cọc của đạo đâm đặt đề điện đồ đồn đồng đường đệ đình giấy gốc gửi hàng hậu hô kiếp khởi kiếp lãi lãi lẻ lệ lệ lương lời mặt mặn mừng nhân nong nhiệm nợ nong nước nghiệm phạt phí phong phương sảnh sử sự sân tài tệ tố thân thu thù thuế thưởng thừa trạm trảm trợ tuất tuyến tuyến thuê triều trình túi tiêu thuốc trước tỉ vay vệ vốn điện thân lệ khám ăn xăng đề khởi khả mua dịch kiểm hỗ trả nhà
tiến: bộ bước công cống cử dẫn đánh độ hành hoá hóa hành sĩ sát tới thoái thân tiếp thủ trình triển triển trước tu vào về vua quân
tiễn: biệt chân đưa đưa hồn binh
tiện: dụng ích lợi nghi nghi nghi tay tặn thể nữ ren đường
tiếng: anh ầm bấc cha chào chuông cười dữ dân đàn dân động đồn gào gọi gà hát hú kêu khóc khen không lành lóng lòng máy mẹ mưa nước nói nổ ngoài nấc ngữ ồn oan rằng ru rao súng sét tăm thơ thơm thế than thở trống tốt vang vọng việt vỗ xấu dân dân pháp nga trung hàn nhật chăm
tiếp: âm cận cận cận chiến chuyện cứu cứu diễn diện dẫn diễn đãi đãi đón đầu đất điện đến giáp giáp hợp hơi kiến khách khẩu kích kĩ liệu liền lời lại lửa lực máu mạch nối nối ngữ năng nhiệm nhận nhận nhau nạp nước phẩm quản quản quản rước sau sức súc sóng tay tế thị thị thu thu thụ thêm theo tục tục tân tuyến tục tuân tế ứng ứng viện viện vĩ xúc xúc tay giữ cho công dân xử dân chuyển thông quyền thị hồ trợ biên
tiết: canh chế chế diện dục dịch giảm hạnh hạnh hậu kiệm kiệm khí lộ lộ lợi lậu liệu mục mục nghĩa nghi niệu phẩm phụ phách tấu tấu trinh tháo thú túc tố xuất xuân học dạy kế giáo
tiêu: bản biến biểu biểu bạch cực cực chảy chí chí chuẩn chuẩn cụ chuộng chưng dao diệt diệt dùng dùng diêu dung dị đề đề đề điểm điểm đời điều độc đội đoạn đoàn đích giao giảm hoá hoá hoả hao hao hóa hủy huỷ hoang khiển khí khiển kế lệnh lộ lự ma ngữ ngữ muội mòn nước pha phí phí phong sài sâu sơ sọ sọ sử sầu tan tan thổ tiền tiền tán thoát thụ thụ tùng trừ trừ tuyến trưng tội tốn vặt vong vùng vong xài hủy úng nước
tiểu: ban bang bản cảnh cao cầu công chú cường đoàn đoàn đội đội dẫn điền đường đệ địa đề đăng gia giải hàn hành hình hoạ học học học hồng khí khu khẩu khối kiều kỹ loại luận long liên lượng mạch mãn muội mục não nông ngạch ngư nhân nhi nữ phẩm phẩm phú quy quốc sinh sai sản sảnh sử sứ tâm tặc tam tập tế thuyết thuyết tiện tiết thương thương thủ thủ thư tiết thừa tốt tổ trường tuyết tư tử tượng từ tiết trung vùng vùng vương vi xảo thủ công
tiệt: chủng trùng
tiều: phu tuỵ tụy
tim: gan mạch óc đèn phổi đường
tìm: cách hiểu hiểu kiếm kiếm kế lại hỏi hòi ra ra thấy thấy tòi tòi về việc đến tới nguồn biện
tím: ngắt tái bầm
tin: buồn báo cậy cậy dùng dùng đồn đồn điện giả giờ hàng học học lành lời lành lính mừng mừng nhảm nhanh nhạy nhạn nhắn nhắn nghe sốt sương tặc tưởng tưởng tức tức tin thư tay theo tín tung tuyên vắn vặt vịt vui vào vui yêu học nhà bài
tín: chấp chỉ chấp dụng dụng điều điều đồ hiệu hiệu hữu mộ ngưỡng ngưỡng nghĩa niệm nhiệm nhiệm nhiệm nữ phiếu phiếu phong quân sứ thác thác tưởng trung từ vật chỉ
tinh: anh anh binh bột cầu chất chế chế chỉnh cốt dầu dịch đời điều đẩu giản giản gọn gọn gỗ hoa hoa hoàn hàn hoàn huyết khôi khiết khí khiết luyện luyện linh lọc lực mật ma mơ minh nhanh nhuệ nhuệ nghịch nghĩa nghịch quái quặng quang ranh sương sạch tú tường tươm tươm tường thần thần thục thông thông tế tế thể trùng trung tuý tuỷ tuyển tấn ý ý vi vi vân vệ xác xảo đời dưỡng
tình: ái ái báo báo ca cảm cảm cảm cảnh cảnh cảnh cờ cờ cừ chung cừu chị dục dục duyên duyên đầu địch địch đời đoàn đồng đậu hình hình hậu hoài hư huống huống khúc khúc lang lý lí lụy mẫu mẫu nghi nghi nghĩa nghĩa nguyện nguyện nguyện nhân nhân nồng nương nương phụ quê quân ruột sâu si tang tật tính tính tiết tiết tự tứ tứ thân thân thái thâm thâm thật thế thế thương thương thư thư tứ tỷ thực tội trạng trạng trạng trường tử trong trạng vương vị xuân xưa yêu yêu ý trạng hình huynh làng
tỉnh: bộ đảo đảo đoàn đoàn đường đường giấc hội lẻ lị ly lỵ lỵ lỵ ngoài ngủ ngộ ngộ rượu trưởng táo táo thành uỷ uỷ ủy ủy uỷ bơ nhà lân giáp đội nghèo bạn miền
tĩnh: điện dưỡng lặng lặng mạch mạch mịch tại tại tâm tâm toạ tọa vật trí học
tính: bản cách cách cách chất chất chất đố đố dục dục danh dân đàn đảng đảng đảng đếm đến đảng giai giai giao hạnh hạnh hiếu hiệu hướng hướng hình hay kế kế khí khí kháng khu kiêu lượng mệnh mệnh mạng mạng nết nết nết ngữ ngữ người nóng nữ nam năng phác phí quần sát sổ sự tình tình toán toán toán trạng trạng trội trước tới từ từ từ trước thuế theo ưu vốn việc xấu bằng cả vào đúng chính khách riêng đến đặc
tịnh: tiến độ thất tâm khẩu xá
tít: tắp mù
to: béo bụng gan gộc kềnh lớn lớn nhỏ nhỏ tát tướng tiếng tướng tát mồm
tò: mò mò vò
toa: đen lệnh tàu thuốc xe hàng rập
toà: án báo giảng giám sen soạn thánh thượng tháp nhà sơ
tòa: án báo giảng giám sen soạn thánh thượng tháp nhà
toả: nhiệt sáng chiết hương đi
tỏa: nhiệt sáng chiết hương đi ra
toạ: đàm đăng độ lạc sơn thiền thị vị lạc
tọa: đàm độ lạc thiền vị
toác: hoác
toạc: móng
toái: phiền
toại: nguyện lòng ý
toan: lo tính
toán: cộng đố học lính pháp thuật tử trưởng
toàn: bộ bích bích cảnh cầu cầu cục cục dân dân diện diện diện đảng đảng đội đoàn đồng gia giáo hảo khối khu lực lực mĩ mỹ năng năng ngành phần phần quân quân quốc quốc quyền quyền sinh tài tâm tập tập thắng thắng thân thân thể thể thế thế thị thời thiện thư tỉnh tỉnh trường trường tuyến vẹn vẹn vùng văn xã xã huyện hệ bích thành
toang: hoang hoác
toát: mồ lên ra
tóc: bạc dài giả gáy mai mây rối sâu tai tơ xoăn mái
tọc: mạch
tỏi: đen
tòm: tem
tom: góp
tóm: bắt cổ gọn lại lược lược tắt tắt thâu thu tắt
tòn: ten
tong: teo tả
tòng: chinh phạm quân quyền quân tam thuộc chinh
tóp: mỡ tép
tỏ: bày bày lòng lời mờ rõ ra rạng ra tình thái tường vẻ vẻ thái thể ý
tô: cam đậm điểm giới giới hô hồng hô màu nước son tức thuế thuế tượng vẽ vẽ vẽ
tố: cáo cáo chất chất cáo cáo giác giác hộ khổ khổ nga nữ nga nữ tâm tụng tụng tụng tội
tổ: ấm ấm bà bà bảo bay bị bộ chim chức chức chức chức dân đại đại đỉa đường đổi đội đảng đường giáo giúp hợp hợp hợp khảo kén khảo lái liên lên mẫu mối nghề nghề nghiệp ong ong phó phó phụ phụ quốc quốc sản sư sư sinh tiên tiên tiên tiên tiếp tông tông trác tôm tôm trưởng trưởng truyền truyền trác trưởng tử vật viên viên xung đàm hòa hoà vay giúp xử phòng hỗ giám biên thẩm tuần tự nhân công bầu dịch thanh y đổi điều giao quản tiết thư
tốc: chiến độ độ hành hành hành họa hoạ kí ký lực thắng thắng thành tự biến biến tốc
tộc: biểu danh hệ hệ họ phả phả phái quyền quyền ước trưởng trưởng người
tối: cao cao cổ đa đa dạ dạ đen đèn đại đại giản hậu hậu hôm hù hảo khẩn khẩn kị lửa lửa mai mật mật mắt mặt mù mò mò mịt mịt nay nay nghĩa nay ngày ngủ om om qua sầm sáng sầm sủa sau tác tác tăm tăm tân tân thiểu thiểu thiểu thiểu thượng thượng thui trời trời ưu ưu ưu ý yếu
tội: ác ác ác án danh danh danh đồ đồ đồ đày đáng giết hình lỗi lỗi lỗi lệ lệ lệ lây nhân nhân nghiệp nghiệp nợ phạm phạm phạm trạng trạng trạng tình tình vạ vạ tình tày
tôi: con con đòi đòi luyện luyện luyện ngay ngoan thép thép thép tớ tớ tơi rèn tôi trung mọi xin vôi
tồi: bại tàn tệ tệ
tôm: cá cua càng hùm he hùm khô khô rim sú tép thẻ sông
tồn: căn đọng đọng dư giữ hữu kho kho khoản lưu lưu mỡ nghi quỹ quỹ kho sinh tại tại tại tại trữ trữ tồn vong vong vinh
tốn: kém kém công thời tiền phí sức
tổn: hại hại hao hao hao phí phí thất thất thọ thọ thương thương thương
tôn: chủ chỉ giáo giáo giáo giáo giá giả hiệu hiệu kính kính kính lợp lệ lập miếu nghiêm nghiêm nền nữ ông phái phong phong quý sùng sùng sư sư thất thất tạo tạo tạo trọng trọng trọng tử trưởng ti ty vinh vinh vinh xưng xưng thờ
tông: chi đồ đường hiếu môn phái phái tộc tộc tích tích xe xe xưởng
tống: biệt biệt chôn cổ cựu cửu đạt đạt đạt giam giam khứ khứ khứ ngục tiền tiền tiễn tiễn tháo táng tình táng
tổng: bãi bí bí bí biên bao bộ chi chi chỉ cầu cục cục cục cộng cộng công công công dự dự duyệt duyệt diện diện đài đài đài động động đốc đoàn động điều giám giám giám hành hành hợp hợp hợp hội hội hành hoà kết kết kết kế khởi khởi khai kinh kho kiểm kiểm khối khối lãnh luận luận lược lượng lượng lượng liên mức mức mục ngạch nha nha ôn phổ phản phản quan quát quát quát quản quản quản quy sắp sỉ sản số số số sản sư sinh tài tấn tấn tập tập thanh thuật thuật thể thể thể thư thư thống thống thống tiến tham thầu trấn trị trị trưởng trưởng tuyển tuyển tư tư thu thu trọng tỷ tham vệ vệ vốn xuất diện nợ giá đầu hợp dư trạm
tốp: ca thợ năm
tốt: bụng bụng đẹp đẹp đen giống đời đôi gỗ hơn hơn lành lành lễ mã mã nghiệp nghiệp nghiệp nhất nhất nết phúc số thầy tay tính trời thôi tươi tướng xấu xấu trong công về nhiệm hơn việc nội các cho chính vai
tột: bậc bực cùng cùng đỉnh đỉnh độ
tơ: duyên duyên đồng đồng hào hào hồng hồng lòng lòng lụa lụa mành mơ màng tằm tằm tình tưởng tơ vương vương tóc sợi
tờ: báo bạc bướm bìa giấy giấy khai khai lịch lịch khai mẫu mờ mẫu rơi rơi trình trình thư trát hồ đơn bản
tớ: thầy
tới: đây đích gần hạn lui lui nay nay nơi nơi sau tấp tấp tay với khi cuối tận thăm lúc trước các công
tra: cứu cứu cứu dầu dầu điện hỏi hỏi hạch hạt khảo khảo khảo khám khám lục nã soát soát tấn tấn tay tìm tìm vấn vấn vấn xét xét xét chân vào khoá cùm
trà: chén đạo đạo đá đá đàm dư hoa hoa khách lá mi quán quán rượu rượu sữa lúa vụ xanh
trá: bại hàng hàng hình hình danh dối gian
trả: bài bài bù bữa cho công công của đũa đất giá giá góp góp hận hàng hàng hết lại lại lãi lời lời lời lễ lương lương lễ miếng nợ nợ nghĩa ngày nguyên oán ơn ơn phép tiền tiền thù thù thuế trước tác trọn vốn phí kết hồ đủ qua đúng chậm thưởng
trác: táng tuyệt tuyệt việt
trách: cứ cứ cứ giận mắng mắng mình móc móc nhiệm nhiệm nhiệm nhiệm oán phạt phạt phận phiền tội vấn
trạch: tả
trai: anh đàn giới gái gái giới làng làng lơ phòng phòng phòng tài tân tân tơ thanh thất tráng tráng tráng trẻ trẻ trẻ trưởng hộ đinh
trái: bưởi bom bóng bóng cấm cây cây chiều chủ chủ dừa đất đất đạo đắng đào gió khoáng khoản khoán khoán khế lái lẽ lẽ lệ luật luật lòng mắt mùa mùa mít ngược ngược ngọt ngang nghĩa nghịch nết nền phép phép pháp pháp phá phiếu phiếu quyền rạ rạ tai tai tay thơm tim tim tính tính tim vụ vụ vải ý ý với quy thẩm
trại: ba bò chăn chăn giam giam giáo giống hè hè giống hội hội hủi lính lính lợn nuôi nuôi phong sáng tạm tập tập tế tị trẻ trưởng trưởng viên gà cải cá
trám: răng răng
tràm: chim
trạm: biến biến bơm bơm bảo dừng điện điện gác gác gian hạ kiểm kiểm nghỉ phát phát trại thu thu trưởng trưởng trung trung trộn tiếp xá xá xăng xăng xe y y quan thú cân dừng viễn khuyến cấp quản truyền
tràn: đầy đầy đập lan lan lan ngập ngập qua trề trề trề xả lề xuống
trán: cao
trang: âm bị bị bìa bìa báo báo chủ chủ đài điểm điểm giấy giấy giải hoàng hoàng hoàng kim kí ký lứa lứa mạng mạng mục nghiêm nghiêm nhất nhã nhã nhật nông phục phục phục sử sử sức sức sách sách thiết thiết thơ trại trại trọng trọng trải trải trí trí trí trưởng trang tràng tin vàng web điện thông
tràng: hạt hạt pháo pháo hoa kỉ kỷ vỗ
tráng: chí chí dương đinh đinh kiện kiện lệ lệ miệng men niên niên niên phim sĩ sĩ sức trứng khí kiều
trạng: huống huống lịch nguyên nguyên ngữ sư sư thái thái thái thái tử từ chết
tranh: ảnh ảnh biện bá cãi cãi chấp chấp chấp cổ cử cử cường cường công đấu đấu đấu đua đua đua đoạt đoạt đả giải giành giành hùng hùng khách khôn lụa lụa luận luận luận nhân nhau phong quyền quyền sơn sơn thủ thủ thủ tết tết thuỷ treo tre tụng tụng tụng vanh vẽ vẽ với nước dân
trành: tre
tránh: khỏi khỏi mặt mặt né né nạn nắng thai thai thoát thiệt xa xa tiếng tình mất lãng bị được
trao: đổi đổi đổi giải giải giải gửi gửi lời lời nhau quyền quyền tay tay tặng tặng tặng trả trả thưởng thưởng thân quà quà danh bằng huân giấy cờ học cho vốn đổi
trào: dâng dâng lộng lộng lưu lưu lưu phúng phúng phúng tiếu lại máu
tráo: đấu đổi trở trở trợn
trảo: nha
trạo: chở
trát: vữa tường vôi đòi
trau: chuốt chuốt dồi dồi dồi
tràu: cá
trăm: đường họ nghìn năm năm nghìn phần ngàn tuổi triệu tỷ vạn mối người nhà ngày họ
trăn: trở trở trối
trăng: gió gió hoa khuyết khuyết mật mật mờ non sao sao rằm tàn tròn tròn trắng treo trối
trắng: án án bạch bạch bệch dã đen đen đêm hếu hồng lốp muốt muốt ngần ngần ngà nõn nợ phau phau ra răng răng sáng sữa tay tay tinh tinh toát tội trẻo trẻo trợn trợn trong trong trơn trụ xoá xóa xanh ngà
trắc: ẩn ẩn bách bách dọc địa địa diện diện dở dở đạc đạc đạc lượng lượng nghiệm nghiệm nghiệm quang nết nết thủ thủ trở trở
trằn: trọc
trặc: trục
trâm: anh anh cài
trầm: cảm cảm cảm hương hương hương hùng hùng kha lặng lặng lặng luân luân mặc mặc mặc ngâm ngâm ngâm mình mình mình nổi ổn tĩnh tĩnh tích tích tích tĩnh trồ trồ trọng trọng trọng tư tư tư uất uất thấp bổng
trâm: bầu
trần: ai ai bì bì ai cảnh cảnh duyên duyên gian gian gian giới giới giá giá lụy nhà nhà nhà nợ thế thế thiết thiết thiết thuật thuật thuật thuật thừa thừa tình tình tình trần trần trụi trụi trụi trục trục truồng truồng tục tục tục tường xe bay lãi mức
trấn: an an an áp áp áp ba biên biên chỉ định định giữ giữ giữ lột lột lột ngự ngự ngự nhậm nhậm nước phong phong thành thành thủ thủ thủ tĩnh tĩnh tĩnh trị yểm yểm
trân: bảo bảo châu châu quý quý quý trọng trọng trọng trân tráo trối phẩm
trận: bão bão bóng bóng chiến chiến cười đá đánh đánh địa địa đấu đấu đồ đồ đồ đòn giả gió hạ không lụt lụt lũ mạc mưa mưa mạc pháp pháp tiền thế thế tuyến tuyến tuyến thắng thua vong vong vong động
trập: trùng trùng
trật: bánh đường đường hô khớp khớp tự tự tự tự
trâu: bò bò bò chọi cày cày đực nước nái ngựa
trấu: cám
trẩy: hội quân
tre: gai gai già già gỗ làng làng ngà nứa nứa pheo trúc trúc xanh
trẻ: con con con em em em khuyết hoá hóa lại măng măng nhỏ nhỏ nít nít sơ sơ sơ thơ thơ trai trung trung mồ đẻ bị bỏ mẫu lang hơn tuổi dưới mầm khoẻ
treo: ảnh biển biển cổ cổ cờ cờ giò giải giá giải gương gương lên lơ lửng lủng lủng niêu phướn thưởng thưởng băng pa tại bảng đèn
trèo: cao đèo leo leo lên núi
trẹo: chân
trét: vữa
trề: môi
trễ: giờ hạn hạn hẹn hẹn nải phép tàu tàu nãi việc
trệ: khí
trên: bộ bảo bờ cao cao cạn cơ cùng cơ dưới dưới đà đây đe đầu đời đường giấy hết hết không lớp mạng ngàn tay thế thực tỉnh trời trường trăm và tinh địa toàn các lĩnh phạm mặt thị báo cả mức số phương biển trang tổng một khắp 
trếch: lệch
trêu: chọc ghẹo ngươi tức
tri: ân ân ân âm âm âm bỉ bỉ bỉ châu cơ cơ cơ giác giác giác giao giao giác hành hô hô hô hô huyện huyện kỉ kỷ kỷ kì lý mệnh năng nguyên phủ phủ phủ quá tình tình tình thiên thức thức thức thức túc trị
trì: diên diên độn độn giới hoãn hoãn hoãn hoãn kéo kéo lực níu níu trệ trệ trệ trệ tục
trí: dục dục dũng dũng khôn khôn lự lự lực lực lực lực năng năng mạng mưu mưu nao nhớ nhớ nhớ óc óc nghĩ não sĩ sĩ tri thức thức thức thức tuệ tuệ tuệ tuệ tưởng tưởng tuyệt trá
trị: an an bệnh bệnh bệnh giá giá gia liệu liệu liệu loạn loạn loạn nhậm nhậm quốc quốc sự sự số số tội tội tội thuỷ thủy thuỷ thương tính vì vì vì sở trở sở
tria: bánh
trích: biên dẫn dẫn dẫn dẫn dịch dịch đăng đăng đoạn đoạn giảng lập lập lập lập lục lục lục lục lọc nộp nộp nộp quỹ quỹ ngang ngang sao sao sao tiền thưởng truyền tiên tuyển tự yếu yếu yếu từ kinh
trịch: thượng
triển: hạn hạn khai khai khai khai khai lãm lãm lãm lãm hoãn vọng vọng vọng vọng
triền: miên miên miên núi núi sông đồi đê
triện: khắc
triết: gia gia gia học học học lí lý lý lý luận nhân
triệt: để để để để hạ hạ hạ hạ hại hồi khoản phá phá phá sản sản thoái thoái tiêu tiêu tiêu tiêu nọc lộ
triều: chính chính cống cống cường cường đại đại đại đình đình đình kiệt lưu miếu nghi nghi nhà phục phục tịch thần thần vua yết dâng nguyễn
triệu: chứng chứng chứng hồi hồi hồi người phú phú phú tập tập tập tập tờ tập trung vời đồng lượt năm ha
trinh: bạch bạch khiết khiết nguyên nguyên nữ nữ phụ phụ sát sát sát sát thám thám thám tiết tiết thục tường tường thục
trình: báo báo báo báo bày bày bày bày bẩm chiếu chiếu chính diện diện diện diện diễn diễn diễn duyệt duyệt độ độ độ độ đồng giải kí ký ký ký làng làng lên lên làng phương tấu tấu tự tự tự tự thẩm thẩm thưa thưa xin xuất hội ủy uỷ thủ hồ cấp chủ bộ giao kết dự ban thường quyết
trịnh: trọng trọng
trìu: mến mến
tríu: nặng
tro: bụi bụi bụi bay tàn tàn tàn xỉ
trò: bịp bịp chơi chơi chơi chuyện chuyện chuyện cười cười cũ diễn diễn diễn đời đùa đùa đùa hề hề hề hay khỉ lố lừa lừa ma ma mèo nghèo ngoan ngoan nhỏ trống trẻ vui vui xiếc
trọ: học học trẹ phòng phòng
trói: buộc buộc buộc chặt chặt gà gô tay
trọi: trơ
tròn: bóng bóng đầy đều lẳn mắt mắt năm số tháng trặn trĩnh trĩnh trĩnh trịa trịa tuổi vai vai vạnh vành vẹn vẹn xoe xoay chức
trọn: đạo đạo đời đời đời gói gói kiếp kiếp lòng lúc nghĩa nghĩa tình tình vẹn vẹn vẹn vẹn ngày bộ năm
trong: ấm ấm bụng bóng của dân đó đó đó giới khi khi khi khuôn khuôn lành lành lành lòng lòng lòng nom nhà nhà ngoài ngoài nước nước nước ngoài ngần ngọc năm năm ngày ngày nội nội phạm quá quá sáng sáng sáng sạch sạch sạch sạch suốt suốt suốt suốt số suốt tay tay tầm tầm thời thời thời toàn toàn trắng trắng trẻo trẻo trường trường trẻo tháng tuần và veo vắt vắt vòng vùng xanh xanh lĩnh quý bối giai tỉnh cả danh việc giờ xã các công ngành đơn hệ đồng ngân
tròng: mắt mắt trành ghẹo
trọng: ái ái âm âm bệnh bệnh dụng dụng dụng dụng đại đại đại đại đãi đãi đãi địa địa điểm điểm điểm điểm đông hậu hậu hậu hình hình hình lượng lượng lượng lượng lực lực lực liệu mãi mãi mãi nam nam nghĩa nghĩa nghĩa nhậm nghiệp nông nông nông nể nể phạm phạm pháo pháo pháo tài tài tài tài tải tải tải tải tâm tâm tâm tâm tội tội tội tội thể thị thị thị thưởng thưởng thưởng thưởng thương thương thương tình thần trách trách trách trấn trấn vọng vọng yếu yếu yếu yếu thể
trót: dại lỡ lọt
trố: mắt
trổ: bông bông hoa mã tài tài
trôi: chảy chảy chảy chảy dạt dạt dạt dạt giạt nổi nổi nổi nổi qua sông theo
trối: chết già trăng
trồi: sụt lên sụt
trội: hơn hơn vượt
trộm: cắp cắp cắp cắp cướp cướp lệnh lén nghĩ nghe nhìn nhớ phép vặt vía cắp
trộn: lẫn lẫn lẫn bê đều
trốn: biệt chạy chạy chạy học học học lủi lính lính nã nợ nợ nợ tránh tránh tránh tránh thoát thoát thoát thuế thuế thuế thuế tù trại việc việc nghĩa
trông: cậy cậy cậy chờ chờ chờ chừng chừng coi coi coi coi đợi đợi giữ giữ gì mong mong mong nom nom nom nom ngóng ngóng nhờ nhờ thấy thấy thấy vào vào vọng vời về thi nom
trống: canh cái chầu cơm con không không không không mái mái mái mếch ngũ hoác đồng đồng rỗng rỗng rỗng rỗng tênh trải trải trận trơn trỗng vắng vắng vắng vắng khai
trồng: cấy cấy cấy cây cây cây cây cỏ giống màu người người người rau rừng rừng rừng rừng răng rẫy sắn tỉa tỉa trọt trọt trọt trọt thử tre thuốc dặm lúa mới bù xen mía cao dâu hoa lại bổ thay dược
trộng: hoạt
trơ: gan gan lì lì lì mắt mặt mặt mép trẽn trẽn trọi trọi trơ trụi trụi
trở: bệnh dậy dậy đi đi gió giọng giọng giáo giời kháng kháng kháng lên lên lên lên lại lại lại lại lui lui lực lực mặt mặt mình mùi mình nên nên nên nên ngại ngại ngại ngại ngược ngược ngược quẻ ra thành thành thành thành trời trời trăn trăn tay tay về về về về vào xuống
trợ: cấp cấp cấp cấp chiến công cụ động động giá giá giá giá giáo giáo giảng giảng giảng giúp giúp giúp giúp lí lý lý lý lực lực lực lực lương phá pháp pháp tá tá tá thai thai thính thời tim tim từ từ tử trưởng vốn vốn giá cước đắc
trời: cao cao cho chu đánh đất đất đất giáng già già giông hạn lạnh mưa mưa nắng nắng ơi ơi phật quang rét sao sáng sao sinh sinh xanh xanh yên tối rét
trơn: bóng tru tuột tuột láng tru
trớn: quá
trù: bị bị bị bị dập dập dập dập định định ém hoạch hoạch hoạch hoạch liệu liệu liệu liệu mật mật phú phú phú phú rủa tính tính tính úm yểm
trú: ẩn ẩn ẩn ẩn chân chân chân chân dạ đông đóng đóng đóng đóng mưa mưa mưa ngụ ngụ ngụ ngụ quân quân quân sĩ phòng quán quán quán tại tại sở
trụ: bám cầu cầu cầu chì cột cột cột điện điện đá giữ hạng hạng sở sở sở sở sinh trì trì vững vững tạm lâu nước cờ cứu
truân: chuyên chuyên chiên
truất: hữu phế phế phế quyền quyền quyền
trúc: côn côn đào lâm lâm mai mai trắc xinh
trục: chính cái độ đường đường giao kéo khớp khuỷu lăn lợi lợi lợi lợi quay quay tâm trặc trặc trặc trặc tung vớt vớt vớt vớt xuất xuất xuất xuất hoành hành tọa đứng lộ
trui: rèn rèn
trụi: lá
trùm: chăn buôn ma băng khăn mền phản sò sỏ
trung: bình bình bình bình bộ bộ châu chính chính can can cấp cấp cấp cấp chuyển chuyển chuyển chuyển cao cổ cổ cổ du du du du dung dung dung đẳng đẳng đẳng đại đại điểm điểm điểm đoàn đoàn đoàn đoàn đội đội đội đội đoạn gian gian gian gian giai hạn hạn hạn hiếu hiếu hiếu hậu hậu hậu hậu hoà hòa hoà hoà học học học học hưng hưng hưng khu khu khu kiên kiên kiên kiên lập lập lập lập liên liệt liệt lộ lương lưu lưu nghĩa nghĩa nghĩa nghĩa niên niên niên niên nông nông nông phần phẩu phong phong phong quân quân quân quân sĩ sĩ sĩ sinh sơ tá tá tá tá tâm tâm tâm tâm thành thành thành thành thần thần thần thế thế thu thu thu thu thực thực thực thực tín tín tín tính tính tính tính tố tố trinh trực trực trực trực tuần tuyến tuyến tướng tướng tướng tướng thọ uý uý úy úy uỷ ương ương ương ương văn vận vận vệ vệ vệ vị vị vị vực
trùng: âm âm cửu cửu dụng dụng dương dương điệp điệp điệp điệp hợp hợp hợp hợp hôn hôn hôn hổ khơi khơi khớp khớp khớp khớp lặp lặp lặp lặp lắp lắp lập lấp lẫn lợp màu màu nhau nhau ngày ngộ ngộ phùng phùng phùng phương phương roi san san sinh sinh tên tên tên tang tang thu tố tố tu tu tu tu trục trục trùng vây vi vây kế giờ tuyến với thửa
trúng: cách cách cử cử cử cử độc độc độc đạn đạn đích đích giá giá giải giải giải gió gió kế kế lớn mánh mùa mùa phóc phóc số số tủ tuyển tuyển tuyển tuyển thầu thầu thầu thầu thưởng thưởng thưởng thưởng thực thực vụ đấu
trũng: sâu đồng
truông: dài
truồng: ở
trút: bỏ bỏ giận gánh hơi nước xuống
truy: bức bức cản cản cứu cứu cứu cứu điệu điệu điệu điệu đuổi đuổi đuổi đuổi hoan hoan hô hồi hỏi hỏi hoàn kích kích kích lĩnh lĩnh lĩnh lùng lùng lùng lùng nã nã nã nã nguyên nguyên nguyên nhận nhận nộp nộp nộp phong phong quét quét sát sát sát tầm tầm tầm tặng tặng tặng tặng thu thu thu thu tìm tìm tố tố tố tố trách trách vấn vấn xét xét xuất xuất xuất xuất vết cập tìm thăng
truỵ: lạc thai tim
trụy: lạc thai tim mạch
truyền: bá bá bá bá cảm cảm cảm cảm chỉ chỉ chỉ chức dẫn dẫn dẫn dạy dạy dạy dạy dịch dịch đạo đạo đạo đạo đạt đạt đạt đạt điện điện đi động động đời đời đơn đơn đơn đơn gọi gia hình hình hình hình hịch khẩu khẩu khẩu khiến kiếp kinh lan lan lại lệnh lệnh lệnh lệnh máu máu miệng miệng miệng nhiễm nhiễm nhiễm nhiễm ngôi ngôi nghề nghề nghề nhiệt nhiệt phán phán phán thanh thanh thanh thanh thông thông thông thông thống thống thống thống thuyết thuyết thuyết thần thần thần thụ thụ thụ thụ tin tin tin tin tay tay tụng tụng tử tử tử từ tải tải hoá tiếp cảm nước
truyện: cổ cổ cổ cười cười dài dài đọc kí ký ký kể ngắn ngắn ngắn ngụ nôm nôm nôm phim phim thơ thơ thơ tranh tranh tranh
trừ: bị bỏ bỏ bỏ bỏ bì gian gian gian hao hại hại hại khi khi khi khử khử khử phi phi phi phục sâu sâu tà tà tà tiệt tiệt tiệt tịch tịch tuyệt độc tiền trường cấn gốc dần thuế lùi những
trữ: kim kim lượng lượng lượng lượng tình tình tình tình nước
trứ: danh danh tác tác tác
trừng: mắt mắt phạt phạt phạt phạt trị trị trị trị giới
trứng: cá cá gà gà gà nước nước lộn lộn vịt vịt giống
trước: bạ bạ bạ bạ đây đây đây đây đó đó đó đó hết hết hết hết hạn hạn hạn hạn kia kia khi khi khi khi mắt mắt mắt mắt mặt mặt mặt mặt nay nay nay nay nhất nhất nhất nữa pháp sau sau sau sau tác tác tác tiên tiên tiên tiên tuổi và ngày thời năm tháng yêu tình thềm bạ những nhân đại một các công
trượng: phu phu phu nghĩa
trường: bắn bắn bay bắn ca ca ca ca chinh chinh chinh cao cấp chay chay chuyên chính chính diễn dạy dòng đời đại đua đua đấu đảng đảng đoản đồ đoàn độ giang giang hạ hận hình hấp hợp hợp hợp hợp học học học học kì kỳ kì kỳ kỉ kỷ kỷ lớp lớp lớp lớp lực lực lực luyện lái mầm mầm mầm nghề nghề nghề ốc ốc ốc phái phái phái phái phổ phổ quay quay quy quy quy quyển sa sở sở sở sở sinh sinh sinh sư sư sĩ sơn sơn sơn sơn tồn tồn tồn tồn tiểu tiểu thọ thọ thọ thành thi thi thi thuốc tư tư tư trung trung túc từ từ từ vốn vốn vụ vụ vụ viết công dân nội quân cán thương trại chức nào
trưởng: ban ban ban ban bộ bộ bản bản bản chi công công công đoàn đoàn đoàn đoàn đội giả giả giáo họ khoa khoa khoa khoa khối khối kíp lão lão lão lớp nam nam nữ nữ ngành phòng phòng phòng phòng phố phái quầy tộc tộc tộc tộc tử tử tử thành thành thành thành thôn thôn thôn thôn tàu tổ tổ ty trạm trạm tràng tôn thượng xã xóm công các tiểu đài cục nhóm ấp khu điểm
trướng: thực bụng rủ
trượt: băng băng chân chân giá giá ngã ngã tuyết tuyết vỏ thi đất lở
trườn: bò
trực: ban ban ban ban canh canh canh chiến chiến chỉ diện diện đêm đêm đường giác giác giác giác giao giao giao khuẩn khuẩn khuẩn hệ hệ hệ lý nhật nhật nhật quan quan quan quan quản quang ngôn ngôn tâm tâm thăng thăng thăng thuộc thuộc thuộc thuộc thu tiếp tiếp tiếp tiếp tính tính tính tràng tràng tràng tuyến tuyến tuyến tuyến vị thường diện lãnh tết trạm
trưng: bày bày bày bày binh binh binh biện cầu cầu cầu cầu dụng dụng dụng dụng diện dẫn thu thu thu thu mua mua mua mua khẩu tập tập tập tập tập trổ vay giám
trừng: phạt
tu: bổ bổ bổ bổ chí chí chính chính chỉnh chỉnh chỉnh chỉnh chữa dưỡng dưỡng dưỡng dưỡng đạo đính hành hành hành hành hú hú huýt luyện luyện luyện luyện mi mi nghiệp nghiệp nghiệp nhân nhân sĩ sĩ sĩ sĩ sửa sửa sửa sửa tại tỉnh tỉnh tạo tạo tạo từ từ từ từ thân thân thân tháo viện viện viện viện kế
tù: binh binh binh binh cẳng cẳng chung chung đày đày đọng đọng giam giam hãm hãm nhân nhân nhân nhân ngục ngục ngục tội tội tội trưởng trưởng trưởng túng treo chính
tú: bà bà cầu cầu khoan lơ tài tài tài
tủ: áo áo bếp chè hồ kính lạnh lạnh lệch lệnh sách sách sách sách thuốc thuốc tài quần điện sắt
tụ: bạ bạ bạ điện điện điểm điểm điểm hội hội hội họp họp họp nghĩa nghĩa tập tập tập tập tán tán huyết
tua: rua tủa bin vít
tủa: ra
tuân: chỉ giữ hành lệnh lệnh mệnh phục phục thủ thủ thủ thủ theo theo
tuần: báo báo báo canh canh du du dương dương giáo hành hoàn hoàn hoàn hoàn kinh lễ lễ lễ lộc lộc nhật phòng phòng phiên phủ phủ san san thám thú tra tra tra tra tự tự tự tự tiễu tiễu trăng trăng thai phong việc nghỉ qua trước đầu tới kế ti tiếp
tuẫn: tiết tiết nạn
tuấn: kiệt tú mã
tuất: tiền
tục: bản danh danh hôn huyền huyền lệ lệ lệ lệ luỵ lụy ngữ ngữ ngữ ngữ tằn tĩu tĩu tĩu trần truyền cưới
tui: hai
túi: áo bụng bụi dết hồ khí mật ni ngủ nilon nilông quần tiền tham rác xách thầu vải
tủi: cực hổ hờn nhục phận thân
tụi: nó
tum: húp
tùm: lum
túm: lại tóc tụm chặt
tủm: tỉm
tụm: năm
tùn: tũn
tủn: mủn
tung: độ hô hoành hoả hoành hứng hết lên lưới ra tích tích tin toé tăng thâm vãi lên bụng
tùng: bách hương lâm phục san thư xẻo
túng: bấn quẫn thế thiếu
tụng: án đình kinh niệm ca
tuổi: cao đảng đầu đá đời già hạc hoa học mụ nghề ngọ ngựa tác tên thơ thọ trẻ trăng vàng xanh xuân quân đoàn lao công nghỉ bổ trở ấu đến nhận vị thanh tham dưới nhà lên
tuốt: luốt lúa
tuồn: hàng
tuông: ghen
tuồng: cổ chèo luông
tuôn: trào rơi chảy ra
tuột: dốc tay khỏi
tuỳ: bút cơ cơ hứng nghi phái tâm tâm táng theo thân thân thân thời thuộc tiện tiện tùng thích tướng tướng viên viên ý ý theo vào từng thế tâm
tùy: bút cơ hứng nghi phái tâm táng theo thân thời thuộc tiện tùng thích tướng viên ý vào từng thế
tuý: luý quyền
tuỷ: sống răng xương bội
tủy: sống răng xương
tuy: nhiên rằng vậy thế không là
tuya: rô
tuyên: án án án bố bố bố chiến chiến chiến chỉ chỉ cáo cáo cáo dương dương dương dương đọc độc độc giáo giáo giáo giáo huấn huấn ngôn ngôn ngôn ngôn phán phạt phạt thệ thệ thệ thệ truyền truyền truyền truyền uý uý uý úy văn
tuyền: đài
tuyến: bài bay buýt cáp đê đầu đường đường đường giáp giáp giáp hai huyện huyện lửa lộ lộ lộ lệ lược mồ nước phòng phòng phòng sau sinh tiền tụy tụy trên trên trên trung tính vú xã xe trước ống y tỉnh biên giao cơ
tuyển: chọn chọn chọn chọn cử cử cử cử dụng dụng dụng dụng khoáng lao lựa lựa lựa lựa mộ mộ mộ mộ phu quân quân quân quân sinh sinh sinh sinh tập tập tập tập thủ thủ thủ thêm viên văn công quặng
tuyết: hận lở phủ rơi trắng tan sương
tuyệt: bút cảnh cảnh chiêu chủng chủng chủng đại đại đích đích đỉnh đỉnh đối đối đối đối giao giao giao hảo hảo kĩ kỹ luân luân lộ mật mật mật mệnh mệnh mĩ mỹ mệnh nhiên nhiên nhiên tác tác tác thực thực tình tích trần tú tự tự vọng vọng vọng vọng vời vời vời vời xảo diệt
tư: bản bản bản bản biện biện bổn cách cách cách cách chất chất chất chất chức chức danh danh doanh doanh dinh duy duy duy duy điền đồ đức đức gia gia gia gia hữu hữu hữu hữu hiềm kiến lự lự lự lợi lợi lợi lợi liệu liệu liệu liệu lệnh lệnh lệnh lệnh mật mật mật mã nhân nhân nhân nhân pháp pháp pháp pháp sản sản sản sản sắc sắc tế thất thất thất thục thục thế thế thế thế thương thù thù thông thông thông thông thương thương trang trang tưởng tưởng tưởng tưởng tình tình vấn vấn vấn vấn vị vị vị ý ý ý dụng nhiên tự thế lập tưởng
từ: ái ái ái ái bao bao bao bi bi bi bi biệt biệt biệt bỏ bỏ bỏ bỏ bản chối chối chối chối chương chương chức chức chức chức đầu đầu đây điển điển điển điển đơn đơn đường đường đó giã giã giã hôn hoá hối hóa hoá hàn khi khi khi khi khoá láy láy ghép lâu lâu lâu loại loại loại lực lòng mẫu mẫu mặt nan nay nay nay nay ngữ ngữ ngữ ngữ nghĩa nguyên nhiệm nhiệm nhượng nguồn ngày phú phả pháp quan quy quan tâm tâm tạ tạ tĩnh tính tính thạch thân thiện thiện thiện thiện thông thông tốn tốn trường trường trường trần trần từ từ từ tiện tố thứ tuần vị vựng vựng vựng vựng xa xa xa xưa năm nguồn tháng trung cấp địa mọi đủ thực sự đầu hai một ba tỉnh đến việc đầu các nhà thiện quỹ
tứ: bề bề bề bình bảo chi chi chi cố cố diện đức đức đại giác giác giác hải hải kết khoái linh linh mã phía phía phía phương phương phương quý quý quý sắc tán tuần tuần thơ thời thư thiết tung tung tử trụ trụ vi xứ
tử: cung cung cung chiến chiến chiến chết đạo đạo địa địa địa đằng hình hình hình hình huyệt huyệt khí lộ lộ lộ nạn nạn nạn ngoại ngữ ngữ ngữ sĩ sĩ sĩ số sinh sinh sinh tế tế tế thi thi thi thần thần thần thương thương thù thủ thủ tiết tiết trận trận trận tội tội tội tù tù vi vong vong vong vong vì tuất
tự: ái ái ái ái ám ám biên biện biện cao cao cao cao cách cảm cảnh cấp cấp cấp cấp chế chế chế chế chủ chủ chủ chủ cổ cổ cổ cổ cung cung cường cường cường cường cứu cứu cứu do do do do dạng dạng dạng dân dưỡng đại đại đánh điển điển điều điền động động động động đốt đặt đại đắc đắc đắc đắc định điển đầy đi đề đề giác giác giác giác giải giá giam giới hào hào hào hào hành hành hại hại hạn hoại hoá hiểu học học học học hồi huỷ hủy ý ý ý ý kiểm kiểm kiêu kiêu kiêu kiêu kỷ kỉ khai khai khen khắc khám kí ký lập lập lập lập lập lệ liệu liệu liệu liệu lo lực lực lực lực lượng lượng lượng làm lấy lý mãn mãn mãn mãn mẫu mâu mình mình mình mình nhận nhận nhiên nhiên nhiên nhiên nhủ nhủ nguyện nguyện nguyện nguyện nghĩ nguyện nêu phát phát phát phát phê phê phê phê phục phụ phụ phụ phụ quan quản quản quản quản quyết quyết quyết quyết quyền quy sát sát sát sát sinh sinh sản sản sự sự sự sự sửa soạn tại tại tại tay tạo tạo tạo tạo tâm tâm tin tin tin tin tình tính tình ti ti ti ti tiện tiện tiện tiện tôn tôn tôn tôn tích tích tử tử tử tử túc túc túc túc tuyệt tung tìm thân thân thân thân thấy thấy thể thị thuật thuật thuật thú thú thú thú tháo tháo trào trào trào trị trị trị trị trách trách trọng trọng trọng trọng trang trang trang trồng trở trôi trả tiêu thoả thỏa thực thiết tổ vẫn vẫn vẫn vấn vấn vấn vệ vệ vệ vệ vị vựng vận xưng xưng xưng xưng xét xử xử xoay xây thay bảo chi bồi rèn đào nộp ghi đóng theo chuyển vượt nhân phải tiến cân ủ tính nâng hoàn xác khắc chịu
tưa: lưỡi
tựa: đề hồ như lưng vào nhau
tức: bực cảnh cười giận khắc là mình mình nước thì thì thời thở tốc tưởng tối tử
tước: bỏ danh đoạt đoạt hiệu lộc quyền vị vũ
tươi: cười đẹp mát mới ngon nguyên rói sáng sống tắn tỉnh thắm tốt trẻ vui xanh hơn
tưới: bón nước tắm tiêu tràn xanh tiết phun nhỏ
tường: bao chắn chi đất gạch giải hoa minh lửa rào rào rào tận tận thành thuật thuật trình trình trình vân vây vi hoàng nhà rào bê trát
tưởng: bở chừng lầm lệ lục nhầm nhớ nhớ niệm niệm thưởng thưởng tượng tượng tượng tượng vọng như là rằng
tướng: cướp diện giặc lãnh lĩnh lĩnh mạo quân quân số sĩ sĩ tá tài thuật tinh công sinh
tượng: đài đài đá đồng hình hình nhân phật thanh thanh trưng trưng trưng trưng trường binh vàng gỗ
tương: ái ái ái ái cận cận cận cà đắc đắc đồng đồng đồng đồng đối đối đối đối đương đương đương đương giao hợp hợp hỗ hỗ khắc khắc khắc kị kỵ lai lai lai lai liên ngộ ngộ ớt ớt ớt phản phản phản phản phùng phùng quan quan quan quan tác tác tác tác tàn tàn tàn tế tế tế thân thân thân thân tri tri trợ trợ trợ trợ truyền tư tư tư tự tự tự tự ứng ứng ứng ứng xứng xứng xứng xứng thích trưởng
tườm: tượp
u: ám ám ám ác ất buồn hoài hồn huyền linh mê mê minh não nhọt uất uất uẩn uẩn sầu tịch tịch ơ xơ
ù: lì tai
ú: ớ
ủ: bệnh bệnh chua ê ê men mưu phân rũ rũ rượu ấp tơ
uẩn: khúc khúc ức
uất: hận hận ức ức nghẹn nghẹn kim
uể: oải oải
uế: khí tạp tạp
ùa: vào ra về theo
úa: tàn vàng vàng
ục: ịch
ủi: an
um: tùm tùm sùm
ùn: tắc tắc ùn
ung: dung dung nhọt nhọt thư thư
úng: ngập ngập lụt thuỷ thủy
ủng: hộ hộ cao
ưng: ý ý thuận thuận chuẩn lòng khuyển
ứng: biến biến chiến chiến cứu cứu cử cử cử dụng dụng dụng đáp đáp đối đối đối khẩu khẩu lực lực nghiệm nghiệm phó phó phó thí thí thù tác trực trực trước trước tuyển tuyển vốn vốn viên viên xử xử xử trả tiền
uốn: éo cong dẻo khúc lượn lượn lưỡi mình nắn nắn tóc ván
uổng: công mạng phí phí
uống: ăn cạn nước rượu thuốc trà nhầm
úp: mở mặt
út: ít
uy: danh danh danh hiếp hiếp hiếp hiếp lực lực linh linh linh nghi nghi nghi nghiêm nghiêm nghiêm phong phong phong quyền quyền quyền tín tín tín tín thế thế thế vũ vũ vọng
uý: lạo kị
úy: lạo kỵ
uỷ: ban ban ban ban khúc lạo mị mị nhiệm nhiệm nhiệm nhiệm nhượng quyền quyền quyền quyền thác thác thác thác viên viên viên viên ban hội
ủy: ban khúc lạo mị nhiệm nhượng quyền thác viên
uyên: bác bác bác bác thâm thâm thâm thâm ương ương ương nguyên
uyển: chuyển chuyển ngữ ngữ ngữ
uỵch: uỵch
ưa: chuộng chuộng nắng nhìn thích thích mến nước bóng
ức: chế chế chế đoán hiếp hiếp hiếp thuyết triệu
ưỡn: ẹo ngực
ươm: giống giống mầm mầm tơ tơ tạo cây trồng
ướm: hỏi thử
ương: bướng bướng ngạnh gàn dở cây giống nuôi
ước: ao ao chừng chừng chừng đạt đạt định định đoán đoán giá hẹn hẹn hẹn khoảng lệ lệ lượng lượng lượng lượng mong mong mong mơ mơ mơ mơ muốn muốn muốn muốn nguyện nguyện nguyện nguyện số thề thề tính tính tính tính thúc vọng vọng vọng vọng thực cả
ướt: át át át đẫm đẫm đẫm mi mưa mem nhẹp nhẹp sũng sũng áo đất
ướp: lạnh lạnh hương muối xác trà
ưu: ái ái ái ái đãi đãi đãi đãi điểm điểm điểm điểm khuyết khuyết khuyết phiền phiền sinh sinh tiên tiên tiên tiên thế thế thế thế tú tú tú tú tư tư việt việt việt việt hạng phẩm
va: chạm chạm chạm chạm đập đập đập li vấp vấp vào quệt
vá: víu víu may lốp đường rừng
và: nhất
vã: mồ
vạ: gì miệng vật lây
vác: mặt nặng
vạc: dầu
vách: đá đất ngăn núi tường
vạch: chỉ định đường đường giới kẻ khuôn mặt ra ra rõ tội trần trần trần mốc sơn
vai: chính diễn diễn phản phụ trò trò trò vế vế áo kịch nam trên trước
vài: ba ba ba hôm lần nét ngày năm người nơi tháng lời tuần
vải: bạt bông bạt hoa lụa thiều thô vóc vụn len dệt may
vãi: hồn
vại: cà
vàng: anh bạc bạc đá đen giả hoe hương khè khối lá lưới mã mắt miếng ngọc ròng rực son tây thoi thau thiếp thỏi tâm trắng úa vọt võ vó xuộm rượm mười nhà óng ươm da rau
vãng: cảnh cảnh lai lai lai sinh
vạn: bất cổ dân dặm đại đò hạnh khổ kiếp năm năm niên người nhất nhất pháp phúc quốc sự sự thế thọ thọ thọ tuế tuế tải thắng vật vật tượng chài lí lý đồng
van: lơn nài nài vỉ xin an hãm tim xả
vắn: tắt tắt
văng: mạng tục vẳng xa ra
vắng: bóng bặt chủ hoe khách lặng lặng mặt mặt mặt mặt ngắt nhà tanh teo tin trẻ vẻ vẻ vẻ họp
vẳng: vẳng
vặn: hỏi vẹo ốc
văn: bài bản bản bản bản bằng bằng bằng bằng bia bia cách cách chương chương chương chỉ chất chiếu công công công công cảnh đàn đàn đoạn đoạn giáo gia giới giới hào hào hào hay hiến hiến hiến hiến hoa hoa hoá hoá hoá hoá hóa học học học học hữu khoa khố khấn kiện kiện kiện lí lý luật miếu miếu minh minh minh minh nghệ nghệ nghệ nghệ nghiệp nói nôm nhân nhân nhã pháp pháp phái phẩm phòng phòng phòng phòng phạm phong phong phú quan quan sách sách sĩ sĩ sĩ số sử tài tập tập tế tế tế tự tự tự từ từ thân thân thân thơ thơ thơ thư thư thư thư thể thể thể thi trị tuyển vẻ vật vật vật vật võ võ vần vần vũ xuôi xuôi xuôi nghệ bia
vặn: vẹo
vằng: vặc
vắt: chanh cổ kiệt mũi óc sữa vẻo cạn
vặt: vãnh vãnh trụi
vân: anh đài gỗ mây mê mồng tay tay vi vũ du
vần: chân điệu thơ thơ vè vũ xoay công
vấn: an an đáp đáp đáp đề đề đề đề kế nạn tâm tâm tóc thăm thăm tội vít vương vương vương danh khăn
vẩn: đục đục vơ vơ
vẫn: thạch thạch thạch là còn chưa có đang được thường không
vận: chuyển chuyển chuyển chuyển công dụng dụng dụng dụng đổi đỏ đen động động động động đơn đơn hà hành hành hành hành hạn hạn hệ hội hội hội khí khí luật mạng mệnh mệnh mệnh mệnh may mẫu nước phí phí phú số số tải tải tải tải tốc tốc tốc thời trù trù trình văn xui xuất quần áo
vấp: ngã ngã ngã phải phải phải váp váp
vập: vồ
vật: báu báu chất chất chất chất chủ chứng chứng chứng chuẩn cản cản cản cổ dụng dụng dụng dụng đổi giá giá giới giống hại hiến hình hoá khí kiến kiến lạ lạ lí lý lý lý liệu liệu liệu liệu linh linh lộn lộn lộn lực lực lực mang mẫu mẫu mọn nài nài nuôi nuôi nuôi ngang nổ phẩm phẩm phẩm phẩm phụ quyền quyền rẻ sản sở sở thể thể thể thể tế tế thế thế thí tổ trang tự tư tư tư tư tính ưng vã vã vờ vưỡng vô vướng xây dư hậu che
vây: bắt bắt bọc bọc bủa bủa cá cánh cánh ép hãm hãm quanh quét ráp ráp ráp ráp
vấy: bẩn bẩn bùn máu
vẩy: cá nước tay mực
vẫy: đuôi gọi tay tay tai vùng vùng
vậy: là mà mà nên nên thì thì thay nếu
vay: lãi lãi lãi mượn mượn mượn mượn nợ nợ nợ nóng nặng nhờ trả trả trả tiền tiền tiền vốn vốn vốn vốn tạm ưu hỗ nhu cho tín lại thương dài ngắn
váy: áo cưới
ve: chai chai ve vãn vãn vãn sầu vuốt vẩy
vè: nói
vẻ: đẹp đẹp đẹp đẹp mặt mặt ngoài ngoài người vang vang vang vang vẻ
vẽ: bậy chuyện duyên đường đường hình hình mặt mày mẫu phác phác ra trò trò tranh tranh tranh vời vời kỹ bản màu
vé: chợ máy máy máy mời phạt số số số tàu tàu tàu tháng vào vào xe xe gửi xem cầu
vẹn: nghĩa nguyên nguyên toàn toàn toàn tròn tròn tròn tròn
ven: bờ bờ biển biển biển biển đê đô đô đô đường đường đường rừng rừng sông sông sông sông suối ao hồ thành khu đồi
vén: màn tay
vẻn: vẹn vẹn vẹn
vẹo: cột
vét: cạn đĩa hàng ngọt nhẵn máng kênh mương
vẹt: gót
vê: tròn
vế: câu đối trên sau thứ
về: hưu hưu hưu hưu chầu chiều đâu đêm đích đích đích già hùa không kinh nước nguồn nguồn nhà nhất nhà phe phép quê quê sau sau trời trước trước tay tay tây vườn vị vinh với với việc việc hai công nơi các tình kết quy nội số thời nhiệm phía cơ trách nhân thực số địa một ba đến trụ nông lao ở đầu chế những tổ mặt lĩnh bảo kỹ cuối trung chuyên tài
vệ: binh binh binh đội giới nông quân quốc quốc quốc sĩ sĩ sĩ sinh sinh sinh sinh tinh tinh tinh tinh tống đường đê thành
vết: bẩn chai chàm chân chân dơ dầu đen đạn nứt nứt nứt nhơ nhọ máu mổ mòn nhăn sẹo sẹo sẹo tay tay thương thương thương thương tích tích tích tì tỳ thâm thủng trầy xe xước bớt cắt cháy
vệt: sáng sáng nắng dầu
vều: môi
vi: ấm ấm ba bằng bằng cảnh cánh cầm chất chất hành hành khí khuẩn khuẩn khuẩn khuẩn mạch mạch mô mô mô ngôn nấm nhân lượng lượng lượng phạm phạm phạm phạm phẫu phẫu phim phân phân rút rút rút sinh sinh sinh sinh sóng ta ta tế tế tính tính tiểu trùng trùng trùng trùng trần tích tử vành vu vút vu xử
vì: chưng dân dân đâu đó đâu kèo lẽ lẽ lẽ lẽ lợi lợi mục mục nể nền rằng rằng rằng sao sao sao sao sự sự sự thế thế thế thế tình trẻ vậy vậy vậy vậy vụ nước con người cuộc an lợi môi hạnh là
ví: da dặm dầu dụ dụ dụ dụ như như von von von điện tiền bằng
vĩ: cầm cầm đại đại đại đại độ độ độ mô mô mô mô nhân nhân nhân thanh thanh tuyến tuyến tuyến tố vi
vị: chi chát đắng đại giác giác giác giác giác hoàng hôn lai kỉ kỷ kỷ kỷ lợi lợi lợi lợi mặn nể nể ngữ ngữ ngữ nghệ nhân ngọt nghiệm quan quốc sinh tất tất tha tha tha tha thành thành thành thành thần thần thế thế thế thế thuốc trí trí trí trí toan trấn tình tình tự trừ vong việc đứng chua thế cay khách
vỉa: hè hè hè hè than than than quặng
vịa: hè
vía: hồn thần
việc: binh binh cần chính chính chi chi chung chung công công công cưới cưới cưới dân dân gì gì gì gia gia hiếu hỉ hỷ họ họ làm làm làm làm làng làng làng lớn lành lấy lặt mọn ma nước nước nước nghĩa nghĩa nhà nhà nhà nhỏ nặng quan quan quân quân riêng riêng sử tang tang tốt tốt tày trời trọng thiện thiện vàn vặt vặt xấu xây thực tổ triển thi tuyên đảm quản này đó áp sử cải nâng tăng bố giải đánh đăng chấp bảo cấp thu ban thành chuẩn hướng kiểm phối xác hỗ lập tiếp tham bình xét khen phát đầu giao mua kê điều rà xử hoàn đào báo ký ghi phân thẩm học trả lấy khai cho cung theo chuyển sửa chăm gửi nghiên vận lựa tự đề phục thay nhận thông phê chỉ công tuyển đổi kinh tiến nộp giám giữ phòng bồi chống hình thanh
viêm: gan gan gan gan họng họng khớp khớp khớp long màng màng màng mũi mũi não não nhiễm nhiễm phế phế phổi phổi phổi phổi ruột ruột tai tai thận thận da dạ đường xoang loét
viên: bi bi chức chức chức chức đạn đạn gạch gạch mãn mãn mãn mãn minh ngoại ngoại ngói nang nang nén tịch tịch thành thuốc thuốc tròn trụ phấn
viền: áo khăn
viễn: ảnh ảnh cảnh cảnh cảnh chinh chinh chinh chí chí du dương dương dương đông đông đích khách khơi khơi phương phương thám thám thám thị thị thị thông thông thông thông tưởng tưởng tưởng tưởng vọng vọng xứ xứ vông biên
viện: binh binh binh dẫn dẫn dẫn dẫn điều hàn hàn hàn hàng kiểm kiểm kiểm kiểm phí phí phí phí phó phó phó lẽ quân lý quân sĩ sĩ sĩ tang trợ trợ trợ trợ trường trường trường trưởng trưởng trưởng trưởng y phúc khoa nghiên công quy chiến bảo quốc pháp
viếng: cảnh cảnh mộ mộ thăm thăm lăng lăng tang nghĩa
viết: báo báo bảng bậy bài bài chì chữ chữ đơn đơn hoa hoa hoa hoa lách lách lách liền ký lại lại mực mướn rõ sai sai sách sách tay tay tay tay tắt tắt tắt tắt thuê thường thư thư tháu văn văn vẽ vẽ đúng đầy bằng in ra tin không thừa bích bổ
việt: cộng dã dã hoá hoá hoá hóa kiều kiều kiều kiều ngữ vị minh vị hán học
vinh: danh danh danh danh dự dự dự dự diệu diệu diệu hạnh hạnh hạnh hạnh hiển hiển hiển hoa hoa hoa nhục nhục nhục quang quang quang quang quy quy quy thăng phú
vĩnh: biệt biệt biệt biệt cửu cửu cửu hằng hằng hằng hằng quyết quyết viễn viễn viễn viễn tồn hằng
vịnh: biển cảnh đảo hạ nguyệt thơ
vít: vồ ốc
vịt: bầu bầu cỏ đàn đực lội trời trời xiêm nuôi
víu: bám vá
vo: gạo gạo tròn ve viên
vò: đầu đầu nát nhàu rượu võ võ xé xé
vó: ngựa ngựa câu bè
vỏ: bọc bọc cây cây cứng chai đạn đạn đậu đỗ não não ốc sò quýt trái tàu tàu thuốc trấu xe lãi máy trứng
võ: biền biền công công đài đài đạo đạo đoán đường lâm lâm khí khí kinh lực lực nghệ nghệ nghệ nghiệp phu quan quan sĩ sĩ sĩ sinh sinh sư sư sư thuật thuật thuật thuật trang trang trang tướng tướng vàng vẽ vẽ phục
vọc: nước
vóc: dáng dáng dáng hạc liếng người
vòi: nước nước rồng sen voi vĩnh vĩnh vọi phun phun chữa
voi: biển chiến rừng rừng ngựa
vọi: vòi
vòm: cây cuốn canh họng trời miệng lá
vong: ân ân ân bản bản bản bản gia gia hồn hồn hồn linh linh linh mạng mạng mạng nhân niên quốc quốc nô phu phần tồn
vòng: bi bi bạc cấm cấm cung cung cổ cổ chung chung đai đai đeo đeo đệm đời đời đua đấu đấu hoa hoa hoa kiềng kiềng kim lao loại loại luẩn ngọc ngực nguyệt nguyệt ngoài ngoài ngoài quanh quanh quanh quanh quay quay quay tay tay tránh tránh tránh tròn tròn tròn tròn vây vây vây vèo vo vo vo vo xoáy xoáy xoay xuyến xoay xe dưới trong hai một ba
võng: lọng lọng lưới dù mạc mạc
vọng: âm âm cổ cổ gác gác gác tộc tộc lâu lâu phu phu nguyệt tưởng tiếng lại
vỏn: vẹn vẹn vẹn vẹn
vót: nhọn tre chông
vọt: lên ra qua tăng
vô: ân ân bào bào biên biên bổ bổ bờ bờ can can chính chính chủ chủ chừng cùng cùng cùng cùng cớ cớ cớ cơ cơ cơ công cực cực danh danh danh danh dạng dạng dân dục duyên duyên duyên dụng dụng dụng đạo đạo định định địch địch địch đầu đề để đối độ độ đơn gia giá giá giá giá giác hại hại hại hại hạn hạn hạn hạn hậu hậu hậu hậu hiệu hiệu hiệu hiệu hiệu hình hình hình hình học học học hồn hồn huyết ích ích ích ích kể kể khối kì kỳ kỉ kỷ kỷ kỷ lại lại lại lăng lậu lối lối lí lý lý lý liêm loài lo luân lượng lực lự lương lương lương ma mục mưu minh năng năng ngã ngần ngần nghĩa nghĩa nghĩa nghĩa nghiệm nguyên ngôn nhân nhân nhân nước ơn ơn ơn phép phép phép phúc phúc phương phước phạt quyền sản sản sản sản sắc sĩ sinh sinh sinh sỉ song song số số số số sự sự sự sự tận tận tận tận tâm tâm tâm tâm tang tăm tài tác tịch tình tình tình tình tính tính tội tội tội tội tổ tri tri tri tri tù tư tư tư tư thần thần thần thần thời thời thừa thừa thừa thức thức thức thức thường thường thưởng thưởng thượng thuỷ thủy tuyến tuyến tuyến tuyến trách trách trách trật trùng trùng trùng trùng tội trừ tỉ tích ưu vàn vàn vàn vàn vị vị vị vị vi vọng vọng vọng vọng vô ý ý ý ý tiền sinh cảm xâm hình trương vùng
vồ: vập vập đập ếch lấy
vỗ: an béo béo nợ tay tay tay tay ngực ngực về về về về yên
vôi: bột bột gạch hoá hoá hoá hóa hoa trắng tường vữa vữa cát sống
vối: nước thuốc
vội: gì gì vã vã vã vã vàng vàng vàng vàng vạch
vồn: vã vã vã
vốn: cổ cố cố cố dĩ dĩ dĩ dĩ điều đầu đầu đầu đầu lưu lưu lưu lưu liếng liếng liếng là là lãi lời luân nước quý quý riêng riêng riêng sống sự tự tự tự tự từ từ vay vay vay vay xã nhà ngân đối sẵn hoạt tín hỗ vận chủ trái đã của góp có bổ chương còn ưu trung dự thực thuộc huy sự cho cấp xây ứng kinh ủy
vông: vang
vờ: vĩnh vịt vẫn
vỡ: bờ chuyện đám đất đầu đầu giọng hoang hoang kế lẽ lẽ lòng lòng mặt mộng mộng mủ nợ nợ nợ nợ nát nát tan tim tổ trận trứng vụn đê đập ống
vớ: bở bẫm vẩn vẩn được
vợ: bé cả chồng chồng chồng chồng con con con con cũ già góa hai hờ kế kế lẽ lẽ mọn
vơ: bèo vào vẩn vét vét vét vét
vời: vợi vợi
với: nhau nhau nhau nhau lại lại lại lại tới tay tư sự các mức người các việc nội quy yêu tinh một ba nước đơn hai chủ cấp những cơ nhiều thực ý kết tổng tỷ số tốc phương tổ cả công nhân trên hình
vởi: vợi
vớt: bèo hạng lên lại vát vát xác
vợt: bóng cá
vu: cáo cáo cáo cáo hồi khoát khoát khống khống khống khống oan oan oan qui quy quy lan lan vạ vạ vơ vơ
vù: vù
vú: em em giả già sữa sữa sữa nuôi
vũ: bão bão công đạo đạo đạo điệu điệu đoàn đoàn đài đài hội hội hội khí khí khí khí khúc khúc khúc kịch kịch kịch lượng lượng lượng lực lực lực lực lữ nữ nữ nữ nhục nhục phu sư sư thuỷ thuật thuật thế trang trang trang trang trụ trụ trụ trụ trường trường trường trườn tộc tướng thủy
vụ: án án án án bê bê chiêm chiêm chiêm cháy cháy cháy đông đông đông đông hè hè hè kiện kiện kiện kiện lợi lợi lợi lợi lúa lúa lúa lừa mùa mùa mùa mùa ngoại nổ nổ phó phó phó phó phạm tai tai tai tai thu thu thu trưởng trưởng trưởng trưởng việc việc việc việc xuân xuân xuân xuân việc tranh hoạ gieo đòi cưỡi cướp giết pháp kế tổ hợp tổng xâm vi chuyên ngộ đánh mất trộm
vua: bếp bếp chúa chúa chúa quan quan tôi tôi trời cha con
vùa: hương
vui: buồn buồn chân chơi chơi chơi cười cười đùa đùa đùa lòng lòng lòng lòng mắt mắt miệng mừng mừng mừng mừng nhộn nhộn nhộn nhộn sống sống sướng sướng sướng sướng tai tai thích thích thú thú tính tính tết tươi tươi tươi tươi vầy vầy vẻ vẻ vẻ vẻ khoẻ xuân chung mừng
vùi: dập dập dập dập đầu đầu lấp lấp lấp
vun: bón bón bón đắp đắp đắp đắp gốc gốc quén trồng trồng trồng trồng vén vén vút vào xới
vùn: vụt
vụn: vặt vặt vặt vặt nát
vung: phí tay tay tay tay tiền vãi vãi vãi vãi vẩy vẩy nồi
vùng: biên biên biển biển biển biển cao cao cao cao cấm cấm chiến chiến chiến châu dân dân đất đất đất đất đồi đồi đồng đồng đồng đồng đệm đệm đệm kinh kinh kinh kinh lên lên lõm lõm lửa lân lân miền miền miền mỏ mỏ nước nước nước nông nông nông nguyên nguyên nguyên núi núi núi núi ngoại nội quê quê quê rừng rừng sâu sâu sâu sâu thấp thấp trời trời trời trời trong trũng trũng trũng trung trung trung ven ven ven vẫy vẫy vẫy vẫy vằng vằng vằng xa xa xa xa dịch khó sản lõi đặc dân tây bắc nam bảo thuận chậm phát phụ chuyên trồng cây chăn trọng hạn bị nuôi hạ cát lũ ngập an tự rốn khác có phủ khai tạo
vũng: bùn lầy lầy nước nước tàu
vụng: dại dại dại về về về về trộm trộm tay ăn suy
vuông: góc góc nhà tôm vắn vắn vức vức tre tròn tượng
vuốt: giận hổ lưng mắt mặt mũi nhọn râu ve ve
vụt: bay chạy đến mất tắt qua sáng
vững: bền bền bền bền bụng chãi chãi chãi chãi chắc chắc chắc chắc dạ dạ dạ gan lòng lòng mạnh mạnh mạnh mạnh tâm tâm tay tay tay tin tin tin tin vàng vàng vàng vàng vai vẻ chãi niềm
vừa: ăn bằng chừng chừng được đôi đúng khéo khéo khít lòng lòng lứa lứa miệng miệng mới mới mới mới mắt nãy phải phải phải phải qua qua qua qua rồi rồi rồi rồi sức sức sức tầm tầm tay vặn vặn và ý ý xong học làm là có được nhỏ ý đủ
vữa: trát xây xi
vựa: cá lúa lúa lúa thóc trái
vực: dậy dậy đạo nước nước sâu sâu sâu thẳm thẳm lên xoáy
vượn: người cáo
vườn: ao ao bách bách cây cây cây hoa hoa hoa nhà nhà nho quả quả quốc quốc quốc rau rau rau rừng rừng thú thú thượng trẻ trẻ trẻ trường trường tạp tạp tạp tược tược ươm ươm ươm ươm tược đồi cà cao hộ mẫu thực xuân
vương: bá bá đạo đạo đồ đế giả giả giả hầu hậu miện miện mẫu phi phủ phủ quốc quốc quốc quốc quyền quyền quyền thất tôn tôn tước tước tước tơ triều triều triều triều vãi vấn vấn vấn vít vít vị miện quyền bụi
vướng: bận bận bận mắc mắc mắc mắc mìn mù víu víu vất vất vào giải
vượng: khí khí
vượt: bậc bậc bậc bậc biên biên biên biên biển biển cạn cạn cấp cấp cấp cấp chỉ chỉ dốc đèo đèo lên lên lên lên lũ lũ lũ mức mức mức mức ngục ngục ngục ngục ngưỡng ngưỡng qua qua qua qua quyền quyền quyền quyền rào rào rào sông sông sông tội trội trội trội trội trước thoát thoát tuyến tuyến tuyến trạm thẩm xa xa xa xa khó kế dự quá so tải đường mọi khung trần hạn thời hoàn cao gấp nghèo tường năng mốc tổng vũ
vứt: bỏ bỏ bỏ bỏ đi rác
xa: cách cách cách cách giá gần gần gần gần hoa hoa hoa hoa hơi hỏa hoả khơi khơi khơi khơi lánh lánh lánh lạ lạ lạ lạ lắc lắc lìa lìa lộ lộ lộ lộ lông luân mã mờ mờ nhà nhà nhau ngái ngái phí phí phí quê quê rời rời rời rời tanh tắp tắp tít tít thẳm thẳm thẳm trường vắng vời vời vời vợi vợi xa xăm xăm xăm xỉ xỉ xỉ xỉ xôi xôi xôi xôi xưa xưa xưa xứ dân lợi
xà: bần bần beng bông bông cừ đơn gồ kép lách lan lan lan lim nhà phòng phòng phòng phòng tích xẻo đạo
xả: đạn đạn đáy giận hơi hơi láng lũ lũ lũ lũ nước nước nước nước rác rác rác stress thải thải thải thải thân thân thân vải vai súng trộm van khí tràn
xá: lị lị lợi lợi muội tội tội tội tội thuế xíu đệ
xã: đoàn đoàn đoàn đoàn đội đội đội giao giao hội hội hội hội luận luận luận luận tắc tắc tắc tắc tệ tệ thuyết thuyết thuyết trưởng trưởng trưởng trưởng viên viên viên viên uỷ ủy uỷ miền nông anh điểm biên vùng giáp nghèo đặc thuộc khác loại phường đảo bãi đạt mới thị
xạ: hương hương hình kích kích kích khuẩn thủ thủ thủ thủ thuật trị trị trị trị trường trường trường can
xác: chết chết chết chết đáng đáng đáng đáng định định định định lập lập lập lập minh minh minh minh nhận nhận nhận nhận ve ve xơ xơ xơ xơ suất suất suất suất tín tín tín thực thực thực thực tàu pháo mía xơ tri động vật thịt chứng
xách: động lược mé mé tay tay tay tay
xài: phí hàng được sang
xám: xanh xịt xịt xịt ngoét tro tro
xán: lạn lạn
xanh: biếc biếc biếc biếc cỏ đậm đen đỏ hoà hoà lam lam lè lét lơ lơ lục lục mét mét mướt mướt mướt ngắt ngắt ngát ngát non non nõn um rì rì rì rớt rờn rờn thẫm thẫm tươi tươi tươi tươi tuổi xao xao xanh xám sạch tốt hoá đẹp
xao: động động động động lãng lãng lãng xuyến xuyến xuyến xác xác nhãng nhãng
xào: nấu nấu xạc xáo xáo rau
xáo: động trộn trộn trộn trộn xới xới tung
xảo: ngôn quyệt quyệt quyệt trá trá trá trá thuật thuật
xay: bột bột giã lúa lúa máy xát xát xát xát thịt
xảy: đến đến đến ra ra ra ra đột
xâm: canh canh canh canh chiếm chiếm chiếm chiếm hại hại hại hại lăng lăng lăng lăng lấn lấn lấn lấn lược lược lược lược mặn mặn mặn mình nhập nhập nhập nhập phạm phạm phạm phạm thực thực thực thực thực xâm
xấp: xỉ xỉ xỉ xỉ giấy vải tiền
xập: xệ xình
xâu: chuỗi chuỗi kim xé
xấu: bụng bụng chơi đi giống hổ hổ hổ hổ hơn mã máu mặt nết nết nợ số số tính tính tốt tốt thói trời xa xa xí xí xí xí độc
xây: cất cất cất dựng dựng dựng dựng đắp đắp lắp lắp lắp lắp mới mới mới nhà nhà nên thành thành tường xát xẩm cầu kè trường trụ bờ sẵn
xé: lòng lẻ nát nát rào rào rách ruột toạc vụn giấy
xẻ: dọc gỗ gỗ gỗ núi rãnh đôi thịt chia
xe: ba bò bò bán bò bọc bơm buýt buýt buýt buýt cá cẩu cẩu cẩu chữa chữa chuyên con con con cộ công công công cứu cứu cứu cứu cơ cơ cơ cút duyên du đạp đạp đạp đạp điện điện điện đò đò đò đón đẩy đua đưa ga gắn giường giường goòng hàng hàng hơi hơi hơi hơi hoa hoa hoả hỏa hộ hộ kéo kéo kết khách khách khách khách lăn lăn lăn lam lửa lửa lửa lôi máy máy máy máy mô mô ngựa ngựa ngựa nôi ôm ôm ôm ô ô ô ô pháo quân rác rác rùa rơ rơ tải tải tải tải tang tang tang tăng tăng tăng tăng tắc téc téc tơ tốc thồ thồ thổ thùng thùng thùng thư thiết trâu trượt trắng tuần tư ủi vận vận cưới dâu đưa dùng vào ra ngoài lu đặc nâng bồn chở
xẻng: cuốc
xem: bệnh bệnh bói bói chừng chừng chừng hát hội kĩ kỹ kỹ kỹ lại lại lại lại là mạch mạch mặt mặt mắt ngày ngày như như như như nhẹ nhẹ nhẹ phim phim phim qua qua ra số số sách tài thường thường thường thường tướng tướng tuổi tuổi trọng tivi xét xét xét xét xong sao
xen: canh canh canh canh cài cài cài kẽ kẽ kẽ kẽ lẫn lẫn lẫn lẫn giữa ghép vào vụ cư kẹt
xén: bớt lá giấy tóc
xẻo: thịt
xéo: đi xắt
xép: gác
xẹp: xuống lép
xét: án cho duyệt duyệt duyệt duyệt đoán đoán đoán hỏi hỏi hỏi hỏi lại lại lại lại nét nét nghiệm nghiệm nghiệm nghiệm nghiệm nâng nét ra soi tặng tặng tặng tặng thấy thấy thấy thấy thưởng thăng tốt tội tuyển tuyển tuyển tuyển về về về việc xử xử xử xử khen công cấp đề miễn giảm chọn hưởng điều bổ phong danh kết hoàn đến tôn đơn thi trao trên hỗ giao vào kỷ khả
xế: bóng chiều chiều hộp trưa
xề: xệ
xệ: xuống
xếp: bằng bằng đặt đặt đặt đặt đống đống hạng hạng hạng hạng hàng hàng hàng hàng lớp lớp lớp loại loại loại loại lịch lịch lương lương lại lại sắp sắp sắp thứ thứ thứ vào vần vần xó xó dỡ thành xe chỗ nhóm vị chồng ngạch bậc thời
xi: lanh lanh măng măng măng măng mạ mê nhan nhan nê phông xao xao rô
xì: dầu dầu gà gà hơi hơi ke ke líp lốp trum xào xào xụp hơi
xí: bệt bệt gạt nghiệp nghiệp nghiệp nghiệp phần phần xoá xọn xớn nghiệp
xỉ: than sắt lò vả vả nhục
xị: mặt
xích: đạo đạo đạo đạo đu đu đu lô mích mích mích sắt líp tử xe mác mác ma chân
xịch: xích
xiêm: áo áo y y
xiềng: gông xích xích xích xích
xiên: xẹo xẹo xiên vẹo vẹo khoai thịt
xiết: bao chặt nợ chảy
xiếc: thú thú đu
xiêu: lòng lòng vẹo vẹo vẹo vẹo
xin: âm ăn ăn cấp chết chịu đất đất đểu giấy gia hoãn kèo khất lỗi lỗi lỗi lỗi lộc lộc mời nghỉ nghỉ phép phép phép phép phục rút thẻ thôi thôi tha tiền thêm thưa việc việc việc việc vay vay xỏ vâng vía ý ý ý ý chân trân trả thôi báo gửi chủ cảm hứa được cho lại chuyển phê giao chữ
xinh: đẹp đẹp đẹp đẹp gái tươi tươi xắn xắn xắn xắn xinh
xíu: mại một chút
xịt: nước thuốc hơi
xo: vai
xó: bếp xỉnh nhà
xỏ: lá lá mũi mũi xiên xiên giày
xoa: bóp bóp bóp bóp dầu dịu dịu dịu dịu nắn tay tay xít xít đầu phấn
xoà: xoã
xoá: án án án án bỏ bỏ bỏ bỏ đói đói đói đói mù mù mù mù nhoà nhoà nợ nợ nợ sổ sổ sổ sạch sạch tên tên tên tội nhà dần bài dấu vết nhiễm
xóa: án bỏ đói mù nhoà nhòa nợ sổ sạch tên tội nhà dần bài dấu vết nhiễm
xoã: tóc
xoài: cát tượng
xoan: đào hát
xoàn: hột
xoang: mũi xoảng
xoành: xoạch
xoáy: lốc lốc nước nước sâu sâu tròn vào
xoay: chiều chiều chiều chuyển chuyển chuyển đổi hướng hướng lưng lưng người quanh quanh quanh quanh sở sở tít tiền tròn trần trở trở trở trở vần vần vần vòng vốn xở xở xở xở
xoăn: tóc tít
xoắn: ốc ốc ốc ốc lưỡi suýt vặn xuýt
xóc: đĩa đĩa xách nảy
xoen: xoét
xói: lở lở lở lở mòn mòn mòn mòn móc móc
xóm: ấp ấp bản chài giềng giềng giềng giềng làng làng làng làng đạo liều nghèo ngõ núi thôn thợ thợ trọ trọ trưởng trưởng đội
xong: chuyện chuyện đời nợ nợ phim phim rồi rồi việc việc việc xuôi xuôi trước thủ các
xót: dạ lòng lòng thương thương thương thương xa xa xa xa ruột
xô: bát bồ bồ đẩy đẩy đẩy đẩy đổ đổ đổ lệch lệch viết viết ngã nước xát xát xát xát
xổ: số số số số lồng tẹt
xốc: nổi nổi nổi nổi vác vác xếch xếch tới lại
xối: xả xả xả xả nước
xôi: chè gấc gà thịt thịt
xổi: ăn thì
xồm: râu
xốn: xang xang mắt
xông: đất đất hơi hơi khói khói pha pha pha lên nhà xáo tới vào trận xênh
xốp: xộp nhẹ đất
xơ: cứng cứng gan gan mướp mướp múi rơ vữa vữa xác xác rác xuân
xơi: cơm nước
xới: đất đất cơm lộn tung
xu: hào hướng hướng hướng hướng nịnh nịnh nịnh nịnh phụ phụ phụ thế thế thế thế thời thời thời thời
xù: xì xì lông nợ
xú: khí uế uế danh
xua: đuổi đuổi đuổi đuổi quân tan tan tay tay tà
xuân: đường hạ hè hè huyên khí lan nữ phân phân sắc sắc tiết thu thu thì thì xanh tươi về mới tóc nguyệt
xuất: bản bản bản bản bán binh binh cảnh cảnh cảnh cảnh cảng cảng cảng chinh chinh chinh chi chúng chúng chúng dương dữ đầu đầu giá gia gia gia giá hàng hàng hành hành hành hành hiện hiện hiện hiện hoá hoá huyết huyết huyết huyết hồn khẩu khẩu khẩu khẩu kích kích kích kho kho kho khỏi lực lộ ngoại ngũ ngũ ngũ ngũ nhập nhập nhập nhập phát phát phát phát phẩm quân quân quân quỹ quỹ quỹ quỹ sắc sắc sắc sắc siêu siêu siêu sứ sứ sứ sử thân thân thân thân thế thế thể thể thần thần thổ tinh tinh toán toán toán toán trình trình trình trình tố trận trận tất viện viện viện viện vốn vốn xứ xứ xứ xứ xưởng xưởng xưởng xưởng tiền hóa hoá tuyến
xúc: cảm cảm cảm cảm cát cát cắt cắt động động động động đất giác giác giác giác phạm phạm phạm phạm phép quặng quặng tác tác tác tác tép tiến tiến tiến tiến tích tu xiểm xiểm xích xích đất lên
xui: khiến khiến khiến khiến nguyên nguyên rủi rủi rủi xẻo xẻo xẻo bẩy bẩy giục giục dại
xúi: bẩy bẩy bẩy giục giục giục giục quẩy quẩy
xum: xuê
xúm: lại nhau xít đông
xung: điện điện đột đột đột đột động động động đột hãm khắc khắc khắc khắc khí khích kích kích kích kích lực lực nhịp phong phong phong phong quanh quanh quanh quanh thiên trận trận yếu yếu yếu công mãn
xúng: xính
xung: phong
xuôi: chèo dòng dòng dòng dòng gió lòng mái ngược ngược ngược ngược tai tai tai tay thuận chiều nam
xuồng: ba ba máy máy cao ghe
xuống: cấp cấp cấp cấp chức chân chó dòng dốc dốc dốc dốc đường giá giá giá giống hạng hố lệnh lỗ lỗ mã mồ núi nước nước nước sắc sắc tay tay tấn tàu tay tinh tinh tóc thang thuyền thế thấp trần trại xe xe xề còn dưới đường cơ biển đất xã
xuya: xoa
xuyên: biên biên giáp giáp giáp lục lục lục ngang quốc quốc quốc quốc qua qua suốt suốt suốt suốt sơn tạc tạc tạc tạc tâm thủng thấu thông táo việt á đêm tường
xuyến: chi vàng
xuyết: điểm điểm
xuýt: xoa xoa xoa
xử: án án bắn công giảo giảo hoà hoà hòa huề kiện lí lý lý lý lý lí lý nữ nữ phạt phạt phạt phạt quyết quyết quyết sự sự sự sự sở sở tội tội tội thắng thế thế thế thế tệ thẩm trảm trảm trí trí trí trí tử tử tử vắng vắng sơ phúc giám tốt theo thua lưu công kín các
xứ: đạo đạo lạ mù nghèo nóng người quê sở sở sở sở thanh sương họ lừa
xứng: bậc danh danh danh đáng đáng đáng đáng đôi đôi đôi đôi hợp hợp lứa lứa mặt tầm tầm tầm ý với
xưng: bá bá danh danh danh hô hô hô hô hùng hùng hùng đế đế đế tụng tụng tụng tội tội tội thần vương vương vương tên
xước: da măng
xương: bánh bánh cá cá chậu cốt cốt cốt cốt cụt đòn đùi đùi hàm hông khớp khớp khớp khớp máu máu máu máu rồng rồng rồng sống sống sống sống sườn sườn sườn sọ tuỷ tủy thịt vai vai xẩu
xướng: ca ca ca ca âm âm danh danh hoạ hoạ họa nghĩa xuất suất ngôn
xưởng: cơ cưa đẻ đóng may may mộc máy phim sửa sửa thợ trưởng trưởng trưởng trưởng dệt
xưa: cũ kia kia kia kia nay nay nay nay rày
xức: dầu nước thuốc
y: án án bạ bạ bạ bát bát bộ cụ cụ cụ cụ chang chang dược dược dược dược đạo đạo đạo đức đức đức đức giới giới gia hẹn học học học học hệt khoa khoa khoa khoa lệnh lệnh lời lí lý lý lý môn môn nghệ nghệ nguyên nguyên nguyên nguyên như như như như phục phục phục phục quan sư sản sao sĩ sĩ sĩ sĩ sinh sinh sinh sinh tá tá tá tá tế tế tế tế tràng thuật thuật thuật thuật tài trang trang vụ viện viện viện viện án đức
ý: chí chí chí chí chỉ chỉ chỉ chỉ chính chung chung chung đồ đồ đồ đồ định định định định hướng hướng hướng hướng hay hợp kiến kiến kiến kiến lời muốn muốn muốn muốn nghĩ nghĩ nghĩ nghĩ nghĩa nghĩa nghĩa nghĩa nguyện nguyện nguyện nguyện nhị nhị nhị niệm niệm niệm niệm nói riêng riêng tại tại tình tình tình tình tự tứ tứ tứ tưởng tưởng tưởng tưởng thích thích thức thức thức thức trung tú vị vị vị tứ xấu tốt đảng dân
ỷ: lại lại lại lại thế thế thế quyền
ỳ: ạch
yêm: bác
yếm: thế thế khí khí đào dãi
yểm: hộ hộ trợ trợ trợ trợ bùa bùa trừ thế
yên: ả ả ả ắng ắng ắng ắng ấm ấm bề bề bình bình bình bình chí chí chí dân giấc giấc hà hàn hùng hàng lặng lặng lặng lặng lành lành lành lành lòng lòng lòng lòng ngựa nghỉ nghỉ nghỉ nghỉ ngủ phận phận phận phận thân thân thân tâm tâm tâm tâm tĩnh tĩnh tĩnh tĩnh trí trí trí tịnh tịnh vị vị vui vui ổn ổn ổn ổn xe
yến: anh mạch mạch mạch oanh sào sào tiệc tiệc sáng
yết: bảng bảng giá hầu hầu hầu hầu kiến kiến kiến kị thị thị thị thị
yêu: cầu cầu cầu cầu chuộng chuộng chuộng chuộng chiều chiều dấu dấu dấu dấu đời đời đời đời đương đương gái kiều kiều kiều kiều kính ma ma mến mến mến mến ma nghề nghề nghề nước nước nước nước người quái quái quái quái quý quý quý quý sách sách sách sách tha thích thích thích thích thương thương thương thương thuật thuật thuật tinh tinh tinh tinh trẻ vận vời hoà chồng
yếu: điểm điểm điểm điểm đau đuối đuối đuối đuối hèn hèn hèn hèn kém kém kém kém lĩnh lĩnh lòng lòng lí lý lược lược lược lược mềm mềm nhân nhân nhân nhân ớt ớt nhược phẩm sức sức sức thế thế thế thế tố tố tố tố tim thừa về và
yểu: điệu điệu điệu mệnh mệnh tướng tướng
`;
