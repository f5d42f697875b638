// Every sentence our own pages show inside Tasklist.

export const texts = {
  loading: 'Đang tải…',
  claimFirst: 'Nhận việc để điền biểu mẫu.',
  notLoaded: 'Không tải được biểu mẫu.',
  signedOut: 'Phiên làm việc đã kết thúc, hãy đăng nhập lại.',
  errors: {
    title: (count) => `Chưa gửi được: còn ${count} chỗ cần xem lại.`,
    refused: 'Chưa gửi được biểu mẫu.',
    unknown: 'Chưa gửi được biểu mẫu. Những gì đã nhập vẫn còn ở đây; hãy thử lại sau ít phút hoặc báo người quản trị.',
    unreachable: 'Không kết nối được với máy chủ. Những gì đã nhập vẫn còn ở đây; hãy kiểm tra mạng rồi gửi lại.',
    forbidden:
      'Bạn không còn quyền gửi biểu mẫu của việc này. Những gì đã nhập vẫn còn ở đây để bạn sao chép; ' +
      'hãy tải lại danh sách việc.',
    taken:
      'Người khác đã nhận hoặc đã hoàn thành việc này. Những gì đã nhập vẫn còn ở đây để bạn sao chép; ' +
      'hãy tải lại danh sách việc.',
    gone: 'Việc này không còn nữa. Những gì đã nhập vẫn còn ở đây để bạn sao chép.',
    signedOut:
      'Phiên làm việc đã kết thúc. Những gì đã nhập vẫn còn ở đây: hãy đăng nhập lại ở thẻ mới, ' +
      'rồi quay lại thẻ này và gửi lại.',
    tooLarge: 'Nội dung quá dài, máy chủ không nhận. Hãy rút ngắn rồi gửi lại.',
  },
  row: (number) => `dòng ${number}`,
  signInAgain: 'Đăng nhập lại ở thẻ mới',
  copy: 'Sao chép những gì đã nhập',
  copied: 'Đã sao chép.',
  draft: {
    saved: (time) => `Đã lưu lúc ${time}`,
    later: 'Chưa lưu được bản nháp, sẽ thử lại.',
    failed: 'Bản nháp chưa được lưu.',
    signedOut:
      'Phiên làm việc đã kết thúc. Những gì đã nhập vẫn còn ở đây: hãy đăng nhập lại ở thẻ mới, ' +
      'bản nháp sẽ được lưu tiếp ở thẻ này.',
    own: (moment) => `Đây là bản nháp của bạn, lưu lúc ${moment}.`,
    of: (person, moment) => `Bản nháp của ${person}, lưu lúc ${moment}.`,
    discard: 'Bỏ bản nháp',
    reallyDiscard: 'Bỏ hẳn những gì đã nhập mà chưa gửi?',
    keep: 'Giữ lại',
    discarded: 'Đã bỏ bản nháp.',
    notDiscarded: 'Chưa bỏ được bản nháp. Hãy thử lại.',
    takeNewer: 'Mở bản nháp mới hơn',
    keepThis: 'Giữ nội dung ở cửa sổ này',
  },
  file: {
    tab: 'Hồ sơ',
    none: 'Việc này không gắn với hồ sơ nào.',
    notAllowed: 'Bạn không có quyền xem hồ sơ này.',
    failed: 'Không tải được hồ sơ. Hãy thử lại sau ít phút.',
    code: 'Mã hồ sơ',
    label: 'Trẻ em',
    unit: 'Đơn vị',
    stage: 'Giai đoạn',
    risk: 'Mức độ nguy cơ',
    riskRule: 'Theo quy tắc',
    status: 'Tình trạng',
    documents: 'Tài liệu',
    papers: 'Giấy tờ',
    records: 'Các biểu mẫu đã ghi',
    noRecords: 'Chưa có biểu mẫu nào được ghi.',
    version: (version) => `bản ${version}`,
    yes: 'Có',
    no: 'Không',
    empty: '–',
  },
  papers: {
    sign: 'Tải về, in, trình ký và đóng dấu; sau đó tải bản đã ký lên mục Tài liệu.',
    none: 'Chưa có biểu mẫu nào để lập giấy tờ.',
    word: 'Tải DOCX',
    pdf: 'Tải PDF',
    failed: 'Không tải được danh sách giấy tờ. Hãy thử lại sau ít phút.',
  },
};
