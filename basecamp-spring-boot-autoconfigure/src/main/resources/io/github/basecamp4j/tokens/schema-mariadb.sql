CREATE TABLE IF NOT EXISTS basecamp_authorized_client (
	registration_id varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
	principal_name varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
	access_token text NOT NULL,
	issued_at bigint,
	expires_at bigint,
	refresh_token text,
	replaced_at bigint,
	dead_since bigint,
	origin varchar(64),
	PRIMARY KEY (registration_id, principal_name)
);
