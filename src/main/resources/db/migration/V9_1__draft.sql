-- What somebody has typed into a form and not sent yet: of a task one, whoever has it; of a start form one per person.
-- Deleted when the form is sent or its step ends. Not part of the file, so it is neither recorded nor kept.
CREATE TABLE draft (
    place     VARCHAR(300)             NOT NULL PRIMARY KEY,
    at_start  BOOLEAN                  NOT NULL,
    person_id VARCHAR(64)              NOT NULL,
    saved_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    version   INTEGER                  NOT NULL,
    content   TEXT                     NOT NULL
);
CREATE INDEX draft_by_age ON draft (at_start, saved_at);
