/** Words of two syllables by their first one, r to y. */
export const WORDS_R_Y = `
ra: bộ chỉ chiều chơi công dáng đa đi điều đời đồng giêng gì hiệu hồn khơi lệnh lò mắt mặt mắt mẽ mồm ngoài người oai phết phép quân quyết ràng rả rìa riết sân sức sao tay thông toà tòa tết tro tuồng trò trận trường vào về vẻ vẻ viện ý đầu thông khỏi quốc nước ngày tù tiền nghị soát quả đường
rà: phá soát mìn lại
rác: rưởi thải
rách: nát rưới việc
rạch: ròi giá kênh
rải: rác thảm đều ngân
rám: nắng
ram: ráp
rao: giảng bán vặt truyền
rào: cản chắn đón giậu trước
rảo: bước
ráo: riết hoảnh
rạo: rực
ráp: nối
rau: cải câu cháo cỏ củ dưa màu muống mùi ngót nhút quả răm sam sạch thơm sống
ràng: buộc
rạng: đông danh ngời rỡ sáng
ranh: giới con ma mãnh
rảnh: rang rỗi tay
rành: mạch rẽ rọt nghề
rãnh: thoát nước xói
răm: rắp
rắp: tâm
răn: dạy đe mình
rắn: chắc rỏi độc hổ
răng: cưa cửa hàm miệng hàm khôn sữa
rằng: là
rặng: núi cây san
rậm: rạp rì
rầm: rập rộ
rần: rần
rập: khuôn rình
rập: khuôn
rất: nhiều ít đỗi quan cao
râu: ria quai
rầu: rĩ
rầy: la rà nâu
rẫy: nương bái
rẻ: mạt rúng tiền
rè: rè
rẽ: ngang ròi ngôi trái
rèm: cửa
rèn: đúc giũa luyện tập kim nghề
reo: hò vang mừng
rét: buốt mướt run đậm hại
rê: dắt
rể: hiền
rễ: cây cái cọc chùm
rêu: phong rao
rệu: rã
ri: rỉ
rì: rào rầm
rỉ: máu sét răng rả tai
rỉa: rói
rịa: ra
rích: cũ
riêng: biệt lẻ rẽ tây tư có về đối
rinh: rích
rình: mò mập rập
rõ: khổ mồn nét ràng rệt rành thật trách
ró: ráy
rò: rỉ điện
rọi: chiếu sáng
ròng: rã rọc
rong: chơi biển ruổi
rót: vốn nước
rổ: rá
rỗi: rãi
rối: bời loạn ren ram ruột rắm trí nước
rỗng: không tuếch tuyếch ruột túi
rộng: bụng khắp lòng lớn lượng mở rãi rinh
rốn: biển lũ
rộn: ràng rã rịp
rơi: rớt rụng vãi vào lệ xuống
rời: bỏ rạc tay khỏi đi
rợp: bóng trời
rỡ: ràng
rớt: giá mạng
ru: ngủ
rủ: nhau rê rỉ lòng
rủi: ro may
rũ: bỏ rượi
rục: rịch
run: rẩy sợ tay
rung: cảm chuông chuyển động lắc rinh
rùng: mình rợn
rụng: rời rơi trứng
ruộng: bậc đất đồng lúa muối nương rẫy sâu vườn
ruồng: bỏ rẫy
ruột: gan thịt thừa già non
rút: bớt chạy cục đơn gọn kinh lui ngắn ra quân tỉa vốn xuống khỏi hồ dự
rụt: rè
rừng: cấm cây già nguyên núi phòng rú rậm sâu sản thông thẳm xanh đặc ngập vàng trồng tự tràm
rước: dâu đèn kiệu
rưới: nước
rườm: rà
rượt: đuổi
rượu: bia cồn chè cần mạnh ngoại mùi nếp vang
rữa: nát
rửa: mặt ráy tay tiền tội mặn phèn hận
rực: cháy rỡ
sa: bàn bồi cạm cơ đà đoạ hoa khoáng lầy lưới mạc mưu ngã sút sả sầm sẩy thải trường thạch cấu
sà: lan
sác: xuất
sách: báo giáo lược lục nhiễu vở vàng trắng giấy bài đỏ công xanh thiếu khoa nói hướng chuyên tham
sạch: bóng sẽ sẽ sành sẽ sẻ trơn nợ đẹp sẽ bệnh
sai: áp bảo bét biệt bơn cách dịch khiến khớp lạc lầm lệch lời lệ luật nha ngôn nguyên phái phạm phép quả quấy số sót sự suyễn trái ước vần vặt nguyên quy hẹn mục đối lỗi chính tội thời sự thẩm
sài: gòn lang
sải: cánh
sái: tay
sàm: sỡ báng nịnh
sạm: nắng
san: bằng định hô hô lấp nền phẳng sẻ sát ủi nhượng
sàn: diễn đấu đất gỗ giao nhà nhảy nước chứng thương
sán: dây lá
sản: địa hậu khoa khoa khoán lượng nghiệp nông phẩm phụ sinh vật xuất xuất giật chậm nhi
sạn: đạo
sang: ca cả đoạt đẹp hèn hoá màu mùa nghĩa ngang nhượng năm sảng số sổ sông tay tên tiểu trang trọng tai xuân giai
sàng: gạo lọc sảy tuyển khôn lọc
sáng: chế chói choang dạ dạ đèn giá kiến láng lập lòa loà loáng lạn lên mai mắt mát mặt nay ngời ngày nghiệp ngày rõ rực rỡ sớm sủa suốt suy suốt tác tạo tối thứ ý trưng
sảng: khoái
sành: ăn điệu sỏi sứ
sánh: bước bằng đôi duyên kịp vai với
sảnh: đường chính chờ
sao: băng biển bản bắc bằng cho chép chế chổi chụp chè đỏ đành đang gửi hoả hôm kê lãng lục mai mộc nhãng sao thuỷ tẩm trích vàng xẹt y in đen nhân
sào: huyệt ruộng
sáo: mòn rỗng trúc
sáp: nhập nẻ ong
sạp: báo hàng
sát: cánh cạnh giới hạch hại hạn hợp khuẩn khí khí máu mạch nách nhân nút nghĩa nghiệp nhau phạt phạt sao sạt sàn sườn sinh sự thân thực thương thủ trùng vách ván biên
sạt: lở nghiệp
sau: chót cùng đại đây đó hết hôm lưng này nữa rốt xưa khi cách khoảng đại tết thuế thu gần năm một đầu
sáu: mươi tháng
say: đắm khướt mê mèm nắng ngủ nghề rượu sưa sóng tàu xe xỉn
sảy: thai
sạc: pin điện
săm: lốp
sắm: sanh sửa tết vai
săn: bắt bắn lùng sóc tin đón đuổi chắc
sắn: dây lát
sẵn: có dịp lòng sàng tay
sắc: bén cạnh chỉ dân dục đẹp đỏ độ lạnh lẹm lệnh màu mặt nét nhọn nước phong phục sảo son sắc sức tai tài tộc thái thuốc tố tướng diện hương bản lịnh
sặc: mùi sỡ sụa
sắp: chữ đặt đến hàng lớp sẵn tới xếp hết
sặt: cá
sắt: cầm đá son tây thép vụn gỉ
sâm: banh nhung cau
sầm: uất sì
sậm: màu
sấm: chớp sét truyền
sắm: sửa
sân: bay bóng băng chơi đình ga golf gôn hận khấu kho khách nhà phơi sau si thượng trường vườn vận
sâu: bệnh bọ cay độc đậm đục hiểm hoắm kín keo keo lắng mọt nặng nhiệm róm rộng rầy sát sắc thẳm xa hơn rộng năm cuốn
sầu: bi khổ muộn não riêng thảm đâu
sấu: cá
sầm: sập
sậy: lau
sấy: khô tóc lạnh
sập: bẫy cầu đổ hầm lò tiệm nhà gụ
sắp: xếp
se: lạnh
sẻ: chia
sen: vàng hồng đầm
sẽ: sàng được có là không
séc: du tiền
sét: đánh pháo
sên: nhả
sến: rừng
sếp: lớn
sệt: đặc
sĩ: diện hoạn khí phu quan số tốt tử trí quan
sỉ: nhục vả
si: mê tình tưởng ngốc
siêng: năng ăn
siết: chặt cổ nợ
siêu: âm cao cấp cường đẳng độ hạng hình lợi lượng ngạch nhân nhiên phàm quần tốc thanh thị thoát thực tốc tuyến vi việt dự tự vẹo thăng thủ
sinh: ăn bệnh bình con cơ dưỡng diệt đẻ đôi động địa hạ hại hàm hạ hoá hoạt hóa học hoả hồn kế khí khó khoáng kiếp lão lầy lí lý lợi linh lời lực ly mệnh mạng nam ngữ nghi nghề ngày nhai nhật nhiệt niên nở nghiệp phẩm phần quán quyển ra sản sát sôi súc sắc sống tố tồn thái thành thể thiết thời thực thuận tiền trai trưởng tử tức từ tươi vật viên vi quyền phí trưởng phụ khối nguyên thì kế tổ tế
sính: lễ ngoại
sít: sao
so: bì đo đũa đọ kè le lường sánh sâm tài tránh với
sò: huyến huyết ốc
sọ: dừa não người
soái: phủ hạm
soán: đoạt
soạn: giả giảng lục thảo nhạc bài sửa
soát: vé xét lại
sọc: dưa vằn
soi: bói chiếu đường gương mói mờ rọi sáng xét
sói: lang
sòng: bạc phẳng
sóng: biển bạc cồn dữ điện gió gợn hạ lừng ngắn ngầm nhạc thần tình to triều trung vô xô dài cả
song: ca cặp cửa công đôi đề đường ngữ hành hỉ hồ kiếm le loan long mã mây nghĩa phẳng phương sinh sắt sóng sự song tấu tính thai thất thân thánh thần thân tịnh toàn trùng trình tử vần phi tuyến
sóc: trăng vọng
sót: lại lọt việc lỗi
số: bị báo chẵn chục chia chia chính dư dôi dương đào đen đề đo đỏ đông gia hạng hạng hiệu hoá hóa học hữu ít không kiếp là lẻ lô loại lượng lũy luỹ mã máy mấy mệnh mục mũ nguyên nghịch nhà nhân nhiều phách phận phần phức quân quyết sách sê sự tài thành thập thứ thực thuê tiền tới tốn tuổi tốt trời trung trúng từ tử vô vốn xa xác xổ tham điện liệu nộp thu thuế chi hộ người ngày nợ vụ lần đơn nhân quỹ giấy lao dự vốn dân bộ học văn công cán ca nhiều đó năm tháng còn lỗ thí xe
sổ: bụi bảo bìa con cái công ghi đen đỏ đẻ gạo hộ học hưu kho kế khám lương lồng mắt mũi nợ nhật quỹ sách tay tang tiết tính thai theo thu thuế toán tử thụ vàng văn gốc địa mục theo dõi mũi sức tiêm đăng lưu trắng
sộ: đồ
sôi: động gan máu nổi nước sục sùng trào sung
sỗ: sàng
sống: chết chung còn đời động động dai dậy gấp lại lưng lâu mái mãi mũi nhờ nổi núi nương ngoài qua sót sượng sít thử thác thọ thừa trọn trọ vội yên cùng trên tại lành đẹp xanh
sông: biển băng bờ cái cả con đào hồ lạch ngòi ngân nước núi rạch suối máng nhánh
sốt: dẻo gan rét ruột sắng cao phát sột nóng đất xuất
sơ: bộ bài ca cảo cấp chế cứu cua đẳng đồ giản giao hở kết khảo khám khai khoáng khởi kiến lược lậu mi phác phạm qua sài sinh sót sơ sịa suất sử sở thẩm thảo thân thị tâm tán tuyển tuyết vin xuất ý yếu tổng sơ tốc
sờ: mó nắn soạng
sở: cầu chỉ dĩ đắc đoản đoản giao hữu hụi khanh kiến làm nguyện quan tại tài thích thú trường tri thuộc thị vọng ước mật xây nội giáo công nông lao y ngoại tư kế khoa văn thông quy giao dịch
sợ: hãi sệt rằng vợ gì mất
sợi: bông chỉ dọc dây ngang tóc tổng tơ vải len quang
sớm: chiều chiều đầu hôm khuya mai muộn tối trưa nhất sủa đưa hơn hoàn có
sơn: ca ca cước dã dầu hà hào hải hào khê lâm mài mạch nguyên nữ phết pháo son thần then thôn thuỷ thủy tinh trại trà trang tràng vôi xuyên
sờn: lòng rách
sởn: gai
su: hào
sủa: ăng
sú: vẹt
súc: miệng sinh tích vật thịt gỗ
sục: bùn sạo sôi
sum: họp suê sê vầy
súm: sít
sùi: bọt
sùng: ái bái cổ đạo kính ngoại tín tu thượng
súng: cao cối đạn hoả kíp kíp lục máy ngắn ngắm ống phóng săn săng sáu trường trận tự
sung: bị chức công cương mãn mãn quân quỹ sức sướng túc vào
sủng: ái thần hạnh
suối: khoáng nguồn vàng ngàn nước
suôn: đuột sẻ
suông: hứa
suốt: đời lượt ngày dọc năm trong đêm
suất: ăn đầu học đất tái lãi chi quà
súy: phủ
suy: biến bại bì bụng diễn diễn dinh đoán đồi đốn đoán đi gan giảm hô kiệt lí luận luận lý nghĩ ngẫm nguyên nhược niệm sụp sụp suyển thận tàn tim tính tị thoái thoát tôn tưởng tư tổn vi vong vinh xét yếu ra rộng cử
suýt: nữa
suyễn: hen
súp: de
sụp: đổ lở
sút: cân giảm kém
sụt: giá giảm lún lở sùi
sửa: bài chữa đổi đường gáy khuyết lại lỗi lưng mình nhà sai sang soạn sắc sửa tội trị vườn bản sổ
sữa: bò chua mẹ tắm đặc bột tươi học
sức: bật bền bò căng chịu chở chứa chống đề đẩy ép gió hút khoẻ khỏe kéo lao lực mạnh mua nặng người ngựa nước nóng nén nghĩ sản sống tải trẻ trai thu trâu lan cạnh ỳ lực
sực: nhớ nức tỉnh
sững: người sờ sốt lại
sừng: sỏ sững tê
sưng: tấy vù húp
sửng: cồ sốt
sưu: cao dịch tầm tập thuế tra khảo
sự: biến chủ cố đời đồ kiện lệ nghiệp phụ phí quân quá thần thật thể thế thế tích tình trạng tử thái thực vật vụ việc hỗ đồng phát phối ủng cần tham hình ra quan nhất chỉ lãnh giúp nỗ thay phân giám phê tồn
sứ: bộ đoàn điệp giả mệnh mạng nạn quán quân thần trình thánh vệ
sử: ca dụng địa gia học kí ký kịch lục liệu quan sách sĩ thi xanh thi tích
sườn: đồi núi xào đồi dốc tàu
sướng: khoái vui tai
sương: giá gió mai mù muối khói phụ
sượng: sùng mặt
sừng: hươu
ta: đây thán vẫn luôn
tà: dâm dương đạo gian giáo huy khí ma tâm thuật thuyết dại ý áo
tả: biên chân cảnh chiến chi chí đạo đảng hữu khuynh lại lót ngạn ngạn ngạn phái quân tơi thực thanh tướng tình dực xung
tá: điền dược lý lộ viên trang
tạ: đoan đoan lỗi lòng ơn sự thế tội từ
tác: chiến chiến chủ dụng động giả gia hại họa hoạ hợp loạn nghiệp nhân oai phẩm phong phúc quái quyền thế thù tệ tử văn vi động
tách: bạch biệt biến hộ lớp lìa ly mình rời riêng ra thửa khỏi cà
tai: ách ác ác bay biến biến bạo dị đỏ hại hại họa hoạ hồng mèo mắt ngược nghe nạn nàn nghe ngơ tiếng ương vách vạ ngoài giữa mũi
tài: ba bàn bảo bộ bồi binh chế chính cán công chủ danh đức điển giảm giỏi hèn hoa hoá khoản khí kinh khéo liệu lộc lực lợi lược lanh mệnh nghề nghệ năng nguyên nhân nữ phán phí phiệt phú phiếu quyết sản sắc sơ tiên tình tử tứ trí trợ trưởng vật vụ xế xỉu khố
tải: điện đạn nặng lương trọng thương xuống lên lượng
tái: bản bút bảo cấp chế chiến cử diễn đắc đầu đàm định đấu giá giá giảng hiện hiện hồi hoà hợp hôn lập lai lạm lậu mét mặt nhiễm ngũ ngộ nhập nghèo phạm phát phát sản sản sinh tạo tổ tục thế thẩm thiết trồng xuất canh khởi định đàm nhợt hội cơ cấu xanh
tại: chỗ chức đào đâu đây đó gia ngoại ngũ ngoại sao tâm tội trận trào tục tù thế vị hạ hiện vì trung các điểm khoản hội trụ tòa địa nhà nơi trường mục thời công
tam: bảo bản bành cá cấp cấp cương cúc dịch dân đa đảo đại đoạn giác giáo giới giáp hợp hoàng khôi khoanh khúc khôi mã nông nguyên phân phiên phong phủ quan quân quốc quyền quyền quy sao sinh sự tài tạng tầng thất thể thời toà toạng tộc trường tuyến thất tuế vị
tám: mươi tháng
tạm: biệt bợ cấm cấp cư dừng đình dịch dụng gác giam giữ hoãn hoà lánh nghỉ nộp ngừng nhập quyền quyết trú tuyển thời thu tính ứng vay vắng xuất chi chiếm giao bước dùng
tan: biến canh chảy cửa đàn giá hoang hội hợp mất nát nhà ra rã rữa sở tác tành tầm tầng thành trường thây vỡ vụn xương
tàn: ác bạo canh cuộc dư đời đêm hại héo khốc lụi nhẫn nhang phá phai phế phế quân sát tạ tật tệ tích tro tử nhẫn tro
tán: chuyện cây dóc đồng gia gẫu dương gái huyễn láo lọng loạn mạng phét phát sắc tài tận tỉnh tụng thành thưởng thán tu tụ tác tỉnh vong xạ
tản: cư mạn mát văn thương
tang: bồng chế chế chứng chủ gia hải hồ hôi hồ lễ phục quyến quyến sự tảng tích thương thương tóc tâm trống trai vật lễ
tàng: hình hình ẩn hoả hoá lộ ẩn cổ thư trữ kinh
tạng: phủ người quái
tảng: sáng lờ đá sáng băng
táng: tận
tạnh: mưa ráo
tanh: tưởi hôi bành
tao: đàn đàn loạn ngộ nhã nhân phùng khang đàn thao
tào: lao
tạo: dáng dựng đà điều hình hoá hình hưng khắc lập mẫu nên nghiệp oan phản ra sự tác tác thành thế tiền thuận vật việc sóng bước lòng nguồn giống môi động mọi cơ dựng chuyển mối hứng
tảo: biển hôn mộ tần trừ thanh giá
táo: bạo bón tác tợn quân
táp: nham
tát: cạn nước ao
tạt: ngang vào
tay: áo ba ban chân chèo chơi co cờ cự đôi đòn đua đũa hòm không lái lưới lấm mặt mơ ngang nải nghề ngòi ngôn nắm quay sai sai súng tàu thợ thước trắng trong trên trái phải trước vịn vợt vua
tày: đình trời
tàu: bay bè bò bến buồm cá cứu chiến chợ chở biển điện hải hàng hoả há hoả hút kéo kho khách lá lửa ngầm ngựa phà thuỷ thuyền trưởng xe vũ vận sân viễn đánh tuần hộ
tắc: bụng kè máu mạch nghẽn trách tị xi xe giao tử đường
tằm: tơ dâu
tắm: biển giặt gội giặt hơi nắng rửa táp
tắt: bếp đèn điện hơi kinh lửa máy mắt nắng nghỉ ngấm thở tiếng nguồn
tăm: hơi hương tích tiếng bông
tăng: âm ca cân chúng cường chi chúng dần đều đồ gia giá giảm hạn hình huyết in khẩu khí lên lữ lữ lương năng ni nhanh nhiệt ngạch nhãn phái phí phúc phục quân sản số sức suất thân tính tiến tỉ tỷ tốc tích thọ thu thuế trật trưởng trọng tuổi trưởng tự tuổi vọt vụ vốn viện vượt vào mạnh thêm mức chất hiệu tiến dày cao tổng bình chậm tuyến tỷ khoảng
tằng: tổ tịu
tặng: hoa phẩm phong quà thưởng thêm kỷ giấy danh cờ bằng cho sổ huân
tặc: lưỡi tử
tầm: bậy bắt bóng chương cao cỡ cỏ đạn giao gửi gươm gai hoa mắt ngắm nã nhìn nguyên phào phơ phải phơ phương quất quan sét soát súng tã tay tầm thường thước thù tư tã trưng vóc vông vốc xa xuân vực
tâm: bệnh can bão đắc điểm điền động đối địa đồng đức giao hồn hương huyết khảm khẩu khí khoa lí lý linh lực nguyện não nhân nhĩ niệm nghi nội phúc phục pháp phổi sinh sự tư tình tình tính thần thái thành thất thế thu thư thuật thường trạng trí trường tưởng vị xa ý thức ý đắc
tấm: ảnh biểu bé bia cám chắn chăn đệm gương hình lòng lợp son tắc thân thảm tức ván vé
tẩm: bổ bột liệm ướt ngẩm nhiễm quất sát thất
tân: bình binh chế cổ dược gia giáo hôn hình hoan học hưng hương khách khúc khổ kì kỳ kỷ lịch lang lập ngữ nhạc niên nương sinh sự thời tiến tạo tạng thời thế thức toan tòng tiến trang trào thư tuyển văn xuân cử xã
tần: ngần số suất tảo phiền tiện
tấn: công ơn bi kịch phong tới
tận: cùng dụng gốc hưởng lực mặt nghĩa nhân ngọn nơi nhà mắt tay tâm tai tâm thế thiện thu thế trung tuỵ tụy tường
tầng: áp bình hầm lầu lớp nấc ngầm lửng thượng trệt trời nền ozon ôzôn đất chứa phủ thấp nước dịch
tầng: lớp
tấp: nập tểnh
tập: ấm ảnh bạ bài công dượt đoàn đại đồ đánh đoàn giấy hát hậu hợp họp hội hành hít hậu huấn kết kích kí kịch luyện làm lẫm lỗi lệ lụyện nặn ngừng nhiễm nhạc nổ nói nói quán quân quyền san sát sự sách tành tản tin thể thơ tính tục tọng trung trận tước tranh truyện văn võ viết vở vẽ lái bắn huấn xếp dự gửi hợp
tẩu: hoả mã tán thoát vị
tất: bật cả nhiên niên phải ta tả thảy tưởng thắng toán vớ yếu số bại
tật: bệnh nguyền khúc ách xấu
tấu: hài nhạc sớ trình
tậu: trâu xe
tây: cung dương học lịch nam nguyên phương phong vị vực y âu du bắc thiên bán
tẩy: chay chất não oan rửa sạch trang trần trắng trừ uế xoá xóa giun
tế: bào bần bào cẩn chuẩn độ lễ nhị phẩm sinh sống sư tác thân tử thần thế
tệ: bạc đoan hại nạn lậu hơn tục
tê: bại cóng cứng dại giác liệt ngưu thấp tái tê
tên: bay chung cúng đất gọi hiệu họ huý húy lính lóng lửa đạn thánh thật tuổi tự tục thương tội riêng miền người cơ sách xã đầy đường của ngành tắt loại tổ dự doanh tài khai thường tiếng nhiệm hàng khoa
tề: chỉnh gia tựu
tết: nhất nguyên trung dương đoan cổ
tếu: táo
tha: bổng cho hoá hồ hoá hương hương lỗi lôi lực ma mạng phương thiết thẩn thứ thứ thướt tội thứ thiết tù thướt tù
thà: rằng
thả: cửa diều dàn giàn hoang lỏng lái lưới neo nổi phanh rông sức tù trôi trâu vườn cá giống
thác: đổ ghềnh loạn lũ lời nước ngầm
thạch: anh bàn bản cao cao học hoá lựu lựu nhũ quyển sanh sùng thảo tín tùng
thách: cưới đấu đố thức
thái: ấp âm bình cổ cực dương cổ độ giám hoà hậu hoàng lát lai miếu nhỏ phó quá quan quan sơn sư sử tây thú thịnh tử thượng tuế uý
thải: hồi loại ra độc sinh trừ khí rắn nước bỏ
thai: nghén nhi phụ sản sinh
tham: ăn ái biện bác bác chiến chiến chính chính công dự danh dật dục gia gia kế khảo lam luận lợi lam mưu muốn nghị nhũng nhũng ô quan quan sinh sắc sát sống tàn tài tán tụng tụng thiền tiền thú vọng vấn vàng
thám: báo báo hoa hiểm hoa sát thính tử không
thảm: án bại cảnh cảnh cỏ cừu đạm đỏ hại hoạ hoạ họa hại hoạ kịch khốc khốc len não nhục sầu sát sát thiết thương trạng thực thê trắng
thán: oán phục khí phục từ
than: bùn cám củi đá đá khóc khổ hồng luyện mỏ ôi oán phiền quả thở thân thở trách trắng tổ vãn van vụn đen
thang: âm cuốn cấp điểm giá lương máy máy bậc thuốc gác trị độ
tháng: ba bảy bốn chạp chín củ đợi giêng hai mười mới một nay năm này qua sáu sau tư tám thiếu tới đủ ngày trước trọn liền cuối đầu cao hành đó lương nhân thanh an quý nào lượt dữ bình
thanh: âm âm bai bần bạch bình cao cảnh chương danh đạm dịch điệu đới đàm đình đồng giản hải hương khiết khoản kiếm khí la lâu lí lý liêm lịch long lọc lợi lượng minh mảnh môn nhã nhàn nhạc nhàn nhã niên nữ quản quang sát sắc sử tao tâm tân thản thoả thoát thiếu thiên thuý thuỷ toán tích tra trà trừ trúc tú tuyền tịnh tỏa vọng vắng viên xuân xà yên thép kiểm chắn đổi truyền
thánh: ca chỉ đản địa đường giá giả hiền kinh lễ mẫu miếu nhân nữ quân sống thất thể thần thiện thót thót thượng tử tướng truyền tha vật
thành: bại bầu bộ chính chung công cổ đạt danh đinh đô đôi đồng đảng giá gia giáo hình hình hôn hiệu hoàng khẩn kính khí kiến lập luỹ lũy lệ mạch mục nghĩa nguyện ngữ nội nên niên nội phần phẩm phần phố quả quách quốc quen ra sẹo sự tài tâm tật thạo thật thị thực thể thân thử thục thân thục tích tín tiên tiên tố tội trì trụ tựu tựu trùng uỷ ủy viên văn vật vấn việc xong ý thích đoàn những một công cụm trường các hàng vô ba hai đường nền sản người con đội xã nhiệm
thạnh: vượng
thao: diễn diễn láo lược luyện tác thao thức túng trường tập giảng tháng thuật
tháo: chạy chạy cởi cống dỡ gỡ khoán khát lui lắp lời mồ ra rời tung tỏng vát việc nước mưu dạ túng vốn thân
thào: thưa
thảo: dân dược khấu luận lược mộc nguyên quyết phạt phạm phạt trùng nào quả án cỏ
thau: chua rửa
thay: chân da dầu đổi hình lay lòng lời mặt máy mặt phiên tên tục thế thảy vai vì vào cho bằng áo mới lời
thạo: đời nghề tin việc
tháp: bà bút canh chàm chuông mộ nước ngà tùng
thăm: bệnh bạn bè chừng dò hỏi khám luận lại nom nuôi nghèo viếng ván gia
thẳm: sâu
thắm: đỏ đượm thiết tươi
thăng: bằng chức cấp giáng hạng hoa hoá hoa quan thiên tiến tiến trật trầm tước
thắng: bại cảnh cảnh cố cử cuộc địa giải kiện kiện lợi lợi phụ thầu thế tích tố trận tự
thẳng: băng cánh đứng đường đuột góc hàng lưng một mặt mực như tay tắp thắn thừng thế thớm tính tới tuồn vào thuộc
thặng: dư
thắp: đèn hương sáng nến
thắt: buộc cổ chặt lưng nút nghẽn
thâm: canh căn cung cứu độc độ giao hiểm hụt hậu nhập nhiễm nghiêm niên sâu sơn tâm thuý thuỷ tình tín thấp thù tím trầm u uyên ý
thầm: kín lặng lén nghĩ thì trộm vụng nhớ
thấm: đẫm đẫm đượm mệt nhuần nước tháp thoát thía thiết ướt nhập
thẩm: âm cứu định đoán lậu mĩ mỹ phán phê quyền tra thấu thức tường vấn xét cấp mỹ
thậm: chí tệ thụt từ xưng
thân: ái bằng bằng bại cây cận chinh chính chào cô cận chế cốt danh dân đảo đào đốt gái gần già hành hãm hữu hình hào hữu hương ích kinh luỵ kính làm lập lươn mến mật mẫu mẫu nhân nhau nhiệt nghiệp nô ngoài oán phận phụ phụ phần quen quyến quyến sĩ sinh sơ sở sau tín tình thế thể thiện thiết thích thuộc thuộc tộc tín tàn thương thuở trạng trên trưởng tử trước vương xác xe yêu sâm trọng cá
thần: bí bí chết chú chủ chiến công diệu đạo đồng dân giao giữ hiệu hoả hồn học kì khí khúc khảo kì kỳ kinh kinh lực linh lực mặt mã miếu ngôn nhân nông nông nữ phục phả phong phục quyền sa sắc sông sấm sắc sử tài tài tốc tình tích tính thái thánh thể thoại thông thông tiên tình tượng tự trí thuật tử vật vị y xã
thẩn: thơ
thận: trọng
thấp: bé hèn hơn khớp kém lè mưu mỏm nhiệt tầng thoáng thỏm trí trũng xuống còi nhất
thập: ác ác cẩm cẩm đạo giá kỉ kỷ niên phân phương toàn thò tự tử nhị lục diện
thất: bại bát bại bại bảo bản chí cách cơ công cử cổ cơ đức điên đoạt hiếu hoà học hứa kính kiết kế lạc lễ lợi lộc lỗ luật mùa nghiệp nghĩa ngôn niêm nhân phẩm phu quốc sách sắc sơn sủng sở tán tán tình thân thân tịch tiết tiết thu thoát thố thanh thần thế thế thểu thiệt tín thường thời thủ tinh trận trí truyền tung tuần ước vận vọng ý thoát
thâu: đêm đoạt canh nhận ngắn tóm
thầu: dầu khoán phụ chính
thấu: cảm chi chi đáo hiểu kính lòng lộ quang qua suốt tình triệt xương đạt
thẫn: thờ
thầy: bà bói cãi chùa cò cúng dạy dùi đồ đội giáo giùi hương ký ký kiện lang lang lễ mo pháp phán thợ thuốc thuốc trò tu tướng tế u xạ
thấy: kinh rõ mẹ tội trước được rằng có cần phù không
thẻ: bài bạ bảo căn đảng đỏ đoàn hương nhà ngà nhân nhớ phạt từ tre tín vàng cử học hội hành đọc công thanh
thèm: ăn khát muốn nhạt thuồng vào
then: chốt cửa cài
thẹn: thùng thò với
theo: chân dõi dấu dạng đòi đóm đúng đuôi đuổi gót gương kịp kiểu lao lẽ lời ngành mùa phe thói rốt sau sát tầm thời trai đó quy dõi như hướng yêu đề từng nguyên hình thứ thẩm luật nhu mẫu hợp chế đuổi nghị chỉ chức tỷ tinh pháp trình phương nhóm lộ thông kế đạo tôi giá
thép: gai gang hình ống thỏi tấm lò
thét: gào
thê: lương thảm thiếp tử thiết
thề: bồi hẹn nguyền thốt ước ước
thế: chấp chân chấp cô chiến công cờ cuộc đại đạo đấy đồ đứng gia gian giới hệ hiệu hội kỉ kỷ là lộ lực mà mạng mạng mạnh nào này nên năng nghị nhân nhé nhiệt phát phẩm phẩm phiệt quân sự sự tất thái thái thần thời thủ thường thì tình thôi thượng tôn tộc trận tục tử vận vận võ vị vì yếu
thể: chất chất cách chế công dục dạng diện diện hiện hình hiện lệ loại lượng lượng lòng lực nền nào nghiệm nhiễm phách phủ sắc tài tích tất tạng tình thao thức tích tạng tất thống trạng trọng văn vàng vô xác hình
thệ: nguyện sư hải
thêm: bớt mắm nếm người thắt thắt vào dầu một vốn
thềm: lục nhà băng
thênh: thang
thêu: dệt ren thùa
thi: ân ân ca công cử công cao cao chạy công cụ đua đấu đấu đình đỗ gan hài hào hộ hành hoạ hứng hoà kéo lễ lấy nghiệp nhân phú pháp phẩm phú sĩ sĩ thể thánh thố thần thoảng thiết thơ thánh thư thuyền thoại tứ tài tuyển thể tứ thử trượt trường trắc tốt tìm vào vị vũ vọng xã xong tay nâng giáo hành
thì: giờ là phải thầm thụt thào thọt thôi thế
thí: bỏ chủ dụ điểm điểm mạng nghiệm nghiệm nghịch quân phát sinh sai thân tốt vật
thị: chính chứng chúng cường dân dục giác giá hiếu hiếu kính lang lập lực nữ phần phận phạm oai sai sảnh sát sự tần tứ tộc tì tỳ thành thế thanh thực thực thần thanh trấn trưởng trường tử trường uy uỷ vệ vực xã yến
thìa: canh
thích: chí chơi dụng dáng đáng đáng giả giáo hợp khách khẩu nghi nghi nghĩa thú thuộc thời thuyết tình ứng
thiếc: quặng
thiêm: thiếp
thiên: bẩm cảm can chất chúa chức chức cơ cơ cổ chuyển di đàng đạo địa định đình đế đỉnh đô đường đầu hạ hà hướng hình hương kí khải kiến khuynh kim kỷ lao la lệch lôi lí lý lương lượng luật mệnh môn nga nhan nhiên ngân niên nga nhai phú phủ quốc sứ sầu sản tài tai tai tạo tạng tặng tính tính thai thanh thanh thần thẹo thể thời thời thư thu thử thượng thể tiên toà tri tuế tử triều tuyệt tư tư tượng tướng văn vận vị văn vị vương y ý tai
thiến: hoạn
thiền: định môn gia học phái quyên sư tông toạ
thiện: ác cảm căn chí cảm chiến chính chính duyên giả hoá ý mỹ nam nghệ nghiệp nguyện nhân pháp sự tâm tai tín tín tri tri xạ ý
thiển: cận ý
thiếp: cưới danh mời chúc ngủ
thiệp: cưới liệp mời chúc
thiết: án bài bì chế chế cốt diện đãi đường dựng đài đặt giáp giáp giáp giáp đặt hài hại hạm hội huyết kế kị kĩ lập lập lộ lộ mộc nghĩ nghi nha quân quân quân quyền tha thân thực thiết thạch thòi thi thụ thực tha tưởng triều triều trí vị vận yếu yếu
thiệt: chiến chế đáng đơn giả hại hại hơn mạng phận thân thà thòi thực thật
thiêu: cháy đốt đốt hoá huỷ hủy rụi rụi sống thân
thiểu: não năng não lượng phát số số suất
thiếu: ăn cân chân chủ đói đói gì gia gì hụt hiệp hiểu hoà huý hụt khuyết khách kém lâu lão mặt máu máu máu mặt nam nhi nhi niên niên nữ nữ nợ nước phó phụ phụ quân quang sinh sót sót sư sự sức tá tá tá thốn thốn thời thông thuốc tình tiền tướng tướng trách thực trang uý uý uỷ uý vắng vốn vật việc vệ xót kinh trung kịp cơ quan sự tập tính thống tinh
thím: chú
thình: lình thịch
thính: giả giác giác giả khán lực mũi phòng tai thị
thinh: không lặng
thỉnh: an cầu cầu giáo giảng kinh nguyện thị thoảng vấn tội
thịnh: đạt đức hành nộ suy soạn tình thế trị vượng vượng thời
thịt: bò bê cá da dê gà heo lợn mỡ nạc nướng quay thà thăn thú trâu thối trứng xông
thỏ: đế thẻ
thò: lò tay
thọ: chung mệnh giới tử giáo án
thó: trộm
thoa: son
thoả: chí dạ đáng hiệp lòng mãn nguyện nguyện sức thê thích thuận thuận thuê ước
thỏa: chí dạ đáng hiệp lòng mãn nguyện sức thê thích thuận ước
thoai: thoải
thoái: bộ chí hôn hoá hóa hối lui lưu ngũ nhượng nhiệm thác thoái trào vị vốn thu trả
thoải: mái
thoại: kịch luận bản
thoán: đoạt nghịch
thoang: thoảng
thoáng: đãng đạt hiện khí mát nghe qua thấy thoảng
thoát: chết chi chi cương hiểm hiện hoá hội hơi khỏi lui li ly lũ ly mạng mê mức nghèo nạn nợ nước nợ nghèo phàm sáo sác tai thai thai thân thân tội tục trần vị vị vòng xác y thủy ra
thoạt: đầu kì tiên nhìn
thóc: gạo giống lúa lép mách nếp nộp
thoi: thóp thót
thói: đời đời hư quen thường tục xấu
thon: thả
thòng: lọng
thọc: gậy lét
thô: bạo bỉ bỉ kệch lỗ lậu lỗ mộc nhám ráp sơ sơ tục thiển thiển vụng chế
thố: lộ
thồ: hàng
thổ: âm canh canh cẩm cẩm công công cư dân dân địa địa đặc hoàng hào huyết lộ mộ mộc ngơi nhưỡng ngữ nhưỡng nghi nghi nghiệp phỉ phỉ phục quan quan sản sản tả tả tập tang thần tinh trạch ty tù tục vật
thôi: miên miên miên miên nôi ra sơn thì thôi thúc thúc tra việc việc nhiệm học
thối: chí lui hoắc lui nát nát tha um rữa tiền
thổi: còi còi cơm kèn kèn lửa nồng ngạt phồng phù sáo thốc vào ngạt
thôn: ấp ấp bản bản cùng dã dã hoá hương lân nữ nữ nữ ổ quê tính tính tính trang trang trang trưởng trưởng tính xã xã xóm xóm nghèo đội buôn đặc
thổn: thức
thốn: thiếu
thống: khổ khổ kê lĩnh lĩnh lệ nhất nhất nhạc nhạo phong soái soái suất suất suất sứ thiết thiết tiền trị trị tướng thuộc chế đốc
thông: báo báo báo bệnh cảm cảm cáo cáo cáo công công cù dâm dịch dịch dụng dụng đạt đạt điện điện điệp điệp đồng đồng đời gió gió gian gia hành hành hiểu hiểu hơi hơi hôn lệ lệ lịch lịnh lượng lưng lưng lòng lại lưu luồng lý minh minh mạch ngôn ngôn nho nòng nghị phán phán phong qua qua quan quan số số suốt suốt suất sứ tắc tấn tấn tấn thạo thạo thoáng thái thái thống thiên tầm thương thương thương thường thường thuộc thuộc thư tín tin tin tuệ tỏ tư tư tục tuyến tri tri trí trắc tuệ tuyến tường xe điệp đường lệ tắt vồ vốn thủy
thốt: lên nhiên nốt nói
thơ: ấu ca ca dại dại đường đồng điệu hay lục ngây nhạc ngâm nôm nôm phú thẩn thẩn thi thới tình tự tứ văn văn xuân
thờ: cúng cúng ơ phụng phụng tự tự tổ kính mẫu phượng
thở: dài dốc gấp hắt hơi hơi phào ra than than thì
thợ: bạn cả cạo cày cấu đúc điện đá đấu giày hồ hàn khoan kim lặn lò mã máy mỏ mộc nề nguội nhuộm rèn rèn săn sơn sắt sửa thầy thuyền thủ tiện trẻ vẽ vườn xây xẻ
thời: báo bình biểu bệnh chiến chiến cơ cuộc cuộc cục đại đại đàm điểm điểm đoạn đoạn gian gian giá giá giờ giờ hạn hạn hiệu hiệu hoàng hoàng kì khắc khí khí kỳ kỳ khoá khoá lượng lượng loạn luận lưu mặt nay nghi phục ngơi nhân sự sự tạp tao thế thế thượng thượng tiết tiết trân trang trang trân tượng trị trước trẻ trai vụ vụ vận vận xa xưa bao nhiệm quá
thớ: lợ thịt gỗ
thơm: lây lựng ngát ngon nức phức tho thảo nồng
thu: âm âm ba bóp cất chi chi cúc dọn dọn dung dung đông đông đậm đoạt đoạt gọn gom gom góp góp giữ giữ gặt hái hái hẹp hẹp hình hoạch hoạch hồi hồi hoàn hút hút hôn hải lu lợi lượm lượm lôi lệ liễm lời lậu mua mua mình ngân ngân nạp nhận nhận nhập nhập nhặt nhặt nhỏ nhỏ nghiệm nguyệt nộp nợ nợ phân phân phí phí phong phục phục phát quỹ quân quý quyền ráp sơ sương sai tập tập tô thanh thanh thập thập tiếp thúc thập tiền thuế thuế thủ thuỷ trữ trữ tóm tận vén vén về vào vượt xếp xếp xếp từ đủ khác vốn đúng thêm bổ đạt thực trực tăng vơ
thù: địch địch hằn hằn hận hận hình lao lao lao ghét ghét oán oán nghịch ứng tạc trong tiếp tạc vặt
thú: dữ dữ dưỡng hoang lâm mỏ nhân nhận nhận nuôi phạt quý rừng sự thật thật thực tội tội tính tính tiêu thú vui vui vị vị y y vật chơi
thủ: bạ bản bút cấp cựu cựu chỉ công công cập dâm dâm đoạn đoạn đô đô đắc địch đài hạ hạ hiểm hạ hộ khoa khoa kho khẩu lễ lĩnh lĩnh lợn môn môn mưu mưu mật mật ngữ nghĩa nguyên phủ phủ phận pháp quân quân quỹ quỹ quĩ sẵn thành thành thân thân thế thế thuật thuật thỉ thư tướng tướng tín tiêu tiêu tiêu tiết tiết tục tục trưởng trưởng tự từ túc vai vai xướng xướng vĩ thư
thụ: án ân cảm cấm chai chức chức động động giới giáo giáo hưởng hưởng hình lí lý lý lộc mệnh mệnh nghiệp nghiệp nhận nhận nhậm phấn phấn phong pháp phong quan tinh tinh thai thai thương tinh tố tố trai thác uỷ
thua: chị cuộc cháy đứt độ keo kém kém kiện kiện lỗ lỗ non sút thiệt thiệt trận xa
thuần: chất chất chủng chủng dưỡng dưỡng hậu hậu hoá hóa khiết khiết lý luyện nông nông nhất nhất phong phong phác phác thục thục thuỳ tuý tuý túy tính tính tuy việt nhuần
thuẫn: giáp
thuận: cảnh chiều chiều dòng gió hoà hoà hoà hòa hoà lòng lợi lợi lẽ lẽ mắt mua mùa nghịch phong phục tai tay theo theo thảo thiên tiện tiện tình tình vợ buồm lý lưu
thuật: lại lại ngữ ngữ nhớ số sĩ toán
thúc: bá bách bách bào đẩy đẩy ép ép giục giục giụ phọc phụ thủ vốn thuế
thục: luyện luyện mạng nữ nữ tinh
thuê: bao khoán đất mướn mướn mượn nhà nhân phòng người mua lại máy mặt tài dịch chuyên ngoài
thuế: biểu chợ chức đảm đất gián giá giá hàng hải khoá khoán khoá lợi má môn muối ngoại nhập phí quan suất suất suất thân thu thuế thuỷ tiêu trước trực tài má tức vụ vụ xuất vãng vụ khác bảo khoán nhà
thúi: hoắc
thui: chột thủi
thuỷ: binh cầm chiến chiến chung chung chuẩn công cư dược điện điện đánh động đậu động đình đội địa giới hử hoả khoái khí lí lôi lôi lợi lợi lục lực lực lực mạc mặc mẫu mộ môn nạn năng nhiệt ngân ngân ngư nông phận phi phủ phi phong quân quân quốc quái sản sản sinh sinh sư sư tai tai tổ tộc tinh tiên thổ thần thũng thủ thủ thượng thư tùng triều triều triều tạ tĩnh vận văn văn vực vực
thủy: binh cầm chiến chung công cư điện động đậu lôi lợi lực lục mạc nông phi phận quân sản sinh sư tai tinh thủ triều văn vực văn tạ ngân hải nội
thuyên: chuyển chuyển giảm giảm tắc khỏi
thuyền: bè bồng buồm buồm chài chèo chủ cứu độc đua đua đinh máy mành mẫu ngư nan phó quyền rồng thoi thúng thúng trưởng trưởng viên viên
thuyết: âm duy duy giảng giảng giáo giáo giao khách lí lý lí minh minh pháp phục phục phục tiến tiến thuyết tương trình trình trình
thuốc: bảo bắc bắc bổ bổ cao cam cao cá cấm chén chữa độc độc đắng đỏ đỏ đánh đắp ho hút hút kháng lá lá lào lào men mê mê mỡ muối nam nam nổ nổ nước ngủ ngừa ngoài nhuộm nhỏ phiện phiện pháo quý rê sắc súng sổ sâu sát ta tây tây tẩy tễ tím trừ tránh thang thang tiêm thử tê uống vẽ viên vườn xổ xịt y thú điều thiết
thuộc: địa địa hạ hạ hàng làu làng lòng lòng loại nằm nhóm quyền quyền quyền tính tính vào về khu phạm diện trách loại đối thẩm ủy uỷ sở bộ tỉnh huyện xã tài danh nguồn lĩnh đơn đảng cục tổng nhiệm nghĩa cấp thôn tổ các vùng văn trung ban công sự hộ khối địa nhà quản chi lịch dự hội kế gia chương luật chính
thuở: ban bé hàn nào nhỏ trước xưa xưa xửa
thung: dung lũng lũng huyên thăng
thùng: đấu đấu rỗng rác phiếu phuy phơ thình thư thư thép thùng xe hàng nước
thủng: lỗ thẳng
thuở: nào
thư: án bảo báo báo bản bút cảm chúc chuyển cục đảm điếm đàm điện điện đồng gia giãn giới giải giãn giãn giãn hịch hùng hương hoạ hoạ họa kêu khố kiếm kí ký ký ký lại lưu lưu mời ngỏ ngỏ mục mục nặc nhà nhàn nhàn pháp pháp phòng phòng phúc quán quán sinh sinh sinh sướng sách tay thả thả thái thái thơ tịch tịch tín tín tín tin tình từ từ trai trát tố trả trung tay tuyệt tệ tệ viện viện viết xã xin yêu xử công giá
thừa: ân ăn cơ cơ đất điền điền cấp gió giấy giỏi hành hành hưởng hưởng kế kế kế lệnh lệnh lượng lúc mứa mứa mứa mệnh nhận nhận nhân nhiệm nước phát phát phái phận sai sống sức sức số tập thãi thắng thế tự tự tiếp thừa tướng tướng trừ tác tác thiếu uỷ uỷ ủy ra hay diện kinh
thứ: ba bảy bậc bậc bét bộ bảo bản cấp dân đẳng đến đầu hạng hai khoan khoản kiêm lỗi lỗi mẫu năm năm nam nam nữ phẩm phát phẩm phi phòng phòng sáu sử sinh tám tám tư tư tự tự tội tử thất thất tha thiếp trưởng trưởng trưởng vị yếu yếu hạng hàng nào chín mười nhất thiết bốn nhì
thử: máu hỏi lại lửa lòng lòng máy nghiệm nghiệm nghề nghĩ sức sức thách thách thời thuốc tài vàng vũ việc áo tải độ thai tín xem
thửa: đất ruộng
thưa: bẩm gửi kiện kiện kính kính rằng thớt thớt trình thoảng ông các vắng quý đồng
thức: ăn ăn ăn đêm dậy dậy đêm giả giấc giấc khuya khuya lâu nhắc nhận ngủ nhắp thời tỉnh tỉnh thời trắng uống
thực: bụng chất chất chi chi chứng dụng dụng dân dân dưỡng dưỡng đạo đơn đơn đáng đài địa đinh đoán giá hành hành hiện hiện hiện học hư hiệu hiệu hoàn kính khách khách kê lực lực lòng lợi lòng lĩnh lục mục nghĩa nghiệp nghiệm nghiệm nguyên nghiệm phẩm phẩm phẩm phần quả quản quản quyền quyền ra sinh sự sự số tài tài tại tại tâm tâm tập tập tập tế tế tế thà thà thà thi thi thi thể thể thu thủ tiễn tiễn tình tế tiêu trạng trạng trạng trưng thu từ vật vật vật vị xác xác chứng hưởng nhập
thừng: chão
thước: bảng cuộn cặp dây dẹt đo đo kẻ kẻ kẹp mét phim ta tây tấc tính thợ vuông cuộn ngắm
thưỡn: thẹo
thược: dược
thương: binh binh cảm cảm cảng cảng chính chính cục điếm điếm đình đoàn đội gia gia gì gia giới giới hàn hại hại hải hải hàn hiệu hiệu hoại hội hội hội khách kẻ khẩu khó luật lục lái lượng lượng lượng mại mại mến mến mén mình nghị nghị nghiệp nghiệp nhân nhân nghiệp nhân nhớ nhớ ôi phẩm phẩm phẩm phiếu phiếu phụ quyến quyền số số tâm tâm tật tật tá tá tàn thảo thảo thảo thân thân thân thuyết thuyền thuyền tiếc tiếc tích tích tích tình tình tổn tổn tổn trường trường trường trung tranh tuyển thuốc vay vay vong vong vong vụ vụ vụ ước ước xót xót xúc yêu yêu yêu
thường: bữa biến bị cách dân dân dùng dùng dùng đàm đàm hay hay khi khi khi kì kì kỳ kỳ lệ lệ luật lệ luật nhật nhật niên niên ngày ngày phạm phạm phục phục phép phục quy quy quán sơn sự sự tại tâm tình thấy thấy thường thường thức thức thời thức tiền tiền tân tân tình trú trú trực trực trực tục vụ vụ xuân xuyên xuyên xuyên vụ lệ năm gặp là xảy khảo
thưởng: công công hậu lãm lãm ngoạn ngoạn nguyệt nguyệt nóng phạt phạt phẩm thức thức tiền tiền trà tết thêm xuân đột
thượng: cấp cấp cẳng cẳng cổ cổ cổ cách cờ cờ du du du đài đạo đẳng đẳng đẳng đế đế đỉnh đỉnh điền điền điền đồng giới giới giới hạ hạng hạng hải hoàng hoàng huyền huyền hào khách khách khẩn khẩn lộ lộ lương lương lương lưu lưu lưu mã mại nguyên nguyên nguồn nguồn nghị nghị nghị phẩm phẩm phong phương quốc quan quan quan sách sĩ sĩ sĩ sách sắc sớ tá tá tá tầng tầng tầng thẩm thẩm thể thổ thọ thọ thọ tôn tôn tôn tố tướng tướng tướng thư thư tuần tuần triều trí uý uý úy viện viện võ vàng
`;
