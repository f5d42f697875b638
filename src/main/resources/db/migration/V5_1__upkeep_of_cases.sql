-- The office that the plan's line names: the receiver is another one once a declined referral has been sent elsewhere.
ALTER TABLE referral ADD COLUMN planned_unit VARCHAR(48);
UPDATE referral SET planned_unit = receiver_unit;
ALTER TABLE referral ALTER COLUMN planned_unit SET NOT NULL;

-- When the danger at hand became known: by the report, by a visit, by taking the case over. The 12 hours run from here.
ALTER TABLE case_file ADD COLUMN alerted_at TIMESTAMP WITH TIME ZONE;
UPDATE case_file SET alerted_at = received_at;
ALTER TABLE case_file ALTER COLUMN alerted_at SET NOT NULL;
