-- Where neither the kind of support nor the receipt names a day.
INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from) VALUES
    ('entitlement.decideInCommune', '*', 5, 'WORKING_DAYS', 'STEP', '*',
        'Luật không quy định; mặc định của hệ thống khi chế độ và giấy hẹn không nêu ngày', TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00'),
    ('entitlement.decideInDistrict', '*', 5, 'WORKING_DAYS', 'STEP', '*',
        'Luật không quy định; mặc định của hệ thống khi chế độ và giấy hẹn không nêu ngày', TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00');
