CREATE TABLE IF NOT EXISTS basecamp_webhook_delivery (
	event_id bigint NOT NULL,
	kind varchar(100) NOT NULL,
	claimed_at bigint NOT NULL,
	published_at bigint,
	PRIMARY KEY (event_id, kind)
);
