-- A referral that came back to its sender because nobody answered it in time.
ALTER TABLE referral DROP CONSTRAINT referral_status;
ALTER TABLE referral ADD CONSTRAINT referral_status CHECK (status IN
    ('opened', 'sent', 'accepted', 'declined', 'unanswered', 'reported', 'confirmed', 'dropped', 'withdrawn'));
