-- The lists that the registers about children choose from. Codes are those of the five source plans, so that a plan's filter and
-- a record speak of the same thing.

-- The fourteen groups stand below the children in special circumstances. An older name in plan 002, 'hoàn cảnh đặc biệt khó
-- khăn', means the same. Ages (under 6, 0 to 8, preschool and primary) follow from the birth date and the unborn are no
-- children on a register: neither is a category.
INSERT INTO child_category_kind (code, name, above, position, source) VALUES
    ('special_circumstances', 'Trẻ em có hoàn cảnh đặc biệt',
        NULL, 10, 'Luật Trẻ em 102/2016/QH13, Điều 10; Nghị định 56/2017/NĐ-CP, Điều 3 đến Điều 16'),
    ('orphaned', 'Trẻ em mồ côi cả cha và mẹ',
        'special_circumstances', 11, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm a; Nghị định 56/2017/NĐ-CP, Điều 3'),
    ('abandoned', 'Trẻ em bị bỏ rơi',
        'special_circumstances', 12, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm b; Nghị định 56/2017/NĐ-CP, Điều 4'),
    ('no_support', 'Trẻ em không nơi nương tựa',
        'special_circumstances', 13, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm c; Nghị định 56/2017/NĐ-CP, Điều 5'),
    ('disabled', 'Trẻ em khuyết tật',
        'special_circumstances', 14, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm d; Nghị định 56/2017/NĐ-CP, Điều 6'),
    ('hiv', 'Trẻ em nhiễm HIV/AIDS',
        'special_circumstances', 15, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm đ; Nghị định 56/2017/NĐ-CP, Điều 7'),
    ('law_violating', 'Trẻ em vi phạm pháp luật',
        'special_circumstances', 16, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm e; Nghị định 56/2017/NĐ-CP, Điều 8'),
    ('drug_addicted', 'Trẻ em nghiện ma túy',
        'special_circumstances', 17, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm g; Nghị định 56/2017/NĐ-CP, Điều 9'),
    ('working_out_of_school', 'Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở',
        'special_circumstances', 18, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm h; Nghị định 56/2017/NĐ-CP, Điều 10'),
    ('violence_victim', 'Trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực',
        'special_circumstances', 19, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm i; Nghị định 56/2017/NĐ-CP, Điều 11'),
    ('exploited', 'Trẻ em bị bóc lột',
        'special_circumstances', 20, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm k; Nghị định 56/2017/NĐ-CP, Điều 12'),
    ('sexually_abused', 'Trẻ em bị xâm hại tình dục',
        'special_circumstances', 21, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm l; Nghị định 56/2017/NĐ-CP, Điều 13'),
    ('trafficked', 'Trẻ em bị mua bán',
        'special_circumstances', 22, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm m; Nghị định 56/2017/NĐ-CP, Điều 14'),
    ('serious_illness', 'Trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo',
        'special_circumstances', 23, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm n; Nghị định 56/2017/NĐ-CP, Điều 15'),
    ('migrant_refugee', 'Trẻ em di cư, trẻ em lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc',
        'special_circumstances', 24, 'Luật Trẻ em 102/2016/QH13, Điều 10 khoản 1 điểm o; Nghị định 56/2017/NĐ-CP, Điều 16'),
    ('abused', 'Trẻ em bị xâm hại',
        NULL, 40, 'Luật Trẻ em 102/2016/QH13, Điều 4; kế hoạch 002'),
    ('at_risk_special_circumstances', 'Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt',
        NULL, 41, 'Kế hoạch 000, 001, 002'),
    ('risk_abuse', 'Trẻ em có nguy cơ bị xâm hại',
        NULL, 42, 'Kế hoạch 002, 003'),
    ('risk_law_violating', 'Trẻ em có nguy cơ vi phạm pháp luật',
        NULL, 43, 'Kế hoạch 002'),
    ('risk_developmental_delay', 'Trẻ em có nguy cơ chậm phát triển',
        NULL, 44, 'Kế hoạch 003'),
    ('urgent_protection', 'Trẻ em cần được bảo vệ khẩn cấp',
        NULL, 45, 'Nghị định 56/2017/NĐ-CP, Điều 31; kế hoạch 002'),
    ('in_need_of_help', 'Trẻ em cần sự can thiệp, trợ giúp',
        NULL, 46, 'Kế hoạch 002'),
    ('poor_household', 'Trẻ em thuộc hộ nghèo',
        NULL, 50, 'Chuẩn nghèo do Chính phủ quy định từng giai đoạn; kế hoạch 000, 002'),
    ('near_poor_household', 'Trẻ em thuộc hộ cận nghèo',
        NULL, 51, 'Chuẩn nghèo do Chính phủ quy định từng giai đoạn; kế hoạch 000'),
    ('difficult_circumstances', 'Trẻ em có hoàn cảnh khó khăn',
        NULL, 52, 'Kế hoạch 000, 002; rộng hơn và không phải là hoàn cảnh đặc biệt theo luật'),
    ('child_in_difficult_area', 'Trẻ em ở xã, phường khó khăn hoặc thôn, khu xa trung tâm',
        NULL, 53, 'Kế hoạch 000'),
    ('child_remote_area', 'Trẻ em vùng sâu, vùng xa, vùng dân tộc thiểu số',
        NULL, 54, 'Kế hoạch 001'),
    ('no_parental_care', 'Trẻ em không được sống cùng cha mẹ, mất nguồn nuôi dưỡng',
        NULL, 55, 'Kế hoạch 003'),
    ('resilient_good_pupil', 'Trẻ em khó khăn vượt khó học giỏi',
        NULL, 56, 'Kế hoạch 002');

-- The 43 services that the five plans name. The first six groups are those of target 000-T2; counselling, culture and
-- inclusion stand for what the plans name beside them.
INSERT INTO service_kind (code, name, service_group, position, source) VALUES
    ('health_care', 'Chăm sóc sức khỏe, khám bệnh', 'health', 10, 'Kế hoạch 000-004'),
    ('free_medical_care', 'Khám, chữa bệnh miễn phí', 'health', 20, 'Kế hoạch 000'),
    ('health_insurance_card', 'Cấp, hỗ trợ thẻ bảo hiểm y tế', 'health', 30, 'Kế hoạch 000, 003'),
    ('rehabilitation', 'Phục hồi chức năng', 'health', 40, 'Kế hoạch 001, 004'),
    ('health_advice', 'Tư vấn về chăm sóc sức khỏe', 'health', 50, 'Kế hoạch 001, 004'),
    ('early_detection_intervention', 'Phát hiện sớm, can thiệp sớm', 'health', 60, 'Kế hoạch 001, 003, 004'),
    ('physical_therapy', 'Trị liệu phục hồi thể chất', 'health', 70, 'Kế hoạch 002'),
    ('hiv_prevention', 'Phòng, chống HIV/AIDS', 'health', 80, 'Kế hoạch 002'),
    ('injury_prevention', 'Phòng, chống tai nạn thương tích', 'health', 90, 'Kế hoạch 003'),
    ('maternal_advice', 'Tư vấn cho phụ nữ có ý định mang thai, đang mang thai', 'health', 100, 'Kế hoạch 003'),
    ('nutrition', 'Dinh dưỡng', 'nutrition', 110, 'Kế hoạch 000, 001, 003, 004'),
    ('nurturing_care', 'Chăm sóc, nuôi dưỡng', 'nurturing', 120, 'Kế hoạch 000, 003'),
    ('foster_sponsorship', 'Nhận nuôi dưỡng', 'nurturing', 130, 'Kế hoạch 000'),
    ('alternative_care', 'Chăm sóc thay thế', 'nurturing', 140, 'Kế hoạch 003'),
    ('parenting_education', 'Tư vấn, hướng dẫn cha mẹ, người chăm sóc nuôi dạy trẻ', 'nurturing', 150, 'Kế hoạch 000, 003'),
    ('education', 'Giáo dục, đến trường đúng độ tuổi', 'education', 160, 'Kế hoạch 000-004'),
    ('inclusive_education', 'Giáo dục hòa nhập', 'education', 170, 'Kế hoạch 003'),
    ('vocational_education', 'Giáo dục nghề nghiệp', 'education', 180, 'Kế hoạch 001, 004'),
    ('school_counselling', 'Tư vấn học đường', 'education', 190, 'Kế hoạch 002'),
    ('life_skills', 'Giáo dục kỹ năng sống, kỹ năng tự bảo vệ', 'education', 200, 'Kế hoạch 002'),
    ('scholarship', 'Cấp học bổng', 'education', 210, 'Kế hoạch 000'),
    ('child_protection', 'Bảo vệ trẻ em', 'protection', 220, 'Kế hoạch 000-004'),
    ('emergency_protection', 'Bảo vệ khẩn cấp', 'protection', 230, 'Kế hoạch 002'),
    ('care_of_abused_child', 'Chăm sóc trẻ em bị xâm hại', 'protection', 240, 'Kế hoạch 002'),
    ('life_safety', 'Bảo đảm an toàn tính mạng', 'protection', 250, 'Kế hoạch 003'),
    ('legal_aid', 'Trợ giúp pháp lý', 'protection', 260, 'Kế hoạch 002'),
    ('reintegration', 'Phục hồi, tái hòa nhập', 'protection', 270, 'Kế hoạch 002'),
    ('community_education_offender', 'Quản lý, giáo dục trẻ em vi phạm pháp luật tại cộng đồng', 'protection', 280, 'Kế hoạch 002'),
    ('birth_registration', 'Đăng ký khai sinh', 'protection', 290, 'Kế hoạch 000, 003'),
    ('advice_counselling', 'Tư vấn, tham vấn', 'counselling', 300, 'Kế hoạch 000, 002'),
    ('psychological_counselling', 'Tư vấn tâm lý', 'counselling', 310, 'Kế hoạch 001, 004'),
    ('psychological_therapy', 'Trị liệu phục hồi tâm lý', 'counselling', 320, 'Kế hoạch 002'),
    ('group_counselling', 'Tư vấn nhóm', 'counselling', 330, 'Kế hoạch 002'),
    ('psychological_development', 'Phát triển tâm lý, tinh thần', 'counselling', 340, 'Kế hoạch 003'),
    ('social_welfare', 'Phúc lợi xã hội', 'welfare', 350, 'Kế hoạch 000-004'),
    ('state_entitlement', 'Chế độ, chính sách hỗ trợ của Nhà nước, của tỉnh, của huyện', 'welfare', 360, 'Kế hoạch 000, 003'),
    ('housing_mai_am', 'Hỗ trợ Mái ấm tình thương', 'welfare', 370, 'Kế hoạch 000'),
    ('sponsorship', 'Đỡ đầu', 'welfare', 380, 'Kế hoạch 000'),
    ('gifts', 'Tặng quà', 'welfare', 390, 'Kế hoạch 002'),
    ('integrated_local_programme', 'Lồng ghép chương trình, chính sách của địa phương', 'welfare', 400, 'Kế hoạch 002'),
    ('recreation', 'Vui chơi, giải trí', 'culture', 410, 'Kế hoạch 000, 002, 003'),
    ('culture_sport', 'Văn hóa, thể thao', 'culture', 420, 'Kế hoạch 000-004'),
    ('community_inclusion', 'Hòa nhập cộng đồng', 'inclusion', 430, 'Kế hoạch 001, 004');

-- What a line of a support plan is called in a case's forms, and which of the services it is. Whatever else a plan for a child
-- at risk asks for is still the protection of a child.
CREATE TABLE service_of_plan (
    choice  VARCHAR(60) NOT NULL PRIMARY KEY,
    service VARCHAR(60) NOT NULL REFERENCES service_kind (code)
);
INSERT INTO service_of_plan (choice, service) VALUES
    ('medical', 'health_care'),
    ('rehabilitation', 'rehabilitation'),
    ('psychological', 'psychological_counselling'),
    ('legal', 'legal_aid'),
    ('safety', 'child_protection'),
    ('shelter', 'alternative_care'),
    ('education', 'inclusive_education'),
    ('vocational', 'vocational_education'),
    ('civilStatus', 'birth_registration'),
    ('socialAssistance', 'social_welfare'),
    ('family', 'parenting_education'),
    ('other', 'child_protection');

-- Support that a child is entitled to. A limit stands here only with its source; where there is none, a request has the day
-- that its receipt promises, or no due day at all: then whether it was in time is not computable.
INSERT INTO entitlement_kind (code, name, issuing_level, limit_days, limit_unit, source, position) VALUES
    ('birth_registration', 'Đăng ký khai sinh', 'state', 1, 'WORKING_DAYS',
        'Luật Hộ tịch 60/2014/QH13; Quyết định 1872/QĐ-BTP năm 2020: ngay trong ngày, nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo', 10),
    ('health_insurance_card', 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', 'state', NULL, NULL,
        'Luật Bảo hiểm y tế; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 20),
    ('monthly_social_assistance', 'Trợ cấp xã hội hằng tháng', 'state', NULL, NULL,
        'Nghị định 20/2021/NĐ-CP, sửa đổi bởi Nghị định 76/2024/NĐ-CP; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 30),
    ('care_allowance', 'Hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng', 'state', NULL, NULL,
        'Nghị định 20/2021/NĐ-CP, sửa đổi bởi Nghị định 76/2024/NĐ-CP; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 40),
    ('emergency_assistance', 'Trợ giúp xã hội khẩn cấp', 'state', NULL, NULL,
        'Nghị định 20/2021/NĐ-CP; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 50),
    ('disability_certificate', 'Xác định mức độ khuyết tật, cấp giấy xác nhận khuyết tật', 'state', NULL, NULL,
        'Luật Người khuyết tật; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 60),
    ('tuition_support', 'Miễn, giảm học phí, hỗ trợ chi phí học tập', 'state', NULL, NULL,
        'Quy định của Chính phủ về học phí; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 70),
    ('provincial_support', 'Chế độ hỗ trợ của tỉnh', 'province', NULL, NULL,
        'Nghị quyết của Hội đồng nhân dân tỉnh; kế hoạch 000; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 80),
    ('district_support', 'Chế độ hỗ trợ của huyện, thị xã', 'district', NULL, NULL,
        'Kế hoạch 000; thời hạn: theo ngày hẹn trả kết quả trên giấy tiếp nhận hồ sơ', 90);

-- A special group that the assessment of a case has found is a category like one that was entered by hand.
ALTER TABLE child_category ADD COLUMN case_code VARCHAR(40);
CREATE INDEX child_category_by_case ON child_category (case_code);
CREATE INDEX service_delivery_by_case ON service_delivery (case_code);
CREATE INDEX child_need_by_case ON child_need (case_code);
CREATE INDEX incident_by_case ON incident (case_code);
CREATE INDEX detected_risk_by_case ON detected_risk (case_code);
CREATE INDEX intervention_by_case ON intervention (case_code);

-- The end of what another record began: that record stays as it is. The begun rows' to_date is kept in step with these.
CREATE TABLE child_category_end (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    child_id   BIGINT      NOT NULL REFERENCES child (id),
    unit_key   VARCHAR(48) NOT NULL,
    code       VARCHAR(60) NOT NULL REFERENCES child_category_kind (code),
    ended_on   DATE        NOT NULL,
    entry_code VARCHAR(40)
);
CREATE INDEX child_category_end_by_child ON child_category_end (child_id);
CREATE TABLE child_residence_end (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    child_id   BIGINT      NOT NULL REFERENCES child (id),
    unit_key   VARCHAR(48) NOT NULL,
    ended_on   DATE        NOT NULL,
    entry_code VARCHAR(40)
);
CREATE INDEX child_residence_end_by_child ON child_residence_end (child_id);
