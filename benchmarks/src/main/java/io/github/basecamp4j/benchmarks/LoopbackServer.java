package io.github.basecamp4j.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A Basecamp 2 of one project and a list of 1,000, and a Basecamp 3 of such a list, in a
 * process of its own so that what it allocates is not counted. Account 998 answers after
 * 20 milliseconds.
 */
final class LoopbackServer {

	static final int PAGES = 20;

	private static final String SLOW_ACCOUNT = " /998/";

	private static final String BCX = "/api/v1/";

	private static final Pattern NUMBER = Pattern.compile("[?&]page=(\\d+)");

	private static final byte[] PROJECT = project(605816632).getBytes(StandardCharsets.UTF_8);

	private static final byte[][] PAGE = IntStream.rangeClosed(1, PAGES)
		.mapToObj((number) -> page(number).getBytes(StandardCharsets.UTF_8))
		.toArray(byte[][]::new);

	private static final byte[][] BC3_PAGE = IntStream.rangeClosed(1, PAGES)
		.mapToObj(Bc3Pages::page)
		.toArray(byte[][]::new);

	private LoopbackServer() {
	}

	/**
	 * Start the server in another process.
	 * @return the process, with its port as the first line of its output
	 * @throws IOException if it cannot be started
	 */
	static Started start() throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), LoopbackServer.class.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		return new Started(process, "http://localhost:" + output.readLine());
	}

	public static void main(String[] args) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
			System.out.println(server.getLocalPort());
			while (true) {
				Socket socket = server.accept();
				socket.setTcpNoDelay(true);
				Thread thread = new Thread(() -> serve(socket));
				thread.setDaemon(true);
				thread.start();
			}
		}
	}

	private static void serve(Socket socket) {
		try (socket) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			byte[] line = new byte[8192];
			while (true) {
				String request = line(in, line);
				if (request.isEmpty()) {
					return;
				}
				int length = 0;
				boolean conditional = false;
				for (String header = line(in, line); !header.isEmpty(); header = line(in, line)) {
					if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
						length = Integer.parseInt(header.substring(15).strip());
					}
					conditional |= header.regionMatches(true, 0, "if-none-match:", 0, 14);
				}
				in.skipNBytes(length);
				answer(socket, request, conditional);
			}
		}
		catch (IOException | InterruptedException ex) {
			System.err.println("Connection ended: " + ex);
		}
	}

	private static void answer(Socket socket, String request, boolean conditional)
			throws IOException, InterruptedException {
		if (request.contains(SLOW_ACCOUNT)) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		Matcher matcher = NUMBER.matcher(request);
		int number = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
		String links = "";
		byte[] body;
		if (!request.contains(BCX)) {
			number = Math.max(1, number);
			body = BC3_PAGE[number - 1];
			links = links(socket, number);
		}
		else if (number > 0) {
			body = (number <= PAGES) ? PAGE[number - 1] : "[]".getBytes(StandardCharsets.UTF_8);
		}
		else {
			body = PROJECT;
		}
		String head = conditional ? "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"
				: "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nETag: \"a\"\r\n"
						+ "Cache-Control: max-age=0, private, must-revalidate\r\nX-Request-Id: 5c1ab1a9\r\n" + links
						+ "Content-Length: " + body.length + "\r\n\r\n";
		byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
		byte[] answer = new byte[headBytes.length + (conditional ? 0 : body.length)];
		System.arraycopy(headBytes, 0, answer, 0, headBytes.length);
		if (!conditional) {
			System.arraycopy(body, 0, answer, headBytes.length, body.length);
		}
		socket.getOutputStream().write(answer);
	}

	private static String links(Socket socket, int number) {
		return "X-Total-Count: 1000\r\n"
				+ ((number < PAGES) ? "Link: <http://localhost:%d/999/projects.json?page=%d>; rel=\"next\"\r\n"
					.formatted(socket.getLocalPort(), number + 1) : "");
	}

	private static String line(InputStream in, byte[] buffer) throws IOException {
		int length = 0;
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (next != '\r') {
				buffer[length++] = (byte) next;
			}
		}
		return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
	}

	static String page(int number) {
		StringBuilder page = new StringBuilder("[");
		for (int i = 0; i < 50; i++) {
			page.append((i > 0) ? "," : "").append(project(605816632L + 50 * number + i));
		}
		return page.append(']').toString();
	}

	private static String project(long id) {
		return """
				{"id":%d,"name":"Harbour lights","description":"Lamps along the north pier, to be renewed","updated_at":\
				"2026-03-23T13:55:43.000-05:00","url":"https://basecamp.com/999/api/v1/projects/%d-harbour-lights.json",\
				"app_url":"https://basecamp.com/999/projects/%d-harbour-lights","template":false,"archived":false,\
				"starred":true,"trashed":false,"draft":false,"is_client_project":false,"color":"3185c5","created_at":\
				"2026-03-22T09:55:43.000-05:00","creator":{"id":149087659,"name":"Jane Doe","avatar_url":\
				"https://asset0.37img.com/global/4113d0a133a32931be8934e70b2ea21efeff72c1/avatar.96.gif?r=3",\
				"fullsize_avatar_url":"https://asset0.37img.com/global/4113d0a133a32931be8934e70b2ea21efeff72c1/original.gif"}}"""
			.formatted(id, id, id);
	}

	/**
	 * A running server.
	 *
	 * @param process the process
	 * @param baseUrl scheme, host and port
	 */
	record Started(Process process, String baseUrl) implements AutoCloseable {

		@Override
		public void close() {
			this.process.destroy();
		}

	}

}
