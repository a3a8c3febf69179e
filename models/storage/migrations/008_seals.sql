-- What was done and which rows of files were taken, sealed: each line of the audit log follows the one before it, each import holds a digest of its rows.
--
-- The program seals what was there before (storage/recordseals). A line's words lie beside the chain under a salted digest, so that they can be erased.

ALTER TABLE audit ADD COLUMN salt BLOB;
ALTER TABLE audit ADD COLUMN about_digest BLOB;
ALTER TABLE audit ADD COLUMN hash BLOB;
ALTER TABLE import_batch ADD COLUMN seal BLOB;
