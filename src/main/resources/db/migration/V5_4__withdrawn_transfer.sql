-- A proposal that nobody need answer any more: the file was closed for another reason.
ALTER TABLE transfer ADD COLUMN withdrawn_at TIMESTAMP WITH TIME ZONE;
