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
import io.github.basecamp4j.bc3.attachments.AttachmentOperations;
import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bc3.documents.UploadFields;
import io.github.basecamp4j.bc3.documents.UploadOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;

/**
 * Files in the vaults of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}")
class Bc3FileController {

	private static final String FILES = "/vaults/{vaultId:\\d+}/files";

	private final VaultOperations vaults;

	private final AttachmentOperations attachments;

	private final UploadOperations uploads;

	private final CommentOperations comments;

	Bc3FileController(VaultOperations vaults, AttachmentOperations attachments, UploadOperations uploads,
			CommentOperations comments) {
		this.vaults = vaults;
		this.attachments = attachments;
		this.uploads = uploads;
		this.comments = comments;
	}

	@GetMapping(FILES)
	String list(@PathVariable long vaultId, @RequestParam(defaultValue = "1") int page, Model model) {
		Page<Upload> uploads = this.uploads.list(vaultId).page(Math.max(page, 1));
		model.addAttribute("vault", this.vaults.get(vaultId));
		model.addAttribute("page", uploads);
		model.addAttribute("files", uploads.elements().stream().map(FileView::of).toList());
		return "files/list";
	}

	@PostMapping(FILES)
	String upload(@PathVariable long vaultId, @RequestParam(required = false) @Nullable MultipartFile file,
			RedirectAttributes redirect) {
		ChosenFile.upload(file, redirect, (content) -> this.uploads.create(vaultId,
				this.attachments.create(content).attachableSgid(), new UploadFields()));
		return "redirect:/bc3/{account}/vaults/{vaultId}/files";
	}

	@GetMapping(FILES + "/{uploadId:\\d+}")
	void download(@PathVariable long uploadId, HttpServletResponse response) {
		Upload upload = this.uploads.get(uploadId);
		if (upload.downloadUrl() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.attachments.download(upload.downloadUrl(),
				new FileResponse(response, (upload.filename() != null) ? upload.filename() : upload.title()));
	}

	@GetMapping("/uploads/{uploadId:\\d+}")
	String show(@PathVariable long uploadId, Model model) {
		Upload upload = this.uploads.get(uploadId);
		FileView file = FileView.of(upload);
		model.addAttribute("project", upload.bucket());
		model.addAttribute("name", file.name());
		model.addAttribute("files", List.of(file));
		model.addAttribute("description", upload.description());
		model.addAttribute("comments", this.comments.list(uploadId).toList());
		model.addAttribute("page", file.page());
		return "files/file";
	}

}
