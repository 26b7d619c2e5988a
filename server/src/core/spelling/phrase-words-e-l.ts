/** Words of two syllables by their first one, e to l. */
export const WORDS_E_L = `
e: dè lệ ngại thẹn
ế: ẩm hàng
ép: buộc duyên giá uổng cọc
êm: ái ả đềm đẹp xuôi thấm
ga: tàu ra
gà: con giống vịt đồi thả
gác: cổng máy xép lửng bỏ
gạch: chân dưới đầu nối lát ngói nung xây đá đít tên xoá bỏ
gạn: lọc
gánh: chịu nặng vác hát nợ
gạo: nếp tẻ
gạt: bỏ gẫm
gai: góc mắt
gan: bàn dạ góc
gang: tấc thép
ganh: đua ghét tị
gào: thét
gắn: bó chặt kết liền máy mác biển với chip
gắng: gượng sức
gắt: gao gỏng
gặp: gỡ khó mặt may nạn nhau phải
gặt: hái
gấm: vóc
gần: đây đến gũi kề nhất như xa hết bằng nửa dân
gấp: bội đôi gáp khúc rút ba nhiều
gật: đầu
gây: ảnh chuyện dựng gổ hại hấn khó lãng mất mê nên nợ nghiện ra rối sốc sự tai thiệt tổn gắt quỹ ô phiền bất nhiễu ồn cháy thương bệnh
gầy: còm dựng guộc yếu
gãy: đổ gọn
gậy: gộc
ghe: thuyền
ghé: qua thăm mắt vai
ghen: ghét tị tuông
ghép: đôi tạng nối lớp cây
ghê: gớm rợn sợ
ghế: đá đẩu ngồi
ghi: âm bàn chép chú công danh điểm đậm hình lòng nhãn nhận nhớ rõ số sổ tạc tên thu vào nợ đầy giảm tăng trong
gia: ảnh bảo bội cảnh cầm chủ chủng công cố cường dụng đạo đình giáo giảm giảm hạn hệ nhập phả phả phong phụ quyến sản súc sự tài tăng tăng tộc thế thất tốc trọng truyền trưởng tư vị
già: cả cỗi làng lão nua yếu hoá trẻ
giá: bán buốt cả cân chào cố cổ cước đất đỡ gốc hàng lạnh mua như ngọc niêm rét rẻ sách sàn thành tham thị thuê tiền treo trị trần trúng vé vốn vẽ vàng khởi bìa
giả: cách danh dạng dối định hiệu làm mạo sử thiết thử tạo thuyết trá tưởng trang
giác: độ mạc ngộ quan
giai: cấp điệu đoạn nhân phẩm tầng thoại điệu
giải: cứu đáp độc đoán khát khoa khuây lao mã ngân ngạch ngũ nghệ nghĩa nghiệp nhiệm nhất nhiệt nguyên oan pháp phẫu phóng phương quyết quân quyết tán tích thể thích thiên thoát thuyết thưởng toả toán trí trình trừ trừ tội vây vô xuất quần ba nhì truyền khuyến bài
giải: ngân phóng
giám: binh định đốc hiệu hộ khảo mục ngục quản quốc sát thị thủ
giảm: áp biên bớt chất chấn cân dần đau đi đáng đều giá khinh lũ lưu mạnh mức nghèo nhẹ ngừng phát phát phí phân phiền sâu sút so số sốc tải thải tỉ tỷ thiểu tốc tô tội trừ thuế tối xuống xóc thuế chi nhanh án cân tổng còn khoảng xuống rõ hơn
gian: ác dâm dối giảo hàng khổ khó lao lận manh nan nguy nhà nịnh phi truân tà tham thần thương xảo hiểm
giãn: cách nở nợ dân việc
giản: dị đơn đồ lược tiện yếu
giảng: bài dạy đạo đường giải hoà khoa viên văn nghĩa
giáng: cấp chức hạ hoạ sinh
giành: giật lại lấy quyền thắng được giải chính độc
giao: ban bán bóng bộ cảm canh ca cấu chỉ chiến diện dịch diễn dự đất đấu điểm đoạn du động giấy giữ hảo hàng hiếu hoà hoàn hội hợp hưởng hữu kèo khoán kết lộ lưu mùa mặt nạp nghĩa ngân nhận nhiệm nộp phối phó phong quyền rừng ruộng tài tế thiệp thoa thông thừa thời thuỷ thương tiếp tranh tranh ước thầu trách việc vốn chỉ chủ cho trực tuyến về lại biên sở kế mỏ
giáo: án chức chủ cụ dân dục điều đường đồ giới hoá hoàng hội huấn khoa khu lí lý luật phái phẩm phận phụ sĩ sinh sư trình trưởng tu viên vụ xứ họ
giáp: chiến công hạt lai lá mặt ranh danh tết trận giới biên sát khẩu
giàu: có mạnh nghèo sang đẹp hơn lên
giày: dép vò xéo
giăng: bẫy
giằng: co xé
giặc: giã ngoại
giặt: giũ là
giấc: mơ ngủ mộng
giấm: dúi
giậm: chân
giận: dỗi dữ
giấu: giếm diếm kín nghề
giấy: bạc báo bảo bút căn chứng đi đăng đề giới gọi hẹn in kẻ khai kết khám lộ lụa màu má mời mực mua nhận nháp nhám nợ phép phó rời sáp tờ than thấm thông trắng triệu tuỳ tiền uỷ vay viết vụn xác chuyển xuất uỷ cam thi nghỉ
gieo: cấy hạt mạ mầm trồng vần quẻ sạ
giếng: khoan khơi nước đào
giết: chết hại mổ người
giò: chả lụa
gió: bão lùa lốc mùa mưa xoáy giật
gioăng: cao
giỏi: giang nghề việc nhất
giòn: giã
giọng: điệu đọc hát nói
giong: buồm
giọt: nước máu
giỗ: tổ tết
giồng: cây
giống: cây con lai loài má mới mẹ nhau nhãn nòi như nuôi hệt lúa bò vật cái đực
giới: chức chuyên cầm đầu hạn hữu khoa luật nghiêm nữ quan sĩ sinh sử tăng tính thiệu trí trẻ tuyến từ văn y chủ đoạn bản
giở: giọng quẻ trò
giục: giã
giúp: dân đỡ ích sức việc nhau cho
giữ: chân chặt chỗ chức đất gìn giá gìn kẽ kín lại lấy lời miếng mình mồm nguyên nghiêm nước nếp rịt thăng trật trẻ vai vững ý rừng xe nhịp đúng
giữa: chừng kỳ trưa đường nhiệm các hai
giường: bệnh chiếu mối ngủ
giương: cao cờ
giờ: cao chết chót công dạy đây địa giấc học hành hè hoàng làm lên mở nghỉ này ra tan tốt trưa vàng tàu trực lao hội mùa thứ
giật: cấp dây gân giải lùi mình nảy tít tạm điện
gò: bó đất ép má
gom: góp nhặt rác
gói: bánh bọc bưu ghém hàng gọn kỹ mua thầu tín vay quà
gọi: cửa dạy điện đóng hồn là lính mời nhập ra tên thầu thêm to tòng vốn chung
gọn: ghẽ gàng lỏn nhẹ
góc: cạnh chết độ khuất nhìn nhọn phố tối vuông
góp: chuyện gió mặt nhặt phần sức tay tiếng tiền vốn vui ý vào lại cổ giống quỹ
gót: chân
gỗ: dán lạt lậu lim quý rừng ván tròn xẻ tạp
gốc: gác rễ tích phần cây từ văn
gối: đầu đất chăn vụ
gồm: có thâu các cả
gồng: gánh mình
gộp: lại chung cả
gỡ: bỏ gạc rối vướng khó
gợi: cảm chuyện lên mở nhớ ý ra
gợn: sóng
gợt: bỏ
gục: ngã
guồng: máy quay
gửi: gắm giữ góp hàng kèm lại lời nhận quà tặng thư tiền trả về vọng xe đến lên qua cho bản công qua kho báo
gươm: đao
gương: cầu chiếu lồi mẫu mặt sáng soi vỡ điển người tốt
gượng: gạo ép
hả: hê
ha: hả
hà: khắc hiếp khẩu lạm bá hơi tiện tất
hạ: bệ bì bộ cánh cấp chức du đẳng điền độc đường giá gục hoả huyền huyệt lãi lưu lệnh mình mức màn nghị nguồn nhiệt nhục phóng quyết sĩ sinh sát tay tầng tải thấp thế thổ thuỷ tiện thủ tuần tứ
hài: cốt hoà hước kịch lòng đồng nhi
hái: hoa lượm lộc quả
hải: âu cảng chiến dương dăng đảo đăng đoàn đồ hà hành khẩu lí lý lục lưu ngoại phận quan quân sản sâm sư tặc trình triều vận văn vực vị đội
hại: dân nhau nước người của
hàm: chứa hồ lượng oan ơn răng số súc thụ ý ếch dưỡng tướng cấp ngoại
hãm: hại hiếp phanh thành
ham: chơi học hố mê muốn hiểu thích
hám: danh lợi
hạm: đội trưởng tàu
hàn: gắn huyên lâm vi xì sĩ đới điện nhiệt
hán: học nôm tự
hạn: chế chót điền định độ hán lệ mức ngạch nộp sử mặn hẹp trả
hãn: hữu
hang: đá động ổ hốc
hàng: binh cấm cây chợ chục đầu đợt cột chữ cột dãy dệt hải hiệu hoá hóa họ không loạt lậu lối mã mẫu năm ngày ngàn ngang ngũ nghìn nội nước phố phục quán rào rong rởm rượu sách tháng thịt thật thủ tiêu tồn tuần trăm triệu tiền trên quý giờ hoá giả nhái xóm ghế dự dọc lang nhập xuất bán vạn chữ thư cứu dân cá nông dài lẻ quà
hạng: mục nhất nặng mặt ba nhì bét sang cơ
hành: binh chính chức cước dinh động giả hạ hình hung hương khách khất hành lang lạc lậu lễ lí lý nghề nghiệp pháp quân quyết sự tinh tỏi trang trình tung văn vi xử xác
hạnh: kiểm ngộ nhân phúc
hao: hụt kiệt mòn phí tổn tốn hớt
hào: hiệp hoa hùng khí kiệt lũy luỹ nhoáng phú phóng quang sảng
hảo: hán hạng tâm ý hớn vọng
hão: huyền
háo: hức danh thắng
hạt: nhân giống nhỏ thóc điều muối mầm tiêu cà kiểm nước giao
hát: ca bội chèo hò múa quốc xướng tuồng xoan
hàn: gắn
hay: biết chưa dở giận hoặc học ho hớm hát là lắm sao không nhất hay ho
hãy: còn
hăm: doạ dọa hở
hăng: hái hái say tiết
hằng: ngày năm tháng số hà quý nga tuần kỳ sáu
hắt: hiu
hậu: bối cần chiến chứng cung cứu địa đài đậu đãi duệ hoạ hoạn kiểm kì kỳ mãi môn phẫu phi phương quả sản sự tạ thế thuẫn trường tuyển vệ vận cổ mua giải chấn hĩnh covid
hân: hạnh hoan
hận: thù
hầm: chứa hố hào lò mộ mỏ ngầm trú than ủ đường cầu rượu khí
hâm: mộ nóng
hấp: dẫn hối háo lưu lực thu thụ tấp phụ thấp
hẩm: hiu
hất: cẳng
hầu: bao cận chuyện đồng hạ hết họng khắp cần như toà tòa
hè: phố hội này
hé: lộ mở
hẻm: núi
hẻo: lánh
hèn: hạ kém mạt nhát yếu
hen: suyễn
hẹn: hò ước ngày gặp giờ trả
hẹp: bề hòi lượng ngòi
hệ: lụy luỹ luận đào điều điều động luỵ phái quả quy số sinh thập thống thần tộc tiêu trọng trị từ toạ miễn vận
hếch: hoác
hết: cách chỗ cỡ dạ đường hạn hiệu hơi hồn hồi khả lòng lời lẽ lượt mực mình mực năm nạc nhẵn nước lực phép sạch sảy sức thảy thời thuốc tiệt tiền tháng trơn tuổi tội ý việc vốn quý sức ngày dịch kinh giờ cả
hi: hữu sinh vọng
hí: hửng hoáy hoạ kịch trường
hỉ: hả nộ sự
hiếm: có hoi khi muộn thấy
hiểm: ác địa độc hoạ hóc nghèo nguy trở yếu hoạ
hiềm: khích nghi
hiên: ngang
hiền: dịu đức hậu hoà khô lành minh lương tài thảo thục triết từ
hiến: chương dâng đất định kế máu mình pháp tạng tặng thân tế binh hiến mô kế xác
hiển: hách hiện linh nhiên thị thánh vinh đạt
hiện: có diện đại đang đạt giá giờ hành hình hữu kim nay nguyên ra tại tình thân thời thực trạng trường tượng vật vẫn thực đang tượng nguyên chưa
hiếp: dâm đáp
hiệp: định đoàn đồng hai hội lực nghị phụ sĩ tá tác thương ước vần thông biện hoà
hiểu: biết dụ lầm nhầm nghĩa nổi nhau lòng rõ thấu thấu tình
hiếu: chiến danh động dục đễ hạnh hỉ hiền học khách khí kì kỳ kính nghĩa sinh sự sự thảo thắng thuận trung
hiệu: buôn chỉnh bộ chính chuẩn cầm chỉnh dụng đính đoàn ích lệnh lực năng nghiệm ngạch phó quả quản sách suất thuốc trưởng triệu ứng uý vàng tư
hiu: hắt
hình: ảnh án bóng bầu chữ chóp chuẩn dáng dạng dong dung hài hoạ hoạ học hộp khối khuyên luật mẫu nộm nón nổi phạt pháp phẳng quạt sự thái thành thang thể thế thoi thù thức tích tố tròn trụ trạng tượng trình vẽ vị vóc vuông khắc nền thần cầu
hít: thở vào
hò: hét hẹn khoan reo vè
ho: khan he lao
họ: đạo đồng hàng hẳn lang mạc nội ngoại tên tộc vua đương
hoa: chanh cương đồng đăng hậu hoè hồng hoét hòe khôi kiều lá lan lệ lợi màu mắt mặt mĩ mỹ mai ngữ nguyệt quả râm tai tiêu tình văn tươi viên cúc sen đào kì sữa
hoá: chất công dầu dược đá đơn độc giá giải học lỏng mĩ mỹ nghiệm phẩm sinh sinh thạch thân thành trang trị trường vàng vôi xương vệ tổ lý đàm
hoà: âm bình đàm đồng điệu đàm giải giọng hảo hợp hoãn hội khí kết khúc lẫn lưới mạng mình mục nhã nhạc nhập nhạt nhịp nhã nguyên phóng quyện tan tấu thuận thượng tiếng trộn trưởng ước vốn xát bình cả đồng đồng kịp lưới máu
hoạ: hoằn hình lại may mi sĩ tiết hoạn vô phúc phẩm
hoả: diệm điểm hoạn hoạn hình lò lực mù ngục pháo phóng táng tiễn thiêu tinh tốc xa châu lôi tuyến đầu hoãn công mai
hoàn: bị cảnh cầu chỉnh công cốt đồng hảo hồn kiếm kết không lại lương lưu mĩ mỹ nguyên ngân nhập phí sinh tất tất thành thiện tiền toàn trả thuế tục ứng vốn vũ tất tỵ tạm thổ thuế trái đơn tán thuê
hoãn: binh lại nợ xung việc thi
hoan: hỉ hô lạc nghênh nghinh hỷ tất
hoán: cải chuyển dụ đổi vị
hoạn: lợn lộ nạn quan
hoang: dã dại đàng đảo đường hoác mạc mang phế phí sơ tàn toàng tưởng vắng vu hoá liệt dâm địa
hoàng: cung đạo đế gia hậu hôn kim kì kỳ oanh phái thành thái thân thất thượng tộc triều tuyền tử hạc yến cầm
hoảng: hốt loạn sợ vía
hoạt: bát cảnh chất ngôn động hình hoạ hoạ họa khẩu kê lực tính
hoắc: loạn
hoặc: giả là có không
học: bạ bạn bài bán bổ bổng chế chính chữ cụ cấp đánh đòi đức đường đạo đến gạo giả giới hàm hành hạnh hỏi hội hát khu khoá khẩu khối kì kỳ làm lại lên lệch liệu lí lực lóm lõm lực mót nghề nghiệp ngoại nhóm ôn ở phái phần phí phiệt phẩm sinh sĩ sử tập thành thầy thêm thi thuật thuyết thuộc thức trình tốt trò trường tủ tiếp trên tiếng tụ vẹt vấn vần vụ việc vị viên viện xá hè đêm lực liệu
hói: đầu
hỏi: bài cung dò đáp đường gặng han lại mua mượn nợ thăm tội vay vặn vợ xin xoáy ý
hòm: phiếu thư thùng
hòn: đá đảo đạn núi non
hòng: chống gì
họng: súng
hóng: gió hớt mát chuyện
hỏng: bét hóc kiểu máy mắt việc
họp: báo bàn ban chợ chuyên đại giao hành hội kín lớp mặt phụ phố thôn thường trù tổ xóm tổng sơ trực toàn tiếp đột hội kỳ
hót: rác
hô: hào hấp hấp hoán hố khẩu ứng
hồ: bơi chứa đồ điệp hải hởi lô lơ li nghi nước quang sen sơ thuỷ tôm tiêu nuôi đập ao treo lắng
hố: bom ga rác sâu xí móng tiểu sụt
hổ: báo chúa lửa mang ngươi phách thẹn trướng phù
hộ: cá chiếu chợ danh dân đê gia giá hộ kinh khẩu lí lý mệnh nghèo nông pháp phố sản sinh tang tịch tống thân thành thân thần tịch trì tư trợ vệ lập dùng cận mới tiêu chính ngư sử nuôi trồng
hỗ: động giá trợ tương
hôi: của hám tanh thối
hồi: âm ấy cố cư cứu chuông cuối đáp đầu đó giáo hộp hương họp hưu hương kí ký kết loan môn niệm nào này ngữ nhỏ phục quang quy sức sinh tâm tỉnh tụ tưởng tố thứ trước trang tỵ văn xuân vị lưu
hối: cải hả hận lộ lỗi thúc tiếc suất phiếu đoái lộ
hội: ẩm báo buôn chẩn chợ chứng chiếu công diễn diện đàm đình đoàn đồng đủ đua giảng hát hè hoạ hoá họp hội kết kiến kín làng lễ lâm luận lý mùa ngộ nghị nghề nhập nhóm nữ ngành ngộ phí phụ phường quán quân sinh sở sách tâm thao thảo thánh thẩm thi thề thoại thương tề thứ tụ trại trưởng trường từ tưởng ước viên vật ý xuân tuyển chính người phó khuyến bảo cựu
hội: nông
hôm: kia mai nào nay nọ sau qua trước
hôn: hít lễ mê nhân phối quân sự thú thư ước trầm
hồn: hậu nhiên phách vía
hốn: hển
hỗn: chiến chiến độn hào hợp láo loạn mang quân số tạp xược canh giao
hồng: cầu binh bạch hào hạc hoàng hoang hộc nhan ngoại phúc quân tâm tập thập thuỷ trần thạch y đào vệ
hông: cho
hộp: cơm đen đựng số sọ thư quà nối
hốt: hoảng bạc rác hụi
hốc: hác mắt đá
hộc: tốc
hơi: ấm đất độc hám men men hướng ngạt nóng nước quá thở thừa tiếng chậm ngắn
hờ: hững
hở: cơ hang hàm lợi nách ngực
hớ: hênh
hời: hợt
hợi: năm
hơn: bù cả hẳn hết kém là một nữa nhiều thế thua thiệt trước ai hai bao
hờn: dỗi giận
hỡi: ôi đồng
hớn: hở
hớt: hải
hợp: âm ca chất chuẩn cách cẩn đồng đề điểm doanh gu hiến hoà kim khẩu khí lí lý lệ long lưu lời lực mốt nhất pháp phần quần quy quy sức tác tấu tan thành thể thoả thời thời thức thửa tình tố tuổi tuyển vệ ý xướng thiện vốn xã phong cho đồng long với nhất
huấn: dụ học luyện lệnh thị tinh
huân: chương tước công
hú: hồn vía
hùa: theo
huề: vốn
huých: nhau
huynh: đệ trưởng
huỳnh: quang
huỷ: bỏ diệt hoại hôn niêm án
hủy: bỏ diệt hoại niêm hôn
húc: đổ
hung: ác bạo dữ đồ hãn hăng hiểm khí phạm tàn thần thủ tợn tin hoang
hùng: biện cường dũng hậu hổ hồn khí mạnh tráng tài vĩ vương
hủ: lậu tục bại
hụt: chân hẫng hơi thu
hút: bụi chích chết hồn khách máu mật thuốc vốn ẩm cát
húy: danh kị
huyên: náo
huyền: ảo bí cơ diệu hoặc phù thoại sử
huyện: đảo đoàn đội lệnh lị lỵ nhà trưởng uỷ đường miền
huyết: áp cầu hư học lệ khí mạch quản sắc thanh thống thư tương tộc thanh
huyệt: mộ đạo
huyệt: vị
huy: chương động hiệu hoàng
hư: cấu danh hao hại hèn hỏng không nát nộp số tật thực vị vô hoại
hứa: hẹn hôn suông
hững: hờ
hửng: nắng
hưng: phấn phát thịnh vong khởi
hứng: chịu khởi thú tình trí tứ nước
hương: án chức cống đăng đồng hoa hỏa hoả hào khói khoán khói lân liệu lộ nhu nồng quê sắc thôn thơm trầm trời trưởng tục ước vị
hưởng: dụng lạc lợi lộc lương thọ thụ ứng ưu phúc chế trợ thừa
hướng: dẫn dương đạo đích đi đến lên nội nghiệp ngoại tâm thiện thượng tới về đông tây nam bắc gió
hưu: bổng chiến non trí canh
hươu: nai sao
hữu: ái bang cơ cảm cánh chí cực danh dụng dực duyên hạn hảo hiệu hình hiệu ích khuynh quan nghị ngạn sinh tình tính trách thần thuỷ ý dực
hy: hữu sinh vọng
i: ốt
ỉ: eo ôi
ích: dụng kỉ kỷ lợi nước tắc mẫu
ì: ạch
im: ắng bặt lặng lìm
in: ấn ảnh chữ dấu đậm đen đúc hệt hoa lại lụa máy nghiêng ngoài sao sách trên thạch ra màu trực ngang
inh: ỏi
ít: hôm khi lâu lời nào nhất nhiều nhiều nữa ỏi ra thấy tuổi người hơn có học khi nói
kê: biên đơn giao khai khống kích lại toa thêm cao
kể: chuyện cả cho cứ công khổ lể trên tội từ ra trường
kẻ: cắp chợ cướp địch gian hở lạ khác nào ô phản thù trộm vạch xấu
kè: đá sông biển chống
kẽ: hở nứt
kém: cạnh cỏi chất hèn hiểu may phẩm phát sút thế tiến xa hơn hiệu năng
kèm: cặp cặp giá hồ mẫu nhèm theo danh bản
kèn: cựa trống hiệu
kẻng: báo
keo: kiệt sơn
kéo: bè co cánh cờ chân dài dãn dần đến đổ giãn gỗ gần lê lưới lại lui pháo quân rốn sập sợi tay theo xe về xuống dây giảm lên điện
kẹo: bánh
kẹt: cứng xe đường
kế: cận chân hoạch hoãn nhiệm nghiệp sách sinh sau thế thừa toán tiếp tục vị bên mẫu
kê: khai
kề: bên cận cà vai sát
kênh: đào kiệu mương rạch tưới tiêu thông truyền thuỷ dẫn xáng nội bán
kềnh: càng
kết: án băng bạn bè cấu cục chặt cuộc chuyển cườm cỏ dính duyên dư đoàn đôi giao hôn hạt hợp khối liên liễu luận lại mạng nạp nối nghĩa nghĩa quả tập thân thành thúc thảm tinh tội toán tóc tủa trái tụ tụ tử từ ước vốn sổ xuất tinh
khá: đông đẹp giả giỏi hơn khen lâu lớn nhiều phổ tốt lên trở rõ cao
khả: ái dĩ dụng kính năng nghi ố quan thi tín biến kháng hội
khai: ấn bậy báo bút căn chiến chi cuộc diễn đao đề giảng gian giả giới giáo hoá hoả hoa hoang hải hấn hội kênh khống khoáng khẩu khiếu khoá khai lậu lập mạc màn man mỏ mạc mương móng nhận nhãn nhầm nghiệp niên phóng phá phát phá phương phát quang quật quốc sáng sinh sinh sơn sân tâm tạo thác thai thị thiên thông thuế thác thuỷ tổ tiệc triển trường trừ trí tử tuyến từ vị vụ xuân xe ý rõ chung trương cung mạc
khái: lược luận niệm niệm quát toán tính
khán: đài giả thính hộ
khan: hiếm tiếng cổ
kham: khổ
khám: bệnh chữa chứng điền đường định đồ đố lâm lâm nghiệm nghĩa nhà phá phụ răng sức tổng thai thử tử tuyển xét xử nghĩa xe sàng người
khản: tiếng
khang: kiện trang an
kháng: án chiến chỉ cáo cự đàn khuẩn lệnh lũ nghị nguyên nạn phân sinh thể thuốc sâu điện
khảng: khái
khánh: chúc kiệt tiết thành hạ
khao: khát quân thưởng
khảo: cổ chứng cứu dị đính hạch luận nghiệm nghị quan sát tra thí thích vấn cung hướng
khát: khao khô máu nước vọng nước tình
khác: biệt chi gì hẳn là lạ nào nào nhau thường xa với so nhau loại lúc nữa
khách: du hàng hứa khứa khí khí mời lạ quan quý quen sáo sạn sĩ thể thơ trọ vãng mua đến thuê nước điếm hàng
khay: giấy trà
khăn: áo gói mặt quàng tay tang trải đỏ
khăng: khăng khít
khẳng: định khái khiu
khắc: bạc chế cốt chữ dấu đậm ghi hoạ hoạ họa khoải khổ kỷ khe nghiệt nhập nổi phục sâu tinh tỉ tạc trừ
khắp: các nơi chốn cả mọi miệt ngả trong trên
khắt: khe
khâm: liệm phục
khấn: vái
khẩn: cầu cấp hoang khoản khoản thiết trương nài nguyện trì mật ý
khập: khiễng
khấp: khởi khểnh
khất: lần nợ sĩ thực
khâu: vá đột giao nào
khấu: hao trừ đầu giảm
khẩu: cái chiến cung độ đội đoàn hiệu hình kí ký khí lệnh lương ngữ nghiệp phần phật phục súng thuật tá tài tâm trang truyền vị trang
khe: hở khắt suối núi
khéo: kéo léo tay
khép: cửa kín lại mình nép tội vòng
khen: chê ngợi tặng thầm thưởng cao đột cống
khét: tiếng lẹt
khê: đọng
khế: ước ẩm chua
khêu: gợi đèn
khệ: nệ
khi: bấy đi đó không nào nãy này quân trước xưa bao cần có được đang đã thấy
khí: chất chất cụ dầu điện độc độ động gas giới hậu hiếm hoá khái khổng lực nén ngắn nhạc nghĩa nghiệt nhà núi phách phế quyển quản phòng quan sắc sinh số tài tàng thái thải thế tiết tĩnh trời tượng than đốt thiên cười hoả lò vũ
khích: bác bế lệ tướng
khiếm: diện khuyết nhã thị thính khuyết
khiêm: cung nhã nhường tốn nhượng
khiến: cho nên trách
khiển: trách tướng
khiêng: vác
khiếp: đảm nhược sợ vía
khiếu: hài kiện nại tố oan thẩm mỹ tố nại
khiêu: chiến dâm gợi khích khiêu khích vũ
khinh: bạc bỉ binh khi khỉnh kị kỵ mạn miệt nhờn rẻ suất thị thường xuất khí
khít: khao khịt
kho: bãi bạc báu dự hàng lẫm lưu lương quỹ quân sách tàng thóc thuốc tiền tư vũ xăng đạn dữ trữ vật lạnh chứa tàng ngoại tạm
khó: bảo bề chịu chơi coi chữa chơi dạy dễ đăm đỡ đẻ giải gần hiểu hòng học khăn kiểm lòng lường làm mà nhai nhằn nhất nhịn nhọc ở nói nuốt nghĩ nghe nhớ phai quên ra tả tin tính thở trôi thoát vượt xử tiêu nghèo lường thu
khoa: bảng cấp chân chú cử danh dược đại giáo học khám mục nghệ ngoại nhi nội nghi phòng sản sư tay thi trưởng trương hoc xét
khoá: cửa đề đào họp học luận kín luật miệng lễ mật sau số sinh sổ tay thắt trái trình trước trẻ kết trên van
khoác: lác áo vai
khoai: lang mì sắn tây môn
khoái: cảm chí khẩu trá lạc
khoan: dung dầu địa hoà hồng khoái giếng hậu lượng nhượng nhặt thai thứ thủng thăm nhồi tay
khoán: chui gọn hộ ước việc sản chi trắng kinh quỹ quản
khoản: đãi đó mục nợ nào này tiền thu chi vay đóng kinh nộp viện trợ
khoang: hàng tàu miệng
khoáng: chất đạt hoạt hậu sàng sản vật tính đãng
khoảng: cách chân chừng giữa không lặng lùi lớn thời tối trống vài gần năm
khoanh: tay tròn vùng nuôi lại vẽ nợ
khoảnh: khắc đất
khoe: khoang mẽ tài
khoẻ: khoắn mạnh
khỏe: khoắn mạnh
khóc: lóc than
khói: bụi hương lửa thuốc lò
khỏi: bệnh phải nói hẳn
khổ: ải áp cực dịch đau độc giấy hạnh hình học luyện não nạn nhục sai sở tâm thơ trận tội tứ chủ cho
khô: cằn cạn cứng dầu đét hanh hạn hạn héo khan khốc ráo mộc hạn nóng lạnh
khố: rách
khôi: hài ngô nguyên phục vĩ phục
khối: cảm chất kẻ lượng phố tình u thi đua học cơ Đảng óc đảng hình việc liên trưởng doanh nghiệp dân
khốn: cùng đốn khó khổ nạn quẫn kiếp
khôn: hồn khéo ngoan lường lớn nguôi vặt thiêng
không: ai ảnh bao biên bằng bõ can chắc chuyên chiến chế chỉ chừng cố cánh có dám đáng đâu đầu đều đúng đủ đoàn đổi được gian hề khí kích kể kém kịp lực lẽ lưu màu may một ngờ ngớt ngừng nhất nhận nhỏ nên nơi nhạt phận phân phải phép phục phí phục quân quân quá ra rõ sao sót tặc tập thành thiếu thể thôi thu tưởng trung trọng trả trừ vận xong xác yên xa
khống: chế chỉ
khởi: binh công đầu điểm động đoạt hành hấn kiện loạn lửa mào nghĩa nghiệp nguồn nguyên phát sắc sự sinh thảo thuỷ thủy tố tổ tranh xướng tạo bước công thị
khơi: dậy dòng gợi mào nguồn sâu thông xa mở chừng lại
khơi: nguồn
khờ: dại khạo
khớp: nối xương đầu với
khu: biệt bảo bộ cách chế chợ chung công chuyên dân du đất di đô đội đoàn đĩ gia hành hầm học kinh kỹ lăng mộ mỏ nhà nghỉ nông ở phi phố quân rừng sản tập trại trú trung trừ trưởng tự uỷ ủy vui vực vườn xá xóm xử tái ruộng nội vệ cảng ươm
khuất: khúc lấp mắt nẻo núi phục tất
khuân: vác
khuấy: động đảo đục
khúc: chiết khuỷu mắc ngoặt quanh ruột xạ gỗ sông cong mừng
khuếch: đại khoác tán trương
khui: ra
khung: ảnh cảnh chậu cửa cửi giá giờ hình nhà pháp sườn thành trời xe năng chương cao cơ
khùng: điên
khủng: bố hoảng khiếp khỉnh long
khuôn: khổ mẫu mặt viên đúc phép vàng viên
khuya: khoắt sớm
khuẩn: lạc cầu
khuyên: bảo can dỗ giải giáo lơn nhủ răn ngăn khích
khuyến: cáo công dụ dỗ đãi học khích lâm lệ mãi mại nghị nông ngư thiện tài thương diêm
khuyết: danh điểm nghi tán tật thiếu tịch trang vị nghị
khuynh: đảo gia hữu hướng tả thành loát
khử: độc khuẩn mùi nhiễm trùng từ nước
khứ: hồi
khước: từ
khuất: lấp
ki: ốt
kí: hiệu sinh sự tên kết túc lục gửi
kì: công cục diệu đà hạn lạ lân lưu nghỉ quái quặc quan sau tài thi thú tích thực vĩ vọng họp này trước phiếu
kỉ: cương luật lục nguyên niệm yếu vật
kị: binh khí
kia: kìa
kích: cầu cỡ động giáo hoạt nổ phát thích thước tố tướng ứng cung dục cầu
kịch: bản chiến độc đấu hài liệt nói phát sĩ tính trần tính trường câm tích bệnh
kiêm: nhiệm toàn toán ái chức
kiếm: ăn cung chác chuyện cớ được hiệp khách lời lợi sống thuật tiền tìm việc cớ
kiềm: chế giữ toả thúc
kiểm: chứng duyệt định điểm đếm học kê khảo lâm lậu nghiệm ngư nhận phẩm phiếu sát sát soát soạn thảo thử toán tra tu điều chất
kiên: cố cường định gan nghị nhẫn quyết tâm trì trinh trung thủ
kiến: đen điền giải giải hiệu nghĩa nghị quốc tạo tập tạo thiết thị thức trúc vàng văn
kiện: cáo hàng khang tụng toàn tướng thưa
kiêng: cữ dè khem kị kỵ nể
kiếp: nạn người sau trước nghèo
kiệt: lực quệ sức tác xuất suất lỵ cùng
kiêu: căng binh dũng hãnh hùng kỳ ngạo sa
kiều: bào dân dưỡng diễm hối nương mạch
kiểu: cách cũ dáng gen hình mẫu gì như sức tóc này
kiệu: rước
kim: chỉ cổ châm cúc cương hoàn khâu khí loại ngạch ngân ngưu nam phun quy sinh thạch tiền tiêm tự tuyến
kìm: chế cặp giá hãm kẹp lòng nén tỏa
kín: cổng đáo gió kẽ miệng mít đặc nước mặt
kinh: âm bạc bang bế cầu điển đô doanh dị động giới hãi hiệu hoàng hoảng hồn kệ khủng kì kỳ kịch khiếp lịch luân lí lý ngạc nghĩa nghiệm nguyệt niên phí qua quyền sợ sư tài tế thành thánh thiên tiêu thương tởm truyện tuyến tuyền thuật tỵ viện vĩ phong khuẩn tiếp
kình: địch ngư
kính: ái áp bẩm bút cáo cận chào chúc chuyển cẩn dâng đề gửi hiển hậu lão lúp mến mong mời mắt nể nghiệp nhớ ngưỡng phật phục quang râm tặng thăm thiên thưa trên trình trắng trọng tường từ viếng vạn viễn yêu biếu
kịp: thời lúc
kíp: mổ nổ trực lái thợ
ký: ban bút chú danh duyệt giả gửi giao hậu hiệu hoạ hoạ họa hợp kết khế lục nháy nhận ngay nợ nhớ quỹ phát sinh sắc số sự tắt tên thác thay thoả thừa túc tự tượng trước ức uỷ văn vay xác
kỳ: cục cựu công cuối diệu đà đầu dị hạn hào khôi khu kế lạ lân lưu mục nghỉ nhông ngộ này nọ quái quan quặc sau sĩ tài tập tích thi thủ thú thị thực trước tuyển vĩ vọng vật vĩ họp hạn phí báo phiếu tới tính trăng kèo vận thu chi trả mở bầu
kỵ: binh khí sĩ mã
kỷ: băng cương cựu luật lục niệm nguyên vật yếu cựu sử
kỹ: càng năng nghệ nữ sư tính thuật xảo lưỡng tính
kĩ: năng thuật sư càng xảo
la: bàn cà hét liệt lối mắng ó
là: cùng lượt vì do một những phải
lá: cờ chắn chè cây đơn phiếu phổi rụng số thư thăm
lả: lơi lướt
lạ: gì kỳ kì lẫm lùng mắt mặt thay tai
lác: đác mắt
lạc: bước chủng đà đàn điệu đề giọng hậu hướng lõng lối loài khoản quan quyên thành thú tiên viên dụng rang
lách: luật cách
lạch: cạch
lai: căng kinh láng lịch máu giống tạo tạp rai vãng dắt
lái: buôn xe tàu máy đò phụ
lãi: cho kép lời lớn mẹ phần ròng suất tiền thuần thấp vay lỗ chậm
lại: càng còn gần giống hẳn mặt người nữa quả sức tiếp vẫn
lam: lũ nham khói
làm: ăn ẩu ban bài bạn bằng báo bẩn bận biếng biên bia bộ bộ càn cao cha chay chậm chết chi chủ chứng chui chuyện cho công cỏ cơm chất cớ dâu dáng dịch dịu dối dự dữ duyên đất đầy đẹp điếm đề đồ đồng đơn đường động đấy giả giá giàu gì gián gương hài hại hàng hỏng hộ hư họ hợp khách khó không khoán kiểu kinh kín lại lành lay lẽ lệch lễ lí lý liều lông lời lợi loạn lộ luật ma màu mai mát máy mất mẫu mẹ mình mối mới mồi mờ mưa mướn mù ngơ ngay nghề nên nền người nghiêm nhà nhanh nhiễm nhiệm nhục nhụt nổi nòng nước nông nũng nhiều phách phân phách phản phép phai phiền phim phúc quà quan quen quá ra rẫy ráo rõ ruộng rể rối sao sai sạch sáng sống sổ sứ số suy tay tăng tan theo thêm thành thân thầy thế thịt thí thinh tình thợ thuê thơ thử thuốc thủ thương tiền tin tiếp tỏ toán tội tốt tới trái tròn trò trong trọng trời trung trước trụ tương từ từng tư vậy vệ vì vừa vui vua việc vỡ vườn xấu xong xiếc xiêu xe xói ý yên thay thủ đúng biến bàn giảm suy ô
lảm: nhảm
lãm: nguyệt
lạm: bàn chi dụng phát phát quyền thu sát
lan: can man rộng toả tràn truyền
làn: da điệu đường sóng xe gió dân
lán: trại
lang: bạt băm ben chạ thang trung vườn
láng: bóng cháng giềng trại
làng: bản chài chơi mạc nghề nước quê trên trẻ văn xã xóm xa đại hoa thôn
lãng: mạn phí quên tử đãng
lảng: tránh vảng
lạng: lách
lành: bệnh lặn lẽ mạnh nghề tính dữ
lãnh: binh cảm chúa đạm đạo địa hải hội sự thổ tụ trọn vực án cung
lánh: đời mặt nạn
lạnh: cóng giá gáy lẽ lùng nhạt tanh buốt
lao: công cải đao đao động đầu đảo khổ khổ lí lý lực lung màng nhọc nông phiền phổi tâm tác tù xao thất kháng vụ
lão: giáo hoá khoa làng luyện luyện nông niên thành thọ thị trượng
lào: xào
láo: nháo xược lếu
lắc: đầu lư
lạp: xưởng
lát: đá gạch nữa sau
lau: chùi dầu khô lách nhà
làu: bàu
lay: chuyển động lắt
lánh: xa
lăm: le
lắm: chuyện kẻ khi điều lúc lời mồm
lăn: bánh lóc lộn đùng xả
lằn: ranh
lặn: lội
lăng: kính loàn mạ mộ nhục tẩm xăng
lắng: cặn dịu đọng lo nghe xuống tai
lẳng: lặng lơ
lặng: câm im lẽ thinh yên người
lắp: bắp dựng đặt ghép lại ráp vào
lặp: lại đi
lắt: léo nhắt
lặt: vặt
lấm: bụi láp lét tấm
lâm: bồn bệnh chung chiến khoán học luật nạn nghiệp nông nguy sản sàng sinh sự tặc thổ tặc thời trận trường tuyền vào viên tuần
lầm: bầm đường lạc lẫn lì lỡ lũi than tưởng
lẩm: bẩm cẩm
lẫm: liệt
lân: bang cận la lý tuất tinh
lấn: át biển bước chiếm cấn đất lướt sân sâu
lần: đầu hồi khất lượt lữa lần mò này sau tới theo thứ trước cuối gần hai
lẩn: lút quất thẩn tránh trốn vẩn
lẫn: cẩn lộn nhau
lận: đận
lấp: biển đầy đất lánh ló liếm lửng lỗ hồ sông ao
lập: bản biên bập chí chủng công cực công danh dị dự đề đàn định đông đồ giải hạ hạ hội hiến hồ kế kỉ kỷ khống lại loè lờ luận lời mưu ngôn nghị nghiệp nên năng pháp phương phiếu phương quốc quy quỹ quyền quê sổ sẵn tập tức thân thành thể thống thu trình trường tri tử tuyến vì viện vườn xuân ra khu biên biểu tổ uỷ báo dàn dự giá
lật: bàn đật đổ ngược lọng mặt nhào tẩy xe úp
lâu: bền dài đài đời la lâu lắc năm nay ngày nhâu dài hơn đến
lậu: thuế vé
lầu: các son
lây: bệnh chéo lan lất nhiễm truyền
lầy: lội nhầy
lấy: chồng công cung cắp cớ đà được giá giống khẩu lại lẽ làm lệ lòng lời lời mẫu mất máu nước nét nghĩa phiếu oán số sức tên tiếng tiền thế thêm vợ vốn xuống ý ra dân
lẽ: nào phải ra sống thường
le: lói
lẻ: bóng loi tẻ
lẹ: làng
lèo: lái tèo
leo: lét lẻo núi thang trèo
len: lén lỏi
lén: lút
lênh: đênh láng
lệnh: cấm bà chỉ điều động khám ngừng tiễn truy xuất lưu bắt hành truyền sản
lê: la lết thê
lề: đường lối luật mề thói trái phải trên
lễ: bái bộ cưới chào chùa công đài độ đường giáo giỗ hội hiệu khai kỉ kỷ khánh lạt mạo mễ nghi nghĩa nhạc phép phẩm phục phí sinh tang tân tạ tết tế tiết thức tiệc trao đón trang trọng truy vật xá ra phát công mít mừng kết tuyên tổng tiễn giao viếng dâng
lệ: bộ khệ luật làng phí thuộc thường
lệch: chuẩn hướng lạc pha tâm chuyên
lên: án bảng bậc bờ cấp cân chức cơ chương dây đài đạn đèn đến đời đồng đỉnh đường gân giá giọng hạng hình hương khung khuôn kế không kịch lão lịch lớp lương mạng mặt mây mâm men mốc mướt nắm ngôi núi nước phim phương quan ray sân số sóng sởi tàu thay tay thăm thang tiếng tới tờ trên trời tuyến vai voi xe xã xuống rừng nét
lết: bết
li: dị khai kì tán ti khúc
lí: do giải lẽ lịch luận luật sự thú thuyết tưởng
lị: sở
lìa: bỏ đời
lịch: bịch bay công chiều duyệt đại giảng học họp lãm lịch làm mới năm pháp sử sử sự thiệp thời thanh trình trực treo thi tiếp tuần
liêm: chính khiết minh phóng sỉ
liếm: láp
liệm: xác
liên: bang bộ can chi cơ chúng châu danh doanh đái đại đoàn đội đới đẳng gia giới hệ hiệp hoan hoàn hợp hội hồi hôn khu kết khúc kỳ kì lạc luỵ lụy minh miên mạng ngành ngữ nhiệm nghĩa nghị phát quan quân quốc sở tán tính tỉnh tiếp tịch từ tỉnh tỉnh trại tưởng tục tri tuyến thông vùng xô xã viện thủ tuỵ thuộc kiểm vận
liền: kề lạc mạch ngay nhau sông sau tù vai với tay anh thửa trước
liêng: liếng
liệng: đi
liệt: cường dương giường giáng kê kháng lão nhược nữ phụ quý sĩ tổ toà vào vị nhiệt số thánh hạng tố
liều: dùng lĩnh liệu lượng mạng mình thuốc lĩnh
liễu: bồ
liệu: pháp cách có hồn lường rằng chừng phiền trình trí
lim: dim
linh: cảm cữu đình diệu động đơn dược hoạt hồn hiệu kiện lợi mục nghiệm sàng tinh tính thiêng thông trưởng ứng vị vật xà
lính: chiến đảo gác quýnh tráng thủy thuỷ trơn biên dù
lĩnh: canh án hội lương thưởng tiền trọng vực xướng ý
lít: nước nhít
lo: âu buồn lắng liệu lót lường ngại nghĩ phiền sợ sốt tính toan xa cho hậu xong
lò: cao cò đốt gạch gốm hơi mổ rèn sưởi than vi xo nung
ló: dạng
lỗ: hổng hãng mãng thủng vốn mũi thoáng châm lãi nặng luỹ
loá: mắt
loà: xoà
lọ: lem
loã: thể lồ
loài: cá chim cỏ hoa người thú vật cây động vi nguy
loan: báo tin truyền phượng
loãng: xương
loạn: đả óc luân lạc ly nghịch lạc ngôn quân thần thị thế trí xạ xị nhịp
loang: loáng lổ rộng
loạng: choạng
loại: bỏ biệt hình khỏi suy thể thải trừ từ tội trực hàng này nào khác ra giỏi suất xe đất một hai
loạt: bài súng xoạt
loay: hoay
lóc: cóc
lọc: cọc bỏ dầu lõi lừa máu nước sạch thận khí
loè: bịp loẹt
loé: sáng
loét: dạ
lõi: đời đời lọc cứng
lói: xói
lỏi: con
lòm: chua
lõm: bõm
lọn: tóc
long: bào đong khí lanh lở não mạch nhong nhãn sàng tong trọng trời vân vương
lòng: bàn cầu chảo dân dạ dũng dục đất đường đỏ hẹp hồ lang mong máng nhân sâu son sông tham thành thương thòng tin tốt trung từ tự vả yêu vị hiếu mẹ khoan kính người dạ quyết
lỏng: lẻo
lóng: ngóng
lọng: cọng
lót: dạ đường lòng tay ổ
lọt: lòng lưới tai tay thỏm vào khe
lô: đất hàng cốt gích nhô trại rừng
lố: bịch lăng nhố
lồ: lộ
lộ: bí diện đồ giới hàng liễu mật phí rõ tẩy thiên thu trình tuyến vốn trình hoả
lôi: cuốn đình kéo thôi
lồi: lõm
lối: chữ đi mòn nhỏ ra rẽ sống thoát vào xóm xưa chơi nói làm sống mở
lỗi: hẹn lạc lầm nhịp thời phạt chính hệ vi đạo điệu
lội: bộ ngược suối nước
lổm: ngổm
lồng: bàn bẫy ghép lộng ngực tiếng đèn bè khung
lộng: gió hành hoành lẫy ngôn quyền lạc
lốp: đốp xe
lột: bỏ da mặt tả trần vỏ xác
lốc: cốc xoáy
lộc: biếc nhung xuân
lộn: bậy ngược nhào nhầm phải sòng xộn xuống trái tiết
lông: bông chim lá mày mi ngông nhung vũ
lơ: đãng đễnh là láo lớ lửng mơ thơ tơ
lờ: đờ mờ lững đi
lở: loét đất lói mồm sông núi
lỡ: bước cỡ dịp duyên hẹn làng lầm lời thời tàu
lời: bài ăn bàn bình ca chào chúc cảnh cam dạy dẫn dặn đáp đề đồn giảng giáo hát hay hứa kết kêu khai khen khuyên lãi lẽ mở mời nói ngỏ răn ra rao thề thăm thưa thoại tựa văn vu xin lỗ
lợi: danh điểm dụng điểm hại ích khuẩn kỉ kỷ lộc lạc nhuận quyền suất tức thế tiểu tả
lõm: khuyết
lớn: gan khôn lao lối nhất mạnh nhỏ phổng tiếng tuổi tướng hơn lên bé
lợn: cợn giống nái rừng thịt con sữa
lởn: vởn
lớp: bồi cảnh đất đạo điểm người học lang nhớ sóng trẻ trước tập tuồng vỏ xe lá một ghép mầm bán cán nâng ngoài đào xoá
lợp: mái nhà
lớt: phớt
lu: bù loa mờ
lù: đù khù mù
lũ: bão bùn lượt lụt ống quét quỷ trẻ cuốn lịch
lú: lẫn
lụa: là
lúa: chiêm gạo mạ mì mới mùa nếp non nước rẫy giống thơm lai thuần
lùa: gạt vào
luân: canh chuyển đổi hồi lạc lí lý lưu phiên thường hồi chuyển vũ
luẩn: quẩn
luận: án anh bàn chiến chứng công cứ cương cứ đàm đề điểm điệu đoán giải giảng kết lí lý ngữ thuyết tội thuyết văn về bằng
luật: bất chơi đất gia dân định giới giao hình học hôn khoa kế khoa lệ lữ mẫu nhân pháp phòng sư thơ tạm thuế tố tục
lúc: đầu này nào ấy đó đang cuối khác lắc
lục: bát bình bộ cục địa đục đạo đòi đọi giác huyền hàn lạo lâm lọi lạp lộ phủ quân quốc sao soạn súc tỉnh tung vấn vị sự tuần
lui: bước cui lũi quân tới về vào
lùi: bước dũi lũi ngày thời xe xũi lại tới sân
lủi: thủi
lum: la
lùm: cây
lún: cún sâu phún sụt nứt
lùn: tịt
lung: lay linh tung lạc
lùng: bắt bùng nhùng sục kiếm
lủng: củng
lũng: đoạn
luôn: luôn miệng thể tay mồm có
luồn: cúi lách lỏi sâu
luồng: cá chạy gió hàng lạch tàu thông thư vốn khí tuyến tin
luộm: thuộm
lụp: xụp
lụt: bão lội cội tài nghề
lũy: thế tiến kế tre thừa
luỹ: thế tiến kế tre thừa
luyện: chí chưởng kim tập thi thép binh đan rèn tinh thể
luyến: ái tiếc thương láy
lụi: tàn
lụy: phiền
lư: hương đồng
lữ: điếm đoàn đội hành khách quán thứ trú
lứa: đôi tuổi đầu
lừa: bịp đảo dối gạt lọc lật mị phỉnh thầy
lửa: cháy lòng trại binh đạn tình rừng lớn
lựa: chọn chiều lọc lời mua thời
lực: cản điền đẩy hấp hút kéo lượng lưỡng sĩ tác tải dịch tâm đóng
lưng: chừng lửng vốn túng núi đồi
lừng: danh khừng lẫy
lững: lờ thững
lựng: đỏ
lương: bổng dân duyên giáo hưu khoán khô lậu lương năng nhân hảo phạn thảo tâm thiện thực tri tháng tối tiền y khởi cơ ngạch dược giờ tăng hướng
lường: gạt trước tính đong
lưỡng: cư cực chế hợp khả lự lự nan phân quốc tiện tính tụ toàn viện dụng lực
lượng: bán cung giác sức tử thứ tải tài từ tính hoá khách hàng vốn mưa hình công người điện nhập tiêu giá dư cả thải
lưới: cá điện lửa nhện thép trời tình đánh trắc địa kéo vây mắt điểm kèo
lười: biếng nhác học
lưỡi: câu dao gươm hái liềm cày cưa trai
lướt: qua sóng thắng thướt ván
lượt: bộ đi khách là người về thăm xe thứ ý bầu
lượm: lặt
lưu: bản ban bút cữu chiểu chuyển chứa cấp cất cánh dấu danh dung diễn diễn dụng đày động đẳng động giữ giản hành hoàng hình hồ hương hồi hợp hàm học huyết hải không kho kí ký lạc lai liên linh loát lại lượng luyến lạc luyến manh mật ngôn nhiệm niệm niên ngụ phóng quang sản sinh thông tâm tán tên tình thân thuỷ tốc toàn tồn trú trữ truyền trường tin vong vực vào vật vết ý xá hồ chiếu tại văn
lựu: đạn
ly: biệt dị gián hôn hợp hương kì kỳ khai kiểu kỳ nông tâm tán tao thân thoát thân tế tán
lý: do giải giao hào hình hoá lẽ lịch luận lịch luật lực lí liệu sắc số sự tài tính thú thuyết thông trí trưởng trình tưởng vị đoán
lỵ: sở
`;
