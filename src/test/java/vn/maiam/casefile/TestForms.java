package vn.maiam.casefile;

import vn.maiam.workflow.FormVersion;

/** Forms as a modeler might draw them. */
final class TestForms {

    static final FormVersion REPORT = new FormVersion(
            "report",
            1,
            """
            {"type": "default", "id": "report", "components": [
              {"type": "text", "text": "# Thông tin ban đầu"},
              {"type": "datetime", "subtype": "datetime", "key": "receivedAt", "dateLabel": "Nhận lúc",
               "validate": {"required": true}, "properties": {"case": "receivedAt"}},
              {"type": "group", "components": [
                {"type": "textfield", "key": "childName", "label": "Họ tên trẻ", "properties": {"child": "name"}},
                {"type": "radio", "key": "childSex", "label": "Giới tính", "properties": {"child": "sex"},
                 "values": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},
                {"type": "datetime", "subtype": "date", "key": "childBirthDate", "dateLabel": "Ngày sinh",
                 "properties": {"child": "birthDate"}},
                {"type": "number", "key": "childBirthYear", "label": "Năm sinh", "properties": {"child": "birthYear"}}]}]}""");

    static final FormVersion VISIT = new FormVersion(
            "visit",
            3,
            """
            {"type": "default", "id": "visit", "components": [
              {"type": "datetime", "subtype": "date", "key": "visitedOn", "dateLabel": "Ngày thăm"},
              {"type": "checkbox", "key": "seen", "label": "Có gặp trẻ"},
              {"type": "textfield", "key": "realName", "label": "Tên trong giấy khai sinh", "properties": {"child": "name"}},
              {"type": "textarea", "key": "opinion", "label": "Ý kiến của trẻ", "properties": {"child": "view"}},
              {"type": "checklist", "key": "signs", "label": "Dấu hiệu",
               "values": [{"value": "bruise", "label": "Vết bầm"}, {"value": "fear", "label": "Sợ hãi"}]},
              {"type": "select", "key": "movesTo", "label": "Chuyển đến", "valuesKey": "movesToOptions"},
              {"type": "dynamiclist", "path": "services", "label": "Dịch vụ", "components": [
                {"type": "textfield", "key": "need", "label": "Nhu cầu"},
                {"type": "datetime", "subtype": "date", "key": "from", "dateLabel": "Từ ngày"}]}]}""");

    /** Its level routes the process, and so does how many answers are high. */
    static final FormVersion ASSESSMENT = new FormVersion(
            "assessment",
            1,
            """
            {"type": "default", "id": "assessment", "components": [
              {"type": "text", "text": "# Đánh giá"},
              {"type": "radio", "key": "harm", "label": "Tổn hại",
               "values": [{"value": "high", "label": "Cao"}, {"value": "low", "label": "Thấp"}]},
              {"type": "number", "key": "high", "label": "Số mức Cao", "readonly": true,
               "properties": {"route": "true", "compute": "count([harm][item = \\"high\\"])"}},
              {"type": "checkbox", "key": "urgent", "label": "Khẩn cấp", "properties": {"route": "true"}},
              {"type": "textarea", "key": "basis", "label": "Căn cứ",
               "validate": {"required": true, "maxLength": 100}},
              {"type": "textfield", "key": "phone", "label": "Điện thoại",
               "conditional": {"hide": "=basis = \\"không\\""}}]}""");

    private TestForms() {}
}
