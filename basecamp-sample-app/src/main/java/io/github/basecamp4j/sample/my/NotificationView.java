package io.github.basecamp4j.sample.my;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.my.Notification;
import io.github.basecamp4j.sample.web.Links;

/**
 * Something that the user is to read.
 *
 * @param title title of what it is about
 * @param who name of the person who made that
 * @param excerpt the beginning of the text; {@code null} if the title says it all
 * @param where name of the project
 * @param link address of what it is about
 * @param at when it came up last
 * @param sgid the reference to mark it as read, {@code null} if it is read
 */
public record NotificationView(String title, @Nullable String who, @Nullable String excerpt, @Nullable String where,
		@Nullable String link, OffsetDateTime at, @Nullable String sgid) {

	static NotificationView unread(Notification notification) {
		return of(notification, notification.readableSgid());
	}

	static NotificationView read(Notification notification) {
		return of(notification, null);
	}

	private static NotificationView of(Notification notification, @Nullable String sgid) {
		String title = (notification.title() != null) ? notification.title() : "Untitled";
		return new NotificationView(title, (notification.creator() != null) ? notification.creator().name() : null,
				title.equals(notification.contentExcerpt()) ? null : notification.contentExcerpt(),
				notification.bucketName(), Links.of(Product.BC3, notification.appUrl()), notification.updatedAt(),
				sgid);
	}

}
