package io.github.basecamp4j.sample.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import io.github.basecamp4j.Download;

/**
 * Hands a file on to the browser while it arrives from Basecamp. Its headers are set once
 * the storage has answered: before that, what goes wrong is shown as a page.
 */
final class FileResponse implements Download.Reader<Long> {

	private final HttpServletResponse response;

	private final String name;

	FileResponse(HttpServletResponse response, String name) {
		this.response = response;
		this.name = name;
	}

	/**
	 * The browser saves the file, whatever it is: shown as a page, it could act for the
	 * user.
	 */
	@Override
	public Long read(Download file) throws IOException {
		MediaType type = file.contentType();
		this.response.setContentType(((type != null) ? type : MediaType.APPLICATION_OCTET_STREAM).toString());
		this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(this.name, StandardCharsets.UTF_8).build().toString());
		file.length().ifPresent(this.response::setContentLengthLong);
		try {
			return file.transferTo(this.response.getOutputStream());
		}
		catch (IOException | RuntimeException ex) {
			makeRoomForPage();
			throw ex;
		}
	}

	/**
	 * Once a part of the file is with the browser, there is no page any more: the server
	 * breaks the connection off, and the browser says that the download failed.
	 */
	private void makeRoomForPage() {
		if (!this.response.isCommitted()) {
			this.response.reset();
		}
	}

}
