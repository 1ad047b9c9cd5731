CREATE TABLE IF NOT EXISTS basecamp_webhook_delivery (
	event_id bigint NOT NULL,
	kind varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
	claimed_at bigint NOT NULL,
	published_at bigint,
	PRIMARY KEY (event_id, kind)
);
