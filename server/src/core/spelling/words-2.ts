/** Words of two syllables, by their first one; part 2 of 6. How they are written: `word-lists.ts`. */
export const WORDS_2 = `
đường: song sông tắt thẳng thở thoát thuỷ tiệm tiêu tỉnh tròn trục trung trường truyền vào ven viền vòng xa xoắn / đứt: đoạn gãy quãng ruột / e: dè lệ ngại thẹn
ế: ẩm hàng / êm: ả ái đềm đẹp thấm xuôi / ép: buộc cọc duyên giá uổng / ga: ra tàu / gà: con đồi giống thả vịt / gác: bỏ cổng lửng máy xép
gạch: bỏ chân dưới đá đầu đít lát ngói nối nung tên xây xoá / gai: góc mắt / gấm: vóc / gan: bàn dạ góc / gần: bằng dân đây đến gũi hết kề nhất như nửa xa
gắn: biển bó chặt chip kết liền mác máy với / gạn: lọc / gang: tấc thép / gắng: gượng sức / ganh: đua ghét tị / gánh: chịu hát nặng nợ vác / gào: thét / gạo: nếp tẻ
gấp: ba bội đôi gáp khúc nhiều rút / gặp: gỡ khó mặt may nạn nhau phải / gắt: gao gỏng / gạt: bỏ gẫm / gật: đầu / gặt: hái
gây: ảnh bất bệnh cháy chuyện dựng gắt gổ hại hấn khó lãng mất mê nên nghiện nhiễu nợ ô ồn phiền quỹ ra rối sốc sự tai thiệt thương tổn / gầy: còm dựng guộc yếu
gãy: đổ gọn / gậy: gộc / ghe: thuyền / ghé: mắt qua thăm vai / ghê: gớm rợn sợ / ghế: đá đẩu ngồi / ghen: ghét tị tuông / ghép: cây đôi lớp nối tạng
ghi: âm bàn chép chú công danh đậm đầy điểm giảm hình lòng nhãn nhận nhớ nợ rõ số sổ tạc tăng tên thu trong vào
gia: ảnh bảo bội cầm cảnh chủ chủng cố công cường dụng đạo đình giảm giáo hạn hệ nhập phả phong phụ quyến sản sự súc tài tăng thất thế tốc tộc trọng
gia: trưởng truyền tư vị / già: cả cỗi hoá làng lão nua trẻ yếu
giá: bán bìa buốt cả cân chào cố cổ cước đất đỡ gốc hàng khởi lạnh mua ngọc như niêm rẻ rét sách sàn tham thành thị thuê tiền trần treo trị trúng vàng
giá: vé vẽ vốn / giả: cách dạng danh dối định hiệu làm mạo sử tạo thiết thử thuyết trá trang tưởng / giác: độ mạc ngộ quan / giấc: mơ mộng ngủ / giặc: giã ngoại
giai: cấp điệu đoạn nhân phẩm tầng thoại
giải: ba bài cứu đáp đoán độc khát khoa khuây khuyến lao mã ngạch ngân nghệ nghĩa nghiệp ngũ nguyên nhất nhì nhiệm nhiệt oan pháp phẫu phóng phương
giải: quân quần quyết tán thể thích thiên thoát thưởng thuyết tích toả tỏa toán tội trí trình trừ truyền vây vô xuất
giám: binh định đốc hiệu hộ khảo mục ngục quản quốc sát thị thủ / giấm: dúi
giảm: án áp biên bớt cân chấn chất chi còn dần đáng đau đều đi giá hơn khinh khoảng lũ lưu mạnh mức nghèo ngừng nhanh nhẹ phân phát phí phiền rõ sâu so
giảm: số sốc sút tải thải thiểu thuế tỉ tô tốc tối tội tổng trừ tỷ xóc xuống / giậm: chân
gian: ác dâm dối giảo hàng hiểm khó khổ lận lao manh nan nguy nhà nịnh phi tà tham thần thương truân xảo / gián: cách điệp đoạn tiếp / giãn: cách dân nở nợ việc
giản: dị đồ đơn lược tiện yếu / giận: dỗi dữ / giáng: cấp chức hạ hoạ sinh / giăng: bẫy / giằng: co xé / giảng: bài dạy đạo đường giải hoà khoa nghĩa văn viên
giành: chính độc được giải giật lại lấy quyền thắng
giao: ban bán biên bộ bóng ca cảm canh cấu chỉ chiến cho chủ dịch diễn diện du dự đất đấu điểm đoạn động giấy giữ hàng hảo hiếu hoà hoàn hội hợp hưởng
giao: hữu kế kèo kết khoán lại lộ lưu mặt mỏ mùa nạp ngân nghĩa nhận nhiệm nộp phó phối phong quyền rừng ruộng sở tài tế thầu thiệp thoa thời thông
giao: thừa thương thuỷ tiếp trách tranh trực tuyến ước về việc vốn
giáo: án chủ chức cụ dân dục điều đồ đường giới họ hoá hoàng hội huấn khoa khu lí luật lý phái phẩm phận phụ sĩ sinh sư trình trưởng tu viên vụ xứ
giáp: biên chiến công danh giới hạt khẩu lá lai mặt ranh sát tết trận / giật: cấp dây điện gân giải lùi mình nảy tạm tít / giặt: giũ là
giàu: có đẹp hơn lên mạnh nghèo sang / giấu: diếm giếm kín nghề / giày: dép vò xéo
giấy: bạc báo bảo bút cam căn chứng chuyển đăng đề đi giới gọi hẹn in kẻ kết khai khám khen lộ lụa má màu mời mua mực nghỉ nhám nhận nháp nợ phép phó
giấy: rời sáp thấm than thi thông tiền tờ trắng triệu tuỳ uỷ vay viết vụn xác xuất / giếng: đào khoan khơi nước / gieo: cấy hạt mạ mầm quẻ sạ trồng vần
giết: chết hại mổ người / giò: chả lụa / gió: bão giật lốc lùa mùa mưa xoáy / giỗ: tết tổ
giờ: cao chết chót công dạy đây địa giấc hành hè hoàng học hội làm lao lên mở mùa này nghỉ ra tan tàu thứ tốt trưa trực vàng / giở: giọng quẻ trò / gioăng: cao
giỏi: giang nghề nhất việc / giới: bản cầm chủ chức chuyên đầu đoạn hạn hữu khoa luật nghiêm nữ quan sĩ sinh sử tăng thiệu tính trẻ trí từ tuyến văn y / giòn: giã
giong: buồm / giồng: cây / giống: bò cái cây con đực hệt lai loài lúa má mẹ mới nhãn nhau như nòi nuôi vật / giọng: điệu đọc hát nói / giọt: máu nước
giữ: chân chặt chỗ chức đất đúng giá gìn kẽ kín lại lấy lời miếng mình mồm nếp nghiêm nguyên nhịp nước rịt rừng thăng trật trẻ vai vững xe ý
giữa: các chừng đường hai kỳ nhiệm trưa / giục: giã / giương: cao cờ / giường: bệnh chiếu mối ngủ / giúp: cho dân đỡ ích nhau sức việc / gò: bó đất ép má
gỗ: dán lạt lậu lim quý rừng tạp tròn ván xẻ / gỡ: bỏ gạc khó rối vướng / góc: cạnh chết độ khuất nhìn nhọn phố tối vuông / gốc: cây gác phần rễ tích từ văn
gói: bánh bọc bưu ghém gọn hàng kỹ mua quà thầu tín vay / gối: chăn đất đầu vụ / gợi: cảm chuyện lên mở nhớ ra ý
gọi: chung cửa dạy điện đóng hồn là lính mời nhập ra tên thầu thêm to tòng vốn / gom: góp nhặt rác / gồm: cả các có thâu / gợn: sóng / gọn: gàng ghẽ lỏn nhẹ
gồng: gánh mình / góp: chuyện cổ gió giống lại mặt nhặt phần quỹ sức tay tiền tiếng vào vốn vui ý / gộp: cả chung lại / gót: chân / gợt: bỏ / gục: ngã
gửi: bản báo cho công đến gắm giữ góp hàng kèm kho lại lên lời nhận qua quà tặng thư tiền trả về vọng xe / gươm: đao / guồng: máy quay
gương: cầu chiếu điển lồi mặt mẫu người sáng soi tốt vỡ / gượng: ép gạo / ha: hả / hà: bá hiếp hơi khắc khẩu lạm tất tiện / hả: hê
hạ: bệ bì bộ cánh cấp chức du đẳng điền độc đường giá gục hoả huyền huyệt lãi lệnh lưu màn mình mức nghị nguồn nhiệt nhục phóng quyết sát sĩ sinh sỹ
hạ: tải tầng tay thấp thế thổ thủ thuỷ tiện tứ tuần / hài: cốt đồng hoà hước kịch lòng nhi / hái: hoa lộc lượm quả
hải: âu cảng chiến dăng dương đăng đảo đồ đoàn đội hà hành khẩu lí lục lưu lý ngoại phận quan quân sâm sản sư tặc triều trình văn vận vị vực
hại: của dân người nhau nước / ham: chơi hiểu hố học mê muốn thích / hàm: cấp chứa dưỡng ếch hồ lượng ngoại oan ơn răng số súc thụ tướng ý / hám: danh lợi
hâm: mộ nóng / hầm: cầu chứa đường hào hố khí lò mỏ mộ ngầm rượu than trú ủ / hẩm: hiu / hãm: hại hiếp phanh thành / hăm: doạ dọa hở / hạm: đội tàu trưởng
hàn: điện đới gắn huyên lâm nhiệt sĩ vi xì / hán: học nôm tự / hân: hạnh hoan / hãn: hữu / hạn: chế chót điền định độ hán hẹp lệ mặn mức ngạch nộp sử trả / hận: thù
hang: đá động hốc ổ
hàng: bán binh cá cấm cây chợ chữ chục cột cứu dài dân dãy dệt dọc dự đầu đợt ghế giả giờ hải hiệu họ hoá hóa không lang lậu lẻ loạt lối mã mẫu năm
hàng: ngàn ngang ngày nghìn ngũ nhái nhập nội nông nước phố phục quà quán quý rào rởm rong rượu sách tháng thật thịt thủ thư tiền tiêu tồn trăm trên
hàng: triệu tuần vạn xóm xuất / hăng: hái say tiết / hằng: hà kỳ năm nga ngày quý sáu số tháng tuần / hạng: ba bét cơ mặt mục nặng nhất nhì sang
hành: binh chính chức cước dinh động giả hạ hành hình hung hương khách khất lạc lang lậu lễ lí lý nghề nghiệp pháp quân quyết sự tinh tỏi trang trình
hành: tung văn vi xác xử / hạnh: kiểm ngộ nhân phúc / hao: hớt hụt kiệt mòn phí tốn tổn / hào: hiệp hoa hùng khí kiệt luỹ lũy nhoáng phóng phú quang sảng
háo: danh hức thắng / hão: huyền / hảo: hán hạng hớn tâm vọng ý / hấp: dẫn háo hối lực lưu phụ tấp thấp thu thụ / hát: bội ca chèo hò múa quốc tuồng xoan xướng
hất: cẳng / hắt: hiu / hạt: cà điều giao giống kiểm mầm muối nhân nhỏ nước thóc tiêu / hầu: bao cần cận chuyện đồng hạ hết họng khắp như toà tòa
hậu: bối cần chấn chiến chứng cổ covid cung cứu duệ đài đãi đậu địa giải hĩnh hoạ hoạn kì kiểm kỳ mãi môn mua phẫu phi phương quả sản sự tạ thế thuẫn
hậu: trường tuyển vận vệ / hay: biết chưa dở giận hát hay ho hoặc học hớm không là lắm nhất sao / hãy: còn / hè: hội này phố / hé: lộ mở
hệ: đào điều động luận luỹ luỵ lụy miễn phái quả quy sinh số thần thập thống tiêu toạ tộc trị trọng từ vận / hếch: hoác / hẻm: núi / hen: suyễn
hèn: hạ kém mạt nhát yếu / hẹn: gặp giờ hò ngày trả ước / hẻo: lánh / hẹp: bề hòi lượng ngòi
hết: cả cách chỗ cỡ dạ dịch đường giờ hạn hiệu hồi hơi hồn khả kinh lẽ lời lòng lực lượt mình mực nạc năm ngày nhẵn nước phép quý sạch sảy sức tháng
hết: thảy thời thuốc tiền tiệt tội trơn tuổi việc vốn ý / hi: hữu sinh vọng / hí: hoạ hoáy hửng kịch trường / hỉ: hả nộ sự / hiềm: khích nghi
hiếm: có hoi khi muộn thấy / hiểm: ác địa độc hoạ hóc nghèo nguy trở yếu / hiên: ngang / hiền: dịu đức hậu hoà khô lành lương minh tài thảo thục triết từ
hiến: binh chương dâng đất định hiến kế máu mình mô pháp tạng tặng tế thân xác / hiển: đạt hách hiện linh nhiên thánh thị vinh
hiện: chưa có diện đại đang đạt giá giờ hành hình hữu kim nay nguyên ra tại thân thời thực tình trạng trường tượng vẫn vật / hiếp: dâm đáp
hiệp: biện định đoàn đồng hai hoà hội lực nghị phụ sĩ tá tác thông thương ước vần y
hiếu: chiến danh dục đễ động hạnh hỉ hiền học khách khí kì kính kỳ nghĩa sinh sự thắng thảo thuận trung / hiểu: biết dụ lầm lòng nghĩa nhầm nhau nổi rõ thấu tình
hiệu: bộ buôn cầm chính chỉnh chuẩn dụng đính đoàn ích lệnh lực năng ngạch nghiệm phó quả quản sách suất thuốc triệu trưởng tư ứng uý vàng
hình: án ảnh bầu bóng cầu chóp chữ chuẩn dáng dạng dong dung hài hoạ học hộp khắc khối khuyên luật mẫu nền nổi nộm nón phẳng pháp phạt quạt sự thái
hình: thần thang thành thế thể thoi thù thức tích tố trạng trình tròn trụ tượng vẽ vị vóc vuông / hít: thở vào / hiu: hắt / ho: he khan lao
hò: hẹn hét khoan reo vè / hô: hào hấp hố hoán khẩu ứng / hồ: ao bơi chứa đập điệp đồ hải hởi lắng li lô lơ nghi nước nuôi quang sen sơ thuỷ tiêu tôm treo
hố: bom ga móng rác sâu sụt tiểu xí / hỗ: động giá trợ tương / hổ: báo chúa lửa mang ngươi phách phù thẹn trướng / hờ: hững / hớ: hênh
hở: cơ hàm hang lợi nách ngực / họ: đạo đồng đương hẳn hàng lang mạc ngoại nội tên tộc vua
hộ: cá cận chiếu chính chợ dân danh dùng đê gia giá hộ khẩu kinh lập lí lý mệnh mới nghèo ngư nông nuôi pháp phố sản sinh sử tang thân thần thành tịch
hộ: tiêu tống trì trợ trồng tư vệ
hoa: chanh cúc cương đăng đào đồng hậu hoè hòe hoét hồng khôi kì kiều lá lan lệ lợi mai mắt mặt màu mĩ mỹ ngữ nguyệt quả râm sen sữa tai tiêu tình tươi
hoa: văn viên / hoà: âm bình cả đàm điệu đồng giải giọng hảo hoãn hội hợp kết khí khúc kịp lẫn lưới mạng máu mình mục nguyên nhã nhạc nhập nhạt nhịp phóng quyện tan
hoà: tấu thuận thượng tiếng trộn trưởng ước vốn xát
hoá: chất công dầu dược đá đàm độc đơn giá giải học lỏng lý mĩ mỹ nghiệm phẩm sinh thạch thân thành tổ trang trị trường vàng vệ vôi xương
hoả: châu công diệm đầu điểm hình hoãn hoạn lò lôi lực mai mù ngục pháo phóng táng thiêu tiễn tinh tốc tuyến xa / hoạ: hình hoằn hoạn lại may mi phẩm phúc sĩ tiết vô
hoắc: loạn / hoặc: có giả không là / hoan: hỉ hô hỷ lạc nghênh nghinh tất
hoàn: bị cảnh cầu chỉnh công cốt đơn đồng hảo hồn kết không kiếm lại lương lưu mĩ mỹ ngân nguyên nhập phí sinh tạm tán tất thành thiện thổ thuê thuế
hoàn: tiền toàn trả trái tục tỵ ứng vốn vũ / hoán: cải chuyển dụ đổi vị / hoãn: binh lại nợ thi việc xung / hoạn: lộ lợn nạn quan
hoang: dã dại dâm đàng đảo địa đường hoá hoác liệt mạc mang phế phí sơ tàn toàng tưởng vắng vu
hoàng: cầm cung đạo đế gia hạc hậu hôn kì kim kỳ oanh phái thái thân thành thất thượng tộc triều tử tuyền yến / hoảng: hốt loạn sợ vía
hoạt: bát cảnh chất động hình hoạ họa kê khẩu lực ngôn tính / hốc: đá hác mắt
học: bạ bài bán bạn bổ bổng cấp chế chính chữ cụ đánh đạo đêm đến đòi đức đường gạo giả giới hàm hành hạnh hát hè hỏi hội khẩu khoá khối khu kì kỳ lại
học: làm lệch lên lí liệu lóm lõm lực mót nghề nghiệp ngoại nhóm ở ôn phái phẩm phần phí phiệt sĩ sinh sử tập thành thầy thêm thi thuật thức thuộc
học: thuyết tiếng tiếp tốt trên trình trò trường tủ tụ vần vấn vẹt vị việc viên viện vụ xá / hộc: tốc / hói: đầu / hôi: của hám tanh thối
hồi: âm ấy chuông cố cư cuối cứu đáp đầu đó giáo họp hộp hương hưu kết kí ký loan lưu môn nào này ngữ nhỏ niệm phục quang quy sinh sức tâm thứ tỉnh tố
hồi: trang trước tụ tưởng tỵ văn vị xuân / hối: cải đoái hả hận lộ lỗi phiếu suất thúc tiếc
hỏi: bài cung dò đáp đường gặng han lại mua mượn nợ thăm tội vặn vay vợ xin xoáy ý / hơi: ấm chậm đất độc hám hướng men ngắn ngạt nóng nước quá thở thừa tiếng
hời: hợt / hỡi: đồng ôi / hợi: năm
hội: ẩm báo bảo buôn chẩn chiếu chính chợ chứng công cựu diễn diện đàm đình đoàn đồng đủ đua giảng hát hè hoá hoạ hội họp kết khuyến kiến kín lâm làng
hội: lễ luận lý mùa ngành nghề nghị ngộ người nhập nhóm nông nữ phí phó phụ phường quán quân sách sinh sở tâm tề thẩm thánh thao thảo thề thi thoại thứ
hội: thương trại trường trưởng từ tụ tưởng tuyển ước vật viên xuân ý / hòm: phiếu thư thùng / hôm: kia mai nào nay nọ qua sau trước / hòn: đá đạn đảo non núi
hôn: hít lễ mê nhân phối quân sự thú thư trầm ước / hồn: hậu nhiên phách vía / hốn: hển / hỗn: canh chiến độn giao hào hợp láo loạn mang quân số tạp xược
hơn: ai bao bù cả hai hẳn hết kém là một nhiều nữa thế thiệt thua trước / hờn: dỗi giận / hớn: hở / hòng: chống gì / hóng: chuyện gió hớt mát / hông: cho
hồng: bạch binh cầu đào hạc hào hoang hoàng hộc ngoại nhan phúc quân tâm tập thạch thập thuỷ trần vệ y / hỏng: bét hóc kiểu mắt máy việc / họng: súng
hợp: âm ca cách cẩn chất cho chuẩn danh doanh đề điểm đồng gu hiến hoà khẩu khí kim lệ lí lời long lực lưu lý mốt nhất phần pháp phong quần quy sức tác
hợp: tan tấu thành thể thiện thoả thời thửa thức tình tố tuổi tuyển vệ với vốn xã xướng ý
họp: ban bàn báo chợ chuyên đại đột giao hành hội kín kỳ lớp mặt phố phụ sơ thôn thường tiếp tổ toàn tổng trù trực xóm / hộp: cơm đen đựng nối quà số sọ thư
hót: rác / hốt: bạc hoảng hụi rác / hớt: hải / hú: hồn vía / hủ: bại lậu tục / hư: cấu danh hại hao hèn hoại hỏng không nát nộp số tật thực vị vô / hùa: theo
hứa: hẹn hôn suông / huân: chương công tước / huấn: dụ học lệnh luyện thị tinh / húc: đổ / huề: vốn
hung: ác bạo dữ đồ hãn hăng hiểm hoang khí phạm tàn thần thủ tin tợn / hùng: biện cường dũng hậu hổ hồn khí mạnh tài tráng vĩ vương / hưng: khởi phấn phát thịnh vong
hứng: chịu khởi nước thú tình trí tứ / hững: hờ / hửng: nắng
hương: án chức cống đăng đồng hào hoa hoả hỏa khoán khói lân liệu lộ nhu nồng quê sắc thơm thôn trầm trời trưởng tục ước vị
hướng: bắc dẫn dương đạo đến đi đích đông gió lên nam nghiệp ngoại nội tâm tây thiện thượng tới về / hưởng: chế dụng lạc lộc lợi lương phúc thọ thụ thừa trợ ứng ưu
hươu: nai sao / hút: ẩm bụi cát chết chích hồn khách mật máu thuốc vốn / hụt: chân hẫng hơi thu / hưu: bổng canh chiến non trí
hữu: ái bang cảm cánh chí cơ cực danh dực dụng duyên hạn hảo hiệu hình ích khuynh ngạn nghị quan sinh thần thuỷ tình tính trách ý / huy: chương động hiệu hoàng
huỷ: án bỏ diệt hoại hôn niêm / húy: danh kị / hủy: bỏ diệt hoại hôn niêm / huých: nhau / huyên: náo / huyền: ảo bí cơ diệu hoặc phù sử thoại
huyện: đảo đoàn đội đường lệnh lị lỵ miền nhà trưởng uỷ ủy / huyết: áp cầu học hư khí lệ mạch quản sắc thanh thống thư tộc tương / huyệt: đạo mộ vị
huynh: đệ trưởng / huỳnh: quang / hy: hữu sinh vọng / i: ốt / ì: ạch / ỉ: eo ôi / ích: dụng kỉ kỷ lợi mẫu nước tắc / im: ắng bặt lặng lìm
in: ấn ảnh chữ dấu đậm đen đúc hệt hoa lại lụa màu máy ngang nghiêng ngoài ra sách sao thạch trên trực / inh: ỏi
ít: có học hôm hơn khi lâu lời nào người nhất nhiều nói nữa ỏi ra thấy tuổi / kè: biển chống đá sông / kê: biên cao đơn giao khai khống kích lại thêm toa
kề: bên cà cận sát vai / kế: bên cận chân hoạch hoãn mẫu nghiệp nhiệm sách sau sinh thế thừa tiếp toán tục vị
kể: cả cho chuyện công cứ khổ lể ra tội trên trường từ / kẽ: hở nứt / kẻ: cắp chợ cướp địch gian hở khác lạ nào ô phản thù trộm vạch xấu
kèm: bản cặp danh giá hồ mẫu nhèm theo / kém: cạnh chất cỏi hèn hiểu hiệu hơn may năng phẩm phát sút thế tiến xa / kèn: cựa hiệu trống / kẻng: báo
kênh: bán dẫn đào kiệu mương nội rạch thông thuỷ tiêu truyền tưới xáng / kềnh: càng / keo: kiệt sơn
kéo: bè cánh chân co cờ dài dần dãn dây đến điện đổ gần giảm giãn gỗ lại lê lên lui lưới pháo quân rốn sập sợi tay theo về xe xuống / kẹo: bánh
kết: án bạn băng bè cấu chặt chuyển cỏ cục cuộc cườm dính dư duyên đoàn đôi giao hạt hôn hợp khối lại liên liễu luận mạng nạp nghĩa nối quả sổ tập thảm
kết: thân thành thúc tinh toán tóc tội trái từ tử tụ tủa ước vốn xuất / kẹt: cứng đường xe / khá: cao đẹp đông giả giỏi hơn khen lâu lên lớn nhiều phổ rõ tốt trở
khả: ái biến dĩ dụng hội kháng kính năng nghi ố quan thi tín / khác: biệt chi gì hẳn là lạ loại lúc nào nhau nữa so thường với xa
khắc: bạc chế chữ cốt dấu đậm ghi hoạ họa khe khổ khoải kỷ nghiệt nhập nổi phục sâu tạc tỉ tinh trừ
khách: du đến điếm hàng hứa khí khứa lạ mời mua nước quan quen quý sạn sáo sĩ thể thơ thuê trọ vãng
khai: ấn báo bậy bút căn chi chiến chung cung cuộc diễn đao đề giả gian giảng giáo giới hải hấn hoa hoá hoả hoang hội kênh khai khẩu khiếu khoá khoáng
khai: khống lập lậu mạc man màn mỏ móng mương nghiệp nhầm nhãn nhận niên phá phát phóng phương quang quật quốc rõ sân sáng sinh sơn tâm tạo thác thai
khai: thị thiên thông thuế thuỷ tiệc tổ trí triển trừ trương trường từ tử tuyến vị vụ xe xuân ý / khái: luận lược niệm quát tính toán / kham: khổ
khám: bệnh chữa chứng điền định đồ đố đường lâm nghĩa nghiệm người nhà phá phụ răng sàng sức thai thử tổng tử tuyển xe xét xử / khâm: liệm phục / khan: cổ hiếm tiếng
khán: đài giả hộ thính / khấn: vái / khẩn: cấp cầu hoang khoản mật nài nguyện thiết trì trương ý / khăn: áo đỏ gói mặt quàng tang tay trải / khản: tiếng
khang: an kiện trang / kháng: án cáo chỉ chiến cự đàn điện khuẩn lệnh lũ nạn nghị nguyên phân sâu sinh thể thuốc / khăng: khăng khít / khẳng: định khái khiu
khảng: khái / khánh: chúc hạ kiệt thành tiết / khao: khát quân thưởng / khảo: chứng cổ cung cứu dị đính hạch hướng luận nghị nghiệm quan sát thí thích tra vấn
khấp: khểnh khởi / khắp: cả các chốn miệt mọi ngả nơi trên trong / khập: khiễng / khát: khao khô máu nước tình vọng / khất: lần nợ sĩ thực / khắt: khe
khâu: đột giao nào vá / khấu: đầu giảm hao trừ
khẩu: cái chiến cung độ đoàn đội hiệu hình khí kí ký lệnh lương nghiệp ngữ phần phật phục súng tá tài tâm thuật trang truyền vị / khay: giấy trà
khe: hở khắt núi suối / khê: đọng / khế: ẩm chua ước / khệ: nệ / khen: cao chê cống đột ngợi tặng thầm thưởng / khéo: kéo léo tay
khép: cửa kín lại mình nép tội vòng / khét: lẹt tiếng / khêu: đèn gợi / khi: bao bấy cần có đã đang đi đó được không nào này nãy quân thấy trước xưa
khí: chất cụ cười dầu điện độ độc động đốt gas giới hậu hiếm hoá hoả khái khổng lò lực nén ngắn nghĩa nghiệt nhà nhạc núi phách phế phòng quan quản
khí: quyển sắc sinh số tài tàng thái thải than thế thiên tiết tĩnh trời tượng vũ / khích: bác bế lệ tướng / khiêm: cung nhã nhường nhượng tốn
khiếm: diện khuyết nhã thị thính / khiến: cho nên trách / khiển: trách tướng / khiêng: vác / khiếp: đảm nhược sợ vía / khiêu: chiến dâm gợi khích khiêu vũ
khiếu: hài kiện mỹ nại oan thẩm tố / khinh: bạc bỉ binh khi khí khỉnh kị kỵ mạn miệt nhờn rẻ suất thị thường xuất / khít: khao khịt
kho: bạc bãi báu chứa dữ dự đạn hàng lẫm lạnh lương lưu ngoại quân quỹ sách tạm tàng thóc thuốc tiền trữ tư vật vũ xăng
khó: bảo bề chịu chơi chữa coi dạy dễ đăm đẻ đỡ gần giải hiểu học hòng khăn kiểm làm lòng lường mà nghe nghèo nghĩ nhai nhằn nhất nhịn nhớ nhọc nói
khó: nuốt ở phai quên ra tả thở thoát thu tiêu tin tính trôi vượt xử / khô: cằn cạn cứng dầu đét hạn hanh héo khan khốc lạnh mộc nóng ráo / khố: rách
khổ: ải áp cho chủ cực dịch đau độc giấy hạnh hình học luyện nạn não nhục sai sở tâm thơ tội trận tứ / khờ: dại khạo
khoa: bảng cấp chân chú cử danh dược đại giáo hoc học khám mục nghệ nghi ngoại nhi nội phòng sản sư tay thi trương trưởng xét
khoá: cửa đào đề học họp kết kín lễ luận luật mật miệng sau sinh số sổ tay thắt trái trẻ trên trình trước van
khóa: bí chặt cửa đào đề học kín lửa luận mã sau sổ tài tay thân trình trước van / khoác: áo lác vai / khoai: lang mì môn sắn tây / khoái: cảm chí khẩu lạc trá
khoan: dầu dung địa giếng hậu hoà hồng khoái lượng nhặt nhồi nhượng tay thai thăm thứ thủng / khoán: chi chui gọn hộ kinh quản quỹ sản trắng ước việc
khoản: chi đãi đó đóng kinh mục nào này nợ nộp thu tiền trợ vay viện / khoang: hàng miệng tàu / khoáng: chất đãng đạt hậu hoạt sản sàng tính vật
khoảng: cách chân chừng gần giữa không lặng lớn lùi năm thời tối trống vài / khoanh: lại nợ nuôi tay tròn vẽ vùng / khoảnh: đất khắc / khóc: lóc than
khoe: khoang mẽ tài / khoẻ: khoắn mạnh / khỏe: khoắn mạnh / khói: bụi hương lò lửa thuốc / khôi: hài ngô nguyên phục vĩ
khối: cảm chất cơ dân doanh đảng đua hình học kẻ liên lượng nghiệp óc phố thi tình trưởng u việc Đảng / khỏi: bệnh hẳn nói phải
khơi: chừng dậy dòng gợi lại mào mở nguồn sâu thông xa
khởi: binh bước công đầu điểm đoạt động hấn hành kiện loạn lửa mào nghĩa nghiệp nguồn nguyên phát sắc sinh sự tạo thảo thị thuỷ thủy tố tổ tranh xướng
khôn: hồn khéo lớn lường ngoan nguôi thiêng vặt / khốn: cùng đốn khó khổ kiếp nạn quẫn
không: ai ảnh bằng bao biên bõ can cánh chắc chế chỉ chiến chừng chuyên có cố dám đáng đâu đầu đều đoàn đổi đủ đúng được gian hề kể kém khí kích kịp lẽ
không: lực lưu màu may một nên ngờ ngớt ngừng nhận nhất nhạt nhỏ nơi phải phân phận phép phí phục quá quân ra rõ sao sót tặc tập thành thể thiếu thôi
không: thu trả trọng trừ trung tưởng vận xa xác xong yên / khống: chế chỉ / khớp: đầu nối với xương
khu: bảo biệt bộ cách cảng chế chợ chung chuyên công dân di du đất đĩ đô đoàn đội gia hầm hành học khoanh kinh kỹ lăng mỏ mộ nghỉ nhà nội nông ở phi
khu: phố quân rừng ruộng sản tái tập trại trú trừ trung trưởng tự ươm uỷ ủy vệ vực vui vườn xá xóm xử / khứ: hồi / khử: độc khuẩn mùi nhiễm nước trùng từ
khuân: vác / khuẩn: cầu lạc / khuất: khúc lấp mắt nẻo núi phục tất / khuấy: đảo động đục / khúc: chiết cong gỗ khuỷu mắc mừng ngoặt quanh ruột sông xạ
khuếch: đại khoác tán trương / khui: ra / khung: ảnh cảnh cao chậu chương cơ cửa cửi giá giờ hình năng nhà pháp sườn thành trời xe / khùng: điên
khủng: bố hoảng khiếp khỉnh long / khước: từ / khuôn: đúc khổ mặt mẫu phép vàng viên / khuya: khoắt sớm / khuyên: bảo can dỗ giải giáo khích lơn ngăn nhủ răn
khuyến: cáo công diêm dỗ dụ đãi học khích lâm lệ mãi mại nghị ngư nông tài thiện thương / khuyết: danh điểm nghi nghị tán tật thiếu tịch trang vị
khuynh: đảo gia hướng hữu loát tả thành / ki: ốt / kì: công cục diệu đà hạn họp lạ lân lưu này nghỉ phiếu quặc quái quan sau tài thi thú thực tích trước vĩ vọng
kí: gửi hiệu kết lục sinh sự tên túc / kĩ: càng năng sư thuật xảo / kỉ: cương luật lục nguyên niệm vật yếu / kị: binh khí / kia: kìa
kích: cầu cỡ cung dục động giáo hoạt nổ phát thích thước tố tướng ứng / kịch: bản bệnh câm chiến đấu độc hài liệt nói phát sĩ tích tính trần trường
kiêm: ái chức nhiệm toàn toán / kiềm: chế giữ thúc toả / kiếm: ăn chác chuyện cớ cung được hiệp khách lời lợi sống thuật tiền tìm việc
kiểm: chất chứng duyệt đếm điểm điều định học kê khảo lâm lậu nghiệm ngư nhận phẩm phiếu sát soạn soát thảo thử toán tra tu
kiên: cố cường định gan nghị nhẫn quyết tâm thủ trì trinh trung / kiến: đen điền giải hiệu nghị nghĩa quốc tạo tập thị thiết thức trúc văn vàng
kiện: cáo hàng khang thưa toàn tụng tướng / kiêng: cữ dè khem kị kỵ nể / kiếp: nạn nghèo người sau trước / kiệt: cùng lực lỵ quệ suất sức tác xuất
kiêu: binh căng dũng hãnh hùng kỳ ngạo sa / kiều: bào dân diễm dưỡng hối mạch nương / kiểu: cách cũ dáng gen gì hình mẫu này như sức tóc / kiệu: rước
kim: châm chỉ cổ cúc cương hoàn khâu khí loại nam ngạch ngân ngưu phun quy sinh thạch tiêm tiền tự tuyến / kìm: cặp chế giá hãm kẹp lòng nén tỏa
kín: cổng đặc đáo gió kẽ mặt miệng mít nước
kinh: âm bạc bang bế cầu dị doanh điển đô động giới hãi hiệu hoàng hoảng hồn kệ khiếp khuẩn khủng kì kịch kỳ lí lịch luân lý ngạc nghĩa nghiệm nguyệt
kinh: niên phí phong qua quyền sợ sư tài tế thành thánh thiên thuật thương tiếp tiêu tởm truyện tuyền tuyến tỵ vĩ viện / kình: địch ngư
kính: ái áp bẩm biếu bút cẩn cận cáo chào chúc chuyển dâng đề gửi hậu hiển lão lúp mắt mến mời mong nể nghiệp ngưỡng nhớ phật phục quang râm tặng thăm
kính: thiên thưa trắng trên trình trọng từ tường vạn viễn viếng yêu / kíp: lái mổ nổ thợ trực / kịp: lúc thời
kỳ: báo bầu chi công cục cuối cựu dị diệu đà đầu hạn hào họp kế kèo khôi khu lạ lân lưu mở mục này nghỉ ngộ nhông nọ phí phiếu quặc quái quan sau sĩ
kỳ: tài tập thi thị thu thú thủ thực tích tính tới trả trăng trước tuyển vận vật vĩ vọng
ký: ban bút chú danh duyệt giả giao gửi hậu hiệu hoạ họa hợp kết khế lục ngay nhận nháy nhớ nợ phát quỹ sắc sinh số sự tắt tên thác thay thoả thừa
ký: trước tự túc tượng ức uỷ văn vay xác / kỹ: càng lưỡng năng nghệ nữ sư thuật tính xảo / kỷ: băng cương cựu luật lục nguyên niệm sử vật yếu / kỵ: binh khí mã sĩ
la: bàn cà hét liệt lối mắng ó / là: cùng do lượt một những phải vì / lá: cây chắn chè cờ đơn phiếu phổi rụng số thăm thư / lả: lơi lướt
lạ: gì kì kỳ lẫm lùng mắt mặt tai thay / lác: đác mắt / lắc: đầu lư
lạc: bước chủng dụng đà đàn đề điệu giọng hậu hướng khoản loài lối lõng quan quyên rang thành thú tiên viên / lách: cách luật / lạch: cạch
lai: căng dắt giống kinh láng lịch máu rai tạo tạp vãng / lái: buôn đò máy phụ tàu xe / lãi: chậm cho kép lỗ lời lớn mẹ phần ròng suất thấp thuần tiền vay
lại: càng còn gần giống hẳn mặt người nữa quả sức tiếp vẫn / lam: khói lũ nham
làm: ăn ẩu bài ban bàn bẩn bạn bận bằng báo bia biên biến biếng bộ càn cao cha chậm chất chay chết chi cho chủ chui chứng chuyện cỏ cớ cơm công dáng
làm: dâu dịch dịu dối dữ dự duyên đất đầy đấy đề đẹp điếm đồ đơn đồng động đúng đường gì giá giả giảm gián giàu gương hài hại hàng họ hộ hỏng hợp hư
làm: khách khó khoán không kiểu kín kinh lại lành lay lễ lẽ lệch lí liều lộ loạn lời lợi lông luật lý ma mai mát mất màu mẫu máy mẹ mình mờ mồi mối mới
làm: mù mưa mướn nên nền ngay nghề nghiêm ngơ người nhà nhanh nhiễm nhiệm nhiều nhục nhụt nổi nòng nông nũng nước ô phách phai phân phản phép phiền
làm: phim phúc quà quá quan quen ra ráo rẫy rể rõ rối ruộng sạch sai sáng sao số sổ sống sứ suy tan tăng tay thân thành thay thầy thế thêm theo thí
làm: thinh thịt thơ thợ thủ thử thuê thuốc thương tiền tiếp tin tình tỏ toán tới tội tốt trái trò trời tròn trong trọng trụ trung trước tư từ từng
làm: tương vậy vệ vì việc vỡ vua vừa vui vườn xấu xe xiếc xiêu xói xong ý yên
lâm: bệnh bồn chiến chung học khoán luật nạn nghiệp nguy nông sản sàng sinh sự tặc thổ thời trận trường tuần tuyền vào viên
lầm: bầm đường lạc lẫn lì lỡ lũi than tưởng / lấm: bụi láp lét tấm / lẫm: liệt / lẩm: bẩm cẩm / lãm: nguyệt / lăm: le / lắm: chuyện điều kẻ khi lời lúc mồm
lảm: nhảm / lạm: bàn chi dụng phát quyền sát thu / lan: can man rộng toả tràn truyền / làn: da dân điệu đường gió sóng xe / lán: trại / lân: bang cận la lý tinh tuất
lần: cuối đầu gần hai hồi khất lần lữa lượt mò này sau theo thứ tới trước / lấn: át biển bước cấn chiếm đất lướt sân sâu / lẫn: cẩn lộn nhau
lẩn: lút quất thẩn tránh trốn vẩn / lăn: bánh đùng lóc lộn xả / lằn: ranh / lận: đận / lặn: lội / lang: băm bạt ben chạ thang trung vườn
làng: bản chài chơi đại hoa mạc nghề nước quê thôn trẻ trên văn xa xã xóm / láng: bóng cháng giềng trại / lãng: đãng mạn phí quên tử
lăng: kính loàn mạ mộ nhục tẩm xăng / lắng: cặn dịu đọng lo nghe tai xuống / lẳng: lặng lơ / lảng: tránh vảng / lạng: lách / lặng: câm im lẽ người thinh yên
lành: bệnh dữ lặn lẽ mạnh nghề tính / lánh: đời mặt nạn xa / lãnh: án binh cảm chúa cung đạm đạo địa hải hội sự thổ trọn tụ vực
lạnh: buốt cóng gáy giá lẽ lùng nhạt tanh / lao: cải công đao đảo đầu động kháng khổ lí lực lung lý màng nhọc nông phiền phổi tác tâm thất tù vụ xao / lào: xào
láo: lếu nháo xược / lão: giáo hoá khoa làng luyện niên nông thành thị thọ trượng / lấp: ao biển đất đầy hồ lánh liếm ló lỗ lửng sông
lắp: bắp dựng đặt ghép lại ráp vào / lạp: xưởng
lập: bản báo bập biên biểu chí chủng công cực dàn danh dị dự đàn đề định đồ đông giá giải hạ hiến hồ hội kế khống khu kỉ kỷ lại lờ loè lời luận mưu
lập: năng nên nghị nghiệp ngôn pháp phiếu phương quê quốc quy quỹ quyền ra sẵn sổ tập thân thành thể thống thu tổ tri trình trường tử tức tuyến uỷ vì
lập: viện vườn xuân / lặp: đi lại / lát: đá gạch nữa sau / lắt: léo nhắt / lật: bàn đật đổ lọng mặt ngược nhào tẩy úp xe / lặt: vặt / lau: chùi dầu khô lách nhà
làu: bàu / lâu: bền dài đài đến đời hơn la lắc lâu năm nay ngày nhâu / lầu: các son / lậu: thuế vé / lay: chuyển động lắt / lây: bệnh chéo lan lất nhiễm truyền
lầy: lội nhầy
lấy: cắp chồng cớ công cung dân đà được giá giống khẩu lại làm lẽ lệ lời lòng mất máu mẫu nét nghĩa nước oán phiếu ra số sức tên thế thêm tiền tiếng vợ
lấy: vốn xuống ý / le: lói / lê: la lết thê / lề: dưới đường lối luật mề phải thói trái trang trên
lễ: bái bộ chào chùa công cưới dâng đài độ đón đường giao giáo giỗ hiệu hội kết khai khánh kỉ kỷ lạt mạo mễ mít mừng nghi nghĩa nhạc phẩm phát phép phí
lễ: phục ra sinh tạ tân tang tế tết thức tiệc tiễn tiết tổng trang trao trọng truy tuyên vật viếng xá / lẽ: nào phải ra sống thường / lẻ: bóng loi tẻ / lẹ: làng
lệ: bộ khệ làng luật phí thuộc thường / lệch: chuẩn chuyên hướng lạc pha tâm / len: lén lỏi / lén: lút
lên: án bậc bảng bờ cân cấp chức chương cơ dây đài đạn đèn đến đỉnh đời đồng đường gân giá giọng hạng hình hương kế không khung khuôn kịch lão lịch lớp
lên: lương mâm mạng mặt mây men mốc mướt nắm nét ngôi núi nước phim phương quan ray rừng sân số sởi sóng tàu tay thăm thang thay tiếng tờ tới trên trời
lên: tuyến vai voi xã xe xuống / lênh: đênh láng / lệnh: bà bắt cấm chỉ điều động hành khám lưu ngừng sản tiễn truy truyền xuất / leo: lẻo lét núi thang trèo
lèo: lái tèo / lết: bết / li: dị khai khúc kì tán ti / lí: do giải lẽ lịch luận luật sự thú thuyết tưởng / lị: sở / lìa: bỏ đời
lịch: bay bịch chiều công duyệt đại giảng học họp làm lãm lịch mới năm pháp sử sự thanh thi thiệp thời tiếp treo trình trực tuần / liêm: chính khiết minh phóng sỉ
liếm: láp / liệm: xác
liên: bang bộ can châu chi chúng cơ danh doanh đái đại đẳng đoàn đới đội gia giới hệ hiệp hoan hoàn hồi hội hôn hợp kết khu khúc kì kiểm kỳ lạc luỵ lụy
liên: mạng miên minh ngành nghị nghĩa ngữ nhiệm phát quan quân quốc sở tán thông thủ thuộc tịch tiếp tính tỉnh trại tri từ tục tưởng tuỵ tuyến vận viện
liên: thôn vùng xã xóm xô / liền: anh kề lạc mạch ngay nhau sau sông tay thửa trước tù vai với / liêng: liếng / liệng: đi
liệt: cường dương giáng giường hạng kê kháng lão nhiệt nhược nữ phụ quý sĩ số sỹ thánh tố tổ toà vào vị / liều: dùng liệu lĩnh lượng mạng mình thuốc / liễu: bồ
liệu: cách chừng có hồn lường pháp phiền rằng trí trình / lim: dim
linh: cảm cữu diệu dược đình đơn động hiệu hoạt hồn kiện lợi mục nghiệm sàng thiêng thông tinh tính trưởng ứng vật vị xà
lính: biên chiến dù đảo gác quýnh thuỷ thủy tráng trơn / lĩnh: án canh hội lương thưởng tiền trọng vực xướng ý / lít: nhít nước
lo: âu buồn cho hậu lắng liệu lót lường ngại nghĩ phiền sợ sốt tính toan xa xong / lò: cao cò đốt gạch gốm hơi mổ nung rèn sưởi than vi xo / ló: dạng
lô: cốt đất gích hàng nhô rừng trại / lồ: lộ / lố: bịch lăng nhố / lỗ: châm hãng hổng lãi luỹ mãng mũi nặng thoáng thủng vốn / lơ: đãng đễnh là láo lớ lửng mơ thơ tơ
lờ: đi đờ lững mờ / lỡ: bước cỡ dịp duyên hẹn lầm làng lời tàu thời / lở: đất loét lói mồm núi sông / lọ: lem
lộ: bí diện đồ giới hàng hoả liễu mật phí rõ tẩy thiên thu trình tuyến vốn / loà: xoà / loá: mắt / loã: lồ thể / loài: cá cây chim cỏ động hoa người nguy thú vật vi
loại: biệt bỏ đất giỏi hai hàng hình khác khỏi một nào này ra suất suy thải thể tội trừ trực từ xe / loan: báo phượng tin truyền
loạn: đả lạc luân ly nghịch ngôn nhịp óc quân thần thế thị trí xạ xị / loang: lổ loáng rộng / loãng: xương / loạng: choạng / loạt: bài súng xoạt / loay: hoay
lóc: cóc / lốc: cốc xoáy / lọc: bỏ cọc dầu khí lõi lừa máu nước sạch thận / lộc: biếc nhung xuân / loè: bịp loẹt / loé: sáng / loét: dạ / lói: xói
`;
