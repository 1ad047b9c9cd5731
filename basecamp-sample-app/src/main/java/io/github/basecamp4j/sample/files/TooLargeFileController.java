package io.github.basecamp4j.sample.files;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for those whose file is too large.
 */
@Controller
class TooLargeFileController {

	private final UploadLimit limit;

	TooLargeFileController(UploadLimit limit) {
		this.limit = limit;
	}

	@GetMapping(UploadLimit.PATH)
	ModelAndView show() {
		ModelAndView page = new ModelAndView("problem", HttpStatus.CONTENT_TOO_LARGE);
		return page.addObject("title", "This file is too large")
			.addObject("advice", this.limit.getComplaint())
			.addObject("status", HttpStatus.CONTENT_TOO_LARGE.value());
	}

}
