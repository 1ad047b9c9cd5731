package io.github.basecamp4j.sample.files;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;

/**
 * Sends a file that a user chose on to Basecamp. The server wrote it to a temporary file
 * while it arrived, and it is read from there while it is sent.
 */
final class ChosenFile {

	private ChosenFile() {
	}

	/**
	 * Upload the file, or say what is wrong with it.
	 * @param file the file, {@code null} if none was sent
	 * @param redirect takes the words for the user
	 * @param upload uploads it
	 */
	static void upload(@Nullable MultipartFile file, RedirectAttributes redirect, Consumer<Content> upload) {
		String name = (file != null) ? name(file) : "";
		if (file == null || name.isEmpty()) {
			redirect.addFlashAttribute("problem", "Choose a file.");
		}
		else if (file.isEmpty()) {
			redirect.addFlashAttribute("problem", name + " is empty: there is nothing to upload.");
		}
		else {
			try {
				upload.accept(Content.of(name, file.getSize(), file));
				redirect.addFlashAttribute("done", name + " is there.");
			}
			catch (BasecampValidationException ex) {
				redirect.addFlashAttribute("problem", "Basecamp did not accept " + name + complaints(ex) + ".");
			}
		}
	}

	/**
	 * Browsers send a quotation mark in a name as {@code %22}, and some send the folders
	 * as well.
	 */
	private static String name(MultipartFile file) {
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace("%22", "\"").strip();
	}

	private static String complaints(BasecampValidationException ex) {
		return ex.fieldErrors()
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + " " + String.join(", ", field.getValue()))
			.collect(Collectors.collectingAndThen(Collectors.toList(), ChosenFile::list));
	}

	private static String list(List<String> complaints) {
		return complaints.isEmpty() ? "" : ": " + String.join("; ", complaints);
	}

}
