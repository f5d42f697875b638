-- Units, roles and people. All dates are half open: valid_to is the first day on which a row no longer counts.

-- A dated tree: a code is used again for another unit after a reform, so the key holds the first day, too.
CREATE TABLE unit (
    unit_key   VARCHAR(48)  NOT NULL PRIMARY KEY,
    code       VARCHAR(30)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    kind       VARCHAR(30)  NOT NULL,
    level      VARCHAR(10)  NOT NULL,
    sector     VARCHAR(20),
    parent_key VARCHAR(48) REFERENCES unit (unit_key),
    valid_from DATE         NOT NULL,
    valid_to   DATE,
    CONSTRAINT unit_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT unit_code UNIQUE (code, valid_from)
);
CREATE INDEX unit_parent ON unit (parent_key);

-- Who takes over from a unit that was merged, split or renamed.
CREATE TABLE unit_successor (
    old_key    VARCHAR(48) NOT NULL REFERENCES unit (unit_key),
    new_key    VARCHAR(48) NOT NULL REFERENCES unit (unit_key),
    extent     VARCHAR(10) NOT NULL,
    valid_from DATE        NOT NULL,
    PRIMARY KEY (old_key, new_key),
    CONSTRAINT unit_successor_extent CHECK (extent IN ('full', 'partial'))
);

-- Counts the changes of tree and people, so that every node knows when to read them again, and holds the version that
-- Camunda's identities show. Its one row is also the lock of imports and of the bringing in line.
CREATE TABLE organisation_version (
    id      INTEGER NOT NULL PRIMARY KEY,
    version BIGINT  NOT NULL,
    synced  BIGINT  NOT NULL
);
INSERT INTO organisation_version (id, version, synced) VALUES (1, 0, -1);

CREATE TABLE role (
    id         VARCHAR(30)  NOT NULL PRIMARY KEY,
    name       VARCHAR(100) NOT NULL,
    level      VARCHAR(10),
    sector     VARCHAR(20),
    supervises BOOLEAN      NOT NULL,
    position   INTEGER      NOT NULL,
    CONSTRAINT role_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE'))
);

INSERT INTO role (id, name, level, sector, supervises, position) VALUES
    ('collaborator',      'Cộng tác viên bảo vệ trẻ em',                         'COMMUNE',  NULL,        FALSE, 1),
    ('communeOfficer',    'Cán bộ bảo vệ trẻ em cấp xã',                         'COMMUNE',  NULL,        FALSE, 2),
    ('communeChair',      'Chủ tịch Ủy ban nhân dân cấp xã',                     'COMMUNE',  NULL,        FALSE, 3),
    ('communeManager',    'Người quản lý cấp xã',                                'COMMUNE',  NULL,        TRUE,  4),
    ('districtLabour',    'Cán bộ lao động - thương binh và xã hội cấp huyện',   'DISTRICT', 'labour',    TRUE,  11),
    ('districtEducation', 'Cán bộ giáo dục và đào tạo cấp huyện',                'DISTRICT', 'education', FALSE, 12),
    ('districtHealth',    'Cán bộ y tế cấp huyện',                               'DISTRICT', 'health',    FALSE, 13),
    ('districtPolice',    'Cán bộ công an cấp huyện',                            'DISTRICT', 'police',    FALSE, 14),
    ('districtJustice',   'Cán bộ tư pháp cấp huyện',                            'DISTRICT', 'justice',   FALSE, 15),
    ('districtCulture',   'Cán bộ văn hóa và thông tin cấp huyện',               'DISTRICT', 'culture',   FALSE, 16),
    ('districtFinance',   'Cán bộ tài chính - kế hoạch cấp huyện',               'DISTRICT', 'finance',   FALSE, 17),
    ('districtManager',   'Người quản lý cấp huyện',                             'DISTRICT', NULL,        TRUE,  18),
    ('provinceLabour',    'Cán bộ lao động - thương binh và xã hội cấp tỉnh',    'PROVINCE', 'labour',    TRUE,  21),
    ('provinceEducation', 'Cán bộ giáo dục và đào tạo cấp tỉnh',                 'PROVINCE', 'education', FALSE, 22),
    ('provinceHealth',    'Cán bộ y tế cấp tỉnh',                                'PROVINCE', 'health',    FALSE, 23),
    ('provincePolice',    'Cán bộ công an cấp tỉnh',                             'PROVINCE', 'police',    FALSE, 24),
    ('provinceJustice',   'Cán bộ tư pháp cấp tỉnh',                             'PROVINCE', 'justice',   FALSE, 25),
    ('provinceCulture',   'Cán bộ văn hóa, thể thao và du lịch cấp tỉnh',        'PROVINCE', 'culture',   FALSE, 26),
    ('provinceFinance',   'Cán bộ tài chính cấp tỉnh',                           'PROVINCE', 'finance',   FALSE, 27),
    ('provinceManager',   'Người quản lý cấp tỉnh',                              'PROVINCE', NULL,        TRUE,  28),
    ('receivingOfficer',  'Cán bộ cơ quan tiếp nhận',                            NULL,       NULL,        FALSE, 31),
    ('modeler',           'Người thiết kế quy trình',                            NULL,       NULL,        FALSE, 41),
    ('admin',             'Quản trị viên hệ thống',                              NULL,       NULL,        FALSE, 42);

-- Which role takes a duty where the level of the first one does not exist. A row has no effect where the level exists.
CREATE TABLE authority (
    role            VARCHAR(30)  NOT NULL REFERENCES role (id),
    substitute_role VARCHAR(30)  NOT NULL REFERENCES role (id),
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    source          VARCHAR(200) NOT NULL,
    PRIMARY KEY (role, substitute_role, valid_from)
);

-- Two tiers since 2025-07-01. The decree is an act of transition: whoever replaces it ends these rows and adds its own.
INSERT INTO authority (role, substitute_role, valid_from, source)
SELECT district.id, province.id, DATE '2025-07-01', 'Luật số 72/2025/QH15; Nghị định số 147/2025/NĐ-CP'
FROM role district
JOIN role province ON province.level = 'PROVINCE'
    AND (province.sector = district.sector OR (province.sector IS NULL AND district.sector IS NULL))
WHERE district.level = 'DISTRICT';

CREATE TABLE person (
    id     VARCHAR(64)  NOT NULL PRIMARY KEY,
    name   VARCHAR(120) NOT NULL,
    email  VARCHAR(200),
    active BOOLEAN      NOT NULL
);

-- unit_key is null for the roles that belong to no unit. The main post is the one a person signs with.
CREATE TABLE post (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    person_id  VARCHAR(64) NOT NULL REFERENCES person (id),
    role       VARCHAR(30) NOT NULL REFERENCES role (id),
    unit_key   VARCHAR(48) REFERENCES unit (unit_key),
    main       BOOLEAN     NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE
);
CREATE INDEX post_person ON post (person_id);
CREATE INDEX post_role_unit ON post (role, unit_key);
