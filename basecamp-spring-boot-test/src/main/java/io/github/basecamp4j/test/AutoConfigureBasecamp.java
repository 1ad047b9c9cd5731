package io.github.basecamp4j.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Gives the application under test a Basecamp of its own: a {@link BasecampServer} to
 * inject, which the application is connected to, and which is reset after each test. In
 * test slices, the operations come along.
 * <p>
 * Needs neither a client registration nor a user agent, whose defaults are low: what the
 * application configures stays, except for addresses, client id and client secret. Failed
 * requests are repeated without waiting.
 * <p>
 * Each application context has one server. Tests that share a context take turns, so that
 * they can run in parallel.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
public @interface AutoConfigureBasecamp {

}
