package io.github.basecamp4j.tokens;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/**
 * A MariaDB server of the machine, with a data directory of its own. Ends with the JVM.
 */
final class MariaDbServer {

	private static final Optional<Path> BINARY = Stream
		.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
		.map((directory) -> Path.of(directory, "mariadbd"))
		.filter(Files::isExecutable)
		.findFirst();

	private static MariaDbServer server;

	private final int port;

	private MariaDbServer(Path binary) throws IOException, InterruptedException {
		this.port = freePort();
		Path directory = Files.createTempDirectory("mariadb");
		Path home = binary.getParent().getParent();
		String data = "--datadir=" + directory.resolve("data");
		Process install = start(
				List.of(home.resolve("bin/mariadb-install-db").toString(), "--no-defaults", "--basedir=" + home, data,
						"--user=root", "--auth-root-authentication-method=normal", "--skip-test-db"));
		if (install.waitFor() != 0) {
			throw new IllegalStateException("mariadb-install-db ended with " + install.exitValue());
		}
		Process process = start(List.of(binary.toString(), "--no-defaults", "--basedir=" + home, data, "--user=root",
				"--port=" + this.port, "--bind-address=127.0.0.1", "--socket=" + directory.resolve("socket"),
				"--skip-log-bin"));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, directory)));
		await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
			connect().close();
			return true;
		});
	}

	static boolean isInstalled() {
		if (BINARY.isEmpty()) {
			System.err.println("NOT TESTED WITH MARIADB: mariadbd is not installed (apt-get install mariadb-server)");
		}
		return BINARY.isPresent();
	}

	static synchronized MariaDbServer running() {
		if (server == null) {
			try {
				server = new MariaDbServer(BINARY.orElseThrow());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return server;
	}

	String createDatabase(String name) {
		try (Connection connection = connect()) {
			connection.createStatement().execute("CREATE DATABASE " + name);
			return url(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(url(""));
	}

	private String url(String database) {
		return "jdbc:mariadb://127.0.0.1:" + this.port + "/" + database + "?user=root";
	}

	private static Process start(List<String> command) throws IOException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static void stop(Process process, Path directory) {
		try {
			process.destroy();
			process.waitFor();
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
