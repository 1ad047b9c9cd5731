package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * What people talk about in a project of Basecamp 2.
 */
final class BcxTalk {

	private final Map<Long, Message> messages = new LinkedHashMap<>();

	private final Set<Long> archived = new HashSet<>();

	Message add(Message message) {
		this.messages.put(message.id, message);
		message.project.updatedAt = message.createdAt;
		return message;
	}

	Stream<Message> messages() {
		return this.messages.values().stream();
	}

	void archive(Topic topic) {
		this.archived.add(topic.id());
	}

	void activate(Topic topic) {
		this.archived.remove(topic.id());
	}

	boolean isArchived(Topic topic) {
		return this.archived.contains(topic.id());
	}

	/**
	 * Return the messages of a project, and what else in it has comments.
	 * @param project the project
	 */
	static Stream<Topic> topics(Project project) {
		return project.recordings()
			.filter(BcxTalk::isLive)
			.filter((recording) -> recording instanceof Message || recording.liveComments().findAny().isPresent())
			.map(Topic::new);
	}

	private static boolean isLive(Recording recording) {
		Recording parent = recording.parent();
		return !recording.isTrashed() && (parent == null || !parent.isTrashed());
	}

	/**
	 * A message.
	 */
	static final class Message extends Recording {

		String subject;

		String content;

		Message(long id, Project project, String subject, String content, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.subject = subject;
			this.content = content;
		}

		@Override
		String type() {
			return "Message";
		}

		@Override
		String title() {
			return this.subject;
		}

	}

	/**
	 * What people talk about.
	 *
	 * @param topicable the thing
	 */
	record Topic(Recording topicable) {

		/**
		 * Return its id, which only a message shares with its topic.
		 */
		long id() {
			return (this.topicable instanceof Message) ? this.topicable.id : this.topicable.comments.get(0).id;
		}

		@Nullable Comment latest() {
			return this.topicable.liveComments().max(Comparator.comparing((comment) -> comment.createdAt)).orElse(null);
		}

		OffsetDateTime updatedAt() {
			Comment latest = latest();
			return (latest != null) ? latest.updatedAt : this.topicable.updatedAt;
		}

		Person lastUpdater() {
			Comment latest = latest();
			return (latest != null) ? latest.creator : this.topicable.creator;
		}

		long files() {
			return Stream.concat(Stream.of(this.topicable), this.topicable.liveComments())
				.flatMap((each) -> each.project.uploads.attachments(each))
				.count();
		}

		String excerpt() {
			Comment latest = latest();
			return BcxJson.excerpt((latest != null) ? latest.content
					: (this.topicable instanceof Message message) ? message.content : "");
		}

	}

}
