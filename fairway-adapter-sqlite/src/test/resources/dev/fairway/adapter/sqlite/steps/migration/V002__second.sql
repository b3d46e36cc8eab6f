ALTER TABLE lane ADD COLUMN colour TEXT;
UPDATE lane SET colour = 'red';
