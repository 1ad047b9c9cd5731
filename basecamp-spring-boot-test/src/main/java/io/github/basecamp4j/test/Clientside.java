package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The older place for clients in a project of Basecamp 3, 4 and 5.
 */
final class Clientside {

	private final List<Topic> topics = new ArrayList<>();

	private final Board board;

	Clientside(Project project) {
		this.board = new Board(project);
	}

	Correspondence addCorrespondence(long id, String subject, String content, Person creator, OffsetDateTime now) {
		Correspondence correspondence = new Correspondence(id, this.board, subject, content, creator, now);
		this.topics.add(correspondence);
		return correspondence;
	}

	Approval addApproval(long id, String subject, String content, Person creator, OffsetDateTime now) {
		Approval approval = new Approval(id, this.board, subject, content, creator, now);
		this.topics.add(approval);
		return approval;
	}

	<T extends Topic> Stream<T> active(Class<T> kind) {
		return this.topics.stream().filter(kind::isInstance).map(kind::cast).filter(Recording::isActive);
	}

	Stream<Recording> recordings() {
		return this.topics.stream().flatMap(Topic::withAnswers);
	}

	/**
	 * What is only there for clients: they see all of it.
	 */
	private abstract static class Part extends Recording {

		private final @Nullable Recording parent;

		Part(long id, Project project, @Nullable Recording parent, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.parent = parent;
		}

		@Override
		boolean isVisibleToClients() {
			return true;
		}

		@Override
		boolean inheritsVisibility() {
			return true;
		}

		@Override
		boolean isCommentable() {
			return false;
		}

		@Override
		@Nullable Recording parent() {
			return this.parent;
		}

	}

	/**
	 * The place itself, whose id follows those of the tools.
	 */
	private static final class Board extends Part {

		Board(Project project) {
			super(project.id + 1 + Tool.Kind.values().length, project, null, project.creator, project.createdAt);
		}

		@Override
		String type() {
			return "Client::Board";
		}

		@Override
		String title() {
			return "The Clientside";
		}

		@Override
		String collection() {
			return "client/boards";
		}

	}

	/**
	 * What clients reply to.
	 */
	abstract static class Topic extends Part {

		final String subject;

		final String content;

		final List<Reply> replies = new ArrayList<>();

		Topic(long id, Board board, String subject, String content, Person creator, OffsetDateTime createdAt) {
			super(id, board.project, board, creator, createdAt);
			this.subject = subject;
			this.content = content;
		}

		Reply addReply(long id, String content, Person creator, OffsetDateTime now) {
			Reply reply = new Reply(id, this, content, creator, now);
			this.replies.add(reply);
			return reply;
		}

		Stream<Reply> activeReplies() {
			return this.replies.stream().filter(Recording::isActive);
		}

		Stream<Recording> withAnswers() {
			return Stream.concat(Stream.of(this), this.replies.stream());
		}

		@Override
		String title() {
			return this.subject;
		}

		@Override
		String text() {
			return this.content;
		}

	}

	/**
	 * A conversation with clients.
	 */
	static final class Correspondence extends Topic {

		Correspondence(long id, Board board, String subject, String content, Person creator, OffsetDateTime createdAt) {
			super(id, board, subject, content, creator, createdAt);
		}

		@Override
		String type() {
			return "Client::Correspondence";
		}

		@Override
		String collection() {
			return "client/correspondences";
		}

	}

	/**
	 * A question whether clients approve.
	 */
	static final class Approval extends Topic {

		final List<Response> responses = new ArrayList<>();

		@Nullable Person approver;

		@Nullable LocalDate dueOn;

		Approval(long id, Board board, String subject, String content, Person creator, OffsetDateTime createdAt) {
			super(id, board, subject, content, creator, createdAt);
		}

		Response respond(long id, boolean approved, String content, Person creator, OffsetDateTime now) {
			Response response = new Response(id, this, approved, content, creator, now);
			this.responses.add(response);
			this.approver = creator;
			this.updatedAt = now;
			return response;
		}

		/**
		 * What the latest response says.
		 */
		String approvalStatus() {
			if (this.responses.isEmpty()) {
				return "pending";
			}
			return this.responses.get(this.responses.size() - 1).approved ? "approved" : "disapproved";
		}

		@Override
		Stream<Recording> withAnswers() {
			return Stream.concat(super.withAnswers(), this.responses.stream());
		}

		@Override
		String type() {
			return "Client::Approval";
		}

		@Override
		String collection() {
			return "client/approvals";
		}

	}

	/**
	 * What somebody replied.
	 */
	static final class Reply extends Part {

		final Topic topic;

		final String content;

		Reply(long id, Topic topic, String content, Person creator, OffsetDateTime createdAt) {
			super(id, topic.project, topic, creator, createdAt);
			this.topic = topic;
			this.content = content;
		}

		@Override
		String type() {
			return "Client::Reply";
		}

		@Override
		String path() {
			return "client/recordings/" + this.topic.id + "/replies/" + this.id;
		}

		@Override
		String title() {
			return "Re: " + this.topic.subject;
		}

		@Override
		String text() {
			return this.content;
		}

	}

	/**
	 * Whether somebody approves.
	 */
	static final class Response extends Part {

		final boolean approved;

		final String content;

		Response(long id, Approval approval, boolean approved, String content, Person creator,
				OffsetDateTime createdAt) {
			super(id, approval.project, approval, creator, createdAt);
			this.approved = approved;
			this.content = content;
		}

		@Override
		String type() {
			return "Client::Approval::Response";
		}

		@Override
		String title() {
			return this.approved ? "Approved" : "Not approved";
		}

		@Override
		String text() {
			return this.content;
		}

	}

}
