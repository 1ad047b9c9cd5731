package io.github.basecamp4j.autoconfigure;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

/**
 * Remembers for a while which accounts principals can open. Launchpad is asked once at a
 * time for each principal. Once they are known, it is asked again in the background, and
 * nobody waits for it longer than a second.
 */
final class KnownAccounts implements DisposableBean {

	private static final Log logger = LogFactory.getLog(KnownAccounts.class);

	private static final int MAX_PRINCIPALS = 10_000;

	private static final Duration MAX_AGE = Duration.ofHours(1);

	private static final Duration MIN_AGE = Duration.ofMinutes(1);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final Duration FIRST_PATIENCE = Duration.ofMinutes(1);

	private static final int MAX_THREADS = 8;

	private static final int IDLE_SECONDS = 10;

	private final ObjectProvider<AuthorizationOperations> authorization;

	private final Clock clock;

	private final Map<String, Entry> entries = bounded();

	private final Map<String, Failure> failures = bounded();

	private final ConcurrentHashMap<String, Question> firstQuestions = new ConcurrentHashMap<>();

	private final ConcurrentHashMap<String, Question> questions = new ConcurrentHashMap<>();

	private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, MAX_THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
			new SynchronousQueue<>(), KnownAccounts::thread);

	KnownAccounts(ObjectProvider<AuthorizationOperations> authorization, Clock clock) {
		this.authorization = authorization;
		this.clock = clock;
	}

	/**
	 * Return the accounts of a principal. What is known outlives a failure of Launchpad.
	 */
	List<Account> get(String principalName) {
		Entry known = this.entries.get(principalName);
		if (known == null) {
			return getFirst(principalName);
		}
		if (isYounger(known.readAt(), MAX_AGE)) {
			return known.accounts();
		}
		try {
			return getFresh(principalName);
		}
		catch (BasecampException ex) {
			logger.debug("Launchpad does not answer, so accounts are used as they were known", ex);
			return known.accounts();
		}
	}

	/**
	 * Return the accounts of a principal, read just now or shortly before. A failure is
	 * remembered as long, so that a Launchpad that is away does not slow down every call.
	 */
	List<Account> getFresh(String principalName) {
		Entry known = this.entries.get(principalName);
		if (known != null && isYounger(known.readAt(), MIN_AGE)) {
			return known.accounts();
		}
		Failure failure = this.failures.get(principalName);
		if (failure != null && isYounger(failure.at(), MIN_AGE)) {
			throw failure.cause();
		}
		return ask(principalName).await();
	}

	@EventListener
	void forget(BasecampConnectedEvent event) {
		forget(event.principalName());
	}

	@EventListener
	void forget(BasecampDisconnectedEvent event) {
		forget(event.principalName());
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

	/**
	 * Ask on the calling thread, whose request may have to send the user to Launchpad.
	 * Whoever asks meanwhile is told what Launchpad told; but what becomes of a principal
	 * without a token depends on who asks.
	 */
	private List<Account> getFirst(String principalName) {
		Question asked = new Question(FIRST_PATIENCE);
		Question question = this.firstQuestions.computeIfAbsent(principalName, (name) -> asked);
		if (question == asked) {
			answerFirst(principalName, asked);
			return question.await();
		}
		try {
			return question.await();
		}
		catch (BasecampApiException | BasecampTransportException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.debug("Launchpad was not asked for who asked first, so it is for who asks now", ex);
			return read(principalName);
		}
	}

	private void answerFirst(String principalName, Question question) {
		try {
			Entry known = this.entries.get(principalName);
			List<Account> accounts = (known != null) ? known.accounts() : read(principalName);
			this.firstQuestions.computeIfPresent(principalName, (name, current) -> {
				if (current == question) {
					this.entries.putIfAbsent(name, new Entry(accounts, this.clock.instant()));
				}
				return current;
			});
			question.accounts.complete(accounts);
		}
		catch (RuntimeException | Error ex) {
			question.accounts.completeExceptionally(ex);
		}
		finally {
			this.firstQuestions.remove(principalName, question);
		}
	}

	private List<Account> read(String principalName) {
		return this.authorization.getObject().forPrincipal(principalName).accounts();
	}

	private Question ask(String principalName) {
		Question asked = new Question(PATIENCE);
		Question question = this.questions.computeIfAbsent(principalName, (name) -> asked);
		if (question == asked) {
			try {
				this.threads.execute(() -> answer(principalName, asked));
			}
			catch (RejectedExecutionException ex) {
				this.questions.remove(principalName, asked);
				asked.accounts.completeExceptionally(noAnswer("Launchpad is being asked about many others"));
			}
		}
		return question;
	}

	private void answer(String principalName, Question question) {
		try {
			List<Account> accounts = read(principalName);
			if (this.questions.remove(principalName, question)) {
				this.entries.put(principalName, new Entry(accounts, this.clock.instant()));
				this.failures.remove(principalName);
			}
			question.accounts.complete(accounts);
		}
		catch (RuntimeException | Error ex) {
			if (this.questions.remove(principalName, question) && ex instanceof BasecampException failure) {
				this.failures.put(principalName, new Failure(failure, this.clock.instant()));
			}
			question.accounts.completeExceptionally(ex);
		}
	}

	private void forget(String principalName) {
		this.firstQuestions.remove(principalName);
		this.questions.remove(principalName);
		this.entries.remove(principalName);
		this.failures.remove(principalName);
	}

	private boolean isYounger(Instant instant, Duration age) {
		return instant.plus(age).isAfter(this.clock.instant());
	}

	private static BasecampTransportException noAnswer(String message) {
		return new BasecampTransportException(message, true, new InterruptedIOException(message));
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(null, work, "basecamp-accounts", 0, false);
		thread.setContextClassLoader(KnownAccounts.class.getClassLoader());
		thread.setDaemon(true);
		return thread;
	}

	private static <T> Map<String, T> bounded() {
		return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
				return size() > MAX_PRINCIPALS;
			}

		});
	}

	private record Entry(List<Account> accounts, Instant readAt) {
	}

	private record Failure(BasecampException cause, Instant at) {
	}

	/**
	 * A question to Launchpad that is under way. Whoever comes late does not wait anew.
	 */
	private static final class Question {

		private final CompletableFuture<List<Account>> accounts = new CompletableFuture<>();

		private final Duration patience;

		private final long end;

		Question(Duration patience) {
			this.patience = patience;
			this.end = System.nanoTime() + patience.toNanos();
		}

		List<Account> await() {
			try {
				return this.accounts.get(Math.max(0, this.end - System.nanoTime()), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				throw noAnswer(
						"Launchpad has not told within " + this.patience.toSeconds() + " s which accounts there are");
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw noAnswer("The thread was interrupted while Launchpad was asked which accounts there are");
			}
			catch (ExecutionException ex) {
				if (ex.getCause() instanceof Error error) {
					throw error;
				}
				throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
			}
		}

	}

}
