/**
 * Syllables with marks that have a capital in names of bodies, offices, documents and their usual places, in lower case: there
 * a capital doesn't make a word a name beyond judging.
 */
export const OFFICIAL: ReadonlySet<string> = new Set(
  (
    'quyết nghị định thông luật chỉ điều khoản chương mục phụ mẫu biểu ủy uỷ viện hội đảng đoàn đội chính phủ thủ tướng chủ tịch giám đốc phó trưởng văn phòng ' +
    'tỉnh huyện phường thị trấn quận thành phố quốc gia nước việt nhà cộng hòa hoà xã nghĩa độc lập hạnh phúc đồng nhân dân kế hoạch hướng dẫn báo cáo tờ trình ' +
    'cục vụ tổng cổng trung tâm sở bộ tổ trường trạm đại học công ty nhóm khối chiến sĩ bằng huân giấy khen thưởng cờ căn cứ kính nơi nhận lưu phong trào năm tháng ngày ' +
    'nội ngoại tài nguyên giáo dục đào tạo khoa nông nghiệp tế tư pháp thương thanh tra kiểm toán sát án môi trường xây dựng giao vận tải lao động bệnh binh dân tộc tôn ' +
    'hải quan thuế ngân hàng quỹ bảo hiểm bưu điện viễn truyền hình đài báo tạp chí nhà xuất bản thư thể thao lịch giới phụ nữ liên đoàn hiệp mặt trận tổ niên cựu ' +
    'quân sự công biên phòng bình minh hồ hà hải đà cần thơ huế bắc đông tây sơn lâm đồng thái lạng hòa phú thọ vĩnh phúc quảng trị nghệ thừa thiên bến tre bạc liêu ' +
    'đắk lắk kiên hậu sóc trăng vũng tàu bà rịa ninh thuận khánh tiền cửu tháp mau lào yên bái điện biên lai châu tuyên cao bằng hưng đức phước mỹ tân hoàng nguyễn ' +
    'trần lê phạm hoàng võ vũ đặng bùi đỗ hồ ngô dương lý văn thị thu hữu đình đức quý tiến dũng hùng tuấn cường thắng phương hương lan mường thuỷ thủy chấp hành quản lý ' +
    'điểm kèm của về các những trong theo để tại bảng sổ quyển phiếu đơn hồ sơ giấy chứng nhận hợp đồng ' +
    'đề án dự quy chế chương trình chiến lược nghị quyết tiêu chuẩn kỹ thuật công nghệ số chuyển đổi phát triển cải cách hành chính thực hiện giải quyết thủ tục'
  ).split(' '),
);
