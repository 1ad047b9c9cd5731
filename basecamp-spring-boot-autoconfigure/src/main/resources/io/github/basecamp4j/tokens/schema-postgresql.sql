CREATE TABLE IF NOT EXISTS basecamp_authorized_client (
	registration_id varchar(100) NOT NULL,
	principal_name varchar(500) NOT NULL,
	access_token text NOT NULL,
	issued_at bigint,
	expires_at bigint,
	refresh_token text,
	replaced_at bigint,
	dead_since bigint,
	origin varchar(64),
	PRIMARY KEY (registration_id, principal_name)
);
