package io.github.basecamp4j.test;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The files of an account, whatever they are attached to.
 */
final class StoredFiles implements Closeable {

	private final Map<Long, StoredFile> files = new LinkedHashMap<>();

	private final Set<StoredFile> unattached = new HashSet<>();

	private boolean closed;

	/**
	 * Add a file that nothing has yet. What arrives after the end is not kept.
	 * @param id its id
	 * @param name its name, empty where it gets one later
	 * @param contentType its media type
	 * @param bytes its bytes
	 * @return the file
	 */
	StoredFile add(long id, String name, String contentType, Bytes bytes) {
		StoredFile file = new StoredFile(id, name, contentType, this.closed ? bytes : bytes.keep());
		this.files.put(id, file);
		this.unattached.add(file);
		return file;
	}

	@Nullable StoredFile get(long id) {
		return this.files.get(id);
	}

	/**
	 * Find a file.
	 * @param reference the reference of the file
	 * @return the file, {@code null} if there is none
	 */
	@Nullable StoredFile find(String reference) {
		return find(this.files.values(), reference);
	}

	private static @Nullable StoredFile find(Collection<StoredFile> files, String reference) {
		return files.stream().filter((file) -> file.reference().equals(reference)).findFirst().orElse(null);
	}

	/**
	 * Find a file that nothing has yet.
	 * @param reference the reference of the file
	 * @return the file, {@code null} if there is none or something has it
	 */
	@Nullable StoredFile unattached(String reference) {
		return find(this.unattached, reference);
	}

	/**
	 * Note that something has a file, which can serve nothing else then.
	 * @param file the file
	 * @return the same file
	 */
	StoredFile attach(StoredFile file) {
		this.unattached.remove(file);
		return file;
	}

	@Override
	public void close() throws IOException {
		this.closed = true;
		for (StoredFile file : this.files.values()) {
			file.bytes().close();
		}
	}

	/**
	 * A file.
	 *
	 * @param id its id
	 * @param name the name that it was sent with
	 * @param contentType its media type
	 * @param bytes its bytes
	 */
	record StoredFile(long id, String name, String contentType, Bytes bytes) {

		private static final int PNG_WIDTH = 16;

		private static final int PNG_HEIGHT = 20;

		String key() {
			return UUID.nameUUIDFromBytes(("file " + this.id).getBytes(StandardCharsets.UTF_8)).toString();
		}

		@Nullable Integer width() {
			return pixels(PNG_WIDTH);
		}

		@Nullable Integer height() {
			return pixels(PNG_HEIGHT);
		}

		private @Nullable Integer pixels(int offset) {
			if (!this.contentType.equals("image/png") || this.bytes.length() < PNG_HEIGHT + Integer.BYTES) {
				return null;
			}
			try (InputStream stream = this.bytes.open()) {
				return ByteBuffer.wrap(stream.readNBytes(PNG_HEIGHT + Integer.BYTES)).getInt(offset);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/**
		 * Return what attaches the file to something: the token of Basecamp 2, the
		 * {@code attachable_sgid} of Basecamp 3.
		 */
		String reference() {
			return key() + "--" + this.id;
		}

	}

}
