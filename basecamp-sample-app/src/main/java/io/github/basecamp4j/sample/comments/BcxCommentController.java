package io.github.basecamp4j.sample.comments;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.CommentOperations;
import io.github.basecamp4j.bcx.comments.Commentable;

/**
 * Comments on things of Basecamp 2.
 */
@Controller
class BcxCommentController {

	private final CommentOperations comments;

	BcxCommentController(CommentOperations comments) {
		this.comments = comments;
	}

	@PostMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}/{page:documents|messages|schedule|todos|uploads}/{id:\\d+}"
			+ CommentForm.PATH)
	String create(@PathVariable long projectId, @PathVariable String page, @PathVariable long id,
			@RequestParam String content, HttpServletRequest request, RedirectAttributes redirect) {
		return CommentForm.submit(content, request, redirect,
				(html) -> this.comments.create(projectId, commentable(page), id, html, new CommentFields()));
	}

	private static Commentable commentable(String page) {
		return switch (page) {
			case "messages" -> Commentable.MESSAGE;
			case "schedule" -> Commentable.CALENDAR_EVENT;
			case "todos" -> Commentable.TODO;
			case "uploads" -> Commentable.UPLOAD;
			default -> Commentable.DOCUMENT;
		};
	}

}
