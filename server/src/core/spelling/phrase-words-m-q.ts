/** Words of two syllables by their first one, m to q. */
export const WORDS_M_Q = `
ma: cà chay lực mãnh mị nữ quái quỷ sát tuý thuật trận túy
má: lúm hồng
mà: cả còn lại thôi vẫn không
mã: hiệu hoá lực lai não số tấu thượng vạch tà ngạch bưu độc định chương nguồn đáo
mạ: kẽm non vàng
mạc: khai
mách: bảo lẻo nước
mạch: điện kiến lạc lươn máu ngầm nha nhánh nước thẳng văn vành
mai: đây mái mốt sau táng phục một mỉa kia này
mài: giũa mò dũa
mái: chèo chèo ấm đình hiên nhà tóc trường tôn che đầu vòm
mãi: dâm lộ mãi mê
mãn: cuộc hạn khoá kinh kiếp nguyện nhãn tang tính ý hạn nhiệm
man: di mác rợ trá
màn: ảnh bạc che gió hình kịch hiệu trướng sương xế
mang: án bầu bệnh tai vác lại nặng nợ ơn tên tiếng theo thai tội tính về về máng xách đến tới đi đậm
máng: nước xối trượt
màng: loa lọc nhện nhĩ não phổi tang tế trinh phủ nhầy bọc
mảng: bám khối màu tường xanh
mãng: cầu xà
mạng: che internet lưới người nhện sống xã sườn cấp lớn điện viễn
manh: áo động mối mún nha tâm tràng giáp
mành: trúc tre
mánh: khoé lới
mảnh: dẻ khảnh mai sành vụn đất vườn ruộng ghép đạn giấy vỡ bom
mãnh: hổ liệt lực thú
mạnh: bạo dạn giỏi khoẻ khỏe mẽ miệng tay thường yếu lên nhất hơn vì
mao: mạch dẫn quản
máo: mếu
mào: đầu gà
mạo: danh hiểm muội nhận phạm xưng
mau: chóng lẹ mắn miệng lên
máu: chảy lạnh mặt mê me mủ thịt tham xương đông cuống rừng
màu: da đỏ mè mỡ mực nhiệm sắc xanh tím trắng vàng nâu lúa đen hồng
may: đo đồ mặc mắn ô ra rủi sao vá thay túi mặc
máy: ảnh bay bơm cày chém chiếu chủ chữ cưa dập dệt điện điều đục đo đánh ghi giặt hát hút in kéo khâu khoan kích lạnh lọc may mắt móc nén nhắn ngắm nghe nổ nước phát phay quay quét san sấy sinh siêu soi tập tiện tính thở thu trạm trợ trộn trục ủi vi xay xén xúc điều hoà phát xét trạm thi cán đào nông đo chấm photo biến
mát: dạ lành lòng mẻ mặt rượi tay tính
mắc: áo bẫy bận bệnh chứng cạn câu cỡ cửi dịch kẹt lừa lỗi màn míu mỏ mớp mưu nạn nghẹn nợ phải tội võng mới cạn điện
mặc: cả cảm dầu định dù khải kệ lòng nhiên niệm sức xác áo thử quần đồng
mắm: muối ruốc tôm
măng: non sét tre cụt tây
mắng: chửi nhiếc mỏ
mặn: mà nồng xâm
mang: tính
mạng: người
mắt: cá kính lưới lồi nhắm thường thần xích mũi nhìn đỏ
mặt: bằng bên cân cắt cầu chất chữ dày đất đối đường đồng hàng khác hồ kính mạnh mày mo mũi mộc nạ nước ngoài nhẫn phải phẳng phố sàn sau tích tiền trái trái trăng trận trong trước trời tiêu vải yếu ruộng trụ hồ đê sông biển bên thoáng
mâm: bồng cơm cỗ vàng quả son
mầm: bệnh đá mống non giống
mậm: mạp
mân: mê
mần: ăn
mẫn: cảm cán tiệp tuệ
mấp: máy mô
mập: mạp mờ
mất: ăn cắp chức công cân dạy đất giá giống gốc hồn hết hút hướng khách lịch lòng mạng mát mặt máu mùa ngôi ngủ nhân nết ổn phương quyền sức tăm tích tiền tiêu tinh thời toi trắng trật trí trinh trộm vệ vía việc vui an đoàn dần dấu điện nước điểm khả thêm
mật: báo chỉ danh độ đàm thám hiệu khẩu lệnh mã mía mỡ nghị ngọt ngữ ong phục thiết thư tín tịch ước thiết vụ
mâu: thuẫn
mẫu: biểu danh đất đơn giáo hình hạ hậu hệ chữ mã mực quyền quốc số sắc sinh sơn tính thân thức tuổi từ tử tây ta vật vã tin in con phẩm dấu thử phiếu nước thiết nghiệm ban nhà
mậu: dịch thân
mây: mưa mù tre trời đen
mấy: ai chốc đời khi năm ngày
mẻ: lưới cá
mẹ: cha con chồng đẻ đĩ già hiền kế mìn nuôi ruột ghẻ goá
me: chua
mè: nheo
mé: sông biển
mẽ: ngoài
mém: chết
men: gan rượu theo lì bia vi sứ
mến: khách mộ phục thương yêu
méo: mó
mẹo: mực luật vặt
mép: bàn vá nước
mét: khối vuông
mê: cung hoặc hoảng lầm li ly lộ man mải mẩn mệt muội ngủ sảng say tín tơi tít tưởng thích trận
mề: đay gà
mềm: dẻo lòng mại mỏng môi nhũn yếu hoá xèo
mệnh: chung danh đề giá hệ lệnh một phụ trời
mênh: mông mang
mệt: lả lử mỏi nhọc nhoài phờ
mếu: máo
mi: mắt ca
mì: gói ăn chính sợi
mí: mắt
mị: dân
mỉa: mai
mía: đường lau
miên: man viễn
miễn: chấp cưỡng cưỡng dịch giảm là lễ luận nghị nhiễm nhiệm phí sai tội tố thuế thứ thị trừ trách học thẩm vé
miền: bắc đông nam ngoài ngược núi quê tây trên trung xuôi biển nhiệt đất hạ cao tây
miệng: ăn cống giếng hố lưỡi núi tiếng thế tài vết chén nói
miếng: ăn cơm đất ngon trầu
miết: mải
miệt: mài thị vườn
miếu: mạo đường thờ
miêu: tả thuật
mìn: muỗi hẹn
mỉm: cười
mịn: màng
minh: bạch chủ châu chứng chứng đạo định hoạ họa hoà hương mẫn mục oan quân sơn tâm thệ tinh thuyết tri ước vương hiển
mình: mẩy trần tôi
mít: tinh đặc ướt mật
mịt: mờ mùng
mỏ: hàn khoáng lết neo nhọn than dầu ác quạ đá cát sắt vàng quặng ngầm
mò: mẫm kim cua đoán
mó: máy
móc: câu đơn nối ngoặc ngoéo máy sắt túi xích
mọc: mầm răng rêu lên hoang
moi: móc ruột
mòi: cá
mói: xóc
mỏi: mắt mê mệt mòn chân
mọi: khi lẽ lúc mặt người nơi rợ sự thứ tầng việc điều hoạt chủ cấp hình trường công cá biện
móm: mém
mon: men
món: ăn ngon hàng lợi nợ quà tiền
mòn: mỏi vẹt
mong: chờ đợi manh mỏi muốn ngóng nhớ ước cầu sao
mỏng: manh môi tang
móng: chân cầu giò guốc nhà tay vuốt cọc
móng: cái
mọng: nước đỏ
mô: bì hình hồ phạm phỏng tả tê típ thức tơ đất chất
mồ: côi hôi hóng mả ma
mổ: bụng cò đẻ xẻ xác nội ruột
mỗ: tôi
mỗi: cá khi lúc một năm ngày người năm tháng tuần bên đơn loại hộ gia buổi lần bộ cấp
mộ: binh chí đạo phần quân tháp
mốc: giới meo thếch lộ lịch son thời địa tiến cột tính đo ranh chỉ
mộc: bản lan mạc nhĩ tồn
môi: giới miếng sinh trường son trên
mồi: chài câu lửa nhậu
mối: lái manh hàng lo nguy nối quan tơ tình thù mọt hại tương quan đe họa hoạ liên dây đầu thân mừng
mổi: một
mỗi: vị
một: bên chiều chút đôi lòng lần lèo lúc loạt mai mình mặt mạch mực phần số thể thuở thời trăm vài vợ ít khác lượt nửa hai loại trong năm cách bộ cửa ngày người tháng nhóm đơn nơi công việc giờ khoản điểm điều quá tổ tỷ nghìn
môn: bài đệ học đồ đồ đăng khoai loại phái phiệt sinh thể thi tử vệ võ
mồm: loa mép miệng
mông: lung má muội
mồng: một hai tơi
mống: mắt
mộng: du đẹp mị mơ tinh tưởng ước
mơ: hồ màng mộng tưởng ước
mờ: ám ảo mịt mắt nhạt tối
mở: bát cửa cờ đầu đường đất đề hàng hé hội khoá lòng lối lời màn mang mào máy mặt mắt mũi nút ra rộng rộng sổ sách tài thầu tiệc tòa toang vòng xưởng lớp đợt đấu hồ khóa tờ thêm mới
mớ: rau đời
mỡ: heo màng máu nhiễm sa gà
mới: chớm cưới đây đẻ hay lạ lại mẻ mẽ nguyên ra tinh toanh về vừa là được bảo cấp có đến phát nhất hoàn thực tuyển xây
mời: chào gọi khách mọc thầu họp dự
mơn: mởn trớn
mù: chữ khơi loà màu mịt mờ quáng tạt tịt tối trời tăm
mủ: cao su chảy
mũ: bảo áo nồi ni tai lưỡi vải mãng
mụ: mẫm
mua: bán bảo buôn chịu chuộc chuốc đất đồ đường giấy gom hàng lại mặt nhà phiếu rẻ sách sắm sức thầu trả việc vui vét vé xe sắm hộ
mùa: đông hạ hè khô lạnh lũ màng mưa nghịch nước thi thu vụ vàng xuân gặt bão
múa: bút hát lân may máy mép ngón rối rìu
mục: cân đích đồ đồng hạ kích kỉ lục nát phiêu rữa sở súc sư tiêu trường từ xương khác này ruỗng
mùi: hôi mẽ thơm vị xạ
mũi: chỉ đất giày giùi hếch kim khoan khâu kiếm lao neo nhọn nhẫn tên thuyền tiêm tàu tiến tẹt
muỗi: mòng mắt
muối: mè mặn ăn mỏ tiêu dưa vừng tinh i
muôn: đời dân hình loài màu một mặt năm ngàn phần phương thuở trùng vàn vạn vật
muốn: có được là tìm xin
muộn: màng mằn phiền
mùn: bã thớ cưa
mung: lung
mùng: màn một
mừng: công đám hụt rỡ rơn quýnh thầm thọ tuổi vui xuân
muống: rau
mười: hai một ba mươi năm phần
mươi: lăm
mướp: đắng hương
muội: than
mượn: cớ danh đất gió hơi lời tay tên tiếng tiền vốn nợ
mướn: nhân thợ
mương: máng phai rãnh tưới nội thoát
mường: tượng
mưu: cầu chước đồ hại lược kế kế mẹo mô sát sinh sự sĩ tính thần toan tính trí phản
mưa: bão dầm đá gió giông lũ lớn ngâu móc nguồn phùn rào tuyết sao axit
mức: án chi độ giá hưởng lương lãi nước phạt sống thu thuế tiền trần đóng tối trung thấp cao hỗ chuẩn cao khoán trích tăng giới tiêu thưởng đạt quy này lãi bồi đầu cho bình đề phí
mực: nước thước tàu ống in
mỹ: cảm danh dục học kim lệ kí ký miều mãn nghệ nhân nữ phẩm quan quốc thuật tục tử tự viện vị ý đức
mĩ: thuật mãn quan thuật miều phẩm lệ từ học nghệ
na: ná
nã: pháo
nách: lá
nai: nịt
nải: chuối
nài: ép nỉ xin ngựa
nản: chí lòng
nan: giải hoa hoá quạt y
nam: bắc bằng bán băng châm công châu chinh cực diễn dược giao giới hải kha kì kỳ mô nhân nam nữ phi phong phục quốc sinh sử tài tính tử tước tây trung thanh trầm việt vô bộ cán
nàng: dâu hầu tiên
nanh: ác nọc vuốt
nao: lòng núng nức
não: bộ lòng nùng nề ruột tuỷ
náo: động loạn nức nhiệt
nạo: vét óc thai
nào: cũng đó đâu đấy là hay
nát: bét bàn gan óc rượu tan vụn
nạt: nộ
nảy: lửa lộc mầm nở sinh nòi
này: nọ
nay: mai
nãy: giờ
nắm: bắt chắc chặt chóp cơm đầu đấm được giữ gọn quyền rõ tay thực tóc vững lấy tình đấm chức tin
năm: ánh âm bản châu châu dương học không kia kiệt mặt mới mươi nay này ngoái ngón nhuận qua sau sinh tháng thiên tài tới trước tròn xưa đầu đơn người năm thứ cuối đó hai tận loại công mươi tuổi tỷ triệu trăm nghìn lần phút
nằm: bếp bẹp bò chờ co im kềnh khoèo lì mê mơ ngang nghiêng ngửa ngủ sấp sóng trong trên vùng viện vạ xuống ngoài mộng ở
nặn: óc tượng
năn: nỉ
nắn: nót gân nà dòng tuyến
năng: động khiếu lực lượng lui nổ nhặt nói suất cản hiệu cường
nắng: ấm cực gắt hạ hạn hanh hè khô mới mưa non nóng nỏ ráo ruộm sớm to vàng
nặng: bụng căn cân chịch đầu đô gánh gông gốc hơi hạnh kí ký lãi lòng lời mặt mùi nề nhọc nợ nghĩa tai tình trịch trĩu về nhất nhẹ thêm
nâng: bi bổ cao cấp cốc đỡ giá giấc khăn lên niu bậc hạng chất tầm lương đỡ
nấc: thang cụt
nấm: mốc mộ đất men rơm độc hương
nấu: ăn ăn nướng bếp chảy cơm rượu sử
nẩy: mầm
né: tránh
nem: nướng chua chạo rán
nén: bạc hương lòng
neo: đậu đơn đơn người thuyền
nép: mình
nét: bút chữ chấm đậm đẹp hằn mặt mày nổi sổ thanh vẽ ngài riêng mới văn tính đặc
nê: địa hà
nể: lời mặt nang sợ vì phục trọng
nền: đất đá đường kinh móng nã nếp nông nông tảng trời đen nhà chính văn hành giáo công nhiệt dân quốc mặt âm xanh độc y
nến: cây
nên: chăng chi chú công danh dạng đôi khi người nỗi thân thơ gia hiểu hạn thường vợ
nếp: cái cẩm gấp nghĩ nhăn sống tẻ than tư xếp sinh
nếm: mật mùi thử trải
nết: na ăn người
nêu: bật cao danh gương rõ tên tại trên ra ý vấn lên tấm những trong
nếu: có không như vậy chăng thế được mà phát
ngã: ba bệnh bảy bốn bổ chúi chổng ngũ ngửa quỵ lòng lăn mũ ngựa sáu sóng sấp tư vào
ngà: voi say vàng
ngả: ba lưng mũ nghiêng ngớn ngốn theo nghề rẽ
ngạc: nhiên
ngạch: bậc công lương trật cửa chuyên viên quân
ngai: vàng rồng
ngài: ngại
ngái: ngủ
ngãi: cứu
ngại: ngần ngùng khó rằng va
ngan: ngỗng vịt
ngàn: năm ngạt thâu trùng vàng đời tỷ
ngán: ngẩm
ngạn: ngữ
ngang: bằng bướng cấp dạ dọc giá hàng hông lưng ngược ngang nhau ngạnh nhiên phè tàng tai tầm tắt trái qua vai với đường sông mặt bờ
ngành: dọc giáo hàng học kinh mũi nghề ngang nông thuế than dân luật nghiệp du văn nội khác kiểm thương tài công y toà tòa điện chủ lao chức tư nghệ ngân tổ dầu chuyên chăn liên cần thanh vận kế điều xây bảo bưu nào thủy này
ngao: du ngán ngán sò
ngạo: mạn nghễ
ngát: hương
ngạt: thở mũi ngào khí
ngay: lưng lập ngáy ngắn như tại tắp thật thẳng tình từ trong sau khi cả đơ cạnh bên vào trước trên đầu tới
ngày: càng cày công cố đêm đường giờ giỗ hội hôm hè kia làm lành lễ mai mùa nay này nào ngày nghỉ nọ phép phép qua rằm sau sinh sóc tháng tết tối thường tới trước trọng tận xưa xửa mồng cưới mốt đầu cuối đó sinh thành hôm hạn mở công tuyển thứ chủ kể nộp nhận cấp đăng bắt diễn xanh rời nước mùng quốc bầu khai truyền
ngắm: bắn nghía nhìn vuốt
ngăn: cách cản cấm chặn giữ kéo nắp nắp ngừa nắp ngắn rào sông trở tủ mặn lũ đựng bão đón
ngắn: gọn hạn hơi ngày ngủi nhất tũn ngắn dài
ngẫm: nghĩ ngợi
ngâm: khúc ngợi thơ vịnh nga nước tẩm giấm ủ
ngầm: định ngấm hiểu nghĩ
ngấm: ngầm thuốc nước
ngẩn: người ngơ
ngân: bản bội hà hàng hối khoản khố kiều lượng nga nhũ phiếu quỹ sách vang sàng tệ vụ
ngần: ấy ngại ngừ nào
ngấn: nước lệ
ngẫng: đầu
ngẩng: cao đầu lên mặt
ngấp: nghé
ngập: lụt ngừng ngụa úng tràn đầy mặn sâu nước lũ chìm
ngẫu: hứng nhiên lực
ngất: ngưởng trời xỉu lịm
ngầu: bọt đục
ngây: dại ngất ngô thơ thộn
ngậy: béo
ngậm: ngùi miệng tăm
nghe: chừng đâu đồn đọc được hơi hóng lỏm lời lóm ngóng nhạc nhìn nói ngợi phong phanh sách thấy trộm tin theo xem báo ngoài giới
nghé: ọ
nghẹn: ngào lời
nghèn: nghẹn
nghẽn: mạch tắc đường
nghèo: đói hèn khó khổ nàn nghèo ngặt túng xác xơ đa bền cùng vượt bớt
nghề: cá nghiệp ngỗng nông rừng văn võ y khơi nghiệp mộc in may mới muối truyền gốm đan sắt rèn
nghê: thường
nghệ: nhân sĩ thuật tây an vàng
nghênh: chiến đón ngang ngáo tiếp xuân
nghêu: ngao sò
nghĩ: bụng đến gì lại lui mưu ngợi là ra rằng suy thầm tới về vẩn xa
nghỉ: chân dưỡng hè hưu học lễ lại mát mất ngơi ngắn ốm ổ phép phép sinh sức tay tết thai thở việc trưa không
nghi: án binh can điểm hoặc hoạt kị kỵ lễ môn ngại ngờ ngút phạm thất thức trang trượng vấn vệ dung kỵ
nghì: trời
nghĩa: bộ binh cả cử dũng hiệp hẹp huynh khí là lí lý mẫu mộ nặng phụ quân sĩ sư tình trang thục trủng trang tử vụ trọng vợ rộng tế đen thầy tử địa
nghịa: vụ
nghiêm: cách cẩn cấm chỉnh khắc khốc lệnh ngặt ngợi minh mật nghị nhặt nghị phụ phòng phạt trang trọng trị túc từ
nghiệm: đúng pháp sinh thấy thu thức đặc
nghiên: bút cứu mực
nghiến: răng
nghiền: ngẫm nát đá
nghiện: hút ngập ngập ma rượu
nghiêng: mình ngả lệch ngửa thành về
nghiệp: báo chủ chướng dĩ duyên dư đoàn vụ sư vương vũ
nghiệt: ngã súc chủng
nghìn: năm trùng thu tỷ xưa
nghịch: biến cảnh cảm chiều đảng đảo đề lí lý lưu luân mắt mùa mắt ngợm ngầm lý tặc thiên thường thuật tử tử ý đề
nghị: án định gật hoà hoãn hội lực luận quyết sự sĩ trình trường viện viên
ngo: ngoe
ngó: lơ ngàng ngoáy nhìn sen
ngò: gai rí
ngõ: cụt hẻm hầu ngách tối xóm
ngỏ: cửa lời ý
ngoài: cuộc chợ da đời khơi lề luồng mặt ra rìa trời tai trong ý cửa giờ khoảng nước tỉnh việc đường nhà xã công số nhà ngành địa ruộng huyện ngân khoa trường khu
ngoái: lại nhìn
ngoại: bang biên cảm cảnh công cỡ diên đạo giả giao giới hạng hối hình hạn khoa kiều lai lực lệ nhân nhập ngữ nhĩ ngạch ô phạm quan quốc sinh sâm tệ tâm tiết tình thành thận thất thích thương thận thị trú trưởng trừ tôn tộc tổ truyện ứng văn vi viện vật vụ xâm xá tệ hối hạng tuyến tiêu khóa khoá
ngoan: cố cường đạo ngoãn đạo
ngoạn: cảnh mục
ngoáy: mũi
ngoảnh: lại mặt
ngoằn: ngoèo
ngoặc: đơn kép tay vuông nhọn
ngoặt: ngoẹo
ngóc: đầu ngách
ngọc: bích bội chỉ hoàn lan ngà thạch thể thực trai tỉ
ngòi: bút nổ lửa nước
ngói: âm móc bò
ngón: áp cái chân chơi nghề tay trỏ út đòn
ngon: ăn giấc lành mắt miệng ngót ngọt ơ
ngọn: cờ gió lửa nguồn ngành núi đồi đuốc lá nến đèn sóng
ngong: ngóng
ngóng: chờ đợi trông
ngót: nghét dạ
ngọt: bùi lành lịm ngào nhạt sắc giọng
ngô: nghê khoai đồng nếp
ngố: tàu
ngộ: đạo độc nạn nghĩnh nhận nhỡ sát
ngốc: nghếch
ngôi: báu đền đình mộ nhà sao thứ vị vua làng thứ chùa trường
ngồi: bệt chễm chồm đồng học họp không lê lì lại rỗi rình thiền tù xổm yên vào
ngổn: ngang
ngôn: hành luận ngổn ngữ từ
ngốn: ngấu
ngông: cuồng nghênh
ngổ: ngáo
ngợ: ra
ngơ: ngác ngẩn
ngờ: nghệch vực đâu ngợ
ngớ: ngẩn
ngợi: ca khen
ngời: ngời sáng
ngỡ: ngàng là
ngớt: lời mưa
ngủ: đông gà gật gật ngon nghê nướng ngáy quên say thiếp trọ yên nghỉ
ngũ: âm cốc cúng đại gia giác hành hình hoa kim kinh lân liên luân quan quả sắc tạng thường vân vị
ngu: công dại dân dốt đần muội ngốc ngơ độn si xuẩn
ngụ: cư ý ngôn tình
ngục: lao tối tù thất
ngừa: bệnh thai
nguây: nguẩy
ngui: ngút
nguôi: giận ngoai
nguồn: cơn cội điện gốc hàng lạch lợi lực nước sinh sống tin cung thu vốn nhân tài năng chi thải tiền điện gen ngân kinh lây xả thông thải lao tuyển đầu ô giống bổ sáng cảm khách cung cán lợi liệu nuôi phát gây xăng dữ tư vay di kinh
nguội: điện lạnh ngắt
ngụm: nước
ngùn: ngụt
nguỵ: biện tạo trang quân quyền danh
ngụy: biện tạo trang quân quyền danh
nguy: biến cấp cơ hại hiểm khốn kịch nan nga ngập vong
nguyên: án âm bản bào chất cáo chỉ cớ chủ cẩu cứ cảo dạng do đại đán gốc khai khí khê khối lai lành lí lý liệu lượng mẫu nhân nhung ngân niên nghĩa phát phẩm phong quán quý quán sinh soái sơ sở tắc tác tố tội thuỷ thủy tiền tịch thể thủ tiêu tội trạng tử vật văn vẹn vị xưa xi phó trưởng chủ giám bí uỷ
nguyện: cầu ước vọng
nguyệt: cầm lão san thực quế quang lệ quỳnh
ngư: cụ dân dược hộ lôi nghiệp ông phủ phụ trường trường tiều thuyền lưới chính long
ngữ: âm cảnh điệu đoạn dụng hệ khí liệu ngôn nghĩa pháp tộc tố văn cảm
ngự: lãm trị y giá sử uyển
ngừng: bắn bật bước hoạt nghỉ lại thở trệ đọng cung việc trôi
ngứa: ngáy mắt tai
ngửa: mặt tay nghiêng bài
ngựa: chiến đua hoang ô vằn xe giống
ngửi: mùi thấy
ngược: chiều đãi dòng đời gió lại lên ngạo ngạo xuôi với nhau hướng lối đường mắt pha
ngươi: ngoai
người: bệnh bản bị cao cha chồng cổ con cùng dân dưng đẹp đẻ đọc đời đàn đồng đứng được già giao giàu gửi hay hầu hâm hoà hùng học hiền hợp khác khai khai khách khó khuyết kia làm lao lạ lính lớn mẫu máy mình mẹ mới môi mua nào nghe nghèo ngoài nhà nhái nông nước nuôi nộp ngợm nhận ở ốm ơn phát phàm phạm phụ quá quen quyết quản ra rừng sau sáng sống sở ta tàn tài tình tiêu tật thân thầy thật thợ thuê thừa thương trần trung trên trẻ tuần tử tị tri trông trưởng tốt tham vay vợ vượn vượt việt xa xưa xấu xem yêu yếu dùng đại đứng lái mắc thực được hưởng có đã đang cao chưa thi bán cung tiêu lập ký nghiện tuyển đi đến đầu khiếu tố đề khởi bảo giám sử chủ chăn chấp phục phạm vi đóng hành hướng hoạt khuyết nhập nhiễm tổ tham thuộc từ tiếp làm trực dẫn uy gây thụ
nguỷu: nguẩy
ngưỡng: cửa mộ vọng nghèo chịu cảm
ngượng: ngập ngùng nghịu mặt
ngưng: đọng trệ kết tụ hoạt
ngưu: lang bàng
nha: đam khoa khu môn phiến phong sĩ trang chu
nhà: ăn bạn bảo báo bạt bè bếp băng bia bóng buôn cái cao cầm cấp chài chọc chồng chứa chức chung chúa chùa cổ con cung cửa dân dòng dưới dưỡng đá đài đèn đại đám điều đất đò đông gác ga gái giam giáo giàn giàu hát hàng hội hoá hoạt khách khảo kho khoa khó kinh kính lá lao lắp lầu lính lý lợp lưu làm lớn mát máy mạng mẫu mồ mô mặt mái mình mẹ ngang nghèo nghề ngoài ngói nho nghiên nghỉ nguyện nông nước nát nòi ổ ở pha phân phố pháp phát phương phê quan quàn quản quay quê rông sách sàn sang sản sư sử sau soạn sinh sĩ sấy thầu táng tài tang tắm tập tạm thân thể thi thiện thiết thô thờ thơ thổ thuốc thuyền thú thương tiêu tiên tình tiểu tôi tôn toán tranh trai trên trẻ trí trò trời trọ trẻ trường trưng truyền tre tư tù tu ươm vật vua văn vườn vua võ vệ vợ xác xe xí xuất xưởng y yên đầu đương lưới rẫy rừng tiền trẻ trường xây cung lãnh dân
nhã: ngữ nhặn ý nhạc ca dụ
nhác: thấy
nhạc: cảnh cụ điệu công gia giao hội họa hoạ khí khúc kịch lý mẫu nền phụ phim phẩm sĩ sư sĩ viện vũ trưởng tính võ
nhai: lại nghiến
nhãi: nhép
nhái: bén hàng
nhại: lại tiếng
nham: hiểm nhở thạch
nhàm: chán tai
nhảm: nhí
nhàn: cư đàm hạ hạ hạ nhã nhạt rỗi tản
nhãn: cầu giới hàng hiệu khoa lồng mác quan quang tiền tuyến áp cứu khoa
nhan: đề sắc nhản
nhạn: lai
nhanh: chân chóng gọn lẹ mạnh miệng nhạy nhảu nhẩu nhẹn nhạy tay trí nhất hơn nhẹ về gấp và
nhánh: cây hoa lúa sông đường
nhành: cây
nhào: lặn lộn nặn
nhão: nhoét
nhạo: báng
nhau: thai cùng hơn
nhạt: nhẽo nhoà phai
nhảy: cảm cầu cóc cao dù dây múa múa nhót ổ sào vọt xa bổ tót lên
nháy: mắt
nhạy: bén cảm
nhắc: đến khéo lại nhở nhỏm nhủ nhớ tới nhẹ việc
nhằm: mục nhò vào để đáp phát tạo nâng giúp thực tăng bảo hướng hoàn đảm
nhắm: mắt nghiền đến vào tới rượu
nhăn: nhó nheo mặt răng
nhẵn: bóng nhụi lì thín
nhắn: nhe nhủ tin gửi
nhằn: hạt
nhặt: nhạnh rau rác
nhân: ái ảnh bản bánh cách chất chủng chứng công dân dạng dân dịp đạo đôi đức giả giống gian hậu hoà hoá hình khẩu kiệt lên loại lõi luân lực mã mạng mối nghĩa nhượng ngãi nguyên nhẩn phẩm quả quần quyền rộng sâm sinh sĩ sự số tài tâm tạo tế thân thể thế thọ thứ thọ thừa tính tình tố trắc tri trần trị tướng văn vật vân vì viên chuyển điển rộng giống mạng điện lưới năm
nhãn: mác
nhấn: chìm mạnh ga nút
nhẫn: cưới nại nhịn nhục tâm
nhận: ăn biết chân chìm chức dạng diện định đơn giá giải giúp hàng hối khoán lãnh lệnh lời lầm lấy lỗi mặt nhiệm quà ra rõ sổ sự thầu thấy thức thực thua thư thân tin tội tiền trách trợ tên việc vơ về xét con bản được chuyển báo biết bàn bảo bằng đặt giao giữ nuôi thế tặng ủy uỷ
nhẩn: nha
nhấp: nháy nhô nhổm
nhập: cảnh cảng cư cuộc cục dữ đạo đề điểm gia hàng hội học khẩu kho khoa lậu liệu lý môn ngoại ngũ nhèm nhoạng quan quốc siêu tâm thể thế tịch tiền trạch tràng tuyến thương thiết vai viện vào vốn xuất lại làng
nhất: cử danh đán đẳng định hạng hô hạng là loạt loại lãm mạch mực nguyên nghệ nhất phẩm quyết quán sinh tâm tề thể thời thiết thống thời thứ trí tự tịnh vị viện sự bộ chi của
nhật: báo bản bình ấn chiếu cờ dạ dụng khoá kỳ kí ký nguyệt tân thực trình trình tâm tụng
nhâm: thìn dần
nhẩm: tính
nhầm: lẫn lỡ đường to
nhậm: chức
nhâng: nháo
nhậu: nhẹt say
nhe: răng
nhẽ: ra
nhè: nhẹ nhẹ
nhẹ: bẫng bụng dạ gánh gót lời nhàng nhõm nhẽo nợ tay tênh tội thõm túi vía
nhem: nhuốc
nhen: nhóm lửa
nhép: miệng
nheo: mắt nhóc
nhét: vào
nhếch: mép nhác
nhi: đồng khoa nữ tính nhí
nhì: nhằng
nhí: nhảnh nhố
nhị: hoa nguyên phân phẩm thập
nhiếc: móc
nhiễm: bẩn bệnh độc điện khuẩn lạnh phèn phóng sắc sắc tính từ trùng thể vi xạ mặn sán giun HIV ký
nhiên: hậu liệu
nhiệm: kì kỳ màu mầu nhặt vụ sở nhiệm chức
nhiệt: độ đới điện động đới giai giải hạch hoá học huyết kế khí lượng lực liệt luyện miệng náo năng phân tâm thành thán tình tuyến cầm
nhiếp: ảnh chính
nhiều: chuyện ít hơn khi lần lời mặt nhất nhặn nơi năm người vô đợt loại hình điều nội cấp công nước đơn thành chủ việc nhóm dân cách lĩnh thời hoạt
nhiễu: loạn nhương sách sự tâm điện xạ
nhím: biển
nhìn: chung chằm chòng nhận ngó ngắm nhõ ra rõ thấu thấy xa vào lại về trước trộm nổi
nhịn: ăn đói nhục khát
nhịp: cầu độ điệu nhàng phách tim sống thở
nhịu: mồm
nho: gia giáo học nhã nhỏ sĩ sinh phong lâm thuật
nhỏ: bé con dãi giọt hẹp hơn lẻ lệ lửa mọn nhắn nhặt nhất nhẹ nhen nhẻ nhoi thó thuốc to tuổi xíu xinh lẻ giọt
nhoà: lệ
nhóc: con
nhọc: lòng nhằn
nhoi: nhói
nhói: đau
nhóm: bếp chợ họp lửa máu trẻ trưởng từ tuổi nợ đối đất nghề học ngành công chỉ hộ việc bạn hàng thực chức dân nội hành
nhọn: hoắt
nhỏng: nhảnh
nhòm: ngó
nhô: lên ra
nhổ: bỏ cỏ neo răng
nhồi: nhét máu
nhốt: giam
nhộn: nhạo nhịp
nhờ: cậy nhõi nhợ vả vậy có đó đợ
nhớ: đến đời lại lời mong nhà nhung ơn quê ra tiếc thương tới
nhơ: bẩn bợn nhớp nhuốc
nhỡ: nhàng tàu
nhợt: nhạt
nhởn: nhơ
nhớt: dãi xe
nhu: cầu động mì nhú nhược thuật yếu liệu hoà
nhũ: danh hương hoa mẫu tương
nhuần: nhị nhuyễn nhụy
nhuận: bút sắc tràng
nhúc: nhích nhắc
nhục: cảm dục hình mạ nhã thể
nhùng: nhằng nhẵng
nhụt: chí
nhung: lụa nhớ nhúc y
nhủ: lòng thầm
nhúng: tay nước
nhũng: nhiễu lạm
nhuộm: đỏ màu
nhuốm: bệnh màu
nhuyễn: thể
nhụy: hoa
như: ai chơi cũ hệt in là nào nhất nhau không sau thế thể thường trên tuồng vậy ý đã cũ hình đối bản này nguyên ngoài nhau tờ kia quy mọi tại mong được
những: ai ngày lúc người nơi là điều gì như việc khi năm vấn yếu trường nội tồn hạn cá nhiệm tập hành điểm kết khó biện loại cán bài công đối thành giải đơn nhóm hộ tháng nguyên
nhừ: tử
nhựa: cây đường hoá sống thông tái
nhức: nhối đầu mắt nhói răng
nhường: bước chỗ cơm đường lại lời ngôi nhịn
nhưng: không mà vẫn chưa cũng
nhượng: bộ địa lại quyền tô tranh mại
nhược: bằng điểm tiểu thị trương
nín: lặng nhịn thở
ninh: nhừ
nịnh: bợ hót nọt thần
nít: con
nịt: bụng
niêm: cất phong mạc luật yết dịch hoa
niềm: nở riêng tin tự vui say an
niệm: chú phật
niên: đại độ giám hiệu hạn học khoá khóa kỷ biểu thiếu vụ lịch kim
niết: bàn
nít: chai
niu: nâng
no: ấm cơm đủ lòng nê say tròn ấm
nó: là
nỏ: mồm
nọ: kia
nóc: nhà tủ
nọc: độc
noi: gương theo
nói: bóng bừa bậy bông càn chắc chen chơi chung chuyện chuyện cứng cách dai dại dóc dối đến điêu đùa đúng được gạt gở gian hay hớt hết khan kháy khéo khó không lái láo lắp leo lên liều lóng lóng lót lời mát mép mê mỉa ngọng nặng năng ngọt nhỏ nhảm nịnh oang phét phách phong qua quanh ra riêng rõ rằng sảng sõi suông tắt thách thẳng thách thật thánh thầm thêm thật tiếng toạc tóm tới trắng trạng trước trống trực tục tướng về vè vọng vu vụng vống xấu xa xằng xỏ với lời nhiều là
nòi: giống
nom: dòm
non: bộ choẹt dại gan kém mỏng mòn nớt nước sông tay trẻ xanh yếu
nõn: nà
nón: lá quai sắt
nong: nia nóng
nòng: cốt cột nọc pháo súng
nóng: ẩm bỏng bức bừng chảy giận hổi lạnh lòng máu mắt mặt mỏi nảy nực ran rát ruột sốt tai tính vội ấm lên nhất khô
nô: bộc dịch đùa lệ lệ nức tì
nổ: máy súng bùng mìn tung
nỗ: lực
nộ: khí
nồ: nề
nốc: ao
nôi: trẻ nghề
nồi: áp cơm hơi niêu
nổi: bão bật bọt cộm danh dậy dóa điên gai giận hứng khùng lềnh loạn lửa lên nóng nẩy rõ sóng tiếng trội trôi xung trên bồng chìm
nỗi: buồn đau đời gì khổ lo lòng mình nhớ nhục niềm sợ thương
nối: dài dõi dòng đuôi gót khố kết lại liền lời máy mạch mạng nghiệp nghề tiếp tiếng vần với vào thông hàng khoảng đầu
nội: biến bào bộ các chiến chính công cảm cung dung đình đô địa động đồng gián giao gia hạt hàm hải hạng hoá hình hiệu khoa khoá khóa kim lực loạn lệ ngoại nhập nhũ nghịch nhật phản phủ quan quy san sinh soi tại tạng tâm tình tiết thành thất thị tỉnh thuỷ trị trợ trú thuộc trực tướng tuyến tuyến tương thần ứng vi vụ y khối đồng lưu
nôm: na
nồm: ẩm nam
nôn: nao nóng ói mửa
nông: binh cạn choèn chính cụ dân dược dụng gia giang hộ học hội hoá hội lâm lịch lực nô nghiệp nhàn nổi phẩm phu sản sờ sâu tang trại trang trường thôn tri vận vụ thương thổ
nồng: ấm cháy độ đượm hậu hàn khê nàn nã nặc nhiệt nực say thắm
nốt: nhạc ruồi phần
nộp: bài báo đơn lưu lại mạng mình phạt thuế tiền tô hồ ngân phí lệ bổ về qua đủ thay vào trực bản tại
nở: hoa mày mang nang rộ ra
nơ: vít
nợ: công cũ đời đậm đìa đọng duyên khó lãi máu miệng nần nước ngân quá thuế vay xấu tiền phải phần bảo gốc đầu tồn
nơi: ăn ấy chốn công đâu đây đến khác làm nào này ở khám sinh thường tạm xa nhận cư đăng có đặt đó diễn cấp xảy đóng ban tiếp thờ cất cung phát tập lưu trú để công gửi quy cất neo công
nới: lỏng rộng giãn tay
nòi: tre
nỡ: lòng nào
nu: na
nú: áo
núi: đồi lửa non rừng sông băng đá cao thẳm
núp: bóng
nung: đốt nấu núng
núng: na thế
nuông: chiều
nuôi: béo bộ con cấy dạy dưỡng nấng ong ở sống tằm thả trẻ trồng quân tôm cá gia chí dự lợn giấu bò gà vịt tại nhốt
nuối: tiếc
nuốt: chửng giận hận lời nước sống trôi trọn hờn
núm: vú xoay
nụ: cười hôn hoa cà tầm
nút: áo bấm chai giao giao mạng thắt cổ
nữ: ca công cán chúa công diễn dược giới hoàng lang lưu nhi nhân nữ phái phục quân quyền quỷ sắc sĩ sinh sử tính tính tì tử trầm trang tướng tu vương y dân thanh đại
nữa: chừng là rồi
nửa: buổi chừng đêm đời đường giờ kín lời năm ngày người nửa phần sau thành tháng tin trước vời cuối đầu vùng nạc công
nưa: nứa
nức: danh lòng nở tiếng
nực: cười mùi nội nồng
nứt: nẻ toác rạn
nước: ăn ao bạn biển bẩn bí bọt bài chảy chanh chạt chủ cờ cất chè cốt cường chín chịu da dãi dâng dùng dừa đái đá đại đang đường đen đôi độc đôi đục đứng gạo giải giải giếng hai hàng hoa hến hãm khoáng kiệu kém láng láng lã lạnh lèo lên lọc lớn lũ lợ mắm mắt màu men mạnh mạ mặn máy mặt mẹ mía miếng mũi mưa muối ngầm ngoài ngọt ngập nghèo nhà nhớt nhỏ nhược nóng nôi nổi non ối ốc phèn phép phù quả quân ròng rút ruộng sạch sâm sắc sở suối sinh sôi sông sơn tiểu tù tương tới thải thánh thánh thuộc thịt thuỷ thủy thơm thua trà trắng thế tham tiến triều trong trời thành tiên tiếp tân uống vàng vối viện xáo xốp xuýt xuôi yêu đồng đang ăn chấm thiên đất nông
nương: bóng cậy dâu dựa nhẹ nhờ náu rẫy theo tử thân tay mạ
nướng: chả
ói: máu
ỏn: ẻn
óng: ả ánh
ong: bướm chúa mật thợ vò vẽ
óc: ách bè xét chó
oai: danh hùng nghi nghiêm phong quyền vệ vọng linh hùng oán
oái: oăm
oan: gia hồn hồn khiên khốc khuất nghiệt sai trái trái uổng ức
oán: cừu giận ghét hận hờn than thù trách ân thán
oanh: liệt tạc kích vàng
oằn: oại
oi: ả bức nồng
ong: óng
ọp: ẹp
ô: chữ danh hợp kìa lại lệ mai nhiễm nhục sin tô tạp tròn trống trọc uế vuông xy tải tô chứa cửa
ổ: bánh bi bệnh chuột cứng dịch đĩa đề điện gà khoá lợn mắt nhóm phục súng trục
ồ: ạt
ố: vàng
ốc: bươu đảo sên vít vặn xà nhồi xoắn
ôi: chao thôi thiu
ối: chao giời
ôm: ấp đồm chầm chân đùm hận trọn lấy bom
ốm: đau nặng nghén o yếu đói
ồm: ồm
ồn: ào ã ĩ
ôn: bài binh con đới hoà hoàn luyện tập nhu tồn dịch vật thi thi cố nghèo lại
ổn: áp định thoả thỏa tập thân
ông: anh bà bầu bô cha chủ cháu cụ chồng lão lớn mãnh ngoại nội nhạc táo tướng tổ trăng trời trùm thầy tơ vải bụt
ống: chân chỉ dẫn dòm điếu hút kính khói loa máng nghe nghiệm nhòm nhổ nói nước quần sáo suốt tay thép thoát thuốc tiêm thổi kim tre chờ bơ cống xả nhựa
ốp: lát la tường
ở: ẩn bạc cữ chung đâu đây đậu đợ độc đó được giá goá gần lại lỗ mướn ngoài nhà nể rể riêng tạm tại tại trần trên trọ trong truồng vậy vú vào với mức lớp tất cả hầu nhiều địa mỗi cấp xã nước các chỗ nông thôn vùng đường nơi tuổi
ơn: huệ đức nghĩa trên ích
ớn: lạnh
ớt: chuông
phá: án bĩnh bỏ bĩnh cách cỗ đám đảo gia giá giới giải hại hoại hoang huỷ hủy kỉ kỷ lệ lối luật lưới lấu ngang phách quấy quan quân rào rối rừng sản tân tan tán thai thành thế thối trận trinh vỡ vây xe dỡ đường hàng
pha: chế lẫn loãng màu phách tạp trò trộn trà bóng sương nước đèn tiếng
phà: sang
phả: hệ kí ký hương
phác: hoạ họa thảo thực đồ
phách: lạc lối nhịp
phai: mờ nhạt tàn
phái: bộ cử đẹp đoàn hệ mạnh nam nữ sinh viên yếu khiển
phải: biết cái chăng chịu chi có cách chi đạo đòn đường gió không lẽ là lẽ lúc lòng lỗi lại mặt mất môi nên ngày như rằng tội trái tay thế thời trả vạ vì việc bảo được thực tự tiến chấp nộp bồi thường đáp lập đạt trải qua thông chuyển tuân cùng đi đảm đúng chuẩn do gắn đăng
phàm: ăn là lệ phu tục tử trần
phạm: lỗi luật nhân pháp phòng sử thượng trù tội trường vi kỷ quy
phản: ảnh ánh bác biện bội chiến chủ chứng công cung chỉ diện đạo đề đế đối động đòn gián gián hồi hệ kháng khoa loạn lực lại lực nghịch nghĩa nhân phúc pháo quốc quang tác tỉnh trắc thùng thuyết tố tôn ứng ứng vệ vị xạ hồi
phán: đoán quyết bảo truyền xét xử
phân: ban bắc bì bón bổ bộ biệt bào bắc bua cảnh cấp chất chia chuồng chia công cực cách chi cục cụm dã đạm định đoàn đoạn độ đội giải giới hạch hạn hạng hào hiệu hoá hội hoạch huỷ hưởng hữu kali khai khoa khoáng khối kì kỳ kho khu lập lân liệt lò loại lớp lượng luồng lô ly minh mục nào ngành ngôi nhánh nhiệm nửa phát phái phối phó phải quyền quả rác ranh rã suất sở số tách tán tâm tầng tích tranh tử từ thân thế tỏ tuyến trần trạm tươi ứng vai vân viện vô vị vi vùng xanh xã xử xưởng cảng lũ tranh nhóm
phấn: chấn đấu hoa khích khởi son sáp trắng viết rôm trần
phần: đông đất đa lan lớn mềm mộ mười nhiều nào trăm tử thưởng thực việc lẻ cứng còn diện hồn trên dưới trình vốn này thứ mở thuế chi nội ba lợi hai đóng thi nền phát lý mộ giá tài diện kinh tiền khối bổ
phẩn: nộ
phẫn: chí nộ uất
phận: hèn sự bạc làm duyên
phập: phồng phù
phất: cờ phơ
phật: giáo đài đản học pháp lòng tử thủ ý đường
phẫu: thuật tích
phe: cánh phái phẩy phẩy
phèn: chua
phép: biện cộng chia cưới khử lạ mầu nghỉ nhân nhà nước tắc tính thử toán thông trừ vua tiên tịnh
phê: bình chuẩn chữ duyệt điểm phán vào thuốc chuẩn pha tự
phế: bỏ cầu binh liệu nang nhân phẩm tích tật thải thải truất vị vật quản
phễu: lọc
phi: chính cơ công cơ đội đoàn đảo đao giáo giới hình hành hạm hiện kim lao lý lí lộ luân lợi ngã nghĩa nghiệp nhân pháp phàm phu quân quốc sản tần tang tập tiêu tiền tuyến thuyền thực thương trường vật vụ vô lợi chính nông điểm dân cảng
phì: cười nhiêu nộn phèo đại
phí: bảo công của đăng đi dịch giao hoài học lệ lời lưu phạm sức tổn thẩm thời tiền vận phạm dịch trước nộp hạ trọng
phỉ: báng nguyền phong sức chí
phị: nộn
phía: bắc bên dưới đông nam ngoài nào này nhà sau tây trên trong trước ta bờ phải trái cuối đối đầu
phiên: âm bản chợ chế dịch gác giao hiệu họp lính ngang phiến quốc thuộc thẩm toà tòa xử hoạt giải đấu trực làm thảo đầu thứ
phiến: diện đá động loạn quân
phiền: hà luỵ lụy lòng muộn não nhiễu phức toái toái trách
phiêu: bạt dạt diêu lãng lưu
phiếu: bầu báo chi chuyển điều điện đăng ghi gửi giao khám khảo khai lưu nhập nợ thu thuế tín trình trắng tiếp thẩm trưng tự xanh xuất yêu kiểm thăm đánh lý giá kê cân mua xác hẹn kết
phim: ảnh chiếu hành hoạt khoa nhựa tài trường truyện tư
phình: to phờ
phó: bản ban cục chủ chánh cố giám giáo giáo hiệu hội khoa mặc mát mặc nháy phòng từ thác tổng thương thủ tiến trưởng tướng văn viện vụ giao chi đoàn tư bí đội chánh quản ty đô đốc đại thẩm
phò: tá mã giúp
phong: ba bao bế cách cảnh cấp cầm cho chức cố dao di độ dạng giá hàm hoa hoá họ hồi khí kiến kì kỳ lan lưu lương nhã nghi nguyệt nhã phanh phú quang quanh sát sương tặng tặng tê thanh thấp thái thần thổ thú tình toả tỏa trào trần trướng tục vân vị vũ thanh quân
phòng: ăn ban bào bệnh bị bếp chờ chống cháy cơ dịch đọc đợi gian giấy giữ gìn hạn hoá hộ học hoà họp hộ không khách khám khánh khi khuê làm lạnh lũ lụt máy mổ ngủ ngự ngừa nhì ở ốc quản phát phong sách ngừa tài tập thành thân thi thí thủ thuế thu thuỷ tránh thường tiếp tiệc tổ thường tối trà trang trọ trực trưng trừ trưởng truyền tuyến thương trị vé văn vệ xa nghỉ giáo nội kinh kế lao nông pháp kỹ nghiệp tư quân thuốc quốc thẩm tiền tổng thống chuyên dân quan nghiên
phỏng: chừng dịch đoán theo vấn sinh
phóng: đại đạn bút điện đãng hoả khí khoáng lãng mạng nhanh pháo sanh sinh sự sự tác tay thả thích thuỷ tên tới tinh túng uế vệ viên viên xạ hoả phun
phô: bày diễn tô trương tơ
phổ: biến cập cập độ dụng điểm giáo hệ họa học nhạc niệm quát thông tần chuyên thơ
phố: cổ chợ phường thị xá huyện hàng phường nghề nhỏ đi
phối: cảnh cảm chế giống hợp khí liệu kết ngẫu thuộc trí màu kết hợp phối giống hợp ghép đo thuốc
phôi: pha thai bào kim thép giấy văn
phổi: bò quản viêm
phổng: phao
phơi: bày khô mình nắng phới sấy phóng thóc nhiễm
phới: phới
phơn: phớt
phu: nhân phen phụ phỉ thê quân phen trạm trường tử xe mỏ phí quét
phù: dâu điêu dung du hộ hiệu hợp hoa phép phiếm phiếm phí sa tá tang thuỷ thủy thũng trầm trợ vân thịnh
phú: bẩm cường hào hậu nông ông quý quốc thương túc thọ dưỡng sĩ
phủ: đầu dụ định doãn đệ nhận lấp phục quyết tạng thừa xanh sóng kín tuyển ưng toàn trùm bóng bạt khắp
phụ: âm ấm ân bạc bản bếp bội cận cảnh cấp cha chú chính đạo đề đồ động gia giảng giúp hoạ hoạ huynh hệ hoàng hoạ kế khoa khoản khảo kiện lão liệu liệu lục lưu mẫu nữ nghĩa phẩm phí quyền san sản tá tải tình thẩm thân thu thuế thuộc thể thợ tùng trách trào trội trợ trương tử vận vụ xướng cấp nghịch kho lưu
phúc: ấm án đáp đức hậu hạch kiến kháo kích khảo lợi lộc tinh tra thẩm thẩm trạch tình trình thọ ân âm bồn
phục: án binh chế chức cổ chính dịch dựng dịch điền hoá hoạt hồi hưng lăn kích nguyên quốc quyền sức sinh tài tòng tang thiện thù thuốc trang tùng vị viên vụ
phủi: tay bụi
phun: khói mưa nước phún ra sơn thuốc trào hoá xăm khử
phùn: mưa
phung: phí
phùng: má mang
phụng: dưỡng mệnh phịu sự thờ hoàng
phút: chốc giây đầu cuối bù
phức: cảm hệ hợp tạp số điệu chất âm
phượng: hoàng vĩ
phương: án bắc cách châm chi chước danh diện diện đông hại hướng kế lược nam ngôn nam ngữ pháp phi sách tây tiện thuốc thuật thức trình trời trưởng tiện tích vị thế
phường: buôn bạn hội hát thợ xã săn chèo đội phố trên
phướn: cờ
phứa: bừa
pin: mặt
pháo: binh bông cao dàn đài đất đội hạm hiệu hoa kích lệnh sáng sĩ tay thuyền thăng tép thủ xạ nổ đập
pháp: bảo danh định đình điển đàn giới gia lí lý luật lệnh lệ nhân nạn quy quyền quan sư thuật tắc trị trường tướng viện vương y chế
phát: âm ban bệnh biểu báo bóng bổng canh cáo chán chẩn chèo chiếu cho chương cuồng đạt dẫn dục điên điện đoan đi động đơn đường dương diễn giác giải giá giấy hành hàng hiệu hiện hoả hoả hoá huy hùng huy hoàng khiếp kiến lộ lệnh lưu lương mại minh ngôn nguyên nguyện nóng nổ nhiệt nhờn phì phối quang quà rẫy sáng sinh sóng sốt súng sự tác tài tán tang tâm thanh thưởng thân tiết tiền tích triển tờ tướng tướng tin tiếng tín tướng vãng vấn xạ xuất xứ thải đạn
phạt: đền góc giam mộc nặng tiền tù vạ vi việc cảnh hành bổ chậm hợp cải thế nguội đến bằng
phăng: phắc teo
phẳng: lặng lì phiu
phắc: im
phẩm: bình cách cấp chất chức giá hạnh hàm loại màu phục tiết tính trật trật tước vật vị giá nhuộm cơ
phẩy: tay
phiếm: chỉ luận đàm
quá: bán bộ chén chừng cảnh cố giang giờ đà đáng đát đỗi độ hạn hải khích khứ khổ khó kì kỳ lắm lời lứa mức nhiều niên quan quắt quá quan sức tải tay thể thế trình trớn trưa tuổi tội trọng trễ ưu vãng xá mười ba hai
quả: báo bóng bom cảm cân cáo cầu chuỳ cấm đất đấm đoán đồi đúng đu đấm là lắc mìn nhân nhiên núi phạt phụ phúc quyết tang tạ tim thật thận thể thực tình tay ngọt
quà: bánh biếu cáp cưới quê sáng tặng vặt cho tết lưu
quạ: đen
quái: ác dị đản gở gở kiệt lạ nhân thai thú vật
quai: bị búa hàm nón dép
quan: ải chế chủ chức cách cảm chiêm chiến dạng điểm điền giai giới giao hà hàm hại hầu hệ họ hoài khách khâm lại lang lễ lộ liêu lại lộc ngại nghè nha niệm ôn phương phụ sát sát san sự tài tâm tiền tước tước tham thanh thầy thuế thuộc thông toà tòa trường trọng trắc trị tri trấn trường viên văn võ vụ yếu ải
quán: ăn ba bia cà chủ cơm hàng nước quân quân rượu thế tính tính triệt tẩy trọ từ xá xuyến internet bar
quản: bút chế đốc đạo gia giáo hạt huấn lí lý ngại ngục ngại nhiệm thúc tượng trị trang ca chi lĩnh
quang: âm ảnh cảnh cầu chất cao đãng điện đăng dầu gánh hợp hoá hoạt học huy hiệu minh năng phổ phục phân quác quẻ thông tuyến trình tuyển tử vinh tuyến trắc
quảng: đại bá cáo canh giao trường thức châu
quãng: âm cách đời đường ngắn trường giữa thời
quàng: khăn xiên
quáng: gà
quanh: co năm quẩn quanh quất mình vùng vấn khu
quánh: đặc
quạnh: hiu vắng quẽ
quát: mắng nạt tháo
quạt: bàn cánh điện gió hòm mo nan thóc thông trần hút
quay: cóp cuồng cuồng đầu đi giáo lại lưng lơ lui mặt ngoắt phim quắt quanh ra tròn trở vòng về vào xe
quắt: queo quéo
quặn: thắt
quăng: bỏ lưới ném quật
quằn: quại
quặng: mỏ sắt thiếc
quắc: mắt thước
quân: báo bài bị binh bình bưu cảng cảnh cách ca cấp chế cán chủng chủ chính cơ công chúa cờ dân dịch doanh dụng đoàn địch đội điền đồ giới gia giáo hàm hạm hành hiệu hồi huấn hùng hàng kế khí khu khuyển kị kỳ kỷ lệnh lực lính lương luật lịnh lệ lược mã mệnh nhạc nhân nhu pháp phân phí phiệt phong phục quản quan quyền quyền sĩ sở số sự sư ta tá tịch thần thù trang tử tình trang trị tướng tước trường thường trấn uỷ ủy viện vụ vương xưởng y y tăng địa
quần: áo bò chúng cư chúng đùi đảo hợp hội hôn lạc lót ngựa tây tụ tập thể vợt thoa vợt
quẩn: chân quanh trí
quẫn: bách trí
quận: chúa công huyện lị trưởng uỷ uỷ ủy vương đoàn
quấn: quít quýt băng
quầng: mắt sáng
quất: cảnh roi
quây: quần rào
quầy: bán hàng thuốc thu lễ tiếp
quậy: phá
quấy: nhiễu phá quả rầy rối
quật: cường khởi ngã ngược
quét: dọn sạch sân tước vôi mã đường lũ
quẹt: diêm
quen: biết chân hơi lệ mắt mặt mùi nhau nết thân thói thuộc tay việc
quèn: quẹt
quê: cha hương kệch mùa ngoại nhà nội quán mẹ choa
quế: chi hồi
quên: bẵng đi khuấy lãng mình lửng mất ơn
quệ: kiệt
quen: thuộc
quệt: quạt
qui: chế định hoạch luật mô trình
qua: cầu chuyện đời đường đêm khỏi lại lại loa lòng mặt ngày nghe quýt quýt tay thì trung truyền tết bưu các đó thực kiểm việc hệ mạng đây công nhiều dịch địa ngân
quy: cách chế chiếu chính chuẩn chụp củ cho chế cũ định đổi đầu đồng đưa hàng hồi hoạch hội hoạch hợp hướng hoàn kết lát luật mô mộ nạp ngoại nguyên nhóm nhập phạm phục phạt phép quyền tắc tập tụ tiên tội thuận thành thân trình trình trách tròn ước về vào ra nạp
quỷ: kế quyệt sứ sa thuật thần dữ
quỹ: bảo công đạo dự đầu đen đất điểm đền hội hưu khuyến lương ma tích tiền tiết tình tín trợ tương viện vốn phúc từ thi phát hỗ nhà khen bình bảo phòng quốc thời chi thu
quý: báu hiếm hiển hoá hồ khách khen kim mến nhân phái phẩm phi quốc quyến quyền sách san tộc trọng tướng tính tử thể tế tiểu vật vị này trước sau đầu cuối bà ông đơn
quị: luỵ ngã
quỵ: lụy luỵ ngã
quỳ: gối lạy
quyên: góp giáo sinh tiền sinh trợ cúng
quyến: luyến rũ thuộc dỗ
quyền: anh binh bính bầu biến công chức cao chủ dân hạn hành kế hưởng hạn lợi lực môn miễn năng nghi pháp phép phủ quý riêng rơm sáng sống sinh sở thần thế thừa thuật tác tể tham thanh trị trượng tự tự tài uy vụ vị yêu sử con dân được bảo bề tố khiếu tự tư truy cá và đi lập nhân
quyết: án chiến chí định đoán đấu liệt nghị sách sinh tâm thắng tử toán toán thi tử toạt ý trạng đi
quyệt: quỷ
quynh: quýnh
quýnh: quáng lên
quốc: ấn báo bảo ca chủ dân doanh dụng đạo đảo gia giáo hiệu hoa học hồn họa hoạ hội huy hữu hoá kế kế khánh khố khí kì kỳ lập lễ lộ luật mẫu nạn ngoại ngữ nội nhạc pháp phòng phục quyền sách sỉ sắc sử sư sự tế tang tặc tịch tiếp tính thể thư tổ tệ trạng trái tuý tử tử vương vụ văn yến ca
quở: mắng trách phạt
quơ: quàng
quyển: sách vở sổ một
quăn: queo
quắp: vuốt
quặp: râu
quệ: lực
`;
