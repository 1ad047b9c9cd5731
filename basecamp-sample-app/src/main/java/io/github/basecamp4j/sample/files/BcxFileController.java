package io.github.basecamp4j.sample.files;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.Page;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.attachments.AttachmentOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.uploads.Upload;
import io.github.basecamp4j.bcx.uploads.UploadFields;
import io.github.basecamp4j.bcx.uploads.UploadOperations;

/**
 * Files of Basecamp 2: all that is attached to anything in a project.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}")
class BcxFileController {

	private final ProjectOperations projects;

	private final AttachmentOperations attachments;

	private final UploadOperations uploads;

	BcxFileController(ProjectOperations projects, AttachmentOperations attachments, UploadOperations uploads) {
		this.projects = projects;
		this.attachments = attachments;
		this.uploads = uploads;
	}

	@GetMapping("/files")
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Page<Attachment> attachments = this.attachments.listInProject(projectId).page(Math.max(page, 1));
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("page", attachments);
		model.addAttribute("files",
				attachments.elements().stream().map((each) -> FileView.of(projectId, each)).toList());
		return "files/list";
	}

	@PostMapping("/files")
	String upload(@PathVariable long projectId, @RequestParam(required = false) @Nullable MultipartFile file,
			RedirectAttributes redirect) {
		ChosenFile.upload(file, redirect, (content) -> this.uploads.create(projectId,
				this.attachments.create(content).as(content.fileName()), new UploadFields()));
		return "redirect:/bcx/{account}/projects/{projectId}/files";
	}

	@GetMapping("/files/{attachmentId:\\d+}")
	void download(@PathVariable long projectId, @PathVariable long attachmentId, HttpServletResponse response) {
		Attachment attachment = this.attachments.get(projectId, attachmentId);
		if (attachment.url() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.attachments.download(attachment.url(), new FileResponse(response, attachment.name()));
	}

	@GetMapping("/uploads/{uploadId:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long uploadId, Model model) {
		Upload upload = this.uploads.get(projectId, uploadId);
		List<FileView> files = upload.attachments().stream().map((each) -> FileView.of(projectId, each)).toList();
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("name", files.isEmpty() ? "File" : files.get(0).name());
		model.addAttribute("files", files);
		model.addAttribute("description", upload.content());
		model.addAttribute("comments", upload.comments());
		model.addAttribute("page", "/projects/" + projectId + "/uploads/" + uploadId);
		return "files/file";
	}

}
