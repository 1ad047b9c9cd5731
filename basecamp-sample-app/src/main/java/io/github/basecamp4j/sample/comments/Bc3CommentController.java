package io.github.basecamp4j.sample.comments;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bc3.recordings.CommentOperations;

/**
 * Comments on things of Basecamp 3, 4 and 5, which are all commented on in the same way.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}")
class Bc3CommentController {

	private final CommentOperations comments;

	Bc3CommentController(CommentOperations comments) {
		this.comments = comments;
	}

	@PostMapping({ "/{page:documents|uploads}/{id:\\d+}" + CommentForm.PATH,
			"/projects/{projectId:\\d+}/{page:messages|schedule|todos}/{id:\\d+}" + CommentForm.PATH,
			"/projects/{projectId:\\d+}/card-tables/{tableId:\\d+}/cards/{id:\\d+}" + CommentForm.PATH })
	String create(@PathVariable long id, @RequestParam String content, HttpServletRequest request,
			RedirectAttributes redirect) {
		return CommentForm.submit(content, request, redirect, (html) -> this.comments.create(id, html));
	}

}
