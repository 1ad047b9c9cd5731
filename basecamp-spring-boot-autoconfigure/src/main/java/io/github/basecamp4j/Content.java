package io.github.basecamp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.Assert;

/**
 * A file to upload. It is streamed when it is sent and never held in memory; should a
 * request have to be sent again, it is read again from its beginning. Immutable.
 */
public final class Content {

	private final String fileName;

	private final MediaType contentType;

	private final long length;

	private final InputStreamSource source;

	private final ProgressListener progress;

	private Content(String fileName, MediaType contentType, long length, InputStreamSource source,
			ProgressListener progress) {
		Assert.hasText(fileName, "A file to upload needs a name");
		Assert.isTrue(length > 0, () -> "'" + fileName + "' is empty, and there is nothing to upload");
		this.fileName = fileName;
		this.contentType = contentType;
		this.length = length;
		this.source = source;
		this.progress = progress;
	}

	/**
	 * Upload a file of the file system, under its own name.
	 * @param file the file, which must not change until it is uploaded
	 * @return the content
	 * @throws UncheckedIOException if there is no such file
	 */
	public static Content of(Path file) {
		try {
			return of(file.getFileName().toString(), Files.size(file), new FileSystemResource(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Upload a resource, such as {@code MultipartFile.getResource()}, under its own name.
	 * @param resource a resource that has a file name, knows its length and can be read
	 * more than once
	 * @return the content
	 * @throws UncheckedIOException if there is no such resource
	 */
	public static Content of(Resource resource) {
		String fileName = resource.getFilename();
		Assert.notNull(fileName, () -> resource.getDescription() + " has no file name: name it with the other method");
		try {
			return of(fileName, resource.contentLength(), resource);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Upload bytes.
	 * @param fileName name of the file
	 * @param bytes the bytes
	 * @return the content
	 */
	public static Content of(String fileName, byte[] bytes) {
		return of(fileName, bytes.length, new ByteArrayResource(bytes));
	}

	/**
	 * Upload what a source delivers.
	 * @param fileName name of the file
	 * @param length the exact number of bytes
	 * @param source opens the stream, anew for each time the file is sent
	 * @return the content
	 */
	public static Content of(String fileName, long length, InputStreamSource source) {
		MediaType contentType = MediaTypeFactory.getMediaType(fileName).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return new Content(fileName, contentType, length, source, ProgressListener.NONE);
	}

	/**
	 * Change the name of the file. The media type stays.
	 * @param fileName the new name
	 * @return the changed content
	 */
	public Content withFileName(String fileName) {
		return new Content(fileName, this.contentType, this.length, this.source, this.progress);
	}

	/**
	 * Change the media type, which follows from the file name otherwise.
	 * @param contentType the media type
	 * @return the changed content
	 */
	public Content withContentType(MediaType contentType) {
		return new Content(this.fileName, contentType, this.length, this.source, this.progress);
	}

	/**
	 * Tell a listener how far the upload is, on the thread that sends.
	 * @param progress the listener
	 * @return the changed content
	 */
	public Content withProgress(ProgressListener progress) {
		return new Content(this.fileName, this.contentType, this.length, this.source, progress);
	}

	/**
	 * Return the name of the file.
	 * @return the name
	 */
	public String fileName() {
		return this.fileName;
	}

	/**
	 * Return the media type.
	 * @return the media type
	 */
	public MediaType contentType() {
		return this.contentType;
	}

	/**
	 * Return the length.
	 * @return the number of bytes
	 */
	public long length() {
		return this.length;
	}

	/**
	 * Open a stream of the whole file.
	 * @return the stream, to be closed by the caller
	 * @throws IOException if it cannot be opened
	 */
	public InputStream open() throws IOException {
		return this.source.getInputStream();
	}

	/**
	 * Return the listener that is told how far the upload is.
	 * @return the listener
	 */
	public ProgressListener progress() {
		return this.progress;
	}

	@Override
	public String toString() {
		return this.fileName + " (" + this.contentType + ", " + this.length + " bytes)";
	}

}
