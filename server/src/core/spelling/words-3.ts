/** Words of two syllables, by their first one; part 3 of 6. How they are written: `word-lists.ts`. */
export const WORDS_3 = `
lôi: cuốn đình kéo thôi / lồi: lõm / lối: chơi chữ đi làm mở mòn nhỏ nói ra rẽ sống thoát vào xóm xưa / lỗi: chính đạo điệu hệ hẹn lạc lầm nhịp phạt thời vi
lõi: cứng đời lọc / lỏi: con
lời: ăn bài bàn bình ca cam cảnh chào chúc dẫn dặn dạy đáp đề đồn giảng giáo hát hay hứa kết kêu khai khen khuyên lãi lẽ lỗ mở mời ngỏ nói ra răn rao
lời: thăm thề thoại thưa tựa văn vu xin / lợi: danh dụng điểm hại ích khuẩn kỉ kỷ lạc lộc nhuận quyền suất tả thế tiểu tức / lội: bộ ngược nước suối / lòm: chua
lổm: ngổm / lõm: bõm khuyết / lớn: bé gan hơn khôn lao lên lối mạnh nhất nhỏ phổng tiếng tuổi tướng / lởn: vởn / lợn: con cợn giống nái rừng sữa thịt / lọn: tóc
lộn: bậy ngược nhầm nhào phải sòng tiết trái xộn xuống / long: bào đong khí lanh lở mạch não nhãn nhong sàng tong trời trọng vân vương
lòng: bàn cầu chảo dạ dân dục dũng đất đỏ đường hẹp hiếu hồ khoan kính lang máng mẹ mong người nhân quyết sâu son sông tham thành thòng thương tin tốt
lòng: trung từ tự vả vị yêu / lóng: ngóng / lông: bông chim lá mày mi ngông nhung vũ / lồng: bàn bẫy bè đèn ghép khung lộng ngực tiếng / lỏng: lẻo / lọng: cọng
lộng: gió hành hoành lạc lẫy ngôn quyền / lốp: đốp xe
lớp: bán bồi cán cảnh đào đạo đất điểm ghép học lá lang mầm một nâng ngoài người nhớ sóng tập trẻ trước tuồng vỏ xe xoá / lợp: mái nhà / lót: dạ đường lòng ổ tay
lớt: phớt / lọt: khe lòng lưới tai tay thỏm vào / lột: bỏ da mặt tả trần vỏ xác / lu: bù loa mờ / lù: đù khù mù / lú: lẫn
lũ: bão bùn cuốn lịch lượt lụt ống quét quỷ trẻ / lư: đồng hương / lữ: điếm đoàn đội hành khách quán thứ trú / lùa: gạt vào
lúa: chiêm gạo giống lai mạ mì mới mùa nếp non nước rẫy thơm thuần / lừa: bịp dối đảo gạt lật lọc mị phỉnh thầy / lứa: đầu đôi tuổi
lửa: binh cháy đạn lớn lòng rừng tình trại / lựa: chiều chọn lọc lời mua thời / lụa: là / luân: canh chuyển đổi hồi lạc lí lưu lý phiên thường vũ / luẩn: quẩn
luận: án anh bàn bằng chiến chứng công cứ cương đàm đề điểm điệu đoán giải giảng kết lí lý ngữ thuyết tội văn về
luật: bất chơi dân đất định gia giao giới hình học hôn kế khoa lệ lữ mẫu nhân pháp phòng sư tạm thơ thuế tố tục / lúc: ấy cuối đang đầu đó khác lắc nào này
lực: cản dịch đẩy điền đóng hấp hút kéo lưỡng lượng sĩ tác tải tâm
lục: bát bình bộ cục đạo địa đòi đọi đục giác hàn huyền lâm lạo lạp lộ lọi phủ quân quốc sao soạn sự súc tỉnh tuần tung vấn vị / lui: bước cui lũi quân tới vào về
lùi: bước dũi lại lũi ngày sân thời tới xe xũi / lủi: thủi / lụi: tàn / lum: la / lùm: cây / lùn: tịt / lún: cún nứt phún sâu sụt / lung: lạc lay linh tung
lùng: bắt bùng kiếm nhùng sục / lũng: đoạn / lủng: củng / lưng: chừng đồi lửng núi túng vốn / lừng: danh khừng lẫy / lững: lờ thững / lựng: đỏ / lười: biếng học nhác
lưới: cá đánh địa điểm điện kèo kéo lửa mắt nhện thép tình trắc trời vây / lưỡi: câu cày cưa dao gươm hái liềm trai / luộm: thuộm / lượm: lặt
luôn: có luôn miệng mồm tay thể / luồn: cúi lách lỏi sâu / luồng: cá chạy gió hàng khí lạch tàu thông thư tin tuyến vốn
lương: bổng cơ dân dược duyên giáo giờ hảo hướng hưu khô khoán khởi lậu lương năng ngạch nhân phạn tâm tăng tháng thảo thiện thực tiền tối tri y
lường: đong gạt tính trước / lưỡng: chế cư cực dụng hợp khả lự lực nan phân quốc tiện tính toàn tụ viện
lượng: bán cả công cung dư điện giá giác hàng hình hoá khách mưa người nhập sức tài tải thải thứ tiêu tính từ tử vốn / lướt: qua sóng thắng thướt ván
lượt: bầu bộ đi khách là người thăm thứ về xe ý / lụp: xụp / lụt: bão cội lội nghề tài
lưu: ban bản bút cánh cấp cất chiếu chiểu chứa chuyển cữu danh dấu diễn dung dụng đẳng đày động giản giữ hải hàm hành hình hồ hoàng học hồi hợp hương
lưu: huyết kho không kí ký lạc lai lại liên linh loát lượng luyến manh mật ngôn ngụ nhiệm niệm niên phóng quang sản sinh tại tâm tán tên thân thông
lưu: thuỷ tin tình toàn tốc tồn trú trữ trường truyền văn vào vật vết vong vực xá ý / lựu: đạn / luỹ: kế thế thừa tiến tre / lũy: kế thế thừa tiến tre / lụy: phiền
luyến: ái láy thương tiếc / luyện: binh chí chưởng đan kim rèn tập thể thép thi tinh / ly: biệt dị gián hôn hợp hương khai kì kiểu kỳ nông tâm tán tao tế thân thoát
lý: do đoán giải giao hào hình hoá lẽ lí lịch liệu luận luật lực sắc số sự tài thông thú thuyết tính trí trình trưởng tưởng vị / lỵ: sở
ma: cà chay lực mãnh mị nữ quái quỷ sát thuật trận tuý túy / mà: cả còn không lại thôi vẫn / má: hồng lúm
mã: bưu chương đáo định độc hiệu hoá lai lực não ngạch nguồn số tà tấu thượng vạch / mạ: kẽm non vàng
mắc: áo bận bẫy bệnh cạn câu chứng cỡ cửi dịch điện kẹt lỗi lừa màn míu mỏ mới mớp mưu nạn nghẹn nợ phải tội võng / mạc: khai
mặc: áo cả cảm dầu dù định đồng kệ khải lòng nhiên niệm quần sức thử xác / mách: bảo lẻo nước / mạch: điện kiến lạc lươn máu ngầm nha nhánh nước thẳng văn vành
mai: đây kia mái mỉa mốt một này phục sau táng / mài: dũa giũa mò / mái: ấm che chèo đầu đê đình hiên nhà tóc tôn trường vòm / mãi: dâm lộ mãi mê
mâm: bồng cỗ cơm quả son vàng / mầm: bệnh đá giống mống non / mắm: muối ruốc tôm / mậm: mạp / man: di mác rợ trá
màn: ảnh bạc che gió hiệu hình kịch sương trướng xế / mân: mê / mần: ăn / mẫn: cảm cán tiệp tuệ / mãn: cuộc hạn khoá kiếp kinh nguyện nhãn nhiệm tang tính ý
mặn: mà nồng xâm / mang: án bầu bệnh đậm đến đi lại máng nặng nợ ơn tai tên thai theo tiếng tính tới tội vác về xách
màng: bọc loa lọc não nhầy nhện nhĩ phổi phủ tang tế trinh / máng: nước trượt xối / mãng: cầu xà / măng: cụt non sét tây tre / mắng: chửi mỏ nhiếc
mảng: bám khối màu tường xanh / mạng: cấp che điện internet lớn lưới người nhện sống sườn viễn xã / manh: áo động giáp mối mún nha tâm tràng / mành: tre trúc
mánh: khoé lới / mãnh: hổ liệt lực thú / mảnh: bom dẻ đạn đất ghép giấy khảnh mai ruộng sành vỡ vụn vườn
mạnh: bạo dạn giỏi hơn khoẻ khỏe lên mẽ miệng nhất tay thường vì yếu / mao: dẫn mạch quản / mào: đầu gà / máo: mếu / mạo: danh hiểm muội nhận phạm xưng / mấp: máy mô
mập: mạp mờ / mát: dạ lành lòng mặt mẻ rượi tay tính
mất: an ăn cân cắp chức công dần dấu dạy đất điểm điện đoàn giá giống gốc hết hồn hướng hút khả khách lịch lòng mạng mát mặt máu mùa nết ngôi ngủ nhân
mất: nước ổn phương quyền sức tăm thêm thời tích tiền tiêu tinh toi trắng trật trí trinh trộm vệ vía việc vui
mắt: cá đỏ kính lồi lưới mũi nhắm nhìn thần thường xích / mật: báo chỉ danh đàm độ hiệu khẩu lệnh mã mía mỡ nghị ngọt ngữ ong phục thám thiết thư tịch tín ước vụ
mặt: bằng bên biển cân cắt cầu chất chữ dày đất đê đối đồng đường hàng hồ khác kính mạnh mày mo mộc mũi nạ ngoài nhẫn nước phải phẳng phố ruộng sàn sau
mặt: sông thoáng tích tiền tiêu trái trận trăng trời trong trụ trước vải yếu / mau: chóng lẹ lên mắn miệng
màu: da đen đỏ hồng lúa mè mỡ mực nâu nhiệm sắc tím trắng vàng xanh / máu: chảy cuống đông lạnh mặt me mê mủ rừng tham thịt xương / mâu: thuẫn
mẫu: ban biểu chữ con danh dấu đất đơn giáo hạ hậu hệ hình in mã mực nghiệm nhà nước phẩm phiếu quốc quyền sắc sinh số sơn ta tây thân thiết thử thức
mẫu: tin tính từ tử tuổi vã vật / mậu: dịch thân / may: đo đồ mặc mắn ô ra rủi sao thay túi vá
máy: ảnh bay biến bơm cán cày chấm chém chiếu chủ chữ cưa dập dệt đánh đào điện điều đo đục ghi giặt hát hoà hút in kéo khâu khoan kích lạnh lọc mắt
máy: may móc nén ngắm nghe nhắn nổ nông nước phát phay photo quay quét san sấy siêu sinh soi tập thi thở thu tiện tính trạm trợ trộn trục ủi vi xay xén
máy: xét xúc / mây: đen mù mưa tre trời / mấy: ai chốc đời khi năm ngày / me: chua / mè: nheo / mé: biển sông
mê: cung hoặc hoảng lầm li lộ ly mải man mẩn mệt muội ngủ sảng say thích tín tít tơi trận tưởng / mề: đay gà / mẽ: ngoài / mẻ: cá lưới
mẹ: cha chồng con đẻ đĩ ghẻ già goá hiền kế mìn nuôi ruột / mém: chết / mềm: dẻo hoá lòng mại môi mỏng nhũn xèo yếu / men: bia gan lì rượu sứ theo vi
mến: khách mộ phục thương yêu / mênh: mang mông / mệnh: chung danh đề giá hệ lệnh một phụ trời / méo: mó / mẹo: luật mực vặt / mép: bàn nước vá / mét: khối vuông
mệt: lả lử mỏi nhoài nhọc phờ / mếu: máo / mi: ca mắt / mì: ăn chính gói sợi / mí: mắt / mĩ: học lệ mãn miều nghệ phẩm quan thuật từ / mị: dân / mía: đường lau
mỉa: mai / miên: man viễn / miền: bắc biển cao đất đông hạ nam ngoài ngược nhiệt núi quê tây trên trung xuôi
miễn: chấp cưỡng dịch giảm học là lễ luận nghị nhiễm nhiệm phí sai thẩm thị thứ thuế tố tội trách trừ vé / miếng: ăn cơm đất ngon trầu
miệng: ăn chén cống giếng hố lưỡi nói núi tài thế tiếng vết / miết: mải / miệt: mài thị vườn / miêu: tả thuật / miếu: đường mạo thờ / mỉm: cười / mìn: hẹn muỗi
mịn: màng / minh: bạch châu chủ chứng đạo định hiển hoà hoạ họa hương mẫn mục oan quân sơn tâm thệ thuyết tinh tri ước vương / mình: mẩy tôi trần
mít: đặc mật tinh ướt / mịt: mờ mùng / mò: cua đoán kim mẫm / mó: máy / mô: bì chất đất hình hồ phạm phỏng tả tê thức típ tơ / mồ: côi hôi hóng ma mả / mỗ: tôi
mổ: bụng cò đẻ nội ruột xác xẻ / mỏ: ác cát dầu đá hàn khoáng lết neo ngầm nhọn quạ quặng sắt than vàng / mơ: hồ màng mộng tưởng ước / mờ: ám ảo mắt mịt nhạt tối
mớ: đời rau / mỡ: gà heo màng máu nhiễm sa
mở: bát cờ cửa đất đầu đấu đề đợt đường hàng hé hồ hội khoá khóa lối lời lòng lớp màn mang mào mắt mặt máy mới mũi nút ra rộng sách sổ tài thầu thêm
mở: tiệc tờ tòa toang vòng xưởng / mộ: binh chí đạo phần quân tháp / móc: câu đơn máy ngoặc ngoéo nối sắt túi xích
mốc: chỉ cột địa đo giới lịch lộ meo ranh son thếch thời tiến tính / mọc: hoang lên mầm răng rêu / mộc: bản lan mạc nhĩ tồn / moi: móc ruột / mòi: cá / mói: xóc
môi: giới miếng sinh son trên trường / mồi: câu chài lửa nhậu / mối: dây đầu đe hại hàng hoạ họa lái liên lo manh mọt mừng nguy nối quan thân thù tình tơ tương
mỗi: bên bộ buổi cá cấp đơn gia hộ khi lần loại lúc một năm ngày người tháng tuần vị / mổi: một / mỏi: chân mắt mê mệt mòn / mời: chào dự gọi họp khách mọc thầu
mới: bảo cấp chớm có cưới đây đẻ đến được hay hoàn là lạ lại mẽ mẻ nguyên nhất phát ra thực tinh toanh tuyển về vừa xây
mọi: biện cá cấp chủ công điều hình hoạt khi lẽ lúc mặt người nơi rợ sự tầng thứ trường việc / móm: mém / mồm: loa mép miệng / mon: men / mòn: mỏi vẹt
món: ăn hàng lợi ngon nợ quà tiền / môn: bài đăng đệ đồ học khoai loại phái phiệt sinh thể thi tử vệ võ / mơn: mởn trớn
mong: cầu chờ đợi manh mỏi muốn ngóng nhớ sao ước / móng: cái cầu chân cọc giò guốc nhà tay vuốt / mông: lung má muội / mồng: hai một tơi / mống: mắt
mỏng: manh môi tang / mọng: đỏ nước / mộng: du đẹp mị mơ tinh tưởng ước
một: bên bộ cách chiều chút công cửa điểm điều đôi đơn giờ hai ít khác khoản lần lèo loại loạt lòng lúc lượt mạch mai mặt mình mực năm ngày nghìn người
một: nhóm nơi nửa phần quá số tháng thể thời thuở tổ trăm trong tỷ vài việc vợ / mù: chữ khơi loà màu mịt mờ quáng tăm tạt tịt tối trời
mũ: áo bảo lưỡi mãng ni nồi tai vải / mủ: cao chảy su / mụ: mẫm
mua: bán bảo buôn chịu chuốc chuộc đất đồ đường giấy gom hàng hộ lại mặt nhà phiếu rẻ sách sắm sức thầu trả vé vét việc vui xe
mùa: bão đông gặt hạ hè khô lạnh lũ màng mưa nghịch nước thi thu vàng vụ xuân / múa: bút hát lân may máy mép ngón rìu rối
mưa: axit bão dầm đá gió giông lớn lũ móc ngâu nguồn phùn rào sao tuyết
mức: án bình bồi cao chi cho chuẩn đạt đầu đề độ đóng giá giới hỗ hưởng khoán lãi lương này nước phạt phí quy sống tăng thấp thu thuế thưởng tiền tiêu
mức: tối trần trích trung / mực: in nước ống tàu thước / mục: cân đích đồ đồng hạ khác kỉ kích lục nát này phiêu rữa ruỗng sở sư súc tiêu trường từ xương
mùi: hôi mẽ thơm vị xạ / mũi: chỉ đất giày giùi hếch khâu khoan kiếm kim lao neo nhẫn nhọn tàu tên tẹt thuyền tiêm tiến / mùn: bã cưa thớ / mung: lung
mùng: màn một / mừng: công đám hụt quýnh rỡ rơn thầm thọ tuổi vui xuân / muối: ăn dưa i mặn mè mỏ tiêu tinh vừng / muỗi: mắt mòng / muội: than / mươi: lăm
mười: ba hai một mươi năm phần / muôn: dân đời hình loài mặt màu một năm ngàn phần phương thuở trùng vàn vạn vật / muốn: có được là tìm xin / muộn: mằn màng phiền
mướn: nhân thợ / mượn: cớ danh đất gió hơi lời nợ tay tên tiền tiếng vốn / muống: rau / mương: máng nội phai rãnh thoát tưới / mường: tượng / mướp: đắng hương
mưu: cầu chước đồ hại kế lược mẹo mô phản sát sĩ sinh sự thần tính toan trí
mỹ: cảm danh dục đức học kí kim ký lệ mãn miều nghệ nhân nữ phẩm quan quốc thuật tử tự tục vị viện ý / na: ná / nã: pháo / nấc: cụt thang / nách: lá / nai: nịt
nài: ép ngựa nỉ xin / nải: chuối
nam: bắc bán băng bằng bộ cán châm châu chinh công cực diễn dược giao giới hải kha kì kỳ mô nam nhân nữ phi phong phục quốc sinh sử tài tây thanh tính
nam: trầm trung tử tước việt vô / nấm: đất độc hương men mộ mốc rơm
năm: âm ánh bản châu công cuối dương đầu đó đơn hai học không kia kiệt lần loại mặt mới mươi năm nay này nghìn ngoái ngón người nhuận phút qua sau sinh
năm: tài tận tháng thiên thứ tới trăm triệu tròn trước tuổi tỷ xưa
nằm: bếp bẹp bò chờ co im kềnh khoèo lì mê mơ mộng ngang nghiêng ngoài ngủ ngửa ở sấp sóng trên trong vạ viện vùng xuống
nắm: bắt chắc chặt chóp chức cơm đấm đầu được giữ gọn lấy quyền rõ tay thực tin tình tóc vững / nan: giải hoa hoá quạt y / năn: nỉ / nắn: dòng gân nà nót tuyến
nản: chí lòng / nặn: óc tượng / nàng: dâu hầu tiên / nâng: bậc bi bổ cao cấp chất cốc đỡ giá giấc hạng khăn lên lương niu tầm
năng: cản cường động hiệu khiếu lực lui lượng nhặt nổ nói suất / nắng: ấm cực gắt hạ hạn hanh hè khô mới mưa nỏ non nóng ráo ruộm sớm to vàng
nặng: bụng cân căn chịch đầu đô gánh gốc gông hạnh hơi kí ký lãi lời lòng mặt mùi nề nghĩa nhất nhẹ nhọc nợ tai thêm tình trịch trĩu về / nanh: ác nọc vuốt
nao: lòng nức núng / nào: cũng đâu đấy đó hay là / náo: động loạn nhiệt nức / não: bộ lòng nề nùng ruột tuỷ / nạo: óc thai vét / nát: bàn bét gan óc rượu tan vụn
nạt: nộ / nấu: ăn bếp chảy cơm nướng rượu sử / nay: mai / này: nọ / nẩy: mầm / nãy: giờ / nảy: lộc lửa mầm nở nòi sinh / né: tránh / nê: địa hà
nể: lời mặt nang phục sợ trọng vì / nem: chạo chua nướng rán / nếm: mật mùi thử trải / nén: bạc hương lòng
nên: chăng chi chú công dạng danh đôi gia hạn hiểu khi người nỗi thân thơ thường vợ
nền: âm chính công dân đá đất đen độc đường giáo hành kinh mặt móng nã nếp nhà nhiệt nông quốc tảng trời văn xanh y / nến: cây / neo: đậu đơn người thuyền
nép: mình / nếp: cái cẩm gấp nghĩ nhăn sinh sống tẻ than tư xếp / nét: bút chấm chữ đặc đậm đẹp hằn mặt mày mới ngài nổi riêng sổ thanh tính văn vẽ
nết: ăn na người / nêu: bật cao danh gương lên những ra rõ tại tấm tên trên trong vấn ý / nếu: chăng có được không mà như phát thế vậy / ngà: say vàng voi
ngã: ba bảy bệnh bổ bốn chổng chúi lăn lòng mũ ngũ ngửa ngựa quỵ sấp sáu sóng tư vào / ngả: ba lưng mũ nghề nghiêng ngốn ngớn rẽ theo / ngạc: nhiên
ngạch: bậc chuyên công cửa lương quân trật viên / ngai: rồng vàng / ngài: ngại / ngái: ngủ / ngãi: cứu / ngại: khó ngần ngùng rằng va
ngâm: giấm khúc nga ngợi nước tẩm thơ ủ vịnh / ngầm: định hiểu ngấm nghĩ / ngấm: ngầm nước thuốc / ngẫm: nghĩ ngợi / ngắm: bắn nghía nhìn vuốt / ngậm: miệng ngùi tăm
ngan: ngỗng vịt / ngàn: đời năm ngạt thâu trùng tỷ vàng / ngán: ngẩm / ngân: bản bội hà hàng hối khố khoản kiều lượng nga nhũ phiếu quỹ sách sàng tệ vang vụ
ngần: ấy nào ngại ngừ / ngấn: lệ nước / ngẩn: ngơ người / ngăn: bão cách cấm cản chặn đón đựng giữ kéo lũ mặn nắp ngắn ngừa rào sông trở tủ
ngắn: dài gọn hạn hơi ngắn ngày ngủi nhất tũn / ngạn: ngữ
ngang: bằng bờ bướng cấp dạ dọc đường giá hàng hông lưng mặt ngang ngạnh ngược nhau nhiên phè qua sông tai tầm tàng tắt trái vai với / ngẫng: đầu
ngẩng: cao đầu lên mặt
ngành: bảo bưu cần chăn chủ chức chuyên công dân dầu dọc du điện điều giáo hàng học kế khác kiểm kinh lao liên luật mũi nào này ngân ngang nghề nghệ
ngành: nghiệp nội nông tài than thanh thuế thương thủy tổ toà tòa tư văn vận xây y / ngao: du ngán sò / ngạo: mạn nghễ / ngấp: nghé
ngập: chìm đầy lũ lụt mặn ngụa ngừng nước sâu tràn úng / ngát: hương / ngất: lịm ngưởng trời xỉu / ngạt: khí mũi ngào thở / ngầu: bọt đục / ngẫu: hứng lực nhiên
ngay: bên cả cạnh đầu đơ khi lập lưng ngắn ngáy như sau tại tắp thẳng thật tình tới trên trong trước từ vào
ngày: bắt bầu càng cấp cày chủ cố công cuối cưới diễn đăng đầu đêm đó đường giỗ giờ hạn hè hội hôm kể khai kia làm lành lễ mai mở mồng mốt mùa mùng nào
ngày: nay này ngày nghỉ nhận nọ nộp nước phép qua quốc rằm rời sau sinh sóc tận tết tháng thành thứ thường tối tới trọng trước truyền tuyển xanh xưa / ngày: xửa
ngây: dại ngất ngô thơ thộn / ngậy: béo
nghe: báo chừng đâu đọc đồn được giới hơi hóng lời lóm lỏm ngoài ngợi ngóng nhạc nhìn nói phanh phong sách thấy theo tin trộm xem / nghé: ọ / nghê: thường
nghề: cá đan gốm in khơi may mộc mới muối nghiệp ngỗng nông rèn rừng sắt truyền văn võ y / nghệ: an nhân sĩ sỹ tây thuật vàng / nghèn: nghẹn / nghẽn: đường mạch tắc
nghẹn: lời ngào / nghênh: chiến đón ngang ngáo tiếp xuân / nghèo: bền bớt cùng đa đói hèn khó khổ nàn ngặt nghèo túng vượt xác xơ / nghêu: ngao sò
nghi: án binh can dung điểm hoặc hoạt kị kỵ lễ môn ngại ngờ ngút phạm thất thức trang trượng vấn vệ / nghì: trời
nghĩ: bụng đến gì là lại lui mưu ngợi ra rằng suy thầm tới vẩn về xa
nghỉ: chân dưỡng hè học hưu không lại lễ mát mất ngắn ngơi ổ ốm phép sinh sức tay tết thai thở trưa việc
nghị: án định gật hoà hoãn hội luận lực quyết sĩ sự trình trường viên viện
nghĩa: binh bộ cả cử dũng đen địa hẹp hiệp huynh khí là lí lý mẫu mộ nặng phụ quân rộng sĩ sư tế thầy thục tình trang trọng trủng tử vợ vụ / nghịa: vụ
nghịch: biến cảm cảnh chiều đảng đảo đề lí luân lưu lý mắt mùa ngầm ngợm tặc thiên thuật thường tử ý
nghiêm: cách cấm cẩn chỉnh khắc khốc lệnh mật minh ngặt nghị ngợi nhặt phạt phòng phụ trang trị trọng từ túc / nghiệm: đặc đúng pháp sinh thấy thu thức
nghiên: bút cứu mực / nghiền: đá nát ngẫm / nghiến: răng / nghiện: hút ma ngập rượu / nghiêng: lệch mình ngả ngửa thành về
nghiệp: báo chủ chướng dĩ dư duyên đoàn sư vũ vụ vương / nghiệt: chủng ngã súc / nghìn: năm thu trùng tỷ xưa / ngo: ngoe / ngò: gai rí / ngó: lơ ngàng ngoáy nhìn sen
ngô: đồng khoai nếp nghê / ngố: tàu / ngổ: ngáo / ngõ: cụt hầu hẻm ngách tối xóm / ngỏ: cửa lời ý / ngơ: ngác ngẩn / ngờ: đâu nghệch ngợ vực / ngớ: ngẩn
ngỡ: là ngàng / ngợ: ra / ngộ: đạo độc nạn nghĩnh nhận nhỡ sát / ngoặc: đơn kép nhọn tay vuông
ngoài: chợ công cửa cuộc da địa đời đường giờ huyện khoa khoảng khơi khu lề luồng mặt ngân ngành nhà nước ra rìa ruộng số tai tỉnh trời trong trường
ngoài: việc xã ý / ngoái: lại nhìn
ngoại: bang biên cảm cảnh cỡ công diên đạo giả giao giới hạn hạng hình hối khoa khoá khóa kiều lai lệ lực ngạch ngữ nhân nhập nhĩ ô phạm quan quốc sâm
ngoại: sinh tâm tệ thận thành thất thị thích thương tiết tiêu tình tổ tộc tôn trú trừ trưởng truyện tuyến ứng văn vật vi viện vụ xá xâm / ngoan: cố cường đạo ngoãn
ngoằn: ngoèo / ngoạn: cảnh mục / ngoảnh: lại mặt / ngoặt: ngoẹo / ngoáy: mũi / ngóc: đầu ngách / ngốc: nghếch
ngọc: bích bội chỉ hoàn lan ngà thạch thể thực tỉ trai / ngòi: bút lửa nổ nước / ngói: âm bò móc / ngôi: báu chùa đền đình làng mộ nhà sao thứ trường vị vua
ngồi: bệt chễm chồm đồng học họp không lại lê lì rình rỗi thiền tù vào xổm yên / ngời: ngời sáng / ngợi: ca khen / ngon: ăn giấc lành mắt miệng ngót ngọt ơ
ngón: áp cái chân chơi đòn nghề tay trỏ út / ngôn: hành luận ngổn ngữ từ / ngốn: ngấu / ngổn: ngang / ngọn: cờ đèn đồi đuốc gió lá lửa nến ngành nguồn núi sóng
ngong: ngóng / ngóng: chờ đợi trông / ngông: cuồng nghênh / ngót: dạ nghét / ngớt: lời mưa / ngọt: bùi giọng lành lịm ngào nhạt sắc
ngu: công dại dân dốt đần độn muội ngơ ngốc si xuẩn / ngũ: âm cốc cúng đại gia giác hành hình hoa kim kinh lân liên luân quả quan sắc tạng thường vân vị
ngủ: đông gà gật ngáy nghê nghỉ ngon nướng quên say thiếp trọ yên / ngư: chính cụ dân dược hộ lôi long lưới nghiệp ông phủ phụ thuyền tiều trường
ngữ: âm cảm cảnh dụng điệu đoạn hệ khí liệu nghĩa ngôn pháp tố tộc văn / ngự: giá lãm sử trị uyển y / ngụ: cư ngôn tình ý / ngừa: bệnh thai / ngứa: mắt ngáy tai
ngửa: bài mặt nghiêng tay / ngựa: chiến đua giống hoang ô vằn xe / nguây: nguẩy / ngục: lao thất tối tù / ngui: ngút / ngửi: mùi thấy / ngụm: nước / ngùn: ngụt
ngưng: đọng hoạt kết trệ tụ / ngừng: bắn bật bước cung đọng hoạt lại nghỉ thở trệ trôi việc
ngược: chiều dòng đãi đời đường gió hướng lại lên lối mắt ngạo nhau pha với xuôi / nguôi: giận ngoai / nguội: điện lạnh ngắt / ngươi: ngoai
người: bán bản bảo bệnh bị cao cha chăn chấp chồng chủ chưa có cổ con cung cùng dân dẫn dùng dưng đã đại đàn đang đầu đề đẻ đến đẹp đi đọc đời đóng
người: đồng đứng được gây già giám giao giàu gửi hâm hành hầu hay hiền hoà hoạt học hợp hùng hướng hưởng khác khách khai khiếu khó khởi khuyết kia ký
người: lạ lái làm lao lập lính lớn mắc mẫu máy mẹ mình môi mới mua nào nghe nghèo nghiện ngoài ngợm nhà nhái nhận nhập nhiễm nông nộp nước nuôi ở ốm ơn
người: phàm phạm phát phụ phục quá quản quen quyết ra rừng sáng sau sở sống sử ta tài tàn tật tham thân thật thầy thi thợ thụ thừa thực thuê thuộc
người: thương tị tiếp tiêu tình tố tổ tốt trần trẻ trên tri trông trực trung trưởng từ tử tuần tuyển uy vay vi việt vợ vượn vượt xa xấu xem xưa yêu yếu
nguồn: bổ cảm cán chi cội cơn cung di dữ đầu điện gây gen giống gốc hàng khách kinh lạch lao lây liệu lợi lực năng ngân nhân nước nuôi ô phát sáng sinh
nguồn: sống tài thải thông thu tiền tin tư tuyển vay vốn xả xăng / ngưỡng: cảm chịu cửa mộ nghèo vọng / ngượng: mặt ngập nghịu ngùng / ngưu: bàng lang
nguy: biến cấp cơ hại hiểm khốn kịch nan nga ngập vong / nguỵ: biện danh quân quyền tạo trang / ngụy: biện danh quân quyền tạo trang
nguyên: âm án bản bào bí cáo cảo cẩu chất chỉ chủ cớ cứ dạng do đại đán giám gốc khai khê khí khối lai lành lí liệu lương lượng lý mẫu ngân nghĩa ngữ
nguyên: nhân nhung niên phẩm phát phó phong quán quý sinh sơ sở soái tác tắc thể thủ thuỷ thủy tịch tiền tiêu tố tội trạng trưởng tử uỷ văn vật vẹn vị
nguyên: xi xưa / nguyện: cầu ước vọng / nguyệt: cầm lão lệ quang quế quỳnh san thực / nguỷu: nguẩy / nha: chu đam khoa khu môn phiến phong sĩ trang
nhà: ăn bạn băng báo bảo bạt bè bếp bia bóng buôn cái cầm cao cấp chài chọc chồng chùa chúa chứa chức chung cổ con cửa cung dân dòng dưới dưỡng đá đài
nhà: đại đám đất đầu đèn điều đò đông đương ga gác gái giam giàn giáo giàu hàng hát hoá hoạt hội khách khảo kho khó khoa kinh kính lá làm lãnh lao lắp
nhà: lầu lính lớn lợp lưới lưu lý mái mạng mát mặt mẫu máy mẹ mình mô mồ nát ngang nghề nghèo nghỉ nghiên ngoài ngói nguyện nho nòi nông nước ổ ở pha
nhà: phân pháp phát phê phố phương quan quàn quản quay quê rẫy rông rừng sách sàn sản sang sau sấy sĩ sinh soạn sư sử tài tắm tạm tang táng tập thân
nhà: thầu thể thi thiện thiết thô thổ thơ thờ thú thuốc thương thuyền tiên tiền tiêu tiểu tình toán tôi tôn trai tranh tre trẻ trên trí trò trọ trời
nhà: trưng trường truyền tu tù tư ươm văn vật vệ võ vợ vua vườn xác xây xe xí xuất xưởng y yên / nhã: ca dụ ngữ nhạc nhặn ý / nhác: thấy
nhắc: đến khéo lại nhẹ nhớ nhở nhỏm nhủ tới việc / nhạc: cảnh công cụ điệu gia giao hoạ họa hội khí khúc kịch lý mẫu nền phẩm phim phụ sĩ sư tính trưởng viện võ vũ
nhai: lại nghiến / nhái: bén hàng / nhãi: nhép / nhại: lại tiếng / nham: hiểm nhở thạch / nhàm: chán tai / nhâm: dần thìn / nhầm: đường lẫn lỡ to / nhẩm: tính
nhằm: bảo đảm đáp để giúp hoàn hướng mục nâng nhò phát tăng tạo thực vào / nhắm: đến mắt nghiền rượu tới vào / nhảm: nhí / nhậm: chức / nhan: đề nhản sắc
nhàn: cư đàm hạ nhã nhạt rỗi tản
nhân: ái ảnh bản bánh cách chất chủng chứng chuyển công dân dạng danh dịp đạo điển điện đôi đức giả gian giống hậu hình hoà hoá khẩu kiệt lên loại lõi
nhân: luân lực lưới mã mạng mối năm ngãi nghĩa nguyên nhẩn nhượng phẩm quả quần quyền rộng sâm sĩ sinh số sự tài tâm tạo tế thân thế thể thọ thứ thừa
nhân: tình tính tố trắc trần tri trị tướng vân văn vật vì viên / nhấn: chìm ga mạnh nút / nhẫn: cưới nại nhịn nhục tâm / nhẩn: nha
nhãn: áp cầu cứu giới hàng hiệu khoa lồng mác quan quang tiền tuyến / nhăn: mặt nheo nhó răng / nhằn: hạt / nhắn: gửi nhe nhủ tin / nhẵn: bóng lì nhụi thín
nhạn: lai / nhận: ăn bàn bản bằng báo bảo biết chân chìm chức chuyển con dạng diện đặt định đơn được giá giải giao giữ giúp hàng hối khoán lầm lãnh lấy lệnh lỗi
nhận: lời mặt nhiệm nuôi quà ra rõ sổ sự tặng tên thân thầu thấy thế thư thua thức thực tiền tin tội trách trợ uỷ ủy về việc vơ xét / nhâng: nháo
nhanh: chân chóng gấp gọn hơn lẹ mạnh miệng nhất nhẩu nhảu nhạy nhẹ nhẹn tay trí và về / nhành: cây / nhánh: cây đường hoa lúa sông / nhào: lặn lộn nặn / nhão: nhoét
nhạo: báng / nhấp: nháy nhô nhổm
nhập: cảng cảnh cư cục cuộc dữ đạo đề điểm gia hàng học hội khẩu kho khoa lại làng lậu liệu lý môn ngoại ngũ nhèm nhoạng quan quốc siêu tâm thế thể
nhập: thiết thương tịch tiền trạch tràng tuyến vai vào viện vốn xuất
nhất: bộ chi cử của danh đán đẳng định hạng hô là lãm loại loạt mạch mực nghệ nguyên nhất phẩm quán quyết sinh sự tâm tề thể thiết thời thống thứ tịnh
nhất: trí tự vị viện / nhạt: nhẽo nhoà phai / nhật: ấn bản báo bình chiếu cờ dạ dụng khoá kí kỳ ký nguyệt tâm tân thực trình tụng / nhặt: nhạnh rác rau
nhau: cùng hơn thai / nhậu: nhẹt say / nháy: mắt / nhảy: bổ cảm cao cầu cóc dây dù lên múa nhót ổ sào tót vọt xa / nhạy: bén cảm / nhe: răng / nhè: nhẹ / nhẽ: ra
nhẹ: bẫng bụng dạ gánh gót lời nhàng nhẽo nhõm nợ tay tênh thõm tội túi vía / nhếch: mép nhác / nhem: nhuốc / nhen: lửa nhóm / nheo: mắt nhóc / nhép: miệng
nhét: vào / nhi: đồng khoa nhí nữ tính / nhì: nhằng / nhí: nhảnh nhố / nhị: hoa nguyên phẩm phân thập / nhiếc: móc
nhiễm: HIV bẩn bệnh điện độc giun khuẩn ký lạnh mặn phèn phóng sắc sán thể tính trùng từ vi xạ / nhiệm: chức kì kỳ màu mầu nhặt nhiệm sở vụ / nhiên: hậu liệu
nhiếp: ảnh chính / nhiệt: cầm điện độ đới động giai giải hạch hoá học huyết kế khí liệt lực lượng luyện miệng năng náo phân tâm thán thành tình tuyến
nhiều: cách cấp chủ chuyện công dân điều đơn đợt hình hoạt hơn ít khi lần lĩnh loại lời mặt năm người nhặn nhất nhóm nơi nội nước thành thời việc vô
nhiễu: điện loạn nhương sách sự tâm xạ / nhím: biển / nhìn: chằm chòng chung lại ngắm ngó nhận nhõ nổi ra rõ thấu thấy trộm trước vào về xa / nhịn: ăn đói khát nhục
nhịp: cầu điệu độ nhàng phách sống thở tim / nhịu: mồm / nho: gia giáo học lâm nhã nhỏ phong sĩ sinh thuật / nhô: lên ra / nhổ: bỏ cỏ neo răng
nhỏ: bé con dãi giọt hẹp hơn lẻ lệ lửa mọn nhắn nhất nhặt nhẻ nhẹ nhen nhoi thó thuốc to tuổi xinh xíu / nhơ: bẩn bợn nhớp nhuốc / nhờ: cậy có đó đợ nhợ nhõi vả vậy
nhớ: đến đời lại lời mong nhà nhung ơn quê ra thương tiếc tới / nhỡ: nhàng tàu / nhoà: lệ / nhóc: con / nhọc: lòng nhằn / nhoi: nhói / nhói: đau / nhồi: máu nhét
nhòm: ngó / nhóm: bạn bếp chỉ chợ chức công dân đất đối hàng hành hộ học họp lửa máu ngành nghề nợ nội thực trẻ trưởng từ tuổi việc / nhởn: nhơ / nhọn: hoắt
nhộn: nhạo nhịp / nhỏng: nhảnh / nhốt: giam / nhớt: dãi xe / nhợt: nhạt / nhu: cầu động hoà liệu mì nhú nhược thuật yếu / nhũ: danh hoa hương mẫu tương
nhủ: lòng thầm / như: ai bản chơi cũ đã đối được hệt hình in không kia là mọi mong nào này ngoài nguyên nhất nhau quy sau tại thế thể thường tờ trên tuồng vậy ý
nhừ: tử / nhựa: cây đường hoá sống tái thông / nhuần: nhị nhụy nhuyễn / nhuận: bút sắc tràng / nhúc: nhắc nhích / nhức: đầu mắt nhói nhối răng
nhục: cảm dục hình mạ nhã thể / nhung: lụa nhớ nhúc y / nhùng: nhằng nhẵng / nhúng: nước tay / nhũng: lạm nhiễu / nhưng: chưa cũng không mà vẫn
những: ai bài biện cá cán công điểm điều đối đơn gì giải hạn hành hộ kết khi khó là loại lúc năm ngày người nguyên nhiệm nhóm như nơi nội tập tháng
những: thành tồn trường vấn việc yếu / nhược: bằng điểm thị tiểu trương / nhuốm: bệnh màu / nhuộm: đỏ màu / nhường: bước chỗ cơm đường lại lời ngôi nhịn
nhượng: bộ địa lại mại quyền tô tranh / nhụt: chí / nhụy: hoa / nhuyễn: thể / niêm: cất dịch hoa luật mạc phong yết / niềm: an nở riêng say tin tự vui
niệm: chú phật / niên: biểu đại độ giám hạn hiệu học khoá khóa kim kỷ lịch thiếu vụ / niết: bàn / nín: lặng nhịn thở / ninh: nhừ / nịnh: bợ hót nọt thần
nít: chai con / nịt: bụng / niu: nâng / no: ấm cơm đủ lòng nê say tròn / nó: là / nô: bộc dịch đùa lệ nức tì / nồ: nề / nỗ: lực / nổ: bùng máy mìn súng tung
nỏ: mồm / nơ: vít / nỡ: lòng nào / nở: hoa mang mày nang ra rộ
nợ: bảo công cũ duyên đậm đầu đìa đời đọng gốc khó lãi máu miệng nần ngân nước phải phần quá thuế tiền tồn vay xấu / nọ: kia / nộ: khí / nóc: nhà tủ / nốc: ao
nọc: độc / noi: gương theo / nòi: giống tre
nói: bậy bóng bông bừa cách càn chắc chen chơi chung chuyện cứng dai dại dóc dối đến điêu đùa đúng được gạt gian gở hay hết hớt khan kháy khéo khó
nói: không là lái láo lắp lên leo liều lời lóng lót mát mê mép mỉa năng nặng ngọng ngọt nhảm nhiều nhỏ nịnh oang phách phét phong qua quanh ra rằng
nói: riêng rõ sảng sõi suông tắt thách thầm thẳng thánh thật thêm tiếng toạc tới tóm trắng trạng trống trực trước tục tướng vè về với vống vọng vu vụng
nói: xa xằng xấu xỏ / nôi: nghề trẻ / nồi: áp cơm hơi niêu
nối: dài dõi dòng đầu đuôi gót hàng kết khố khoảng lại liền lời mạch mạng máy nghề nghiệp thông tiếng tiếp vần vào với
nỗi: buồn đau đời gì khổ lo lòng mình nhớ nhục niềm sợ thương
nổi: bão bật bồng bọt chìm cộm danh dậy dóa điên gai giận hứng khùng lên lềnh loạn lửa nẩy nóng rõ sóng tiếng trên trôi trội xung
nơi: ăn ấy ban cấp cất chốn có công cư cung diễn đăng đặt đâu đây để đến đó đóng gửi khác khám làm lưu nào này neo nhận ở phát quy sinh tạm tập thờ
nơi: thường tiếp trú xa xảy / nới: giãn lỏng rộng tay
nội: bào biến bộ các cảm chiến chính công cung dung địa đình đô đồng động gia gián giao hải hàm hạng hạt hiệu hình hoá khoa khoá khóa khối kim lệ loạn
nội: lực lưu nghịch ngoại nhập nhật nhũ phản phủ quan quy san sinh soi tại tâm tạng thần thành thất thị thuộc thuỷ tiết tình tỉnh trị trợ trú trực
nội: tương tướng tuyến ứng vi vụ y / nom: dòm / nôm: na / nồm: ẩm nam / non: bộ choẹt dại gan kém mòn mỏng nớt nước sông tay trẻ xanh yếu / nón: lá quai sắt
nôn: mửa nao nóng ói / nõn: nà / nong: nia nóng / nòng: cốt cột nọc pháo súng
nóng: ấm ẩm bỏng bức bừng chảy giận hổi khô lạnh lên lòng mắt mặt máu mỏi nảy nhất nực ran rát ruột sốt tai tính vội
nông: binh cạn chính choèn cụ dân dụng dược gia giang hộ hoá học hội lâm lịch lực nghiệp nhàn nô nổi phẩm phu sản sâu sờ tang thổ thôn thương trại
nông: trang tri trường vận vụ / nồng: ấm cháy độ đượm hàn hậu khê nã nặc nàn nhiệt nực say thắm
nộp: bài bản báo bổ đơn đủ hồ lại lệ lưu mạng mình ngân phạt phí qua tại thay thuế tiền tô trực vào về / nốt: nhạc phần ruồi / nu: na / nú: áo
nữ: ca cán chúa công dân diễn dược đại giới hoàng lang lưu nhân nhi nữ phái phục quân quỷ quyền sắc sĩ sinh sử thanh tì tính trầm trang tu tử tướng / nữ: vương y
nụ: cà cười hoa hôn tầm / nưa: nứa / nữa: chừng là rồi
nửa: buổi chừng công cuối đầu đêm đời đường giờ kín lời nạc năm ngày người nửa phần sau tháng thành tin trước vời vùng / nức: danh lòng nở tiếng
nực: cười mùi nội nồng / núi: băng cao đá đồi lửa non rừng sông thẳm / núm: vú xoay / nung: đốt nấu núng / núng: na thế
nước: ăn ao bài bẩn bạn bí biển bọt cất chấm chanh chạt chảy chè chín chịu chủ cờ cốt cường da dãi dâng dừa dùng đá đái đại đang đất đen độc đôi đồng
nước: đục đứng đường gạo giải giếng hai hãm hàng hến hoa kém khoáng kiệu lã láng lạnh lên lèo lợ lọc lớn lũ mạ mắm mặn mạnh mắt mặt màu máy mẹ men mía
nước: miếng mưa mũi muối ngầm ngập nghèo ngoài ngọt nhà nhỏ nhớt nhược nôi nổi non nóng nông ốc ối phèn phép phù quả quân ròng ruộng rút sắc sạch sâm
nước: sinh sở sôi sơn sông suối tân thải tham thành thánh thế thiên thịt thơm thua thuộc thuỷ thủy tiên tiến tiếp tiểu tới trà trắng triều trời trong
nước: tù tương uống vàng viện vối xáo xốp xuôi xuýt yêu
nuôi: béo bò bộ cá cấy chí con dạy dự dưỡng gà gia giấu lợn nấng nhốt ở ong quân sống tại tằm thả tôm trẻ trồng vịt / nuối: tiếc / nuông: chiều
nương: bóng cậy dâu dựa mạ náu nhẹ nhờ rẫy tay thân theo tử / nướng: chả / nuốt: chửng giận hận hờn lời nước sống trôi trọn / núp: bóng
`;
