package io.github.basecamp4j.sample.comments;

import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.sample.web.HtmlCleaner;

/**
 * What is done with a comment that was written below a thing, on the thing's own page.
 */
final class CommentForm {

	static final String PATH = "/comments";

	private CommentForm() {
	}

	static String submit(String content, HttpServletRequest request, RedirectAttributes redirect,
			Consumer<String> operation) {
		String page = request.getRequestURI().substring(request.getContextPath().length()).replace(PATH, "");
		if (content.isBlank()) {
			redirect.addFlashAttribute("problem", "Write something.");
		}
		else {
			operation.accept(HtmlCleaner.ofText(content));
			redirect.addFlashAttribute("done", "Your comment is there.");
		}
		return "redirect:" + page;
	}

}
