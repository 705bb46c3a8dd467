-- A slash command whose answer is late is answered at its own address, which goes together with the text.
ALTER TABLE question ADD COLUMN response_url TEXT;

-- For forgetting what is old.
CREATE INDEX question_by_age ON question (claimed_at);
