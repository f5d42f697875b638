-- How many cases one person of a role carries at most, as the overview's line. A change ends a row and adds another.
CREATE TABLE caseload_line (
    role       VARCHAR(30)  NOT NULL REFERENCES role (id),
    cases      INTEGER      NOT NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    source     VARCHAR(500) NOT NULL,
    PRIMARY KEY (role, valid_from),
    CONSTRAINT caseload_line_cases CHECK (cases > 0)
);

INSERT INTO caseload_line (role, cases, valid_from, source) VALUES
    ('communeOfficer', 25, DATE '2019-01-01',
        'Tiêu chuẩn tối thiểu về bảo vệ trẻ em trong hành động nhân đạo (CPMS 2019), Tiêu chuẩn 18: không quá 25 hồ sơ đang quản lý cho mỗi cán bộ; pháp luật Việt Nam chưa quy định');
