package io.github.basecamp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A file that arrives. It is streamed, read once, and gone when the reader returns.
 */
public interface Download {

	/**
	 * Return the media type.
	 * @return the media type that the storage names, {@code null} if none
	 */
	@Nullable MediaType contentType();

	/**
	 * Return the length.
	 * @return the number of bytes, empty if the storage does not tell
	 */
	OptionalLong length();

	/**
	 * Return the bytes.
	 * @return a stream that fails when the connection breaks before the end
	 */
	InputStream stream();

	/**
	 * Write the whole file to a stream, which stays open.
	 * @param target the stream
	 * @return the number of bytes
	 * @throws IOException if reading or writing fails
	 */
	default long transferTo(OutputStream target) throws IOException {
		return transferTo(target, ProgressListener.NONE);
	}

	/**
	 * Write the whole file to a stream, which stays open.
	 * @param target the stream
	 * @param progress is told how far the download is
	 * @return the number of bytes
	 * @throws IOException if reading or writing fails
	 */
	long transferTo(OutputStream target, ProgressListener progress) throws IOException;

	/**
	 * Write the whole file to the file system. A file that was there before is replaced
	 * when all has arrived, and not touched if the download fails.
	 * @param target the file
	 * @return the number of bytes
	 * @throws IOException if reading or writing fails
	 */
	default long transferTo(Path target) throws IOException {
		return transferTo(target, ProgressListener.NONE);
	}

	/**
	 * Write the whole file to the file system. A file that was there before is replaced
	 * when all has arrived, and not touched if the download fails.
	 * @param target the file
	 * @param progress is told how far the download is
	 * @return the number of bytes
	 * @throws IOException if reading or writing fails
	 */
	long transferTo(Path target, ProgressListener progress) throws IOException;

	/**
	 * Reads a file while it arrives.
	 *
	 * @param <T> the type of what becomes of it
	 */
	@FunctionalInterface
	interface Reader<T> {

		/**
		 * Read the file.
		 * @param file the file
		 * @return what becomes of it
		 * @throws IOException if reading or writing fails
		 */
		T read(Download file) throws IOException;

	}

}
