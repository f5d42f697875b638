// All texts of form-js 2.0.0, as its source names them.

export const formTexts = {
  // what a person may get wrong
  'Field is required.': 'Bắt buộc nhập mục này.',
  'Field must match pattern {value}.': 'Nội dung chưa đúng dạng quy định.',
  'Field must have minimum value of {value}.': 'Giá trị phải từ {value} trở lên.',
  'Field must have maximum value of {value}.': 'Giá trị không được quá {value}.',
  'Field must have minimum length of {value}.': 'Cần ít nhất {value} ký tự.',
  'Field must have maximum length of {value}.': 'Không được quá {value} ký tự.',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    'Số điện thoại phải ở dạng quốc tế, ví dụ +84912345678.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng.',
  'Value is not a number.': 'Giá trị phải là số.',
  'Value is expected to be an integer.': 'Giá trị phải là số nguyên.',
  'Value is expected to have at most 1 decimal digit.': 'Chỉ được một chữ số sau dấu thập phân.',
  'Value is expected to have at most {value} decimal digits.': 'Chỉ được tối đa {value} chữ số sau dấu thập phân.',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    'Giá trị chưa hợp lệ; hai giá trị hợp lệ gần nhất là {previousValue} và {nextValue}.',
  'Date and time must both be entered.': 'Phải nhập cả ngày và giờ.',
  // what a form's author may get wrong
  'Min validation value is not a valid number.': 'Biểu mẫu đặt giá trị nhỏ nhất không phải là số.',
  'Max validation value is not a valid number.': 'Biểu mẫu đặt giá trị lớn nhất không phải là số.',
  'Document reference is not defined.': 'Biểu mẫu chưa chỉ ra tài liệu.',
  // controls
  'Add new': 'Thêm dòng',
  // form-js counts one row too few here, so the number is left out.
  'Expand all ({value})': 'Mở tất cả các dòng',
  Collapse: 'Thu gọn',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  Search: 'Tìm kiếm',
  'Skip to search': 'Chuyển đến ô tìm kiếm',
  'Remove tag': 'Bỏ mục này',
  'No results': 'Không có kết quả',
  'All values selected': 'Đã chọn tất cả',
  'Nothing to show.': 'Không có gì để hiển thị.',
  'No content to show.': 'Không có nội dung để hiển thị.',
  "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
  // tables
  '{page} of {total}': '{page} trên {total}',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Click to sort by {value} ascending': 'Nhấn để xếp {value} tăng dần',
  'Click to sort by {value} descending': 'Nhấn để xếp {value} giảm dần',
  'Click to remove sorting': 'Nhấn để bỏ sắp xếp',
  // files
  'No files selected': 'Chưa chọn tệp nào',
  '{value} files selected': 'Đã chọn {value} tệp',
  'Unable to download document': 'Không tải được tài liệu',
  'Download {fileName}': 'Tải {fileName}',
};
