"""How Vietnamese postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

VIETNAMESE = Wording(
    anchors=(
        "tuyển",
        "cần",
        "tìm",
        "hồ sơ",
        "liên hệ",
    ),
    seeks=(
        "(?:cần |đang |thông báo )?(?:tuyển dụng|tuyển|tìm kiếm|tìm)(?: gấp| thêm| dụng| mới)*|cần(?: gấp| thêm)?"
    ),
    posts="vị trí",
    wanted="(?:cần tuyển|đang tuyển)(?= gấp)",
    determiner=r"(?:\d{1,3}|một|hai|ba|bốn|năm|nhiều|vài|các|số lượng lớn)(?!\w)",
    left_out="gấp|thêm|bạn|người làm|làm|vị trí|số lượng|nam|nữ|nam/nữ|nam nữ|ngay|và",
    ends=(
        r"làm|tại|ở|cho|có|với|để|biết|theo|phụ trách|lương|yêu cầu|từ|đi làm|kinh nghiệm|dạy|và(?=\scó|làm)"
        "|part-time|full-time|bán thời gian|toàn thời gian|trong|độ tuổi|là|số lượng|full|part|fulltime"
        "|parttime|không|ưu tiên|nam|nữ"
    ),
    left_out_behind="giỏi|có kinh nghiệm",
    jobs=(
        "nhân phục giáo kế lái tài thợ bảo lễ thu đầu phụ kỹ chuyên trưởng quản trợ bác y dược điều lập "
        "thiết biên phiên công thực cộng tư giám phó pha tạp giúp thủ bếp hướng trình shipper barista "
        "designer marketer developer tester"
    ),
    job_endings=(),
    no_jobs="người ứng",
    head=0,
    subject="(?:[Tt]ại|[Cc]húng tôi,)",
    at="cho công ty",
    for_whom="tại|cho|của",
    near="[Tt]ại|ở|khu vực|quận|thành phố|tỉnh",
    trades=(
        "công ty|cty|nhà hàng|quán|khách sạn|trung tâm|trường|bệnh viện|phòng khám|cửa hàng|siêu thị|tập đoàn"
        "|ngân hàng|spa|salon|xưởng|nhà máy|shop|tiệm|văn phòng|nhà thuốc|gara|garage|đại lý|kho|phòng tập"
        "|thẩm mỹ viện|nhà xe|hãng|hợp tác xã|resort|homestay|nha khoa"
    ),
    apply=r"(?:hồ sơ|liên hệ|gửi|ứng tuyển)[^.!?\n]{0,60}?\b(?:về|tới|đến|tại)",
    contact_at=r"liên hệ \w+ (?:tại|ở)",
    joints="&|và",
    name_ends="tại|ở|cần|đang|tuyển|thông báo|chuyên|là|có nhu cầu|đóng tại|trụ sở",
    generic="chúng tôi bên mình em anh chị cần tuyển công ty nhà hàng quán cửa hàng khách sạn trung tâm",
)
