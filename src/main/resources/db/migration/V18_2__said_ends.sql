-- The end that was typed with a category. to_date is that, or the day of an end that was recorded later, whichever comes
-- first; it follows when one of them is corrected.
ALTER TABLE child_category ADD COLUMN said_to DATE;
