package io.github.basecamp4j.tokens;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that can be cut off, altogether or at the moment a change is committed.
 */
final class FlakyDataSource extends DelegatingDataSource {

	private final AtomicInteger connections = new AtomicInteger();

	private final AtomicInteger attempts = new AtomicInteger();

	private volatile boolean down;

	private volatile boolean failingCommits;

	FlakyDataSource(DataSource target) {
		super(target);
	}

	void setDown(boolean down) {
		this.down = down;
	}

	void setFailingCommits(boolean failingCommits) {
		this.failingCommits = failingCommits;
	}

	int connections() {
		return this.connections.get();
	}

	int attempts() {
		return this.attempts.get();
	}

	@Override
	public Connection getConnection() throws SQLException {
		this.attempts.incrementAndGet();
		check(this.down);
		this.connections.incrementAndGet();
		Connection connection = super.getConnection();
		AtomicBoolean changed = new AtomicBoolean();
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						changed.compareAndSet(false, !String.valueOf(arguments[0]).startsWith("SELECT"));
					}
					if (method.getName().equals("commit")) {
						check(this.failingCommits && changed.get());
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	private static void check(boolean failing) throws SQLException {
		if (failing) {
			throw new SQLNonTransientConnectionException("the database is away", "08006");
		}
	}

}
