package io.github.basecamp4j.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * Puts small files into the projects, which are what their names say.
 */
final class FilesSeed {

	private static final int WIDTH = 96;

	private static final int HEIGHT = 64;

	private final JsonNode words = Seed.words("seed-files.json");

	void plant(Account account) {
		int number = 0;
		for (Project project : account.projects.values()) {
			for (int i = 0; i < 1 + number % 3; i++) {
				JsonNode file = this.words.path("files").get((number + i) % this.words.path("files").size());
				add(account, project, file.path(0).asString(), file.path(1).asString());
			}
			number++;
		}
	}

	void plantOddities(Account account, Project project) {
		this.words.path("oddities").forEach((name) -> add(account, project, name.asString(), ""));
	}

	private void add(Account account, Project project, String name, String description) {
		int number = (int) project.uploads.uploads().count();
		Person creator = project.members.get(number % project.members.size());
		Upload upload = account.addUpload(project, name, contentType(name), bytes(name, project, number), creator,
				project.createdAt.plusMinutes(50 + number * 23L));
		upload.description = description;
		if (account.product.equals("bc3")) {
			Vault[] vaults = project.vaults.values().toArray(new Vault[0]);
			upload.vault = vaults[number % vaults.length];
		}
	}

	private static String contentType(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "png" -> "image/png";
			case "csv" -> "text/csv";
			case "pdf" -> "application/pdf";
			default -> "text/plain";
		};
	}

	private byte[] bytes(String name, Project project, int number) {
		int variant = (int) (project.id / 7 + number);
		return switch (contentType(name)) {
			case "image/png" -> png(Integer.parseInt(project.color, 16), variant);
			case "application/pdf" -> pdf(word("pages", variant));
			case "text/csv" -> word("tables", variant).getBytes(StandardCharsets.UTF_8);
			default -> word("texts", variant).getBytes(StandardCharsets.UTF_8);
		};
	}

	private String word(String list, int variant) {
		return this.words.path(list).get(variant % this.words.path(list).size()).asString();
	}

	/**
	 * Draw stripes that fade, in the colour of a project.
	 */
	private static byte[] png(int color, int variant) {
		ByteBuffer pixels = ByteBuffer.allocate(HEIGHT * (1 + WIDTH * 3));
		int stripe = 6 + variant % 9;
		for (int y = 0; y < HEIGHT; y++) {
			pixels.put((byte) 0);
			for (int x = 0; x < WIDTH; x++) {
				int light = 255 * y / HEIGHT;
				boolean striped = (x + y) / stripe % 2 == 0;
				for (int shift = 16; shift >= 0; shift -= 8) {
					int part = color >> shift & 0xff;
					pixels.put((byte) (striped ? part : (part + light) / 2));
				}
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		chunk(png, "IHDR",
				ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put(new byte[] { 8, 2, 0, 0, 0 }).array());
		chunk(png, "IDAT", deflate(pixels.array()));
		chunk(png, "IEND", new byte[0]);
		return png.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
		byte[] checked = ByteBuffer.allocate(4 + content.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(content)
			.array();
		CRC32 checksum = new CRC32();
		checksum.update(checked);
		png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		png.writeBytes(checked);
		png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
	}

	private static byte[] deflate(byte[] bytes) {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
			deflater.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return deflated.toByteArray();
	}

	/**
	 * Write a page with a line.
	 */
	private static byte[] pdf(String line) {
		String text = "BT /F1 18 Tf 72 720 Td (" + line + ") Tj ET";
		String[] objects = { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
						+ "/Resources << /Font << /F1 5 0 R >> >> >>",
				"<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
				"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
		for (int i = 0; i < objects.length; i++) {
			table.append("%010d 00000 n \n".formatted(pdf.length()));
			pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
		}
		int start = pdf.length();
		return pdf.append(table)
			.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
			.append(start)
			.append("\n%%EOF\n")
			.toString()
			.getBytes(StandardCharsets.US_ASCII);
	}

}
